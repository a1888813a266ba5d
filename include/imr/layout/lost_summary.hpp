#pragma once

#include "../detail/match.hpp"
#include "../grammar/summary_opening.hpp"
#include "../lexical/charset.hpp"
#include "anchor.hpp"
#include "flow.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// Whether a case summary begins at a place: it tells of the worker, with an age or a day.
[[nodiscard]] inline bool opens_summary(std::string_view text, std::uint32_t at) {
  constexpr std::uint32_t reach = 160;
  const std::string_view words = text.substr(at, reach);
  return imr::detail::match_prefix<grammar::summary_opening>(words) != std::string_view::npos &&
         std::any_of(words.begin(), words.end(), lexical::is_digit);
}

/// The sections that a case summary follows: what is at issue, or who the reviewer is.
[[nodiscard]] constexpr bool is_before_summary(anchor_kind k) noexcept {
  return k == anchor_kind::issue_heading || k == anchor_kind::qualifications_heading;
}

}  // namespace detail

/// Adds where the case summary begins in a notice or a professional review whose heading of it is lost, so
/// that what it tells is none of the items at issue. The anchor is empty: nothing shows it but the sentence.
inline void add_lost_summary(const flow& flow, std::vector<anchor>& anchors) {
  const auto is_summary = [](const anchor& a) {
    return a.kind == anchor_kind::case_summary_heading || a.kind == anchor_kind::summary_lead;
  };
  if (std::any_of(anchors.begin(), anchors.end(), is_summary)) return;
  const auto& starts = flow.line_starts();
  for (std::size_t i = 0; i < anchors.size(); ++i) {
    if (!detail::is_before_summary(anchors[i].kind)) continue;
    const std::uint32_t first = detail::after_blank(flow.text(), anchors[i].where.end);
    const std::uint32_t end = i + 1 < anchors.size() ? anchors[i + 1].where.begin : flow.size();
    if (first >= end) continue;
    const auto line = std::find_if(std::upper_bound(starts.begin(), starts.end(), first),
                                   std::lower_bound(starts.begin(), starts.end(), end),
                                   [&](std::uint32_t at) { return detail::opens_summary(flow.text(), at); });
    if (line == starts.end() || *line >= end) continue;
    anchors.insert(anchors.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                   {anchor_kind::summary_lead, {*line, *line}});
    return;
  }
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
