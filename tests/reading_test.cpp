#include <imr/model/date.hpp>
#include <imr/reading.hpp>

#include <gtest/gtest.h>

#include <type_traits>

namespace {

TEST(Reading, WithoutAValueItIsFalseAndStandsNowhere) {
  const imr::reading<int> r;
  EXPECT_FALSE(r.has_value());
  EXPECT_FALSE(static_cast<bool>(r));
  EXPECT_TRUE(r.span().empty());
}

TEST(Reading, HoldsAValueAndItsPlace) {
  const imr::reading<int> r(5, {100, 4});
  EXPECT_TRUE(r.has_value());
  EXPECT_TRUE(static_cast<bool>(r));
  EXPECT_EQ(*r, 5);
  EXPECT_EQ(r.span(), (imr::span{100, 4}));
}

TEST(Reading, GivesAccessToTheMembersOfItsValue) {
  const imr::reading<imr::date> r({2015, 2, 17}, {0, 9});
  EXPECT_EQ(r->year, 2015);
  EXPECT_EQ(r->month, 2);
}

TEST(Reading, OfZeroOrFalseIsStillAValue) {
  EXPECT_TRUE((imr::reading<int>(0, {1, 1})).has_value());
  EXPECT_TRUE(static_cast<bool>(imr::reading<bool>(false, {1, 1})));
}

TEST(Reading, EqualsItsValue) {
  const imr::reading<int> r(5, {100, 4});
  EXPECT_TRUE(r == 5);
  EXPECT_FALSE(r == 6);
  EXPECT_TRUE(r != 6);
  EXPECT_FALSE(r != 5);
}

TEST(Reading, WithoutAValueEqualsNoValueNotEvenTheDefaultOne) {
  EXPECT_FALSE(imr::reading<int>() == 0);
  EXPECT_TRUE(imr::reading<int>() != 0);
  EXPECT_FALSE(imr::reading<bool>() == false);
}

TEST(Reading, EqualsAReadingOfTheSameValueWhereverItStands) {
  EXPECT_TRUE((imr::reading<int>(5, {1, 1})) == (imr::reading<int>(5, {9, 4})));
  EXPECT_TRUE((imr::reading<int>(5, {1, 1})) != (imr::reading<int>(6, {1, 1})));
}

TEST(Reading, TwoWithoutAValueAreEqualAndDifferFromAnyWithOne) {
  EXPECT_TRUE(imr::reading<int>() == imr::reading<int>());
  EXPECT_TRUE((imr::reading<int>(0, {1, 1})) != imr::reading<int>());
  EXPECT_TRUE(imr::reading<int>() != (imr::reading<int>(0, {1, 1})));
}

TEST(Reading, HasASubstituteWhereThereIsNoValue) {
  EXPECT_EQ(imr::reading<int>().value_or(7), 7);
  EXPECT_EQ((imr::reading<int>(5, {1, 1})).value_or(7), 5);
}

TEST(Reading, CanBeUsedInConstants) {
  constexpr imr::reading<int> r(5, {1, 2});
  static_assert(r == 5 && *r == 5 && r.span().offset == 1);
  static_assert(!imr::reading<int>().has_value());
}

// `if (r == true)` by mistake for a number would compile if a reading turned into bool by itself.
static_assert(!std::is_convertible_v<imr::reading<int>, bool>);
static_assert(!std::is_convertible_v<int, imr::reading<int>>, "a value without a place is no reading");

}  // namespace
