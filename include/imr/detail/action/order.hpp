#pragma once

#include "../../grammar/order.hpp"
#include "../../model/order.hpp"
#include "../context.hpp"
#include "../peg.hpp"
#include "order_kind.hpp"
#include "order_name.hpp"
#include "order_numbers.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace imr {
inline namespace v0 {
namespace detail {

/// An order while its amounts are read.
struct order_parts {
  imr::order* order = nullptr;
  /// Where the item begins.
  const char* item = nullptr;
  order_numbers numbers;
  /// A quantity that its words only suggest: `60 tablets`, `(60)`; one with a number sign goes before it.
  stated_number suggested;
  /// The name, from where the lead-ins end; its end is set by the first amount behind it.
  const char* name_begin = nullptr;
  const char* name_end = nullptr;
  /// The first and the last percentage of what may be a compound, whose ingredients keep theirs in the name.
  std::string_view first_percent;
  const char* last_percent_end = nullptr;
  bool compound = false;
  bool hours = false;

  void end_name(const char* at) noexcept {
    if (name_begin == nullptr || name_end != nullptr) return;
    name_end = first_percent.empty() || compound ? at : first_percent.data();
  }
};

/// The numbers of an amount become the item's.
template <class Rule> struct add_numbers {
  template <class Match> static void apply(const Match& in, order_parts& to, context& ctx) {
    const order_numbers found = read_numbers<Rule>(in.string_view(), ctx);
    to.end_name(in.begin());
    to.numbers.quantity.add(found.quantity);
    to.numbers.refills.add(found.refills);
    to.numbers.per_week.add(found.per_week);
    to.numbers.weeks.add(found.weeks);
    to.numbers.total.add(found.total);
  }
};
template <class Rule> struct suggest_quantity {
  template <class Match> static void apply(const Match& in, order_parts& to, context& ctx) {
    to.end_name(in.begin());
    to.suggested.add(read_numbers<Rule>(in.string_view(), ctx).quantity);
  }
};
/// An amount that states no number of the record.
struct end_name {
  template <class Match> static void apply(const Match& in, order_parts& to, context&) {
    to.end_name(in.begin());
  }
};
struct note_hours {
  template <class Match> static void apply(const Match& in, order_parts& to, context&) {
    to.end_name(in.begin());
    to.hours = true;
  }
};
/// Whether two percentages stand behind two ingredients: there is a word between them.
[[nodiscard]] inline bool has_word(std::string_view text) noexcept {
  return std::count_if(text.begin(), text.end(), lexical::is_letter) >= 3;
}
/// Where the figures begin that a mark tore from those of a strength: `7,5mg`, `..5mg`; the strength's own
/// beginning where there are none.
[[nodiscard]] inline const char* torn_figures(const char* item, const char* strength) noexcept {
  const bool comma = strength - item >= 2 && strength[-1] == ',' && lexical::is_digit(strength[-2]);
  const bool point = strength - item >= 1 && strength[-1] == '.' && *strength == '.';
  if (!comma && !point) return strength;
  const char* begin = strength - 1;
  while (begin != item && lexical::is_digit(begin[-1])) --begin;
  return begin;
}
template <class Rule> struct add_strengths {
  template <class Match> static void apply(const Match& in, order_parts& to, context& ctx) {
    const std::string_view match = in.string_view();
    const char* const begin = torn_figures(to.item, match.data());
    if (begin != match.data()) {
      ctx.report(code::repaired_text, ctx.range_of(match), "a mark tears the figures of this strength");
      return to.end_name(begin);
    }
    list<strength>& all = to.order->strengths;
    input again = make_input(match);
    peg::parse<Rule, strength_action, control>(again, all, ctx);
    if (to.name_begin == nullptr || to.name_end != nullptr) return;
    if (all.empty() || all.back().unit != "%") return to.end_name(match.data());
    if (to.first_percent.empty()) {
      to.first_percent = match;
    } else {
      const auto between = static_cast<std::size_t>(match.data() - to.last_percent_end);
      to.compound = to.compound || has_word({to.last_percent_end, between});
    }
    to.last_percent_end = match.data() + match.size();
  }
};
struct set_directions {
  template <class Match> static void apply(const Match& in, order_parts& to, context& ctx) {
    if (to.order->directions.empty()) to.order->directions = ctx.quote(in.string_view());
  }
};
/// `eight physical therapy sessions` names what stands between; of an evaluation the visits are what is asked
/// for.
template <class Rule> struct session_name_action : peg::nothing<Rule> {};
template <> struct session_name_action<grammar::orders::session_name> {
  template <class Match> static void apply(const Match& in, std::string_view& to) { to = in.string_view(); }
};
struct name_sessions {
  template <class Match> static void apply(const Match& in, order_parts& to, context& ctx) {
    add_numbers<grammar::orders::leading_sessions>::apply(in, to, ctx);
    std::string_view name;
    input again = make_input(in.string_view());
    peg::parse<grammar::orders::leading_sessions, session_name_action, control>(again, name);
    to.name_begin = name.data();
    if (*to.order->kind != order_kind::evaluation) to.name_end = name.data() + name.size();
  }
};

template <class Rule> struct order_action : peg::nothing<Rule> {};
template <> struct order_action<grammar::orders::service_date> : end_name {};
template <> struct order_action<grammar::orders::supply> : end_name {};
template <> struct order_action<grammar::orders::unknown_amount> : end_name {};
template <> struct order_action<grammar::orders::time_span> : end_name {};
template <> struct order_action<grammar::orders::bare_strengths> : end_name {};
template <> struct order_action<grammar::orders::ratio_strength> : end_name {};
template <> struct order_action<grammar::orders::trial_period> : end_name {};
template <> struct order_action<grammar::orders::other_rate> : end_name {};
template <> struct order_action<grammar::orders::other_time_span> : end_name {};
template <> struct order_action<grammar::orders::hours> : note_hours {};
template <> struct order_action<grammar::orders::strengths> : add_strengths<grammar::orders::strengths> {};
template <>
struct order_action<grammar::orders::gram_strength> : add_strengths<grammar::orders::gram_strength> {};
template <> struct order_action<grammar::orders::directions> : end_name {};
template <> struct order_action<grammar::orders::direction_text> : set_directions {};
template <> struct order_action<grammar::orders::refills> : add_numbers<grammar::orders::refills> {};
template <>
struct order_action<grammar::orders::leading_refills> : add_numbers<grammar::orders::leading_refills> {};
template <>
struct order_action<grammar::orders::container_lead> : add_numbers<grammar::orders::container_lead> {};
template <>
struct order_action<grammar::orders::leading_count> : add_numbers<grammar::orders::leading_count> {};
template <>
struct order_action<grammar::orders::hash_quantity> : add_numbers<grammar::orders::hash_quantity> {};
template <>
struct order_action<grammar::orders::labelled_quantity> : add_numbers<grammar::orders::labelled_quantity> {};
template <>
struct order_action<grammar::orders::counted_forms> : suggest_quantity<grammar::orders::counted_forms> {};
template <>
struct order_action<grammar::orders::bracketed_count> : suggest_quantity<grammar::orders::bracketed_count> {};
template <>
struct order_action<grammar::orders::times_quantity> : suggest_quantity<grammar::orders::times_quantity> {};
template <>
struct order_action<grammar::orders::weekly_course> : add_numbers<grammar::orders::weekly_course> {};
template <>
struct order_action<grammar::orders::session_grid> : add_numbers<grammar::orders::session_grid> {};
template <>
struct order_action<grammar::orders::course_weeks> : add_numbers<grammar::orders::course_weeks> {};
template <>
struct order_action<grammar::orders::session_total> : add_numbers<grammar::orders::session_total> {};
template <>
struct order_action<grammar::orders::bracketed_total> : add_numbers<grammar::orders::bracketed_total> {};
template <>
struct order_action<grammar::orders::labelled_total> : add_numbers<grammar::orders::labelled_total> {};
template <> struct order_action<grammar::orders::bare_total> : add_numbers<grammar::orders::bare_total> {};
template <>
struct order_action<grammar::orders::further_total> : add_numbers<grammar::orders::further_total> {};
template <>
struct order_action<grammar::orders::named_sessions> : add_numbers<grammar::orders::named_sessions> {};
template <> struct order_action<grammar::orders::leading_sessions> : name_sessions {};

/// Reads what leads in to the name, then the amounts behind it.
template <class Lead, class Body>
void read_amounts(std::string_view named, order_parts& parts, context& ctx) {
  input in = make_input(named);
  peg::parse<Lead, order_action, control>(in, parts, ctx);
  if (parts.name_begin == nullptr) parts.name_begin = in.current();
  peg::parse<Body, order_action, control>(in, parts, ctx);
  parts.end_name(named.data() + named.size());
}

inline void read_amounts_of(order_kind kind, std::string_view named, order_parts& parts, context& ctx) {
  switch (kind) {
    case order_kind::medication:
      return read_amounts<grammar::orders::drug_lead, grammar::orders::drug_body>(named, parts, ctx);
    case order_kind::injection:
      return read_amounts<grammar::orders::injection_lead, grammar::orders::injection_body>(named, parts,
                                                                                            ctx);
    case order_kind::therapy:
    case order_kind::evaluation:
    case order_kind::home_health:
      return read_amounts<grammar::orders::course_lead, grammar::orders::course_body>(named, parts, ctx);
    default: return read_amounts<grammar::orders::thing_lead, grammar::orders::thing_body>(named, parts, ctx);
  }
}

/// The bytes from the first of two places to the end of the last.
[[nodiscard]] inline span covering(span a, span b) noexcept {
  const std::uint64_t begin = (std::min)(a.offset, b.offset);
  return {begin, (std::max)(a.end(), b.end()) - begin};
}

[[nodiscard]] inline sessions sessions_of(const order_numbers& n) {
  sessions value;
  if (n.total.torn) return value;
  if (!n.per_week.torn && !n.weeks.torn) {
    value.per_week = n.per_week.get();
    value.weeks = n.weeks.get();
  }
  value.total = n.total.get();
  if (!n.total.stated() && value.per_week && value.weeks) {
    value.total = {*value.per_week * *value.weeks, covering(value.per_week.span(), value.weeks.span())};
  }
  return value;
}

/// Whether an item of this kind is asked for by sessions. Weeks alone make sessions of a
/// therapy only (`follow-up in 6 weeks`), and hours of care at home make none.
[[nodiscard]] inline bool has_sessions(order_kind kind, const order_parts& parts) noexcept {
  switch (kind) {
    case order_kind::therapy: return true;
    case order_kind::home_health: return !parts.hours;
    case order_kind::evaluation:
    case order_kind::injection:
    case order_kind::other: return parts.numbers.per_week.stated() || parts.numbers.total.stated();
    default: return false;
  }
}

inline constexpr std::string_view no_amount = "an amount of 0 is damaged";

/// A strength of nothing is asked for by no item: its figures were lost, so it is absent and its place is
/// told.
inline void drop_no_strengths(list<strength>& strengths, context& ctx) {
  const auto is_none = [](const strength& s) { return s.value == 0; };
  if (std::none_of(strengths.begin(), strengths.end(), is_none)) return;
  list<strength> kept;
  for (const strength& s : strengths) {
    if (is_none(s)) {
      ctx.report(code::repaired_text, s.where, no_amount);
    } else {
      ctx.push(kept, s);
    }
  }
  strengths = std::move(kept);
}
/// So is a quantity of nothing.
inline void drop_no_quantity(reading<double>& quantity, context& ctx) {
  if (quantity != 0.0) return;
  ctx.report(code::repaired_text, quantity.span(), no_amount);
  quantity = {};
}

/// Reads a disputed item, or the disputed part of one: once for what it is about, once for its amounts. What is
/// longer than any request is none: it stays unread.
inline void read_order(std::string_view item, order& to, context& ctx) {
  constexpr std::size_t longest_item = 4096;
  constexpr std::size_t shortest_item = 16;  // a shorter one costs as much
  if (item.size() > longest_item || trimmed_name(item, false).empty()) return;
  if (!ctx.reads_closely(item, 2 * (item.size() + shortest_item))) return;
  const kind_reading about = read_kind(item);
  to.kind = {about.kind, ctx.place(about.words)};
  order_parts parts;
  parts.order = &to;
  parts.item = item.data();
  read_amounts_of(about.kind, about.named, parts, ctx);
  const char* const end = item.data() + item.size();
  const std::string_view name(parts.name_begin, static_cast<std::size_t>(parts.name_end - parts.name_begin));
  to.name = ctx.quote(trimmed_name(name, parts.name_end != end));
  if (about.kind == order_kind::therapy) {
    parts.numbers.total.add(parts.numbers.quantity);
  } else if (about.kind != order_kind::evaluation) {
    to.quantity = parts.numbers.quantity.stated() ? parts.numbers.quantity.get() : parts.suggested.get();
  }
  drop_no_strengths(to.strengths, ctx);
  drop_no_quantity(to.quantity, ctx);
  const reading<double> refills = parts.numbers.refills.get();
  const int whole = refills ? static_cast<int>(*refills) : 0;
  if (refills && static_cast<double>(whole) == *refills) to.refills = {whole, refills.span()};
  if (has_sessions(about.kind, parts)) to.sessions = sessions_of(parts.numbers);
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
