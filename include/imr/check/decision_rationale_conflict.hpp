#pragma once

#include "../diagnostic.hpp"
#include "../model/letter.hpp"
#include "folded.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace check {

namespace detail {

/// From the last `necessary` or `necessity` of a rationale back to the beginning of its sentence; the last
/// words of the text where damage left neither.
[[nodiscard]] inline std::string_view concluding_sentence(std::string_view text) noexcept {
  const std::size_t last = text.rfind("necess");
  constexpr std::size_t a_sentence = 300;
  if (last == std::string_view::npos) return text.substr(text.size() - (std::min)(text.size(), a_sentence));
  const std::size_t before = text.rfind(". ", last);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 2;
  const std::size_t end = text.find(". ", last);
  return text.substr(begin, end == std::string_view::npos ? end : end + 1 - begin);
}

}  // namespace detail

/// decision-rationale-conflict: an item is decided one way and its rationale concludes the other way. Upheld
/// means that the treatment is not medically necessary. A part (`Upheld in part`, "… is partially necessary")
/// conflicts with nothing, and neither does a rationale without a conclusion. It is reported at both places,
/// each with the other as the related one: damage may have changed the decision as well as the statement, and
/// whoever reads one of the two values finds the doubt beside it.
///
///     Lumbar brace: Upheld … Decision rationale: … The brace is medically necessary.
template <class Report> void decision_rationale_conflict(const letter& l, workspace& w, Report&& report) {
  for (const dispute& d : l.disputes) {
    const bool upheld = d.decision == decision::upheld;
    if (!upheld && d.decision != decision::overturned) continue;
    const conclusion other = upheld ? conclusion::medically_necessary : conclusion::not_medically_necessary;
    if (d.rationale.conclusion != other) continue;
    w.first.read(d.rationale.text);
    const span decided = d.decision_text.span();
    const span concluded = w.first.place(detail::concluding_sentence(w.first.text()));
    const std::string_view message =
        upheld ? "the denial is upheld, but the rationale finds the item medically necessary"
               : "the denial is overturned, but the rationale finds the item not medically necessary";
    report(code::decision_rationale_conflict, decided, concluded, message);
    report(code::decision_rationale_conflict, concluded, decided, message);
  }
}

}  // namespace check
}  // namespace v0
}  // namespace imr
