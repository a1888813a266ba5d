#pragma once

#include "../../grammar/utilization_review.hpp"
#include "../../lexical/sentence.hpp"
#include "../peg.hpp"
#include "review_act.hpp"
#include "summary_marks.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// A text without the blanks, marks and words at its ends that belong to what stands around it.
[[nodiscard]] inline std::string_view trim_item(std::string_view text) {
  constexpr std::string_view behind = " ,;:.(";
  constexpr std::string_view before = " ,;:)";
  for (;;) {
    while (!text.empty() && behind.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
    const std::size_t blank = text.rfind(' ');
    const std::size_t word = blank == std::string_view::npos ? 0 : blank + 1;
    if (word == text.size() || !matches<grammar::review::subject_tail>(text.substr(word))) break;
    text = text.substr(0, word);
  }
  while (!text.empty() && before.find(text.front()) != std::string_view::npos) text.remove_prefix(1);
  return text;
}

/// What stands behind the word `request` as its item; empty where it names none.
[[nodiscard]] inline std::string_view item_of_request(std::string_view rest) {
  constexpr int most_words = 9;
  for (int i = 0; i < most_words; ++i) {
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == '(' || rest.front() == ')'))
      rest.remove_prefix(1);
    std::size_t width = match_prefix<grammar::review::item_opening>(rest);
    if (width != std::string_view::npos) return rest.substr(width);
    width = match_prefix<grammar::review::request_filler>(rest);
    if (width == std::string_view::npos) return i == 0 ? rest : std::string_view();
    rest.remove_prefix(width);
  }
  return {};
}

/// What a word for a request stands before. `requested treatment` names nothing.
[[nodiscard]] inline std::string_view item_behind(const mark_at* request, const char* end) {
  if (request->kind == word_mark::request) return item_of_request(between(request->end(), end));
  const bool names_none = request->text.find(' ') != std::string_view::npos;
  return names_none ? std::string_view() : between(request->end(), end);
}

/// `dated` or a plain `on` before a date; `provided on` tells when the item itself was.
[[nodiscard]] inline bool dates_the_request(std::string_view before) {
  if (lexical::detail::ends_with_ignoring_case(before, "dated ")) return true;
  if (!lexical::detail::ends_with_ignoring_case(before, " on ")) return before == "on ";
  return !matches<grammar::review::service_day>(last_words(before, 3));
}

/// An item without the date of its request.
[[nodiscard]] inline std::string_view without_date(const marked_sentence& s, std::string_view item) {
  const char* const end = item.data() + item.size();
  for (const mark_at* n = s.first; n != s.last && n->begin() < end; ++n) {
    if (n->kind != word_mark::date || n->begin() < item.data()) continue;
    const std::string_view before = between(item.data(), n->begin());
    if (!dates_the_request(before)) continue;
    const std::size_t blank = before.rfind(' ', before.size() - 2);
    return before.substr(0, blank == std::string_view::npos ? 0 : blank);
  }
  return item;
}

/// An item without what was allowed instead: `to 6 sessions`, or the item again with another amount.
[[nodiscard]] inline std::string_view without_result(std::string_view item) {
  const std::string_view first = item.substr(0, item.find(' '));
  for (std::size_t at = item.find(' '); at != std::string_view::npos; at = item.find(' ', at + 1)) {
    const std::string_view rest = item.substr(at + 1);
    const bool again = rest.substr(0, 3) == "to " && rest.substr(3, first.size()) == first;
    if (again || match_prefix<grammar::review::result_opening>(rest) != std::string_view::npos)
      return item.substr(0, at);
  }
  return item;
}

/// The item alone; empty where the words name none.
[[nodiscard]] inline std::string_view finish_item(const marked_sentence& s, std::string_view item) {
  item = trim_item(without_date(s, trim_item(item)));
  item = trim_item(without_result(item));
  if (lexical::detail::ends_with_ignoring_case(item, " of them")) return {};
  if (match_prefix<grammar::review::it_word>(item) != std::string_view::npos) return {};
  return matches<grammar::review::bare_object>(item) ? std::string_view() : item;
}

/// Subjects are looked through up to the mark of their verb, which is always found.

/// A subject without `On 3/4/12,` and `Additionally,` before it.
[[nodiscard]] inline std::string_view without_opening(const marked_sentence& s, std::string_view text) {
  const char* const end = text.data() + text.size();
  for (const mark_at* m = s.first; m->begin() < end; ++m) {
    const bool opens = m->begin() >= text.data() && within_words(text.data(), m->begin(), 7);
    const bool day =
        m->kind == word_mark::date || m->kind == word_mark::review || m->kind == word_mark::ruling;
    if (opens && day && (*m->end() == ',' || *m->end() == ':' || m == s.first)) text = between(m->end(), end);
  }
  const std::size_t comma = text.find(',');
  if (comma != std::string_view::npos && within_words(text.data(), text.data() + comma, 1))
    text.remove_prefix(comma + 1);
  text = trim_item(text);
  const std::size_t width = match_prefix<peg::seq<grammar::review::plain_article, lexical::gap>>(text);
  return width == std::string_view::npos ? text : text.substr(width);
}

/// `were requested` is no name of an item.
[[nodiscard]] inline bool names_request(const marked_sentence& s, const mark_at* m) noexcept {
  if (m->kind == word_mark::request) return true;
  if (m->kind != word_mark::requested) return false;
  return m == s.first || m[-1].kind != word_mark::be || !within_words(m[-1].end(), m->begin(), 1);
}

/// The last mark between two places that can end a clause; the second place where there is none.
[[nodiscard]] inline const char* end_of_clause(const char* from, const char* to) noexcept {
  const std::string_view text = between(from, to);
  const std::size_t semicolon = text.rfind(';');
  const std::size_t at = semicolon != std::string_view::npos ? semicolon : text.rfind(',');
  return at == std::string_view::npos ? to : from + at;
}

