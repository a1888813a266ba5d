#pragma once

#include "../detail/peg.hpp"
#include "../grammar/necessity_decision.hpp"
#include "../grammar/older_heading.hpp"
#include "../lexical/sentence.hpp"
#include "anchor.hpp"
#include "contrary_rationale.hpp"
#include "dispute_block.hpp"
#include "flow.hpp"
#include "item_list.hpp"
#include "item_mark.hpp"
#include "necessity_verdict.hpp"
#include "numbered_reasons.hpp"
#include "rule_finder.hpp"
#include "section_block.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// Finds the disputed items of a professional review. Its parts are sections of the letter: what is at issue,
/// what the reviewer relied upon, and the rationale, whose heading says whether the request is medically
/// necessary.
class professional_dispute_finder {
 public:
  void find(const flow& flow, const std::vector<section_block>& sections,
            std::vector<dispute_block>& blocks) {
    blocks.clear();
    clear();
    // Where the heading of the summary is lost, its sentences stand behind the items.
    summarized_ = std::any_of(sections.begin(), sections.end(), [](const section_block& s) {
      return s.begun_by == anchor_kind::case_summary_heading;
    });
    for (const section_block& s : sections) {
      if (s.begun_by == anchor_kind::issue_heading) {
        // A further issue has its own reasons where the one before it has some.
        if (!items_.empty() && !reasons_.empty()) add_items(flow, blocks);
        list_.find(flow, s.content, entries_);
        items_.insert(items_.end(), entries_.begin(), entries_.end());
        numbers_.insert(numbers_.end(), list_.numbers().begin(), list_.numbers().end());
      }
      if (s.begun_by == anchor_kind::relied_heading) {
        if (relied_.empty()) relied_heading_ = s.heading;
        relied_.push_back(s.content);
      }
      if (s.begun_by == anchor_kind::reasons_heading) {
        reasons_.push_back(s.content);
        verdicts_.push_back({s.heading, verdict_of(flow, s.heading)});
      }
    }
    add_items(flow, blocks);
  }

 private:
  /// The heading of a rationale and what it says.
  struct titled {
    range heading;
    layout::verdict verdict;
  };

  void clear() noexcept {
    items_.clear();
    numbers_.clear();
    relied_.clear();
    reasons_.clear();
    verdicts_.clear();
  }

  /// Adds the items of one or more issues, each with the reasons behind its number, or else all with the
  /// same.
  void add_items(const flow& flow, std::vector<dispute_block>& blocks) {
    const dispute_block common = common_block(flow);
    const bool own_reasons = own_reasons_.find(flow, reasons_, numbers_);
    const bool own_relied = own_relied_.find(flow, relied_, numbers_);
    for (std::size_t i = 0; i < items_.size(); ++i) {
      dispute_block& b = blocks.emplace_back(common);
      b.whole = b.item = request_of(flow, items_[i]);
      b.number = numbers_[i];
      if (own_relied) b.values[1] = text_of(own_relied_.of(b.number));
      if (own_reasons) take_own(flow, own_reasons_.of(b.number), b);
      b.verdict.item_end = b.item.end;
      b.in_doubt = b.in_doubt || (!summarized_ && detail::is_prose(flow.text(b.item)));
    }
    if (items_.size() == 1 && common.has(2) && common.labels[2].begin > items_.front().end) {
      dispute_block& b = blocks.back();
      b.whole.end = (std::max)({items_.front().end, b.values[2].end, b.labels[2].end});
    }
    clear();
  }

  /// What items have in common: the first sections, unless a further one decides otherwise.
  [[nodiscard]] dispute_block common_block(const flow& flow) const {
    dispute_block b;
    b.by_rationale = true;
    if (!relied_.empty()) {
      b.labels[1] = relied_heading_;
      b.values[1] = relied_.front();
    }
    if (reasons_.empty()) return b;
    b.labels[2] = verdicts_.front().heading;
    b.values[2] = reasons_.front();
    b.verdict = verdicts_.front().verdict;
    for (std::size_t i = 0; i < reasons_.size(); ++i) {
      const imr::decision told = verdicts_[i].verdict.value;
      // Of several items nothing tells which the heading is about but what stands below it.
      const bool untold = items_.size() > 1 && reasons_[i].empty();
      b.in_doubt = b.in_doubt || untold || told != b.verdict.value ||
                   says_other(flow.text(reasons_[i]), told, items_.size() > 1);
    }
    return b;
  }

