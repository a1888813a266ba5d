#pragma once

#include "../../lexical/sentence.hpp"
#include "../context.hpp"
#include "review_act.hpp"
#include "summary_marks.hpp"

#include <algorithm>

namespace imr {
inline namespace v0 {
namespace detail {

/// Whether a verb tells what somebody did to a request on a day, or before: `clenied on 3/4/12`, `wa previously
/// modified`.
[[nodiscard]] inline bool is_verb_of_review(const marked_sentence& s, const mark_at& m) noexcept {
  ur_action ignored{};
  if (!is_act(m.kind, ignored) || m.kind == word_mark::unnecessary || is_of_worker(s, m)) return false;
  return s.has(word_mark::date) ||
         lexical::detail::ends_with_ignoring_case(between(s.begin(), m.begin()), " previously ");
}

/// Reports a sentence of a damaged letter of which no act was read, though it names the review (`review`, or
/// the end of the sentence's marks) or has a verb of one.
inline void report_lost_act(const marked_sentence& s, const mark_at* review, context& ctx) {
  if (!ctx.flow().is_mended()) return;
  const mark_at* const verb =
      std::find_if(s.first, s.last, [&](const mark_at& m) { return is_verb_of_review(s, m); });
  const mark_at* const first = (std::min)(review, verb);
  if (first == s.last) return;
  ctx.report(code::repaired_text, ctx.range_of(between(first->begin(), s.end())),
             "damaged words may hide what Utilization Review did");
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
