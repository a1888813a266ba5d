#include <imr/check/quantity_mismatch.hpp>

#include "support/made_letter.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using support::findings_of;
using support::made_item;
using support::made_letter;

/// What is found where the rationale of `Lorazepam 2mg #30` is this.
std::string of_rationale(std::string_view rationale) {
  return findings_of({"Lorazepam 2mg #30", "Lorazepam", {2}, 30, rationale});
}

TEST(QuantityMismatch, IsFoundWhereTheRationaleNamesTheRequestOtherwise) {
  for (const std::string_view rationale : {
           "The currently requested Lorazepam 2mg #45 is not medically necessary.",
           "The request for Lorazepam 2 mg #45 is not medically necessary.",
           "Sleep is poor. The request is for Lorazepam 2mg, #45.",
           "This request for Lorazepam 2mg, one at night as needed, #45 lacks a plan.",
           "The request for Lorazepam (a sedative) 2 mg tablets, quantity 45, is not medically necessary.",
           "The request for lorazepam 2mg QTY: 45.00 is not supported.",
           "The requested 45 tablets of Lorazepam are not medically necessary.",
           "The request for authorization of Lorazepam 2mg qhs prn (#45) is not medically necessary.",
           "Lorazepam 2mg #45 is not medically necessary.",
           "Therefore, Lorazepam 2 mg 45 tablets was not medically necessary.",
           "Therefore the request for\ncontinued use of Lorazepam 2mg\n#45 is not medically necessary.",
       }) {
    EXPECT_NE(of_rationale(rationale).find("quantity-mismatch [quantity] [45"), std::string::npos)
        << rationale;
  }
}

TEST(QuantityMismatch, IsNotFoundInOtherAmounts) {
  for (const std::string_view rationale : {
           "The request for Lorazepam 2mg #30 is not medically necessary.",
           "The request for Lorazepam is not medically necessary.",
           "The requested 30 tablets of Lorazepam are not medically necessary.",
           "He was given Lorazepam 2mg #45 in March. The request is not medically necessary.",
           "Last month's prescription of Lorazepam 2mg #45 lasted. The request is not medically necessary.",
           "The prior request for Lorazepam 2mg #45 was certified.",
           "The request for Lorazepam was modified to Lorazepam 2mg #45 for weaning.",
           "Lorazepam 2mg #45 would be medically necessary for a taper.",
           "The request for Lorazepam 2mg is denied; 45 tablets last year were enough.",
           "As he takes Lorazepam 2mg #45 a month, the request is not medically necessary.",
           "The request for Lorazepam 2mg as he took 45 tablets in May is not medically necessary.",
           "The request for it as she has Lorazepam 2mg #45 left is not medically necessary.",
           "The request for Zolpidem 5mg #45 is not medically necessary.",
           "The request for Lorazepam and Zolpidem 5mg #45 is not medically necessary.",
           "The request for Lorazepam, Zolpidem 5mg #45 is not medically necessary.",
           "The request for Lorazepam 2mg is not medically necessary. Guidelines allow #45 at most.",
           "The request for Lorazepam 2mg #3O is not medically necessary.",
           "The provider requested Lorazepam 2mg #45 on 3/4/2014 and again later.",
       }) {
    EXPECT_EQ(of_rationale(rationale), "") << rationale;
  }
}

TEST(QuantityMismatch, ANumberThatTheItemHoldsIsNoOtherQuantity) {
  EXPECT_EQ(findings_of(
                {"Soma 350mg #90 was the original request. Soma 350mg #60 was authorized by the Claims "
                 "Administrator. The remaining IMR eligible portion of the original request, Soma 350mg #30",
                 "Soma",
                 {350},
                 30,
                 "The request for Soma 350mg #90 is not medically necessary."}),
            "");
}

TEST(QuantityMismatch, RefillsCanBeCountedIn) {
  made_letter l;
  imr::dispute& d = l.add({"Mobic 15mg #30 with 2 refills",
                           "Mobic",
                           {15},
                           30,
                           "The request for Mobic 15mg #90 is not medically necessary."});
  d.order.refills = l.read(2, "2");
  EXPECT_EQ(l.findings(), "");
}

