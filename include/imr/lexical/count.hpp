#pragma once

#include "../detail/peg.hpp"
#include "charset.hpp"
#include "number_start.hpp"
#include "space.hpp"

#include <array>
#include <cstddef>
#include <optional>
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

/// `TEN unit`: what is left of an abbreviation, `TENS unit`, and no number.
[[nodiscard]] constexpr bool is_cut_abbreviation(std::string_view text, std::size_t length) noexcept {
  return text.substr(0, length) == "TEN" && text.size() > length + 1 && text[length] == ' ' &&
         is_lower(text[length + 1]);
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

/// decimal = 1*7DIGIT ["," 3DIGIT] ["." 1*4DIGIT] / "." 1*4DIGIT, and no digit after it
struct decimal {
  using rule_t = peg::any::rule_t;  // to the analysis: takes something or fails
  using subs_t = peg::empty_list;

  [[nodiscard]] static constexpr imr::detail::symbols first_bytes() noexcept {
    imr::detail::symbols bytes;
    bytes.add('.');
    bytes.add_range('0', '9');
    return bytes;
  }

  template <class Input> static bool match(Input& in) {
    const std::size_t width = detail::read_number_digits({in.current(), in.size()}).length;
    if (width != 0) in.bump(width);
    return width != 0;
  }
};

/// number_words = "one" … "ninety-nine", in any case, with a hyphen or a blank inside
struct number_words {
  using rule_t = peg::any::rule_t;
  using subs_t = peg::empty_list;

  [[nodiscard]] static constexpr imr::detail::symbols first_bytes() noexcept {
    return imr::detail::symbols::number_words();
  }

  template <class Input> static bool match(Input& in) {
    const std::size_t width = detail::read_number_words({in.current(), in.size()}).length;
    if (width != 0) in.bump(width);
    return width != 0;
  }
};

/// count = decimal / number_words [opt_gap "(" opt_gap decimal opt_gap ")"]: `8`, `30.00`, `eight`, `eight (8)`
struct repeated_count : peg::seq<opt_gap, peg::one<'('>, opt_gap, decimal, opt_gap, peg::one<')'>> {};
struct count : peg::sor<decimal, peg::seq<number_words, peg::opt<repeated_count>>> {};

/// The value of a text that count matched; nothing where its words and its digits differ.
[[nodiscard]] constexpr std::optional<double> count_value(std::string_view match) noexcept {
  const detail::counted digits = detail::read_number_digits(match);
  if (digits.length != 0) return digits.value;
  const detail::counted words = detail::read_number_words(match);
  if (words.length == 0) return std::nullopt;
  std::size_t at = words.length;
  while (at < match.size() && !is_digit(match[at]) && match[at] != '.') ++at;
  if (at == match.size()) return words.value;
  if (detail::read_number_digits(match.substr(at)).value != words.value) return std::nullopt;
  return words.value;
}

}  // namespace lexical
}  // namespace v0
}  // namespace imr
