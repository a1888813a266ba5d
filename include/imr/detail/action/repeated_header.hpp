#pragma once

#include "../../layout/repeated_table.hpp"
#include "../../model/header.hpp"
#include "../context.hpp"
#include "header.hpp"

#include <vector>

namespace imr {
inline namespace v0 {
namespace detail {

/// Adds what a second header says to the first one. Where the two differ neither is right.
inline void add_header(const header& more, header& to, context& ctx) {
  const auto add_day = [&](const reading<date>& from, reading<date>& day) {
    if (!from || (day && *day == *from)) return;
    if (!day) {
      day = from;
      return;
    }
    ctx.report(code::invalid_date, from.span(), "this date is another one in the table before");
    day = {};
  };
  add_day(more.date_assigned, to.date_assigned);
  add_day(more.date_of_injury, to.date_of_injury);
  add_day(more.decision_date, to.decision_date);
  add_day(more.ur_denial_date, to.ur_denial_date);
  add_day(more.application_received, to.application_received);
  if (to.case_number.empty()) {
    to.case_number = more.case_number;
  } else if (!more.case_number.empty() &&
             !lexical::detail::equal_ignoring_case(to.case_number.raw(), more.case_number.raw())) {
    ctx.report(code::duplicate_section, more.case_number.span(),
               "this case number is another one in the table before");
    to.case_number = {};
  }
  if (!to.priority) {
    to.priority = more.priority;
  } else if (more.priority && *more.priority != *to.priority) {
    ctx.report(code::duplicate_section, more.priority.span(),
               "this priority is another one in the table before");
    to.priority = {};
  }
}

/// Reads the table that stands a second time behind a cover page.
inline void read_repeated_header(const std::vector<layout::section_block>& sections, header_reader& reader,
                                 header& to, context& ctx) {
  const layout::range table = layout::repeated_table(ctx.flow(), sections);
  if (table.empty()) return;
  header more;
  reader.read(ctx.flow().text(table), more, ctx);
  add_header(more, to, ctx);
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
