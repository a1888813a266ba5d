#pragma once

#include "../grammar/decision.hpp"
#include "../model/letter.hpp"
#include "anchor.hpp"
#include "boundary.hpp"
#include "cropped_label.hpp"
#include "damaged_anchor.hpp"
#include "dispute_block.hpp"
#include "flow.hpp"
#include "form.hpp"
#include "heading_line.hpp"
#include "issues_section.hpp"
#include "lost_summary.hpp"
#include "mending.hpp"
#include "notice_dispute.hpp"
#include "numbered_dispute.hpp"
#include "older_anchor.hpp"
#include "professional_dispute.hpp"
#include "section_block.hpp"
#include "soundness.hpp"
#include "stray.hpp"
#include "stray_side.hpp"

#include <algorithm>
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
    find_anchors(false);
    read_blocks(false);
    const bool whole = is_sound(flow_.text(), sections_, blocks_, form()) && !has_stray_verdict() &&
                       !has_stray() && !has_cropped_label();
    if (whole || !is_damaged()) return;
    damage_.find(flow_, mends_);
    leave_headings();
    flow_.put_back(mends_);
    find_anchors(true);
    read_blocks(true);
  }

  [[nodiscard]] const layout::flow& flow() const noexcept { return flow_; }
  /// What letters of this one's format have in common.
  [[nodiscard]] const layout::form& form() const noexcept { return form_of(format_); }
  [[nodiscard]] const std::vector<anchor>& anchors() const noexcept { return found_; }
  /// The sections in the letter's order; together they cover its text.
  [[nodiscard]] const std::vector<section_block>& sections() const noexcept { return sections_; }
  [[nodiscard]] const std::vector<dispute_block>& disputes() const noexcept { return blocks_; }

 private:
  /// An incomplete letter is damaged if its words show it, or if a part of its form that was not found stands
  /// there with other letters. A text without any part of the form is no letter.
  bool is_damaged() {
    if (flow_.size() > longest_mended) return false;
    if (!found_.empty() && (shows_damage(flow_.text(), sections_, blocks_, form()) || has_stray_label() ||
                            has_stray_verdict() || has_stray() || has_cropped_label()))
      return true;
    const std::size_t known = found_.size();
    damaged_anchors_.find(flow_, found_, older_anchor_finder::may_be_older(flow_, found_));
    return found_.size() != known;
  }

  /// A heading that stands is no damaged end of the phrase above it. The short headings of the older forms are
  /// known through their damage; a word of one may also be near another word of the form (`ASE SUMMARY`:
  /// `ARE`, `CASE`). That of a rationale has to be put back: it decides.
  void leave_headings() {
    if (form().is_older()) {
      headings_.clear();
      damaged_anchors_.find(flow_, headings_, true);
    } else {
      anchors_.find(flow_, headings_);
    }
    left_.clear();
    for (const anchor& a : headings_) {
      if (is_heading(a.kind) && a.kind != anchor_kind::reasons_heading) left_.push_back(a.where);
    }
    mends_.leave(left_);
  }

  /// Whether a label of a dispute stands at a line start and belongs to none.
  [[nodiscard]] bool has_stray_label() const {
    if (form().is_older()) return false;  // its labels are sentences
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

  /// Whether a label or a decision stands where an item is lost.
  [[nodiscard]] bool has_stray() const {
    if (form().is_older()) return format_ == imr::format::imr_2013 && has_stray_side(flow_, blocks_);
    bool stray = false;
    for_each_stray_label(flow_, found_, blocks_, [&](range) { stray = true; });
    return stray || std::any_of(blocks_.begin(), blocks_.end(), [&](const dispute_block& b) {
             return !decision_inside(flow_, b.item).empty();
           });
  }

  /// Whether a line begins in the middle of a label's word: the left edge of the page was cut off.
  [[nodiscard]] bool has_cropped_label() const {
    if (form().is_older()) return false;
    const auto& ends = anchors_.lone_ends();
    return std::any_of(ends.begin(), ends.end(), [&](std::uint32_t colon) {
      const std::uint32_t start = flow_.line_starts()[flow_.line_of(colon)];
      const cropped_label cut = cropped_label_at(flow_.text(), start, false);
      return cut.sure && cut.label.where.end == colon + 1;
    });
  }

  /// Whether a line inside a dispute ends in a decision as an item does, damaged or not, and a damaged label
  /// stands behind it. A rationale may tell of another letter's decision.
  [[nodiscard]] bool has_stray_verdict() const {
    if (form().is_older()) return false;
    const auto& starts = flow_.line_starts();
    const auto ends_in_decision = [&](std::uint32_t start) {
      const verdict found = verdict_before(flow_.text(), start);
      const bool set = found.colon || (found.found() && lexical::is_upper(flow_.text()[found.words.begin]));
      const bool decides = set || ends_as_decision(flow_.text(), start);
      if (!decides) return false;
      const anchor label = damaged_anchor_finder::match(flow_.text(), start);
      return !label.where.empty() && is_dispute_label(label.kind);
    };
    return std::any_of(blocks_.begin(), blocks_.end(), [&](const dispute_block& b) {
      const auto first = std::upper_bound(starts.begin(), starts.end(), first_label(b));
      const auto last = std::lower_bound(first, starts.end(), b.whole.end);
      return std::any_of(first, last, ends_in_decision);
    });
  }

  /// Where the first label of a dispute begins, or its end.
  [[nodiscard]] static std::uint32_t first_label(const dispute_block& b) noexcept {
    const auto stands = [](const range& r) { return !r.empty(); };
    const auto label = std::find_if(b.labels.begin(), b.labels.end(), stands);
    return label == b.labels.end() ? b.whole.end : label->begin;
  }

  /// No scan of a letter is longer; a longer text is read as it stands.
  static constexpr std::uint32_t longest_mended = 256 * 1024;

  void find_anchors(bool damaged) {
    anchors_.find(flow_, found_);
    older_.find(flow_);
    format_ = older_.format_of(flow_, found_);
    older_.add(format_, found_);
    if (damaged) {
      damaged_anchors_.find(flow_, found_, older_anchor_finder::may_be_older(flow_, found_));
      const imr::format before = format_;
      format_ = older_.format_of(flow_, found_);
      if (format_ != before) {
        older_.add(format_, found_);
        const auto same = [](const anchor& a, const anchor& b) {
          return a.kind == b.kind && a.where.begin == b.where.begin && a.where.end == b.where.end;
        };
        found_.erase(std::unique(found_.begin(), found_.end(), same), found_.end());
      }
      older_anchor_finder::drop_others(format_, found_);
    }
    if (format_ == imr::format::notice_2013) add_determinations();
    if ((set_of(format_) & heading_formats) != 0) add_lost_summary(flow_, found_);
    boundaries_.find(flow_, found_);
    heading_lines_.find(flow_, !form().is_older(), found_);
  }

  /// The list of determinations that stands before the first heading of a notice.
  void add_determinations() {
    const std::uint32_t at = notice_dispute_finder::first_determination(flow_);
    if (at == flow_.size() || (!found_.empty() && found_.front().where.begin <= at)) return;
    found_.insert(found_.begin(), {anchor_kind::determinations, {at, at}});
  }

  void read_blocks(bool damaged) {
    find_sections(flow_, found_, headed_);
    switch (format_) {
      case imr::format::imr_2013: numbered_.find(flow_, found_, headed_, blocks_); break;
      case imr::format::notice_2013: notice_.find(flow_, found_, headed_, blocks_); break;
      case imr::format::professional_review: professional_.find(flow_, headed_, blocks_); break;
      default: disputes_.find(flow_, found_, headed_, damaged, blocks_); break;
    }
    add_issues_sections(blocks_, headed_, sections_);
  }

  layout::flow flow_;
  imr::format format_ = imr::format::imr_2014;
  anchor_finder anchors_;
  older_anchor_finder older_;
  boundary_finder boundaries_;
  heading_line_finder heading_lines_;
  damage_finder damage_;
  mends mends_;
  damaged_anchor_finder damaged_anchors_;
  std::vector<anchor> found_;
  std::vector<anchor> headings_;
  std::vector<range> left_;
  std::vector<section_block> headed_;
  std::vector<section_block> sections_;
  dispute_finder disputes_;
  numbered_dispute_finder numbered_;
  notice_dispute_finder notice_;
  professional_dispute_finder professional_;
  std::vector<dispute_block> blocks_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
