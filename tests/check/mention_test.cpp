#include <imr/check/mention.hpp>

#include "support/made_letter.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

std::string mentions_of(support::made_letter& l, const imr::dispute& d) {
  imr::check::workspace w;
  std::string all;
  imr::check::detail::for_each_mention(
      *l, d, w, [&](const auto& found, imr::check::detail::mentioned_in where) {
        all += where == imr::check::detail::mentioned_in::rationale ? "rationale" : "ur";
        all += " [" + std::string(found.strengths) + "] [" + std::string(found.quantity.where) + "] ";
      });
  return all;
}

TEST(Mention, IsToldWithItsPlace) {
  support::made_letter l;
  l.ur(imr::ur_action::denied, "Soma 350mg #30 and a splint");
  l.ur(imr::ur_action::approved, "Soma 350mg #30");
  const imr::dispute& d =
      l.add({"Soma", "Soma", {}, 0, "The requested 60 tablets of Soma 250 mg are too many."});
  EXPECT_EQ(mentions_of(l, d), "rationale [250 mg] [60] ur [350mg] [30] ");
}

TEST(Mention, OfAnItemWithoutADrugThereIsNone) {
  support::made_letter l;
  const imr::dispute& d =
      l.add({"6 units", "", {}, 0, "The request for Soma #60 is not medically necessary."});
  EXPECT_EQ(mentions_of(l, d), "");
}

TEST(Mention, FarInsideASentenceIsNotWhatItDecides) {
  support::made_letter l;
  const imr::dispute& d =
      l.add({"Soma",
             "Soma",
             {},
             0,
             "In view of all that the long letter of the surgeon and of the nurse tells of him, "
             "Soma 250mg #60 is not medically necessary. Soma 350mg #90 is not medically necessary."});
  EXPECT_EQ(mentions_of(l, d), "rationale [350mg] [90] ");
}

}  // namespace
