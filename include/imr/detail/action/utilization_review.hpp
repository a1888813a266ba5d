#pragma once

#include "../../grammar/utilization_review.hpp"
#include "../../lexical/sentence.hpp"
#include "../../model/clinical_summary.hpp"
#include "../context.hpp"
#include "summary_marks.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// A text without the blanks, marks and words at its end that belong to what follows.
[[nodiscard]] inline std::string_view trim_item(std::string_view text) {
  for (;;) {
    while (!text.empty() && (text.back() == ' ' || text.back() == ',' || text.back() == ';' ||
                             text.back() == ':' || text.back() == '.' || text.back() == '('))
      text.remove_suffix(1);
    const std::size_t blank = text.rfind(' ');
    const std::size_t word = blank == std::string_view::npos ? 0 : blank + 1;
    if (word == text.size() || !matches<grammar::subject_tail>(text.substr(word))) break;
    text = text.substr(0, word);
  }
  while (!text.empty() &&
         (text.front() == ' ' || text.front() == ':' || text.front() == ',' || text.front() == ';'))
    text.remove_prefix(1);
  return text;
}

/// What stands behind the word `request` as its item; empty where it names none.
[[nodiscard]] inline std::string_view item_of_request(std::string_view rest) {
  constexpr int most_words = 9;
  for (int i = 0; i < most_words; ++i) {
    while (!rest.empty() && (rest.front() == ' ' || rest.front() == '(' || rest.front() == ')'))
      rest.remove_prefix(1);
    std::size_t width = match_prefix<grammar::item_opening>(rest);
    if (width != std::string_view::npos) return rest.substr(width);
    width = match_prefix<grammar::request_filler>(rest);
    if (width == std::string_view::npos) return i == 0 ? rest : std::string_view();
    rest.remove_prefix(width);
  }
  return {};
}

/// Where an item ends before what was allowed instead; its size where it does not.
[[nodiscard]] inline std::size_t result_in(std::string_view item) {
  const std::string_view first = item.substr(0, item.find(' '));
  for (std::size_t at = item.find(' '); at != std::string_view::npos; at = item.find(' ', at + 1)) {
    const std::string_view rest = item.substr(at + 1);
    if (match_prefix<grammar::result_opening>(rest) != std::string_view::npos) return at;
    const bool again = rest.substr(0, 3) == "to " && !first.empty() && rest.substr(3, first.size()) == first;
    if (again) return at;
  }
  return item.size();
}

/// Reads what Utilization Review did from the account of that review: one entry for each act that a sentence
/// states. The date of a review is carried from the sentence that tells it to those that follow.
class review_reader {
  using mark = grammar::summary_mark;

 public:
  void begin(std::string_view section) {
    day_ = {};
    open_ = false;
    tells_partial_ = section.find("riginal request") != std::string_view::npos;
  }

  void read(const marked_sentence& s, clinical_summary& to, context& ctx) {
    const mark_at* const review = s.find(mark::review, s.first);
    if (const mark_at* day = day_of_review(s, review); day != s.last) day_ = {day->day, ctx.place(day->text)};
    bool any = review != s.last;
    const char* clause = s.begin();
    bool active = false;
    bool modified = false;
    for (const mark_at* m = s.first; m != s.last; ++m) {
      ur_action action{};
      if (!is_act(m->kind, action)) continue;
      act told{m, action, {}, false};
      const bool part = m->text.size() > 3 && m->text.substr(m->text.size() - 3) == "ing";
      if (part && modified) continue;  // `modified … allowing A and denying B`
      if (!read_act(s, clause, review, active, told)) continue;
      modified = action == ur_action::modified;
      active = told.active;
      add(s, told, to, ctx);
      any = true;
      clause = m->end();
    }
    open_ = any;
  }

 private:
  struct act {
    const mark_at* verb;
    ur_action action;
    std::string_view item;
    bool active;
  };

  [[nodiscard]] static bool is_act(mark kind, ur_action& action) noexcept {
    switch (kind) {
      case mark::denied:
      case mark::denial:
      case mark::unnecessary: action = ur_action::denied; return true;
      case mark::modified:
      case mark::modification: action = ur_action::modified; return true;
      case mark::approved:
      case mark::approval: action = ur_action::approved; return true;
      case mark::delayed: action = ur_action::delayed; return true;
      default: return false;
    }
  }

