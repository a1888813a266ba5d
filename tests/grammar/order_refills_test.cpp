#include <imr/grammar/order_refills.hpp>

#include "support/rule.hpp"

#include <gtest/gtest.h>

namespace {

namespace orders = imr::grammar::orders;

TEST(GrammarOrderRefills, TakesRefills) {
  support::expect_takes<orders::refills>({"with 2 refills",
                                          "2 refills",
                                          "1 refill",
                                          "with one refill",
                                          "x 3 refills",
                                          "x3 refills",
                                          "times 2 refills",
                                          "with three (3) refills",
                                          "no refills",
                                          "without refills",
                                          "with no refills",
                                          "0 refills",
                                          "zero refills",
                                          "refills: 2",
                                          "refills 0",
                                          "refill x1",
                                          "refill x 2",
                                          "refills #3",
                                          "2 RF",
                                          "RF x 5",
                                          "Refills: none",
                                          "plus 2 refills",
                                          "+ 2 RF",
                                          "w/ 1 refill",
                                          "w/2 refills",
                                          "2 additional refills",
                                          "refills",
                                          "and 1 refill",
                                          "refill(s): 3",
                                          "refills (2)"});
}

TEST(GrammarOrderRefills, RefusesWhatIsNotRefills) {
  support::expect_refuses<orders::refills>({"", "2", "with 2", "refilled", "2 refillable", "no refill today",
                                            "x refills", "three", "refills: 2 or 3", "refills of", "no",
                                            "rfx", "2 tablets", "with", "without", "refill 2 x", "refillx",
                                            "#2"});
}

TEST(GrammarOrderRefills, IsSound) {
  support::expect_sound<orders::refills>();
  support::expect_sound<orders::counted_refills>();
}

}  // namespace
