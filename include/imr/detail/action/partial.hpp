#pragma once

#include "../../grammar/partial.hpp"
#include "../../model/dispute.hpp"
#include "../bind.hpp"

#include <optional>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

template <class Rule> struct partial_action : peg::nothing<Rule> {};
template <> struct partial_action<grammar::original_part> : set<&partial::original> {};
template <> struct partial_action<grammar::authorized_part> : set<&partial::authorized> {};
template <> struct partial_action<grammar::authorized_leaving> : set<&partial::authorized> {};
template <> struct partial_action<grammar::disputed_part> : set<&partial::disputed> {};

/// Reads an item that tells what was already authorized; nothing where it is an ordinary one.
[[nodiscard]] inline std::optional<partial> read_partial(std::string_view item, context& ctx) {
  if (item.find("riginal request") == std::string_view::npos) return std::nullopt;
  partial value;
  input in = make_input(item);
  if (!peg::parse<grammar::partial_item, partial_action, control>(in, value, ctx)) return std::nullopt;
  return value;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
