#pragma once

#include "charset.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

/// How surely a text ends a sentence: `strong` by its punctuation, `conclusion` by the words that conclude a
/// rationale, `weak` where only a closing quote or bracket speaks for it.
enum class sentence_end { none, weak, conclusion, strong };

namespace detail {

/// Words whose full stop ends no sentence, as orders and citations use them.
inline constexpr std::array<std::string_view, 22> abbreviations = {
    "dr",  "mr",    "mrs",   "ms",    "st",  "vs",    "no", "nos", "approx", "e.g", "i.e",
    "p.o", "b.i.d", "t.i.d", "q.i.d", "q.d", "q.h.s", "al", "pp",  "vol",    "fig", "wk"};

[[nodiscard]] constexpr bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (to_lower(a[i]) != to_lower(b[i])) return false;
  }
  return true;
}

/// Takes closing quotes and brackets from the end of a text; typographic quotes have three bytes.
[[nodiscard]] constexpr std::string_view without_closing(std::string_view text) noexcept {
  for (;;) {
    if (text.empty()) return text;
    const char last = text.back();
    if (last == '"' || last == '\'' || last == ')' || last == ']') {
      text.remove_suffix(1);
    } else if (text.size() >= 3 && text.substr(text.size() - 3, 2) == "\xE2\x80" &&
               (last == '\x9D' || last == '\x99')) {
      text.remove_suffix(3);
    } else {
      return text;
    }
  }
}

[[nodiscard]] constexpr bool ends_with_ignoring_case(std::string_view text, std::string_view tail) noexcept {
  return text.size() >= tail.size() && equal_ignoring_case(text.substr(text.size() - tail.size()), tail);
}

/// The last word of a text, with the full stops inside it.
[[nodiscard]] constexpr std::string_view last_word(std::string_view text) noexcept {
  const std::size_t blank = text.rfind(' ');
  std::string_view word = blank == std::string_view::npos ? text : text.substr(blank + 1);
  while (!word.empty() && !is_letter(word.front()) && !is_digit(word.front())) word.remove_prefix(1);
  return word;
}

[[nodiscard]] inline bool is_abbreviation(std::string_view word) noexcept {
  return std::any_of(abbreviations.begin(), abbreviations.end(),
                     [&](std::string_view a) { return equal_ignoring_case(a, word); });
}

}  // namespace detail

/// Whether a text (folded, trimmed) ends a sentence.
[[nodiscard]] inline sentence_end ends_sentence(std::string_view text) noexcept {
  const std::string_view bare = detail::without_closing(text);
  if (bare.empty()) return sentence_end::none;
  const char last = bare.back();
  if (last == '!' || last == '?') return sentence_end::strong;
  if (last == '.') {
    const std::string_view word = detail::last_word(bare.substr(0, bare.size() - 1));
    const bool abbreviation = bare.size() == text.size() && detail::is_abbreviation(word);
    return abbreviation ? sentence_end::none : sentence_end::strong;
  }
  if (bare.size() != text.size()) return sentence_end::weak;
  const bool concludes = detail::ends_with_ignoring_case(bare, "medically necessary") ||
                         detail::ends_with_ignoring_case(bare, "medically necessary and appropriate");
  return concludes ? sentence_end::conclusion : sentence_end::none;
}

}  // namespace lexical
}  // namespace v0
}  // namespace imr
