#pragma once

#include "first.hpp"
#include "node.hpp"
#include "number_place.hpp"
#include "shape.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace imr {
inline namespace v0 {
namespace detail {

/// What a rule can do from each place: where it can end, and with which bytes it can leave them.
struct number_path {
  std::uint16_t ends[number_place::count] = {};
  symbols leaves[number_place::count][number_place::rows] = {};

  /// A rule that takes nothing.
  [[nodiscard]] static constexpr number_path nothing() noexcept {
    number_path path;
    for (std::size_t at = 0; at < number_place::count; ++at)
      path.ends[at] = static_cast<std::uint16_t>(1U << at);
    return path;
  }
  /// A rule of which nothing is known.
  [[nodiscard]] static constexpr number_path any() noexcept {
    number_path path;
    for (std::uint16_t& end : path.ends) end = 0x7FF;
    for (auto& rows : path.leaves) {
      for (symbols& leaves : rows) leaves = symbols::all();
    }
    return path;
  }
  [[nodiscard]] static constexpr number_path end_of_text() noexcept {
    number_path path;
    for (std::size_t at = 0; at < number_place::begin; ++at)
      path.leaves[at][number_place::row_of(at)].end = true;
    return path;
  }
  [[nodiscard]] static constexpr number_path space() noexcept {
    number_path path;
    for (std::size_t at = 0; at < number_place::begin; ++at)
      path.ends[at] = static_cast<std::uint16_t>(1U << number_place::behind_space(at));
    return path;
  }
  /// A number in digits, or one in words.
  [[nodiscard]] static constexpr number_path digits() noexcept {
    number_path path;
    path.ends[number_place::begin] = path.ends[number_place::plain] = 3;
    path.ends[number_place::pointed] = 2;
    for (std::size_t at = number_place::plain_gap; at < number_place::begin; ++at) {
      symbols& leaves = path.leaves[at][number_place::row_of(at)];
      const bool second = number_place::is_second(at);
      if (second) path.add_end(at, number_place::second(at));
      if (!second) leaves.add_range('0', '9');
      if (!second || at <= number_place::dash) leaves.add('.');
    }
    return path;
  }
  [[nodiscard]] static constexpr number_path words() noexcept {
    number_path path;
    path.ends[number_place::begin] = 1;
    for (std::size_t at = 0; at < number_place::begin; ++at)
      path.leaves[at][number_place::row_of(at)].number = true;
    return path;
  }

  /// One byte of a set. By classes of bytes, not byte by byte: the compiler counts the steps.
  constexpr void add_bytes(const symbols& set) noexcept {
    if (meets(set, byte_classes::digits)) ends[number_place::begin] |= 1U << number_place::plain;
    for (std::size_t at = 0; at < number_place::begin; ++at) {
      symbols left = without(set, byte_classes::spaces);
      if (meets(set, byte_classes::spaces)) add_end(at, number_place::behind_space(at));
      if (at <= number_place::pointed) {
        if (meets(set, byte_classes::digits)) add_end(at, at);
        if (meets(set, byte_classes::points)) add_end(at, number_place::pointed);
        left = without(without(left, byte_classes::digits), byte_classes::points);
      }
      if (number_place::is_second(at)) {
        const bool inside = at > number_place::dash;
        if (meets(set, byte_classes::digits) || (inside && meets(set, byte_classes::points)))
          add_end(at, number_place::second(at));
        left = without(left, byte_classes::digits);
        if (inside) left = without(left, byte_classes::points);
      }
      if (at < number_place::slash) {
        if (meets(set, byte_classes::slash)) add_end(at, number_place::slash);
        if (meets(set, byte_classes::dash)) add_end(at, number_place::dash);
        left = without(without(left, byte_classes::slash), byte_classes::dash);
      }
      left.number = (left.letters & byte_classes::number_initials) != 0;
      symbols& to = leaves[at][number_place::row_of(at)];
      to = to | left;
    }
  }
  /// Fixed words, in any case, with any white space where they have a blank.
  constexpr void add_words(std::string_view words) noexcept {
    for (std::size_t from = 0; from < number_place::count; ++from) {
      if (!number_place::may_stand(from, words.front())) continue;
      std::size_t at = from;
      std::size_t i = 0;
      while (i < words.size() && number_place::step(at, words[i]) != number_place::none)
        at = number_place::step(at, words[i++]);
      if (i == words.size()) {
        add_end(from, at);
      } else {
        symbols& left = leaves[from][number_place::row_of(at)];
        left.add_any_case(words[i]);
        left.number = left.number || lexical::may_begin_number(words.substr(i));
      }
    }
  }

  /// First a, then b.
  [[nodiscard]] friend constexpr number_path operator+(const number_path& a, const number_path& b) noexcept {
    number_path path = a;
    for (std::size_t at = 0; at < number_place::count; ++at) {
      path.ends[at] = 0;
      for (std::size_t mid = 0; mid < number_place::count; ++mid) {
        if ((a.ends[at] >> mid & 1U) != 0) path.add(at, b, mid);
      }
    }
    return path;
  }
  /// a or b
  [[nodiscard]] friend constexpr number_path operator|(const number_path& a, const number_path& b) noexcept {
    number_path path = a;
    for (std::size_t at = 0; at < number_place::count; ++at) path.add(at, b, at);
    return path;
  }
  /// Whether the rule can end, from the beginning of a number, where a text goes on to a row.
  [[nodiscard]] constexpr bool may_end_before(std::size_t row) const noexcept {
    for (std::size_t at = 0; at < number_place::count; ++at) {
      if ((ends[number_place::begin] >> at & 1U) != 0 && number_place::leads_to(at, row)) return true;
    }
    return false;
  }
  /// Any number of times.
  [[nodiscard]] constexpr number_path repeated() const noexcept {
    number_path path = nothing();
    for (std::size_t most = 0; most < 3; ++most) path = path | (path + *this);
    return path;
  }

 private:
  constexpr void add_end(std::size_t at, std::size_t to) noexcept {
    ends[at] = static_cast<std::uint16_t>(ends[at] | 1U << to);
  }
  constexpr void add(std::size_t at, const number_path& b, std::size_t from) noexcept {
    ends[at] = static_cast<std::uint16_t>(ends[at] | b.ends[from]);
    for (std::size_t row = 0; row < number_place::rows; ++row) {
      if (!b.leaves[from][row].empty()) leaves[at][row] = leaves[at][row] | b.leaves[from][row];
    }
  }
};

/// The path of a rule of PEGTL, by the rule it is made of; any of one that is not listed.
template <class Rule> struct parts_path { static constexpr number_path value = number_path::any(); };

template <class Rule> inline constexpr number_path path_v = parts_path<shape_of<Rule>>::value;

template <class Rule, class = void>
inline constexpr number_path hand_path = parts_path<typename Rule::rule_t>::value;
/// A rule of ours that matches by hand says it itself.
template <class Rule>
inline constexpr number_path
    hand_path<Rule, std::void_t<decltype(Rule::behind_number())>> = Rule::behind_number();
template <class Rule> struct parts_path<by_hand<Rule>> {
  static constexpr number_path value = hand_path<Rule>;
};

[[nodiscard]] constexpr number_path path_of_bytes(const symbols& bytes) noexcept {
  number_path path;
  path.add_bytes(bytes);
  return path;
}
template <in_peg::result_on_found Found, char... Bytes>
struct parts_path<in_peg::one<Found, in_peg::peek_char, Bytes...>> {
  static constexpr number_path value =
      static_cast<bool>(Found) ? path_of_bytes(set_of<Bytes...>()) : number_path::any();
};
template <char Low, char High>
struct parts_path<in_peg::range<in_peg::result_on_found::success, in_peg::peek_char, Low, High>> {
  static constexpr number_path value = path_of_bytes(set_of_ranges<Low, High>());
};
template <char... Bounds> struct parts_path<in_peg::ranges<in_peg::peek_char, Bounds...>> {
  static constexpr number_path value = path_of_bytes(set_of_ranges<Bounds...>());
};
template <char... Bytes> struct parts_path<in_peg::string<Bytes...>> {
  static constexpr number_path value = (path_of_bytes(set_of<Bytes>()) + ...);
};
template <char... Bytes> struct parts_path<in_peg::istring<Bytes...>> {
  static constexpr number_path value = (path_of_bytes(set_of_both_cases<Bytes>()) + ...);
};
template <> struct parts_path<in_peg::eof> {
  static constexpr number_path value = number_path::end_of_text();
};
template <class... Rules> struct parts_path<in_peg::seq<Rules...>> {
  static constexpr number_path value = (path_v<Rules> + ...);
};
template <class... Rules> struct parts_path<in_peg::sor<Rules...>> {
  static constexpr number_path value = (path_v<Rules> | ...);
};
template <class Rule> struct parts_path<in_peg::plus<Rule>> {
  static constexpr number_path value = path_v<Rule> + path_v<Rule>.repeated();
};
template <unsigned Count, class Rule> struct parts_path<in_peg::rep<Count, Rule>> {
  static constexpr number_path value = path_v<Rule> + path_v<Rule>.repeated();
};
template <unsigned Max, class Rule> struct parts_path<in_peg::rep_opt<Max, Rule>> {
  static constexpr number_path value = path_v<Rule>.repeated();
};
template <unsigned Min, unsigned Max, class Rule> struct parts_path<in_peg::rep_min_max<Min, Max, Rule>> {
  static constexpr number_path value =
      Min == 0 ? path_v<Rule>.repeated() : path_v<Rule> + path_v<Rule>.repeated();
};
template <class Rule> struct parts_path<in_peg::star<Rule>> {
  static constexpr number_path value = path_v<Rule>.repeated();
};
template <class Rule> struct parts_path<in_peg::opt<Rule>> {
  static constexpr number_path value = number_path::nothing() | path_v<Rule>;
};
template <class Rule> struct parts_path<in_peg::at<Rule>> {
  static constexpr number_path value = number_path::nothing();
};
template <class Rule> struct parts_path<in_peg::not_at<Rule>> {
  static constexpr number_path value = number_path::nothing();
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
