#pragma once

#include "../detail/peg.hpp"
#include "../grammar/older_label.hpp"
#include "../lexical/sentences.hpp"
#include "anchor.hpp"
#include "dispute_block.hpp"
#include "flow.hpp"
#include "guideline_sentences.hpp"
#include "item.hpp"
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

/// Finds the disputed items of letters in which each is numbered and decided by its own sentence:
///
///     2. The request for Norco 10/325mg #60 is not medically necessary and appropriate.
///     The Claims Administrator based its decision on …
///     The Physician Reviewer based his/her decision on …
///     The Physician Reviewer's decision rationale: …
///
/// The sentence is that of an item if what each side went by follows it, or if it bears the next number and fills its
/// lines. Either may be lost, not both.
class numbered_dispute_finder {
 public:
  void find(const flow& flow, const std::vector<anchor>& anchors, const std::vector<section_block>& sections,
            std::vector<dispute_block>& blocks) {
    blocks.clear();
    candidates_.clear();
    labels_.clear();
    find_parts(flow, sections);
    for (const range& part : parts_) {
      find_candidates(flow, part);
      find_labels(flow, anchors, part);
    }
    std::uint32_t followed = flow.size();
    for (auto c = candidates_.rbegin(); c != candidates_.rend(); ++c) {
      c->next_followed = followed;
      if (c->followed) followed = c->verdict.words.begin;
    }
    last_number_ = 0;
    numbered_ = true;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      if (is_item(flow, i, blocks)) begin(flow, candidates_[i], blocks);
    }
    add_lost(flow, blocks);
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      const dispute_block& b = blocks[i];
      const std::uint32_t known = (std::max)(b.verdict.words.end, b.whole.begin);
      const std::uint32_t section = end_of_section(sections, known, flow.size());
      const std::uint32_t next = i + 1 < blocks.size() ? blocks[i + 1].whole.begin : flow.size();
      bound(flow, (std::min)(next, section), blocks[i]);
    }
  }

 private:
  /// A sentence that decides something.
  struct candidate {
    layout::verdict verdict;
    /// Where its section begins or the sentence before it ends that decides something, and where the text behind it
    /// begins.
    std::uint32_t floor;
    std::uint32_t next;
    /// What each side went by, or the rationale, stands right behind it.
    bool followed;
    /// Where the next candidate of that kind decides.
    std::uint32_t next_followed;
  };

  /// The sections of the items, or the whole letter where none is found.
  void find_parts(const flow& flow, const std::vector<section_block>& sections) {
    parts_.clear();
    for (const section_block& s : sections) {
      if (s.kind == section_kind::issues) parts_.push_back(s.content);
    }
    if (parts_.empty()) parts_.push_back({0, flow.size()});
  }

  void find_candidates(const flow& flow, range part) {
    const std::string_view text = flow.text();
    for (std::uint32_t at = part.begin; at < part.end;) {
      const verdict v = find_necessity(text, {at, part.end});
      if (!v.found()) break;
      std::uint32_t next = v.words.end;
      if (next < part.end && text[next] == '.') ++next;
      next = detail::after_blank(text, next);
      const bool first = candidates_.empty() || candidates_.back().next < part.begin;
      const std::uint32_t floor = first ? part.begin : candidates_.back().next;
      candidates_.push_back({v, floor, next, is_label(text, next), flow.size()});
      at = v.words.end;
    }
  }

  /// The labels of the rationales, those that damage left at a line start among them.
  void find_labels(const flow& flow, const std::vector<anchor>& anchors, range part) {
    const std::string_view text = flow.text();
    const auto next = [&](std::uint32_t from) {
      return find_around<grammar::older_rationale_label>(text, {from, part.end}, "rationale", 4);
    };
    const auto known = static_cast<std::ptrdiff_t>(labels_.size());
    for (range label = next(part.begin); !label.empty(); label = next(label.end)) labels_.push_back(label);
    const auto count = static_cast<std::ptrdiff_t>(labels_.size());
    auto next_anchor =
        std::lower_bound(anchors.begin(), anchors.end(), part.begin,
                         [](const anchor& each, std::uint32_t at) { return each.where.begin < at; });
    for (; next_anchor != anchors.end() && next_anchor->where.begin < part.end; ++next_anchor) {
      if (next_anchor->kind != anchor_kind::rationale_label || next_anchor->where.end > part.end) continue;
      const auto last = labels_.begin() + count;
      const auto near = std::lower_bound(labels_.begin() + known, last, next_anchor->where.begin,
                                         [](const range& l, std::uint32_t at) { return l.end < at; });
      const bool same = near != last && near->begin < next_anchor->where.end;
      if (!same && flow.is_line_start(next_anchor->where.begin)) labels_.push_back(next_anchor->where);
    }
    std::sort(labels_.begin() + known, labels_.end(),
              [](const range& a, const range& b) { return a.begin < b.begin; });
  }

  [[nodiscard]] static bool is_label(std::string_view text, std::uint32_t at) {
    using labels =
        peg::sor<grammar::older_rationale_label, grammar::claims_sentence, grammar::reviewer_sentence>;
    return at < text.size() && imr::detail::match_prefix<labels>(text.substr(at)) != std::string_view::npos;
  }

  /// The number of the item that a candidate decides: the nearest before it that is the next one, at a line start or
  /// behind a sentence; otherwise the nearest higher one at a line start.
  [[nodiscard]] detail::numbered number_of(const flow& flow, std::uint32_t floor, const candidate& c) const {
    const std::string_view text = flow.text();
    const std::uint32_t end = c.verdict.item_end;
    floor = (std::max)(floor, end > item_finder::longest_item ? end - item_finder::longest_item : 0);
    detail::numbered higher;
    for (std::uint32_t at = end; at > floor; --at) {
      const std::uint32_t p = at - 1;
      if (!lexical::is_digit(text[p]) && text[p] != '(') continue;
      if (p != 0 && text[p - 1] != ' ') continue;
      const bool line_start = flow.is_line_start(p) || p == floor;
      if (!line_start && (p < 2 || text[p - 2] != '.')) continue;
      const detail::numbered n = detail::number_at(text, p, end);
      if (n.number == last_number_ + 1) return n;
      if (line_start && n.number > last_number_ && higher.number == 0) higher = n;
    }
    return c.followed ? higher : detail::numbered{};
  }

  [[nodiscard]] static std::uint32_t end_of(const dispute_block& b) noexcept {
    return (std::max)(b.verdict.words.end, b.labels[2].end);
  }

  /// Where an item may begin: behind the item before it, and behind a rationale whose own item was not found.
  [[nodiscard]] std::uint32_t floor_of(const candidate& c,
                                       const std::vector<dispute_block>& blocks) const noexcept {
    const auto behind = label_at_or_after(c.verdict.item_end);
    const std::uint32_t label = behind == labels_.begin() ? 0 : (behind - 1)->end;
    return (std::max)(
        {c.floor, blocks.empty() ? 0 : end_of(blocks.back()), (std::min)(label, c.verdict.item_end)});
  }

  [[nodiscard]] bool is_item(const flow& flow, std::size_t i,
                             const std::vector<dispute_block>& blocks) const {
    const candidate& c = candidates_[i];
    const std::uint32_t floor = floor_of(c, blocks);
    if (c.verdict.words.begin < floor) return false;
    if (c.followed) return true;
    const detail::numbered n = number_of(flow, floor, c);
    const bool fills = c.next >= flow.size() || flow.is_line_start(c.next);
    if (n.number == 0 || !fills || !flow.is_line_start(n.where.begin)) return false;
    const range item{n.where.end, c.verdict.item_end};
    const bool whole = numbered_ && item.size() <= most_alone && next_label(item.begin) >= item.end &&
                       is_one_sentence(flow.text(item)) &&
                       detail::find_sentence<grammar::claims_sentence>(flow, item) == item.end;
    return whole && !is_taken(flow, i, n.number);
  }

  [[nodiscard]] static bool is_one_sentence(std::string_view text) noexcept {
    lexical::sentences all(text);
    std::string_view sentence;
    return all.next(sentence) && !all.next(sentence);
  }

  /// Whether the number is that of an item behind, which is surer.
  [[nodiscard]] bool is_taken(const flow& flow, std::size_t i, int number) const {
    constexpr std::size_t most_looks = 32;
    for (std::size_t k = i + 1; k < candidates_.size() && k <= i + most_looks; ++k) {
      if (!candidates_[k].followed) continue;
      return number_of(flow, candidates_[i].next, candidates_[k]).number == number;
    }
    return false;
  }

  void begin(const flow& flow, const candidate& c, std::vector<dispute_block>& blocks) {
    const std::string_view text = flow.text();
    const std::uint32_t floor = floor_of(c, blocks);
    const detail::numbered n = number_of(flow, floor, c);
    dispute_block& b = blocks.emplace_back();
    b.verdict = c.verdict;
    const range region = flow.trimmed({floor, c.verdict.item_end});
    const std::uint32_t start = n.number != 0 ? n.where.end : start_of(flow, region);
    b.whole = {n.number != 0 ? n.where.begin : start, c.next};
    b.item = flow.trimmed(detail::without_request_lead(text, {start, c.verdict.item_end}));
    weigh_subject(text.substr(start, c.verdict.item_end - start), b.verdict);
    const auto label = label_at_or_after(c.next);
    if (label != labels_.end() && label->begin < c.next_followed) b.labels[2] = *label;
    numbered_ = n.number != 0;
    last_number_ = numbered_ ? n.number : last_number_ + 1;
  }

  [[nodiscard]] std::vector<range>::const_iterator label_at_or_after(std::uint32_t at) const noexcept {
    return std::lower_bound(labels_.begin(), labels_.end(), at,
                            [](const range& l, std::uint32_t value) { return l.begin < value; });
  }
  [[nodiscard]] std::uint32_t next_label(std::uint32_t at) const noexcept {
    const auto label = label_at_or_after(at);
    return label == labels_.end() ? static_cast<std::uint32_t>(-1) : label->begin;
  }

  /// A rationale whose item was not found has lost the sentence that decides it.
  void add_lost(const flow& flow, std::vector<dispute_block>& blocks) {
    const std::size_t found = blocks.size();
    std::size_t owner = 0;
    std::uint32_t floor = 0;
    for (const range& label : labels_) {
      while (owner < found && blocks[owner].verdict.words.end <= label.begin) ++owner;
      const bool owned = owner != 0 && blocks[owner - 1].labels[2].begin == label.begin;
      if (!owned)
        lose(flow, {owner == 0 ? floor : (std::max)(floor, end_of(blocks[owner - 1])), label.begin}, label,
             blocks);
      floor = label.end;
    }
    if (blocks.size() == found) return;
    std::sort(blocks.begin(), blocks.end(),
              [](const dispute_block& a, const dispute_block& b) { return a.whole.begin < b.whole.begin; });
  }

  static void lose(const flow& flow, range region, range label, std::vector<dispute_block>& blocks) {
    const std::uint32_t claims = detail::find_sentence<grammar::claims_sentence>(flow, region);
    const std::uint32_t cut =
        (std::min)(claims, detail::find_sentence<grammar::reviewer_sentence>(flow, {region.begin, claims}));
    detail::numbered last{0, {cut, cut}};
    const auto& starts = flow.line_starts();
    for (auto at = std::lower_bound(starts.begin(), starts.end(), region.begin);
         at != starts.end() && *at < cut; ++at) {
      const detail::numbered n = detail::number_at(flow.text(), *at, cut);
      if (n.number != 0) last = n;
    }
    dispute_block b;
    b.item = flow.trimmed({last.where.end, (std::max)(cut, last.where.end)});
    if (b.item.size() > most_alone) b.item = {cut, cut};
    b.verdict.item_end = b.item.end;
    b.whole = {last.where.begin, cut};
    b.labels[2] = label;
    blocks.push_back(b);
  }

  /// Where an item without a number begins: at the last words that introduce a request, or behind the last sentence.
  [[nodiscard]] std::uint32_t start_of(const flow& flow, range region) {
    std::uint32_t start = region.end;
    for (std::uint32_t at = region.begin; at < region.end;) {
      const std::uint32_t next = detail::find_sentence<grammar::request_lead>(flow, {at, region.end});
      if (next == region.end) break;
      start = next;
      at = next + 1;
    }
    return start != region.end ? start : items_.find(flow, region);
  }

  static void bound(const flow& flow, std::uint32_t end, dispute_block& b) {
    const std::uint32_t next = (std::min)(end, b.whole.end);
    b.whole.end = (std::max)(end, b.whole.begin);
    if (b.labels[2].begin >= end) b.labels[2] = {};
    const std::uint32_t rationale = b.has(2) ? b.labels[2].begin : end;
    divide_guidelines(flow, {next, (std::max)(next, rationale)}, b);
    for (std::size_t side = 0; side < 2; ++side) b.labels[side] = b.values[side];
    if (b.has(2)) b.values[2] = flow.trimmed({b.labels[2].end, (std::max)(end, b.labels[2].end)});
    b.whole = flow.trimmed(b.whole);
  }

  /// An item that nothing follows is no longer.
  static constexpr std::uint32_t most_alone = 600;
  std::vector<range> parts_;
  std::vector<candidate> candidates_;
  std::vector<range> labels_;
  item_finder items_;
  int last_number_ = 0;
  /// The last item bears its number.
  bool numbered_ = true;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
