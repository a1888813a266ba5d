#include <imr/layout/paragraph.hpp>

#include <gtest/gtest.h>

#include <string_view>

namespace {

using namespace imr::layout;

std::uint32_t start_of(std::string_view letter, std::string_view word) {
  flow f;
  f.read(letter, 0);
  const auto at = static_cast<std::uint32_t>(f.text().find(word));
  return detail::paragraph_start(f, {1, f.size()}, at);
}

TEST(LayoutParagraph, BeginsBehindABlankLine) {
  EXPECT_EQ(start_of("It failed.\n\nA course.\nTwelve visits", "Twelve"), 11U);
  EXPECT_EQ(start_of("It failed.\n\nTwelve visits", "Twelve"), 11U);
}

TEST(LayoutParagraph, IsNotTakenWhereTheLetterSetsNoneApart) {
  EXPECT_EQ(start_of("It failed.\nA course.\nTwelve visits", "Twelve"), 21U);
}

TEST(LayoutParagraph, HoldsNoSentenceOfARationale) {
  EXPECT_EQ(start_of("So.\n\nIt was denied.\nTwelve visits", "Twelve"), 19U);
}

}  // namespace
