#include <imr/lexical/number.hpp>

#include <gtest/gtest.h>
#include <tao/pegtl/contrib/analyze.hpp>

#include <cstddef>
#include <string_view>

namespace {

namespace lexical = imr::lexical;

std::size_t taken(std::string_view text) { return imr::detail::match_prefix<lexical::integer>(text); }

TEST(Number, AnIntegerHasOneToNineDigits) {
  EXPECT_EQ(taken("0"), 1U);
  EXPECT_EQ(taken("24 hours"), 2U);
  EXPECT_EQ(taken("5mg"), 1U);
  EXPECT_EQ(taken("007"), 3U);
  EXPECT_EQ(taken("123456789"), 9U);
}

TEST(Number, ALongerRowOfDigitsIsNoIntegerAtAllNotOneThatIsCut) {
  EXPECT_EQ(taken("1234567890"), std::string_view::npos);
  EXPECT_EQ(taken("99999999999999999999"), std::string_view::npos);
}

TEST(Number, WithoutADigitThereIsNoInteger) {
  for (const char* text : {"", "a1", " 1", "-1", "+1", ".5"})
    EXPECT_EQ(taken(text), std::string_view::npos) << text;
}

TEST(Number, TheValueIsThatOfTheDigits) {
  EXPECT_EQ(lexical::integer_value("0"), 0);
  EXPECT_EQ(lexical::integer_value("24"), 24);
  EXPECT_EQ(lexical::integer_value("007"), 7);
  EXPECT_EQ(lexical::integer_value("999999999"), 999999999);
}

TEST(Number, TheRuleCannotLoop) {
  EXPECT_EQ(imr::peg::analyze<lexical::integer>(), 0U);
  EXPECT_EQ(imr::peg::analyze<imr::peg::star<lexical::integer>>(), 0U);
}

}  // namespace
