#pragma once

#include "../detail/peg.hpp"
#include "number_reading.hpp"
#include "space.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

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
  [[nodiscard]] static constexpr imr::detail::number_path behind_number() noexcept {
    return imr::detail::number_path::digits();
  }
  [[nodiscard]] static constexpr imr::detail::word_path words_ahead() noexcept {
    return imr::detail::word_path::from(imr::detail::set_of_ranges<'0', '9'>());
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
  [[nodiscard]] static constexpr imr::detail::number_path behind_number() noexcept {
    return imr::detail::number_path::words();
  }
  [[nodiscard]] static constexpr imr::detail::word_path words_ahead() noexcept {
    return imr::detail::word_path::number_words();
  }

  template <class Input> static bool match(Input& in) {
    const std::size_t width = detail::read_number_words({in.current(), in.size()}).length;
    if (width != 0) in.bump(width);
    return width != 0;
  }
};

/// count = decimal / number_words [opt_gap "(" opt_gap decimal opt_gap ")"]: `8`, `30.00`, `eight`, `eight
/// (8)`
struct repeated_count : peg::seq<opt_gap, peg::one<'('>, opt_gap, decimal, opt_gap, peg::one<')'>> {};
struct count : peg::sor<decimal, peg::seq<number_words, peg::opt<repeated_count>>> {
  static constexpr bool is_remembered = true;
};

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
