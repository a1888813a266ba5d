#include <imr/grammar/order_directions.hpp>

#include "support/rule.hpp"

#include <gtest/gtest.h>

namespace {

namespace orders = imr::grammar::orders;

TEST(GrammarOrderDirections, TakesDirections) {
  support::expect_takes<orders::directions>({"three times a day as needed",
                                             "twice a day",
                                             "BID",
                                             "b.i.d.",
                                             "q8h prn",
                                             "q 8 hours",
                                             "q6 hours",
                                             "Q4-6H PRN pain",
                                             "1-2 tabs orally every 4-6 hrs as needed",
                                             "6 tabs per day as needed",
                                             "one tablet twice daily 14 days",
                                             "1 tablet by mouth as needed",
                                             "at bedtime",
                                             "PO TID",
                                             "every 12 hours",
                                             "one by mouth every day",
                                             "one by mouth, twice a day",
                                             "qhs",
                                             "as directed",
                                             "1/2 tablet at bedtime",
                                             "12 hours on, 12 hours off",
                                             "apply to affected area twice daily",
                                             "take 1 tab orally 1 hour before the scan, may repeat",
                                             "take two at night",
                                             "once daily",
                                             "nightly",
                                             "up to three times daily",
                                             "every morning with food",
                                             "1 capsule po qd",
                                             "two puffs q4h",
                                             "3x/day",
                                             "4 times per day as needed for muscle spasm",
                                             "sig: one tablet at bedtime",
                                             "10 ml twice daily",
                                             "1 tab q6h prn, max 4 per day"});
}

TEST(GrammarOrderDirections, RefusesWhatIsNotDirections) {
  support::expect_refuses<orders::directions>({"",
                                               "60 tablets",
                                               "oral",
                                               "oral tablet",
                                               "2",
                                               "30 days",
                                               "for pain",
                                               "2 tablets",
                                               "tablet",
                                               "with 2 refills",
                                               "one",
                                               "q",
                                               "times a day",
                                               "14 days",
                                               "#60 twice",
                                               "mouth",
                                               "60 tablets twice a day",
                                               "a day",
                                               "needed",
                                               "take"});
}

TEST(GrammarOrderDirections, StopsBeforeTheNextAmount) {
  support::expect_takes_prefix<orders::directions>(
      {{"take 1 tab daily, #30", "take 1 tab daily"},
       {"apply twice a day QTY: 2", "apply twice a day"},
       {"use as directed with 2 refills", "use as directed"},
       {"BID #60", "BID"},
       {"one tablet BID for 7 days #14", "one tablet BID for 7 days"},
       {"at bedtime, 30 day supply", "at bedtime"}});
}

TEST(GrammarOrderDirections, IsSound) { support::expect_sound<orders::directions>(); }

}  // namespace
