#pragma once

#include "../../grammar/order.hpp"
#include "../../model/order.hpp"
#include "../context.hpp"
#include "../peg.hpp"

#include <cstddef>
#include <iterator>
#include <optional>
#include <string_view>
#include <type_traits>

namespace imr {
inline namespace v0 {
namespace detail {

/// A number that an item may state more than once.
struct stated_number {
  reading<double> value;
  /// It was stated, but as a range, or so that it cannot be read.
  bool open = false;
  /// It was stated twice, with two values, of which the first is kept.
  bool torn = false;

  void add(std::optional<double> number, span where) {
    if (!number) {
      open = true;
    } else if (!value) {
      value = {*number, where};
    } else if (*value != *number) {
      torn = true;
    }
  }
  void add(const stated_number& other) {
    if (other.value) add(*other.value, other.value.span());
    open = open || other.open;
    torn = torn || other.torn;
  }
  [[nodiscard]] bool stated() const noexcept { return value || open; }
  [[nodiscard]] reading<double> get() const { return open || torn ? reading<double>() : value; }
};

/// The numbers of one amount.
struct order_numbers {
  stated_number quantity;
  stated_number refills;
  stated_number per_week;
  stated_number weeks;
  stated_number total;
};

template <stated_number order_numbers::*Number> struct add_count {
  template <class Match> static void apply(const Match& in, order_numbers& to, context& ctx) {
    (to.*Number).add(lexical::count_value(in.string_view()), ctx.place(in.string_view()));
  }
};
template <stated_number order_numbers::*Number> struct add_range {
  template <class Match> static void apply(const Match& in, order_numbers& to, context& ctx) {
    (to.*Number).add(std::nullopt, ctx.place(in.string_view()));
  }
};
template <stated_number order_numbers::*Number, int Value> struct add_word {
  template <class Match> static void apply(const Match& in, order_numbers& to, context& ctx) {
    (to.*Number).add(Value, ctx.place(in.string_view()));
  }
};

template <class Rule> struct number_action : peg::nothing<Rule> {};
template <> struct number_action<grammar::orders::quantity_count> : add_count<&order_numbers::quantity> {};
template <> struct number_action<grammar::orders::container_count> : add_count<&order_numbers::quantity> {};
template <> struct number_action<grammar::orders::thing_count> : add_count<&order_numbers::quantity> {};
template <> struct number_action<grammar::orders::refill_count> : add_count<&order_numbers::refills> {};
template <> struct number_action<grammar::orders::no_refills> : add_word<&order_numbers::refills, 0> {};
template <> struct number_action<grammar::orders::rate_count> : add_count<&order_numbers::per_week> {};
template <> struct number_action<grammar::orders::rate_range> : add_range<&order_numbers::per_week> {};
template <> struct number_action<grammar::orders::once_word> : add_word<&order_numbers::per_week, 1> {};
template <> struct number_action<grammar::orders::twice_word> : add_word<&order_numbers::per_week, 2> {};
template <> struct number_action<grammar::orders::thrice_word> : add_word<&order_numbers::per_week, 3> {};
template <> struct number_action<grammar::orders::weekly_word> : add_word<&order_numbers::per_week, 1> {};
template <> struct number_action<grammar::orders::week_count> : add_count<&order_numbers::weeks> {};
template <> struct number_action<grammar::orders::week_range> : add_range<&order_numbers::weeks> {};
template <> struct number_action<grammar::orders::total_count> : add_count<&order_numbers::total> {};
template <> struct number_action<grammar::orders::total_range> : add_range<&order_numbers::total> {};

/// The numbers in a text that a rule matched; read apart, so that nothing is left of alternatives that
/// failed.
template <class Rule> [[nodiscard]] order_numbers read_numbers(std::string_view match, context& ctx) {
  order_numbers numbers;
  input in = make_input(match);
  peg::parse<Rule, number_action, control>(in, numbers, ctx);
  return numbers;
}

struct push_strength {
  template <class Match> static void apply(const Match& in, list<strength>& to, context& ctx) {
    const std::string_view match = in.string_view();
    ctx.push(to, strength{lexical::count_value(match).value_or(0), {}, ctx.place(match)});
  }
};
/// The unit is that of all values before it which have none.
template <class Words> struct set_unit {
  template <class Match> static void apply(const Match& in, list<strength>& to, context& ctx) {
    const std::string_view match = in.string_view();
    std::string_view unit = "g";
    if constexpr (std::is_same_v<Words, grammar::orders::strength_unit>) {
      for (std::size_t i = std::size(Words::words); i-- != 0;) {
        if (lexical::detail::equal_ignoring_case(match, Words::words[i])) unit = Words::names[i];
      }
    }
    const span where = ctx.place(match);
    for (std::size_t i = to.size(); i-- != 0 && to[i].unit.empty();) {
      to[i].unit = unit;
      to[i].where.length = where.end() - to[i].where.offset;
    }
  }
};
template <class Rule> struct strength_action : peg::nothing<Rule> {};
template <> struct strength_action<grammar::orders::strength_value> : push_strength {};
template <> struct strength_action<grammar::orders::gram_value> : push_strength {};
template <>
struct strength_action<grammar::orders::strength_unit> : set_unit<grammar::orders::strength_unit> {};
template <> struct strength_action<grammar::orders::gram_unit> : set_unit<grammar::orders::gram_unit> {};

}  // namespace detail
}  // namespace v0
}  // namespace imr
