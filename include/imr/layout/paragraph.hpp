#pragma once

#include "flow.hpp"
#include "item.hpp"
#include "item_mark.hpp"
#include "line.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// The beginning of the paragraph that holds a place, where the letter sets paragraphs apart and no sentence
/// of a rationale stands before it; otherwise the place itself.
[[nodiscard]] inline std::uint32_t paragraph_start(const flow& flow, range region, std::uint32_t start) {
  const std::vector<line>& lines = flow.lines();
  const auto is_apart = [&](std::size_t l) { return lines[l].blanks_before != 0 || lines[l].page_before; };
  std::size_t first = flow.line_of(start);
  while (first != 0 && !is_apart(first) && flow.line_starts()[first] > region.begin) --first;
  const std::uint32_t begin = flow.line_starts()[first];
  const bool whole = is_apart(first) && begin >= region.begin && begin < start;
  return whole && !is_prose(flow.text({begin, start})) ? begin : start;
}

/// An item may be named in a line of its own above its sentence: `2. A cane:⏎The request for a cane is …`. So
/// may several that a letter begins each: `2. Aids:⏎a. A cane is …`
[[nodiscard]] inline std::uint32_t behind_title(const flow& flow, range item) {
  const std::string_view text = flow.text();
  const auto next = std::upper_bound(flow.line_starts().begin(), flow.line_starts().end(), item.begin);
  if (next == flow.line_starts().end() || *next >= item.end || text[*next - 2] != ':') return item.begin;
  const range own{*next, item.end};
  const bool leads =
      without_request_lead(text, own).begin != own.begin || without_letter(text, own).begin != own.begin;
  return leads ? *next : item.begin;
}

/// What stands behind the mark and the letter of an item at its beginning; the letter stands at a line start
/// or right behind a number.
[[nodiscard]] inline range behind_mark(const flow& flow, range item, bool behind_number) {
  item = without_bullet(flow.text(), item);
  return behind_number || flow.is_line_start(item.begin) ? without_letter(flow.text(), item) : item;
}

}  // namespace detail

}  // namespace layout
}  // namespace v0
}  // namespace imr
