#pragma once

#include "../../lexical/damage.hpp"
#include "../../lexical/sentence.hpp"
#include "../../lexical/vocabulary.hpp"
#include "../context.hpp"
#include "review_act.hpp"
#include "summary_marks.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// Whether a sentence tells of a request or a day, so that a verb of a review in it may tell an act.
[[nodiscard]] inline bool may_tell_act(const marked_sentence& s) noexcept {
  return s.has(word_mark::date) || s.has(word_mark::request) || s.has(word_mark::requested);
}

/// Whether a verb tells what somebody did to a request or found: `clenied on 3/4/12`, `wa previously modified`.
[[nodiscard]] inline bool is_verb_of_review(const marked_sentence& s, const mark_at& m) noexcept {
  ur_action ignored{};
  if (m.kind == word_mark::determined) return s.has(word_mark::date);
  if (!is_act(m.kind, ignored) || m.kind == word_mark::unnecessary || is_of_worker(s, m)) return false;
  return may_tell_act(s) ||
         lexical::detail::ends_with_ignoring_case(between(s.begin(), m.begin()), " previously ");
}

/// Whether a word is none, and is near a verb of a review: `dcnied`, `nvncertified`, `detcrmincd`.
[[nodiscard]] inline bool is_damaged_verb(std::string_view word) {
  constexpr std::array<std::string_view, 7> verbs = {"denied",       "failed",     "approved",  "modified",
                                                     "noncertified", "determined", "authorized"};
  constexpr std::size_t shortest = 5;
  constexpr std::size_t long_word = 10;  // it may have lost more
  const unsigned most = word.size() < long_word ? 4 : 6;
  std::array<char, 16> letters{};
  if (word.size() > letters.size() || word.size() < shortest) return false;
  std::transform(word.begin(), word.end(), letters.begin(), lexical::to_lower);
  const std::string_view lower(letters.data(), word.size());
  if (lexical::vocabulary::shared().knows(lower)) return false;
  lexical::word_comparison comparison;
  return std::any_of(verbs.begin(), verbs.end(), [&](std::string_view verb) {
    return lower.size() < verb.size() + 3 && comparison.price(lower, verb, most) <= most;
  });
}

/// Where the first word stands that damage may have made of a verb of a review; the end where none does.
[[nodiscard]] inline const char* damaged_verb(const marked_sentence& s) {
  for (std::size_t at = lexical::next_word(s.text, 0); at < s.text.size();) {
    const std::size_t end = lexical::word_end_of(s.text, at);
    if (is_damaged_verb(s.text.substr(at, end - at))) return s.begin() + at;
    at = lexical::next_word(s.text, end);
  }
  return s.end();
}

/// Says that an act may be hidden at a place.
inline void report_hidden_act(std::string_view place, context& ctx) {
  ctx.report(code::repaired_text, ctx.range_of(place), "damaged words may hide what Utilization Review did");
}

/// Where in a sentence an act may be hidden, the end where none may: one of which no act was read (`told`) names
/// the review (`review`, or the end of the sentence's marks) or has a verb of one; any has what is left of such
/// a verb.
[[nodiscard]] inline const char* hidden_act(const marked_sentence& s, const mark_at* review, bool told) {
  if (told) return damaged_verb(s);
  const mark_at* const verb =
      std::find_if(s.first, s.last, [&](const mark_at& m) { return is_verb_of_review(s, m); });
  const mark_at* const first = (std::min)(review, verb);
  if (first != s.last) return first->begin();
  return may_tell_act(s) ? damaged_verb(s) : s.end();
}

/// Reports what damage may hide in a sentence; whether it does.
inline bool report_lost_act(const marked_sentence& s, const mark_at* review, bool told, context& ctx) {
  if (!ctx.flow().is_mended()) return false;
  const char* const begin = hidden_act(s, review, told);
  if (begin == s.end()) return false;
  report_hidden_act(between(begin, s.end()), ctx);
  return true;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
