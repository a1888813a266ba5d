#pragma once

#include "../detail/peg.hpp"
#include "../grammar/header.hpp"
#include "flow.hpp"
#include "header_row.hpp"
#include "section_block.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// Whether a line is a row of the header's table: it has labels, or nothing but values.
[[nodiscard]] inline bool is_table_row(std::string_view line, unsigned& labels) {
  if (is_running_text(line)) return false;
  header_row row;
  imr::detail::input in = imr::detail::make_input(line);
  peg::parse<grammar::header_block, row_action, imr::detail::control>(in, row);
  labels |= row.labels;
  return row.labels != 0 || row.words == 0;
}

}  // namespace detail

/// The table that ends a cover page: a mailed copy may have the header's table a second time, right before
/// its first section. Empty where no rows with three labels, the case's among them, stand there.
///
///     cc: Department of Industrial Relations
///     Case Number:  CM14-0012345      Date Assigned:   06/03/2014
///     Date of Injury:  04/12/2011     Decision Date:   07/29/2014
///     HOW THE IMR FINAL DETERMINATION WAS MADE
[[nodiscard]] inline range repeated_table(const flow& flow, const std::vector<section_block>& sections) {
  const auto cover = std::find_if(sections.begin(), sections.end(),
                                  [](const section_block& s) { return s.begun_by == anchor_kind::cover; });
  if (cover == sections.end()) return {};
  const auto& starts = flow.line_starts();
  range table{cover->content.end, cover->content.end};
  unsigned labels = 0;
  for (auto line = std::lower_bound(starts.begin(), starts.end(), table.end);
       line != starts.begin() && *(line - 1) >= cover->content.begin; --line) {
    if (!detail::is_table_row(flow.text(flow.trimmed({*(line - 1), table.begin})), labels)) break;
    table.begin = *(line - 1);
  }
  return (labels & case_label) != 0 && detail::count_labels(labels) >= 3 ? table : range{};
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
