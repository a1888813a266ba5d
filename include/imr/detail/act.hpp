#pragma once

#include "input.hpp"
#include "node.hpp"
#include "shape.hpp"

#include <tao/pegtl/nothing.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace imr {
inline namespace v0 {
namespace detail {

/// No actions.
struct plain {};

/// A table of actions, and the states that they take.
template <template <class...> class Action, class Numbers, class... States> struct acting;
template <template <class...> class Action, std::size_t... Numbers, class... States>
struct acting<Action, std::index_sequence<Numbers...>, States...> {
  template <class Rule> static void act(const char* begin, const char* end, void* const* states) {
    input in(begin, end, "");
    in.bump(static_cast<std::size_t>(end - begin));
    apply<Action<Rule>>(0, input::action_t(begin, in), *static_cast<States*>(states[Numbers])...);
  }

 private:
  template <class Applied>
  static auto apply(int, const input::action_t& match, States&... states)
      -> decltype(static_cast<void>(Applied::apply(match, states...))) {
    static_assert(std::is_void_v<decltype(Applied::apply(match, states...))>,
                  "an action cannot refuse a match");
    Applied::apply(match, states...);
  }
  template <class Applied> static void apply(long, const input::action_t&, States&... states) {
    Applied::apply0(states...);
  }
};

template <class Rule, class Acts> inline constexpr bool has_own_action = false;
template <class Rule, template <class...> class Action, class Numbers, class... States>
inline constexpr bool has_own_action<Rule, acting<Action, Numbers, States...>> =
    peg::internal::enable_control<Rule> && !std::is_base_of_v<peg::nothing<Rule>, Action<Rule>>;

template <class Rule, class Acts, class... Parts>
[[nodiscard]] constexpr bool has_own_action_only(peg::type_list<Parts...>*) noexcept;

/// Whether a rule, or one below it, has an action in a table.
template <class Rule, class Acts, class Shape = shape_of<Rule>>
inline constexpr bool
    has_action = has_own_action_only<Rule, Acts>(static_cast<typename Rule::subs_t*>(nullptr));
// What is only looked at does not act, as in PEGTL.
template <class Rule, class Acts, class Part>
inline constexpr bool has_action<Rule, Acts, in_peg::at<Part>> = has_own_action<Rule, Acts>;
template <class Rule, class Acts, class Part>
inline constexpr bool has_action<Rule, Acts, in_peg::not_at<Part>> = has_own_action<Rule, Acts>;
template <class Rule, class Acts, class... Rules>
inline constexpr bool has_action<Rule, Acts, in_peg::seq<Rules...>> = (has_own_action<Rule, Acts> || ... ||
                                                                       has_action<Rules, Acts>);
template <class Rule, class Acts, class... Rules>
inline constexpr bool has_action<Rule, Acts, in_peg::sor<Rules...>> = (has_own_action<Rule, Acts> || ... ||
                                                                       has_action<Rules, Acts>);
template <class Rule, class Acts, class Part>
inline constexpr bool has_action<Rule, Acts, in_peg::opt<Part>> =
    has_own_action<Rule, Acts> || has_action<Part, Acts>;
template <class Rule, class Acts, class Part>
inline constexpr bool has_action<Rule, Acts, in_peg::star<Part>> =
    has_own_action<Rule, Acts> || has_action<Part, Acts>;
template <class Rule, class Acts, class Part>
inline constexpr bool has_action<Rule, Acts, in_peg::plus<Part>> =
    has_own_action<Rule, Acts> || has_action<Part, Acts>;
template <class Rule, class Acts, unsigned Count, class Part>
inline constexpr bool has_action<Rule, Acts, in_peg::rep<Count, Part>> =
    has_own_action<Rule, Acts> || has_action<Part, Acts>;
template <class Rule, class Acts, unsigned Max, class Part>
inline constexpr bool has_action<Rule, Acts, in_peg::rep_opt<Max, Part>> =
    has_own_action<Rule, Acts> || has_action<Part, Acts>;
template <class Rule, class Acts, unsigned Min, unsigned Max, class Part>
inline constexpr bool has_action<Rule, Acts, in_peg::rep_min_max<Min, Max, Part>> =
    has_own_action<Rule, Acts> || has_action<Part, Acts>;

template <class Rule, class Acts, class... Parts>
constexpr bool has_own_action_only(peg::type_list<Parts...>*) noexcept {
  static_assert(
      (... && !has_action<Parts, Acts>),
      "the table of rules does not know how this rule joins its parts, so their actions would be lost");
  return has_own_action<Rule, Acts>;
}

template <class Rule, class Acts> [[nodiscard]] constexpr node::act_on act_of() noexcept {
  if constexpr (has_own_action<Rule, Acts>)
    return &Acts::template act<Rule>;
  else
    return nullptr;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
