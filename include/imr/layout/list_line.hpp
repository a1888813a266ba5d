#pragma once

#include "../detail/peg.hpp"
#include "../grammar/list_line.hpp"
#include "../lexical/number.hpp"
#include "../lexical/sentence.hpp"
#include "anchor.hpp"
#include "flow.hpp"
#include "item_mark.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {
namespace detail {

/// The line that begins at a place of a list, without the blank behind it.
[[nodiscard]] inline range line_in(const flow& flow, std::uint32_t at, std::uint32_t end) noexcept {
  const auto& starts = flow.line_starts();
  const auto next = std::upper_bound(starts.begin(), starts.end(), at);
  return flow.trimmed({at, next == starts.end() ? end : (std::min)(end, *next)});
}

/// Whether a line says more of what stands before it, which ends right before the line.
[[nodiscard]] inline bool continues_entry(const flow& flow, range line) {
  const std::string_view words = flow.text(line);
  if (imr::detail::match_prefix<grammar::entry_detail>(words) != std::string_view::npos) return true;
  if (imr::detail::matches<grammar::body_line>(words)) return true;
  const std::string_view last = lexical::detail::last_word(flow.text().substr(0, line.begin - 1));
  return imr::detail::matches<grammar::body_side>(last) &&
         imr::detail::match_prefix<grammar::body_part_word>(words) != std::string_view::npos;
}

/// Whether a text ends where a sentence or a name goes on: `MRI of the`, `A block at`.
[[nodiscard]] inline bool ends_open(std::string_view text) {
  return runs_on(text) || imr::detail::matches<grammar::entry_preposition>(lexical::detail::last_word(text));
}

/// An entry without the furniture that its last lines are; empty where it is nothing else.
[[nodiscard]] inline range without_furniture(const flow& flow, range entry) {
  const auto& starts = flow.line_starts();
  auto behind = std::lower_bound(starts.begin(), starts.end(), entry.end);
  while (!entry.empty()) {
    const bool first = behind == starts.begin() || *(behind - 1) <= entry.begin;
    const std::uint32_t begin = first ? entry.begin : *(behind - 1);
    if (!imr::detail::matches<grammar::list_furniture>(flow.text(flow.trimmed({begin, entry.end})))) break;
    entry = flow.trimmed({entry.begin, begin});
    if (!first) --behind;
  }
  return entry;
}

/// The number at a place that lost its mark, where it is the one looked for.
[[nodiscard]] inline numbered bare_number_at(std::string_view text, std::uint32_t at, std::uint32_t end,
                                             int looked_for) {
  const std::size_t width = imr::detail::match_prefix<grammar::bare_number>(text.substr(at, end - at));
  if (width == std::string_view::npos) return {};
  const range where{at, at + static_cast<std::uint32_t>(width)};
  const std::string_view digits = text.substr(at, text.find(' ', at) - at);
  return lexical::integer_value(digits) == looked_for ? numbered{looked_for, where, true, true, false}
                                                      : numbered{};
}

}  // namespace detail
}  // namespace layout
}  // namespace v0
}  // namespace imr
