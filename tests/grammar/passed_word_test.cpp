#include <imr/grammar/passed_word.hpp>

#include "support/rule.hpp"

#include <gtest/gtest.h>

namespace {

using plain = imr::grammar::orders::passed_word<false>;
using hyphened = imr::grammar::orders::passed_word<true>;

TEST(PassedWord, TakesAWordAndTheSpaceBehindIt) {
  support::expect_takes_prefix<plain>({{"knee brace", "knee "}, {"x-ray", "x"}, {"- 2", "- "}, {"(2)", "("}});
}

TEST(PassedWord, TakesANumberWithItsDecimals) {
  support::expect_takes_prefix<plain>({{"1.5 of", "1.5 "},
                                       {"10.25mg", "10.25mg"},
                                       {"L4.5", "L4"},
                                       {"I1O.2 gm", "I1O.2 "},
                                       {"O.5%", "O.5"},
                                       {"1.", "1"},
                                       {"1. 5", "1"}});
}

TEST(PassedWord, TakesHyphensInsideAWordIfAsked) {
  support::expect_takes_prefix<hyphened>(
      {{"x-ray of", "x-ray "}, {"post-op-", "post-op"}, {"a--b", "a"}, {"-b", "-"}, {"a- b", "a"}});
}

TEST(PassedWord, TakesNothingOfNothing) {
  support::expect_no_prefix<plain>({""});
  support::expect_no_prefix<hyphened>({""});
}

TEST(PassedWord, IsSound) {
  support::expect_sound<plain>();
  support::expect_sound<hyphened>();
}

}  // namespace
