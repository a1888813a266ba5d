#pragma once

#include "review_act.hpp"
#include "review_item.hpp"
#include "summary_marks.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// `On 3/4/12 a request was received`: the day of the request, not of the review.
[[nodiscard]] inline bool is_day_of_request(const marked_sentence& s, const mark_at* day) noexcept {
  constexpr std::size_t nearby = 60;
  const std::string_view rest = between(day->end(), s.end()).substr(0, nearby);
  for (const std::string_view verb :
       {std::string_view("was received"), std::string_view("was made"), std::string_view("was submitted")}) {
    if (rest.find(verb) != std::string_view::npos) return true;
  }
  return false;
}

/// `referenced a November 18, 2016 date of service`, `The 3/4/12 reports`: the day of what the review looked at.
[[nodiscard]] inline bool is_day_of_thing(const marked_sentence& s, const mark_at* day) {
  const mark_at* const next = day + 1;
  if (next != s.last && next->kind == word_mark::elsewhere && between(day->end(), next->begin()) == " ")
    return true;
  return match_prefix<grammar::review::thing_of_day>(between(day->end(), s.end())) != std::string_view::npos;
}

/// Whether the day before a mark can still be that of the review behind it: nobody else is named, and nothing
/// is asked for.
[[nodiscard]] constexpr bool may_stand_before_review(word_mark kind) noexcept {
  return kind == word_mark::manner || kind == word_mark::ruling || kind == word_mark::elsewhere ||
         kind == word_mark::review || kind == word_mark::number;
}

/// The day right behind a name of the review (`Utilization Review dated 3/4/12`), or right before it (`On
/// 3/4/12, Utilization Review`); the sentence's end where there is none.
[[nodiscard]] inline const mark_at* day_beside(const marked_sentence& s, const mark_at* review) {
  for (const mark_at* n = review + 1; n != s.last; ++n) {
    if (n->kind == word_mark::date && within_words(review->end(), n->begin(), 8))
      return is_day_of_thing(s, n) ? s.last : n;
    const bool act = is_next_act(*n) && n->kind != word_mark::denial;
    if (act || n->kind == word_mark::request || n->kind == word_mark::date) break;
  }
  for (const mark_at* n = review; n != s.first && within_words(n[-1].end(), review->begin(), 8); --n) {
    if (n[-1].kind == word_mark::date) return n - 1;
    if (!may_stand_before_review(n[-1].kind)) break;
  }
  return s.last;
}

/// `the ramp approved by UR on 3/4/12 was …`: an act before the one that the sentence tells.
[[nodiscard]] inline bool is_of_earlier_act(const marked_sentence& s, const mark_at* review) noexcept {
  ur_action ignored{};
  if (review == s.first || !is_act(review[-1].kind, ignored)) return false;
  const mark_at* const act = review - 1;
  const bool by = between(act->end(), review->begin()).substr(0, 4) == " by ";
  const bool passive =
      act != s.first && act[-1].kind == word_mark::be && within_words(act[-1].end(), act->begin(), 3);
  return by && !passive && s.find(word_mark::be, review) != s.last;
}

/// The day that a sentence tells of the review: beside the review's name, or at the beginning of a sentence
/// that tells the act before it names the review, or without naming it.
[[nodiscard]] inline const mark_at* day_of_review(const marked_sentence& s, const mark_at* review) {
  for (const mark_at* r = review; r != s.last; r = s.find(word_mark::review, r + 1)) {
    if (is_of_earlier_act(s, r)) continue;
    if (const mark_at* const day = day_beside(s, r); day != s.last) return day;
  }
  const mark_at* const first = s.find(word_mark::date, s.first);
  if (first == s.last || !within_words(s.begin(), first->begin(), 2)) return s.last;
  if (is_day_of_request(s, first) || is_day_of_thing(s, first) || !s.has(word_mark::be)) return s.last;
  if (review == s.last && !s.has(word_mark::request)) return s.last;
  for (const mark_at* n = first; n != review; ++n) {
    ur_action ignored{};
    if (is_act(n->kind, ignored)) return first;
  }
  return s.last;
}

/// `denied the ramp and on 3/4/12 approved the rail`, `… and on 3/4/12 the worker fell`: a day of what is
/// told behind it. A mark stands before it.
[[nodiscard]] inline bool opens_clause(const mark_at* day) noexcept {
  return day->kind == word_mark::date && day[-1].kind == word_mark::joint &&
         within_words(day[-1].end(), day->begin(), 1);
}

/// The day behind the verb of one act: `was denied on 3/4/12`; the sentence's end where there is none.
[[nodiscard]] inline const mark_at* day_of_act(const marked_sentence& s, const review_act& told) {
  if (told.verb - s.first > 1 && opens_clause(told.verb - 1) &&
      within_words(told.verb[-1].end(), told.verb->begin(), 1))
    return told.verb - 1;
  for (const mark_at* n = told.verb + 1; n != s.last && !is_next_act(*n); ++n) {
    if (n->kind != word_mark::date || opens_clause(n)) continue;
    const std::string_view before = between(told.verb->end(), n->begin());
    if (before.find(';') != std::string_view::npos) break;
    const bool inside = told.item.data() <= n->begin() && n->end() <= told.item.data() + told.item.size();
    if (before == " " && !told.active) return n;  // `was denied 3/4/12`
    const bool on = lexical::detail::ends_with_ignoring_case(before, " on ") && dates_the_request(before);
    if (!inside && (on || matches<grammar::review::day_of_ruling>(last_words(before, 3)))) return n;
  }
  return s.last;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
