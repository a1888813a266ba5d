#pragma once

#include "../detail/work.hpp"
#include "charset.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace imr {
inline namespace v0 {
namespace lexical {

namespace detail {

/// A run of white space: where it ends, and whether it holds a line end.
struct space_run {
  const char* end;
  bool breaks;
};

inline space_run skip_spaces(const char* p, const char* end) noexcept {
  space_run run{p, false};
  while (const std::size_t width = space_length(run.end, end)) {
    const byte_kind kind = kind_of(*run.end);
    run.breaks = run.breaks || kind == byte_kind::break_line || kind == byte_kind::break_page;
    run.end += width;
  }
  return run;
}

#ifdef __SSE2__
inline constexpr std::size_t block_size = 16;
[[nodiscard]] inline bool is_folded_block(const char* p) noexcept {
  const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
  const __m128i odd = _mm_cmplt_epi8(block, _mm_set1_epi8(0x20));  // bytes from 0x80 on are negative
  const auto blanks = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(block, _mm_set1_epi8(' '))));
  return _mm_movemask_epi8(odd) == 0 && (blanks & (blanks >> 1U)) == 0;
}
#else
inline constexpr std::size_t block_size = 8;
[[nodiscard]] inline bool is_folded_block(const char* p) noexcept {
  constexpr std::uint64_t ones = 0x0101010101010101U;
  constexpr std::uint64_t tops = 0x80 * ones;
  std::uint64_t block = 0;
  std::memcpy(&block, p, sizeof block);
  const std::uint64_t control = (block - 0x20 * ones) & ~block;
  const std::uint64_t differs = block ^ (0x20 * ones);
  const std::uint64_t blank = ~(((differs & ~tops) + ~tops) | differs) & tops;
  return ((block | control) & tops) == 0 && (blank & (blank >> 8)) == 0;
}
#endif

/// The end of the words that are already folded: single blanks between them stay as they are. Whole blocks
/// are taken as long as they hold nothing else, each one byte over the last; then byte by byte to a space
/// that is folded.
inline const char* skip_words(const char* p, const char* end) noexcept {
  const char* const begin = p;
  while (end - p > static_cast<std::ptrdiff_t>(block_size) && is_folded_block(p)) p += block_size - 1;
  if (p != begin) imr::detail::work_in_blocks(static_cast<std::size_t>(p - begin));
  const char* const behind_blocks = p;
  while (p != end) {
    const std::size_t width = space_length(p, end);
    if (width == 0) {
      ++p;
    } else if (*p == ' ' && p + 1 != end && space_length(p + 1, end) == 0) {
      p += 2;
    } else {
      break;
    }
  }
  imr::detail::work(static_cast<std::size_t>(p - behind_blocks));
  return p;
}

}  // namespace detail

/// Whether a text surely is as folding leaves it: printable ASCII with single blanks inside. A block at a
/// time, each block one byte over the last, so that every pair of neighbors is seen.
[[nodiscard]] inline bool is_folded(std::string_view text) noexcept {
  if (text.size() < detail::block_size) return false;
  const char* p = text.data();
  const char* const last = p + text.size() - detail::block_size;
  for (;;) {
    if (!detail::is_folded_block(p)) return false;
    if (p == last) return true;
    constexpr std::ptrdiff_t step = detail::block_size - 1;
    p = last - p < step ? last : p + step;
  }
}

/// Folds a text as the record's text values are folded: every run of white space becomes one blank, the ends
/// are trimmed, and a line break behind a hyphen that touches its word is dropped (`short-⏎term` →
/// `short-term`). `sink(std::string_view)` gets the folded text in pieces: stretches of the source, and `" "`
/// for a folded run. One folder takes several texts that follow one another, with furniture cut out between
/// them.
class folder {
 public:
  template <class Sink> void add(std::string_view text, Sink&& sink) {
    const char* p = text.data();
    const char* const end = p + text.size();
    while (p != end) {
      const detail::space_run run = detail::skip_spaces(p, end);
      if (run.end != p) {
        pending_ = started_;
        broken_ = broken_ || run.breaks;
        p = run.end;
        continue;
      }
      const char* const stop = detail::skip_words(p, end);
      if (pending_ && !(broken_ && joins_)) sink(std::string_view(" "));
      sink(std::string_view(p, static_cast<std::size_t>(stop - p)));
      joins_ = ends_in_joining_hyphen(p, stop);
      started_ = true;
      pending_ = broken_ = false;
      p = stop;
    }
  }

  /// What stands between two texts was cut out with its line ends.
  void cut() noexcept {
    pending_ = started_;
    broken_ = true;
  }

 private:
  bool started_ = false;
  bool pending_ = false;
  bool broken_ = false;
  bool joins_ = false;
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
