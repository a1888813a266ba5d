#pragma once

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

/// Whether a rule, or one below it, has an action in a table.
template <class Rule, template <class...> class Action> [[nodiscard]] constexpr bool has_own_action() noexcept {
  if constexpr (!peg::internal::enable_control<Rule>) return false;
  else return !std::is_base_of_v<peg::nothing<Rule>, Action<Rule>>;
}
template <class Rule, template <class...> class Action, class Parts = typename Rule::subs_t>
inline constexpr bool has_action = false;
template <class Rule, template <class...> class Action, class... Parts>
inline constexpr bool has_action<Rule, Action, peg::type_list<Parts...>> =
    (has_own_action<Rule, Action>() || ... || has_action<Parts, Action>);

template <class Applied, class Match, class... States>
using applied_t = decltype(Applied::apply(std::declval<const Match&>(), std::declval<States>()...));
template <class Applied, class = void, class... States> inline constexpr bool takes_match = false;
template <class Applied, class... States>
inline constexpr bool
    takes_match<Applied, std::void_t<applied_t<Applied, input::action_t, States...>>, States...> = true;

/// Which of several rules can match, by the first byte: a bit for each.
template <class... Rules> struct choice {
  using bits = std::conditional_t<(sizeof...(Rules) > 32), std::uint64_t,
                                  std::conditional_t<(sizeof...(Rules) > 16), std::uint32_t, std::uint16_t>>;

  [[nodiscard]] static bits at(const char* p, const char* end) noexcept {
    return p == end ? ~bits{} : table[static_cast<unsigned char>(*p)];
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
  static constexpr bit_table table = make_table();
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
template <class Parts> inline constexpr bool is_byte_run = false;
template <class Rule>
inline constexpr bool is_byte_run<peg::internal::star<Rule>> = is_byte<typename Rule::rule_t>;
template <class Rule>
inline constexpr bool is_byte_run<peg::internal::plus<Rule>> = is_byte<typename Rule::rule_t>;

template <class Run> inline constexpr std::size_t least_of_run = 0;
template <class Rule> inline constexpr std::size_t least_of_run<peg::internal::plus<Rule>> = 1;
template <class Run, class Parts = typename Run::subs_t> struct byte_of_run;
template <class Run, class Rule> struct byte_of_run<Run, peg::type_list<Rule>> : Rule {};

/// Matches a run of bytes of one set.
template <class Run> [[nodiscard]] bool match_run(input& in) noexcept {
  const char* p = in.current();
  while (p != in.end() && byte_of_run<Run>::test(*p)) ++p;
  const auto length = static_cast<std::size_t>(p - in.current());
  if (length < least_of_run<Run>) return false;
  if (length > 1) work(length - 1);
  in.bump(length);
  return true;
}

/// Turns a rule away by the first byte, matches what has no action as plain (without states, so that it is compiled
/// once, whatever stands around it), and counts the rules that are tried.
template <class Rule> struct control {
  static constexpr bool enable = peg::internal::enable_control<Rule>;

  template <peg::apply_mode A, peg::rewind_mode M, template <class...> class Action,
            template <class...> class Control, class... States>
  [[nodiscard]] static bool match(input& in, States&&... states) {
    if constexpr (enable) {
      work(1);
      if (!may_begin<Rule>(in.current(), in.end())) return false;
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
    } else if constexpr (A == peg::apply_mode::nothing && is_byte_run<typename Rule::rule_t>) {
      return match_run<typename Rule::rule_t>(in);
    } else if constexpr (is_wide_choice<typename Rule::rule_t>) {
      return match_choice<A, Action, Control>(static_cast<typename Rule::subs_t*>(nullptr), in, states...);
    } else {
      return Rule::template match<A, M, Action, Control>(in, states...);
    }
  }

  template <peg::apply_mode A, template <class...> class Action, template <class...> class Control, class... Rules,
            class... States>
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
    if (!match_parts<peg::apply_mode::action, peg::rewind_mode::active, Action, Control>(in, states...))
      return marker(false);
    if constexpr (takes_match<Action<Rule>, void, States&...>) {
      Action<Rule>::apply(input::action_t(marker.iterator(), in), states...);
    } else {
      Action<Rule>::apply0(states...);
    }
    return marker(true);
  }
};

[[nodiscard]] inline input make_input(std::string_view text) noexcept {
  return input(text.data(), text.data() + text.size(), "");
}

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
