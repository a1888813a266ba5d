#include <imr/layout/side_cursor.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace {

using imr::layout::flow;
using imr::layout::side_cursor;

TEST(LayoutSideCursor, TellsWhetherASideStandsInAStretch) {
  const std::string letter =
      "A lamp. The Claims Administrator denied it. A cane.\nThe Physician Reviewer agreed. So.";
  flow f;
  f.read(letter, 0);
  const std::string_view text = f.text();
  const auto at = [&](std::string_view words) { return static_cast<std::uint32_t>(text.find(words)); };
  side_cursor sides;
  EXPECT_FALSE(sides.stands_in(f, {0, at("The Claims")}));
  EXPECT_TRUE(sides.stands_in(f, {0, at("denied")}));
  EXPECT_TRUE(sides.stands_in(f, {at("The Claims"), at("denied")}));
  EXPECT_FALSE(sides.stands_in(f, {at("denied"), at("The Physician")}));
  EXPECT_TRUE(sides.stands_in(f, {at("A cane"), f.size()}));
  EXPECT_FALSE(sides.stands_in(f, {at("agreed"), f.size()}));
  EXPECT_TRUE(sides.stands_in(f, {0, f.size()}));
  EXPECT_FALSE(sides.stands_in(f, {3, 3}));
}

TEST(LayoutSideCursor, EachStretchIsReadOnce) {
  std::string letter;
  for (int i = 0; i < 2000; ++i) letter += "A lamp is here. ";
  flow f;
  f.read(letter, 0);
  side_cursor sides;
  for (std::uint32_t end = 1; end < f.size(); ++end) EXPECT_FALSE(sides.stands_in(f, {end / 2, end}));
}

}  // namespace
