#include <imr/grammar/order_intake.hpp>

#include "support/rule.hpp"

#include <gtest/gtest.h>

namespace {

namespace orders = imr::grammar::orders;

TEST(GrammarOrderIntake, TakesHowOften) {
  support::expect_takes<orders::intake>({"BID", "t.i.d.", "q8h", "q 6 hours", "every 4-6 hrs", "twice a day",
                                         "3x/day", "4 times daily", "2 daily", "every other day", "prn",
                                         "as needed", "at bedtime", "qhs", "q.a.m.", "once nightly"});
}

TEST(GrammarOrderIntake, RefusesOtherTimes) {
  support::expect_refuses<orders::intake>(
      {"", "30 day", "2 week", "bids", "q", "every", "times a day", "needed", "qx", "bedtime", "hourly"});
}

TEST(GrammarOrderIntake, TakesDoses) {
  support::expect_takes<orders::dose>({"1 tab", "1-2 tabs", "one tablet", "1/2 tablet", "half a tablet",
                                       "2 puffs", "10 ml", "15 units", "1 cap.", "1.5 tablets"});
  support::expect_refuses<orders::dose>(
      {"60 tablets", "tablet", "1", "120 ml", "1 mg", "one", "2 tablettes"});
}

TEST(GrammarOrderIntake, IsSound) {
  support::expect_sound<orders::intake>();
  support::expect_sound<orders::dose>();
  support::expect_sound<orders::limited_intake>();
}

}  // namespace
