#pragma once

#include "../detail/work.hpp"
#include "charset.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

/// How far the beginning of a text is from fixed words.
struct approximation {
  /// Letters to change, to drop or to put in.
  unsigned distance = 0;
  /// Bytes of the text that stand for the words.
  std::size_t width = 0;
};

/// Fixed words of the form, in any case, that are looked for within a bounded number of damaged letters. The
/// words are at most 64 bytes, so that each byte of the text costs the same few operations on one machine
/// word (Myers, A fast bit-vector algorithm for approximate string matching, 1999).
///
///     inline constexpr approx_words guideline("guideline");
///     guideline.begin_of("Guidel1ne: Decision", 3)    // distance 1, width 9
class approx_words {
 public:
  constexpr explicit approx_words(std::string_view words) : size_(words.size()) {
    for (std::size_t i = 0; i < words.size(); ++i) places_[slot(words[i])] |= std::uint64_t{1} << i;
  }

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }

  /// The words at the beginning of a text, at the least distance, and of those that are as near the longest
  /// stretch that ends in a letter. A distance above `most` says that they do not stand there.
  [[nodiscard]] approximation begin_of(std::string_view text, unsigned most) const noexcept {
    const std::uint64_t last = std::uint64_t{1} << (size_ - 1);
    std::uint64_t more =
        ~std::uint64_t{0};  // where the distance grows from one letter of the words to the next
    std::uint64_t less = 0;
    auto distance = static_cast<unsigned>(size_);
    approximation best{most + 1, 0};
    const std::size_t end = (std::min)(text.size(), size_ + most);
    for (std::size_t at = 0; at < end; ++at) {
      imr::detail::work(1);
      const std::uint64_t here = places_[slot(text[at])];
      const std::uint64_t same = (((here & more) + more) ^ more) | here | less;
      std::uint64_t up = less | ~(same | more);
      std::uint64_t down = more & same;
      if ((up & last) != 0) ++distance;
      if ((down & last) != 0) --distance;
      up = (up << 1U) | 1U;  // the words begin where the text does
      down <<= 1U;
      more = down | ~(here | less | up);
      less = up & (here | less);
      if (distance < best.distance || (distance == best.distance && distance <= most && is_letter(text[at]) &&
                                       at + 1 == best.width + 1)) {
        best = {distance, at + 1};
      }
      // Each letter of the words lowers the distance by one at most, from that of none of them.
      if (at + 1 > most + count_bits(less)) break;
    }
    return best;
  }

 private:
  static constexpr std::size_t slots = 28;
  [[nodiscard]] static constexpr std::size_t slot(char c) noexcept {
    const char lower = to_lower(c);
    return is_lower(lower) ? static_cast<std::size_t>(lower - 'a') : c == ' ' ? 26 : 27;
  }
  [[nodiscard]] static constexpr std::size_t count_bits(std::uint64_t bits) noexcept {
    bits -= (bits >> 1U) & 0x5555555555555555U;
    bits = (bits & 0x3333333333333333U) + ((bits >> 2U) & 0x3333333333333333U);
    bits = (bits + (bits >> 4U)) & 0x0F0F0F0F0F0F0F0FU;
    return static_cast<std::size_t>((bits * 0x0101010101010101U) >> 56U);
  }

  std::size_t size_;
  std::array<std::uint64_t, slots> places_{};
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
