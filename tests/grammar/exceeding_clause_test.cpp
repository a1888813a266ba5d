#include <imr/grammar/exceeding_clause.hpp>

#include "support/rule.hpp"

namespace {

using imr::grammar::exceeding_clause;

TEST(ExceedingClauseGrammar, TakesWhatARequestGoesBeyond) {
  support::expect_sound<exceeding_clause>();
  support::expect_takes<exceeding_clause>({"exceeds what MTUS recommends",
                                           "exceeds what the guidelines recommend",
                                           "exceeding what the cited page of it allows"});
  support::expect_refuses<exceeding_clause>(
      {"", "exceeds what", "exceeds what recommends", "exceeds the page", "exceeds what he was told",
       "what MTUS recommends", "exceeds what one two three four five six seven recommends"});
}

}  // namespace
