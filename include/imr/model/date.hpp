#pragma once

#include "../config.hpp"

#include <array>
#include <cstdint>
#include <string>

namespace imr {
inline namespace v0 {

/// A day of the Gregorian calendar.
struct date {
  std::int16_t year = 0;
  std::uint8_t month = 0;
  std::uint8_t day = 0;

  friend constexpr bool operator==(date a, date b) noexcept {
    return a.year == b.year && a.month == b.month && a.day == b.day;
  }
  friend constexpr bool operator!=(date a, date b) noexcept { return !(a == b); }
  friend constexpr bool operator<(date a, date b) noexcept {
    if (a.year != b.year) return a.year < b.year;
    return a.month != b.month ? a.month < b.month : a.day < b.day;
  }
  friend constexpr bool operator>(date a, date b) noexcept { return b < a; }
  friend constexpr bool operator<=(date a, date b) noexcept { return !(b < a); }
  friend constexpr bool operator>=(date a, date b) noexcept { return !(a < b); }
};

/// Whether such a day exists; 2/30/2015 does not.
[[nodiscard]] constexpr bool exists(date d) noexcept {
  constexpr std::array<std::uint8_t, 13> days = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (d.year < 1 || d.year > 9999 || d.month < 1 || d.month > 12 || d.day < 1) return false;
  const bool leap = d.year % 4 == 0 && (d.year % 100 != 0 || d.year % 400 == 0);
  return d.day <= days[d.month] + (leap && d.month == 2 ? 1 : 0);
}

/// ISO 8601: `2015-02-17`.
[[nodiscard]] inline std::string to_string(date d) {
  const auto digit = [](int value) { return static_cast<char>('0' + value % 10); };
  const int y = d.year;
  return {digit(y / 1000),     digit(y / 100), digit(y / 10), digit(y),          '-',
          digit(d.month / 10), digit(d.month), '-',           digit(d.day / 10), digit(d.day)};
}

}  // namespace v0
}  // namespace imr
