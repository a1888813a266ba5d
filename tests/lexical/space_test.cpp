#include <imr/lexical/space.hpp>

#include <gtest/gtest.h>
#include <tao/pegtl/contrib/analyze.hpp>

#include <cstddef>
#include <string_view>

namespace {

namespace lexical = imr::lexical;
namespace peg = imr::peg;

constexpr std::size_t no_match = std::string_view::npos;

template <class Rule> std::size_t taken(std::string_view text) {
  return imr::detail::match_prefix<Rule>(text);
}

TEST(Space, ASpaceTakesOneWhiteSpaceOfAnyWidth) {
  EXPECT_EQ(taken<lexical::space>("  a"), 1U);
  EXPECT_EQ(taken<lexical::space>("\n"), 1U);
  EXPECT_EQ(taken<lexical::space>("\xC2\xA0 a"), 2U);
  EXPECT_EQ(taken<lexical::space>("\xE2\x80\x89x"), 3U);
  EXPECT_EQ(taken<lexical::space>("a "), no_match);
  EXPECT_EQ(taken<lexical::space>("\xC2\xA9"), no_match);
  EXPECT_EQ(taken<lexical::space>(""), no_match);
}

TEST(Space, AGapTakesAllTheWhiteSpaceAndNeedsSome) {
  EXPECT_EQ(taken<lexical::gap>(" \r\n\f\xC2\xA0\t a"), 8U);
  EXPECT_EQ(taken<lexical::gap>("a"), no_match);
  EXPECT_EQ(taken<lexical::gap>(""), no_match);
}

TEST(Space, AnOptionalGapMayTakeNothing) {
  EXPECT_EQ(taken<lexical::opt_gap>(" \n a"), 3U);
  EXPECT_EQ(taken<lexical::opt_gap>("a"), 0U);
  EXPECT_EQ(taken<lexical::opt_gap>(""), 0U);
}

TEST(Space, AWordEndsBeforeAnythingButALetterOrADigit) {
  for (const char* text : {"", " ", ".", "-", "\xC2\xA0", "\n", "_"})
    EXPECT_EQ(taken<lexical::word_end>(text), 0U) << text;
  for (const char* text : {"a", "Z", "0"}) EXPECT_EQ(taken<lexical::word_end>(text), no_match) << text;
}

TEST(Space, TheRulesCannotLoop) {
  EXPECT_EQ(peg::analyze<lexical::space>(), 0U);
  EXPECT_EQ(peg::analyze<lexical::gap>(), 0U);
  EXPECT_EQ(peg::analyze<lexical::opt_gap>(), 0U);
  EXPECT_EQ(peg::analyze<lexical::word_end>(), 0U);
  EXPECT_EQ(peg::analyze<peg::star<lexical::gap>>(), 0U);
}

TEST(Space, TheAnalysisSeesThatAnOptionalGapMayTakeNothing) {
  EXPECT_NE(peg::analyze<peg::star<lexical::opt_gap>>(-1), 0U);
}

TEST(Space, ItsFirstBytesAreThoseOfEveryWidth) {
  const imr::detail::symbols first = lexical::space::first_bytes();
  for (const char c : std::string_view(" \t\n\f\xC2\xE2\xE3\xEF")) EXPECT_TRUE(first.has(c));
  EXPECT_FALSE(first.has('a') || first.has('\x80'));
}

TEST(Space, BehindANumberItIsTakenAndMayBeAbsentFromAnOptionalGap) {
  using place = imr::detail::number_place;
  const auto kept = [](const imr::detail::number_path& path) {
    return (path.ends[place::plain] >> place::plain & 1U) != 0;
  };
  EXPECT_FALSE(kept(lexical::space::behind_number()));
  EXPECT_TRUE(kept(lexical::opt_gap::behind_number()));
}

TEST(Space, AnyWordMayStandBehindIt) {
  auto ahead = lexical::space::words_ahead().either();
  EXPECT_TRUE(ahead.has(imr::detail::word_class::of('x'), imr::detail::word_class::of('y')));
}

}  // namespace
