#pragma once

#include "../../grammar/damaged_date.hpp"
#include "../../lexical/number.hpp"
#include "../../model/date.hpp"
#include "../peg.hpp"
#include "date.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// The days between which a date of a letter can lie. Without a header those of this century: only a date that lost a mark is held to them, and `120-80` is no day of 1980.
struct date_bounds {
  imr::date earliest{2000, 1, 1};
  imr::date latest{2049, 12, 31};
  /// The header tells where they end.
  bool known = false;

  [[nodiscard]] constexpr bool hold(imr::date d) const noexcept { return earliest <= d && d <= latest; }
};

/// How surely the words around a number say that it is a date.
enum class date_context : std::uint8_t { none, loose, firm, exact };

/// The digits of a date that lost a mark.
struct merged_digits {
  std::string_view front;
  std::string_view back;
  bool hyphen = false;
};

/// A length of the digits before and after the mark that is left, the parts they hold, and what the words
/// around must say before they are read so.
struct merged_shape {
  std::uint8_t front;
  std::uint8_t back;
  std::uint8_t month;
  std::uint8_t day;
  std::uint8_t year;
  date_context needed;
};

/// A year in full behind three digits or more looks like nothing else; three digits beside a short year are a
/// strength or a range as often.
inline constexpr merged_shape merged_shapes[] = {
    {1, 3, 1, 1, 2, date_context::firm},  {2, 3, 2, 1, 2, date_context::firm},
    {1, 4, 1, 2, 2, date_context::loose}, {2, 4, 2, 2, 2, date_context::loose},
    {1, 5, 1, 1, 4, date_context::none},  {2, 5, 2, 1, 4, date_context::none},
    {1, 6, 1, 2, 4, date_context::none},  {2, 6, 2, 2, 4, date_context::none},
    {3, 2, 1, 2, 2, date_context::firm},  {3, 2, 2, 1, 2, date_context::firm},
    {4, 2, 2, 2, 2, date_context::loose}, {2, 4, 1, 1, 4, date_context::exact},
    {3, 4, 1, 2, 4, date_context::loose}, {3, 4, 2, 1, 4, date_context::loose},
    {4, 4, 2, 2, 4, date_context::none},  {8, 0, 2, 2, 4, date_context::exact},
    {7, 0, 1, 2, 4, date_context::exact}, {7, 0, 2, 1, 4, date_context::exact},
};

/// What a number that lost a mark can be.
struct merged_reading {
  imr::date value;
  /// Days inside the bounds that it can be.
  int readings = 0;
  /// Days it can be, whatever the bounds.
  int days = 0;
  /// What the words around must say before it is read.
  date_context needed = date_context::none;
};

template <class Rule> struct merged_action : peg::nothing<Rule> {};
template <> struct merged_action<grammar::merged_front> {
  template <class Match> static void apply(const Match& in, merged_digits& to) {
    to.front = in.string_view();
  }
};
template <> struct merged_action<grammar::merged_whole> : merged_action<grammar::merged_front> {};
template <> struct merged_action<grammar::merged_back> {
  template <class Match> static void apply(const Match& in, merged_digits& to) { to.back = in.string_view(); }
};
template <> struct merged_action<grammar::merged_mark> {
  template <class Match> static void apply(const Match& in, merged_digits& to) {
    to.hyphen = in.string_view().front() == '-';
  }
};

/// The day that digits are in one of the shapes.
[[nodiscard]] inline imr::date day_in_shape(const merged_digits& from, const merged_shape& shape) noexcept {
  const auto digit = [&](std::size_t i) {
    return i < from.front.size() ? from.front[i] : from.back[i - from.front.size()];
  };
  std::size_t at = 0;
  const auto number = [&](std::size_t digits) {
    int value = 0;
    for (const std::size_t end = at + digits; at < end; ++at) value = 10 * value + (digit(at) - '0');
    return value;
  };
  const int month = number(shape.month);
  const int day = number(shape.day);
  const int year = full_year(number(shape.year), shape.year);
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

/// Puts the lost mark back in every way that gives a day.
[[nodiscard]] inline merged_reading read_merged(const merged_digits& from,
                                                const date_bounds& bounds) noexcept {
  merged_reading all;
  for (const merged_shape& shape : merged_shapes) {
    if (shape.front != from.front.size() || shape.back != from.back.size()) continue;
    if (shape.year == 2 && !from.hyphen) continue;  // line ends take hyphens only; 130/80 is a blood pressure
    const imr::date day = day_in_shape(from, shape);
    if (!exists(day) || !is_likely_year(day.year)) continue;
    ++all.days;
    all.needed = (std::max)(all.needed, shape.needed);
    if (!bounds.hold(day)) continue;
    ++all.readings;
    all.value = day;
  }
  return all;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
