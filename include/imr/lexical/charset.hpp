#pragma once

#include "../config.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace imr {
inline namespace v0 {
namespace lexical {

/// What a byte can be to the layout.
enum class byte_kind : std::uint8_t {
  plain,       ///< text
  blank,       ///< blank, tab, vertical tab
  break_line,  ///< line feed, carriage return
  break_page,  ///< form feed
  wide_lead,   ///< may begin a white space of several bytes (no-break space, thin space, byte order mark …)
};

namespace table {

constexpr std::array<byte_kind, 256> make_kinds() {
  std::array<byte_kind, 256> kinds{};
  for (byte_kind& k : kinds) k = byte_kind::plain;
  kinds[' '] = kinds['\t'] = kinds['\v'] = byte_kind::blank;
  kinds['\n'] = kinds['\r'] = byte_kind::break_line;
  kinds['\f'] = byte_kind::break_page;
  kinds[0xC2] = kinds[0xE2] = kinds[0xE3] = kinds[0xEF] = byte_kind::wide_lead;
  return kinds;
}
inline constexpr std::array<byte_kind, 256> kinds = make_kinds();

}  // namespace table

[[nodiscard]] constexpr byte_kind kind_of(char c) noexcept {
  return table::kinds[static_cast<unsigned char>(c)];
}

/// Length of the wide white space at `p`, or 0: U+00A0, U+2000–U+200A, U+202F, U+205F, U+3000, U+FEFF.
[[nodiscard]] constexpr std::size_t wide_space_length(const char* p, const char* end) noexcept {
  const auto byte = [&](std::ptrdiff_t i) { return i < end - p ? static_cast<unsigned char>(p[i]) : 0U; };
  if (byte(0) == 0xC2) return byte(1) == 0xA0 ? 2 : 0;
  if (byte(0) == 0xE2 && byte(1) == 0x80)
    return (byte(2) >= 0x80 && byte(2) <= 0x8A) || byte(2) == 0xAF ? 3 : 0;
  if (byte(0) == 0xE2 && byte(1) == 0x81) return byte(2) == 0x9F ? 3 : 0;
  if (byte(0) == 0xE3 && byte(1) == 0x80) return byte(2) == 0x80 ? 3 : 0;
  if (byte(0) == 0xEF && byte(1) == 0xBB) return byte(2) == 0xBF ? 3 : 0;
  return 0;
}

/// Length of the white space at `p` (one blank, one byte of a line end, one wide space), or 0.
[[nodiscard]] constexpr std::size_t space_length(const char* p, const char* end) noexcept {
  if (p == end) return 0;
  switch (kind_of(*p)) {
    case byte_kind::plain: return 0;
    case byte_kind::wide_lead: return wide_space_length(p, end);
    default: return 1;
  }
}

/// Length of the white space that ends at `p`, or 0; `begin` is the text's beginning.
[[nodiscard]] constexpr std::size_t space_length_before(const char* begin, const char* p) noexcept {
  if (p == begin) return 0;
  const byte_kind last = kind_of(p[-1]);
  if (last != byte_kind::plain && last != byte_kind::wide_lead) return 1;
  for (std::ptrdiff_t width = 2; width <= 3 && width <= p - begin; ++width) {
    if (wide_space_length(p - width, p) == static_cast<std::size_t>(width))
      return static_cast<std::size_t>(width);
  }
  return 0;
}

[[nodiscard]] constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
[[nodiscard]] constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
[[nodiscard]] constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
[[nodiscard]] constexpr bool is_letter(char c) noexcept { return is_upper(c) || is_lower(c); }
[[nodiscard]] constexpr char to_lower(char c) noexcept {
  return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

/// A hyphen that ends a line joins the next line's word to this one if it touches the word before it; after a
/// blank, a colon or a second hyphen it is a dash. `end` points behind the line's last byte.
[[nodiscard]] constexpr bool ends_in_joining_hyphen(const char* begin, const char* end) noexcept {
  if (end - begin < 2) return false;
  const auto byte = [&](std::ptrdiff_t back) { return static_cast<unsigned char>(end[-back]); };
  std::ptrdiff_t width = 0;
  if (byte(1) == '-') width = 1;
  if (byte(1) == 0xAD && byte(2) == 0xC2) width = 2;
  if (end - begin > 2 && byte(3) == 0xE2 && byte(2) == 0x80 && (byte(1) == 0x90 || byte(1) == 0x91))
    width = 3;
  if (width == 0 || end - begin <= width) return false;
  return end[-width - 1] != '-' && end[-width - 1] != ':' && space_length_before(begin, end - width) == 0;
}

}  // namespace lexical
}  // namespace v0
}  // namespace imr
