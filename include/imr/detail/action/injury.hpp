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

/// Reads the dates of injury of a sentence: those that stand behind a word for the injury with nothing else that
/// could be dated between them, and a date that opens the sentence in which the worker was hurt.
class injury_reader {
  using mark = grammar::summary_mark;

 public:
  void begin() noexcept { opens_section_ = true; }

  void read(const marked_sentence& s, clinical_summary& to, context& ctx) {
    const bool introduces = opens_section_ && to.injuries.empty() && !s.has(mark::review);
    opens_section_ = opens_section_ && to.injuries.empty() && !has_person(s);
    bool of_injury = opens_with_injury_date(s, introduces);
    const char* trigger = s.begin();
    for (const mark_at* m = s.first; m != s.last; ++m) {
      switch (m->kind) {
        case mark::worker:
        case mark::male:
        case mark::female: of_injury = of_injury || introduces; break;
        case mark::injury:
          if (is_report(s, m)) break;
          of_injury = true;
          trigger = m->end();
          break;
        case mark::cumulative:
        case mark::sustained:
          if (of_injury) break;
          of_injury = m->kind == mark::cumulative || introduces || is_work_related(s, m);
          trigger = m->end();
          break;
        case mark::elsewhere:
        case mark::review:
        case mark::request:
        case mark::denied: of_injury = false; break;
        case mark::date:
          if (of_injury || is_adjective(s, m)) {
            if (count_words(between(trigger, m->begin())) <= farthest) m = add(s, m, to, ctx);
            of_injury = m + 1 != s.last && m[1].kind == mark::joint;  // `and his knee on 4/5/12`
            trigger = m->end();
          }
          break;
        default: break;
      }
    }
  }

 private:
  /// Words between the injury and its date: the parts of the body and how it happened.
  static constexpr std::size_t farthest = 30;

  /// `first report of occupational injury`
  [[nodiscard]] static bool is_report(const marked_sentence& s, const mark_at* m) noexcept {
    if (m == s.first || m[-1].kind != mark::elsewhere) return false;
    const std::string_view joint = between(m[-1].end(), m->begin());
    return joint.substr(0, 4) == " of " && count_words(joint) <= 4;
  }

  /// `a 10/4/12 crush injury`
  [[nodiscard]] static bool is_adjective(const marked_sentence& s, const mark_at* m) noexcept {
    const mark_at* const next = m + 1;
    return next != s.last && next->kind == mark::injury && count_words(between(m->end(), next->begin())) <= 2;
  }

  [[nodiscard]] static bool has_person(const marked_sentence& s) noexcept {
    return s.has(mark::worker) || s.has(mark::male) || s.has(mark::female);
  }

  /// `On 3/4/12, while lifting, the worker was injured`.
  [[nodiscard]] static bool opens_with_injury_date(const marked_sentence& s, bool introduces) noexcept {
    if (s.first == s.last || s.first->kind != mark::date) return false;
    if (count_words(between(s.begin(), s.first->begin())) > 2) return false;
    if (introduces && has_person(s) && !s.has(mark::elsewhere)) return true;
    for (const mark_at* m = s.first + 1; m != s.last; ++m) {
      if (m->kind == mark::sustained) return true;
      if (m->kind == mark::worker || m->kind == mark::be || m->kind == mark::joint ||
          m->kind == mark::number || m->kind == mark::male || m->kind == mark::female)
        continue;
      return false;
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
  static const mark_at* add(const marked_sentence& s, const mark_at* m, clinical_summary& to, context& ctx) {
    for (;;) {
      const mark_at* last = span_end(s, m);
      if (last->day < m->day) last = m;
      insert({m->day, last->day, ctx.place(between(m->begin(), last->end()))}, to, ctx);
      const mark_at* next = next_date(s, last);
      if (next == s.last || !matches<grammar::injury_list_joint>(between(last->end(), next->begin())))
        return last;
      m = next;
    }
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

  bool opens_section_ = true;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
