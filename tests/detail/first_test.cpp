#include <imr/detail/first.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

namespace peg = TAO_PEGTL_NAMESPACE;
using imr::detail::beginning;
using imr::detail::symbols;

/// The bytes of a set, then `$` for the end of the text and `#` for a number word.
std::string text_of(const symbols& all) {
  std::string text;
  for (int c = 0; c < 256; ++c) {
    if (all.has(static_cast<char>(c))) text += static_cast<char>(c);
  }
  return text + (all.end ? "$" : "") + (all.number ? "#" : "");
}
symbols set(std::string_view bytes) {
  symbols all;
  for (const char c : bytes) all.add(c);
  return all;
}

TEST(First, ASetHoldsWhatWasAdded) {
  symbols all;
  EXPECT_TRUE(all.empty());
  all.add_range('2', '4');
  all.add_any_case('x');
  all.add_any_case('-');
  all.add('\xE2');
  EXPECT_EQ(text_of(all), "-234Xx\xE2");
  EXPECT_FALSE(all.empty());
  EXPECT_FALSE(symbols::number_words().empty());
  EXPECT_EQ(text_of(symbols::all()).size(), 258U);
}

TEST(First, SetsAreMadeOfBytesRangesAndCases) {
  EXPECT_EQ(text_of(imr::detail::set_of<'b', 'a'>()), "ab");
  EXPECT_EQ(text_of(imr::detail::set_of_ranges<'a', 'c', '1', '2'>()), "12abc");
  EXPECT_EQ(text_of(imr::detail::set_of_ranges<'a', 'c', '-'>()), "-abc");
  EXPECT_EQ(text_of(imr::detail::set_of_both_cases<'Q'>()), "Qq");
  EXPECT_EQ(text_of(imr::detail::set_of_both_cases<'/'>()), "/");
}

TEST(First, LettersStayWhereTheOtherSideTakesNumberWords) {
  EXPECT_EQ(text_of(set("ab1") & set("b12")), "1b");
  EXPECT_EQ(text_of(set("ab1") & (set("2") | symbols::number_words())), "ab");
  EXPECT_EQ(text_of((set("2") | symbols::number_words()) & set("ab1")), "ab");
}

TEST(First, OfARowIsThatOfTheFirstPartThatTakesSome) {
  beginning maybe = beginning{set("a"), {}}.optional();
  const beginning then = {set("b"), {}};
  EXPECT_EQ(text_of((maybe + then).either()), "ab");
  EXPECT_EQ(text_of((then + maybe).either()), "b");
  EXPECT_EQ(text_of((beginning{set("a"), {}} | then).either()), "ab");
  EXPECT_EQ(text_of(beginning::any().takes), text_of(symbols::all()));
}

TEST(First, ARuleOfOneByteTakesThoseOfASetOrTheOthers) {
  EXPECT_EQ(text_of(imr::detail::bytes_beginning(set("ab"), true).either()), "ab");
  const symbols others = imr::detail::bytes_beginning(set("ab"), false).either();
  EXPECT_EQ(text_of(others).size(), 254U);
  EXPECT_FALSE(others.has('a'));
}

TEST(First, IsKnownOfTheRulesOfPegtl) {
  const auto first = [](const beginning& b) { return text_of(b.either()); };
  EXPECT_EQ(first(imr::detail::beginning_v<peg::seq<peg::opt<peg::one<'a'>>, peg::one<'b'>>>), "ab");
  EXPECT_EQ(first(imr::detail::beginning_v<peg::sor<peg::istring<'a', 'b'>, peg::eof>>), "Aa$");
  EXPECT_EQ(first(imr::detail::beginning_v<peg::plus<peg::range<'a', 'c'>>>), "abc");
  EXPECT_EQ(first(imr::detail::beginning_v<peg::rep<2, peg::string<'x', 'y'>>>), "x");
}

}  // namespace
