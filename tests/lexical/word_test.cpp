#include <imr/lexical/word.hpp>

#include <gtest/gtest.h>
#include <tao/pegtl/contrib/analyze.hpp>

#include <string_view>

namespace {

std::size_t taken(std::string_view text) { return imr::detail::match_prefix<imr::lexical::word>(text); }

TEST(Word, EndsBeforeWhiteSpaceOfAnyWidthAndBeforeAColon) {
  EXPECT_EQ(taken("Norco #60"), 5U);
  EXPECT_EQ(taken("Norco"), 5U);
  EXPECT_EQ(taken("QTY:30"), 3U);
  EXPECT_EQ(taken("one\xC2\xA0two"), 3U);
  EXPECT_EQ(taken("one\ntwo"), 3U);
  EXPECT_EQ(taken("caf\xC3\xA9 au lait"), 5U);
}

TEST(Word, IsNeverEmpty) {
  EXPECT_EQ(taken(""), std::string_view::npos);
  EXPECT_EQ(taken(" a"), std::string_view::npos);
  EXPECT_EQ(taken(":"), std::string_view::npos);
}

TEST(Word, HasNoProblemInItsGrammar) { EXPECT_EQ(tao::pegtl::analyze<imr::lexical::word>(1), 0U); }

}  // namespace
