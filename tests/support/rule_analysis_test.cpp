#include "support/rule_analysis.hpp"

#include <gtest/gtest.h>

namespace {

namespace peg = imr::peg;
using support::node_of;

struct letter : peg::alpha {};
struct word : peg::plus<letter> {};
struct words : peg::list<word, peg::one<' '>> {};
struct repeats_nothing : peg::star<peg::opt<letter>> {};
struct above_it : peg::seq<word, repeats_nothing> {};
struct bracketed : peg::seq<peg::one<'('>, peg::opt<bracketed>, peg::one<')'>> {};
struct calls_itself_first : peg::sor<peg::seq<calls_itself_first, letter>, letter> {};

template <class Rule> std::size_t problems() {
  testing::internal::CaptureStderr();
  const std::size_t n = support::progress_analysis(node_of<Rule>::value).problems();
  EXPECT_EQ(testing::internal::GetCapturedStderr().empty(), n == 0);
  return n;
}

template <class Rule> bool meets_cycle() { return support::rule_walk().meets_cycle(node_of<Rule>::value); }

TEST(RuleAnalysis, FindsNothingInSoundRules) {
  EXPECT_EQ(problems<words>(), 0U);
  EXPECT_FALSE(meets_cycle<words>());
}

TEST(RuleAnalysis, FindsRepetitionWithoutProgressHoweverDeep) {
  EXPECT_NE(problems<repeats_nothing>(), 0U);
  EXPECT_NE(problems<above_it>(), 0U);
}

TEST(RuleAnalysis, FindsWhatCallsItself) {
  EXPECT_EQ(problems<bracketed>(), 0U);
  EXPECT_TRUE(meets_cycle<bracketed>());
  EXPECT_NE(problems<calls_itself_first>(), 0U);
  EXPECT_TRUE(meets_cycle<calls_itself_first>());
}

/// Both see the same rules: as many problems as PEGTL's own analysis counts.
TEST(RuleAnalysis, AgreesWithThatOfPegtl) {
  EXPECT_EQ(problems<words>(), peg::analyze<words>(-1));
  EXPECT_EQ(problems<above_it>(), peg::analyze<above_it>(-1));
  EXPECT_EQ(problems<calls_itself_first>(), peg::analyze<calls_itself_first>(-1));
}

}  // namespace
