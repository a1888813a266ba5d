#include <imr/detail/number_place.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <string_view>

namespace {

using imr::detail::symbols;
using place = imr::detail::number_place;

/// Where a text leads from before its number.
std::size_t behind(std::string_view text) {
  std::size_t at = place::begin;
  for (const char c : text) at = place::step(at, c);
  return at;
}

TEST(NumberPlace, TellsWhereReadingANumberStands) {
  EXPECT_EQ(behind("12"), place::plain);
  EXPECT_EQ(behind("12.5"), place::pointed);
  EXPECT_EQ(behind("12 "), place::plain_gap);
  EXPECT_EQ(behind("1.5 "), place::pointed_gap);
  EXPECT_EQ(behind("1 / "), place::slash);
  EXPECT_EQ(behind("1-"), place::dash);
  EXPECT_EQ(behind("1/2.5"), place::fraction);
  EXPECT_EQ(behind("4 - 6"), place::range);
  EXPECT_EQ(behind("1/2 "), place::fraction_gap);
  EXPECT_EQ(behind("4-6  "), place::range_gap);
  EXPECT_EQ(behind("1/2/"), place::none);
  EXPECT_EQ(behind("1/2 3"), place::none);
  EXPECT_EQ(behind("12x"), place::none);
}

TEST(NumberPlace, LeadsToTheRowsBehindIt) {
  EXPECT_TRUE(place::leads_to(place::plain, place::after_pointed));
  EXPECT_TRUE(place::leads_to(place::pointed_gap, place::after_range));
  EXPECT_FALSE(place::leads_to(place::pointed, place::after_plain));
  EXPECT_TRUE(place::leads_to(place::slash, place::after_fraction));
  EXPECT_FALSE(place::leads_to(place::slash, place::after_range));
  EXPECT_FALSE(place::leads_to(place::fraction, place::after_slash));
  EXPECT_TRUE(place::leads_to(place::range_gap, place::after_range));
}

TEST(NumberPlace, SetsMeetAndAreTakenFromEachOther) {
  const symbols ab = imr::detail::set_of<'a', 'b'>();
  const symbols bc = imr::detail::set_of<'b', 'c'>();
  EXPECT_TRUE(imr::detail::meets(ab, bc));
  EXPECT_FALSE(imr::detail::meets(ab, imr::detail::set_of<'c'>()));
  EXPECT_FALSE(imr::detail::without(ab, bc).has('b'));
  EXPECT_TRUE(imr::detail::without(ab, bc).has('a'));
}

TEST(NumberPlace, SpaceIsThatOfOneByte) {
  EXPECT_TRUE(place::is_space(' ') && place::is_space('\n') && place::is_space('\f'));
  EXPECT_FALSE(place::is_space('a') || place::is_space('\xC2'));
}

}  // namespace
