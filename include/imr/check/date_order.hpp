#pragma once

#include "../diagnostic.hpp"
#include "../model/letter.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace check {

namespace detail {

/// The header's dates in the order in which they happen.
inline constexpr std::array<reading<date> header::*, 5> header_dates = {
    &header::date_of_injury, &header::ur_denial_date, &header::application_received, &header::date_assigned,
    &header::decision_date};

/// By the later date, then by the earlier one it was compared with.
inline constexpr std::array<std::array<std::string_view, 4>, 5> order_messages = {{
    {},
    {"the UR denial is dated before the injury"},
    {"the application was received before the injury", "the application was received before the UR denial"},
    {"the case was assigned before the injury", "the case was assigned before the UR denial",
     "the case was assigned before its application was received"},
    {"the decision is dated before the injury", "the decision is dated before the UR denial",
     "the decision is dated before the application was received",
     "the decision is dated before the case was assigned"},
}};

/// The first day on which an injury can have begun, as far as the letter says; absent where it says none.
[[nodiscard]] inline reading<date> first_injury(const letter& l) {
  reading<date> first = l.header.date_of_injury;
  for (const injury& i : l.clinical_summary.injuries) {
    if (!first || i.start < *first) first = {i.start, i.where};
  }
  return first;
}

}  // namespace detail

/// date-order: dates that cannot follow one another as the letter has them. In the header injury ≤ UR denial
/// ≤ application received ≤ assigned ≤ decision, each compared with the one before it that is present; in the
/// summary no UR decision is older than the first injury. Equal dates are in order.
///
///     Date Assigned: 03/02/2015   Decision Date: 02/27/2015
template <class Report> void date_order(const letter& l, Report&& report) {
  std::size_t before = detail::header_dates.size();
  for (std::size_t i = 0; i < detail::header_dates.size(); ++i) {
    const reading<date>& later = l.header.*detail::header_dates[i];
    if (!later) continue;
    if (before < i) {
      const reading<date>& earlier = l.header.*detail::header_dates[before];
      if (*later < *earlier)
        report(code::date_order, later.span(), earlier.span(), detail::order_messages[i][before]);
    }
    before = i;
  }
  const reading<date> injured = detail::first_injury(l);
  span told;  // decisions of one review share its date
  for (const ur_decision& u : l.clinical_summary.ur_decisions) {
    if (!injured || !u.date || u.date.span() == told || *u.date >= *injured) continue;
    told = u.date.span();
    report(code::date_order, told, injured.span(), "the UR decision is dated before the injury");
  }
}

}  // namespace check
}  // namespace v0
}  // namespace imr
