#include <imr/layout/item_mark.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

using namespace imr::layout;

TEST(LayoutItemMark, ReadsTheNumberAtAPlace) {
  constexpr std::string_view text = "12) MRI";
  EXPECT_EQ(detail::number_at(text, 0, 7).number, 12);
  EXPECT_EQ(detail::number_at(text, 0, 7).where.end, 4U);
  EXPECT_EQ(detail::number_at(text, 4, 7).number, 0);
  EXPECT_EQ(detail::number_at("(3) MRI", 0, 7).number, 3);
}

TEST(LayoutItemMark, TellsWhichNumbersMayBeAmounts) {
  EXPECT_TRUE(detail::number_at("#30 Lamps", 0, 9).amount);
  EXPECT_TRUE(detail::number_at("Item 3: lamps", 0, 13).amount);
  EXPECT_FALSE(detail::number_at("Item 3: lamps", 0, 13).open);
  EXPECT_TRUE(detail::number_at("Item 3 Lamps", 0, 12).open);
  EXPECT_FALSE(detail::number_at("Item #3 Lamps", 0, 13).open);
  EXPECT_FALSE(detail::number_at("3. Lamps", 0, 8).amount);
}

TEST(LayoutItemMark, ReadsTheNumberBeforeAPlace) {
  constexpr std::string_view text = "So. 2) MAXIMUS";
  const detail::numbered found = detail::number_before(text, 7);
  EXPECT_EQ(found.number, 2);
  EXPECT_EQ(found.where.begin, 4U);
  EXPECT_EQ(detail::number_before(text, 4).number, 0);
  EXPECT_EQ(detail::number_before(text, 4).where.begin, 4U);
  EXPECT_EQ(detail::number_before("12. MAXIMUS", 4).number, 12);
  EXPECT_EQ(detail::number_before("", 0).number, 0);
  EXPECT_EQ(detail::number_before("1. 2. A", 6).number, 2);
}

TEST(LayoutItemMark, AListsMarkBeforeAPlaceCountsNothing) {
  EXPECT_EQ(detail::number_before("- A cane", 2).number, 0);
  EXPECT_EQ(detail::number_before("- A cane", 2).where.begin, 0U);
  EXPECT_EQ(detail::number_before("So. * A cane", 6).where.begin, 4U);
  EXPECT_EQ(detail::number_before("x- A cane", 3).where.begin, 3U);
}

TEST(LayoutItemMark, DropsTheWordsBeforeWhatIsRequested) {
  constexpr std::string_view text = "The request for a cane";
  const range item = detail::without_request_lead(text, {0, 22});
  EXPECT_EQ(text.substr(item.begin, item.size()), "a cane");
  EXPECT_EQ(detail::without_request_lead(text, {16, 22}).begin, 16U);
  EXPECT_EQ(detail::without_request_lead("Whether a cane", {0, 14}).begin, 8U);
  EXPECT_EQ(detail::without_request_lead("Whether the cane", {0, 16}).begin, 12U);
}

TEST(LayoutItemMark, ReadsADamagedNumberThatMayBeNone) {
  EXPECT_EQ(detail::number_at("l. A cane", 0, 9).number, 1);
  EXPECT_EQ(detail::number_at("Z. Norco", 0, 8).number, 2);
  EXPECT_EQ(detail::number_at("1O. Norco", 0, 9).number, 10);
  EXPECT_EQ(detail::number_at("2 . Norco", 0, 9).number, 2);
  EXPECT_FALSE(detail::number_at("Z. Norco", 0, 8).is_sure());
  EXPECT_EQ(detail::number_at("so. Norco", 0, 9).number, 0);
}

TEST(LayoutItemMark, ReadsTheMarkAroundTheBeginningOfAnItem) {
  flow f;
  const std::string text = "It fails.\n1. A cane\nin 2. A brace";
  f.read(text, 0);
  EXPECT_EQ(detail::mark_around(f, 0, {10, 19}).number, 1);
  EXPECT_EQ(detail::mark_around(f, 0, {13, 19}).where.begin, 10U);
  EXPECT_EQ(detail::mark_around(f, 11, {13, 19}).where.begin, 13U);
  EXPECT_EQ(detail::mark_around(f, 0, {26, 33}).where.begin, 26U);
}

}  // namespace
