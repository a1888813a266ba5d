#pragma once

#include "../grammar/decision.hpp"
#include "../model/letter.hpp"
#include "anchor.hpp"
#include "damaged_anchor.hpp"
#include "dispute_block.hpp"
#include "flow.hpp"
#include "mending.hpp"
#include "section_block.hpp"
#include "soundness.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// The layout of one letter: its running text, and the blocks that the grammars read. One forward pass finds
/// the lines and folds them; headings are looked for at line starts and labels at colons, nothing at every
/// byte. Buffers are kept from letter to letter.
class scan {
 public:
  void read(std::string_view letter, std::uint64_t offset) {
    flow_.read(letter, offset);
    anchors_.find(flow_, found_);
    read_blocks(false);
    if (is_sound(flow_.text(), sections_, blocks_) || !is_damaged()) return;
    damage_.find(flow_, mends_);
    flow_.put_back(mends_);
    anchors_.find(flow_, found_);
    damaged_anchors_.find(flow_, found_);
    read_blocks(true);
  }

  [[nodiscard]] const layout::flow& flow() const noexcept { return flow_; }
  [[nodiscard]] const std::vector<anchor>& anchors() const noexcept { return found_; }
  /// The sections in the letter's order; together they cover its text.
  [[nodiscard]] const std::vector<section_block>& sections() const noexcept { return sections_; }
  [[nodiscard]] const std::vector<dispute_block>& disputes() const noexcept { return blocks_; }

 private:
  /// An incomplete letter is damaged if its words show it, or if a part of its form that was not found stands there with
  /// other letters. A text without any part of the form is no letter.
  bool is_damaged() {
    if (flow_.size() > longest_mended) return false;
    if (!found_.empty() && (shows_damage(flow_.text(), sections_, blocks_) || has_stray_label())) return true;
    const std::size_t known = found_.size();
    damaged_anchors_.find(flow_, found_);
    return found_.size() != known;
  }

  /// Whether a label of a dispute stands at a line start and belongs to none.
  [[nodiscard]] bool has_stray_label() const {
    std::size_t at_line_start = 0;
    for (const anchor& a : found_) {
      if (is_dispute_label(a.kind) && flow_.is_line_start(a.where.begin)) ++at_line_start;
    }
    for (const dispute_block& b : blocks_) {
      for (const range& label : b.labels) {
        if (!label.empty() && flow_.is_line_start(label.begin)) --at_line_start;
      }
    }
    return at_line_start != 0;
  }

  /// No scan of a letter is longer; a longer text is read as it stands.
  static constexpr std::uint32_t longest_mended = 256 * 1024;

  void read_blocks(bool damaged) {
    find_sections(flow_, found_, headed_);
    disputes_.find(flow_, found_, headed_, damaged, blocks_);
    add_issues_sections(blocks_, headed_, sections_);
  }

  layout::flow flow_;
  anchor_finder anchors_;
  damage_finder damage_;
  mends mends_;
  damaged_anchor_finder damaged_anchors_;
  std::vector<anchor> found_;
  std::vector<section_block> headed_;
  std::vector<section_block> sections_;
  dispute_finder disputes_;
  std::vector<dispute_block> blocks_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
