#pragma once

#include "../diagnostic.hpp"
#include "../model/letter.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace check {

/// ur-date-mismatch: the header's date of the UR denial is that of no UR decision of the summary, though some
/// of them have a date. It is reported at both places: either date may be the wrong one.
///
///     UR Denial Date: 02/09/2015 … On 2/19/2015 Utilization Review denied a request for …
template <class Report> void ur_date_mismatch(const letter& l, Report&& report) {
  const reading<date>& told = l.header.ur_denial_date;
  if (!told) return;
  const ur_decision* other = nullptr;
  for (const ur_decision& u : l.clinical_summary.ur_decisions) {
    if (!u.date) continue;
    if (*u.date == *told) return;
    if (other == nullptr) other = &u;
  }
  if (other == nullptr) return;
  constexpr std::string_view message = "the header and the summary name different dates of the UR decision";
  report(code::ur_date_mismatch, told.span(), other->date.span(), message);
  report(code::ur_date_mismatch, other->date.span(), told.span(), message);
}

}  // namespace check
}  // namespace v0
}  // namespace imr
