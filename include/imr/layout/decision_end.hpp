#pragma once

#include "anchor.hpp"
#include "flow.hpp"
#include "item_mark.hpp"
#include "necessity_verdict.hpp"
#include "verdict.hpp"

#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// Whether a decision whose words end at a place ends there: by a full stop, by the line, or by the end of
/// the stretch. A remark in brackets behind it (`… appropriate. (MODIFIED)`) may change it, and so may any
/// other words.
[[nodiscard]] inline bool ends_decision(const flow& flow, range rest) {
  const std::string_view text = flow.text();
  std::uint32_t next = after_blank(text, rest.begin);
  const bool stop = next < rest.end && text[next] == '.';
  if (stop) next = after_blank(text, next + 1);
  if (next >= rest.end || number_at(text, next, rest.end).number != 0) return true;
  if (text[next] == '(' || text[next] == '[') return false;
  return stop || (flow.is_line_start(next) && !lexical::is_lower(text[next]));
}

}  // namespace detail

/// A decision that goes on behind its words, or behind which another differs in the same stretch, decides
/// nothing.
inline void weigh_rest(const flow& flow, range rest, verdict& v) {
  const bool ends = detail::ends_decision(flow, rest);
  const verdict other = find_necessity(flow.text(), rest);
  if (!ends || (other.found() && other.value != v.value)) v.value = imr::decision::unknown;
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
