#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace imr {
inline namespace v0 {
namespace lexical {

/// As many bytes of a text as one look takes. A question about them is answered by a bit for each byte, the
/// first byte's lowest.
///
///     lexical::byte_block block(text.data());    // at least byte_block::size bytes
///     block.in_range('a', 'z')                   // 0b0101 for "a-b " and what follows
class byte_block {
 public:
#ifdef __SSE2__
  static constexpr std::size_t size = 16;

  explicit byte_block(const char* p) noexcept
      : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p))) {}

  /// Which bytes are between two of ASCII, these included.
  [[nodiscard]] std::uint32_t in_range(char low, char high) const noexcept {
    const __m128i above = _mm_cmpgt_epi8(bytes_, _mm_set1_epi8(static_cast<char>(low - 1)));
    const __m128i below = _mm_cmpgt_epi8(_mm_set1_epi8(static_cast<char>(high + 1)), bytes_);
    return static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_and_si128(above, below)));
  }

 private:
  __m128i bytes_;
#else
  static constexpr std::size_t size = 8;

  explicit byte_block(const char* p) noexcept { std::memcpy(&bytes_, p, sizeof bytes_); }

  /// Which bytes are between two of ASCII, these included.
  [[nodiscard]] std::uint32_t in_range(char low, char high) const noexcept {
    const std::uint64_t ascii = bytes_ & ~tops;
    const std::uint64_t above = ascii + ones * (0x80U - static_cast<unsigned char>(low));
    const std::uint64_t beyond = ascii + ones * (0x7FU - static_cast<unsigned char>(high));
    return gather(above & ~beyond & ~bytes_ & tops);
  }

 private:
  static constexpr std::uint64_t ones = 0x0101010101010101U;
  static constexpr std::uint64_t tops = 0x80 * ones;

  /// The highest bit of each byte, in the order of memory.
  [[nodiscard]] static std::uint32_t gather(std::uint64_t marked) noexcept {
    char each[size];
    std::memcpy(each, &marked, sizeof marked);
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < size; ++i) bits |= (each[i] != 0 ? 1U : 0U) << i;
    return bits;
  }

  std::uint64_t bytes_ = 0;
#endif

 public:
  [[nodiscard]] std::uint32_t equal(char c) const noexcept { return in_range(c, c); }

  /// The first of the bytes that are told by bits; there is one.
  [[nodiscard]] static std::size_t first(std::uint32_t bits) noexcept {
    std::size_t at = 0;
    while ((bits >> at & 1U) == 0) ++at;
    return at;
  }
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