TEST(QuantityMismatch, AnotherItemOfTheDrugExplainsItsNumber) {
  made_letter l;
  const std::string_view both = "The request for Xanax 1mg #10 and Xanax 2mg #20 is not medically necessary.";
  l.add({"Xanax 1mg #10", "Xanax", {1}, 10, both});
  l.add({"Xanax 2mg #20", "Xanax", {2}, 20, both});
  EXPECT_EQ(l.findings(), "");
}

TEST(QuantityMismatch, ANumberedDrugIsNoQuantity) {
  EXPECT_EQ(findings_of({"Tylenol with Codeine 300/30mg #60",
                         "Tylenol with Codeine",
                         {300, 30},
                         60,
                         "The request for Tylenol #3 is not medically necessary."}),
            "");
}

TEST(QuantityMismatch, TheURDecisionIsComparedToo) {
  made_letter l;
  l.ur(imr::ur_action::denied, "Lorazepam 2mg #45");
  l.add({"Lorazepam 2mg #30", "Lorazepam", {2}, 30});
  EXPECT_EQ(l.findings(), "quantity-mismatch [quantity] [45]");
}

TEST(QuantityMismatch, WhatWasApprovedIsNotCompared) {
  made_letter l;
  l.ur(imr::ur_action::approved, "Lorazepam 2mg #45");
  l.ur(imr::ur_action::denied, "Lorazepam and Zolpidem 5mg #45");
  l.add({"Lorazepam 2mg #30", "Lorazepam", {2}, 30});
  EXPECT_EQ(l.findings(), "");
}

std::string of_visits(std::string_view item, double total, std::string_view rationale) {
  made_letter l;
  imr::dispute& d = l.add({item, "aquatic therapy", {}, 0, rationale});
  d.order.sessions.total = l.read(total, "total");
  return l.findings();
}

TEST(QuantityMismatch, SessionsAreCompared) {
  EXPECT_EQ(
      of_visits("aquatic therapy x 8", 8, "The request for 12 sessions of it is not medically necessary."),
      "quantity-mismatch [total] [12 sessions]");
  EXPECT_EQ(of_visits("aquatic therapy x 8", 8, "The requested twelve (12) additional visits are too many."),
            "quantity-mismatch [total] [twelve (12) additional visits]");
  EXPECT_EQ(
      of_visits("aquatic therapy x 8", 8, "This request for ten aquatic therapy sessions is not supported."),
      "quantity-mismatch [total] [ten aquatic therapy sessions]");
}

TEST(QuantityMismatch, OtherSessionsAreNot) {
  const std::string_view item = "aquatic therapy 2 times a week for 4 weeks";
  EXPECT_EQ(of_visits(item, 8, "The request for 8 sessions is not medically necessary."), "");
  EXPECT_EQ(of_visits(item, 8, "The request for eight visits is not medically necessary."), "");
  EXPECT_EQ(of_visits(item, 8, "He had 12 sessions. The request is not medically necessary."), "");
  EXPECT_EQ(of_visits(item, 8, "The request for 12 sessions was modified to 8 sessions."), "");
  EXPECT_EQ(of_visits(item, 8, "The request for 6-12 sessions is not medically necessary."), "");
  EXPECT_EQ(of_visits(item, 8, "The request for 12 weeks of exercise is not medically necessary."), "");
}

TEST(QuantityMismatch, ANumberIsAStrengthOfSomeDrugsOnly) {
  EXPECT_EQ(findings_of(
                {"Tylenol #30", "Tylenol", {}, 30, "The request for Tylenol #3 is not medically necessary."}),
            "");
  EXPECT_NE(
      findings_of(
          {"Norco 5mg #30", "Norco", {5}, 30, "The request for Norco 5mg #3 is not medically necessary."}),
      "");
}

TEST(QuantityMismatch, OfSessionsIsToldOnceAndNotOfANumberInTheItem) {
  const auto findings = [](std::string_view item) {
    made_letter l;
    imr::dispute& d =
        l.add({item,
               "",
               {},
               0,
               "The request for 8 visits is too much. The request for 9 visits is not supported."});
    d.order.kind = {imr::order_kind::therapy, {}};
    d.order.sessions.total = l.read(12.0, "12");
    return l.findings();
  };
  EXPECT_EQ(findings("Physical therapy 12 visits"), "quantity-mismatch [12] [8 visits]");
  EXPECT_EQ(findings("Physical therapy 12 visits, 8 and 9 were used"), "");
}

}  // namespace
