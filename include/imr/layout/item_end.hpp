#pragma once

#include "../detail/peg.hpp"
#include "../grammar/older_label.hpp"
#include "../lexical/charset.hpp"
#include "anchor.hpp"
#include "dispute_block.hpp"
#include "flow.hpp"
#include "guideline_sentences.hpp"
#include "rule_finder.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// Where the sentence of an item ends, and the label of its rationale where it has one.
[[nodiscard]] inline std::uint32_t end_of(const dispute_block& b) noexcept {
  return (std::max)(b.verdict.words.end, b.labels[2].end);
}

/// Where the paragraph on the effect of the decision begins in a stretch; its end where there is none. A
/// rationale may speak of that effect: the label stands at a line start or behind a sentence, and ends in a
/// colon or fills its line.
[[nodiscard]] inline std::uint32_t find_effect(const flow& flow, range in) {
  const std::string_view text = flow.text();
  while (!in.empty()) {
    const range effect = find_around<grammar::effect_label>(text, in, "effect", 0);
    if (effect.empty()) break;
    const bool colon = text[effect.end - 1] == ':';
    const std::uint32_t next = after_blank(text, effect.end);
    const bool fills = next >= flow.size() || flow.is_line_start(next);
    const bool behind_sentence = effect.begin > 1 && lexical::is_upper(text[effect.begin]) &&
                                 (text[effect.begin - 2] == '.' || text[effect.begin - 2] == ':');
    if (flow.is_line_start(effect.begin) ? colon || fills : colon && behind_sentence) return effect.begin;
    in.begin = effect.end;
  }
  return in.end;
}

}  // namespace detail

/// Ends an item of a letter of 2013 at a place, and divides what stands behind its sentence: what each side
/// went by, and the rationale. `whole` ends where the text behind that sentence begins.
inline void bound_item(const flow& flow, std::uint32_t end, dispute_block& b) {
  const std::uint32_t next = (std::min)(end, b.whole.end);
  b.whole.end = (std::max)(end, b.whole.begin);
  if (b.labels[2].begin >= end) b.labels[2] = {};
  const std::uint32_t rationale = b.has(2) ? b.labels[2].begin : end;
  divide_guidelines(flow, {next, (std::max)(next, rationale)}, b);
  for (std::size_t side = 0; side < 2; ++side) b.labels[side] = b.values[side];
  if (b.has(2)) {
    const std::uint32_t effect = detail::find_effect(flow, {b.labels[2].end, end});
    b.values[2] = flow.trimmed({b.labels[2].end, (std::max)(effect, b.labels[2].end)});
  }
  b.whole = flow.trimmed(b.whole);
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
