#pragma once

#include "../../model/header.hpp"
#include "../context.hpp"
#include "header_token.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace detail {

/// A day that the table of a header has a label for.
struct header_day {
  header_token_kind label;
  reading<date> header::*day;
  std::string_view lost;
};

inline constexpr std::array<header_day, 5> header_form = {{
    {header_token_kind::assigned_label, &header::date_assigned, "the header has no date of assignment"},
    {header_token_kind::injury_label, &header::date_of_injury, "the header has no date of injury"},
    {header_token_kind::decided_label, &header::decision_date, "the header has no date of the decision"},
    {header_token_kind::denied_label, &header::ur_denial_date, "the header has no date of the UR denial"},
    {header_token_kind::received_label, &header::application_received,
     "the header does not tell when the application was received"},
}};

/// Reports the days whose labels are lost: a table of which most days are read, and which has the label of the
/// assignment or of the decision, has all five. What stands behind a label and cannot be read is reported there.
inline void report_lost_labels(const std::vector<header_token>& tokens, const header& h, context& ctx) {
  const auto find = [&](header_token_kind label) {
    return std::find_if(tokens.begin(), tokens.end(), [&](const header_token& t) { return t.kind == label; });
  };
  auto table = find(header_token_kind::assigned_label);
  if (table == tokens.end()) table = find(header_token_kind::decided_label);
  if (table == tokens.end()) return;
  for (const header_day& d : header_form) {
    if (!(h.*d.day) && find(d.label) == tokens.end())
      ctx.report(code::invalid_date, ctx.range_of(table->text), d.lost);
  }
}

/// Reports the days of a damaged table of which nothing tells the label; where no day at all is left and
/// hardly one is read, the table itself.
inline void report_ruins(const std::vector<header_token>& tokens, bool read, context& ctx) {
  const header_token* table = nullptr;
  for (const header_token& t : tokens) {
    if (is_label(t) && t.kind != header_token_kind::other_label && table == nullptr) table = &t;
    if (t.kind != header_token_kind::date_value) continue;
    if (!t.used) ctx.report(code::invalid_date, ctx.range_of(t.text), "no label is left of this date");
    read = true;
  }
  if (table != nullptr && !read)
    ctx.report(code::invalid_date, ctx.range_of(table->text), "the header has no date that can be read");
}

/// Reports what damage took from the table.
inline void report_lost_days(const std::vector<header_token>& tokens, const header& h, bool damaged,
                             context& ctx) {
  constexpr std::ptrdiff_t most = 3;
  const bool read = most <= std::count_if(header_form.begin(), header_form.end(),
                                          [&](const header_day& d) { return static_cast<bool>(h.*d.day); });
  if (read) report_lost_labels(tokens, h, ctx);
  if (damaged) report_ruins(tokens, read, ctx);
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
