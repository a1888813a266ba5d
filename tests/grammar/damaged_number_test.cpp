#include <imr/grammar/damaged_number.hpp>

#include "support/rule.hpp"

namespace {

namespace damaged = imr::grammar::damaged;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(DamagedNumberGrammar, IsSound) { expect_sound<damaged::number>(); }

TEST(DamagedNumberGrammar, ADayMayHoldLettersMarksAndBlanks) {
  expect_takes<damaged::day>({"02/17/2015", "O2/l7/2O15", "2/7/15", "0l/1Z/2Ol5", "02~17~2015", "1-1.7-2015",
                              "02/17/2 015", "02/ 17/2015", "02'/17/2015", "1O/2/z016"});
  expect_refuses<damaged::day>({"", "02/17", "02/17/", "02/17/201", "02/17/1515", "02 /17/2015",
                                "02/17/20155", "of/the/past", "x2/17/2015", "02:17:2015"});
}

TEST(DamagedNumberGrammar, ANumberBehindAShortYearIsNoPartOfIt) {
  expect_takes_prefix<damaged::day>({{"1-16-16 19 visits", "1-16-16 "}, {"1-16-16 2015", "1-16-16 "}});
}

TEST(DamagedNumberGrammar, ACountIsANumberBehindItsSign) {
  expect_takes<damaged::count>({"#60", "#6O", "#l2", "#1b0", "#9O"});
  expect_refuses<damaged::count>({"", "#", "6O", "# 60", "#x0", "#12345"});
}

TEST(DamagedNumberGrammar, ADoseIsANumberBeforeItsUnit) {
  expect_takes<damaged::dose>(
      {"5mg", "Smg", "1Omg", "1O/325mg", "7.Smg", "1O-325MG", "SOmcg", "5ml", "2%", "lgm"});
  expect_refuses<damaged::dose>({"", "mg", "Xmg", "5", "5kg", "12345mg", "/5mg", "5/mg"});
}

TEST(DamagedNumberGrammar, AScoreIsOutOfTen) {
  expect_takes<damaged::score>({"8/10", "8/l0", "B/1O", "1O/10", "7/IO"});
  expect_refuses<damaged::score>({"", "8/", "8/20", "8-10", "x/10", "108/10", "8/1"});
}

TEST(DamagedNumberGrammar, AYearOrAnIntegerHoldsStrokesAndRounds) {
  expect_takes<damaged::year_alone>({"2016", "2O16", "20l6", "l998", "2OI5", "201S"});
  expect_refuses<damaged::year_alone>({"", "2O1", "3016", "2x16", "SOIl", "201G"});
  expect_takes<damaged::integer>({"l2", "|4", "6O", "24O", "1O0", "l2O"});
  expect_refuses<damaged::integer>({"", "6", "l", "lO", "O6", "B12", "S1", "to", "Il"});
}

TEST(DamagedNumberGrammar, MilligramsRunIntoOneAnother) {
  expect_takes<damaged::milligram_dose>({"5mq", "10/325m9", "5rng", "4ing", "7.5mq", "10my"});
  expect_refuses<damaged::milligram_dose>({"", "mq", "Sing", "5mg", "king", "5 mq", "5mqs", "5kg"});
}

TEST(DamagedNumberGrammar, ASectionOfTheCodeHoldsLettersAndCommas) {
  expect_takes<damaged::regulation>({"9792.Z0", "9792,26", "979Z.20", "q792.2O", "9792.24.2"});
  expect_refuses<damaged::regulation>({"", "9792", "1792.20", "9792.2", "9792.200", "97.20"});
}

TEST(DamagedNumberGrammar, TheYearOfAChapterHasStraysInside) {
  expect_takes<damaged::chapter_year>({"2O16", "Z009", "20'04", "2 004", "l99B"});
  expect_refuses<damaged::chapter_year>({"", "200", "3004", "20044", "2004a", "2  004"});
}

TEST(DamagedNumberGrammar, ARateCountsWhatTreatmentsAreCountedBy) {
  expect_takes_prefix<damaged::rate>(
      {{"Z times", "Z"}, {"1Z-18 sessions", "1Z-18"}, {"12-I8 visits", "12-I8"}});
  expect_no_prefix<damaged::rate>({"", "Z", "Ztimes", "S1 sessions", "A times", "I timed", "1ZZ visits"});
}

TEST(DamagedNumberGrammar, PagesHoldLettersAndWaves) {
  expect_takes<damaged::pages>({"24", "7S-80", "7S~8O", "3O3"});
  expect_refuses<damaged::pages>({"", "-80", "75-", "12345", "x", "24a"});
}

TEST(DamagedNumberGrammar, AWordIsNoNumber) {
  expect_refuses<damaged::number>(
      {"", "is", "IT", "Oil", "Sos", "lO", "TAB", "DOB", "go", "bilateral", "S1", "B12", "L5-S1"});
}

}  // namespace
