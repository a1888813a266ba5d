#pragma once

#include "../grammar/older_label.hpp"
#include "dispute_block.hpp"
#include "flow.hpp"
#include "guideline_sentences.hpp"
#include "item_end.hpp"
#include "item_mark.hpp"
#include "rationale_label.hpp"
#include "section_block.hpp"
#include "verdict.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// An item that nothing follows is no longer.
inline constexpr std::uint32_t longest_lone_item = 600;

/// The item of a rationale whose sentence was lost: what a number begins before the sides' sentences, or
/// nothing. It may be decided as the items of 2014 are (`2. A cane: Upheld`). `region` runs from what the
/// letter has before it to the label of the rationale.
[[nodiscard]] inline dispute_block lost_item(const flow& flow, range region, range label) {
  const std::uint32_t claims = detail::find_sentence<grammar::claims_sentence>(flow, region);
  const std::uint32_t cut =
      (std::min)(claims, detail::find_sentence<grammar::reviewer_sentence>(flow, {region.begin, claims}));
  detail::numbered last{0, {cut, cut}, false, false, false};
  const auto& starts = flow.line_starts();
  for (auto at = std::lower_bound(starts.begin(), starts.end(), region.begin);
       at != starts.end() && *at < cut; ++at) {
    const detail::numbered n = detail::number_at(flow.text(), *at, cut);
    if (n.number != 0) last = n;
  }
  dispute_block b;
  b.number = last.number;
  b.item = flow.trimmed({last.where.end, (std::max)(cut, last.where.end)});
  if (b.item.size() > longest_lone_item) b.item = {cut, cut};
  b.verdict = verdict_before(flow.text().substr(0, b.item.end), b.item.end);
  if (!b.verdict.colon || b.verdict.item_end <= b.item.begin) b.verdict = {};
  if (b.verdict.found()) b.item.end = b.verdict.item_end;
  b.verdict.item_end = b.item.end;
  b.whole = {last.where.begin, cut};
  b.labels[2] = label;
  return b;
}

/// Adds an item for each rationale whose own was not found: it has lost the sentence that decides it.
inline void add_lost_items(const flow& flow, const rationale_labels& labels,
                           const std::vector<section_block>& sections, std::vector<dispute_block>& blocks) {
  const std::size_t found = blocks.size();
  std::size_t owner = 0;
  std::uint32_t floor = 0;
  for (const range& label : labels.list()) {
    while (owner < found && blocks[owner].verdict.words.end <= label.begin) ++owner;
    const bool owned = owner != 0 && blocks[owner - 1].labels[2].begin == label.begin;
    const std::uint32_t section = begin_of_content(sections, label.begin);
    const std::uint32_t behind = owner == 0 ? floor : detail::end_of(blocks[owner - 1]);
    if (!owned) blocks.push_back(lost_item(flow, {(std::max)({floor, behind, section}), label.begin}, label));
    floor = label.end;
  }
  if (blocks.size() == found) return;
  std::sort(blocks.begin(), blocks.end(),
            [](const dispute_block& a, const dispute_block& b) { return a.whole.begin < b.whole.begin; });
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
