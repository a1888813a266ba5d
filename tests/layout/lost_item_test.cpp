#include <imr/layout/lost_item.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

using namespace imr::layout;

/// The item of what stands before the label of a rationale, and its decision.
std::string lost_in(std::string_view letter) {
  flow f;
  f.read(letter, 0);
  const auto label = static_cast<std::uint32_t>(f.text().find("Decision rationale:"));
  const dispute_block b = lost_item(f, {0, label}, {label, label + 19});
  return std::string(f.text(b.item)) + " | " + std::string(to_string(b.verdict.value));
}

TEST(LayoutLostItem, IsWhatItsNumberBegins) {
  EXPECT_EQ(lost_in("He fell.\n2. A cane xx.\nThe Claims Administrator based its decision on A.\nDecision "
                    "rationale: So."),
            "A cane xx. | unknown");
}

TEST(LayoutLostItem, IsEmptyWhereNoNumberStands) {
  EXPECT_EQ(lost_in("He fell.\nThe Claims Administrator based its decision on A.\nDecision rationale: So."),
            " | unknown");
}

TEST(LayoutLostItem, MayBeDecidedByAWord) {
  EXPECT_EQ(
      lost_in("2. A cane: Upheld\nThe Expert Reviewer based its decision on A.\nDecision rationale: So."),
      "A cane | upheld");
}

}  // namespace
