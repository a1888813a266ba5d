#pragma once

#include "../detail/peg.hpp"
#include "../grammar/older_label.hpp"
#include "anchor.hpp"
#include "decided_sentence.hpp"
#include "decision_end.hpp"
#include "dispute_block.hpp"
#include "flow.hpp"
#include "guideline_sentences.hpp"
#include "item.hpp"
#include "item_end.hpp"
#include "item_mark.hpp"
#include "item_start.hpp"
#include "lost_item.hpp"
#include "necessity_verdict.hpp"
#include "paragraph.hpp"
#include "rationale_label.hpp"
#include "repeated_item.hpp"
#include "rule_finder.hpp"
#include "section_block.hpp"
#include "side_cursor.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// Finds the disputed items of letters in which each is numbered and decided by its own sentence:
///
///     2. The request for Norco 10/325mg #60 is not medically necessary and appropriate.
///     The Claims Administrator based its decision on …
///     The Physician Reviewer based his/her decision on …
///     The Physician Reviewer's decision rationale: …
///
/// The sentence is that of an item if what each side went by follows it, if it bears the next number and
/// fills its lines, or if no rationale stands before it that could hold it. One of these may be lost; then
/// the sentence has to tell of something else than the rationale before it. A rationale whose item is lost
/// belongs to an item without a text.
class numbered_dispute_finder {
 public:
  void find(const flow& flow, const std::vector<anchor>& anchors, const std::vector<section_block>& sections,
            std::vector<dispute_block>& blocks) {
    blocks.clear();
    read_parts(flow, anchors, sections);
    sides_.clear();
    last_number_ = unnumbered_ = 0;
    numbered_ = true;
    leads_ = false;
    for (std::size_t i = 0; i < decided_.size(); ++i) {
      if (is_item(flow, i, blocks)) begin(flow, decided_[i], blocks);
    }
    add_lost_items(flow, labels_, sections, blocks);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      const dispute_block& b = blocks[i];
      const std::uint32_t known = (std::max)(b.verdict.words.end, b.whole.begin);
      const std::uint32_t section = end_of_section(sections, known, flow.size());
      const std::uint32_t next = i + 1 < blocks.size() ? blocks[i + 1].whole.begin : flow.size();
      bound_item(flow, (std::min)(next, section), blocks[i]);
    }
    drop_repeated_items(flow, blocks);
  }

 private:
  /// Reads the sections of the items, or the whole letter where none is found.
  void read_parts(const flow& flow, const std::vector<anchor>& anchors,
                  const std::vector<section_block>& sections) {
    decided_.clear();
    labels_.clear();
    const auto read = [&](range part, bool in_issues) {
      find_decided(flow, part, in_issues, decided_);
      labels_.find(flow, anchors, part);
    };
    bool any = false;
    for (const section_block& s : sections) {
      if (s.kind == section_kind::issues) read(s.content, true);
      any = any || s.kind == section_kind::issues;
    }
    if (!any) read({0, flow.size()}, false);
    std::uint32_t followed = flow.size();
    for (auto d = decided_.rbegin(); d != decided_.rend(); ++d) {
      d->next_followed = followed;
      if (d->followed) followed = d->verdict.words.begin;
    }
  }

  /// The number of the item that a sentence decides: the nearest before it that is the next one, at a line
  /// start or behind a sentence; otherwise the nearest higher one at a line start. A list of the rationale
  /// before it numbers no items: it begins behind that rationale's label.
  [[nodiscard]] detail::numbered number_of(const flow& flow, std::uint32_t floor,
                                           const decided_sentence& d) const {
    const std::string_view text = flow.text();
    const std::uint32_t end = d.verdict.item_end;
    floor = (std::max)(floor, end > item_finder::longest_item ? end - item_finder::longest_item : 0);
    detail::numbered higher;
    int listed = 0;
    for (std::uint32_t at = end; at > floor; --at) {
      const std::uint32_t p = at - 1;
      if (p != floor && text[p - 1] != ' ') continue;
      const bool line_start = flow.is_line_start(p) || p == floor;
      if (!line_start && !lexical::detail::ends_with_ignoring_case(text.substr(0, p), ". ")) continue;
      const detail::numbered n = detail::number_at(text, p, end);
      if (n.number <= last_number_ || (last_number_ != 0 && n.letter != letters_)) continue;
      if (n.number == listed || detail::is_of_list(flow, {floor, p}, n.number)) {
        listed = n.number - 1;
        continue;
      }
      if (n.open && !flow.is_line_start(n.where.end)) continue;
      if (n.number <= last_number_ + 1 + unnumbered_) return n;
      if (line_start && !n.amount && higher.number == 0) higher = n;
    }
    return d.followed ? higher : detail::numbered{};
  }

  /// Where an item may begin: behind the item before it, and behind a rationale whose own item was not found.
  [[nodiscard]] std::uint32_t floor_of(const decided_sentence& d,
                                       const std::vector<dispute_block>& blocks) const noexcept {
    const std::uint32_t label = labels_.end_before(d.verdict.item_end);
    return (std::max)(
        {d.floor, blocks.empty() ? 0 : detail::end_of(blocks.back()), (std::min)(label, d.verdict.item_end)});
  }

  [[nodiscard]] bool is_item(const flow& flow, std::size_t i, std::vector<dispute_block>& blocks) {
    const decided_sentence& d = decided_[i];
    const std::uint32_t floor = floor_of(d, blocks);
    if (d.verdict.words.begin < floor) return false;
    const detail::numbered n = number_of(flow, floor, d);
    if (d.followed && n.number == 0 && is_told_by_side(flow, d, floor, blocks)) {
      if (!blocks.back().has(2)) take_label(d, blocks.back());
      return false;
    }
    if (d.followed) return n.number != 0 || !concludes(flow, d, floor, blocks);
    if (stands_before_reasons(flow, d, floor, blocks)) return true;
    if (n.number == 0) {
      if (numbered_ || !stands_alone(flow, d, floor, blocks)) return false;
      if (d.floor <= blocks.back().labels[2].end) weigh_lone(flow, i);
      return true;
    }
    const bool fills = d.next >= flow.size() || flow.is_line_start(d.next) || leads_on(flow, i);
    if (!fills || !flow.is_line_start(n.where.begin)) return false;
    range item{n.where.end, d.verdict.item_end};
    item = detail::behind_mark(flow, {detail::behind_title(flow, item), item.end}, true);
    return numbered_ && detail::is_short(flow, labels_, item) && !is_taken(flow, i, n);
  }

  /// Whether a sentence without a number belongs to what follows the item before it: it stands among what the
  /// sides went by, or in the rationale of an item that bears a number, and begins no rationale of its own.
  [[nodiscard]] bool is_told_by_side(const flow& flow, const decided_sentence& d, std::uint32_t floor,
                                     const std::vector<dispute_block>& blocks) {
    if (blocks.empty()) return false;
    const range between{blocks.back().verdict.words.end, d.verdict.item_end};
    if (labels_.stands_in(between)) {
      const range own = labels_.at_or_after(d.next);
      return numbered_ && (own.empty() || own.begin >= d.next_followed);
    }
    if (!sides_.stands_in(flow, between)) return false;
    // The label before an item may be lost; then both sides stand behind the item again.
    const std::string_view text = flow.text();
    const std::uint32_t start = starts_.sentence_start(flow, labels_, {floor, d.verdict.item_end});
    const bool again =
        imr::detail::match_prefix<grammar::claims_sentence>(text.substr(d.next)) != std::string_view::npos;
    return !again || !flow.is_line_start(start) || detail::begins_reasons(text, start);
  }

  /// Gives an item the first label behind a sentence that stands before no further item.
  void take_label(const decided_sentence& d, dispute_block& b) const noexcept {
    const range label = labels_.at_or_after(d.next);
    if (!label.empty() && label.begin < d.next_followed) b.labels[2] = label;
  }

  /// Items may stand above one another, before the reasons for all of them.
  [[nodiscard]] bool stands_before_reasons(const flow& flow, const decided_sentence& d, std::uint32_t floor,
                                           const std::vector<dispute_block>& blocks) {
    if (!d.in_issues || labels_.end_before(floor + 1) > (blocks.empty() ? 0 : blocks.back().whole.begin))
      return false;
    const std::string_view text = flow.text();
    const bool ends =
        d.next >= flow.size() || flow.is_line_start(d.next) || (d.next > 1 && text[d.next - 2] == '.');
    const std::uint32_t begin = blocks.empty() ? d.floor : blocks.back().verdict.words.end;
    const range item = flow.trimmed({floor, d.verdict.item_end});
    return ends && detail::is_short(flow, labels_, item) &&
           !sides_.stands_in(flow, {begin, d.verdict.item_end});
  }

  /// Whether a sentence without a number is the last one of the rationale before it: it begins inside a line,
  /// or it tells of that rationale's item again, or it has not all of an item's words.
  [[nodiscard]] bool concludes(const flow& flow, const decided_sentence& d, std::uint32_t floor,
                               const std::vector<dispute_block>& blocks) {
    if (blocks.empty() || !labels_.stands_in({blocks.back().verdict.words.end, d.verdict.item_end}))
      return false;
    const std::string_view text = flow.text();
    const dispute_block& last = blocks.back();
    const std::uint32_t start = starts_.sentence_start(flow, labels_, {floor, d.verdict.item_end});
    const std::string_view subject = text.substr(start, d.verdict.item_end - start);
    const bool inside_line = flow.line_of(floor) != flow.line_of(start) && !flow.is_line_start(start);
    const bool less = detail::has_tail(text, last.verdict) && !detail::has_tail(text, d.verdict);
    return inside_line || less || detail::is_told_of(subject, flow.text(last.item)) ||
           imr::detail::match_prefix<grammar::concluding_words>(subject) != std::string_view::npos;
  }

  /// Whether a sentence that nothing follows is an item all the same: it fills its lines, has all of an
  /// item's words, and tells of something else than the rationale before it, in the manner of the items
  /// before it.
  [[nodiscard]] bool stands_alone(const flow& flow, const decided_sentence& d, std::uint32_t floor,
                                  const std::vector<dispute_block>& blocks) {
    const std::string_view text = flow.text();
    const bool fills = d.next >= flow.size() || flow.is_line_start(d.next);
    if (!fills || !d.in_issues || blocks.empty() || !detail::has_tail(text, d.verdict)) return false;
    const std::uint32_t start = starts_.sentence_start(flow, labels_, {floor, d.verdict.item_end});
    const range item{start, d.verdict.item_end};
    const bool leads = detail::without_request_lead(text, item).begin != start;
    // The rationale before it has its own conclusion, or this orders an amount.
    const bool apart = d.floor > blocks.back().labels[2].end || detail::has_amount(flow.text(item));
    return apart && flow.is_line_start(start) && detail::is_short(flow, labels_, item) && leads == leads_ &&
           !concludes(flow, d, floor, blocks);
  }

  /// Where nothing but an amount tells an item from the rationale before it, and neither a side nor a label
  /// follows, it may be that rationale's, and decides nothing.
  void weigh_lone(const flow& flow, std::size_t i) {
    const bool last = i + 1 == decided_.size();
    const range behind{decided_[i].next, last ? flow.size() : decided_[i + 1].verdict.words.begin};
    if (behind.empty() || (!labels_.stands_in(behind) && !detail::holds_side(flow, behind)))
      decided_[i].verdict.value = imr::decision::unknown;
  }

  /// Whether the sentences right behind one decide something each, up to that which reasons follow: they are
  /// items under the same number.
  [[nodiscard]] bool leads_on(const flow& flow, std::size_t i) const {
    for (std::size_t k = i + 1; k < decided_.size() && k <= i + most_looks; ++k) {
      const range item = flow.trimmed({decided_[k - 1].next, decided_[k].verdict.item_end});
      if (item.empty() || !detail::is_short(flow, labels_, item)) return false;
      if (decided_[k].followed) return true;
    }
    return false;
  }

  /// Whether the number is that of an item behind, which is surer.
  [[nodiscard]] bool is_taken(const flow& flow, std::size_t i, const detail::numbered& n) const {
    for (std::size_t k = i + 1; k < decided_.size() && k <= i + most_looks; ++k) {
      if (!decided_[k].followed) continue;
      const detail::numbered other = number_of(flow, decided_[i].next, decided_[k]);
      return other.number == n.number && other.letter == n.letter;
    }
    return false;
  }

  void begin(const flow& flow, const decided_sentence& d, std::vector<dispute_block>& blocks) {
    const std::string_view text = flow.text();
    const std::uint32_t floor = floor_of(d, blocks);
    detail::numbered n = number_of(flow, floor, d);
    dispute_block& b = blocks.emplace_back();
    b.verdict = d.verdict;
    const std::uint32_t end = d.verdict.item_end;
    std::uint32_t start =
        n.number != 0 ? n.where.end : starts_.start_of(flow, labels_, flow.trimmed({floor, end}));
    if (n.number == 0) n = detail::mark_around(flow, floor, {start, end});
    b.number = n.number;
    b.whole = {n.where.begin, d.next};
    if (n.number != 0) start = detail::behind_title(flow, {n.where.end, end});
    start = detail::behind_mark(flow, {start, end}, n.number != 0).begin;
    b.item = flow.trimmed(detail::without_request_lead(text, {start, end}));
    leads_ = b.item.begin != start;
    weigh_subject(text.substr(start, end - start), b.verdict);
    if (!d.followed && !detail::ends_decision(flow, {d.verdict.words.end, flow.size()}))
      b.verdict.value = imr::decision::unknown;
    take_label(d, b);
    numbered_ = n.number != 0;
    unnumbered_ = numbered_ ? 0 : unnumbered_ + 1;
    if (!numbered_) return;
    last_number_ = n.number;
    letters_ = n.letter;
  }

  static constexpr std::size_t most_looks = 32;

  std::vector<decided_sentence> decided_;
  rationale_labels labels_;
  item_starts starts_;
  side_cursor sides_;
  /// The last number, and how many items behind it bear none.
  int last_number_ = 0;
  int unnumbered_ = 0;
  /// The last item bears its number, which is a letter; words that introduce a request stand before it.
  bool numbered_ = true;
  bool letters_ = false;
  bool leads_ = false;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
