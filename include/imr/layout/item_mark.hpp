#pragma once

#include "../detail/peg.hpp"
#include "../grammar/older_label.hpp"
#include "../lexical/digit_likeness.hpp"
#include "../lexical/number.hpp"
#include "flow.hpp"
#include "mends.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// The number of an item, and where it stands; `where` ends behind the blank after it.
struct numbered {
  /// Numbers have two digits.
  static constexpr std::size_t end = 100;
  int number = 0;
  range where;
  /// It may be an amount (`#60 Norco`): it is a number only where it is the next one.
  bool amount = false;
  /// A name stands before it and no mark behind it (`Item 2 A cane`): its line has to end there.
  bool open = false;
  /// It is a letter (`g)`), which may count the things under one number.
  bool letter = false;

  [[nodiscard]] bool is_sure() const noexcept { return number != 0 && !amount; }
};

struct number_reading {
  int value = 0;
  bool amount = false;
  bool open = false;
  bool letter = false;
};
template <class Rule> struct number_action : peg::nothing<Rule> {};
template <> struct number_action<grammar::item_digits> {
  template <class Match> static void apply(const Match& in, number_reading& to) {
    to.value = lexical::integer_value(in.string_view());
  }
};
template <> struct number_action<grammar::hash_number> {
  static void apply0(number_reading& to) noexcept { to.amount = true; }
};
template <> struct number_action<grammar::named_number> {
  static void apply0(number_reading& to) noexcept { to.amount = true; }
};
template <> struct number_action<grammar::open_number> {
  static void apply0(number_reading& to) noexcept { to.open = true; }
};
template <> struct number_action<grammar::roman_digits> {
  template <class Match> static void apply(const Match& in, number_reading& to) {
    constexpr std::array<std::string_view, 10> numerals = {"I",  "II",  "III",  "IV", "V",
                                                           "VI", "VII", "VIII", "IX", "X"};
    const auto place = std::find(numerals.begin(), numerals.end(), in.string_view());
    to.value = 1 + static_cast<int>(place - numerals.begin());
  }
};
template <> struct number_action<grammar::damaged_digits> {
  template <class Match> static void apply(const Match& in, number_reading& to) noexcept {
    to.value = 0;
    for (const char c : in.string_view())
      to.value = 10 * to.value + ((lexical::is_digit(c) ? c : lexical::digit_of(c)) - '0');
  }
};
template <> struct number_action<grammar::damaged_number> {
  static void apply0(number_reading& to) noexcept { to.amount = true; }
};
template <> struct number_action<grammar::item_letter> {
  template <class Match> static void apply(const Match& in, number_reading& to) {
    to.value = 1 + (*in.begin() - 'a');
  }
};
template <> struct number_action<grammar::lettered_number> {
  static void apply0(number_reading& to) noexcept { to.letter = true; }
};

/// The item number that begins at a place; 0 where none does.
[[nodiscard]] inline numbered number_at(std::string_view text, std::uint32_t at, std::uint32_t end) {
  imr::detail::input in = imr::detail::make_input(text.substr(at, end - at));
  number_reading read;
  if (!peg::parse<grammar::item_number, number_action, imr::detail::control>(in, read)) return {};
  const range where{at, at + static_cast<std::uint32_t>(in.current() - in.begin())};
  return {read.value, where, read.amount, read.open, read.letter};
}

/// The item number right before a place, with the place itself where there is none; a list's mark counts
/// nothing.
[[nodiscard]] inline numbered number_before(std::string_view text, std::uint32_t at) {
  constexpr std::uint32_t longest = 14;
  constexpr std::uint32_t longest_bullet = 5;
  numbered found{0, {at, at}, false, false, false};
  for (std::uint32_t p = at; p + longest > at && p != 0; --p) {
    if (p != 1 && text[p - 2] != ' ') continue;
    const numbered n = number_at(text, p - 1, at);
    if (n.number != 0 && n.where.end == at) found = n;
  }
  for (std::uint32_t p = at; found.number == 0 && p + longest_bullet > at && p != 0; --p) {
    const std::size_t mark = imr::detail::match_prefix<grammar::item_bullet>(text.substr(p - 1, at - p + 1));
    if (mark == at - p + 1 && (p == 1 || text[p - 2] == ' ')) found.where.begin = p - 1;
  }
  return found;
}

/// The number or mark of an item without one that was sure: at its beginning, or right before it where that
/// begins a line behind the floor; the beginning itself where there is none.
[[nodiscard]] inline numbered mark_around(const flow& flow, std::uint32_t floor, range item) {
  const numbered own = number_at(flow.text(), item.begin, item.end);
  if (own.is_sure()) return own;
  const numbered n = number_before(flow.text(), item.begin);
  const bool begins_line = n.where.begin >= floor && flow.is_line_start(n.where.begin);
  return begins_line ? n : numbered{0, {item.begin, item.begin}, false, false, false};
}

/// Whether the entry before one of a list stands in a stretch that begins no item.
[[nodiscard]] inline bool is_of_list(const flow& flow, range in, int number) {
  if (number == 1) return false;
  const auto& starts = flow.line_starts();
  const auto first = std::lower_bound(starts.begin(), starts.end(), in.begin);
  const auto last = std::lower_bound(first, starts.end(), in.end);
  return std::any_of(
      first, last, [&](std::uint32_t at) { return number_at(flow.text(), at, in.end).number == number - 1; });
}

/// A stretch without the mark of a list before it.
[[nodiscard]] inline range without_bullet(std::string_view text, range item) {
  const std::size_t mark =
      imr::detail::match_prefix<grammar::item_bullet>(text.substr(item.begin, item.size()));
  if (mark != std::string_view::npos) item.begin += static_cast<std::uint32_t>(mark);
  return item;
}

/// A stretch without the letter before it that counts the things under one number.
[[nodiscard]] inline range without_letter(std::string_view text, range item) {
  const std::size_t mark =
      imr::detail::match_prefix<grammar::sub_letter>(text.substr(item.begin, item.size()));
  if (mark != std::string_view::npos) item.begin += static_cast<std::uint32_t>(mark);
  return item;
}

/// A stretch without the words before the name of what is requested.
[[nodiscard]] inline range without_request_lead(std::string_view text, range item) {
  const std::size_t lead =
      imr::detail::match_prefix<grammar::item_lead>(text.substr(item.begin, item.size()));
  if (lead != std::string_view::npos) item.begin += static_cast<std::uint32_t>(lead);
  return item;
}

}  // namespace detail

}  // namespace layout
}  // namespace v0
}  // namespace imr
