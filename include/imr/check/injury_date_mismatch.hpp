#pragma once

#include "../diagnostic.hpp"
#include "../model/letter.hpp"

#include <algorithm>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace check {

/// injury-date-mismatch: the header's date of injury is none of the summary's injuries and lies in no
/// cumulative one. Where either says nothing there is nothing to compare. It is reported at both places:
/// either date may be the wrong one.
///
///     Date of Injury: 06/14/2012 … sustained an industrial injury on 6/24/2012
template <class Report> void injury_date_mismatch(const letter& l, Report&& report) {
  const reading<date>& told = l.header.date_of_injury;
  const auto& injuries = l.clinical_summary.injuries;
  if (!told || injuries.empty()) return;
  const auto holds = [&](const injury& i) { return i.start <= *told && *told <= i.end; };
  if (std::any_of(injuries.begin(), injuries.end(), holds)) return;
  constexpr std::string_view message = "the header and the summary name different dates of injury";
  report(code::injury_date_mismatch, told.span(), injuries.front().where, message);
  report(code::injury_date_mismatch, injuries.front().where, told.span(), message);
}

}  // namespace check
}  // namespace v0
}  // namespace imr
