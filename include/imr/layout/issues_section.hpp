#pragma once

#include "dispute_block.hpp"
#include "section_block.hpp"

#include <algorithm>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// Disputed items stand in a section of their own: where neither a heading nor an introductory sentence shows
/// it, it begins with the first item of the section that holds them.
inline void add_issues_sections(const std::vector<dispute_block>& blocks,
                                const std::vector<section_block>& found,
                                std::vector<section_block>& sections) {
  sections.clear();
  auto next = blocks.begin();
  for (const section_block& s : found) {
    sections.push_back(s);
    if (s.kind != section_kind::issues && next != blocks.end() && next->whole.begin < s.whole.end) {
      const range issues{next->whole.begin, s.whole.end};
      sections.back().whole.end = issues.begin;
      sections.back().content.end = (std::min)(s.content.end, issues.begin);
      if (sections.back().whole.empty()) sections.pop_back();
      sections.push_back({section_kind::issues, issues, issues, {}, {}, anchor_kind::determinations});
    }
    while (next != blocks.end() && next->whole.begin < s.whole.end) ++next;
  }
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