/// Where a subject begins that names no request: behind `that`, and behind another act at the mark or the
/// word that joins the two.
[[nodiscard]] inline const char* begin_of_subject(const marked_sentence& s, const char* begin,
                                                  const char* end, bool behind_act) noexcept {
  const std::size_t other = behind_act ? between(begin, end).rfind(';') : std::string_view::npos;
  if (other != std::string_view::npos) begin += other;
  const bool joined = behind_act && (*begin == ';' || *begin == ',');
  const char* from = begin;
  bool told = false;
  for (const mark_at* n = s.first; n->begin() < end; ++n) {
    if (n->begin() < begin) continue;
    const bool joint = n->kind == word_mark::joint || n->kind == word_mark::review;
    if (joint && told) from = n->end();  // `A was proposed, and B was denied`
    told = told || n->kind == word_mark::be;
    const bool that =
        n->kind == word_mark::relation && n->text.size() == 4 && !within_words(n->end(), end, 0);
    if (that || (joint && behind_act && (!joined || within_words(begin, n->begin(), 0)))) from = n->end();
  }
  if (!behind_act || from != begin) return from;
  const char* const clause = end_of_clause(begin, end);
  return clause == end ? begin : clause;
}

/// `the ramps that were asked for`
[[nodiscard]] inline bool is_relative_pronoun(const mark_at* m) noexcept {
  return m->kind == word_mark::relation && m[1].kind == word_mark::be &&
         within_words(m->end(), m[1].begin(), 0);
}

/// `the film requested on 3/4/12`, `the film, requested by the doctor`: what was asked for, behind a place,
/// stands before the word.
[[nodiscard]] inline bool is_behind_item(const marked_sentence& s, const char* begin,
                                         const mark_at* requested) noexcept {
  const bool dated = requested + 1 != s.last && requested[1].kind == word_mark::date &&
                     within_words(requested->end(), requested[1].begin(), 1);
  const bool asked = between(requested->end(), s.end()).substr(0, 4) == " by ";
  return requested->kind == word_mark::requested && (dated || asked) &&
         !matches<grammar::review::articles_only>(between(begin, requested->begin()));
}

/// The item in the subject of a passive, between two places: behind its `request for`, or the whole. Behind
/// another act it begins with a new clause.
[[nodiscard]] inline std::string_view subject_item(const marked_sentence& s, const char* begin,
                                                   const char* end, bool behind_act) {
  for (const mark_at* n = s.first; n->begin() < end; ++n) {
    if (n->begin() < begin) continue;
    if (is_behind_item(s, begin, n)) end = n->begin();
    if (n->begin() < end && names_request(s, n)) return finish_item(s, item_behind(n, end));
    if (is_relative_pronoun(n)) end = n->begin();
  }
  return finish_item(s, without_opening(s, between(begin_of_subject(s, begin, end, behind_act), end)));
}

/// Where the object of an active verb ends: at a stop, or before the next act.
[[nodiscard]] inline const char* end_of_object(const marked_sentence& s, const mark_at* verb) noexcept {
  const mark_at* joint = nullptr;
  const mark_at* be = nullptr;
  for (const mark_at* n = verb + 1; n != s.last; ++n) {
    const bool stop = n->kind == word_mark::stop || n->kind == word_mark::manner;
    if (stop || n->kind == word_mark::review) return n->begin();
    if (n->kind == word_mark::be && verb->kind == word_mark::denial) return n->begin();
    if (n->kind == word_mark::joint) joint = n;
    if (n->kind == word_mark::be) be = n;
    if (!is_next_act(*n)) continue;
    if (joint != nullptr && be != nullptr && joint < be) {
      const std::size_t other = between(verb->end(), joint->begin()).rfind(';');
      return other == std::string_view::npos ? joint->begin() : verb->end() + other;
    }
    if (joint != nullptr && within_words(joint->end(), n->begin(), 3)) return joint->begin();
    return be == nullptr ? n->begin() : end_of_clause(verb->end(), be->begin());
  }
  return s.end();
}

/// The item behind an active verb.
[[nodiscard]] inline std::string_view object_item(const marked_sentence& s, const mark_at* verb) {
  const char* const end = end_of_object(s, verb);
  for (const mark_at* n = verb + 1; n != s.last && n->begin() < end; ++n) {
    if (!within_words(verb->end(), n->begin(), 5)) break;
    if (is_behind_item(s, verb->end(), n)) return finish_item(s, between(verb->end(), n->begin()));
    if (n->kind == word_mark::request || n->kind == word_mark::requested)
      return finish_item(s, item_behind(n, end));
  }
  const char* begin = verb->end();
  if (verb + 1 != s.last && verb[1].kind == word_mark::date && within_words(begin, verb[1].begin(), 1))
    begin = verb[1].end();  // `denied certification on 3/4/12; for X`
  std::string_view rest = trim_item(between(begin, end));
  const std::size_t width = match_prefix<grammar::review::object_lead>(rest);
  if (width != std::string_view::npos) rest.remove_prefix(width);
  return finish_item(s, rest);
}

/// The item behind a passive: `was modified for X`, but not `was denied for lack of X`.
[[nodiscard]] inline std::string_view object_of_passive(const marked_sentence& s, const mark_at* verb) {
  const std::string_view rest = between(verb->end(), s.end());
  if (rest.substr(0, 5) != " for ") return {};
  const bool reason = match_prefix<grammar::review::reason_word>(rest.substr(5)) != std::string_view::npos;
  return reason ? std::string_view() : object_item(s, verb);
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
