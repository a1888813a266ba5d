#pragma once

#include "charset.hpp"
#include "literal.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

namespace detail {

/// Number of bytes, in steps of eight, that a text and the words of a phrase have in common, but for the case
/// of letters: among the bytes of a phrase only letters have the bit 0x40, and the bit below it is their
/// case.
[[nodiscard]] inline std::size_t common_prefix(const char* text, const char* const end,
                                               std::string_view words) noexcept {
  constexpr std::uint64_t letter_bits = 0x4040404040404040U;
  std::size_t done = 0;
  for (; done + 8 <= words.size() && end - text >= 8; done += 8, text += 8) {
    std::uint64_t wanted = 0;
    std::uint64_t given = 0;
    std::memcpy(&wanted, words.data() + done, 8);
    std::memcpy(&given, text, 8);
    if ((given | ((wanted & letter_bits) >> 1U)) != wanted) break;
  }
  return done;
}

/// Whether the second bytes of a text and of a phrase agree, which turns most phrases of the same first
/// letter away.
[[nodiscard]] inline bool second_fits(const char* const begin, const char* const end,
                                      std::string_view words) noexcept {
  if (words.size() < 2 || words[1] == ' ') return true;
  return end - begin > 1 && to_lower(begin[1]) == words[1];
}

/// Length of a phrase at the beginning of a text, or 0.
[[nodiscard]] inline std::size_t match_phrase(const char* const begin, const char* const end,
                                              std::string_view words) noexcept {
  std::size_t done = common_prefix(begin, end, words);
  if (done != 0 && words[done - 1] == ' ') --done;  // more white space may follow
  const char* p = begin + done;
  for (const char wanted : words.substr(done)) {
    if (wanted == ' ') {
      const char* const before = p;
      while (const std::size_t width = space_length(p, end)) p += width;
      if (p == before) return 0;
    } else if (p == end || to_lower(*p++) != wanted) {
      return 0;
    }
  }
  const bool inside_word =
      p != end && (is_letter(p[-1]) || is_digit(p[-1])) && (is_letter(*p) || is_digit(*p));
  return inside_word ? 0 : static_cast<std::size_t>(p - begin);
}

/// Length of the first of several phrases that begins a text, or 0.
[[nodiscard]] inline std::size_t match_phrases(const char* const begin, const char* const end,
                                               const literal* first, const literal* const last) noexcept {
  if (begin == end) return 0;
  const char initial = to_lower(*begin);
  for (; first != last; ++first) {
    if (first->front() != initial || !second_fits(begin, end, *first)) continue;
    if (const std::size_t width = match_phrase(begin, end, *first)) return width;
  }
  return 0;
}

}  // namespace detail

}  // namespace lexical
}  // namespace v0
}  // namespace imr
