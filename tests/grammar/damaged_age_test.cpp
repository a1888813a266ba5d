#include <imr/grammar/damaged_age.hpp>

#include "support/rule.hpp"

#include <gtest/gtest.h>

namespace {

namespace damaged = imr::grammar::damaged;
using support::expect_refuses;
using support::expect_takes;

TEST(DamagedAgeGrammar, IsSound) {
  support::expect_sound<damaged::age>();
  support::expect_sound<damaged::male_word>();
  support::expect_sound<damaged::female_word>();
}

TEST(DamagedAgeGrammar, TheFigureIsTwoDigitsOrTheLettersThatLookLikeThem) {
  expect_takes<damaged::age_figure>({"54", "5Z", "S4", "4 8", "4'8", "|7", "6O"});
  expect_refuses<damaged::age_figure>({"", "5", "5x", "543", "4  8", "a4"});
}

TEST(DamagedAgeGrammar, AnAgeHasItsYearsBehindIt) {
  expect_takes<damaged::age>(
      {"54 year old", "5Z-year-o1d", "4 8 year old", "48~year-old", "67 yeur old", "61 years of age"});
  expect_refuses<damaged::age>({"", "54", "54 weeks", "year old", "5 year old", "54 milligrams"});
}

TEST(DamagedAgeGrammar, EachLetterStandsForOneDigit) {
  EXPECT_EQ(damaged::age_digit_of('O'), '0');
  EXPECT_EQ(damaged::age_digit_of('l'), '1');
  EXPECT_EQ(damaged::age_digit_of('Z'), '2');
  EXPECT_EQ(damaged::age_digit_of('S'), '5');
  EXPECT_EQ(damaged::age_digit_of('B'), '8');
  EXPECT_EQ(damaged::age_digit_of('7'), '7');
}

TEST(DamagedAgeGrammar, TheSexIsReadThroughDamageAndNeverTheOther) {
  expect_takes<damaged::male_word>({"male", "ma1e", "mule"});
  expect_takes<damaged::female_word>({"female", "femal", "temale"});
  expect_refuses<damaged::male_word>({"", "female", "table"});
  expect_refuses<damaged::female_word>({"", "male", "tables"});
}

}  // namespace
