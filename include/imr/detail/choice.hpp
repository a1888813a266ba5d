#pragma once

#include "behind_number.hpp"
#include "node.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace imr {
inline namespace v0 {
namespace detail {

/// The smallest word with a bit for each of so many parts.
template <std::size_t Count>
using choice_bits = std::conditional_t<(Count > 32), std::uint64_t,
                                       std::conditional_t<(Count > 16), std::uint32_t, std::uint16_t>>;

/// Which parts of a choice can match, by the first byte and by what stands behind a number: a bit for each.
template <class Bits> struct choice_table {
  Bits open[256] = {};
  Bits numbers = 0;
  const behind_number_table<Bits>* behind = nullptr;

  constexpr choice_table(const symbols* firsts, std::size_t count,
                         const behind_number_table<Bits>* behind_numbers = nullptr) noexcept
      : behind(behind_numbers) {
    Bits full[4] = {};
    for (std::size_t i = 0; i < count; ++i) {
      const Bits bit = static_cast<Bits>(Bits{1} << i);
      add(0, firsts[i].low, bit, full[0]);
      add(1, firsts[i].letters, bit, full[1]);
      add(2, firsts[i].high, bit, full[2]);
      add(3, firsts[i].top, bit, full[3]);
      if (firsts[i].number) numbers = static_cast<Bits>(numbers | bit);
    }
    for (std::size_t w = 0; w < 4; ++w) {
      if (full[w] == 0) continue;
      for (std::size_t i = 64 * w; i < 64 * w + 64; ++i) open[i] = static_cast<Bits>(open[i] ^ full[w]);
    }
  }

  [[nodiscard]] std::uint64_t at(const char* p, const char* end,
                                 numbers_behind& numbers_ahead) const noexcept {
    if (p == end) return ~std::uint64_t{0};
    const Bits now = open[static_cast<unsigned char>(*p)];
    const bool word = numbers != 0 && (now | numbers) != now;
    if (behind == nullptr && !word) return now;
    if (behind != nullptr && lexical::is_digit(*p))
      return now == 0 ? now : now & behind->at(numbers_ahead.at(p, end));
    if (!word || !lexical::may_begin_number({p, static_cast<std::size_t>(end - p)})) return now;
    return static_cast<Bits>(now |
                             (behind != nullptr ? numbers & behind->at(numbers_ahead.at(p, end)) : numbers));
  }

 private:
  /// Of a set that holds most bytes those that it does not hold are looked for: the compiler counts the
  /// steps.
  constexpr void add(std::size_t word, std::uint64_t bytes, Bits bit, Bits& full) noexcept {
    if (is_dense(bytes)) {
      full = static_cast<Bits>(full | bit);
      bytes = ~bytes;
    }
    for (std::size_t i = 64 * word; bytes != 0; ++i, bytes >>= 1U) {
      for (; (bytes & 0xFFU) == 0; bytes >>= 8U) i += 8;
      if ((bytes & 1U) != 0) open[i] = static_cast<Bits>(open[i] ^ bit);
    }
  }
  [[nodiscard]] static constexpr bool is_dense(std::uint64_t bytes) noexcept {
    int bits = 0;
    for (; bytes != 0 && bits <= 32; bytes &= bytes - 1) ++bits;
    return bits > 32;
  }
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
