#pragma once

#include "../../grammar/header.hpp"
#include "../peg.hpp"

#include <cstddef>
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
  /// The day of a notice, which stands outside the table.
  dated_label,
  other_label,
  case_value,
  date_value,
  standard_value,
  expedited_value,
  other_value,
  /// The claims administrator's number.
  claim_value,
  /// Two days.
  range_value,
  stray,
};

struct header_token {
  header_token_kind kind;
  std::string_view text;
  /// Whether a value has found its label.
  bool used = false;
};

template <header_token_kind Kind> struct add_token {
  template <class Match> static void apply(const Match& in, std::vector<header_token>& to) {
    to.push_back({Kind, in.string_view(), false});
  }
};

template <class Rule> struct header_action : peg::nothing<Rule> {};
template <> struct header_action<grammar::case_number_label> : add_token<header_token_kind::case_label> {};
template <>
struct header_action<grammar::date_assigned_label> : add_token<header_token_kind::assigned_label> {};
template <> struct header_action<grammar::injury_label> : add_token<header_token_kind::injury_label> {};
template <>
struct header_action<grammar::decision_date_label> : add_token<header_token_kind::decided_label> {};
template <> struct header_action<grammar::dated_label> : add_token<header_token_kind::dated_label> {};
template <> struct header_action<grammar::claim_number> {
  template <class Match> static void apply(const Match& in, std::vector<header_token>& to) {
    const std::string_view all = in.string_view();
    const std::size_t value = all.rfind(' ') + 1;
    to.push_back({header_token_kind::other_label, all.substr(0, value - 1), false});
    to.push_back({header_token_kind::claim_value, all.substr(value), false});
  }
};
template <> struct header_action<grammar::year_range> : add_token<header_token_kind::range_value> {};
template <> struct header_action<grammar::range_rest> {
  /// The day before it is the first of two.
  template <class Match> static void apply(const Match& in, std::vector<header_token>& to) {
    header_token& days = to.back();
    const std::string_view rest = in.string_view();
    days.kind = header_token_kind::range_value;
    days.text = {days.text.data(), static_cast<std::size_t>(rest.data() + rest.size() - days.text.data())};
  }
};
template <> struct header_action<grammar::ur_denial_label> : add_token<header_token_kind::denied_label> {};
template <> struct header_action<grammar::received_label> : add_token<header_token_kind::received_label> {};
template <>
struct header_action<grammar::received_beginning> : add_token<header_token_kind::received_label> {};
template <> struct header_action<grammar::received_rest> : add_token<header_token_kind::received_rest> {};
template <> struct header_action<grammar::priority_label> : add_token<header_token_kind::priority_label> {};
template <> struct header_action<grammar::other_label> : add_token<header_token_kind::other_label> {};
template <> struct header_action<grammar::other_word> : add_token<header_token_kind::other_value> {};
template <> struct header_action<grammar::header_stray> : add_token<header_token_kind::stray> {};
template <> struct header_action<grammar::header_case> : add_token<header_token_kind::case_value> {};
template <> struct header_action<grammar::damaged_date> : add_token<header_token_kind::date_value> {};
template <> struct header_action<grammar::torn_day> : add_token<header_token_kind::date_value> {};
template <> struct header_action<grammar::broken_name> : add_token<header_token_kind::date_value> {};
template <> struct header_action<grammar::spotted_date> : add_token<header_token_kind::date_value> {};
template <> struct header_action<grammar::torn_month> : add_token<header_token_kind::date_value> {};
template <> struct header_action<grammar::ruined_date> : add_token<header_token_kind::date_value> {};
template <> struct header_action<grammar::header_date> : add_token<header_token_kind::date_value> {};
template <>
struct header_action<grammar::standard_priority> : add_token<header_token_kind::standard_value> {};
template <>
struct header_action<grammar::expedited_priority> : add_token<header_token_kind::expedited_value> {};

[[nodiscard]] constexpr bool is_label(const header_token& t) noexcept {
  return t.kind <= header_token_kind::other_label;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
