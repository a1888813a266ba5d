#pragma once

#include "anchor.hpp"
#include "damaged_verdict.hpp"
#include "decided_line.hpp"
#include "flow.hpp"
#include "item.hpp"
#include "section_block.hpp"
#include "verdict.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// One disputed item, cut into its parts. A part whose label does not stand is empty.
struct dispute_block {
  range whole;
  range item;
  layout::verdict verdict;
  /// The labels, in their order: Claims Administrator guideline, MAXIMUS guideline, Decision rationale.
  std::array<range, 3> labels;
  /// What stands behind each label.
  std::array<range, 3> values;
  /// The number before it, in the letters before 2014; 0 where there is none.
  int number = 0;
  /// The rationale has to say the same as the verdict, which its heading tells.
  bool by_rationale = false;
  /// It is one of several items whose common rationale says different things of them.
  bool in_doubt = false;

  [[nodiscard]] bool has(std::size_t label) const noexcept { return !labels[label].empty(); }
  /// Index of the last label that stands, or -1.
  [[nodiscard]] int last_label() const noexcept { return has(2) ? 2 : has(1) ? 1 : has(0) ? 0 : -1; }
};

/// Finds the disputed items. Their skeleton is a decision at the end of an item, followed by three labels in
/// their order; each part but the item may be lost. A label that a sentence quotes follows no decision and
/// continues no skeleton.
class dispute_finder {
 public:
  void find(const flow& flow, const std::vector<anchor>& anchors, const std::vector<section_block>& sections,
            bool damaged, std::vector<dispute_block>& blocks) {
    damaged_ = damaged;
    blocks.clear();
    take_labels(flow, anchors, sections, blocks);
    if (!anchors.empty()) add_items_at_end(flow, sections, blocks);
    bound(flow, sections, blocks);
  }

 private:
  [[nodiscard]] static std::size_t label_index(const anchor& a) noexcept {
    return static_cast<std::size_t>(a.kind) - static_cast<std::size_t>(anchor_kind::claims_label);
  }

  void take_labels(const flow& flow, const std::vector<anchor>& anchors,
                   const std::vector<section_block>& sections, std::vector<dispute_block>& blocks) const {
    const std::string_view text = flow.text();
    for (std::size_t i = 0; i < anchors.size(); ++i) {
      if (!is_dispute_label(anchors[i].kind)) continue;
      const std::size_t label = label_index(anchors[i]);
      const bool expected = !blocks.empty() && blocks.back().last_label() < static_cast<int>(label);
      const verdict v = decision_before(text, anchors[i].where.begin, true);
      const std::uint32_t floor = i == 0 ? 0 : anchors[i - 1].where.end;
      const bool after_label =
          i != 0 && is_dispute_label(anchors[i - 1].kind);  // whose colon is not the item's
      const bool decided = v.found() && (!after_label || v.item_end >= floor);
      if (decided && (v.colon || (!expected && detail::is_sure(text, v)))) {
        take_items_before(flow, sections, v.item_end, true, blocks);
        begin(v, blocks);
      } else {
        const std::uint32_t known = expected ? blocks.back().verdict.words.end : 0;
        const verdict above =
            decided_line(flow, {(std::max)(floor, known), anchors[i].where.begin}, expected);
        if (above.found()) {
          begin(above, blocks);
        } else if (!expected && !has_lost_decision(flow, anchors, i) && !has_lost_item(anchors, i) &&
                   !has_lost_labels(flow, anchors[i], blocks)) {
          continue;
        } else if (!expected) {
          begin(lost_verdict(text, floor, anchors[i].where.begin), blocks);
        }
      }
      blocks.back().labels[label] = anchors[i].where;
    }
  }

  /// The decision that ends right before a place; through damage only where the letter shows some.
  [[nodiscard]] verdict decision_before(std::string_view text, std::uint32_t end, bool label) const {
    const verdict exact = verdict_before(text, end);
    if (!damaged_ || (exact.found() && exact.colon)) return exact;
    const verdict damaged = damaged_verdict_before(text, end, label);
    if (!exact.found() || damaged.marked) return damaged;
    return exact;
  }

  /// The last line of a stretch that ends in a colon and a decision: the label behind it is lost. In a
  /// damaged letter the words before it need not be told from the rationale above, unless a guideline stands
  /// there.
  [[nodiscard]] verdict decided_line(const flow& flow, range in, bool in_guideline) const {
    const auto& starts = flow.line_starts();
    for (std::size_t line = flow.line_of(in.end == 0 ? 0 : in.end - 1) + 1;
         line-- != 0 && starts[line] > in.begin;) {
      const verdict v = decision_before(flow.text(), starts[line], false);
      if (!v.found() || v.item_end <= in.begin || !detail::is_sure(flow.text(), v)) continue;
      const bool alone =
          flow.is_line_start(v.words.begin) || (v.marked_or_colon() && !detail::is_sentence(flow, v));
      if (damaged_ && !in_guideline ? alone : ends_item(flow, in.begin, v)) return v;
    }
    return {};
  }

