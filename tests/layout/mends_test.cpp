#include <imr/layout/mends.hpp>

#include <gtest/gtest.h>

namespace {

using imr::layout::mends;
using imr::layout::range;

TEST(LayoutMends, KeepsWhatIsPutBackInItsOrder) {
  mends found;
  found.add({2, 5}, "first");
  found.add({9, 9}, "");
  found.add({10, 20}, "second");
  ASSERT_EQ(found.list().size(), 3U);
  EXPECT_EQ(found.list()[0].where.begin, 2U);
  EXPECT_EQ(found.text(found.list()[0]), "first");
  EXPECT_EQ(found.text(found.list()[1]), "");
  EXPECT_EQ(found.text(found.list()[2]), "second");
  EXPECT_EQ(found.size(), 11U);
}

TEST(LayoutMends, IsEmptyOnceCleared) {
  mends found;
  found.add({2, 5}, "first");
  found.clear();
  EXPECT_TRUE(found.list().empty());
  EXPECT_EQ(found.size(), 0U);
}

TEST(LayoutMends, LeavesAStretchAsItIs) {
  imr::layout::mends some;
  some.add({0, 3}, "one");
  some.add({5, 8}, "two");
  some.add({10, 12}, "three");
  some.leave({{3, 6}, {8, 10}});
  ASSERT_EQ(some.list().size(), 2U);
  EXPECT_EQ(some.text(some.list()[0]), "one");
  EXPECT_EQ(some.text(some.list()[1]), "three");
}

TEST(LayoutRange, ARangeThatEndsBeforeItBeginsIsEmpty) {
  EXPECT_TRUE((range{3, 3}).empty());
  EXPECT_TRUE((range{4, 3}).empty());
  EXPECT_EQ((range{4, 3}).size(), 0U);
  EXPECT_EQ((range{3, 7}).size(), 4U);
}

TEST(LayoutMends, CountsCharactersOfTheLetterAsTheFlowHasThem) {
  using imr::layout::place_of_character;
  EXPECT_EQ(place_of_character("from", 2), 2U);
  EXPECT_EQ(place_of_character("fr  om", 2), 2U);
  EXPECT_EQ(place_of_character("fr  om", 3), 4U);
  EXPECT_EQ(place_of_character("a\xE2\x80\xAF\xE2\x80\xAF"
                               "b",
                               2),
            7U);
  EXPECT_EQ(place_of_character("n\xC3\xA9"
                               "e",
                               2),
            3U);
}

TEST(LayoutMends, TheLastCharacterStandsForAllBehindIt) {
  EXPECT_EQ(imr::layout::place_of_character("ab", 9), 1U);
  EXPECT_EQ(imr::layout::place_of_character("a\xC3\xA9", 9), 1U);
  EXPECT_EQ(imr::layout::place_of_character("", 3), 0U);
}

}  // namespace
