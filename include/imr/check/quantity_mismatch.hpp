#pragma once

#include "../diagnostic.hpp"
#include "mention.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace check {

namespace detail {

/// A drug's refills can be counted in: 30 with 2 refills are 90.
[[nodiscard]] inline bool is_quantity_of(const order& o, double value) noexcept {
  return equal(*o.quantity, value) || equal(*o.quantity * (1 + o.refills.value_or(0)), value);
}

/// `Tylenol #3` is a strength.
[[nodiscard]] inline bool is_numbered_strength(std::string_view drug, double value) noexcept {
  constexpr std::array<std::string_view, 3> numbered = {"tylenol", "acetaminophen", "codeine"};
  return value <= 4 && is_one_of(numbered, drug);
}

template <class Report>
void compare_quantity(const letter& l, std::size_t index, workspace& w, Report&& report) {
  const order& o = l.disputes[index].order;
  const std::string_view drug = drug_word(o, w.name);
  bool told = false;
  for_each_mention(l, l.disputes[index], w, [&](const auto& found, mentioned_in where) {
    const auto& [value, place] = found.quantity;
    if (told || place.empty() || is_quantity_of(o, value) || is_numbered_strength(drug, value)) return;
    if (item_holds(l, index, drug, value, w.second)) return;
    told = true;
    report(code::quantity_mismatch, o.quantity.span(), w.first.place(place),
           where == mentioned_in::rationale ? "the item and its rationale name different quantities"
                                            : "the item and the UR decision name different quantities");
  });
}

template <class Report>
void compare_sessions(const letter& l, std::size_t index, workspace& w, Report&& report) {
  const dispute& d = l.disputes[index];
  w.first.read(d.rationale.text);
  bool told = false;
  for_each_request(w.first.text(), [&](std::string_view part) {
    const std::size_t width = imr::detail::match_prefix<grammar::mention::counted_visits>(part);
    if (told || width == npos) return;
    const double value = imr::detail::visits_of(part.substr(0, width));
    if (equal(*d.order.sessions.total, value)) return;
    w.second.read(d.item);
    if (holds_number(w.second.text(), value)) return;
    told = true;
    report(code::quantity_mismatch, d.order.sessions.total.span(), w.first.place(part.substr(0, width)),
           "the item and its rationale name different numbers of sessions");
  });
}

}  // namespace detail

/// quantity-mismatch: an item asks for one quantity, and its rationale, speaking of the request, or the UR
/// decision about the same drug names another. Compared are a drug's quantity and a therapy's number of
/// sessions. What was dispensed in the past, what is modified or weaned, and any number that the item itself
/// holds are no other quantity.
///
///     Valium 10mg #90: Upheld … Decision rationale: … The requested Valium 10mg #80 is not medically necessary.
template <class Report> void quantity_mismatch(const letter& l, workspace& w, Report&& report) {
  for (std::size_t i = 0; i < l.disputes.size(); ++i) {
    const order& o = l.disputes[i].order;
    if (o.quantity) detail::compare_quantity(l, i, w, report);
    if (o.sessions.total) detail::compare_sessions(l, i, w, report);
  }
}

}  // namespace check
}  // namespace v0
}  // namespace imr
