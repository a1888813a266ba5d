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

TEST(LayoutItemList, AHigherNumberAtALineStartBeginsAnEntryBehindALostOne) {
  EXPECT_EQ(entries("1. A cane\n3. A lamp"), (names{"A cane", "A lamp"}));
  EXPECT_EQ(entries("2. A cane\n3. A lamp"), (names{"A cane", "A lamp"}));
  EXPECT_EQ(entries("1. A cane\n2 Norco #30\n3. A lamp"), (names{"A cane", "Norco #30", "A lamp"}));
  EXPECT_EQ(entries("1. Norco\n30 tablets\n2. A lamp"), (names{"Norco 30 tablets", "A lamp"}));
  EXPECT_EQ(entries("1. Therapy,\n12. visits"), (names{"Therapy, 12. visits"}));
  EXPECT_EQ(entries("1. A block at\n4. L3-4 level\n2. A lamp"),
            (names{"A block at 4. L3-4 level", "A lamp"}));
  EXPECT_EQ(entries("1. Norco,\n2 Tablets a day"), (names{"Norco, 2 Tablets a day"}));
}

TEST(LayoutItemList, EachEntryHasItsNumber) {
  flow f;
  f.read("A mat\n1. A cane\n4. A lamp", 0);
  std::vector<range> found;
  item_list_finder finder;
  finder.find(f, {0, f.size()}, found);
  EXPECT_EQ(found.size(), 3U);
  EXPECT_EQ(finder.numbers(), (std::vector<int>{0, 1, 4}));
}

TEST(LayoutItemList, ALineThatSaysMoreOfAnEntryBeginsNone) {
  EXPECT_EQ(entries("Exercise in water for four weeks for the lumbar\nSpine").size(), 1U);
  EXPECT_EQ(entries("Nerve block, L2-3\nUnder guidance by x-ray").size(), 1U);
  EXPECT_EQ(entries("Exercise 2x3\nDate of service 3/4/2013\nPer RFA of 3/1/2013").size(), 1U);
  EXPECT_EQ(entries("MRI\nRight knee\nA cane"), (names{"MRI Right knee", "A cane"}));
  EXPECT_EQ(entries("A cane\nRight knee brace\nIn-home care"),
            (names{"A cane", "Right knee brace", "In-home care"}));
  EXPECT_EQ(entries("MRI lumbar\nNorco"), (names{"MRI lumbar", "Norco"}));
}

TEST(LayoutItemList, WhatPagesCarryIsNoEntry) {
  for (const char* carried :
       {"UR Denial Date: 2/1/2013", "Date of Injury: 3/4/2012", "RECEIVED", "RECEIVED MAR 4 2013", "Page 2",
        "2", "\xE2\x80\x94", "Page 2 of 5", "MEDICAL PROFESSIONAL REVIEW   2"}) {
    EXPECT_EQ(entries("A cane\n" + std::string(carried)), (names{"A cane"})) << carried;
    EXPECT_EQ(entries("A cane\n" + std::string(carried) + "\nA lamp"), (names{"A cane", "A lamp"}))
        << carried;
    EXPECT_EQ(entries("1. A cane\n" + std::string(carried) + "\n2. A lamp"), (names{"A cane", "A lamp"}))
        << carried;
  }
}

TEST(LayoutItemList, WhatStandsAroundItsEntriesIsNone) {
  EXPECT_EQ(entries("These are needed\n1. A cane,\n2. Norco"), (names{"A cane", "Norco"}));
  EXPECT_EQ(entries("A lamp\n1. A cane,\n2. Norco;"), (names{"A lamp", "A cane", "Norco;"}));
}

TEST(LayoutItemList, AnotherNumberInAnEntryIsAPartOfIt) {
  EXPECT_EQ(entries("1. A cane\n2. Norco\n1. Pads"), (names{"A cane", "Norco 1. Pads"}));
  EXPECT_EQ(entries("1. A cane\nd) Pads\n2. Norco"), (names{"A cane d) Pads", "Norco"}));
  EXPECT_EQ(entries("1. A cane\n#5 Pads\n2. Norco"), (names{"A cane #5 Pads", "Norco"}));
}

TEST(LayoutItemList, ASemicolonWithoutABlankPartsNothing) {
  EXPECT_EQ(entries("A cane;splint; Pads"), (names{"A cane;splint", "Pads"}));
}

}  // namespace
