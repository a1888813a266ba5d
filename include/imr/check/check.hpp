#pragma once

#include "age_mismatch.hpp"
#include "date_order.hpp"
#include "decision_rationale_conflict.hpp"
#include "injury_date_mismatch.hpp"
#include "item_not_in_ur.hpp"
#include "partial_mismatch.hpp"
#include "quantity_mismatch.hpp"
#include "strength_mismatch.hpp"
#include "ur_date_mismatch.hpp"

namespace imr {
inline namespace v0 {
namespace check {

/// Compares what a letter says twice. Each contradiction is reported once (a decision-rationale-conflict at
/// both of its places), as
///
///     report(code, span where, span related, std::string_view message)
///
/// with the places of both mentions and a static message. What the letter says once, or what could not be
/// read, is not compared; where a second mention may speak of something else, there is no finding. A parser
/// runs the checks by itself; a letter that was changed can be checked again:
///
///     imr::check::run(letter, [](imr::code what, imr::span, imr::span, std::string_view) { … });
///
/// | code | what disagrees |
/// |---|---|
/// | quantity-mismatch | the item says `#90`, its rationale `The requested Valium 10mg #80 …` |
/// | strength-mismatch | the item says `10/325mg`, its rationale `The request for Norco 5/325mg …` |
/// | decision-rationale-conflict | upheld, and the rationale ends `… is medically necessary` |
/// | date-order | a decision before its application; a UR decision before the injury |
/// | age-mismatch | `54 year old` in the summary, `45-year-old man` in a rationale |
/// | item-not-in-ur | an item that the summary does not tell of a UR decision against |
/// | injury-date-mismatch | `Date of Injury: 06/14/2012`, the summary has 6/24/2012 |
/// | ur-date-mismatch | `UR Denial Date: 02/09/2015`, the summary has 2/19/2015 |
/// | partial-mismatch | of `#90`, `#30` authorized and `#45` in dispute |
template <class Report> void run(const letter& l, workspace& w, Report&& report) {
  quantity_mismatch(l, w, report);
  strength_mismatch(l, w, report);
  decision_rationale_conflict(l, w, report);
  date_order(l, report);
  age_mismatch(l, w, report);
  item_not_in_ur(l, w, report);
  injury_date_mismatch(l, report);
  ur_date_mismatch(l, report);
  partial_mismatch(l, w, report);
}

template <class Report> void run(const letter& l, Report&& report) {
  workspace w;
  run(l, w, report);
}

}  // namespace check
}  // namespace v0
}  // namespace imr
