#pragma once

#include "../config.hpp"
#include "charset.hpp"
#include "damage.hpp"
#include "literal.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

namespace detail {

/// Letters that damage takes for one another oftenest; each group is one letter in a blurred word.
inline constexpr literal blurs[] = {"ec", "ao0u", "il1|jtf!(/{", "nhr", "s5", "vy", "gq9p", "bd6"};

/// What each byte is in a blurred word: the first letter of its group, itself, or 0 for what is no letter.
struct blur_table {
  constexpr blur_table() {
    for (unsigned c = 0; c < as.size(); ++c) {
      const char byte = static_cast<char>(c);
      as[c] = is_lower(byte) || is_digit(byte) ? static_cast<std::uint8_t>(c) : std::uint8_t{0};
    }
    for (const std::string_view group : blurs) {
      for (const char c : group) as[static_cast<unsigned char>(c)] = static_cast<std::uint8_t>(group.front());
    }
  }
  std::array<std::uint8_t, 256> as{};
};
inline constexpr blur_table blur{};

}  // namespace detail

/// A word as one sees it from afar: letters that look alike are one, `m` is `in`, marks are left out. What is
/// left of two words after a few letters are taken away is the same where damage can have made one of the
/// other; words are looked up by that.
///
///     blurred_word("rnodel").each_remainder(1, [](std::uint32_t hash) { … });
///
/// visits `inodel` itself and what is left of it without each of its letters.
class blurred_word {
 public:
  /// Takes a word of at most `damage::longest_word` bytes in lower case.
  explicit constexpr blurred_word(std::string_view lower) noexcept {
    for (const char c : lower) {
      if (c == 'm') add('i');
      const std::uint8_t seen = detail::blur.as[static_cast<unsigned char>(c == 'm' ? 'n' : c)];
      if (seen != 0) add(static_cast<char>(seen));
    }
    std::uint32_t power = 1;
    for (std::size_t i = size_; i != 0; --i) {
      rest_[i - 1] = rest_[i] + value(i - 1) * power;
      powers_[size_ - i] = power;
      power *= base;
    }
  }

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }

  /// Calls `visit(hash)` for the word, and for what is left of it without each of its letters, and for
  /// `lost` = 2 without each two; of a long word (`longest_of_two`) no two are taken away.
  template <class Visit> void each_remainder(unsigned lost, Visit&& visit) const {
    visit(mixed(rest_[0]));
    if (lost == 0) return;
    const bool two = lost > 1 && size_ <= longest_of_two;
    std::uint32_t before = 0;  // the hash of the letters before the one that is taken away
    for (std::size_t i = 0; i < size_; before = before * base + value(i), ++i) {
      if (i != 0 && value(i) == value(i - 1)) continue;  // the same is left
      visit(mixed(before * power_behind(i) + rest_[i + 1]));
      if (two) without_another(i, before, visit);
    }
  }

  /// The longest word of which two letters are taken away: there are some hundred ways.
  static constexpr std::size_t longest_of_two = 16;

 private:
  static constexpr std::uint32_t base = 0x01000193U;

  constexpr void add(char c) noexcept { letters_[size_++] = static_cast<std::uint8_t>(c); }
  [[nodiscard]] constexpr std::uint32_t value(std::size_t i) const noexcept { return letters_[i]; }
  /// The power of the last letter before a place where all letters behind that stay.
  [[nodiscard]] constexpr std::uint32_t power_behind(std::size_t i) const noexcept {
    return i + 1 < size_ ? powers_[size_ - i - 1] : 1U;
  }

  template <class Visit> void without_another(std::size_t i, std::uint32_t before, Visit&& visit) const {
    for (std::size_t j = i + 1; j < size_; before = before * base + value(j), ++j) {
      if (j != i + 1 && value(j) == value(j - 1)) continue;
      visit(mixed(before * power_behind(j) + rest_[j + 1]));
    }
  }

  /// Spreads what few letters say over all bits.
  [[nodiscard]] static constexpr std::uint32_t mixed(std::uint32_t hash) noexcept {
    hash = (hash ^ (hash >> 15U)) * 0x2C1B3C6DU;
    hash = (hash ^ (hash >> 12U)) * 0x297A2D39U;
    return hash ^ (hash >> 15U);
  }

  static constexpr std::size_t most = 2 * damage::longest_word;

  std::array<std::uint8_t, most> letters_{};
  std::size_t size_ = 0;
  /// The hash of the letters from each place on, and the powers of the base.
  std::array<std::uint32_t, most + 1> rest_{};
  std::array<std::uint32_t, most> powers_{};
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
