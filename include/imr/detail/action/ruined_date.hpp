#pragma once

#include "../../grammar/damaged_date.hpp"
#include "../../lexical/charset.hpp"
#include "../../model/date.hpp"
#include "../work.hpp"
#include "date.hpp"
#include "merged_date.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

inline constexpr int no_digit = -1;

/// The digit that a byte is read for, or no_digit.
[[nodiscard]] constexpr int digit_of(char c) noexcept {
  if (lexical::is_digit(c)) return c - '0';
  constexpr std::string_view seen = "OoQDlIi|!][tZzSGbBgq";
  constexpr std::string_view digits = "00001111111122566899";
  static_assert(seen.size() == digits.size());
  const std::size_t at = seen.find(c);
  return at == std::string_view::npos ? no_digit : digits[at] - '0';
}

/// Reads a date of the form MM/DD/YYYY whose marks are lost or read as something else (`1216/2016`,
/// `01/13:2017`, `1210212016`), and whose digits are read as letters. Every way to take its bytes is tried;
/// what can be two days is none.
class ruined_date_reader {
 public:
  /// `strokes`: a mark may be read as a digit that is a stroke.
  ruined_date_reader(const date_bounds& bounds, bool strokes) noexcept : bounds_(bounds), strokes_(strokes) {}

  [[nodiscard]] merged_reading read(std::string_view text) noexcept {
    constexpr std::size_t longest = 16;
    text_ = text;
    all_ = {};
    if (text.size() <= longest) step(0, 0, 0);
    return all_;
  }

 private:
  /// What stands at a place of a date in full: digits of the month, a mark, those of the day, a mark, the
  /// year's.
  static constexpr unsigned first_mark = 2;
  static constexpr unsigned second_mark = 5;
  static constexpr unsigned places = 10;

  void step(std::size_t at, unsigned place, int digits) noexcept {
    work(1);
    if (at == text_.size()) {
      if (place == places) add(digits);
      return;
    }
    const char c = text_[at];
    const bool beside_mark =
        place == first_mark || place == second_mark || place == second_mark + 1 || place == first_mark + 1;
    if (c == ' ' || grammar::ruined_date::is_stray(c) || (beside_mark && grammar::ruined_date::is_mark(c)))
      step(at + 1, place, digits);
    if (place == places) return;
    if (place == first_mark || place == second_mark) {
      step(at, place + 1, digits);
      if (is_mark(c)) step(at + 1, place + 1, digits);
    } else if (const int digit = digit_of(c); digit != no_digit) {
      step(at + 1, place + 1, 10 * digits + digit);
    }
  }

  [[nodiscard]] bool is_mark(char c) const noexcept {
    const std::string_view strokes = "17lIi|!t";
    return grammar::ruined_date::is_mark(c) || (strokes_ && strokes.find(c) != std::string_view::npos);
  }

  void add(int digits) noexcept {
    const date day{static_cast<std::int16_t>(digits % 10000), static_cast<std::uint8_t>(digits / 1000000),
                   static_cast<std::uint8_t>(digits / 10000 % 100)};
    if (!exists(day) || !is_likely_year(day.year)) return;
    ++all_.days;
    if (!bounds_.hold(day) || (all_.readings != 0 && all_.value == day)) return;
    ++all_.readings;
    all_.value = day;
  }

  date_bounds bounds_;
  bool strokes_;
  std::string_view text_;
  merged_reading all_;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
