#include <imr/grammar/damaged_necessity.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_sound;
using support::expect_takes;

TEST(DamagedNecessityGrammar, IsSound) {
  expect_sound<damaged_necessity>();
  expect_sound<there_is>();
  expect_sound<lost_stop>();
}

TEST(DamagedNecessityGrammar, TakesWordsThatSomethingStandsBetween) {
  expect_takes<damaged_necessity>({"is in medically", "was of medically", "is not: medically",
                                   "medically: necessary", "medically, necessary", "medically \"necessary",
                                   "medically)necessary", "medically it necessary", "is necessary",
                                   "are not necessary."});
}

TEST(DamagedNecessityGrammar, LeavesWholeWords) {
  expect_no_prefix<damaged_necessity>({"is medically necessary", "is not medically necessary",
                                       "medically necessary", "is necessary for him", "medically and so"});
}

TEST(DamagedNecessityGrammar, TakesTheBeginningOfASentenceBehindASmallLetter) {
  EXPECT_EQ(imr::detail::match_prefix<lost_stop>("t The brace"), 6U);
  expect_no_prefix<lost_stop>({". The brace", "t the brace", "t Theo said"});
}

}  // namespace
