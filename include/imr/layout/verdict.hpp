#pragma once

#include "../detail/peg.hpp"
#include "../grammar/decision.hpp"
#include "../lexical/sentence.hpp"
#include "../model/dispute.hpp"
#include "flow.hpp"

#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

/// The words that decide an item, found at its end.
struct verdict {
  imr::decision value = imr::decision::unknown;
  range words;
  /// A colon stands before the words.
  bool colon = false;
  /// Where the item ends.
  std::uint32_t item_end = 0;
  /// The words were read through damage.
  bool damaged = false;
  /// A colon stands before the words, or a mark that it may have become.
  bool marked = false;
  /// Words elsewhere that say the same and were read through damage, or cannot be read.
  range repaired;

  [[nodiscard]] bool marked_or_colon() const noexcept { return colon || marked; }
  [[nodiscard]] bool found() const noexcept { return !words.empty(); }
};

namespace detail {

template <imr::decision Value> struct set_decision {
  static void apply0(imr::decision& value) noexcept { value = Value; }
};
template <class Rule> struct decision_action : peg::nothing<Rule> {};
template <> struct decision_action<grammar::in_part> : set_decision<imr::decision::partially_overturned> {};
template <> struct decision_action<grammar::upheld> : set_decision<imr::decision::upheld> {};
template <> struct decision_action<grammar::overturned> : set_decision<imr::decision::overturned> {};

/// The decision that begins a text; its length, or 0.
inline std::uint32_t match_decision(std::string_view text, imr::decision& value) {
  imr::detail::input in = imr::detail::make_input(text);
  if (!peg::parse<grammar::decision, decision_action, imr::detail::control>(in, value)) return 0;
  return static_cast<std::uint32_t>(in.current() - text.data());
}

/// Longest decision: `Partially Overturned`, with a margin.
inline constexpr std::uint32_t longest_decision = 32;

}  // namespace detail

/// Whether a decision may begin or end with a letter; most text is turned away by these two.
[[nodiscard]] constexpr bool may_begin_decision(char c) noexcept {
  const char lower = lexical::to_lower(c);
  return lower == 'u' || lower == 'o' || lower == 'p' || lower == 'm' || lower == 'n' || lower == 'c';
}
[[nodiscard]] constexpr bool may_end_decision(char c) noexcept {
  const char lower = lexical::to_lower(c);
  return lower == 'd' || lower == 'n' || lower == 't';
}

/// Reads the decision that ends right before `end` (a label's beginning), if one does. A full stop behind it
/// does not matter.
[[nodiscard]] inline verdict verdict_before(std::string_view text, std::uint32_t end) {
  while (end != 0 && text[end - 1] == ' ') --end;
  if (end != 0 && text[end - 1] == '.') --end;
  verdict best;
  if (end == 0 || !may_end_decision(text[end - 1])) return best;
  const std::uint32_t floor = end > detail::longest_decision ? end - detail::longest_decision : 0;
  for (std::uint32_t at = end; at > floor; --at) {
    const bool word_start = at == 1 || text[at - 2] == ' ' || text[at - 2] == ':';
    if (!word_start || !may_begin_decision(text[at - 1])) continue;
    imr::decision value = imr::decision::unknown;
    if (detail::match_decision(text.substr(at - 1, end - at + 1), value) != end - at + 1) continue;
    best = {value, {at - 1, end}, false, at - 1, false, false, {}};
  }
  if (!best.found()) return best;
  while (best.item_end != 0 && text[best.item_end - 1] == ' ') --best.item_end;
  best.colon = best.item_end != 0 && text[best.item_end - 1] == ':';
  if (best.colon) --best.item_end;
  return best;
}

/// Whether nothing but the colon stands before a decision on its line, and a sentence ends above: its item is
/// lost. `region` runs from the end of the label before the item to the item's end.
[[nodiscard]] inline bool stands_without_item(const flow& flow, range region, const verdict& v) {
  if (!v.colon || region.empty() || !flow.is_line_start(v.item_end)) return false;
  return lexical::ends_sentence(flow.text(region)) == lexical::sentence_end::strong;
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