  [[nodiscard]] static const mark_at* last_before(const marked_sentence& s, const char* from,
                                                  const mark_at* m, mark kind) noexcept {
    const mark_at* found = s.last;
    for (const mark_at* n = s.first; n != m; ++n) {
      if (n->kind == kind && n->begin() >= from) found = n;
    }
    return found;
  }

  bool read_act(const marked_sentence& s, const char* clause, const mark_at* review, bool after_active,
                act& told) const {
    const mark_at* const m = told.verb;
    const bool told_by_review = review != s.last && review < m;
    const mark_at* const said = last_before(s, s.begin(), m, mark::said);
    if (said != s.last && (!told_by_review || said < review)) return false;
    switch (m->kind) {
      case mark::denial:
      case mark::modification:
      case mark::approval: return told_by_review && read_noun(s, clause, told);
      case mark::unnecessary: return read_finding(s, clause, review, told);
      default: break;
    }
    const mark_at* const be = last_before(s, clause, m, mark::be);
    if (be != s.last && count_words(between(be->end(), m->begin())) <= 4)
      return read_passive(s, clause, review, be, told);
    const bool it = open_ && (s.text.substr(0, 3) == "It " || s.text.substr(0, 13) == "The reviewer ");
    if (!told_by_review && !after_active && !it) return false;
    if (m != s.first && m[-1].kind == mark::worker && between(m[-1].end(), m->begin()) == " ") return false;
    told.active = true;
    told.item = object(s, m);
    return true;
  }

  /// `recommended non-certification of X`
  static bool read_noun(const marked_sentence& s, const char* clause, act& told) {
    const mark_at* const m = told.verb;
    const std::string_view before = between(clause, m->begin());
    for (const std::string_view why :
         {std::string_view("rationale for "), std::string_view("reason for "),
          std::string_view("reasons for "), std::string_view("basis for "),
          std::string_view("rationale for the "), std::string_view("reason for the "),
          std::string_view("appeal of the "), std::string_view("appeal the "),
          std::string_view("as a result of the ")}) {
      if (lexical::detail::ends_with_ignoring_case(before, why)) return false;
    }
    if (m != s.first && clause == m[-1].end()) return false;  // `modified the certification`
    std::string_view rest = between(m->end(), s.end());
    if (match_prefix<peg::seq<lexical::gap, grammar::of_word_of_item>>(rest) == std::string_view::npos)
      return false;
    told.active = true;
    told.item = object(s, m);
    return true;
  }

  /// `determined X was not medically necessary`, `X was found not medically necessary`
  bool read_finding(const marked_sentence& s, const char* clause, const mark_at* review, act& told) const {
    const mark_at* const m = told.verb;
    const mark_at* const found = last_before(s, clause, m, mark::determined);
    if (found == s.last || (review == s.last && !open_)) return false;
    const mark_at* const be = last_before(s, clause, found, mark::be);
    const bool passive = be != s.last && count_words(between(be->end(), found->begin())) <= 3;
    if (passive) return read_passive(s, clause, review, be, told);
    if (review == s.last || review > found) return false;
    told.item = subject(s, found->end(), m->begin(), false);
    return true;
  }

  bool read_passive(const marked_sentence& s, const char* clause, const mark_at* review, const mark_at* be,
                    act& told) const {
    bool requested = false;
    for (const mark_at* n = s.first; n != be; ++n) {
      if (n->begin() < clause) continue;
      requested = requested || n->kind == mark::request || n->kind == mark::requested;
    }
    const std::string_view subject_text = trim_item(between(clause, be->begin()));
    const bool bare = matches<grammar::bare_object>(subject_text);
    const bool by_worker = last_before(s, clause, be, mark::worker) != s.last;
    const bool dated = review != s.last || (bare && (s.has(mark::date) || open_)) || (open_ && !by_worker);
    if (!requested && !dated) return false;
    if (tells_partial_ && told.action == ur_action::approved) return false;
    if (clause != s.begin() && be != s.first && be[-1].kind == mark::relation && be[-1].begin() >= clause)
      return false;
    told.item = subject(s, clause, be->begin(), clause != s.begin());
    if (told.item.empty()) told.item = object_of_passive(s, told.verb);
    return true;
  }

