#pragma once

#include "../detail/peg.hpp"
#include "../grammar/damaged_number.hpp"
#include "../lexical/charset.hpp"
#include "../lexical/digit_likeness.hpp"
#include "../lexical/sentence.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

[[nodiscard]] constexpr bool is_alphanumeric(char c) noexcept {
  return lexical::is_letter(c) || lexical::is_digit(c);
}

}  // namespace detail

/// Puts back the digits of a number that a text begins with.
///
///     layout::number_mender number;
///     number.read("O2/l7/2O15 he");    // true
///     number.text();                   // "02/17/2015"
class number_mender {
 public:
  /// Longest number, with the stray marks and blanks in it.
  static constexpr std::uint32_t longest = 24;

  /// Whether a number begins the text.
  bool read(std::string_view text) {
    const char first = text.empty() ? ' ' : text.front();
    if (!lexical::is_digit(first) && first != '#' && first != '(' && lexical::digit_of(first) == '\0')
      return false;
    // No number has more digits before its first mark or unit.
    const std::string_view start = text.substr(0, 7);
    if (start.find_first_not_of("0123456789 ") == std::string_view::npos) return false;
    begin_ = first == '(' ? 1 : 0;
    if (imr::detail::match_prefix<grammar::damaged::torn_month>(text.substr(begin_)) !=
        std::string_view::npos)
      return false;
    const std::size_t width = imr::detail::match_prefix<grammar::damaged::number>(text.substr(begin_));
    if (width == std::string_view::npos) return false;
    std::string_view number = text.substr(begin_, width);
    while (!number.empty() && !detail::is_alphanumeric(number.back()) && number.back() != '%')
      number.remove_suffix(1);
    if (number.empty() || !is_likely_number(number)) return false;
    size_ = number.size();
    write(number);
    return true;
  }

  /// Where in the text the number begins.
  [[nodiscard]] std::size_t begin() const noexcept { return begin_; }
  /// Bytes of the text that it takes.
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  /// The number with its digits put back.
  [[nodiscard]] std::string_view text() const noexcept { return written_; }
  /// Whether that differs from what was read.
  [[nodiscard]] bool changed() const noexcept { return changed_; }

 private:
  /// Letters that look like digits are digits only among digits, or one or two before a unit.
  [[nodiscard]] static bool is_likely_number(std::string_view words) noexcept {
    const auto digits = std::count_if(words.begin(), words.end(), lexical::is_digit);
    const auto letters = std::count_if(words.begin(), words.end(), lexical::is_letter);
    // A scan that reads a 5 for both its shapes leaves a figure too many.
    const bool doubled =
        words.find("S5") != std::string_view::npos || words.find("5S") != std::string_view::npos;
    if (doubled && unit_of(words) != words.size()) return false;
    const bool dose = unit_of(words) <= 2;
    return words.front() == '#' || digits != 0 || letters <= 3 || dose;
  }

  void write(std::string_view number) {
    written_.clear();
    changed_ = false;
    const std::size_t unit = unit_of(number);
    const bool day = imr::detail::matches<grammar::damaged::day>(number);
    for (std::size_t i = 0; i < number.size(); ++i) {
      const char c = number[i];
      const bool stray = day && (c == '.' || c == ',' || c == '\'' || c == '`' || c == ' ');
      const char digit = i < unit ? lexical::digit_of(c) : '\0';
      if (!stray) written_ += digit == '\0' ? c : digit;
      changed_ = changed_ || stray || digit != '\0';
    }
    changed_ = write_unit(number) || write_regulation(number) || changed_;
  }

  /// Writes the damaged milligrams of a dose.
  bool write_unit(std::string_view number) {
    if (!imr::detail::matches<grammar::damaged::milligram_dose>(number)) return false;
    const std::size_t figures = imr::detail::match_prefix<grammar::damaged::digits_before_unit>(number);
    written_.assign(number.substr(0, figures));
    written_ += "mg";
    return true;
  }
  /// Writes the points of a section of the Code of Regulations.
  bool write_regulation(std::string_view number) {
    if (!imr::detail::matches<grammar::damaged::regulation>(number)) return false;
    if (written_[1] == 'T') written_[1] = '7';
    std::replace(written_.begin(), written_.end(), ',', '.');
    return written_ != number;
  }

  /// Where the unit of a dose begins, or the end.
  [[nodiscard]] static std::size_t unit_of(std::string_view words) noexcept {
    for (const std::string_view unit :
         {std::string_view("mcg"), std::string_view("mg"), std::string_view("ml"), std::string_view("gm"),
          std::string_view("%")}) {
      if (lexical::detail::ends_with_ignoring_case(words, unit)) return words.size() - unit.size();
    }
    return words.size();
  }

  std::size_t begin_ = 0;
  std::size_t size_ = 0;
  bool changed_ = false;
  std::string written_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
