#pragma once

#include "../../grammar/utilization_review.hpp"
#include "../../lexical/sentence.hpp"
#include "../../model/clinical_summary.hpp"
#include "../context.hpp"
#include "lost_act.hpp"
#include "review_act.hpp"
#include "review_day.hpp"
#include "review_item.hpp"
#include "summary_marks.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace imr {
inline namespace v0 {
namespace detail {

/// What an act is told by: the marks between the act before it and its own verb. A null pointer: there is
/// none.
struct act_clause {
  const char* begin = nullptr;
  const mark_at* be = nullptr;
  const mark_at* found = nullptr;
  /// The verb of a passive around `found`.
  const mark_at* be_of_found = nullptr;
  bool names_request = false;
  /// A reason is being told: what is said there is no act.
  bool gives_reason = false;
  bool names_worker = false;
  bool is_relative = false;

  void note(const marked_sentence& s, const mark_at* m) noexcept {
    switch (m->kind) {
      case word_mark::be:
        is_relative = m != s.first && m[-1].kind == word_mark::relation;
        be = m;
        break;
      case word_mark::determined:
        found = m;
        be_of_found = be != nullptr && within_words(be->end(), m->begin(), 3) ? be : nullptr;
        break;
      case word_mark::request:
      case word_mark::requested:
        names_request = true;
        gives_reason = false;
        break;
      case word_mark::stop: gives_reason = true; break;
      case word_mark::review: gives_reason = false; break;
      case word_mark::worker: names_worker = true; break;
      default: break;
    }
  }
};

/// Reads what Utilization Review did from the account of that review: one entry for each act that a sentence
/// states. The date of a review is carried from the sentence that tells it to those that follow. What a
/// physician or the worker is said to have remarked is no act of the review.
class review_reader {
  using mark = word_mark;

 public:
  void begin(std::string_view section) {
    day_ = {};
    open_ = false;
    undated_ = 0;
    hidden_ = false;
    tells_partial_ = section.find("riginal request") != std::string_view::npos;
  }

  void read(const marked_sentence& s, clinical_summary& to, context& ctx) {
    review_ = s.find(mark::review, s.first);
    if (const mark_at* const day = day_of_review(s, review_); day != s.last)
      day_ = {day->day, ctx.place(day->text)};
    const std::size_t told_before = to.ur_decisions.size();
    review_act before;
    said_ = nullptr;
    clause_ = {};
    clause_.begin = s.begin();
    for (const mark_at* m = s.first; m != s.last; ++m) {
      review_act told;
      told.verb = m;
      const bool part = is_participle(*m) && before.verb != nullptr && before.action == ur_action::modified;
      if (is_act(m->kind, told.action) && !part && read_act(s, before, told)) {
        add(s, told, to, ctx);
        before = told;
        clause_ = {};
        clause_.begin = m->end();
      }
      if (m->kind == mark::said && !cites_review(s, m)) said_ = m;
      clause_.note(s, m);
    }
    date_by_opening(s, told_before, to, ctx);
    const bool ruling = open_ && s.has(mark::ruling) && !s.has(mark::elsewhere);
    if (before.verb == nullptr && ruling && s.has(mark::date) && !day_) read_day_in(s, ctx);
    open_ = review_ != s.last || before.verb != nullptr || ruling;
    date_acts(told_before, to);
    if (report_lost_act(s, review_, before.verb != nullptr, ctx)) hidden_ = true;
  }

  /// A damaged summary without any act hides one: only a denial leads to a review. Its account stands last.
  void end(std::string_view last_sentence, const clinical_summary& to, context& ctx) const {
    if (ctx.flow().is_mended() && to.ur_decisions.empty() && !hidden_ && !last_sentence.empty())
      report_hidden_act(last_sentence, ctx);
  }

 private:
  /// `modified …, allowing A and denying B` is one act.
  [[nodiscard]] static bool is_participle(const mark_at& m) noexcept {
    return lexical::detail::ends_with_ignoring_case(m.text, "ing");
  }

  /// `according to the UR letter`
  [[nodiscard]] static bool cites_review(const marked_sentence& s, const mark_at* said) noexcept {
    const mark_at* const next = said + 1;
    return next != s.last && next->kind == mark::review && within_words(said->end(), next->begin(), 3);
  }

  bool read_act(const marked_sentence& s, const review_act& before, review_act& told) const {
    const mark_at* const m = told.verb;
    const bool by_review = review_ != s.last && review_ < m;
    const bool joined = m != s.first && m[-1].kind == mark::joint && within_words(m[-1].end(), m->begin(), 1);
    const std::string_view subject = last_words(between(clause_.begin, m->begin()), 4);
    const bool by_pronoun = matches<grammar::review::review_subject>(subject);
    if (matches<grammar::review::negated_act>(last_words(subject, 3)) || is_of_none(s, m)) return false;
    if (clause_.gives_reason && !joined && !by_pronoun) return false;
    if (said_ != nullptr && (!by_review || said_ < review_)) return false;
    switch (m->kind) {
      case mark::denial:
      case mark::modification:
      case mark::approval: return by_review && read_noun(s, told);
      case mark::unnecessary: return read_finding(s, told);
      default: break;
    }
    const bool by_worker = is_of_worker(s, *m);
    const bool added =
        joined && before.active && m[-1].begin()[-2] == ',';  // `because it was costly, and approved`
    if (!by_worker && !added && clause_.be != nullptr && within_words(clause_.be->end(), m->begin(), 4))
      return read_passive(s, clause_.be, told);
    const bool again =
        (before.verb != nullptr && before.active) || ((open_ || before.verb != nullptr) && by_pronoun);
    if ((!by_review && !again) || by_worker) return false;
    told.active = !stands_last(s, m);
    told.item = told.active ? object_item(s, m)
                            : subject_item(s, clause_.begin, m->begin(), clause_.begin != s.begin());
    return true;
  }

  /// `approved none of the items`, `neither the ramp nor the rail was approved`
  [[nodiscard]] bool is_of_none(const marked_sentence& s, const mark_at* m) const {
    constexpr std::size_t none = std::string_view::npos;
    if (match_prefix<grammar::review::behind_none_object>(between(m->end(), s.end())) != none) return true;
    return clause_.be != nullptr &&
           match_prefix<grammar::review::none_subject>(between(clause_.begin, clause_.be->begin())) != none;
  }

  /// `UR 3/4/12: X denied, Y modified to 6`: the item stands before its verb.
  [[nodiscard]] bool stands_last(const marked_sentence& s, const mark_at* m) const {
    const std::string_view rest = between(m->end(), s.end());
    const bool closed = rest.empty() || rest.find_first_of(";,.") == 0;
    const bool amount = !rest.empty() && match_prefix<grammar::review::result_opening>(rest.substr(1)) !=
                                             std::string_view::npos;
    if (!closed && !amount) return false;
    return clause_.begin != s.begin() || !within_words(clause_.begin, m->begin(), 4);
  }

  /// `recommended non-certification of X`, but neither `the rationale for denial` nor `modified the
  /// certification`.
  bool read_noun(const marked_sentence& s, review_act& told) const {
    const mark_at* const m = told.verb;
    if (clause_.begin == m[-1].end()) return false;
    if (matches<grammar::review::reason_before_denial>(last_words(between(clause_.begin, m->begin()), 4)))
      return false;
    if (match_prefix<grammar::review::denial_object>(between(m->end(), s.end())) == std::string_view::npos)
      return false;
    told.active = true;
    told.item = object_item(s, m);
    return true;
  }

  /// `determined X was not medically necessary`, `X was found not medically necessary`
  bool read_finding(const marked_sentence& s, review_act& told) const {
    if (review_ == s.last && !open_) return false;
    if (clause_.found == nullptr) {
      if (said_ == nullptr) return false;
      told.item = subject_item(s, said_->end(), told.verb->begin(), false);
      return true;
    }
    if (clause_.be_of_found != nullptr) return read_passive(s, clause_.be_of_found, told);
    if (review_ == s.last || review_ > clause_.found) return false;
    told.item = subject_item(s, clause_.found->end(), told.verb->begin(), false);
    return true;
  }

  /// `The request for X was denied`, `X was denied by Utilization Review`, `This case was denied on 3/4/12`
  bool read_passive(const marked_sentence& s, const mark_at* be, review_act& told) const {
    const bool behind_act = clause_.begin != s.begin();
    if (behind_act && clause_.is_relative) return false;  // `…, which was modified`: told already
    if (tells_partial_ && told.action == ur_action::approved) return false;
    if (match_prefix<grammar::review::by_other>(between(told.verb->end(), s.end())) != std::string_view::npos)
      return false;
    if (!clause_.names_request && review_ == s.last) {
      const bool bare = matches<grammar::review::bare_object>(trim_item(between(clause_.begin, be->begin())));
      const bool dated = told.action != ur_action::approved && day_of_act(s, told) != s.last &&
                         !clause_.names_worker &&
                         match_prefix<grammar::review::other_subject>(between(clause_.begin, be->begin())) ==
                             std::string_view::npos;
      if (!(bare && s.has(mark::date)) && !dated && !(open_ && (bare || !clause_.names_worker))) return false;
    }
    told.item = subject_item(s, clause_.begin, be->begin(), behind_act);
    if (told.item.empty()) told.item = object_of_passive(s, told.verb);
    return true;
  }

  void add(const marked_sentence& s, const review_act& told, clinical_summary& to, context& ctx) {
    ur_decision entry;
    entry.action = told.action;
    const char* begin = told.verb->begin();
    const char* end = told.verb->end();
    if (!told.item.empty()) {
      entry.item = ctx.quote(told.item);
      begin = (std::min)(begin, told.item.data());
      end = (std::max)(end, told.item.data() + told.item.size());
    }
    const mark_at* const day = day_of_act(s, told);
    if (day < told.verb) undated_ = to.ur_decisions.size();  // it is no day of the acts before
    entry.date = day == s.last ? day_ : reading<date>(day->day, ctx.place(day->text));
    if (!day_) day_ = entry.date;
    entry.where = ctx.place(between(begin, end));
    ctx.push(to.ur_decisions, std::move(entry));
  }

  /// `On 3/4/12 it denied X`, in a sentence that does not name the review.
  void date_by_opening(const marked_sentence& s, std::size_t told_before, clinical_summary& to,
                       context& ctx) {
    const bool opens =
        s.first != s.last && s.first->kind == mark::date && within_words(s.begin(), s.first->begin(), 1);
    if (!opens || review_ != s.last || told_before == to.ur_decisions.size() || is_day_of_request(s, s.first))
      return;
    day_ = {s.first->day, ctx.place(s.first->text)};
    for (std::size_t i = told_before; i < to.ur_decisions.size(); ++i) to.ur_decisions[i].date = day_;
  }

  /// The day of a sentence that only dates the account.
  void read_day_in(const marked_sentence& s, context& ctx) {
    const mark_at* const day = s.find(mark::date, s.first);
    if (!is_day_of_thing(s, day)) day_ = {day->day, ctx.place(day->text)};
  }

  /// Gives the acts that were told without a day the day that the account tells later. In one sentence the
  /// last act's day is that of those before it.
  void date_acts(std::size_t told_before, clinical_summary& to) {
    reading<date> day = day_;
    for (std::size_t i = to.ur_decisions.size(); i-- > told_before;) {
      if (to.ur_decisions[i].date) day = to.ur_decisions[i].date;
    }
    for (; undated_ < to.ur_decisions.size() && day; ++undated_) {
      if (!to.ur_decisions[undated_].date) to.ur_decisions[undated_].date = day;
    }
  }

  reading<date> day_;
  std::size_t undated_ = 0;
  const mark_at* review_ = nullptr;
  const mark_at* said_ = nullptr;
  act_clause clause_;
  bool open_ = false;
  bool hidden_ = false;
  bool tells_partial_ = false;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
