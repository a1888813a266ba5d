#pragma once

#include "../detail/peg.hpp"
#include "../grammar/decision.hpp"
#include "../lexical/sentence.hpp"
#include "flow.hpp"
#include "item.hpp"
#include "verdict.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// Whether a word before a decision may make another one of it: `Not Overturned`, `Mostly Upheld`.
[[nodiscard]] inline bool is_qualifier(std::string_view word) noexcept {
  constexpr std::array<std::string_view, 8> qualifiers = {"not", "non", "partial", "and",
                                                          "or",  "in",  "except",  "but"};
  return lexical::detail::ends_with_ignoring_case(word, "ly") ||
         std::any_of(qualifiers.begin(), qualifiers.end(),
                     [&](std::string_view q) { return lexical::detail::equal_ignoring_case(q, word); });
}

/// Without its colon only an unqualified word that has no other use at an item's end is a decision.
[[nodiscard]] inline bool is_sure(std::string_view text, const verdict& v) {
  if (!v.colon && is_qualifier(lexical::detail::last_word(text.substr(0, v.item_end)))) return false;
  const std::string_view words = text.substr(v.words.begin, v.words.size());
  if (v.damaged) return v.marked || lexical::is_upper(words.front());
  return lexical::is_upper(words.front()) && imr::detail::matches<grammar::sure_decision>(words);
}

/// Whether words are no sentence of a rationale, or the account of a request that was authorized in part.
[[nodiscard]] inline bool reads_like_item(std::string_view words) {
  return !is_prose(words) || words.find("riginal request") != std::string_view::npos;
}

/// Whether a decision ends the account of a request that was authorized in part: `The remaining IMR eligible
/// portion of the original request, gel, 3 tubes is: Upheld`.
[[nodiscard]] inline bool ends_account(std::string_view text, const verdict& v) {
  constexpr std::uint32_t longest = 400;
  const std::uint32_t begin = v.item_end > longest ? v.item_end - longest : 0;
  const std::string_view words = text.substr(begin, v.item_end - begin);
  const std::string_view is = lexical::detail::last_word(words);  // or `ls`
  return is.size() == 2 && is.back() == 's' && words.find("riginal request") != std::string_view::npos;
}

/// Whether the line that a decision ends reads like a sentence that quotes it.
[[nodiscard]] inline bool is_sentence(const flow& flow, const verdict& v) {
  const std::uint32_t start = flow.line_starts()[flow.line_of(v.item_end == 0 ? 0 : v.item_end - 1)];
  return is_prose(flow.text().substr(start, v.item_end > start ? v.item_end - start : 0)) &&
         !ends_account(flow.text(), v);
}

}  // namespace detail

/// Whether a decision at a line's end is that of an item, though no label follows it: its colon stands, and
/// the few lines before it are no sentence and stand behind the end of one, or at the beginning of the
/// stretch.
///
///     It was not worn.            // a rationale, whose next item lost its labels
///     Cane: Overturned
[[nodiscard]] inline bool ends_item(const flow& flow, std::uint32_t floor, const verdict& v) {
  constexpr int most_lines = 6;
  const std::string_view text = flow.text();
  if (!v.colon || v.item_end <= floor || !detail::is_sure(text, v)) return false;
  std::size_t line = flow.line_of(v.item_end - 1);
  for (int lines = 0; lines < most_lines; ++lines, --line) {
    const std::uint32_t start = (std::max)(flow.line_starts()[line], floor);
    imr::detail::work(1);
    const bool first = start == floor;
    if (first && !flow.is_line_start(flow.trimmed({start, v.item_end}).begin)) return false;
    if (first || lexical::ends_sentence(text.substr(0, start - 1)) == lexical::sentence_end::strong)
      return detail::reads_like_item(text.substr(start, v.item_end - start));
  }
  return false;
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
