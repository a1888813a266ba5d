#pragma once

#include "../detail/peg.hpp"
#include "../grammar/denying_subject.hpp"
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

/// Where the words begin that decide with a word that is not understood: at the verb before it, if one is
/// near.
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

namespace detail {

/// The first place in a stretch that may state a necessity; its end where there is none.
[[nodiscard]] inline std::uint32_t next_statement(std::string_view text, range in) noexcept {
  const auto begins = [&](std::uint32_t at, std::string_view words) {
    return find_word(text, {at, (std::min)(in.end, at + static_cast<std::uint32_t>(words.size()))}, words) ==
           at;
  };
  std::uint32_t at = in.begin;
  for (; at < in.end; ++at) {
    const char c = lexical::to_lower(text[at]);
    if (c == 'm' && begins(at, "med") &&
        (begins(at, "medically") || begins(at, "medi-cally") || begins(at, "med-ically") ||
         begins(at, "medical-ly")))
      break;
    if (c == 'n' && begins(at, "necessary and app")) break;
  }
  imr::detail::work_in_blocks(at - in.begin);
  return at;
}

/// Whether the words at a place, before which no verb stands, say of what kind a thing is and decide nothing:
/// `medically necessary transport`.
[[nodiscard]] inline bool is_attribute(std::string_view text, range words) {
  using attribute = peg::seq<grammar::necessary_words, grammar::attributed_rest>;
  return imr::detail::match_prefix<attribute>(text.substr(words.begin, words.size())) !=
         std::string_view::npos;
}

}  // namespace detail

/// The first statement in a stretch that something is or is not medically necessary. A statement whose words
/// are not all understood is `unknown`, whatever the others say; so is one that is limited behind its words
/// (`only`, `in part`).
[[nodiscard]] inline verdict find_necessity(std::string_view text, range in) {
  constexpr int most_words = 6;
  for (std::uint32_t hit = detail::next_statement(text, in); hit < in.end;
       hit = detail::next_statement(text, {hit + 1, in.end})) {
    const range words = take_around<grammar::necessity_decision>(text, in, hit, most_words);
    if (words.empty()) {
      const bool stated =
          lexical::to_lower(text[hit]) == 'n' || text.substr(hit, 12).find("ly n") != std::string_view::npos;
      const std::uint32_t begin = detail::verb_before(text, in.begin, hit);
      if (!stated || (begin == hit && detail::is_attribute(text, {hit, in.end}))) continue;
      return {imr::decision::unknown, {begin, hit + 9}, true, begin, false, false, {}};
    }
    detail::necessity_reading read;
    imr::detail::input match = imr::detail::make_input(text.substr(words.begin, words.size()));
    peg::parse<grammar::necessity_decision, detail::necessity_action, imr::detail::control>(match, read);
    const bool limited =
        imr::detail::match_prefix<grammar::limited_rest>(text.substr(words.end)) != std::string_view::npos;
    return {limited ? imr::decision::unknown : read.value, words, true, words.begin, read.merged, false, {}};
  }
  return {};
}

namespace detail {

/// What the words of a subject show: one that denies whatever stands around it, or the name of a thing that
/// holds denying words and a clause that makes them deny.
struct subject_reading {
  bool denies = false;
  bool clause = false;
  bool in_phrase = false;

  [[nodiscard]] bool turns_around() const noexcept { return denies || (clause && in_phrase); }
};
template <bool subject_reading::*Flag> struct set_subject {
  static void apply0(subject_reading& to) noexcept { to.*Flag = true; }
};
template <class Rule> struct subject_action : peg::nothing<Rule> {};
template <> struct subject_action<grammar::denying_word> : set_subject<&subject_reading::denies> {};
template <> struct subject_action<grammar::clause_verb_alone> : set_subject<&subject_reading::clause> {};
template <> struct subject_action<grammar::phrase_denial> : set_subject<&subject_reading::in_phrase> {};

/// Whether a subject denies: by a word that always does, or by one inside a name that a clause holds.
[[nodiscard]] inline bool denies(std::string_view text) {
  subject_reading read;
  read.clause = imr::detail::match_prefix<grammar::clause_opening>(text) != std::string_view::npos;
  bool word_start = true;
  for (std::size_t at = 0; at < text.size() && !read.turns_around();) {
    imr::detail::input in = imr::detail::make_input(text.substr(at));
    const bool part = (word_start || !lexical::is_letter(text[at])) &&
                      peg::parse<grammar::subject_part, subject_action, imr::detail::control>(in, read);
    at += part ? static_cast<std::size_t>(in.current() - in.begin()) : 1;
    word_start = !lexical::is_letter(text[at - 1]) && !lexical::is_digit(text[at - 1]);
  }
  return read.turns_around();
}

}  // namespace detail

/// A subject that denies turns its sentence around, and one that reads like a clause may: `Neither A nor B is
/// medically necessary`, `There is no evidence that A is medically necessary` decide nothing that their verb
/// tells. Words inside the name of a thing do not: `A trial for failed back surgery (not specified)`.
inline void weigh_subject(std::string_view item, verdict& v) {
  const bool denied = imr::detail::match_prefix<grammar::negated_subject>(item) != std::string_view::npos ||
                      detail::denies(item);
  if (denied) v.value = imr::decision::unknown;
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
