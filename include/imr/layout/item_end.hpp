#pragma once

#include "../detail/peg.hpp"
#include "../grammar/older_label.hpp"
#include "dispute_block.hpp"
#include "flow.hpp"
#include "guideline_sentences.hpp"
#include "rule_finder.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// Where the sentence of an item ends, and the label of its rationale where it has one.
[[nodiscard]] inline std::uint32_t end_of(const dispute_block& b) noexcept {
  return (std::max)(b.verdict.words.end, b.labels[2].end);
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
    const range effect = find_around<grammar::effect_label>(flow.text(), {b.labels[2].end, end}, "effect", 0);
    const bool ends =
        !effect.empty() && flow.is_line_start(effect.begin) && flow.text()[effect.end - 1] == ':';
    b.values[2] = flow.trimmed({b.labels[2].end, (std::max)(ends ? effect.begin : end, b.labels[2].end)});
  }
  b.whole = flow.trimmed(b.whole);
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
