#pragma once

#include "../../grammar/pain_score.hpp"
#include "../../model/clinical_summary.hpp"
#include "summary_marks.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// The value of a text that scored matched.
[[nodiscard]] inline double score_value(std::string_view text) noexcept {
  double value = 0;
  double unit = 1;
  bool fraction = false;
  for (const char c : text) {
    if (c == '.') {
      fraction = true;
    } else if (fraction) {
      unit /= 10;
      value += unit * (c - '0');
    } else {
      value = 10 * value + (c - '0');
    }
  }
  return value;
}

/// The figures of a score as they were matched.
struct matched_score {
  std::string_view low;
  std::string_view high;
  std::string_view first_scale;
  /// A word that was read although it is damaged.
  std::string_view damaged;
};

template <std::string_view matched_score::*Part> struct keep {
  template <class Match> static void apply(const Match& in, matched_score& to) {
    to.*Part = in.string_view();
  }
};
struct keep_first_scale {
  template <class Match> static void apply(const Match& in, matched_score& to) {
    if (to.first_scale.empty()) to.first_scale = in.string_view();
  }
};
template <class Rule> struct pain_action : peg::nothing<Rule> {};
template <> struct pain_action<grammar::low_score> : keep<&matched_score::low> {};
template <> struct pain_action<grammar::high_score> : keep<&matched_score::high> {};
template <> struct pain_action<grammar::damaged_out_of> : keep<&matched_score::damaged> {};
template <> struct pain_action<grammar::damaged_to> : keep<&matched_score::damaged> {};
template <> struct pain_action<grammar::scale> : keep_first_scale {};

/// `On 5/10 he was seen` names a day.
[[nodiscard]] inline bool is_day_of_month(const marked_sentence& s, const mark_at* m) noexcept {
  const std::string_view before = last_words(between(s.begin(), m->begin()), 1);
  return lexical::detail::equal_ignoring_case(before, "on") ||
         lexical::detail::equal_ignoring_case(before, "dated");
}

/// `?-9/10`: the lower figure of a range stands before the place and cannot be read.
[[nodiscard]] inline bool lost_low_score(const marked_sentence& s, const mark_at* m) noexcept {
  const std::string_view before = between(s.begin(), m->begin());
  constexpr std::string_view dash = "\xE2\x80";
  std::size_t end = before.size();
  if (end != 0 && before.back() == '-') {
    end -= 1;
  } else if (end > dash.size() && before.substr(end - dash.size() - 1, dash.size()) == dash) {
    end -= dash.size() + 1;
  } else {
    return false;
  }
  const std::size_t width = last_words(before.substr(0, end), 1).size();
  return end != 0 && before[end - 1] != ' ' && width <= 2;
}

/// Reads the scores of a sentence. Two figures in falling order are two scores, no range.
inline void read_pain_scores(const marked_sentence& s, clinical_summary& to, context& ctx) {
  constexpr double scale = 10;
  const char* done = s.begin();
  for (const mark_at* m = s.first; m != s.last; ++m) {
    if (m->kind != grammar::summary_mark::number || m->begin() < done) continue;
    matched_score found;
    input in = make_input(between(m->begin(), s.end()));
    const bool two = lexical::detail::ends_with_ignoring_case(between(s.begin(), m->begin()), "between ");
    if (is_day_of_month(s, m)) continue;
    const bool read = two ? peg::parse<grammar::and_scores, pain_action, control>(in, found)
                          : peg::parse<grammar::pain_score, pain_action, control>(in, found);
    if (!read) continue;
    // A range that was tried and did not match leaves its figure behind the score: `3/10 - 5 visits`.
    if (!found.high.empty() && found.high.data() >= in.current()) found.high = {};
    if (lost_low_score(s, m)) {
      ctx.report(code::repaired_text, ctx.range_of(between(m->begin(), in.current())),
                 "the figure before the dash of this pain score cannot be read");
      done = in.current();
      continue;
    }
    const double low = score_value(found.low);
    const double high = found.high.empty() ? low : score_value(found.high);
    const bool falls = high < low;
    const char* const end_of_first = found.first_scale.data() + found.first_scale.size();
    done = falls ? end_of_first : in.current();
    if (low > scale || high > scale) continue;
    const double last = falls ? low : high;
    if (falls && found.first_scale.data() > found.high.data()) continue;  // `8-6/10`: no order to tell
    if (!found.damaged.empty())
      ctx.report(code::repaired_text, ctx.range_of(found.damaged), "a damaged word of a pain score was read");
    ctx.push(to.pain_scores, pain_score{low, last, 10,
                                        ctx.place(between(m->begin(), falls ? found.first_scale.data() +
                                                                                  found.first_scale.size()
                                                                            : in.current()))});
  }
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
