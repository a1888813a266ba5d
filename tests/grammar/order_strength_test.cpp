#include <imr/grammar/order_strength.hpp>

#include "support/rule.hpp"

#include <gtest/gtest.h>

namespace {

namespace orders = imr::grammar::orders;

TEST(GrammarOrderStrength, TakesStrengths) {
  support::expect_takes<orders::strengths>(
      {"5mg",       "5 mg",         "0.5 mg",    ".25mg",         "10/325mg",         "10 / 325 mg",
       "7.5-325mg", "30.5/30/16mg", "75-0.2mg",  "25mg/ml",       "10mg/1ml",         "100 mcg",
       "25 mcg/hr", "75mcg/hour",   "1.3%",      "5 %",           "4%-27.5%-0.0325%", "1percent",
       "1 percent", "10 mEq",       "200 units", "100 units/ml",  "50,000 IU",        "8mg/2mg",
       "2.5%/2.5%", "350 MG",       "1 Mg",      "12 milligrams", "20mg/5ml",         "40 micrograms",
       "37.5–325mg"});
}

TEST(GrammarOrderStrength, RefusesWhatIsNotStrengths) {
  support::expect_refuses<orders::strengths>(
      {"",     "mg",   "5",    "10/325",  "5mgs.", "5rng", "1Omg",  "5 grams",  "180gm",    "30 ml",
       "5 mm", "5 %%", "#5mg", "five mg", "10/mg", "-5mg", "10mg/", "5 mg/tab", "6 months", "12345678mg"});
}

TEST(GrammarOrderStrength, TakesValuesWithoutAUnit) {
  support::expect_takes<orders::bare_strengths>({"10/325", "7.5-325", "50/325/40", "5/500"});
}

TEST(GrammarOrderStrength, RefusesWhatIsNotValuesWithoutAUnit) {
  support::expect_refuses<orders::bare_strengths>({"10", "10/", "/325", "10 / 325", "10/325mg", "10/325a"});
}

TEST(GrammarOrderStrength, TakesRatiosByVolume) {
  support::expect_takes<orders::ratio_strength>({"10gm/15ml", "2 g/5 ml", "5mg/2.5ml"});
}

TEST(GrammarOrderStrength, RefusesWhatIsNotRatiosByVolume) {
  support::expect_refuses<orders::ratio_strength>({"10gm", "10gm/ml", "gm/15ml", "10/15ml"});
}

TEST(GrammarOrderStrength, TakesLongRowsOfNumbers) {
  support::expect_takes<orders::number_row>({"1/2/3/4/5/6/7/8/9/10/11/12/13/14",
                                             "1-2-3-4-5-6-7-8-9-10-11-12-13-14-15",
                                             "1 / 2 / 3 / 4 / 5 / 6 / 7 / 8 / 9 / 10 / 11 / 12 / 13 / 14"});
  support::expect_refuses<orders::number_row>(
      {"", "10/325", "1/1/15", "1/2/3/4/5/6/7/8/9/10/11/12/13", "1/2/3/4/5/6/7/8/9/10/11/12/13/", "/1"});
}

TEST(GrammarOrderStrength, EachUnitHasOneSpelling) {
  EXPECT_EQ(std::size(orders::strength_unit::words), std::size(orders::strength_unit::names));
}

TEST(GrammarOrderStrength, IsSound) {
  support::expect_sound<orders::strengths>();
  support::expect_sound<orders::gram_strength>();
  support::expect_sound<orders::bare_strengths>();
  support::expect_sound<orders::ratio_strength>();
  support::expect_sound<orders::number_row>();
}

}  // namespace
