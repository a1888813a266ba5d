#pragma once

#include "../../grammar/order_kind.hpp"
#include "../context.hpp"
#include "../peg.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// What an item is about, while its words are read.
struct kind_choice {
  grammar::orders::kind_word best;
  /// A word before the last colon, for an item that names nothing behind it.
  grammar::orders::kind_word before;
  /// Where the text begins that `best` was looked for in.
  const char* from = nullptr;
  const char* from_before = nullptr;
  bool settled = false;
  bool course = false;
  bool grid = false;
  bool amounts = false;

  void take(const grammar::orders::kind_word& word) noexcept {
    if (!settled && !word.words.empty() && word.rank != grammar::orders::rank::none && word.rank >= best.rank)
      best = word;
  }
};

struct take_word {
  template <class Match> static void apply(const Match& in, kind_choice& to) {
    to.take(grammar::orders::find_kind_word(in.string_view()));
  }
};
template <order_kind Kind, grammar::orders::rank Rank> struct take_amount {
  template <class Match> static void apply(const Match& in, kind_choice& to) {
    to.amounts = true;
    if (to.best.rank < Rank) to.take({in.string_view(), Kind, Rank});
  }
};
struct take_course {
  static void apply0(kind_choice& to) noexcept { to.course = to.amounts = true; }
};
struct take_grid {
  static void apply0(kind_choice& to) noexcept { to.grid = to.amounts = true; }
};
struct take_number {
  static void apply0(kind_choice& to) noexcept { to.amounts = true; }
};
struct settle {
  static void apply0(kind_choice& to) noexcept {
    to.settled = to.settled || to.best.rank >= grammar::orders::rank::plain;
  }
};
struct begin_again {
  template <class Match> static void apply(const Match& in, kind_choice& to) {
    if (to.amounts) return;
    if (!to.best.words.empty()) {
      to.before = to.best;
      to.from_before = to.from;
    }
    to.from = in.end();
    to.best = {};
    to.settled = false;
  }
};

template <class Rule> struct kind_action : peg::nothing<Rule> {};
template <> struct kind_action<grammar::orders::kind_course> : take_course {};
template <> struct kind_action<grammar::orders::kind_grid> : take_grid {};
template <>
struct kind_action<grammar::orders::kind_dose>
    : take_amount<order_kind::medication, grammar::orders::rank::telling> {};
template <>
struct kind_action<grammar::orders::kind_hint>
    : take_amount<order_kind::medication, grammar::orders::rank::hint> {};
template <> struct kind_action<grammar::orders::kind_number> : take_number {};
template <> struct kind_action<grammar::orders::kind_row> : take_number {};
template <> struct kind_action<grammar::orders::about> : take_word {};
template <> struct kind_action<grammar::orders::kind_break> : settle {};
template <> struct kind_action<grammar::orders::kind_label> : begin_again {};

/// What an item is about: the kind, the words that say so (the whole item where none does), and the item from
/// where it is named.
struct kind_reading {
  order_kind kind = order_kind::other;
  std::string_view words;
  std::string_view named;
};

[[nodiscard]] inline kind_reading read_kind(std::string_view item) {
  kind_choice choice;
  choice.from = choice.from_before = item.data();
  input in = make_input(item);
  peg::parse<grammar::orders::kind_text, kind_action, control>(in, choice);
  if (choice.best.words.empty() && !choice.before.words.empty()) {
    choice.best = choice.before;
    choice.from = choice.from_before;
  }
  std::string_view named = item.substr(static_cast<std::size_t>(choice.from - item.data()));
  while (!named.empty() && named.front() == ' ') named.remove_prefix(1);
  kind_reading value{order_kind::other, item, named};
  if (choice.best.words.empty()) return value;
  value.words = choice.best.words;
  value.kind = choice.best.kind;
  const bool image = value.kind == order_kind::imaging && (choice.course || choice.grid);
  if (image || (value.kind == order_kind::equipment && choice.course)) value.kind = order_kind::therapy;
  return value;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
