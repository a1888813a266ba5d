#include <imr/detail/close_reading.hpp>

#include <gtest/gtest.h>

#include <cstddef>

namespace {

constexpr std::size_t posted = std::size_t{16} << 10;

TEST(CloseReading, TakesAllOfAPostedLetter) {
  imr::detail::close_reading reading(posted);
  EXPECT_TRUE(reading.take(posted / 2));
  EXPECT_TRUE(reading.take(posted / 2));
}

TEST(CloseReading, TakesAShareOfALongerText) {
  imr::detail::close_reading reading(8 * posted);
  EXPECT_TRUE(reading.take(2 * posted));
  EXPECT_FALSE(reading.take(1));
}

TEST(CloseReading, TakesNothingBehindWhatIsTooLong) {
  imr::detail::close_reading reading(0);
  EXPECT_TRUE(reading.take(1));
  EXPECT_FALSE(reading.take(posted));
  EXPECT_FALSE(reading.take(0));
}

}  // namespace
