#include <imr/layout/numbered_dispute.hpp>

#include "support/older_letter.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using support::numbered_letter;
using support::reasons;
using support::scanned;
using support::told;
using names = std::vector<std::string>;

const std::string end = " is not medically necessary and appropriate.";

TEST(LayoutNumberedDispute, EachNumberedSentenceThatDecidesIsAnItem) {
  const scanned s(numbered_letter(
      "1. The request for Norco 7.5/325mg, QTY: 60.00 is not medically necessary and\nappropriate." +
      reasons("None helped. It is not medically necessary.") +
      "2) A lumbar MRI\nwithout contrast is medically necessary and appropriate." + reasons("It is.")));
  ASSERT_EQ(s.scan.disputes().size(), 2U);
  EXPECT_EQ(
      told(s, 0),
      "Norco 7.5/325mg, QTY: 60.00 | upheld | The Claims Administrator based its decision on A. | "
      "The Physician Reviewer based his/her decision on B. | None helped. It is not medically necessary.");
  EXPECT_EQ(
      told(s, 1),
      "A lumbar MRI without contrast | overturned | The Claims Administrator based its decision on A. | "
      "The Physician Reviewer based his/her decision on B. | It is.");
  EXPECT_EQ(s.scan.form().format, imr::format::imr_2013);
}

TEST(LayoutNumberedDispute, AnItemWithoutItsNumberIsToldByWhatFollowsIt) {
  const scanned s(
      numbered_letter("The request for Norco" + end +
                      reasons("The aims were:\n1. sleep.\n2. work. The request is not medically necessary.") +
                      "A cane" + end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane"}));
}

TEST(LayoutNumberedDispute, AListInARationaleHasNoItems) {
  const scanned s(numbered_letter(
      "1. Norco" + end +
      reasons("The aims were:\n1. less pain.\n2. return to work. Neither was met. The request for Norco is "
              "not medically necessary.") +
      "2. A cane" + end +
      reasons("The aims were:\n3. sleep. It failed. The request for a cane is not medically necessary.")));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane"}));
}

TEST(LayoutNumberedDispute, AnItemWithoutItsReasonsIsToldByItsNumber) {
  const scanned s(numbered_letter("1. Norco" + end + reasons("So.") + "2. A cane" + end + "\n3. A splint" +
                                  end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane", "A splint"}));
  EXPECT_TRUE(s.scan.disputes()[1].values[2].empty());
}

TEST(LayoutNumberedDispute, ARationaleWithoutItsItemIsNotDropped) {
  const scanned s(numbered_letter("1. Norco" + end + reasons("So.") + "2. A cane xx yyy zz." +
                                  reasons("Thus.") + "3. A splint" + end + reasons("So.")));
  ASSERT_EQ(s.scan.disputes().size(), 3U);
  EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::unknown);
  EXPECT_EQ(s.at(s.scan.disputes()[1].values[2]), "Thus.");
  EXPECT_EQ(s.at(s.scan.disputes()[0].values[2]), "So.");
}

TEST(LayoutNumberedDispute, ARunningParagraphIsReadToo) {
  const scanned s(numbered_letter(support::folded(
      "1. Norco" + end + reasons("It is not medically necessary.") + "2. A cane" + end + reasons("So."))));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane"}));
}

}  // namespace
