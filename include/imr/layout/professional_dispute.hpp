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
    items_.clear();
    dispute_block common;
    for (const section_block& s : sections) {
      if (s.begun_by == anchor_kind::issue_heading) {
        // A further issue has its own reasons where the one before it has some.
        if (!items_.empty() && common.has(2)) {
          add_items(flow, common, blocks);
          common = {};
        }
        list_.find(flow, s.content, entries_);
        for (std::size_t i = 0; i < entries_.size(); ++i) items_.push_back({entries_[i], list_.numbers()[i]});
      }
      if (s.begun_by == anchor_kind::relied_heading && !common.has(1)) take(s, 1, common);
      if (s.begun_by == anchor_kind::reasons_heading && !common.has(2)) {
        take(s, 2, common);
        common.verdict = verdict_of(flow, s.heading);
      }
    }
    add_items(flow, common, blocks);
  }

 private:
  struct requested {
    range item;
    int number = 0;
  };

  /// Adds the items of one or more issues that have the same reasons.
  void add_items(const flow& flow, dispute_block common, std::vector<dispute_block>& blocks) {
    common.by_rationale = true;
    common.in_doubt = says_other(flow.text(common.values[2]), common.verdict.value, items_.size() > 1);
    for (const requested& entry : items_) {
      dispute_block& b = blocks.emplace_back(common);
      b.whole = b.item = request_of(flow, entry.item);
      b.number = entry.number;
      b.verdict.item_end = b.item.end;
    }
    const bool alone =
        items_.size() == 1 && common.has(2) && common.labels[2].begin > items_.front().item.end;
    if (alone)
      blocks.back().whole.end =
          (std::max)({items_.front().item.end, common.values[2].end, common.labels[2].end});
    items_.clear();
  }

  static void take(const section_block& s, std::size_t part, dispute_block& b) {
    b.labels[part] = s.heading;
    b.values[part] = s.content;
  }

  /// The words of the heading that decide: `NOT MEDICALLY NECESSARY`, or its twin.
  [[nodiscard]] static verdict verdict_of(const flow& flow, range heading) {
    const std::string_view text = flow.text();
    // `IS/WAS OR IS/WAS NOT MEDICALLY NECESSARY`: which of the two is not told.
    if (find_word(text, heading, " or ") != heading.end) return {};
    const range refused = find_around<grammar::refused_title>(text, heading, "medically", 1);
    if (!refused.empty()) {
      const bool merged = !lexical::detail::equal_ignoring_case(text.substr(refused.begin, 4), "not ");
      return {imr::decision::upheld, refused, true, refused.begin, merged, false, {}};
    }
    range granted = find_around<grammar::granted_heading>(text, heading, "medically", 3);
    if (granted.empty()) return {};
    granted.begin = find_word(text, granted, "medically");
    return {imr::decision::overturned, granted, true, granted.begin, false, false, {}};
  }

  /// Whether a rationale says something else than its heading: of one thing that it is medically necessary
  /// and of another that it is not, or in other words; of several also that one of them is granted.
  [[nodiscard]] static bool says_other(std::string_view rationale, imr::decision titled, bool several) {
    if (says_contrary(rationale, titled)) return true;
    return several && ((titled == imr::decision::upheld && says_granted(rationale)) || says_both(rationale));
  }

  /// What is requested in an entry: not the number or the mark before it, nor the question around it.
  [[nodiscard]] static range request_of(const flow& flow, range item) {
    const std::string_view text = flow.text();
    item = detail::without_request_lead(text, item);
    const std::size_t question =
        imr::detail::match_prefix<grammar::question_lead>(text.substr(item.begin, item.size()));
    if (text[item.end - 1] == '?' && question != std::string_view::npos) {
      const range end = find_around<grammar::necessary_words>(text, item, "medically", 1);
      if (!end.empty() && end.end + 1 == item.end)
        return flow.trimmed({item.begin + static_cast<std::uint32_t>(question), end.begin});
    }
    const range asked = find_around<grammar::necessity_granted>(text, item, "medically", 1);
    if (!asked.empty() && asked.end + 2 >= item.end)
      item.end = asked.begin;  // whether it is medically necessary
    return flow.trimmed(item);
  }

  item_list_finder list_;
  std::vector<range> entries_;
  /// The items of the issues whose reasons are yet to come.
  std::vector<requested> items_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
