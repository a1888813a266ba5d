#pragma once

#include "../diagnostic.hpp"
#include "../model/letter.hpp"
#include "request.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace check {

namespace detail {

/// Whether refills can be two others together: they add up as they are, or as fillings (the first one counts,
/// too), or as all that is dispensed.
[[nodiscard]] inline bool refills_add_up(const amount& whole, const amount& one,
                                         const amount& other) noexcept {
  const auto says = [](const amount& a) { return a.refills || a.quantity; };
  if (!whole.refills || !says(one) || !says(other)) return true;
  const int some = one.refills.value_or(0) + other.refills.value_or(0);
  if (*whole.refills == some || *whole.refills == some + 1) return true;
  if (!whole.quantity || !one.quantity || !other.quantity) return false;
  const auto fillings = [](const amount& a) { return 1 + a.refills.value_or(0); };
  const double all = *whole.quantity * fillings(whole);
  const double left = all - *one.quantity * fillings(one);
  return equal(left, *other.quantity * fillings(other)) ||
         equal(left, *other.quantity * other.refills.value_or(0));
}

/// Whether a count can be two others together. Three equal ones are of parts that differ in something else
/// (`4 hours a day` for `8 hours a day`).
[[nodiscard]] inline bool counts_add_up(const reading<double>& whole, const reading<double>& one,
                                        const reading<double>& other) noexcept {
  if (!whole || !one || !other || (*whole == *one && *whole == *other)) return true;
  return equal(*whole, *one + *other);
}

/// Whether one amount can be two others together.
[[nodiscard]] inline bool adds_up(const amount& whole, const amount& one, const amount& other) noexcept {
  if (!counts_add_up(whole.sessions, one.sessions, other.sessions)) return false;
  const bool refilled = whole.refills || one.refills || other.refills;
  return refilled ? refills_add_up(whole, one, other)
                  : counts_add_up(whole.quantity, one.quantity, other.quantity);
}

/// `…, leaving the original request IMR eligible` puts the whole request in dispute.
[[nodiscard]] inline bool disputes_the_whole(const dispute& d, workspace& w) {
  w.first.read(d.item);
  return w.first.text().find("leaving the original request") != std::string_view::npos;
}

}  // namespace detail

/// partial-mismatch: the original request is not what was authorized and what remains in dispute together, by
/// quantity, refills or sessions, where all three parts say how much. A part with two different counts says
/// nothing.
///
///     … #90 was the original request. … #30 was authorized … portion of the original request, … #45 is: Upheld
template <class Report> void partial_mismatch(const letter& l, workspace& w, Report&& report) {
  for (const dispute& d : l.disputes) {
    if (!d.partial || detail::disputes_the_whole(d, w)) continue;
    const partial& p = *d.partial;
    if (detail::adds_up(p.original_amount, p.authorized_amount, amount_of(d.order))) continue;
    report(code::partial_mismatch, p.disputed.span(), p.original.span(),
           "the authorized and the disputed part do not make up the original request");
  }
}

}  // namespace check
}  // namespace v0
}  // namespace imr
