#pragma once

#include "../../grammar/partial.hpp"
#include "../../model/dispute.hpp"
#include "../context.hpp"
#include "../peg.hpp"

#include <optional>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// The parts, and the disputed one as the flow has it, for the grammar of orders.
struct partial_reading {
  imr::partial parts;
  std::string_view disputed;
};
template <excerpt imr::partial::*Part> struct set_part {
  template <class Match> static void apply(const Match& in, partial_reading& to, context& ctx) {
    to.parts.*Part = ctx.quote(in.string_view());
  }
};
struct set_disputed {
  template <class Match> static void apply(const Match& in, partial_reading& to, context& ctx) {
    to.disputed = in.string_view();
    to.parts.disputed = ctx.quote(to.disputed);
  }
};

template <class Rule> struct partial_action : peg::nothing<Rule> {};
template <> struct partial_action<grammar::original_part> : set_part<&partial::original> {};
template <> struct partial_action<grammar::authorized_part> : set_part<&partial::authorized> {};
template <> struct partial_action<grammar::authorized_leaving> : set_part<&partial::authorized> {};
template <> struct partial_action<grammar::disputed_part> : set_disputed {};

/// Reads an item that tells what was already authorized; nothing where it is an ordinary one.
[[nodiscard]] inline std::optional<partial_reading> read_partial(std::string_view item, context& ctx) {
  if (item.find("riginal request") == std::string_view::npos) return std::nullopt;
  partial_reading value;
  input in = make_input(item);
  if (!peg::parse<grammar::partial_item, partial_action, control>(in, value, ctx)) return std::nullopt;
  return value;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
