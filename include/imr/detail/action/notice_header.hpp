#pragma once

#include "../../grammar/older_label.hpp"
#include "../../layout/rule_finder.hpp"
#include "../../model/header.hpp"
#include "../context.hpp"
#include "date.hpp"

#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

template <class Rule> struct denial_action : peg::nothing<Rule> {};
template <> struct denial_action<grammar::denial_day> {
  template <class Match> static void apply(const Match& in, std::string_view& day) { day = in.string_view(); }
};

/// The day of the denial that a notice disputes, where its header does not name it:
/// `disputing the Utilization Review Denial dated 9/6/2013`. It stands before `end`; lists of documents name
/// other days.
inline void read_disputed_denial(std::uint32_t end, header& to, context& ctx) {
  if (to.ur_denial_date) return;
  constexpr int words_before = 3;
  const layout::range found =
      layout::find_around<grammar::denial_dated>(ctx.flow().text(), {0, end}, "dated", words_before);
  if (found.empty()) return;
  std::string_view day;
  input in = make_input(ctx.flow().text(found));
  peg::parse<grammar::denial_dated, denial_action, control>(in, day);
  if (const auto value = read_date(day)) to.ur_denial_date = {*value, ctx.place(day)};
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