  /// The item in the subject of a passive: behind its `request for`, or the whole.
  static std::string_view subject(const marked_sentence& s, const char* clause, const char* end,
                                  bool behind_act) {
    const mark_at* request = s.last;
    for (const mark_at* n = s.first; n != s.last && n->begin() < end; ++n) {
      const bool noun = n->kind == mark::request || (n->kind == mark::requested && !is_verb(s, n));
      if (n->begin() >= clause && noun && request == s.last) request = n;
    }
    if (request != s.last) {
      std::string_view rest = between(request->end(), end);
      if (request->kind == mark::request)
        rest = item_of_request(rest);
      else if (request->text.size() > 9)
        rest = {};  // `requested treatment` names none
      return finish(s, rest);
    }
    std::string_view rest = between(clause, end);
    for (const mark_at* n = s.first; n != s.last && n->begin() < end; ++n) {
      const bool opens = n->kind == mark::joint || n->kind == mark::review || n->kind == mark::said;
      if (n->begin() >= clause && opens && behind_act) rest = between(n->end(), end);
    }
    rest = without_opening(s, rest);
    return matches<grammar::bare_object>(rest) ? std::string_view() : finish(s, rest);
  }

  /// `were requested`, `requested that`
  [[nodiscard]] static bool is_verb(const marked_sentence& s, const mark_at* m) noexcept {
    return m != s.first && m[-1].kind == mark::be && count_words(between(m[-1].end(), m->begin())) <= 1;
  }

  /// A subject without `On 3/4/12,` and `Additionally,` before it.
  static std::string_view without_opening(const marked_sentence& s, std::string_view text) {
    const char* const end = text.data() + text.size();
    for (const mark_at* m = s.first; m != s.last && m->begin() < end; ++m) {
      const bool opens = m->begin() >= text.data() && count_words(between(text.data(), m->begin())) <= 7;
      if (opens && (m->kind == mark::date || m->kind == mark::review) && (*m->end() == ',' || m == s.first))
        text = between(m->end(), end);
    }
    const std::size_t comma = text.find(',');
    if (comma != std::string_view::npos && count_words(text.substr(0, comma)) <= 1)
      text.remove_prefix(comma + 1);
    text = trim_item(text);
    const std::size_t width = match_prefix<peg::seq<grammar::plain_article, lexical::gap>>(text);
    return width == std::string_view::npos ? text : text.substr(width);
  }

  /// `was modified for X`, but not `was denied for lack of X`.
  static std::string_view object_of_passive(const marked_sentence& s, const mark_at* verb) {
    const std::string_view rest = between(verb->end(), s.end());
    if (rest.substr(0, 5) != " for " ||
        match_prefix<grammar::reason_word>(rest.substr(5)) != std::string_view::npos)
      return {};
    return object(s, verb);
  }

  /// The item behind an active verb, up to a stop or the next act.
  static std::string_view object(const marked_sentence& s, const mark_at* verb) {
    const char* end = s.end();
    const mark_at* joint = s.last;
    for (const mark_at* n = verb + 1; n != s.last; ++n) {
      ur_action ignored{};
      if (n->kind == mark::stop) {
        end = n->begin();
        break;
      }
      if (n->kind == mark::joint) joint = n;
      if (is_act(n->kind, ignored) && n->kind != mark::approval) {
        end = joint != s.last ? joint->begin() : n->begin();
        break;
      }
    }
    const mark_at* request = verb + 1;
    while (request != s.last && request->begin() < end && request->kind != mark::request &&
           request->kind != mark::requested)
      ++request;
    const bool near = request != s.last && request->begin() < end &&
                      count_words(between(verb->end(), request->begin())) <= 5;
    if (near && request->kind == mark::requested) {
      return finish(s, request->text.size() > 9 ? std::string_view() : between(request->end(), end));
    }
    if (near) return finish(s, item_of_request(between(request->end(), end)));
    const char* begin = verb->end();
    if (verb + 1 != s.last && verb[1].kind == mark::date && count_words(between(begin, verb[1].begin())) <= 1)
      begin = verb[1].end();  // `denied certification on 3/4/12; for X`
    std::string_view rest = trim_item(between(begin, end));
    const std::size_t width = match_prefix<
        peg::seq<peg::opt<grammar::articles, grammar::permission, lexical::gap>, grammar::item_opening>>(
        rest);
    if (width != std::string_view::npos) rest.remove_prefix(width);
    if (verb->kind != mark::denial && matches<grammar::bare_object>(rest)) return {};
    return finish(s, rest);
  }

