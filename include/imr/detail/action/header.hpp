#pragma once

#include "../../grammar/header.hpp"
#include "../../model/header.hpp"
#include "../bind.hpp"
#include "date.hpp"
#include "merged_date.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace detail {

/// What a token of the header block is: a label, or a value of one of three types.
enum class header_token_kind : std::uint8_t {
  case_label,
  assigned_label,
  injury_label,
  decided_label,
  denied_label,
  received_label,
  received_rest,
  priority_label,
  other_label,
  case_value,
  date_value,
  standard_value,
  expedited_value,
  other_value,
};

struct header_token {
  header_token_kind kind;
  std::string_view text;
};

template <header_token_kind Kind> struct add_token {
  template <class Match> static void apply(const Match& in, std::vector<header_token>& to) {
    to.push_back({Kind, in.string_view()});
  }
};

template <class Rule> struct header_action : peg::nothing<Rule> {};
template <> struct header_action<grammar::case_number_label> : add_token<header_token_kind::case_label> {};
template <>
struct header_action<grammar::date_assigned_label> : add_token<header_token_kind::assigned_label> {};
template <> struct header_action<grammar::injury_label> : add_token<header_token_kind::injury_label> {};
template <>
struct header_action<grammar::decision_date_label> : add_token<header_token_kind::decided_label> {};
template <> struct header_action<grammar::ur_denial_label> : add_token<header_token_kind::denied_label> {};
template <> struct header_action<grammar::received_label> : add_token<header_token_kind::received_label> {};
template <>
struct header_action<grammar::received_beginning> : add_token<header_token_kind::received_label> {};
template <> struct header_action<grammar::received_rest> : add_token<header_token_kind::received_rest> {};
template <> struct header_action<grammar::priority_label> : add_token<header_token_kind::priority_label> {};
template <> struct header_action<grammar::other_label> : add_token<header_token_kind::other_label> {};
template <> struct header_action<grammar::other_word> : add_token<header_token_kind::other_value> {};
template <> struct header_action<grammar::header_case> : add_token<header_token_kind::case_value> {};
template <> struct header_action<grammar::damaged_date> : add_token<header_token_kind::date_value> {};
template <> struct header_action<grammar::header_date> : add_token<header_token_kind::date_value> {};
template <>
struct header_action<grammar::standard_priority> : add_token<header_token_kind::standard_value> {};
template <>
struct header_action<grammar::expedited_priority> : add_token<header_token_kind::expedited_value> {};

/// Brings the labels and values of the header block together. A run of labels followed by a run of values is
/// a column of the table: within each type the first value belongs to the first label. Where there are fewer
/// values than labels, only a value on the same line as the label right before it can be told; the others
/// stay absent.
class header_reader {
 public:
  void read(std::string_view block, header& to, context& ctx) {
    tokens_.clear();
    merged_.clear();
    input in = make_input(block);
    peg::parse<grammar::header_block, header_action, control>(in, tokens_);
    for (std::size_t at = 0; at < tokens_.size();) {
      const std::size_t labels = at;
      while (at < tokens_.size() && is_label(tokens_[at])) ++at;
      const std::size_t values = at;
      while (at < tokens_.size() && !is_label(tokens_[at])) ++at;
      assign<case_type>(labels, values, at, to, ctx);
      assign<date_type>(labels, values, at, to, ctx);
      assign<priority_type>(labels, values, at, to, ctx);
    }
    for (const merged_value& m : merged_) put_back(m, to, ctx);
  }

  /// Whether the last block held anything of a header.
  [[nodiscard]] bool found() const noexcept {
    return std::any_of(tokens_.begin(), tokens_.end(), [](const header_token& t) {
      return is_label(t) && t.kind != header_token_kind::other_label &&
             t.kind != header_token_kind::received_rest;
    });
  }

 private:
  using kind = header_token_kind;
  static constexpr int case_type = 0;
  static constexpr int date_type = 1;
  static constexpr int priority_type = 2;
  static constexpr int no_type = 3;

  [[nodiscard]] static bool is_label(const header_token& t) noexcept { return t.kind <= kind::other_label; }

  [[nodiscard]] static int type_of(const header_token& t) noexcept {
    switch (t.kind) {
      case kind::case_label:
      case kind::case_value: return case_type;
      case kind::priority_label:
      case kind::standard_value:
      case kind::expedited_value: return priority_type;
      case kind::received_rest:
      case kind::other_label:
      case kind::other_value: return no_type;
      default: return date_type;
    }
  }

