#pragma once

#include "../lexical/charset.hpp"
#include "first.hpp"

#include <cstddef>
#include <cstdint>

namespace imr {
inline namespace v0 {
namespace detail {

/// Many rules begin with a number, and its first byte turns none of them away. What tells them apart stands
/// behind it:
///
///     number_led = number *space [mark *space [number *space]] (byte / end)   ; 12 visits, 10/325mg
///
/// Where reading one may stand: before the number, inside it, with a point or not, in the white space behind
/// it, behind its mark, and in or behind the number there: a fraction or a range. A byte that goes on from
/// none of these is the one by which rules are told apart; the first letter of what may be a number word
/// counts as such.
struct number_place {
  enum place : std::uint8_t {
    plain,
    pointed,
    plain_gap,
    pointed_gap,
    slash,
    dash,
    fraction,
    range,
    fraction_gap,
    range_gap,
    begin
  };
  static constexpr std::size_t count = 11;
  enum row : std::uint8_t {
    after_plain,
    after_pointed,
    after_slash,
    after_dash,
    after_fraction,
    after_range
  };
  static constexpr std::size_t rows = 6;
  static constexpr std::uint8_t none = 0xFF;

  [[nodiscard]] static constexpr row row_of(std::size_t at) noexcept {
    constexpr row rows_of[count] = {after_plain,    after_pointed, after_plain,    after_pointed,
                                    after_slash,    after_dash,    after_fraction, after_range,
                                    after_fraction, after_range,   after_plain};
    return rows_of[at];
  }
  /// Whether a text may go on to a row from a place: only a mark leads to the rows behind it.
  [[nodiscard]] static constexpr bool leads_to(std::size_t at, std::size_t to) noexcept {
    if (at == begin || at == plain || to == row_of(at)) return true;
    if (at == slash || at == dash) return to == (at == slash ? after_fraction : after_range);
    return at < slash && to >= after_slash;
  }
  [[nodiscard]] static constexpr bool is_space(char c) noexcept {
    const lexical::byte_kind kind = lexical::kind_of(c);
    return kind != lexical::byte_kind::plain && kind != lexical::byte_kind::wide_lead;
  }
  [[nodiscard]] static constexpr std::uint8_t behind_space(std::size_t at) noexcept {
    return static_cast<std::uint8_t>(at <= pointed || at == fraction || at == range ? at + 2 : at);
  }
  /// Whether a byte can stand there: a number begins the text.
  [[nodiscard]] static constexpr bool may_stand(std::size_t at, char c) noexcept {
    return at != begin || lexical::is_digit(c);
  }
  /// Whether a digit there is one of the number behind the mark.
  [[nodiscard]] static constexpr bool is_second(std::size_t at) noexcept {
    return at >= slash && at <= range;
  }
  [[nodiscard]] static constexpr std::uint8_t second(std::size_t at) noexcept {
    return at == slash || at == fraction ? fraction : range;
  }
  /// Where a byte leads, or `none`.
  [[nodiscard]] static constexpr std::uint8_t step(std::size_t at, char c) noexcept {
    if (at == begin) return plain;
    if (at <= pointed && lexical::is_digit(c)) return static_cast<std::uint8_t>(at);
    if (at <= pointed && (c == '.' || c == ',')) return pointed;
    if (is_second(at) && lexical::is_digit(c)) return second(at);
    if ((at == fraction || at == range) && (c == '.' || c == ',')) return second(at);
    if (is_space(c)) return behind_space(at);
    if (at < slash && (c == '/' || c == '-')) return c == '/' ? slash : dash;
    return none;
  }
};

/// The bytes that a number and what follows it are made of, as sets.
struct byte_classes {
  static constexpr symbols digits = {0x03FF000000000000U, 0, 0, 0};
  static constexpr symbols points = {0x0000500000000000U, 0, 0, 0};
  static constexpr symbols slash = {0x0000800000000000U, 0, 0, 0};
  static constexpr symbols dash = {0x0000200000000000U, 0, 0, 0};
  static constexpr std::uint64_t number_initials = 0x0418C0600418C060U;  // of zero to ninety
  static constexpr symbols spaces = []() constexpr noexcept {
    symbols all;
    for (int c = 0; c < 256; ++c) {
      if (number_place::is_space(static_cast<char>(c))) all.add(static_cast<char>(c));
    }
    return all;
  }
  ();
};
[[nodiscard]] constexpr bool meets(const symbols& a, const symbols& b) noexcept {
  return ((a.low & b.low) | (a.letters & b.letters) | (a.high & b.high) | (a.top & b.top)) != 0;
}
[[nodiscard]] constexpr symbols without(const symbols& a, const symbols& b) noexcept {
  return {a.low & ~b.low, a.letters & ~b.letters, a.high & ~b.high, a.top & ~b.top};
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
