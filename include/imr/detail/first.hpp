#pragma once

#include "../config.hpp"
#include "shape.hpp"

#include <tao/pegtl/ascii.hpp>
#include <tao/pegtl/rules.hpp>
#include <tao/pegtl/type_list.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace imr {
inline namespace v0 {
namespace detail {

/// A set of symbols: the bytes, in four words, the end of the text, and the place where a number word may
/// begin. The last stands for itself only: there the first byte counts, too.
struct symbols {
  std::uint64_t low = 0;
  std::uint64_t letters = 0;
  std::uint64_t high = 0;
  std::uint64_t top = 0;
  bool end = false;
  bool number = false;

  [[nodiscard]] static constexpr symbols number_words() noexcept { return {0, 0, 0, 0, false, true}; }
  [[nodiscard]] static constexpr symbols all() noexcept {
    constexpr auto full = ~std::uint64_t{0};
    return {full, full, full, full, true, true};
  }
  [[nodiscard]] constexpr bool empty() const noexcept {
    return (low | letters | high | top) == 0 && !end && !number;
  }
  [[nodiscard]] constexpr bool has(char c) const noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return ((byte < 128 ? byte < 64 ? low : letters : byte < 192 ? high : top) >> (byte & 63U) & 1U) != 0;
  }
  constexpr void add(char c) noexcept {
    const auto byte = static_cast<unsigned char>(c);
    (byte < 128 ? byte < 64 ? low : letters : byte < 192 ? high : top) |= std::uint64_t{1} << (byte & 63U);
  }
  constexpr void add_range(char from, char to) noexcept {
    for (char c = from; c != to; ++c) add(c);
    add(to);
  }
  /// A letter in both cases; any other byte as it is.
  constexpr void add_any_case(char lower) noexcept {
    add(lower);
    if (lower >= 'a' && lower <= 'z') add(static_cast<char>(lower - 'a' + 'A'));
  }
  [[nodiscard]] friend constexpr symbols operator|(const symbols& a, const symbols& b) noexcept {
    return {a.low | b.low, a.letters | b.letters, a.high | b.high,
            a.top | b.top, a.end || b.end,        a.number || b.number};
  }
  /// A number word begins with a letter: where one side takes number words, the letters of the other stay.
  [[nodiscard]] friend constexpr symbols operator&(const symbols& a, const symbols& b) noexcept {
    const std::uint64_t kept = (a.number ? b.letters : 0) | (b.number ? a.letters : 0);
    return {a.low & b.low,   (a.letters & b.letters) | kept,
            a.high & b.high, a.top & b.top,
            a.end && b.end,  a.number && b.number};
  }
};

/// With which symbols ahead a rule can match: so that it takes some, and so that it takes none. A set may
/// hold more than is true, never less.
struct beginning {
  symbols takes;
  symbols keeps;

  [[nodiscard]] constexpr symbols either() const noexcept { return takes | keeps; }
  [[nodiscard]] constexpr beginning optional() const noexcept { return {takes, symbols::all()}; }
  [[nodiscard]] static constexpr beginning any() noexcept { return {symbols::all(), symbols::all()}; }

  /// First a, then b.
  [[nodiscard]] friend constexpr beginning operator+(const beginning& a, const beginning& b) noexcept {
    return {a.takes | (a.keeps & b.takes), a.keeps & b.keeps};
  }
  /// a or b
  [[nodiscard]] friend constexpr beginning operator|(const beginning& a, const beginning& b) noexcept {
    return {a.takes | b.takes, a.keeps | b.keeps};
  }
};

/// The beginning of a rule of PEGTL, by the rule it is made of; any of one that is not listed.
template <class Rule> struct parts_beginning { static constexpr beginning value = beginning::any(); };

template <class Rule> inline constexpr beginning beginning_v = parts_beginning<shape_of<Rule>>::value;

template <class Rule, class = void>
inline constexpr beginning hand_beginning = parts_beginning<typename Rule::rule_t>::value;
/// A rule of ours that matches by hand says its first bytes itself, and takes one at least.
template <class Rule>
inline constexpr beginning hand_beginning<Rule, std::void_t<decltype(Rule::first_bytes())>> = {
    Rule::first_bytes(), {}};
template <class Rule> struct parts_beginning<by_hand<Rule>> {
  static constexpr beginning value = hand_beginning<Rule>;
};

/// The bytes that a rule of one byte takes, or just those that it does not.
[[nodiscard]] constexpr beginning bytes_beginning(symbols bytes, bool those) noexcept {
  if (those) return {bytes, {}};
  return {{~bytes.low, ~bytes.letters, ~bytes.high, ~bytes.top}, {}};
}
template <char... Bytes> [[nodiscard]] constexpr symbols set_of() noexcept {
  symbols bytes;
  (bytes.add(Bytes), ...);
  return bytes;
}
template <char... Bounds> [[nodiscard]] constexpr symbols set_of_ranges() noexcept {
  constexpr char bounds[] = {Bounds...};
  symbols bytes;
  for (std::size_t i = 0; i + 1 < sizeof...(Bounds); i += 2) bytes.add_range(bounds[i], bounds[i + 1]);
  if (sizeof...(Bounds) % 2 == 1) bytes.add(bounds[sizeof...(Bounds) - 1]);
  return bytes;
}
template <in_peg::result_on_found Found, char... Bytes>
struct parts_beginning<in_peg::one<Found, in_peg::peek_char, Bytes...>> {
  static constexpr beginning value = bytes_beginning(set_of<Bytes...>(), static_cast<bool>(Found));
};
template <in_peg::result_on_found Found, char Low, char High>
struct parts_beginning<in_peg::range<Found, in_peg::peek_char, Low, High>> {
  static constexpr beginning value = bytes_beginning(set_of_ranges<Low, High>(), static_cast<bool>(Found));
};
template <char... Bounds> struct parts_beginning<in_peg::ranges<in_peg::peek_char, Bounds...>> {
  static constexpr beginning value = bytes_beginning(set_of_ranges<Bounds...>(), true);
};
template <char First, char... More> struct parts_beginning<in_peg::string<First, More...>> {
  static constexpr beginning value = bytes_beginning(set_of<First>(), true);
};
/// Letters of either case.
template <char Byte> [[nodiscard]] constexpr symbols set_of_both_cases() noexcept {
  symbols bytes;
  bytes.add_any_case(Byte >= 'A' && Byte <= 'Z' ? static_cast<char>(Byte - 'A' + 'a') : Byte);
  return bytes;
}
template <char First, char... More> struct parts_beginning<in_peg::istring<First, More...>> {
  static constexpr beginning value = bytes_beginning(set_of_both_cases<First>(), true);
};
template <> struct parts_beginning<in_peg::eof> {
  static constexpr beginning value = {{}, {0, 0, 0, 0, true}};
};

template <class... Rules> struct parts_beginning<in_peg::seq<Rules...>> {
  static constexpr beginning value = (beginning_v<Rules> + ...);
};
template <class... Rules> struct parts_beginning<in_peg::sor<Rules...>> {
  static constexpr beginning value = (beginning_v<Rules> | ...);
};
template <class Rule> struct parts_beginning<in_peg::plus<Rule>> {
  static constexpr beginning value = beginning_v<Rule>;
};
template <unsigned Count, class Rule> struct parts_beginning<in_peg::rep<Count, Rule>> {
  static constexpr beginning value = beginning_v<Rule>;
};
template <unsigned Min, unsigned Max, class Rule>
struct parts_beginning<in_peg::rep_min_max<Min, Max, Rule>> {
  static constexpr beginning value = Min == 0 ? beginning_v<Rule>.optional() : beginning_v<Rule>;
};
template <class Rule> struct parts_beginning<in_peg::star<Rule>> {
  static constexpr beginning value = beginning_v<Rule>.optional();
};
template <class Rule> struct parts_beginning<in_peg::opt<Rule>> {
  static constexpr beginning value = beginning_v<Rule>.optional();
};
template <class Rule> struct parts_beginning<in_peg::at<Rule>> {
  static constexpr beginning value = {{}, beginning_v<Rule>.either()};
};
template <class Rule> struct parts_beginning<in_peg::not_at<Rule>> {
  static constexpr beginning value = {{}, symbols::all()};
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
