#pragma once

#include "behind_number.hpp"
#include "first.hpp"
#include "work.hpp"

#include <tao/pegtl/ascii.hpp>
#include <tao/pegtl/memory_input.hpp>
#include <tao/pegtl/normal.hpp>
#include <tao/pegtl/nothing.hpp>
#include <tao/pegtl/parse.hpp>
#include <tao/pegtl/rules.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

namespace imr {
inline namespace v0 {

/// PEGTL, under a short name inside the library.
namespace peg = TAO_PEGTL_NAMESPACE;

namespace detail {

using input = peg::memory_input<peg::tracking_mode::lazy, peg::eol::lf_crlf, const char*>;

[[nodiscard]] inline input make_input(std::string_view text) noexcept {
  return input(text.data(), text.data() + text.size(), "");
}

/// Matches a rule without actions and states.
template <class Rule, template <class...> class Control> [[nodiscard]] bool match_plain(input& in) {
  return Control<Rule>::template match<peg::apply_mode::nothing, peg::rewind_mode::required, peg::nothing,
                                       Control>(in);
}

/// Whether a rule, or one below it, has an action in a table.
template <class Rule, template <class...> class Action>
[[nodiscard]] constexpr bool has_own_action() noexcept {
  if constexpr (!peg::internal::enable_control<Rule>)
    return false;
  else
    return !std::is_base_of_v<peg::nothing<Rule>, Action<Rule>>;
}
template <class Rule, template <class...> class Action, class Parts = typename Rule::subs_t>
inline constexpr bool has_action = false;
template <class Rule, template <class...> class Action, class... Parts>
inline constexpr bool has_action<Rule, Action, peg::type_list<Parts...>> = (has_own_action<Rule, Action>() ||
                                                                            ... || has_action<Parts, Action>);
template <template <class...> class Action, class... Parts>
[[nodiscard]] constexpr bool has_action_in(peg::type_list<Parts...>*) noexcept {
  return (false || ... || has_action<Parts, Action>);
}

template <class Applied, class Match, class... States>
using applied_t = decltype(Applied::apply(std::declval<const Match&>(), std::declval<States>()...));
template <class Applied, class = void, class... States> inline constexpr bool takes_match = false;
template <class Applied, class... States>
inline constexpr bool
    takes_match<Applied, std::void_t<applied_t<Applied, input::action_t, States...>>, States...> = true;

/// Which of several rules can match, by the first byte and by what stands behind a number: a bit for each.
template <class... Rules> struct choice {
  using bits = std::conditional_t<(sizeof...(Rules) > 32), std::uint64_t,
                                  std::conditional_t<(sizeof...(Rules) > 16), std::uint32_t, std::uint16_t>>;

  [[nodiscard]] static bits at(const char* p, const char* end) noexcept {
    if (p == end) return static_cast<bits>(~bits{});
    const bits open = table[static_cast<unsigned char>(*p)];
    if constexpr (numbers == 0 && count_numeric() < fewest_numeric) {
      return open;
    } else {
      using behind = behind_number_table<bits, Rules...>;
      if (lexical::is_digit(*p)) return open == 0 ? open : static_cast<bits>(open & behind::at(p, end));
      if (numbers == 0 || (open | numbers) == open) return open;
      const bool number = lexical::may_begin_number({p, static_cast<std::size_t>(end - p)});
      return number ? static_cast<bits>(open | (numbers & behind::at(p, end))) : open;
    }
  }

 private:
  using bit_table = std::array<bits, 256>;
  static constexpr void add(bit_table& to, const byte_set& firsts, bits bit) noexcept {
    for (std::size_t i = 0; i < to.size(); ++i) {
      if (firsts.has(static_cast<char>(i))) to[i] = static_cast<bits>(to[i] | bit);
    }
  }
  [[nodiscard]] static constexpr bit_table make_table() noexcept {
    bit_table made{};
    std::size_t next = 0;
    (add(made, first_bytes_of<Rules>, static_cast<bits>(bits{1} << next++)), ...);
    return made;
  }
  [[nodiscard]] static constexpr bits find_numbers() noexcept {
    bits found = 0;
    std::size_t next = 0;
    ((found = static_cast<bits>(found | bits{beginning_v<Rules>.either().number} << next++)), ...);
    return found;
  }
  /// How many rules begin with a digit, and not with whatever byte.
  [[nodiscard]] static constexpr std::size_t count_numeric() noexcept {
    return (std::size_t{0} + ... +
            (first_bytes_of<Rules>.has('1') && !first_bytes_of<Rules>.has('\x01') ? 1U : 0U));
  }
  /// For fewer rules a look behind a number costs as much as it saves.
  static constexpr std::size_t fewest_numeric = 3;

  static constexpr bit_table table = make_table();
  static constexpr bits numbers = find_numbers();
};

template <class Parts> inline constexpr bool is_wide_choice = false;
template <class... Rules>
inline constexpr bool is_wide_choice<peg::internal::sor<Rules...>> = sizeof...(Rules) >= 4;

/// Rules that match without rules below them: PEGTL's of bytes, and ours.
template <class Rule, class = void>
inline constexpr bool is_by_hand = std::is_same_v<typename Rule::subs_t, peg::empty_list>;
template <class Rule> inline constexpr bool is_by_hand<Rule, std::void_t<decltype(Rule::by_hand)>> = true;

/// Rules of one byte, and repetitions of them.
template <class Parts> inline constexpr bool is_byte = false;
template <peg::internal::result_on_found Found, char... Bytes>
inline constexpr bool is_byte<peg::internal::one<Found, peg::internal::peek_char, Bytes...>> = true;
template <peg::internal::result_on_found Found, char Low, char High>
inline constexpr bool is_byte<peg::internal::range<Found, peg::internal::peek_char, Low, High>> = true;
template <char... Bounds>
inline constexpr bool is_byte<peg::internal::ranges<peg::internal::peek_char, Bounds...>> = true;
template <> inline constexpr bool is_byte<peg::internal::any<peg::internal::peek_char>> = true;

/// How many bytes of one set a rule takes; `whole` where none of the set may follow.
struct run_bounds {
  unsigned least = 0;
  unsigned most = 0;
  bool whole = false;
};
constexpr unsigned no_limit = ~0U;

/// What a run repeats: a rule of one byte, that alone or where another rule does not match.
template <class Rule, class Parts = typename Rule::rule_t, bool = is_byte<Parts>> struct run_part {
  using byte = void;
};
template <class Rule, class Parts> struct run_part<Rule, Parts, true> {
  using byte = Parts;
  using stop = void;
};
template <class Stop, class Byte>
struct run_part<peg::internal::seq<peg::not_at<Stop>, Byte>, peg::internal::seq<peg::not_at<Stop>, Byte>,
                false> : run_part<Byte> {
  using stop = Stop;
};

template <class Parts> struct run_of { using byte = void; };
template <class Rule> struct run_of<peg::internal::star<Rule>> : run_part<Rule> {
  static constexpr run_bounds bounds = {0, no_limit};
};
template <class Rule> struct run_of<peg::internal::plus<Rule>> : run_part<Rule> {
  static constexpr run_bounds bounds = {1, no_limit};
};
template <unsigned Max, class Rule> struct run_of<peg::internal::rep_opt<Max, Rule>> : run_part<Rule> {
  static constexpr run_bounds bounds = {0, Max};
};
template <unsigned Count, class Rule> struct run_of<peg::internal::rep<Count, Rule>> : run_part<Rule> {
  static constexpr run_bounds bounds = {Count, Count};
};
template <unsigned Min, unsigned Max, class Rule>
struct run_of<peg::internal::rep_min_max<Min, Max, Rule>> : run_part<Rule> {
  static constexpr run_bounds bounds = {Min, Max, true};
};
template <class Parts> inline constexpr bool is_run = !std::is_void_v<typename run_of<Parts>::byte>;

/// Where a run of bytes ends: at a byte of another set, or where the rule that stops it matches.
template <class Run, template <class...> class Control>
[[nodiscard]] const char* end_of_run(input& in, const char* const end) {
  using byte = typename run_of<Run>::byte;
  using stop = typename run_of<Run>::stop;
  const char* p = in.current();
  if constexpr (std::is_void_v<stop>) {
    while (p != end && byte::test(*p)) ++p;
  } else {
    for (; p != end && byte::test(*p); ++p) {
      if (!may_begin<stop>(p, in.end())) continue;
      input rest = make_input({p, static_cast<std::size_t>(in.end() - p)});
      if (match_plain<stop, Control>(rest)) break;
    }
  }
  return p;
}

/// Matches a run of bytes.
template <class Run, template <class...> class Control> [[nodiscard]] bool match_run(input& in) {
  constexpr run_bounds bounds = run_of<Run>::bounds;
  const char* const begin = in.current();
  const char* const p =
      end_of_run<Run, Control>(in, in.size() > bounds.most ? begin + bounds.most : in.end());
  const auto length = static_cast<std::size_t>(p - begin);
  work(length);
  if (length < bounds.least) return false;
  if constexpr (bounds.whole) {
    if (p != in.end() && run_of<Run>::byte::test(*p)) return false;
  }
  in.bump(length);
  return true;
}

/// What PEGTL joins rules with, where no rule of ours gives it a name: it makes no step of its own.
template <class Rule> inline constexpr bool is_joint = !peg::internal::enable_control<Rule>;
template <class... Rules> inline constexpr bool is_joint<peg::seq<Rules...>> = true;
template <class... Rules> inline constexpr bool is_joint<peg::opt<Rules...>> = true;
template <class... Rules> inline constexpr bool is_joint<peg::at<Rules...>> = true;
template <class... Rules> inline constexpr bool is_joint<peg::not_at<Rules...>> = true;
template <class... Rules> inline constexpr bool is_joint<peg::star<Rules...>> = true;
template <class... Rules> inline constexpr bool is_joint<peg::plus<Rules...>> = true;

/// Turns a rule away by the first byte, matches what has no action as plain (without states, so that it is compiled
/// once, whatever stands around it), and counts the rules that are tried.
template <class Rule> struct control {
  static constexpr bool enable = peg::internal::enable_control<Rule>;

  template <peg::apply_mode A, peg::rewind_mode M, template <class...> class Action,
            template <class...> class Control, class... States>
  [[nodiscard]] static bool match(input& in, States&&... states) {
    if constexpr (enable) {
      if (!may_begin<Rule>(in.current(), in.end())) return false;
      if constexpr (!is_joint<Rule>) work(1);
    }
    constexpr auto required = peg::rewind_mode::required;
    if constexpr (A == peg::apply_mode::nothing) {
      return match_parts<A, required, peg::nothing, Control>(in);
    } else if constexpr (!has_action<Rule, Action>) {
      return match_parts<peg::apply_mode::nothing, required, peg::nothing, Control>(in);
    } else if constexpr (!has_own_action<Rule, Action>()) {
      return match_parts<A, M, Action, Control>(in, states...);
    } else {
      return match_acting<Action, Control>(in, states...);
    }
  }

 private:
  template <peg::apply_mode A, peg::rewind_mode M, template <class...> class Action,
            template <class...> class Control, class... States>
  [[nodiscard]] static bool match_parts(input& in, States&... states) {
    if constexpr (is_by_hand<Rule>) {
      return Rule::match(in);
    } else if constexpr (is_run<typename Rule::rule_t>) {
      return match_run<typename Rule::rule_t, Control>(in);
    } else if constexpr (is_wide_choice<typename Rule::rule_t>) {
      return match_choice<A, Action, Control>(static_cast<typename Rule::subs_t*>(nullptr), in, states...);
    } else {
      return Rule::template match<A, M, Action, Control>(in, states...);
    }
  }

  template <peg::apply_mode A, template <class...> class Action, template <class...> class Control,
            class... Rules, class... States>
  [[nodiscard]] static bool match_choice(peg::type_list<Rules...>*, input& in, States&... states) {
    auto open = choice<Rules...>::at(in.current(), in.end());
    const auto next = [&]() noexcept {
      const bool can = (open & 1U) != 0;
      open = static_cast<decltype(open)>(open >> 1U);
      return can;
    };
    constexpr auto required = peg::rewind_mode::required;
    return (... || (next() && Control<Rules>::template match<A, required, Action, Control>(in, states...)));
  }

  template <template <class...> class Action, template <class...> class Control, class... States>
  [[nodiscard]] static bool match_acting(input& in, States&... states) {
    auto marker = in.template mark<peg::rewind_mode::required>();
    constexpr auto active = peg::rewind_mode::active;
    bool matched = false;
    if constexpr (has_action_in<Action>(static_cast<typename Rule::subs_t*>(nullptr))) {
      matched = match_parts<peg::apply_mode::action, active, Action, Control>(in, states...);
    } else {
      matched = match_parts<peg::apply_mode::nothing, peg::rewind_mode::required, peg::nothing, Control>(in);
    }
    if (!matched) return marker(false);
    if constexpr (takes_match<Action<Rule>, void, States&...>) {
      Action<Rule>::apply(input::action_t(marker.iterator(), in), states...);
    } else {
      Action<Rule>::apply0(states...);
    }
    return marker(true);
  }
};

/// Matches a rule at the beginning of a text; the number of bytes it took, or npos.
template <class Rule> [[nodiscard]] std::size_t match_prefix(std::string_view text) {
  input in = make_input(text);
  if (!peg::parse<Rule, peg::nothing, control>(in)) return std::string_view::npos;
  return static_cast<std::size_t>(in.current() - text.data());
}

/// Whether a rule matches a text to its end.
template <class Rule> [[nodiscard]] bool matches(std::string_view text) {
  return match_prefix<Rule>(text) == text.size();
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
