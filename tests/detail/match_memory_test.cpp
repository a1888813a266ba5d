#include <imr/detail/match_memory.hpp>
#include <imr/detail/peg.hpp>
#include <imr/lexical/space.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace {

namespace peg = imr::peg;

TEST(DetailMatchMemory, KnowsOnlyWhatWasKept) {
  const int rule = 0;
  const int other = 0;
  const char* const text = "abc";
  imr::detail::match_memory memory;
  EXPECT_EQ(memory.find(&rule, text), nullptr);
  memory.keep({&rule, text, text + 1});
  memory.keep({&rule, text + 1, nullptr});
  ASSERT_NE(memory.find(&rule, text), nullptr);
  EXPECT_EQ(memory.find(&rule, text)->end, text + 1);
  ASSERT_NE(memory.find(&rule, text + 1), nullptr);
  EXPECT_EQ(memory.find(&rule, text + 1)->end, nullptr);
  EXPECT_EQ(memory.find(&rule, text + 2), nullptr);
  EXPECT_EQ(memory.find(&other, text), nullptr);
}

struct word : peg::plus<peg::alpha> {};
struct kept_pair : peg::seq<word, imr::lexical::gap, word> {
  static constexpr bool is_remembered = true;
};
struct first_pair : kept_pair {};
struct second_pair : kept_pair {};
using any_pair = peg::sor<peg::seq<first_pair, peg::one<'.'>>, peg::seq<second_pair, peg::one<','>>, word>;

TEST(DetailMatchMemory, RulesThatDeriveFromOneShareWhatWasFound) {
  using imr::detail::node_of;
  using imr::detail::plain;
  EXPECT_NE((node_of<first_pair, plain>.memory_key), nullptr);
  EXPECT_EQ((node_of<first_pair, plain>.memory_key), (node_of<second_pair, plain>.memory_key));
  EXPECT_EQ((node_of<word, plain>.memory_key), nullptr);
}

TEST(DetailMatchMemory, ChangesNothingThatMatches) {
  EXPECT_EQ(imr::detail::match_prefix<any_pair>("ab cd."), 6U);
  EXPECT_EQ(imr::detail::match_prefix<any_pair>("ab cd,"), 6U);
  EXPECT_EQ(imr::detail::match_prefix<any_pair>("ab cd;"), 2U);
  EXPECT_EQ(imr::detail::match_prefix<any_pair>("ab"), 2U);
}

template <class Rule> struct note : peg::nothing<Rule> {};
template <> struct note<second_pair> {
  template <class Match> static void apply(const Match& in, std::string& to) { to += in.string(); }
};
template <class Rule> struct note_words : peg::nothing<Rule> {};
template <> struct note_words<word> {
  template <class Match> static void apply(const Match& in, std::string& to) {
    to += '<' + in.string() + '>';
  }
};

TEST(DetailMatchMemory, ARememberedRuleActsWhereItMatches) {
  std::string noted;
  imr::detail::input in = imr::detail::make_input("ab cd,");
  EXPECT_TRUE((peg::parse<any_pair, note, imr::detail::control>(in, noted)));
  EXPECT_EQ(noted, "ab cd");
}

TEST(DetailMatchMemory, ARuleOfPartsThatActIsNotRemembered) {
  std::string noted;
  imr::detail::input in = imr::detail::make_input("ab cd,");
  EXPECT_TRUE((peg::parse<any_pair, note_words, imr::detail::control>(in, noted)));
  EXPECT_EQ(noted, "<ab><cd><ab><cd>");
}

}  // namespace
