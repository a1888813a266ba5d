#pragma once

#include "../../lexical/sentences.hpp"
#include "damaged_refusal.hpp"
#include "dates.hpp"
#include "injury.hpp"
#include "listing.hpp"
#include "pain_score.hpp"
#include "person.hpp"
#include "summary_marks.hpp"
#include "utilization_review.hpp"

#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace detail {

/// Reads the typed fields of a clinical summary. Its buffers are kept from letter to letter.
class summary_reader {
  using mark = grammar::summary_mark;

 public:
  void read(std::string_view text, const header& told, clinical_summary& to, context& ctx) {
    dates_.clear();
    marks_.clear();
    find_dates(text, bounds_of(told), ctx, [&](const found_date& found) {
      dates_.push_back(found);
      ctx.push(to.dates, reading<date>{found.value, ctx.place(found.text)});
    });
    find_marks(text, dates_, marks_);
    read_damaged_refusals(text, marks_, ctx);
    injury_.begin(told.date_of_injury);
    person_.begin();
    review_.begin(text);
    lexical::sentences sentences(text);
    const mark_at* next = marks_.data();
    const mark_at* const last = next + marks_.size();
    std::string_view last_sentence;
    for (std::string_view one; sentences.next(one);) {
      last_sentence = one;
      while (!one.empty()) {
        marked_sentence s{beginning_of(one), next, next};
        one.remove_prefix(s.text.size());
        while (s.last != last && s.last->end() <= s.end()) ++s.last;
        next = s.last;
        read(s, to, ctx);
      }
    }
    review_.end(last_sentence, to, ctx);
  }

 private:
  /// What is longer is no sentence; its parts are read alone, so that the work stays linear in the text.
  static constexpr std::size_t longest_sentence = 4096;

  [[nodiscard]] static std::string_view beginning_of(std::string_view sentence) noexcept {
    if (sentence.size() <= longest_sentence) return sentence;
    const std::size_t blank = sentence.rfind(' ', longest_sentence);
    return sentence.substr(0, blank == std::string_view::npos || blank == 0 ? longest_sentence : blank);
  }

  void read(const marked_sentence& s, clinical_summary& to, context& ctx) {
    person_.read(s, to, ctx);
    injury_.read(s, to, ctx);
    read_pain_scores(s, to, ctx);
    review_.read(s, to, ctx);
    read_lists(s, to, ctx);
  }

  static void read_lists(const marked_sentence& s, clinical_summary& to, context& ctx) {
    if (s.has(mark::relative) && !s.has(mark::worker)) return;  // somebody else's
    if (s.has(mark::denial)) return;                            // the reasons of a review
    const char* done = s.begin();
    for (const mark_at* m = s.first; m != s.last; ++m) {
      if (m->begin() < done) continue;
      switch (m->kind) {
        case mark::diagnosis:
          done = read_behind<grammar::diagnosis_opening, &clinical_summary::diagnoses>(s, m, to, ctx, done);
          break;
        case mark::diagnosed:
          done = read_behind<grammar::direct_opening, &clinical_summary::diagnoses>(s, m, to, ctx, done);
          break;
        case mark::names:
          if (m == s.first || m[-1].kind != mark::be)
            done = read_behind<grammar::direct_opening, &clinical_summary::diagnoses>(s, m, to, ctx, done);
          break;
        case mark::treatment:
          done = read_behind<grammar::treatment_opening, &clinical_summary::treatments>(s, m, to, ctx, done);
          break;
        case mark::treated:
          done = read_behind<grammar::direct_opening, &clinical_summary::treatments>(s, m, to, ctx, done);
          break;
        default: break;
      }
    }
  }

  /// A list without the clause at its end that leads to another list.
  [[nodiscard]] static std::string_view without_last_clause(std::string_view list) noexcept {
    const std::size_t mark = list.find_last_of(";,");
    return mark == std::string_view::npos ? list : list.substr(0, mark);
  }

  /// Reads the list behind an opening, up to the next list; where it ends, or `done` where there is none.
  template <class Opening, list<excerpt> clinical_summary::*To>
  static const char* read_behind(const marked_sentence& s, const mark_at* m, clinical_summary& to,
                                 context& ctx, const char* done) {
    const std::string_view rest = between(m->end(), s.end());
    const std::size_t width = match_prefix<Opening>(rest);
    if (width == std::string_view::npos) return done;
    std::string_view text = rest.substr(width);
    while (!text.empty() && (text.front() == ' ' || text.front() == ',')) text.remove_prefix(1);
    if (match_prefix<grammar::no_list>(text) != std::string_view::npos) return done;
    text = list_in(text);
    for (const mark_at* n = m + 1; n != s.last && n->begin() < text.data() + text.size(); ++n) {
      if (n->begin() < text.data()) continue;
      const std::string_view before = between(text.data(), n->begin());
      if (n->kind == mark::diagnosed || n->kind == mark::treated || n->kind == mark::names)
        text = without_last_clause(before);
      constexpr bool diagnoses = To == &clinical_summary::diagnoses;
      if (diagnoses && n->kind == mark::date && lexical::detail::ends_with_ignoring_case(before, " on "))
        text = before.substr(0, before.size() - 4);
    }
    read_list<To>(text, to, ctx);
    return text.data() + text.size();
  }

  std::vector<found_date> dates_;
  std::vector<mark_at> marks_;
  person_reader person_;
  injury_reader injury_;
  review_reader review_;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
