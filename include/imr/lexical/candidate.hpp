#pragma once

#include "charset.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

namespace detail {

/// Three letters as one number, their case taken off.
[[nodiscard]] constexpr std::uint32_t three_letters(const char* p) noexcept {
  constexpr std::uint32_t lower_case = 0x20;
  const auto letter = [&](int i) { return static_cast<unsigned char>(p[i]) | lower_case; };
  return letter(0) << 16U | letter(1) << 8U | letter(2);
}

/// Whether the three letters at `p` begin a month's name.
[[nodiscard]] constexpr bool begins_month(const char* p) noexcept {
  switch (three_letters(p)) {
    case three_letters("jan"):
    case three_letters("feb"):
    case three_letters("mar"):
    case three_letters("apr"):
    case three_letters("may"):
    case three_letters("jun"):
    case three_letters("jul"):
    case three_letters("aug"):
    case three_letters("sep"):
    case three_letters("oct"):
    case three_letters("nov"):
    case three_letters("dec"): return true;
    default: return false;
  }
}

/// Whether a letter at a place of a text stands for a digit: another follows it, or a mark and another do:
/// `l1/10/2016`, `l-13-17`
[[nodiscard]] constexpr bool begins_as_digit(std::string_view text, std::size_t at) noexcept {
  const char c = text[at];
  if ((c != 'l' && c != 'I' && c != 'O' && c != 'o') || text.size() - at < 3) return false;
  const char next = text[at + 1];
  return is_digit(next) || ((next == '/' || next == '-') && is_digit(text[at + 2]));
}

}  // namespace detail

/// The next place, from a place on, where a date can start: a digit, a letter that stands for one, or the
/// first letters of a month's name, with no letter or digit before it; npos where there is none. Each byte
/// costs a few steps, whatever the text.
///
///     next_date_start("seen on 2-25-13", 0) == 8
[[nodiscard]] constexpr std::size_t next_date_start(std::string_view text, std::size_t from) noexcept {
  const auto in_word = [](char c) { return is_letter(c) || is_digit(c); };
  bool inside = from != 0 && from <= text.size() && in_word(text[from - 1]);
  for (std::size_t i = from; i < text.size(); ++i) {
    const bool word = in_word(text[i]);
    if (word && !inside) {
      if (is_digit(text[i]) || detail::begins_as_digit(text, i)) return i;
      if (text.size() - i > 3 && detail::begins_month(text.data() + i)) return i;
    }
    inside = word;
  }
  return std::string_view::npos;
}

}  // namespace lexical
}  // namespace v0
}  // namespace imr
