#pragma once

#include "../detail/peg.hpp"
#include "../grammar/older_label.hpp"
#include "decided_sentence.hpp"
#include "flow.hpp"
#include "item_end.hpp"
#include "item_mark.hpp"
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

/// An item's own part of a notice: what stands behind `2) Regarding the request for X:`
struct notice_part {
  int number = 0;
  range whole;
  range item;
  range schedule;
  range reasons;
  std::uint32_t reasons_end = 0;
  bool taken = false;
  /// No determination bears its number, which may be damaged: its words may tell whose it is.
  bool strange = false;
};

/// Finds the parts of a notice, each by the words that begin it. Where these are damaged, the label of what
/// the reviewer went by shows it: the lines right before it, from a number on, are the item.
class notice_part_finder {
 public:
  void find(const flow& flow, const std::vector<section_block>& sections, std::vector<notice_part>& parts) {
    parts.clear();
    find_led(flow, parts);
    const auto led = static_cast<std::ptrdiff_t>(parts.size());
    find_labelled(flow, parts);
    const auto before = [](const notice_part& a, const notice_part& b) {
      return a.whole.begin < b.whole.begin;
    };
    std::inplace_merge(parts.begin(), parts.begin() + led, parts.end(), before);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const std::uint32_t end = i + 1 < parts.size() ? parts[i + 1].whole.begin : flow.size();
      end_part(flow, end, sections, parts[i]);
    }
  }

 private:
  static constexpr std::uint32_t longest_item = 2000;
  static constexpr int words_before_relied = 8;
  static constexpr std::size_t most_lines = 8;

  /// A colon, or what a scan makes of one.
  [[nodiscard]] static constexpr bool ends_label(char mark) noexcept { return mark == ':' || mark == ';'; }

  static void find_led(const flow& flow, std::vector<notice_part>& parts) {
    const auto next_lead = [&](std::uint32_t from) {
      return find_around<grammar::regarding_lead>(flow.text(), {from, flow.size()}, "regarding", 0);
    };
    for (range lead = next_lead(0); !lead.empty(); lead = next_lead(lead.end)) {
      notice_part p;
      if (read_part(flow, lead, p)) parts.push_back(p);
    }
  }

  /// A part begins with its item, behind which one of its labels stands.
  static bool read_part(const flow& flow, range lead, notice_part& p) {
    const std::string_view text = flow.text();
    const range reach{lead.end, (std::min)(flow.size(), lead.end + longest_item)};
    const range schedule = find_around<grammar::schedule_label>(text, reach, "relied", words_before_relied);
    const range reasons = find_around<grammar::reasons_label>(text, reach, "rationale", 0);
    const std::uint32_t schedule_at = schedule.empty() ? reach.end : schedule.begin;
    const std::uint32_t label = reasons.empty() ? schedule_at : (std::min)(schedule_at, reasons.begin);
    if (label == reach.end) return false;
    p.item = flow.trimmed({lead.end, label});
    const detail::numbered n = detail::number_before(text, lead.begin);
    const bool ends = !p.item.empty() && ends_label(text[p.item.end - 1]);
    if (!ends && (n.number == 0 || !flow.is_line_start(n.where.begin))) return false;
    if (ends) --p.item.end;
    p.item = flow.trimmed(p.item);
    p.number = n.number;
    p.whole = {n.where.begin, flow.size()};
    if (schedule_at == label) p.schedule = schedule;
    return true;
  }

  /// Adds the parts of the labels that no part before them has.
  static void find_labelled(const flow& flow, std::vector<notice_part>& parts) {
    const std::string_view text = flow.text();
    const std::size_t led = parts.size();
    std::size_t i = 0;
    std::uint32_t floor = 0;
    for (range label; floor < flow.size(); floor = label.end) {
      label = find_around<grammar::schedule_label>(text, {floor, flow.size()}, "relied", words_before_relied);
      if (label.empty()) return;
      while (i < led && parts[i].schedule.end < label.end) ++i;
      const bool owned = i < led && parts[i].schedule.begin <= label.begin && !parts[i].schedule.empty();
      notice_part p;
      if (!owned && flow.is_line_start(label.begin) && read_item(flow, {floor, label.begin}, p)) {
        p.schedule = label;
        parts.push_back(p);
      }
    }
  }

  /// The item that ends in a colon right before a label: from the nearest number at a line start on, or else
  /// its paragraph.
  static bool read_item(const flow& flow, range before, notice_part& p) {
    const std::string_view text = flow.text();
    const range region = flow.trimmed(before);
    if (region.empty() || !ends_label(text[region.end - 1])) return false;
    detail::numbered begin = number_in(flow, region);
    if (begin.number == 0) begin = paragraph_in(flow, region);
    p.number = begin.number;
    p.whole = {begin.where.begin, flow.size()};
    p.item = behind_lead(flow, flow.trimmed({begin.where.end, region.end - 1}));
    return !p.item.empty();
  }

  /// The nearest number at a line start from which on a stretch is one sentence.
  static detail::numbered number_in(const flow& flow, range region) {
    for (std::size_t i = 0, line = flow.line_of(region.end - 1); i < most_lines; ++i, --line) {
      const std::uint32_t at = flow.line_starts()[line];
      if (at < region.begin) break;
      const detail::numbered n = detail::number_at(flow.text(), at, region.end);
      if (n.number != 0 && !n.letter)
        return detail::is_one_sentence(flow.text({n.where.end, region.end})) ? n : detail::numbered{};
      if (line == 0) break;
    }
    return {};
  }

  /// Where the last paragraph of a stretch begins, or its last line where it has no others near.
  static detail::numbered paragraph_in(const flow& flow, range region) {
    const auto is_apart = [&](std::size_t l) {
      return flow.lines()[l].blanks_before != 0 || flow.lines()[l].page_before;
    };
    const std::size_t last = flow.line_of(region.end - 1);
    std::size_t line = last;
    while (line != 0 && line + most_lines > last && !is_apart(line) &&
           flow.line_starts()[line] > region.begin)
      --line;
    const std::uint32_t at = flow.line_starts()[is_apart(line) ? line : last];
    const std::uint32_t begin = (std::max)(at, region.begin);
    return {0, {begin, begin}, false, false, false};
  }

  /// What is requested, behind damaged words: `Regardinq the request for a cane`.
  static range behind_lead(const flow& flow, range item) {
    constexpr std::uint32_t longest_lead = 40;
    const range reach{item.begin, (std::min)(item.end, item.begin + longest_lead)};
    const range lead = find_around<grammar::request_lead_words>(flow.text(), reach, "request", 1);
    return lead.empty() ? item : flow.trimmed({lead.end, item.end});
  }

  static void end_part(const flow& flow, std::uint32_t end, const std::vector<section_block>& sections,
                       notice_part& p) {
    p.whole.end = (std::min)(end, end_of_section(sections, p.item.begin, end));
    const range rest{(std::max)(p.item.end, p.schedule.end), p.whole.end};
    if (rest.empty()) return;
    p.reasons = find_around<grammar::reasons_label>(flow.text(), rest, "rationale", 0);
    p.reasons_end = detail::find_effect(flow, {p.reasons.empty() ? rest.begin : p.reasons.end, p.whole.end});
  }
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
