#pragma once

#include "../../layout/contrary_rationale.hpp"
#include "../../layout/dispute_block.hpp"
#include "../../model/dispute.hpp"
#include "../context.hpp"
#include "conclusion.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

[[nodiscard]] constexpr decision decision_of(conclusion c) noexcept {
  return c == conclusion::medically_necessary             ? decision::overturned
         : c == conclusion::not_medically_necessary       ? decision::upheld
         : c == conclusion::partially_medically_necessary ? decision::partially_overturned
                                                          : decision::unknown;
}

/// Decides an item whose letter has no word for it but the heading of its rationale, or a determination of
/// which another copy cannot be read, and the rationale's conclusion. Where both say something they have to
/// say the same.
inline void settle_decision(const layout::dispute_block& b, std::string_view expected, dispute& d,
                            context& ctx) {
  const decision concluded = decision_of(d.rationale.conclusion);
  const decision titled = b.verdict.value;
  // A rationale may say both without a conclusion.
  const bool says_both = concluded == decision::unknown && layout::says_both(ctx.flow().text(b.values[2]));
  // What stands there a second time cannot be read, and the rationale does not bear out the first.
  const bool unborne = !b.verdict.repaired.empty() && concluded != titled;
  if (b.in_doubt || says_both || unborne) {
    d.decision = decision::unknown;
    d.decision_text = {};
    ctx.report(code::unknown_decision, b.item, expected);
    return;
  }
  // A heading that stands there and cannot be read may hold the `NOT` that a conclusion lost.
  const bool in_doubt = concluded != decision::upheld && b.has(2);
  if (titled == decision::unknown && concluded != decision::unknown && !in_doubt) {
    d.decision = concluded;
    d.decision_text = ctx.quote(conclusion_reader(ctx.flow().text(b.values[2]), false).read({}).told);
    if (b.verdict.damaged)
      ctx.report(code::repaired_text, b.labels[2],
                 "what this heading says of the item cannot be read; the rationale decides");
  } else if (titled == decision::unknown || (concluded != decision::unknown && concluded != titled)) {
    d.decision = decision::unknown;
    d.decision_text = {};
    ctx.report(code::unknown_decision, b.verdict.found() ? b.verdict.words : b.item, expected);
  } else if (b.verdict.damaged || ctx.flow().is_mended(b.verdict.words) || !b.verdict.repaired.empty()) {
    ctx.report(code::repaired_text, b.verdict.repaired.empty() ? b.verdict.words : b.verdict.repaired,
               "damaged characters of this decision were read as what they were");
  }
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
