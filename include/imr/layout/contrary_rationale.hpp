#pragma once

#include "../detail/peg.hpp"
#include "../grammar/necessity_decision.hpp"
#include "../grammar/review_outcome.hpp"
#include "../lexical/sentences.hpp"
#include "../model/dispute.hpp"
#include "necessity_verdict.hpp"
#include "rule_finder.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// What a reviewer's sentences say is to become of a request.
struct outcome_reading {
  bool granted = false;
  bool refused = false;
  bool in_part = false;
  /// The sentence tells of a clause's or of a source's, up to here.
  bool clause = false;
  bool source = false;
  /// An amount may begin here whose outcome the sentence tells.
  bool opens = true;

  [[nodiscard]] bool is_told() const noexcept { return clause || source; }
};
template <bool outcome_reading::*Flag> struct set_outcome {
  static void apply0(outcome_reading& to) noexcept { to.*Flag = true; }
};
template <bool outcome_reading::*Flag> struct set_own_outcome {
  static void apply0(outcome_reading& to) noexcept { to.*Flag = to.*Flag || !to.is_told(); }
};
template <class Rule> struct outcome_action : peg::nothing<Rule> {};
template <> struct outcome_action<grammar::denial_reversed> : set_outcome<&outcome_reading::granted> {};
template <> struct outcome_action<grammar::denial_kept> : set_outcome<&outcome_reading::refused> {};
template <> struct outcome_action<grammar::outcome_granted> : set_own_outcome<&outcome_reading::granted> {};
template <> struct outcome_action<grammar::outcome_refused> : set_own_outcome<&outcome_reading::refused> {};
template <> struct outcome_action<grammar::outcome_in_part> {
  static void apply0(outcome_reading& to) noexcept { to.in_part = to.in_part || to.opens; }
};
template <> struct outcome_action<grammar::told_clause> : set_outcome<&outcome_reading::clause> {};
template <> struct outcome_action<grammar::told_source> : set_outcome<&outcome_reading::source> {};

inline void read_outcomes(std::string_view sentence, outcome_reading& read) {
  const bool own =
      imr::detail::match_prefix<grammar::request_opening_words>(sentence) != std::string_view::npos;
  bool word_start = true;
  for (std::size_t at = 0; at < sentence.size();) {
    imr::detail::input in = imr::detail::make_input(sentence.substr(at));
    const bool part =
        word_start && peg::parse<grammar::outcome_part, outcome_action, imr::detail::control>(in, read);
    if (own) read.source = false;
    if (word_start)
      read.opens =
          imr::detail::match_prefix<grammar::part_opening>(sentence.substr(at)) != std::string_view::npos;
    at += part ? static_cast<std::size_t>(in.current() - in.begin()) : 1;
    word_start = at < sentence.size() && sentence[at - 1] == ' ';
  }
}

}  // namespace detail

/// Whether the sentences of a rationale say of a request that the contrary of a decision is to become of it,
/// or decide a part of it: `The request should be certified`, `Six of the twelve visits are medically
/// necessary`.
[[nodiscard]] inline bool says_contrary(std::string_view rationale, imr::decision titled) {
  lexical::sentences all(rationale);
  for (std::string_view sentence; all.next(sentence);) {
    detail::outcome_reading read;
    detail::read_outcomes(sentence, read);
    const range whole{0, static_cast<std::uint32_t>(sentence.size())};
    const bool in_part = read.in_part && (read.granted || find_necessity(sentence, whole).found());
    const bool contrary = titled == imr::decision::upheld ? read.granted : read.refused;
    if (in_part || (contrary && titled != imr::decision::unknown)) return true;
  }
  return false;
}

/// Whether a rationale says of one thing that it is medically necessary and of another that it is not.
[[nodiscard]] inline bool says_both(std::string_view rationale) {
  range rest{0, static_cast<std::uint32_t>(rationale.size())};
  imr::decision said = imr::decision::unknown;
  while (!rest.empty()) {
    const verdict v = find_necessity(rationale, rest);
    if (!v.found()) break;
    if (v.value != imr::decision::unknown && said != imr::decision::unknown && v.value != said) return true;
    if (v.value != imr::decision::unknown) said = v.value;
    rest.begin = v.words.end;
  }
  return false;
}

/// Whether a text grants something in other words than a necessity's: `The brace should be certified`.
[[nodiscard]] inline bool says_granted(std::string_view text) {
  bool word_start = true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (word_start && imr::detail::match_prefix<grammar::granting>(text.substr(at)) != std::string_view::npos)
      return true;
    word_start = text[at] == ' ';
  }
  return false;
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