  static void begin(const verdict& v, std::vector<dispute_block>& blocks) {
    blocks.emplace_back();
    blocks.back().verdict = v;
  }

  /// A label without a decision before it begins a dispute if it stands at a line start, does not continue a
  /// running sentence, and the next label continues its skeleton.
  [[nodiscard]] static bool has_lost_decision(const flow& flow, const std::vector<anchor>& anchors,
                                              std::size_t i) {
    const anchor& a = anchors[i];
    if (a.kind == anchor_kind::rationale_label || !flow.is_line_start(a.where.begin)) return false;
    if (i + 1 == anchors.size() || anchors[i + 1].kind <= a.kind || a.where.begin == 0) return false;
    const std::string_view text = flow.text();
    if (verdict_before(text, anchors[i + 1].where.begin).found()) return false;
    const std::string_view before = text.substr(0, a.where.begin - 1);
    const std::string_view word = lexical::detail::last_word(before);
    const bool runs_on =
        !word.empty() && lexical::is_lower(word.front()) && lexical::is_letter(before.back());
    return !runs_on;
  }

  /// A rationale that follows another one has lost its item with the labels before it.
  [[nodiscard]] static bool has_lost_labels(const flow& flow, const anchor& a,
                                            const std::vector<dispute_block>& blocks) noexcept {
    if (a.kind != anchor_kind::rationale_label || !flow.is_line_start(a.where.begin)) return false;
    const std::string_view before = flow.text().substr(0, a.where.begin - (a.where.begin == 0 ? 0 : 1));
    return !blocks.empty() && lexical::ends_sentence(before) == lexical::sentence_end::strong;
  }

  /// In a damaged letter the item may be lost with its decision: its labels stand right behind the rationale
  /// before it.
  [[nodiscard]] bool has_lost_item(const std::vector<anchor>& anchors, std::size_t i) const noexcept {
    return damaged_ && i != 0 && i + 1 < anchors.size() && anchors[i].kind == anchor_kind::claims_label &&
           anchors[i - 1].kind == anchor_kind::rationale_label &&
           anchors[i + 1].kind == anchor_kind::reviewer_label;
  }

  /// What stands where a decision should, behind the anchor before it: the words after the last colon, if
  /// they are few.
  [[nodiscard]] static verdict lost_verdict(std::string_view text, std::uint32_t begin, std::uint32_t end) {
    while (end > begin && text[end - 1] == ' ') --end;
    const std::uint32_t floor =
        end - begin > detail::longest_decision ? end - detail::longest_decision : begin;
    verdict v;
    v.item_end = end;
    for (std::uint32_t at = end; at > floor && text[at - 1] != '.'; --at) {
      if (text[at - 1] != ':') continue;
      v.colon = true;
      v.item_end = at - 1;
      v.words = {(std::min)(detail::after_blank(text, at), end), end};
      break;
    }
    return v;
  }

  /// Items before a place that no label follows: those that stand right above an item, and those that lost
  /// their labels.
  static void take_items_before(const flow& flow, const std::vector<section_block>& sections,
                                std::uint32_t end, bool is_item_end, std::vector<dispute_block>& blocks) {
    const std::string_view text = flow.text();
    const auto& starts = flow.line_starts();
    const std::uint32_t floor =
        blocks.empty() ? region_begin(sections, 0, end) : end_of_skeleton(blocks.back());
    const std::size_t first = blocks.size();
    std::size_t line = flow.line_of(end == 0 ? 0 : end - 1) + (is_item_end ? 0 : 1);
    std::size_t below = is_item_end ? line : starts.size() + 1;
    for (; line != 0; --line) {
      const std::uint32_t start = line < starts.size() ? starts[line] : flow.size();
      if (start <= floor) break;
      const verdict v = verdict_before(text, start);
      if (!v.colon) continue;
      const bool above = line == below && detail::is_sure(text, v) && text[start - 2] != '.' &&
                         !detail::is_sentence(flow, v);
      if (!above && !ends_item(flow, floor, v)) continue;
      begin(v, blocks);
      below = flow.line_of(v.item_end == 0 ? 0 : v.item_end - 1);
    }
    std::reverse(blocks.begin() + static_cast<std::ptrdiff_t>(first), blocks.end());
  }