  template <int Type>
  void assign(std::size_t labels, std::size_t values, std::size_t end, header& to, context& ctx) {
    const auto next = [&](std::size_t at, std::size_t stop) {
      while (at < stop && type_of(tokens_[at]) != Type) ++at;
      return at;
    };
    const auto count = [&](std::size_t at, std::size_t stop) {
      return std::count_if(tokens_.begin() + static_cast<std::ptrdiff_t>(at),
                           tokens_.begin() + static_cast<std::ptrdiff_t>(stop),
                           [](const header_token& t) { return type_of(t) == Type; });
    };
    std::size_t label = next(labels, values);
    std::size_t value = next(values, end);
    if (label == values || value == end) return;
    if (count(labels, values) != count(values, end)) {
      label = values - 1;
      if (type_of(tokens_[label]) != Type || !same_line(tokens_[label], tokens_[value], ctx)) {
        report_orphans(value, end, Type, ctx);
        return;
      }
    }
    for (; label < values && value < end; label = next(label + 1, values), value = next(value + 1, end)) {
      set(tokens_[label], tokens_[value], to, ctx);
    }
  }

  [[nodiscard]] static bool same_line(const header_token& a, const header_token& b, const context& ctx) {
    const layout::flow& flow = ctx.flow();
    return flow.line_of(ctx.range_of(a.text).begin) == flow.line_of(ctx.range_of(b.text).begin);
  }

  void report_orphans(std::size_t value, std::size_t end, int type, context& ctx) const {
    if (type != date_type) return;
    for (; value < end; ++value) {
      if (type_of(tokens_[value]) != type) continue;
      ctx.report(code::invalid_date, ctx.range_of(tokens_[value].text),
                 "which label this date belongs to cannot be told");
    }
  }

  void set(const header_token& label, const header_token& value, header& to, context& ctx) {
    switch (label.kind) {
      case kind::case_label:
        if (to.case_number.empty()) to.case_number = ctx.quote(value.text);
        break;
      case kind::priority_label: {
        const priority p = value.kind == kind::expedited_value ? priority::expedited : priority::standard;
        if (!to.priority) to.priority = {p, ctx.place(value.text)};
        break;
      }
      case kind::assigned_label: set_date(&header::date_assigned, value, to, ctx); break;
      case kind::injury_label: set_date(&header::date_of_injury, value, to, ctx); break;
      case kind::decided_label: set_date(&header::decision_date, value, to, ctx); break;
      case kind::denied_label: set_date(&header::ur_denial_date, value, to, ctx); break;
      default: set_date(&header::application_received, value, to, ctx); break;
    }
  }

  void set_date(reading<date> header::*member, const header_token& value, header& to, context& ctx) {
    if (to.*member) return;
    if (const auto day = read_date(value.text)) {
      to.*member = {*day, ctx.place(value.text)};
    } else if (matches<grammar::merged_date>(value.text)) {
      merged_.push_back({member, value.text});
    } else {
      ctx.report(code::invalid_date, ctx.range_of(value.text), "there is no such day");
    }
  }

  /// A date that lost a mark, and where it belongs.
  struct merged_value {
    reading<date> header::*member;
    std::string_view text;
  };

  /// The order in which the days of a case follow one another.
  static constexpr reading<date> header::*in_order[] = {&header::date_of_injury, &header::ur_denial_date,
                                                        &header::application_received, &header::date_assigned,
                                                        &header::decision_date};

  /// The days between the dates before and after a member.
  [[nodiscard]] static date_bounds bounds_at(reading<date> header::*member, const header& h) noexcept {
    date_bounds bounds{{1900, 1, 1}, {2099, 12, 31}, false};
    bool behind = false;
    for (reading<date> header::*each : in_order) {
      if (each == member) {
        behind = true;
      } else if (behind && h.*each) {
        bounds.latest = (std::min)(bounds.latest, *(h.*each));
      } else if (h.*each) {
        bounds.earliest = (std::max)(bounds.earliest, *(h.*each));
      }
    }
    return bounds;
  }

  /// Reads a date that lost a mark where one way to put it back keeps the days in order.
  static void put_back(const merged_value& m, header& to, context& ctx) {
    if (to.*m.member) return;
    merged_digits digits;
    input in = make_input(m.text);
    peg::parse<grammar::merged_date, merged_action, control>(in, digits);
    const merged_reading found = read_merged(digits, bounds_at(m.member, to));
    if (found.readings == 1) {
      to.*m.member = {found.value, ctx.place(m.text)};
      ctx.report(code::repaired_text, ctx.range_of(m.text), "a mark that this date lost was put back");
    } else {
      ctx.report(code::invalid_date, ctx.range_of(m.text),
                 "a mark of this date was lost; which day it is cannot be told");
    }
  }

  std::vector<header_token> tokens_;
  std::vector<merged_value> merged_;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
