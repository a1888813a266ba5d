#pragma once

#include "input.hpp"
#include "match.hpp"
#include "rule_table.hpp"

#include <tao/pegtl/ascii.hpp>
#include <tao/pegtl/nothing.hpp>
#include <tao/pegtl/parse.hpp>
#include <tao/pegtl/rules.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace imr {
inline namespace v0 {
namespace detail {

/// Matches a rule from where an input stands.
[[nodiscard]] inline bool match_input(const node& n, input& in, void* const* states) {
  const char* const end = match_node(n, in.current(), {in.end(), states});
  if (end == nullptr) return false;
  in.bump(static_cast<std::size_t>(end - in.current()));
  return true;
}

/// What `peg::parse` calls: matches a rule from its table.
template <class Rule> struct control {
  template <peg::apply_mode A, peg::rewind_mode, template <class...> class Action,
            template <class...> class Control, class... States>
  [[nodiscard]] static bool match(input& in, States&&... states) {
    using acts = acting<Action, std::index_sequence_for<States...>, std::remove_reference_t<States>...>;
    if constexpr (A == peg::apply_mode::nothing || !has_action<Rule, acts>) {
      return match_input(node_of<Rule, plain>, in, nullptr);
    } else {
      void* const all[] = {&states...};
      return match_input(node_of<Rule, acts>, in, all);
    }
  }
};

/// Matches a rule at the beginning of a text; the number of bytes it took, or npos.
[[nodiscard]] inline std::size_t match_prefix_of(const node& n, std::string_view text) {
  const char* const end = match_node(n, text.data(), {text.data() + text.size(), nullptr});
  return end == nullptr ? std::string_view::npos : static_cast<std::size_t>(end - text.data());
}
template <class Rule> [[nodiscard]] std::size_t match_prefix(std::string_view text) {
  return match_prefix_of(node_of<Rule, plain>, text);
}

/// Whether a rule matches a text to its end.
template <class Rule> [[nodiscard]] bool matches(std::string_view text) {
  return match_prefix<Rule>(text) == text.size();
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
