#include <imr/layout/decided_sentence.hpp>

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

namespace {

using namespace imr::layout;

TEST(LayoutDecidedSentence, FindsEachAndWhatFollowsIt) {
  flow f;
  f.read(
      "Norco is not medically necessary. A cane is medically necessary.\nThe Claims Administrator based it.",
      0);
  std::vector<decided_sentence> found;
  find_decided(f, {0, f.size()}, true, found);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_FALSE(found[0].followed);
  EXPECT_TRUE(found[1].followed);
  EXPECT_EQ(found[1].floor, found[0].next);
}

TEST(LayoutDecidedSentence, WordsThatAreNotUnderstoodReachToTheFullStop) {
  flow f;
  f.read("Norco is nol medically neeessary and appropriate. The Claims Administrator based it.", 0);
  std::vector<decided_sentence> found;
  find_decided(f, {0, f.size()}, true, found);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].verdict.value, imr::decision::unknown);
  EXPECT_TRUE(found[0].followed);
}

TEST(LayoutDecidedSentence, TellsOfARequestThatANameRepeats) {
  EXPECT_TRUE(detail::is_told_of("The request for Norco", "Norco 10/325mg #60"));
  EXPECT_TRUE(detail::is_told_of("It", "Norco"));
  EXPECT_FALSE(detail::is_told_of("MRI of the right knee", "MRI of the left knee"));
}

}  // namespace
