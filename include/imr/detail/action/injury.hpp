#pragma once

#include "../../grammar/injury.hpp"
#include "../../lexical/sentence.hpp"
#include "../../model/clinical_summary.hpp"
#include "../context.hpp"
#include "summary_marks.hpp"

#include <cstddef>
#include <string_view>
#include <utility>

namespace imr {
inline namespace v0 {
namespace detail {

/// Reads the dates of injury of a sentence: those that stand behind a word for the injury with nothing else
/// that could be dated between them, and a date that opens the sentence in which the worker was hurt.
class injury_reader {
  using mark = grammar::summary_mark;

 public:
  /// `told` is the day that the letter's header names, if any.
  void begin(const reading<date>& told) noexcept {
    sentence_ = 0;
    told_ = told;
  }

  void read(const marked_sentence& s, clinical_summary& to, context& ctx) {
    early_ = ++sentence_ <= introduction && to.injuries.empty() && !s.has(mark::review);
    bool of_injury = opens_with_injury_date(s);
    const char* trigger = s.begin();
    said_ = s.begin();
    for (const mark_at* m = s.first; m != s.last; ++m) {
      if (is_barrier(m->kind)) of_injury = false;
      if (is_trigger(s, m)) {
        of_injury = true;
        trigger = m->end();
        said_ = m->begin();
      }
      if (m->kind != mark::date) continue;
      const bool told = to.injuries.empty() && told_ && *told_ == m->day;
      const bool near = of_injury && within_words(trigger, m->begin(), farthest) && !is_later(s, trigger, m);
      if (!near && !told && !is_adjective(s, m)) continue;
      m = add(s, m, to, ctx);
      trigger = m->end();
      of_injury =
          m + 1 != s.last && m[1].kind == mark::joint &&
          match_prefix<grammar::injured_again>(between(m[1].end(), s.end())) != std::string_view::npos;
    }
  }

 private:
  /// Words between the injury and its date: the parts of the body and how it happened.
  static constexpr std::size_t farthest = 30;
  /// Sentences at the beginning of a summary in which an accident is the one that the claim is for.
  static constexpr int introduction = 3;

  /// What else is dated, or done with, than the injury.
  [[nodiscard]] static bool is_barrier(mark kind) noexcept {
    switch (kind) {
      case mark::elsewhere:
      case mark::review:
      case mark::request:
      case mark::denied:
      case mark::treatment:
      case mark::treated:
      case mark::diagnosis:
      case mark::diagnosed:
      case mark::names: return true;
      default: return false;
    }
  }

  [[nodiscard]] bool is_trigger(const marked_sentence& s, const mark_at* m) const {
    switch (m->kind) {
      case mark::injury: return !is_report(s, m) && !is_behind(s, m) && !is_of_person(s, m);
      case mark::cumulative: return is_span_of_time(s, m);
      case mark::sustained: return early_ || is_work_related(s, m);
      case mark::hurt: return early_;
      default: return false;
    }
  }

  /// `the injured`, `injured workercomplained`: a person, whose other name a scan damaged.
  [[nodiscard]] static bool is_of_person(const marked_sentence& s, const mark_at* m) noexcept {
    constexpr std::string_view person = " worker";
    if (between(m->end(), s.end()).substr(0, person.size()) == person) return true;
    if (!lexical::detail::equal_ignoring_case(m->text, "injured")) return false;
    const std::string_view before = last_words(between(s.begin(), m->begin()), 1);
    return lexical::detail::equal_ignoring_case(before, "the") ||
           lexical::detail::equal_ignoring_case(before, "this") ||
           lexical::detail::equal_ignoring_case(before, "an");
  }

  /// `since`, not right behind the injury: what has been since.
  [[nodiscard]] static bool is_later(const marked_sentence& s, const char* trigger,
                                     const mark_at* m) noexcept {
    const std::string_view before = between(s.begin(), m->begin());
    return lexical::detail::ends_with_ignoring_case(before, "since ") &&
           !within_words(trigger, m->begin(), 1);
  }

  /// `after the injury she …`, unless the injury's own day follows at once.
  [[nodiscard]] static bool is_behind(const marked_sentence& s, const mark_at* m) {
    if (m + 1 != s.last && m[1].kind == mark::date && within_words(m->end(), m[1].begin(), 1)) return false;
    return matches<grammar::behind_injury>(last_words(between(s.begin(), m->begin()), 4));
  }

  /// `CT` is cumulative trauma where a span of time follows, and a study where none does.
  [[nodiscard]] static bool is_span_of_time(const marked_sentence& s, const mark_at* m) {
    if (m->kind != mark::cumulative || m->text.size() > 2) return true;
    return m + 1 != s.last && m[1].kind == mark::date && span_end(s, m + 1) != m + 1;
  }

  /// `first report of occupational injury`, the name of a form that ends in `or illness`
  [[nodiscard]] static bool is_report(const marked_sentence& s, const mark_at* m) {
    if (match_prefix<grammar::or_illness>(between(m->end(), s.end())) != std::string_view::npos) return true;
    if (m == s.first || m[-1].kind != mark::elsewhere) return false;
    const std::string_view joint = between(m[-1].end(), m->begin());
    return joint.substr(0, 4) == " of " && within_words(m[-1].end(), m->begin(), 4);
  }

  /// `a 10/4/12 crush injury`
  [[nodiscard]] static bool is_adjective(const marked_sentence& s, const mark_at* m) noexcept {
    const mark_at* const next = m + 1;
    if (next == s.last || next->kind != mark::injury || !within_words(m->end(), next->begin(), 2))
      return false;
    const std::string_view before = last_words(between(s.begin(), m->begin()), 1);
    for (const std::string_view word :
         {std::string_view("a"), std::string_view("an"), std::string_view("the"), std::string_view("his"),
          std::string_view("her")}) {
      if (lexical::detail::equal_ignoring_case(before, word)) return true;
    }
    return false;
  }

  /// `On 3/4/12, while lifting, the worker was injured`.
  [[nodiscard]] bool opens_with_injury_date(const marked_sentence& s) const noexcept {
    if (s.first == s.last || s.first->kind != mark::date || !within_words(s.begin(), s.first->begin(), 2))
      return false;
    for (const mark_at* m = s.first + 1; m != s.last; ++m) {
      if (m->kind == mark::sustained) return true;
      if (m->kind == mark::injury && !is_of_person(s, m)) return !is_behind(s, m) && !is_report(s, m);
      if (m->kind == mark::hurt) return early_;
      if (is_barrier(m->kind) || m->kind == mark::date) return false;
    }
    return false;
  }

  /// A fall or a hurt is the claim's where the sentence says that work had to do with it.
  [[nodiscard]] static bool is_work_related(const marked_sentence& s, const mark_at* m) noexcept {
    const std::string_view rest = between(m->begin(), s.end());
    for (const std::string_view word :
         {std::string_view(" work"), std::string_view("industrial"), std::string_view("injur"),
          std::string_view("occupational"), std::string_view("on the job")}) {
      if (rest.find(word) != std::string_view::npos) return true;
    }
    return false;
  }

  /// Adds the date, or the span that it begins, and those that are listed behind it; the last mark taken.
  const mark_at* add(const marked_sentence& s, const mark_at* m, clinical_summary& to, context& ctx) const {
    for (;;) {
      const mark_at* last = span_end(s, m);
      if (last->day < m->day) last = m;
      insert({m->day, last->day, place(m, last, ctx)}, to, ctx);
      const mark_at* next = next_date(s, last);
      if (next == s.last || !matches<grammar::injury_list_joint>(between(last->end(), next->begin())))
        return last;
      m = next;
    }
  }

  /// The place of an injury; it is flagged where the words that say what is dated had to be put back.
  [[nodiscard]] span place(const mark_at* first, const mark_at* last, context& ctx) const {
    const std::string_view day = between(first->begin(), last->end());
    const std::string_view words = between(said_, first->begin());
    if (!ctx.flow().is_mended(ctx.range_of(day)) && !words.empty() &&
        ctx.flow().is_mended(ctx.range_of(words)))
      ctx.report(code::repaired_text, ctx.range_of(day),
                 "damaged words that say what is dated were put back");
    return ctx.place(day);
  }

  /// The date behind another, with at most a word between them that is a mark itself.
  [[nodiscard]] static const mark_at* next_date(const marked_sentence& s, const mark_at* m) noexcept {
    const mark_at* next = m + 1;
    if (next != s.last && (next->kind == mark::joint || next->kind == mark::elsewhere)) ++next;
    return next != s.last && next->kind == mark::date ? next : s.last;
  }

  /// The date that ends the span which begins with a date, or that date itself.
  [[nodiscard]] static const mark_at* span_end(const marked_sentence& s, const mark_at* m) {
    const mark_at* const next = next_date(s, m);
    if (next == s.last) return m;
    const std::string_view joint = between(m->end(), next->begin());
    if (matches<grammar::injury_span_joint>(joint)) return next;
    const bool two = lexical::detail::ends_with_ignoring_case(between(s.begin(), m->begin()), "between ");
    return two && matches<grammar::injury_and_joint>(joint) ? next : m;
  }

  /// In date order, none twice; letters name few.
  static void insert(const injury& one, clinical_summary& to, context& ctx) {
    constexpr std::size_t most = 64;
    const auto same = [&](const injury& i) { return i.start == one.start && i.end == one.end; };
    for (const injury& i : to.injuries) {
      if (same(i) || (one.start == one.end && i.start <= one.start && one.end <= i.end)) return;
    }
    if (to.injuries.size() == most) return;
    ctx.push(to.injuries, one);
    const auto before = [](const injury& a, const injury& b) {
      return a.start != b.start ? a.start < b.start : a.end < b.end;
    };
    for (std::size_t i = to.injuries.size() - 1; i > 0 && before(to.injuries[i], to.injuries[i - 1]); --i)
      std::swap(to.injuries[i], to.injuries[i - 1]);
  }

  int sentence_ = 0;
  bool early_ = false;
  reading<date> told_;
  /// Where the words begin that say what is dated.
  const char* said_ = nullptr;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
