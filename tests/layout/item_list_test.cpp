#include <imr/layout/item_list.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace imr::layout;
using names = std::vector<std::string>;

/// The entries of a list above a line of a usual width.
names entries(std::string_view list) {
  const std::string letter =
      std::string(list) +
      "\nThe patient is a mason who fell from a ladder and has had pain of the back\nsince then.";
  flow f;
  f.read(letter, 0);
  const auto end = static_cast<std::uint32_t>(f.text().find("The patient is a mason") - 1);
  std::vector<range> found;
  item_list_finder().find(f, {0, end}, found);
  names all;
  for (const range& r : found) all.emplace_back(f.text(r));
  return all;
}

TEST(LayoutItemList, NumbersBeginEntries) {
  EXPECT_EQ(entries("1. A cane\n2. Norco\n#30"), (names{"A cane", "Norco #30"}));
  EXPECT_EQ(entries("1) A cane 2) Norco #30"), (names{"A cane", "Norco #30"}));
  EXPECT_EQ(entries("Whether these are needed:\n#1 A cane\n#2 Norco"), (names{"A cane", "Norco"}));
  EXPECT_EQ(entries("Therapy,\n2. visits"), (names{"Therapy, 2. visits"}));
}

TEST(LayoutItemList, MarksBeginEntries) {
  EXPECT_EQ(entries("\xE2\x80\xA2 MRI of the hip,\n  both sides\n\xE2\x80\xA2 Norco"),
            (names{"MRI of the hip, both sides", "Norco"}));
  EXPECT_EQ(entries("- A cane\n- Norco"), (names{"A cane", "Norco"}));
}

TEST(LayoutItemList, LinesThatHadRoomForMoreEndEntries) {
  EXPECT_EQ(entries("A cane\nNorco #30\n12 visits"), (names{"A cane", "Norco #30", "12 visits"}));
  EXPECT_EQ(entries("cane\nNorco #30\nsplint"), (names{"cane", "Norco #30", "splint"}));
  EXPECT_EQ(entries("A cane\n\nNorco #30"), (names{"A cane", "Norco #30"}));
}

TEST(LayoutItemList, SemicolonsPartEntriesThatBeginLikeOnes) {
  EXPECT_EQ(entries("A cane; Norco #30; MRI of the hip"), (names{"A cane", "Norco #30", "MRI of the hip"}));
  EXPECT_EQ(entries("Norco #30; one tablet a day; Soma"), (names{"Norco #30; one tablet a day; Soma"}));
}

TEST(LayoutItemList, AWrappedEntryIsOne) {
  const std::string wrapped = "Twelve more visits of exercise in water for the low back and the\nLeft hip";
  EXPECT_EQ(entries(wrapped).size(), 1U);
  EXPECT_EQ(entries("An MRI of\nthe hip"), (names{"An MRI of the hip"}));
  EXPECT_EQ(entries("An MRI of the\nHip"), (names{"An MRI of the Hip"}));
}

TEST(LayoutItemList, AnEmptyListHasNoEntries) {
  flow f;
  f.read("So.", 0);
  std::vector<range> found;
  item_list_finder().find(f, {1, 1}, found);
  EXPECT_TRUE(found.empty());
}

}  // namespace
