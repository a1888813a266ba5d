#include <imr/grammar/telling_verb.hpp>

#include "support/rule.hpp"

namespace {

using imr::grammar::telling_verb;

TEST(TellingVerbGrammar, TakesVerbsThatTell) {
  support::expect_sound<telling_verb>();
  support::expect_takes<telling_verb>({"is", "was", "Should", "have"});
  support::expect_refuses<telling_verb>({"", "his", "island", "may", "request", "per"});
}

}  // namespace
