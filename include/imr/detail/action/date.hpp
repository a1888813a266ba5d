#pragma once

#include "../../grammar/date.hpp"
#include "../../lexical/number.hpp"
#include "../../model/date.hpp"
#include "../peg.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// A two-digit year below this belongs to 20xx, else to 19xx.
inline constexpr int century_pivot = 50;

/// The year that two or four digits write.
[[nodiscard]] constexpr int full_year(int value, std::size_t digits) noexcept {
  return digits == 4 ? value : value + (value < century_pivot ? 2000 : 1900);
}

/// Whether a letter can speak of a year.
[[nodiscard]] constexpr bool is_likely_year(int year) noexcept { return year >= 1900 && year < 2100; }

struct set_month {
  template <class Match> static void apply(const Match& in, imr::date& to) {
    to.month = static_cast<std::uint8_t>(lexical::integer_value(in.string_view()));
  }
};
struct set_day {
  template <class Match> static void apply(const Match& in, imr::date& to) {
    to.day = static_cast<std::uint8_t>(lexical::integer_value(in.string_view()));
  }
};
struct set_year {
  template <class Match> static void apply(const Match& in, imr::date& to) {
    const std::string_view digits = in.string_view();
    to.year = static_cast<std::int16_t>(full_year(lexical::integer_value(digits), digits.size()));
  }
};
/// Three letters tell a month.
struct set_month_by_name {
  template <class Match> static void apply(const Match& in, imr::date& to) {
    constexpr std::string_view names = "janfebmaraprmayjunjulaugsepoctnovdec";
    const std::string_view name = in.string_view();
    const char initials[] = {lexical::to_lower(name[0]), lexical::to_lower(name[1]),
                             lexical::to_lower(name[2])};
    to.month = static_cast<std::uint8_t>(names.find(std::string_view(initials, 3)) / 3 + 1);
  }
};

template <class Rule> struct date_action : peg::nothing<Rule> {};
template <> struct date_action<grammar::month> : set_month {};
template <> struct date_action<grammar::day> : set_day {};
template <> struct date_action<grammar::year> : set_year {};
template <> struct date_action<grammar::long_year> : set_year {};
template <> struct date_action<grammar::month_name> : set_month_by_name {};

/// Reads a text that a date rule matched; nothing where there is no such day.
[[nodiscard]] inline std::optional<imr::date> read_date(std::string_view match) {
  imr::date value;
  input in = make_input(match);
  if (!peg::parse<peg::sor<grammar::date, grammar::iso_date>, date_action, control>(in, value) ||
      !exists(value))
    return std::nullopt;
  return value;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
