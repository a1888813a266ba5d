#include <imr/check/item_not_in_ur.hpp>

#include "support/made_letter.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using imr::ur_action;
using support::made_letter;

std::string findings_of(std::string_view ur, std::string_view item) {
  made_letter l;
  l.ur(ur_action::denied, ur);
  l.add({item, item, {}, 0, ""});
  return l.findings();
}

TEST(ItemNotInUR, AnItemThatIsNotNamedIsFound) {
  EXPECT_EQ(findings_of("physical therapy for the neck", "Cold therapy device"),
            "item-not-in-ur [Cold therapy device] [physical therapy for the neck]");
  EXPECT_NE(findings_of("additional aquatic therapy", "Infrared therapy, 6 sessions"), "");
  EXPECT_NE(findings_of("Soma 350mg #60", "Left knee arthroscopy"), "");
}

TEST(ItemNotInUR, AnItemThatIsNamedInOtherWordsIsNot) {
  EXPECT_EQ(findings_of("x-rays of the neck and elbow injections", "Elbow injection, left"), "");
  EXPECT_EQ(findings_of("a physical examination", "Physical exam"), "");
  EXPECT_EQ(findings_of("physical therapy", "PT/OT for the hand"), "");
  EXPECT_EQ(findings_of("magnetic resonance imaging", "MRI of the hip"), "");
  EXPECT_EQ(findings_of("hydrocodone 10/325mg", "Norco"), "");
  EXPECT_EQ(findings_of("Flexeril", "Cyclobenzaprine"), "");
  EXPECT_EQ(findings_of("massage", "Additional treatment, 6 visits"), "");
}

TEST(ItemNotInUR, AURDecisionWithoutAnItemCanBeAboutAny) {
  EXPECT_EQ(findings_of("", "Cold therapy device"), "");
  made_letter l;
  l.add({"Cold therapy device", "", {}, 0, ""});
  EXPECT_EQ(l.findings(), "");
}

TEST(ItemNotInUR, WhatWasApprovedIsNotInDispute) {
  made_letter l;
  l.ur(ur_action::approved, "physical therapy for the neck");
  l.add({"Physical therapy, neck", "", {}, 0, ""});
  EXPECT_EQ(l.findings(), "item-not-in-ur [Physical therapy, neck] [physical therapy for the neck]");
  l.ur(ur_action::denied, "a cold therapy device");
  EXPECT_EQ(l.findings(), "item-not-in-ur [Physical therapy, neck] [physical therapy for the neck]");
  l.ur(ur_action::modified, "neck therapy");
  EXPECT_EQ(l.findings(), "");
}

TEST(ItemNotInUR, MedicationsNameEachOfThem) {
  made_letter l;
  l.ur(ur_action::denied, "medications and a brace");
  imr::dispute& d = l.add({"Lidocaine 5% patch", "Lidocaine", {}, 0, ""});
  d.order.kind = {imr::order_kind::medication, {}};
  EXPECT_EQ(l.findings(), "");
}

TEST(ItemNotInUR, TheSentenceOfTheAccountCounts) {
  made_letter l;
  l.summary("On 3/3/15 a review of the splint took place. It denied the request. A walker was bought.");
  l.ur(ur_action::denied, "request");
  imr::ur_decision& u = l->clinical_summary.ur_decisions.front();
  u.where = {l->clinical_summary.text.span().offset + 10, 40};
  l.add({"Wrist splint", "Wrist splint", {}, 0, ""});
  EXPECT_EQ(l.findings(), "");
  l.add({"Walker", "Walker", {}, 0, ""});
  EXPECT_NE(l.findings(), "");
}

TEST(ItemNotInUR, AnAccountOfTooManyActsIsNotCompared) {
  made_letter l;
  for (int i = 0; i < 64; ++i) l.ur(ur_action::denied, "a cold device");
  l.add({"Wrist splint", "Wrist splint", {}, 0, ""});
  EXPECT_NE(l.findings(), "");
  l.ur(ur_action::denied, "a cold device");
  EXPECT_EQ(l.findings(), "");
}

}  // namespace