  [[nodiscard]] static range text_of(const numbered_reason* own) noexcept {
    return own == nullptr ? range{} : own->text;
  }

  /// Where the reasons of an item are lost, no heading tells what they said of it.
  void take_own(const flow& flow, const numbered_reason* own, dispute_block& b) const {
    b.values[2] = text_of(own);
    b.labels[2] = own == nullptr ? range{} : verdicts_[own->section].heading;
    b.verdict = own == nullptr ? verdict() : verdicts_[own->section].verdict;
    b.in_doubt = own == nullptr || says_other(flow.text(own->text), b.verdict.value, false);
  }

  /// The words of the heading that decide: `NOT MEDICALLY NECESSARY`, or its twin.
  [[nodiscard]] static verdict verdict_of(const flow& flow, range heading) {
    const std::string_view text = flow.text();
    // `IS/WAS OR IS/WAS NOT MEDICALLY NECESSARY`: which of the two is not told.
    if (!find_around<grammar::either_title>(text, heading, "or", 0).empty()) return {};
    const range refused = find_around<grammar::refused_title>(text, heading, "medically", 1);
    if (!refused.empty()) {
      const bool merged = !lexical::detail::equal_ignoring_case(text.substr(refused.begin, 4), "not ");
      return {imr::decision::upheld, refused, true, refused.begin, merged, false, {}};
    }
    range granted = find_around<grammar::granted_heading>(text, heading, "medically", 3);
    if (granted.empty()) return unread();
    granted.begin = find_word(text, granted, "medically");
    return {imr::decision::overturned, granted, true, granted.begin, false, false, {}};
  }

  /// Of a heading that says one or the other, and damage hides which.
  [[nodiscard]] static verdict unread() noexcept {
    verdict v;
    v.damaged = true;
    return v;
  }

  /// Whether a rationale says something else than its heading: of one thing that it is medically necessary
  /// and of another that it is not, or in other words; of several also that one of them is granted.
  [[nodiscard]] static bool says_other(std::string_view rationale, imr::decision titled, bool several) {
    if (says_contrary(rationale, titled)) return true;
    return several && ((titled == imr::decision::upheld && says_granted(rationale)) || says_both(rationale));
  }

  /// What a question asks of: `Is the MRI of the hip medically necessary and appropriate?`
  [[nodiscard]] static range question_in(std::string_view text, range item) {
    const std::size_t lead =
        imr::detail::match_prefix<grammar::question_lead>(text.substr(item.begin, item.size()));
    const range end = find_around<grammar::question_end>(text, item, "medically", 1);
    if (lead == std::string_view::npos || end.empty() || end.end != item.end) return {};
    return {item.begin + static_cast<std::uint32_t>(lead), end.begin};
  }

  /// What is requested in an entry: not the number or the mark before it, nor the question around it.
  [[nodiscard]] static range request_of(const flow& flow, range item) {
    const std::string_view text = flow.text();
    const range question = question_in(text, item);
    item = detail::without_request_lead(text, item);
    if (!question.empty()) return flow.trimmed({(std::max)(item.begin, question.begin), question.end});
    const range asked = find_around<grammar::asked_decision>(text, item, "medically", 1);
    if (!asked.empty() && asked.end + 2 >= item.end)
      item.end = asked.begin;  // whether it is medically necessary
    return flow.trimmed(item);
  }

  item_list_finder list_;
  std::vector<range> entries_;
  /// The items of the issues whose reasons are yet to come, and their numbers.
  std::vector<range> items_;
  std::vector<int> numbers_;
  /// The sections on these items.
  std::vector<range> relied_;
  std::vector<range> reasons_;
  std::vector<titled> verdicts_;
  range relied_heading_;
  bool summarized_ = true;
  numbered_reasons_finder own_reasons_;
  numbered_reasons_finder own_relied_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
