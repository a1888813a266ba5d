#pragma once

#include "first.hpp"
#include "work.hpp"

#include <tao/pegtl/ascii.hpp>
#include <tao/pegtl/memory_input.hpp>
#include <tao/pegtl/normal.hpp>
#include <tao/pegtl/nothing.hpp>
#include <tao/pegtl/parse.hpp>
#include <tao/pegtl/rules.hpp>

#include <string_view>
#include <type_traits>

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

/// Turns a rule away by the first byte, matches what has no action as plain (without states, so that it is compiled
/// once, whatever stands around it), and counts the rules that are tried.
template <class Rule> struct control {
  static constexpr bool enable = peg::internal::enable_control<Rule>;
  static constexpr bool is_leaf = std::is_same_v<typename Rule::subs_t, peg::empty_list>;

  template <peg::apply_mode A, peg::rewind_mode M, template <class...> class Action,
            template <class...> class Control, class... States>
  [[nodiscard]] static bool match(input& in, States&&... states) {
    if constexpr (enable) {
      if (!first_symbols<Rule>.has_next(in.current(), in.end())) return false;
      work(1);
    }
    if constexpr (A == peg::apply_mode::nothing) {
      return match_plain<Control>(in);
    } else if constexpr (!has_action<Rule, Action>) {
      return match_plain<Control>(in);
    } else if constexpr (!has_own_action<Rule, Action>()) {
      return Rule::template match<A, M, Action, Control>(in, states...);
    } else {
      return match_acting<Action, Control>(in, states...);
    }
  }

 private:
  template <template <class...> class Control> [[nodiscard]] static bool match_plain(input& in) {
    if constexpr (is_leaf) {
      return Rule::match(in);
    } else {
      return Rule::template match<peg::apply_mode::nothing, peg::rewind_mode::required, peg::nothing, Control>(in);
    }
  }

  template <template <class...> class Action, template <class...> class Control, class... States>
  [[nodiscard]] static bool match_acting(input& in, States&... states) {
    auto marker = in.template mark<peg::rewind_mode::required>();
    bool matched = false;
    if constexpr (is_leaf) {
      matched = Rule::match(in);
    } else {
      matched = Rule::template match<peg::apply_mode::action, peg::rewind_mode::active, Action, Control>(in, states...);
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
