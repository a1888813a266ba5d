#include <imr/model/date.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace {

using imr::date;

TEST(ModelDate, DaysOfTheCalendarExist) {
  for (const date d : {date{2015, 1, 31}, date{2015, 4, 30}, date{2015, 2, 28}, date{2016, 2, 29},
                       date{2000, 2, 29}, date{1, 1, 1}, date{9999, 12, 31}}) {
    EXPECT_TRUE(imr::exists(d)) << imr::to_string(d);
  }
}

TEST(ModelDate, OtherDaysDoNot) {
  for (const date d : {date{2015, 2, 30}, date{2015, 2, 29}, date{1900, 2, 29}, date{2100, 2, 29},
                       date{2015, 4, 31}, date{2015, 13, 1}, date{2015, 0, 1}, date{2015, 1, 0},
                       date{2015, 1, 32}, date{0, 1, 1}, date{-1, 1, 1}, date{2015, 255, 255}, date()}) {
    EXPECT_FALSE(imr::exists(d)) << d.year << '-' << int{d.month} << '-' << int{d.day};
  }
}

TEST(ModelDate, AYearHas365DaysAndALeapYearOneMore) {
  const auto days_of = [](int year) {
    int days = 0;
    for (int month = 0; month <= 255; ++month) {
      for (int day = 0; day <= 255; ++day) {
        const date d{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
                     static_cast<std::uint8_t>(day)};
        days += imr::exists(d) ? 1 : 0;
      }
    }
    return days;
  };
  EXPECT_EQ(days_of(2015), 365);
  EXPECT_EQ(days_of(2016), 366);
  EXPECT_EQ(days_of(1900), 365);
  EXPECT_EQ(days_of(2000), 366);
}

TEST(ModelDate, IsPrintedInIso8601) {
  EXPECT_EQ(imr::to_string(date{2015, 2, 17}), "2015-02-17");
  EXPECT_EQ(imr::to_string(date{1999, 12, 31}), "1999-12-31");
  EXPECT_EQ(imr::to_string(date{7, 1, 2}), "0007-01-02");
}

TEST(ModelDate, IsOrderedByYearThenMonthThenDay) {
  const std::vector<date> ascending = {{1999, 12, 31}, {2014, 12, 31}, {2015, 1, 2},
                                       {2015, 1, 3},   {2015, 2, 1},   {2016, 1, 1}};
  for (std::size_t i = 0; i < ascending.size(); ++i) {
    for (std::size_t j = 0; j < ascending.size(); ++j) {
      const date a = ascending[i];
      const date b = ascending[j];
      EXPECT_EQ(a < b, i < j);
      EXPECT_EQ(a > b, i > j);
      EXPECT_EQ(a <= b, i <= j);
      EXPECT_EQ(a >= b, i >= j);
      EXPECT_EQ(a == b, i == j);
      EXPECT_EQ(a != b, i != j);
    }
  }
}

TEST(ModelDate, CanBeUsedInConstants) {
  static_assert(imr::exists(date{2016, 2, 29}) && !imr::exists(date{2015, 2, 29}));
  static_assert(date{2015, 1, 1} < date{2015, 1, 2});
}

TEST(Date, HasAYearOfFourDigitsAtMost) {
  EXPECT_TRUE(imr::exists({9999, 12, 31}));
  EXPECT_FALSE(imr::exists({10000, 1, 1}));
}

}  // namespace
