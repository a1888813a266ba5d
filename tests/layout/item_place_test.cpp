#include <imr/layout/item_place.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace {

using imr::layout::detail::item_place;

/// Where the item begins for a label behind these lines.
std::uint64_t item_in(const std::vector<std::string_view>& lines) {
  item_place item;
  std::uint64_t at = 0;
  bool apart = true;
  for (const std::string_view line : lines) {
    if (!line.empty()) item.add(line, at, apart);
    apart = line.empty();
    at += line.size() + 1;
  }
  return item.before(at);
}

TEST(LayoutItemPlace, TheParagraphThatEndsInADecisionIsTheItem) {
  EXPECT_EQ(item_in({"It was worn out.", "", "A lumbar brace with", "two straps: Upheld", ""}), 18U);
}

TEST(LayoutItemPlace, TheNumberedLineBeforeTheClaimsAdministratorsSentenceIsTheItem) {
  EXPECT_EQ(item_in({"It was worn out.", "2. A lumbar brace is not medically necessary and", "appropriate.",
                     "The Claims Administrator based its decision on the MTUS."}),
            17U);
}

TEST(LayoutItemPlace, WithoutAnItemTheLabelItselfIsThePlace) {
  EXPECT_EQ(item_in({"It was worn out."}), 17U);
  EXPECT_EQ(item_in({"1. rest", "2. ice", "are what she was told."}), 38U);
}

}  // namespace
