#pragma once

#include "../diagnostic.hpp"
#include "mention.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace check {

namespace detail {

/// Whether a strength as it is mentioned is given in the unit of an item's strengths: milligrams are compared with
/// milligrams only. A combination may leave the unit out.
[[nodiscard]] inline bool same_unit(const order& o, std::string_view mentioned) {
  const auto is_letter = [](char c) { return lexical::is_letter(c) || c == '%'; };
  const auto begin = std::find_if(mentioned.begin(), mentioned.end(), is_letter);
  if (begin == mentioned.end()) return o.strengths.size() > 1;
  const auto at = static_cast<std::size_t>(begin - mentioned.begin());
  const std::string_view rest = mentioned.substr(at, mentioned.find_first_of(" /-0123456789", at) - at);
  bool same = false;
  for (const strength& s : o.strengths) {
    s.unit.words([&](std::string_view unit) { same = same || find_word(unit, rest) == 0; });
  }
  return same;
}

/// Whether the item holds the strengths that are mentioned: all of a combination, one of what can be a range.
[[nodiscard]] inline bool item_holds_strengths(const letter& l, std::size_t index, std::string_view drug,
                                               std::string_view mentioned, folded& buffer) {
  const bool combination = l.disputes[index].order.strengths.size() > 1;
  bool all = true;
  bool any = false;
  while (const auto number = imr::detail::take_number(mentioned)) {
    const bool held = item_holds(l, index, drug, number->value, buffer);
    all = all && held;
    any = any || held;
  }
  return combination ? all : any;
}

template <class Report>
void compare_strengths(const letter& l, std::size_t index, workspace& w, Report&& report) {
  const order& o = l.disputes[index].order;
  const std::string_view drug = drug_word(o);
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

/// strength-mismatch: an item asks for a drug in one strength, and its rationale, speaking of the request, or the UR
/// decision names another in the same unit. A dose in time (`40 mg per day`) is no strength.
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
