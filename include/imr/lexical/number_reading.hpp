#pragma once

#include "charset.hpp"
#include "number_start.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

namespace detail {

/// A number at the beginning of a text: how many bytes say it, 0 where none does.
struct counted {
  std::size_t length = 0;
  double value = 0;
};

inline constexpr std::array<std::string_view, 20> small_numbers = {
    "zero",     "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
inline constexpr std::array<std::string_view, 10> round_numbers = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

[[nodiscard]] constexpr bool continues_word(std::string_view text, std::size_t at) noexcept {
  return at < text.size() && (is_letter(text[at]) || is_digit(text[at]));
}

/// Length of a word at the beginning of a text, in any case, or 0.
[[nodiscard]] constexpr std::size_t begins_with_word(std::string_view text, std::string_view word) noexcept {
  if (word.empty() || text.size() < word.size() || continues_word(text, word.size())) return 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (to_lower(text[i]) != word[i]) return 0;
  }
  return word.size();
}

template <std::size_t Size>
[[nodiscard]] constexpr counted find_number_word(std::string_view text,
                                                 const std::array<std::string_view, Size>& words) noexcept {
  for (std::size_t value = 0; value < Size; ++value) {
    const std::size_t length = begins_with_word(text, words[value]);
    if (length != 0) return {length, static_cast<double>(value)};
  }
  return {};
}

/// `TEN unit`, `TEN Sunit`, `TEN S'unit`: what is left of an abbreviation, `TENS unit`, and no number.
[[nodiscard]] constexpr bool is_cut_abbreviation(std::string_view text, std::size_t length) noexcept {
  if (text.substr(0, length) != "TEN" || text.size() <= length + 1 || text[length] != ' ') return false;
  const std::size_t next = text[length + 1] == 'S' ? length + 2 : length + 1;
  if (next == text.size() || text[next] == ' ' || is_lower(text[next])) return true;
  return text[next] == '\'' && next + 1 < text.size() && is_lower(text[next + 1]);
}

/// `seven`, `twenty`, `twenty-four`, `thirty six`; nothing of `one hundred`, which is more than it reads.
[[nodiscard]] constexpr counted read_number_words(std::string_view text) noexcept {
  if (!may_begin_number(text)) return {};
  counted found = find_number_word(text, small_numbers);
  if (found.length == 0) {
    found = find_number_word(text, round_numbers);
    found.value *= 10;
    const std::size_t next = found.length + 1;
    if (found.length != 0 && next < text.size() && (text[next - 1] == '-' || text[next - 1] == ' ')) {
      const counted unit = find_number_word(text.substr(next), small_numbers);
      if (unit.value > 0 && unit.value < 10) found = {next + unit.length, found.value + unit.value};
    }
  }
  if (found.length == 0 || found.length >= text.size()) return found;
  if (is_cut_abbreviation(text, found.length)) return {};
  return begins_with_word(text.substr(found.length + 1), "hundred") != 0 ? counted() : found;
}

/// `60`, `30.00`, `1,200`, `.5`, `1/2`; at most seven digits before the point and four behind it.
[[nodiscard]] constexpr counted read_number_digits(std::string_view text) noexcept {
  constexpr std::size_t most_digits = 7;
  constexpr std::size_t most_decimals = 4;
  std::size_t at = 0;
  double value = 0;
  const auto digit = [&](std::size_t i) { return i < text.size() && is_digit(text[i]); };
  for (; digit(at); ++at) {
    if (at == most_digits) return {};
    value = 10 * value + (text[at] - '0');
  }
  if (at != 0 && at <= 3 && at < text.size() && text[at] == ',' && digit(at + 1) && digit(at + 2) &&
      digit(at + 3) && !digit(at + 4)) {
    for (std::size_t i = at + 1; i <= at + 3; ++i) value = 10 * value + (text[i] - '0');
    at += 4;
  }
  if (at >= text.size() || text[at] != '.' || !digit(at + 1)) return {at, value};
  double decimals = 0;
  double scale = 1;
  std::size_t i = at + 1;
  for (; digit(i); ++i) {
    if (i == at + 1 + most_decimals) return {};
    decimals = 10 * decimals + (text[i] - '0');
    scale *= 10;
  }
  return {i, (value * scale + decimals) / scale};
}

}  // namespace detail

}  // namespace lexical
}  // namespace v0
}  // namespace imr
