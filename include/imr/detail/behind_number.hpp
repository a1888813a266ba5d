#pragma once

#include "../lexical/charset.hpp"
#include "../lexical/number_reading.hpp"
#include "number_path.hpp"
#include "work.hpp"

#include <cstddef>
#include <cstdint>

namespace imr {
inline namespace v0 {
namespace detail {

/// What stands behind the number at the beginning of a text: the mark, and the byte that tells rules apart.
struct behind_number {
  static constexpr std::size_t number_word = 256;
  static constexpr std::size_t end_of_text = 257;
  static constexpr std::size_t symbols_of_row = 258;

  /// `number_place::rows` where the number or what follows it is too long to look at.
  std::uint16_t row;
  std::uint16_t symbol;

  /// A number in digits begins the text, or one in words that was found to.
  [[nodiscard]] static behind_number at(const char* const begin, const char* const end) noexcept {
    constexpr std::ptrdiff_t longest = 16;
    const char* p = begin;
    if (!lexical::is_digit(*p))
      p += lexical::detail::read_number_words({p, static_cast<std::size_t>(end - p)}).length;
    std::uint8_t place = number_place::plain;
    for (;;) {
      if (p - begin > longest) return {number_place::rows, 0};
      const std::size_t space = lexical::space_length(p, end);
      const std::uint8_t next = space != 0 ? number_place::behind_space(place)
                                : p == end ? number_place::none
                                           : number_place::step(place, *p);
      if (next == number_place::none) break;
      place = next;
      p += space != 0 ? space : 1;
    }
    work(static_cast<std::uint64_t>(p - begin));
    const std::size_t symbol = p == end ? end_of_text
                               : lexical::may_begin_number({p, static_cast<std::size_t>(end - p)})
                                   ? number_word
                                   : static_cast<unsigned char>(*p);
    return {number_place::row_of(place), static_cast<std::uint16_t>(symbol)};
  }
};

/// What stands behind the numbers at the last places.
class numbers_behind {
 public:
  numbers_behind() noexcept { filled_ = 0; }

  [[nodiscard]] const behind_number& at(const char* begin, const char* end) noexcept {
    const std::size_t room = reinterpret_cast<std::uintptr_t>(begin) % rooms;
    place& kept = places_[room];
    if ((filled_ >> room & 1U) != 0 && kept.begin == begin) return kept.behind;
    filled_ |= 1U << room;
    kept.begin = begin;
    kept.behind = behind_number::at(begin, end);
    return kept.behind;
  }

 private:
  static constexpr std::size_t rooms = 8;
  struct place {
    const char* begin;
    behind_number behind;
  };

  place places_[rooms];  // not filled before it is asked for: most rules end at their first byte
  unsigned filled_;
};

/// The bytes that may stand behind the number that a rule begins with.
struct number_set {
  symbols open[number_place::rows];

  constexpr explicit number_set(const number_path& path) noexcept {
    for (std::size_t row = 0; row < number_place::rows; ++row)
      open[row] = path.may_end_before(row) ? symbols::all() : path.leaves[number_place::begin][row];
  }
  [[nodiscard]] constexpr bool has(const behind_number& behind) const noexcept {
    if (behind.row == number_place::rows) return true;
    const symbols& row = open[behind.row];
    if (behind.symbol == behind_number::number_word) return row.number;
    if (behind.symbol == behind_number::end_of_text) return row.end;
    return row.has(static_cast<char>(behind.symbol));
  }
  /// Whether it turns anything away.
  [[nodiscard]] constexpr bool tells() const noexcept {
    constexpr std::uint64_t full = ~std::uint64_t{0};
    for (const symbols& row : open) {
      if (row.letters != full || row.low != full) return true;
    }
    return false;
  }
};

/// Which parts of a choice can match where a number stands, by what stands behind it: a bit for each.
template <class Bits> struct behind_number_table {
  Bits open[number_place::rows][behind_number::symbols_of_row] = {};
  /// Those that can, whatever byte stands there.
  Bits always[number_place::rows] = {};

  constexpr behind_number_table(const number_path* const* paths, std::size_t count) noexcept {
    for (std::size_t i = 0; i < count; ++i) {
      for (std::size_t row = 0; row < number_place::rows; ++row)
        add(row, *paths[i], static_cast<Bits>(Bits{1} << i));
    }
  }
  [[nodiscard]] Bits at(const behind_number& behind) const noexcept {
    if (behind.row == number_place::rows) return static_cast<Bits>(~Bits{});
    return static_cast<Bits>(open[behind.row][behind.symbol] | always[behind.row]);
  }

 private:
  constexpr void add(std::size_t row, const number_path& path, Bits bit) noexcept {
    if (path.may_end_before(row)) {
      always[row] = static_cast<Bits>(always[row] | bit);
      return;
    }
    const symbols& leaves = path.leaves[number_place::begin][row];
    add(row, 0, leaves.low, bit);
    add(row, 64, leaves.letters, bit);
    add(row, 128, leaves.high, bit);
    add(row, 192, leaves.top, bit);
    add(row, behind_number::number_word, leaves.number ? 1U : 0U, bit);
    add(row, behind_number::end_of_text, leaves.end ? 1U : 0U, bit);
  }
  constexpr void add(std::size_t row, std::size_t from, std::uint64_t bytes, Bits bit) noexcept {
    for (std::size_t i = from; bytes != 0; ++i, bytes >>= 1U) {
      for (; (bytes & 0xFFU) == 0; bytes >>= 8U) i += 8;
      if ((bytes & 1U) != 0) open[row][i] = static_cast<Bits>(open[row][i] | bit);
    }
  }
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
