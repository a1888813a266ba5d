#include <imr/layout/rule_finder.hpp>

#include <imr/grammar/older_label.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

using imr::layout::find_around;
using imr::layout::find_word;
using imr::layout::range;

range whole(std::string_view text) { return {0, static_cast<std::uint32_t>(text.size())}; }

TEST(LayoutRuleFinder, FindsAWordInAnyCase) {
  constexpr std::string_view text = "An effect, an EFFECT";
  EXPECT_EQ(find_word(text, whole(text), "effect"), 3U);
  EXPECT_EQ(find_word(text, {4, 20}, "effect"), 14U);
  EXPECT_EQ(find_word(text, {4, 19}, "effect"), 19U);
  EXPECT_EQ(find_word("", {0, 0}, "effect"), 0U);
}

TEST(LayoutRuleFinder, TakesTheWordsBeforeTheOneThatIsLookedFor) {
  constexpr std::string_view text = "Why not. The Physician Reviewer's decision rationale: none";
  const range found = find_around<imr::grammar::older_rationale_label>(text, whole(text), "rationale", 4);
  EXPECT_EQ(text.substr(found.begin, found.size()), "The Physician Reviewer's decision rationale:");
  const range near = find_around<imr::grammar::older_rationale_label>(text, whole(text), "rationale", 1);
  EXPECT_EQ(text.substr(near.begin, near.size()), "decision rationale:");
}

TEST(LayoutRuleFinder, PassesOverAWordThatTheRuleDoesNotTake) {
  constexpr std::string_view text = "An effect. Effect of the Decision: binding";
  const range found = find_around<imr::grammar::effect_label>(text, whole(text), "effect", 0);
  EXPECT_EQ(text.substr(found.begin, found.size()), "Effect of the Decision:");
  EXPECT_TRUE(find_around<imr::grammar::effect_label>(text, {0, 20}, "effect", 0).empty());
  const std::string long_word(5000, 'x');
  EXPECT_TRUE(
      find_around<imr::grammar::effect_label>(long_word + "effect", whole(long_word), "effect", 3).empty());
}

}  // namespace
