#pragma once

#include "../detail/peg.hpp"
#include "../grammar/necessity_decision.hpp"
#include "../model/dispute.hpp"
#include "rule_finder.hpp"
#include "verdict.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

struct necessity_reading {
  imr::decision value = imr::decision::unknown;
  bool merged = false;
};
template <imr::decision Value, bool Merged = false> struct set_necessity {
  static void apply0(necessity_reading& to) noexcept { to = {Value, Merged}; }
};
template <class Rule> struct necessity_action : peg::nothing<Rule> {};
template <>
struct necessity_action<grammar::necessity_in_part> : set_necessity<imr::decision::partially_overturned> {};
template <> struct necessity_action<grammar::plainly_refused> : set_necessity<imr::decision::upheld> {};
template <> struct necessity_action<grammar::unnecessary_refused> : set_necessity<imr::decision::upheld> {};
template <> struct necessity_action<grammar::merged_refused> : set_necessity<imr::decision::upheld, true> {};
template <> struct necessity_action<grammar::necessity_granted> : set_necessity<imr::decision::overturned> {};

/// Where the words begin that decide with a word that is not understood: at the verb before it, if one is near.
[[nodiscard]] inline std::uint32_t verb_before(std::string_view text, std::uint32_t floor, std::uint32_t at) {
  constexpr std::uint32_t reach = 40;
  floor = (std::max)(floor, at > reach ? at - reach : 0);
  for (std::uint32_t p = at; p > floor; --p) {
    if (text[p - 1] != ' ') continue;
    if (imr::detail::match_prefix<grammar::decided_verb>(text.substr(p)) != std::string_view::npos) return p;
  }
  return at;
}

}  // namespace detail

/// The first statement in a stretch that something is or is not medically necessary. A statement whose words are not
/// all understood is `unknown`, whatever the others say.
[[nodiscard]] inline verdict find_necessity(std::string_view text, range in) {
  constexpr int most_words = 6;
  const range words = find_around<grammar::necessity_decision>(text, in, "medically", most_words);
  const std::uint32_t end = words.empty() ? in.end : words.begin;
  const std::uint32_t unread = (std::min)(find_word(text, {in.begin, end}, "medically n"),
                                          find_word(text, {in.begin, end}, "necessary and app"));
  if (words.empty() || unread < end) {
    if (unread == in.end) return {};
    const std::uint32_t begin = detail::verb_before(text, in.begin, unread);
    return {imr::decision::unknown, {begin, unread + 9}, true, begin, false, false, {}};
  }
  detail::necessity_reading read;
  imr::detail::input match = imr::detail::make_input(text.substr(words.begin, words.size()));
  peg::parse<grammar::necessity_decision, detail::necessity_action, imr::detail::control>(match, read);
  return {read.value, words, true, words.begin, read.merged, false, {}};
}

/// A subject that denies turns its sentence around: `Neither A nor B is medically necessary` decides nothing that its
/// verb tells.
inline void weigh_subject(std::string_view item, verdict& v) {
  if (imr::detail::match_prefix<grammar::negated_subject>(item) != std::string_view::npos)
    v.value = imr::decision::unknown;
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