  /// An item without the dates of its request, and without what was allowed instead.
  static std::string_view finish(const marked_sentence& s, std::string_view item) {
    item = trim_item(item);
    const char* end = item.data() + item.size();
    for (const mark_at* n = s.first; n != s.last && n->begin() < end; ++n) {
      if (n->kind != mark::date || n->begin() < item.data()) continue;
      const std::string_view before = between(item.data(), n->begin());
      if (!dates_the_request(before)) continue;
      end = before.data() + before.rfind(' ', before.size() - 2);
      if (before.rfind(' ', before.size() - 2) == std::string_view::npos) end = item.data();
      break;
    }
    item = trim_item(between(item.data(), end));
    item = trim_item(item.substr(0, result_in(item)));
    return matches<grammar::bare_object>(item) ? std::string_view() : item;
  }

  /// `dated` or a plain `on` before a date; `provided on` tells when the item itself was.
  [[nodiscard]] static bool dates_the_request(std::string_view before) noexcept {
    if (lexical::detail::ends_with_ignoring_case(before, "dated ")) return true;
    if (!lexical::detail::ends_with_ignoring_case(before, " on ")) return before == "on ";
    return !lexical::detail::ends_with_ignoring_case(before, "ed on ");
  }

  /// The day a sentence tells of the review: right behind the review's name, or at the sentence's beginning.
  [[nodiscard]] const mark_at* day_of_review(const marked_sentence& s, const mark_at* review) const noexcept {
    for (const mark_at* r = review; r != s.last; r = s.find(mark::review, r + 1)) {
      for (const mark_at* n = r + 1; n != s.last; ++n) {
        ur_action ignored{};
        if (n->kind == mark::date && count_words(between(r->end(), n->begin())) <= 8) return n;
        if (is_act(n->kind, ignored) || n->kind == mark::request || n->kind == mark::date) break;
      }
      for (const mark_at* n = s.first; n != r; ++n) {
        if (n->kind == mark::date && count_words(between(n->end(), r->begin())) <= 3) return n;
      }
    }
    const mark_at* const first = s.find(mark::date, s.first);
    const bool opens = first != s.last && count_words(between(s.begin(), first->begin())) <= 2;
    if (opens && review != s.last) return first;
    if (opens && !is_dated_request(s, first)) {
      for (const mark_at* n = first; n != s.last; ++n) {
        ur_action ignored{};
        if (is_act(n->kind, ignored) && n != s.first && s.has(mark::be) && s.has(mark::request)) return first;
      }
    }
    return s.last;
  }

  /// `On 3/4/12 a request was received`
  [[nodiscard]] static bool is_dated_request(const marked_sentence& s, const mark_at* date) noexcept {
    const std::string_view rest = between(date->end(), s.end());
    return rest.find("was received") < 60 || rest.find("was made") < 60 || rest.find("was submitted") < 60;
  }

  /// The date of one act: behind the verb, or that of the review.
  [[nodiscard]] reading<date> day_of(const marked_sentence& s, const act& told, context& ctx) const {
    for (const mark_at* n = told.verb + 1; n != s.last; ++n) {
      ur_action ignored{};
      if (is_act(n->kind, ignored) && n->kind != mark::approval) break;
      if (n->kind != mark::date) continue;
      const std::string_view before = between(told.verb->end(), n->begin());
      const bool inside = told.item.data() <= n->begin() && n->end() <= told.item.data() + told.item.size();
      const bool of_request = lexical::detail::ends_with_ignoring_case(before, "request dated ");
      if (!inside && !of_request && dates_the_request(before)) return {n->day, ctx.place(n->text)};
    }
    return day_;
  }

  void add(const marked_sentence& s, const act& told, clinical_summary& to, context& ctx) {
    ur_decision entry;
    entry.action = told.action;
    const char* begin = told.verb->begin();
    const char* end = told.verb->end();
    if (!told.item.empty()) {
      entry.item = ctx.quote(told.item);
      begin = (std::min)(begin, told.item.data());
      end = (std::max)(end, told.item.data() + told.item.size());
    }
    entry.date = day_of(s, told, ctx);
    if (entry.date && !day_) day_ = entry.date;
    entry.where = ctx.place(between(begin, end));
    ctx.push(to.ur_decisions, std::move(entry));
  }

  reading<date> day_;
  bool open_ = false;
  bool tells_partial_ = false;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
