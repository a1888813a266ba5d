#pragma once

#include "../../grammar/partial.hpp"
#include "../../model/dispute.hpp"
#include "../context.hpp"
#include "../peg.hpp"
#include "order.hpp"

#include <optional>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// The parts, as excerpts and as the flow has them, for the grammar of orders.
struct partial_reading {
  imr::partial parts;
  std::string_view original;
  std::string_view authorized;
  std::string_view disputed;
};
template <excerpt imr::partial::*Part, std::string_view partial_reading::*Text> struct set_part {
  template <class Match> static void apply(const Match& in, partial_reading& to, context& ctx) {
    to.*Text = in.string_view();
    to.parts.*Part = ctx.quote(to.*Text);
  }
};

template <class Rule> struct partial_action : peg::nothing<Rule> {};
template <>
struct partial_action<grammar::original_part> : set_part<&partial::original, &partial_reading::original> {};
template <>
struct partial_action<grammar::authorized_part>
    : set_part<&partial::authorized, &partial_reading::authorized> {};
template <>
struct partial_action<grammar::authorized_leaving>
    : set_part<&partial::authorized, &partial_reading::authorized> {};
template <>
struct partial_action<grammar::disputed_part> : set_part<&partial::disputed, &partial_reading::disputed> {};

[[nodiscard]] inline amount read_amount(std::string_view part, context& ctx) {
  order value;
  read_order(part, value, ctx);
  return amount_of(value);
}

/// Reads an item that tells what was already authorized; nothing where it is an ordinary one.
[[nodiscard]] inline std::optional<partial_reading> read_partial(std::string_view item, context& ctx) {
  if (item.find("riginal request") == std::string_view::npos) return std::nullopt;
  partial_reading value;
  input in = make_input(item);
  if (!peg::parse<grammar::partial_item, partial_action, control>(in, value, ctx)) {
    ctx.report(code::partial_mismatch, ctx.range_of(item),
               "what this item tells of an original request cannot be read");
    return std::nullopt;
  }
  value.parts.original_amount = read_amount(value.original, ctx);
  value.parts.authorized_amount = read_amount(value.authorized, ctx);
  return value;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
