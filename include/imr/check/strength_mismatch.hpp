#pragma once

#include "../diagnostic.hpp"
#include "mention.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace check {

namespace detail {

/// The unit that a strength is mentioned in, as an order spells it; empty where a combination leaves it out.
[[nodiscard]] inline std::string_view unit_of(std::string_view mentioned) noexcept {
  if (mentioned.find('%') != npos || find_word(mentioned, "percent") != npos) return "%";
  if (mentioned.find("mcg") != npos) return "mcg";
  return std::any_of(mentioned.begin(), mentioned.end(), lexical::is_letter) ? "mg" : "";
}

/// Whether a mentioned strength is given in the unit of the item's: milligrams are compared with milligrams
/// only.
[[nodiscard]] inline bool same_unit(const order& o, std::string_view mentioned) {
  const std::string_view unit = unit_of(mentioned);
  if (unit.empty()) return o.strengths.size() > 1;
  return std::all_of(o.strengths.begin(), o.strengths.end(),
                     [&](const strength& s) { return s.unit.substr(0, s.unit.find('/')) == unit; });
}

/// Whether the item holds the strengths that are mentioned: all of a combination, one of what can be a range.
[[nodiscard]] inline bool item_holds_strengths(const letter& l, std::size_t index, std::string_view drug,
                                               std::string_view mentioned, folded& buffer) {
  const bool combination = l.disputes[index].order.strengths.size() > 1;
  bool all = true;
  bool any = false;
  while (const auto number = imr::detail::take_number(mentioned)) {
    // A strength of nothing lost its figures.
    const bool held = equal(number->value, 0) || item_holds(l, index, drug, number->value, buffer);
    all = all && held;
    any = any || held;
  }
  return combination ? all : any;
}

template <class Report>
void compare_strengths(const letter& l, std::size_t index, workspace& w, Report&& report) {
  const order& o = l.disputes[index].order;
  const std::string_view drug = drug_word(o, w.name);
  bool told = false;
  for_each_mention(l, l.disputes[index], w, [&](const auto& found, mentioned_in where) {
    if (told || found.strengths.empty() || !same_unit(o, found.strengths)) return;
    if (item_holds_strengths(l, index, drug, found.strengths, w.second)) return;
    told = true;
    report(code::strength_mismatch, o.strengths.front().where, w.first.place(found.strengths),
           where == mentioned_in::rationale ? "the item and its rationale name different strengths"
                                            : "the item and the UR decision name different strengths");
  });
}

}  // namespace detail

/// strength-mismatch: an item asks for a drug in one strength, and its rationale, speaking of the request, or
/// the UR decision names another in the same unit. A dose in time (`40 mg per day`) is no strength.
///
///     Norco 10/325mg #60: Upheld … Decision rationale: … The request for Norco 5/325mg #60 is not …
template <class Report> void strength_mismatch(const letter& l, workspace& w, Report&& report) {
  for (std::size_t i = 0; i < l.disputes.size(); ++i) {
    if (!l.disputes[i].order.strengths.empty()) detail::compare_strengths(l, i, w, report);
  }
}

}  // namespace check
}  // namespace v0
}  // namespace imr