  /// What stands behind the last label: a decision that a letter is cut off behind, and items that lost their
  /// labels.
  static void add_items_at_end(const flow& flow, const std::vector<section_block>& sections,
                               std::vector<dispute_block>& blocks) {
    const std::string_view text = flow.text();
    const verdict v = verdict_before(text, flow.size());
    const bool open = !blocks.empty() && blocks.back().last_label() != 2;
    const std::uint32_t floor = blocks.empty() ? 0 : end_of_skeleton(blocks.back());
    if (v.colon && v.item_end >= floor && !open && text.back() != '.' && detail::is_sure(text, v) &&
        !detail::is_sentence(flow, v)) {
      take_items_before(flow, sections, v.item_end, true, blocks);
      begin(v, blocks);
    } else if (!blocks.empty()) {
      take_items_before(flow, sections, (std::min)(section_end(sections, floor), flow.size()), false, blocks);
    }
  }

  /// Gives each dispute its item and the ends of its parts.
  void bound(const flow& flow, const std::vector<section_block>& sections,
             std::vector<dispute_block>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      dispute_block& b = blocks[i];
      const std::uint32_t floor = i == 0 ? 0 : end_of_skeleton(blocks[i - 1]);
      const range region =
          flow.trimmed({region_begin(sections, floor, b.verdict.item_end), b.verdict.item_end});
      const bool after_lead = region.begin > floor + 1 && follows_lead(sections, region.begin);
      const bool lost = damaged_ && !b.verdict.found() && !after_lead &&
                        lexical::ends_sentence(flow.text(region)) != lexical::sentence_end::none;
      const std::uint32_t start = lost || stands_without_item(flow, region, b.verdict) ? region.end
                                  : after_lead && region.size() <= item_finder::longest_item
                                      ? region.begin
                                      : items_.find(flow, region, damaged_);
      b.item = flow.trimmed({(std::min)(start, region.end), region.end});
      b.whole.begin = b.item.begin;
      weigh_words_behind(flow, b);
    }
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      const std::uint32_t next = i + 1 < blocks.size() ? blocks[i + 1].whole.begin : flow.size();
      bound_values(flow, blocks[i], (std::min)(next, section_end(sections, end_of_skeleton(blocks[i]))));
    }
  }

  /// Words that go on behind a decision, before the first label, may limit it: `Overturned (as to 6 visits
  /// only)`. In a damaged letter they may be what is left of the label.
  void weigh_words_behind(const flow& flow, dispute_block& b) const {
    const auto label =
        std::find_if(b.labels.begin(), b.labels.end(), [](const range& r) { return !r.empty(); });
    if (label == b.labels.end() || label->begin < b.verdict.words.end) return;
    const std::string_view rest = flow.text(flow.trimmed({b.verdict.words.end, label->begin}));
    if (rest.empty()) return;
    const bool aside = rest.front() == '(' && rest.find(')') != std::string_view::npos;
    if (aside || (!damaged_ && lexical::is_lower(rest.front()))) b.verdict.value = imr::decision::unknown;
  }

  static void bound_values(const flow& flow, dispute_block& b, std::uint32_t end) {
    b.whole.end = (std::max)(end, b.whole.begin);
    for (std::size_t label = 3; label-- != 0;) {
      if (!b.has(label)) continue;
      b.values[label] = flow.trimmed({b.labels[label].end, (std::max)(end, b.labels[label].end)});
      end = b.labels[label].begin;
    }
    b.whole = flow.trimmed(b.whole);
  }

  [[nodiscard]] static std::uint32_t end_of_skeleton(const dispute_block& b) noexcept {
    const int last = b.last_label();
    return last < 0 ? b.verdict.words.end : b.labels[static_cast<std::size_t>(last)].end;
  }

  /// The last section content that begins between two places, or the first place.
  [[nodiscard]] static std::uint32_t region_begin(const std::vector<section_block>& sections,
                                                  std::uint32_t floor, std::uint32_t end) noexcept {
    const auto after = first_section_after(sections, end);
    return after == sections.begin() ? floor : (std::max)(floor, (after - 1)->content.begin);
  }

  [[nodiscard]] static bool follows_lead(const std::vector<section_block>& sections,
                                         std::uint32_t at) noexcept {
    const auto after = first_section_after(sections, at);
    return after != sections.begin() && (after - 1)->kind == section_kind::issues &&
           (after - 1)->content.begin == at;
  }

  [[nodiscard]] static std::uint32_t section_end(const std::vector<section_block>& sections,
                                                 std::uint32_t at) noexcept {
    const auto after = first_section_after(sections, at);
    return after == sections.end() ? static_cast<std::uint32_t>(-1) : after->whole.begin;
  }

  [[nodiscard]] static std::vector<section_block>::const_iterator
  first_section_after(const std::vector<section_block>& sections, std::uint32_t at) noexcept {
    return std::upper_bound(
        sections.begin(), sections.end(), at,
        [](std::uint32_t value, const section_block& s) { return value < s.whole.begin; });
  }

  item_finder items_;
  bool damaged_ = false;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
