#pragma once

#include "../detail/peg.hpp"
#include "../grammar/older_label.hpp"
#include "../lexical/sentence.hpp"
#include "anchor.hpp"
#include "dispute_block.hpp"
#include "flow.hpp"
#include "guideline_sentences.hpp"
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

/// One determination of a notice: `2) MAXIMUS Federal Services, Inc. has determined the request for Norco is not
/// medically necessary and appropriate.`
struct determination {
  int number = 0;
  range whole;
  range item;
  layout::verdict verdict;
  /// Which list it stands in: the lists say the same.
  std::size_t list = 0;
  /// Its place in that list.
  std::size_t place = 0;
};

namespace detail {

[[nodiscard]] inline bool same_words(std::string_view a, std::string_view b) noexcept {
  const auto is_sign = [](char c) { return lexical::is_letter(c) || lexical::is_digit(c); };
  std::size_t i = 0;
  std::size_t k = 0;
  for (;;) {
    while (i < a.size() && !is_sign(a[i])) ++i;
    while (k < b.size() && !is_sign(b[k])) ++k;
    if (i == a.size() || k == b.size()) return i == a.size() && k == b.size();
    if (lexical::to_lower(a[i++]) != lexical::to_lower(b[k++])) return false;
  }
}

}  // namespace detail

/// Finds the determinations of a notice. A list ends where a heading or a number that is not higher begins the next.
class determination_finder {
 public:
  void find(const flow& flow, const std::vector<std::uint32_t>& headings, std::vector<determination>& found) {
    found.clear();
    const std::string_view text = flow.text();
    const auto next_lead = [&](std::uint32_t from) {
      return find_around<grammar::determination_lead>(text, {from, flow.size()}, "determined", 6);
    };
    std::size_t heading = 0;
    for (range lead = next_lead(0); !lead.empty();) {
      const range behind = next_lead(lead.end);
      const std::uint32_t end = (std::min)(behind.empty() ? flow.size() : behind.begin, lead.end + longest);
      bool begins_list = false;
      for (; heading < headings.size() && headings[heading] < lead.begin; ++heading)
        begins_list = !found.empty();
      add(flow, lead, end, begins_list, found);
      lead = behind;
    }
  }

 private:
  static constexpr std::uint32_t longest = 2000;

  static void add(const flow& flow, range lead, std::uint32_t end, bool begins_list,
                  std::vector<determination>& found) {
    const std::string_view text = flow.text();
    determination d;
    d.verdict = find_necessity(text, {lead.end, end});
    if (!d.verdict.found()) {
      d.verdict.item_end = (std::min)(flow.line_starts().size() == 0 ? end : line_end(flow, lead.end), end);
    }
    d.item = flow.trimmed({lead.end, (std::max)(d.verdict.item_end, lead.end)});
    weigh_subject(text.substr(d.item.begin, d.item.size()), d.verdict);
    const detail::numbered n = detail::number_before(text, lead.begin);
    d.number = n.number;
    d.whole = {n.where.begin, (std::max)(d.verdict.words.end, d.item.end)};
    if (d.whole.end < flow.size() && text[d.whole.end] == '.') ++d.whole.end;
    if (!found.empty()) {
      const determination& last = found.back();
      const bool again =
          (d.number != 0 && d.number <= last.number) || (d.number == 0 && is_first_again(flow, d, found));
      d.list = last.list + (begins_list || again ? 1 : 0);
      d.place = d.list == last.list ? last.place + 1 : 0;
    }
    found.push_back(d);
  }

  /// Without numbers the next list begins with the item that the last one began with.
  [[nodiscard]] static bool is_first_again(const flow& flow, const determination& d,
                                           const std::vector<determination>& found) {
    const determination& first = found[found.size() - 1 - found.back().place];
    return detail::same_words(flow.text(d.item), flow.text(first.item));
  }

  [[nodiscard]] static std::uint32_t line_end(const flow& flow, std::uint32_t at) {
    const auto& starts = flow.line_starts();
    const auto next = std::upper_bound(starts.begin(), starts.end(), at);
    return next == starts.end() ? flow.size() : *next;
  }
};

/// Finds the disputed items of a notice: each is determined in a list, which stands there twice, and has a part of its
/// own with what the reviewer went by and the rationale. An item whose determinations differ is undecided.
class notice_dispute_finder {
 public:
  void find(const flow& flow, const std::vector<anchor>& anchors, const std::vector<section_block>& sections,
            std::vector<dispute_block>& blocks) {
    blocks.clear();
    headings_.clear();
    for (const anchor& a : anchors) {
      if (is_heading(a.kind)) headings_.push_back(a.where.begin);
    }
    determinations_.find(flow, headings_, found_);
    find_parts(flow, sections);
    const std::size_t list = fullest_list();
    for (const determination& d : found_) {
      if (d.list == list) add(flow, d, blocks);
    }
    for (const item_part& p : parts_) {
      if (!p.taken) begin_part(flow, p, blocks.emplace_back());
    }
    std::stable_sort(blocks.begin(), blocks.end(), [](const dispute_block& a, const dispute_block& b) {
      return a.whole.begin < b.whole.begin;
    });
  }

  /// Where the first list begins; npos where there is none.
  [[nodiscard]] std::uint32_t first_determination(const flow& flow) {
    determinations_.find(flow, {}, found_);
    return found_.empty() ? flow.size() : found_.front().whole.begin;
  }

 private:
  /// What stands behind `Regarding the request for X:`.
  struct item_part {
    int number = 0;
    range whole;
    range item;
    range schedule;
    range reasons;
    std::uint32_t reasons_end = 0;
    bool taken = false;
  };

  static constexpr std::uint32_t longest_item = 2000;
  /// No notice has so many items.
  static constexpr std::size_t most_looks = 256;

