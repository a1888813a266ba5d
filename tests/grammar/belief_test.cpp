#include <imr/grammar/belief.hpp>

#include "support/rule.hpp"

namespace {

using imr::grammar::belief;

TEST(BeliefGrammar, TakesWhatTheReviewerBelieves) {
  support::expect_sound<belief>();
  support::expect_takes<belief>({"I believe that", "It is my opinion that"});
  support::expect_refuses<belief>(
      {"", "I believe", "They believe that", "i believe that", "It is his opinion that"});
}

}  // namespace
