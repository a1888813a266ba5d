#include <imr/detail/peg.hpp>
#include <imr/lexical/count.hpp>
#include <imr/lexical/phrase.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace {

namespace peg = imr::peg;

/// Calls `check(text)` for each text of up to six letters of a small alphabet.
template <class Check> void each_text(Check&& check) {
  constexpr std::string_view alphabet = "ab1 ";
  for (std::size_t size = 0; size <= 6; ++size) {
    std::size_t texts = 1;
    for (std::size_t i = 0; i < size; ++i) texts *= alphabet.size();
    for (std::size_t n = 0; n < texts; ++n) {
      std::string text;
      for (std::size_t rest = n; text.size() < size; rest /= alphabet.size())
        text += alphabet[rest % alphabet.size()];
      check(text);
    }
  }
}

/// What PEGTL itself takes, without a table.
template <class Rule> std::size_t match_by_pegtl(std::string_view text) {
  imr::detail::input in = imr::detail::make_input(text);
  if (!peg::parse<Rule>(in)) return std::string_view::npos;
  return static_cast<std::size_t>(in.current() - text.data());
}

template <class Rule> void expect_as_pegtl() {
  each_text([](const std::string& text) {
    EXPECT_EQ(imr::detail::match_prefix<Rule>(text), match_by_pegtl<Rule>(text)) << '"' << text << '"';
  });
}

using a = peg::one<'a'>;
using b = peg::one<'b'>;
struct word : peg::plus<peg::alpha> {};
struct ab : peg::string<'a', 'b'> {};

TEST(Match, TakesOneByte) {
  expect_as_pegtl<a>();
  expect_as_pegtl<peg::not_one<'a', ' '>>();
  expect_as_pegtl<peg::alnum>();
  expect_as_pegtl<peg::range<'1', 'a'>>();
  expect_as_pegtl<peg::any>();
}

TEST(Match, TakesATextAsItStands) {
  expect_as_pegtl<ab>();
  expect_as_pegtl<peg::string<'a', ' ', 'b'>>();
  expect_as_pegtl<peg::istring<'A', 'b'>>();
}

TEST(Match, GoesBackWhereALaterPartFails) {
  expect_as_pegtl<peg::seq<a, b, a>>();
  expect_as_pegtl<peg::sor<peg::seq<a, b, a>, peg::seq<a, b>, a>>();
  expect_as_pegtl<peg::seq<peg::opt<a, b>, a>>();
}

TEST(Match, ManyChoicesAreTriedInTheirOrder) {
  expect_as_pegtl<peg::sor<a, ab, b, peg::seq<b, a>, peg::digit>>();
  expect_as_pegtl<peg::sor<peg::seq<peg::opt<b>, a>, peg::eof, ab, peg::not_at<b>, word>>();
}

TEST(Match, RepeatsWithinItsBounds) {
  expect_as_pegtl<peg::star<a, b>>();
  expect_as_pegtl<peg::plus<peg::sor<ab, peg::one<' '>>>>();
  expect_as_pegtl<peg::rep<2, ab>>();
  expect_as_pegtl<peg::rep_opt<2, ab>>();
  expect_as_pegtl<peg::rep_max<2, a, b>>();
  expect_as_pegtl<peg::rep_min_max<1, 2, ab>>();
}

TEST(Match, RunsOfBytesEndWhereTheyShould) {
  expect_as_pegtl<word>();
  expect_as_pegtl<peg::star<peg::not_one<' '>>>();
  expect_as_pegtl<peg::rep<3, a>>();
  expect_as_pegtl<peg::rep_opt<3, a>>();
  expect_as_pegtl<peg::rep_min_max<2, 4, a>>();
  expect_as_pegtl<peg::star<peg::not_at<peg::seq<a, b>>, peg::any>>();
  expect_as_pegtl<peg::rep_max<3, peg::not_at<peg::string<'b', '1'>>, peg::alnum>>();
}

TEST(Match, LooksAheadWithoutTaking) {
  expect_as_pegtl<peg::at<a, b>>();
  expect_as_pegtl<peg::seq<word, peg::not_at<peg::one<' '>, peg::digit>>>();
  expect_as_pegtl<peg::seq<word, peg::eof>>();
}

TEST(Match, RulesThatTheTableDoesNotKnowMatchAsBefore) {
  expect_as_pegtl<peg::seq<peg::list<word, peg::one<' '>>, peg::opt<peg::digit>>>();
  expect_as_pegtl<peg::until<peg::one<' '>, peg::alpha>>();
}

struct colors : imr::lexical::phrase<colors> {
  static constexpr imr::lexical::literal words[] = {"red", "dark red", "green"};
};
TEST(Match, PhrasesAndRulesByHand) {
  EXPECT_EQ(imr::detail::match_prefix<colors>("Dark  red."), 9);
  EXPECT_EQ(imr::detail::match_prefix<colors>("reds"), std::string_view::npos);
  EXPECT_EQ(imr::detail::match_prefix<imr::lexical::count>("twenty-four visits"), 11);
  EXPECT_TRUE(imr::detail::matches<peg::plus<imr::lexical::space>>("  \n"));
  EXPECT_FALSE(imr::detail::matches<peg::plus<imr::lexical::space>>(" x "));
}

struct first_word : word {};
struct second_word : word {};
struct two_words : peg::seq<first_word, peg::star<peg::one<' '>>, peg::opt<second_word>> {};
template <class Rule> struct note : peg::nothing<Rule> {};
template <> struct note<first_word> {
  template <class Input> static void apply(const Input& in, std::string& to, int&) {
    to += "first=" + in.string();
  }
};
template <> struct note<second_word> {
  template <class Input> static void apply(const Input& in, std::string& to, int& times) {
    to += " second=" + in.string();
    ++times;
  }
};
template <> struct note<peg::digit> {
  static void apply0(std::string& to, int& times) {
    to += '#';
    ++times;
  }
};

template <class Rule> std::string noted(std::string_view text, int& times) {
  std::string to;
  imr::detail::input in = imr::detail::make_input(text);
  const bool read = peg::parse<Rule, note, imr::detail::control>(in, to, times);
  return read ? to : to + "!";
}

TEST(Match, ActionsAreCalledInTheOrderOfTheText) {
  int times = 0;
  EXPECT_EQ(noted<two_words>("ab ba", times), "first=ab second=ba");
  EXPECT_EQ(times, 1);
  EXPECT_EQ(noted<two_words>("ab 1", times), "first=ab");
}

TEST(Match, NoActionIsCalledAhead) {
  int times = 0;
  EXPECT_EQ((noted<peg::seq<peg::at<first_word>, word>>("ab", times)), "");
  EXPECT_EQ((noted<peg::seq<peg::not_at<first_word>, peg::digit>>("1", times)), "#");
}

TEST(Match, ARepetitionWithActionsDoesNotCallThemForWhatMayNotFollow) {
  using digit_and_blank = peg::seq<peg::digit, peg::opt<peg::one<' '>>>;
  int times = 0;
  EXPECT_EQ((noted<peg::rep_min_max<1, 2, digit_and_blank>>("1 1 ", times)), "##");
  EXPECT_EQ((noted<peg::rep_min_max<1, 2, digit_and_blank>>("1 1 1", times)), "##!");
}

TEST(Match, AFailureLeavesTheInputWhereItStands) {
  imr::detail::input in = imr::detail::make_input("ab1");
  EXPECT_FALSE((peg::parse<peg::seq<a, b, a>, peg::nothing, imr::detail::control>(in)));
  EXPECT_EQ(in.current(), in.begin());
}

}  // namespace