  void find_parts(const flow& flow, const std::vector<section_block>& sections) {
    parts_.clear();
    const std::string_view text = flow.text();
    const auto next_lead = [&](std::uint32_t from) {
      return find_around<grammar::regarding_lead>(text, {from, flow.size()}, "regarding", 0);
    };
    for (range lead = next_lead(0); !lead.empty(); lead = next_lead(lead.end)) {
      item_part p;
      if (!read_part(flow, lead, p)) continue;
      if (!parts_.empty()) end_part(flow, p.whole.begin, sections, parts_.back());
      parts_.push_back(p);
    }
    if (!parts_.empty()) end_part(flow, flow.size(), sections, parts_.back());
  }

  /// A part begins with its item, behind which one of its labels stands.
  static bool read_part(const flow& flow, range lead, item_part& p) {
    const std::string_view text = flow.text();
    const range reach{lead.end, (std::min)(flow.size(), lead.end + longest_item)};
    const range schedule = find_around<grammar::schedule_label>(text, reach, "section", 0);
    const range reasons = find_around<grammar::reasons_label>(text, reach, "rationale", 0);
    const std::uint32_t schedule_at = schedule.empty() ? reach.end : schedule.begin;
    const std::uint32_t label = reasons.empty() ? schedule_at : (std::min)(schedule_at, reasons.begin);
    if (label == reach.end) return false;
    p.item = flow.trimmed({lead.end, label});
    const detail::numbered n = detail::number_before(text, lead.begin);
    const bool ends = !p.item.empty() && text[p.item.end - 1] == ':';
    if (!ends && (n.number == 0 || !flow.is_line_start(n.where.begin))) return false;
    if (ends) --p.item.end;
    p.item = flow.trimmed(p.item);
    p.number = n.number;
    p.whole = {n.where.begin, flow.size()};
    if (schedule_at == label) p.schedule = schedule;
    return true;
  }

  static void end_part(const flow& flow, std::uint32_t end, const std::vector<section_block>& sections,
                       item_part& p) {
    const std::string_view text = flow.text();
    p.whole.end = (std::min)(end, end_of_section(sections, p.item.begin, end));
    const range rest{(std::max)(p.item.end, p.schedule.end), p.whole.end};
    if (rest.empty()) return;
    p.reasons = find_around<grammar::reasons_label>(text, rest, "rationale", 0);
    const range effect = find_around<grammar::effect_label>(
        text, {p.reasons.empty() ? rest.begin : p.reasons.end, p.whole.end}, "effect", 0);
    p.reasons_end = effect.empty() ? p.whole.end : effect.begin;
  }

  /// The list with the most determinations; of two that are as long the last.
  [[nodiscard]] std::size_t fullest_list() const noexcept {
    std::size_t best = 0;
    std::size_t most = 0;
    for (const determination& d : found_) {
      if (d.place + 1 < most) continue;
      most = d.place + 1;
      best = d.list;
    }
    return best;
  }

  void add(const flow& flow, const determination& d, std::vector<dispute_block>& blocks) {
    dispute_block& b = blocks.emplace_back();
    item_part* const part = part_of(flow, d);
    if (part == nullptr) {
      b.whole = d.whole;
      b.item = d.item;
    } else {
      part->taken = true;
      begin_part(flow, *part, b);
      if (!d.item.empty() && !detail::same_words(flow.text(d.item), flow.text(b.item))) b.item = d.item;
    }
    b.verdict = d.verdict;
    const std::size_t looks = (std::min)(found_.size(), most_looks);
    for (std::size_t i = 0; i < looks; ++i) {
      if (found_[i].list == d.list || !is_same(flow, found_[i], d)) continue;
      if (found_[i].verdict.value != d.verdict.value) b.verdict.value = imr::decision::unknown;
      if (found_[i].verdict.damaged) b.verdict.repaired = found_[i].verdict.words;
    }
  }

  static void begin_part(const flow& flow, const item_part& p, dispute_block& b) {
    b.whole = flow.trimmed(p.whole);
    b.item = p.item;
    b.verdict.item_end = p.item.end;
    b.labels[1] = p.schedule;
    b.labels[2] = p.reasons;
    const std::uint32_t guidelines_end = p.reasons.empty() ? p.reasons_end : p.reasons.begin;
    if (!p.schedule.empty()) divide_guidelines(flow, {p.schedule.end, guidelines_end}, b);
    if (!p.reasons.empty()) b.values[2] = flow.trimmed({p.reasons.end, p.reasons_end});
  }

  [[nodiscard]] bool is_same(const flow& flow, const determination& a, const determination& b) const {
    if (a.number != 0 && b.number != 0) return a.number == b.number;
    return detail::same_words(flow.text(a.item), flow.text(b.item)) || a.place == b.place;
  }

  [[nodiscard]] item_part* part_of(const flow& flow, const determination& d) {
    const auto find = [&](auto&& fits) -> item_part* {
      const std::size_t looks = (std::min)(parts_.size(), most_looks);
      for (std::size_t i = 0; i < looks; ++i) {
        if (!parts_[i].taken && fits(parts_[i])) return &parts_[i];
      }
      return nullptr;
    };
    if (d.number != 0) {
      if (item_part* const p = find([&](const item_part& part) { return part.number == d.number; })) return p;
    }
    if (item_part* const p = find([&](const item_part& part) {
          return detail::same_words(flow.text(part.item), flow.text(d.item));
        }))
      return p;
    return find([&](const item_part& part) { return d.number == 0 || part.number == 0; });
  }

  determination_finder determinations_;
  std::vector<std::uint32_t> headings_;
  std::vector<determination> found_;
  std::vector<item_part> parts_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
