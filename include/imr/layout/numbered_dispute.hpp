#pragma once

#include "../detail/peg.hpp"
#include "../grammar/older_label.hpp"
#include "../lexical/number.hpp"
#include "anchor.hpp"
#include "dispute_block.hpp"
#include "flow.hpp"
#include "guideline_sentences.hpp"
#include "item.hpp"
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

namespace detail {

/// The number of an item, and where it stands; `where` ends behind the blank after it.
struct numbered {
  int number = 0;
  range where;
};

/// The item number that begins at a place; 0 where none does.
[[nodiscard]] inline numbered number_at(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const std::size_t width = imr::detail::match_prefix<grammar::item_number>(text.substr(at, end - at));
  if (width == std::string_view::npos) return {};
  const std::uint32_t digits = text[at] == '(' ? at + 1 : at;
  const std::size_t count = lexical::is_digit(text[digits + 1]) ? 2 : 1;
  return {lexical::integer_value(text.substr(digits, count)), {at, at + static_cast<std::uint32_t>(width)}};
}

/// A stretch without the words before the name of what is requested.
[[nodiscard]] inline range without_request_lead(std::string_view text, range item) {
  const std::size_t lead =
      imr::detail::match_prefix<grammar::request_lead>(text.substr(item.begin, item.size()));
  if (lead != std::string_view::npos) item.begin += static_cast<std::uint32_t>(lead);
  return item;
}

}  // namespace detail

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
  void find(const flow& flow, const std::vector<section_block>& sections,
            std::vector<dispute_block>& blocks) {
    blocks.clear();
    candidates_.clear();
    for (const range& part : parts_of(flow, sections)) find_candidates(flow, part);
    std::uint32_t followed = flow.size();
    for (auto c = candidates_.rbegin(); c != candidates_.rend(); ++c) {
      c->next_followed = followed;
      if (c->followed) followed = c->verdict.words.begin;
    }
    last_number_ = 0;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
      if (is_item(flow, i, blocks)) begin(flow, candidates_[i], blocks);
    }
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      const std::uint32_t section = end_of_section(sections, blocks[i].verdict.words.end, flow.size());
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
  [[nodiscard]] static std::vector<range> parts_of(const flow& flow,
                                                   const std::vector<section_block>& sections) {
    std::vector<range> parts;
    for (const section_block& s : sections) {
      if (s.kind == section_kind::issues) parts.push_back(s.content);
    }
    if (parts.empty()) parts.push_back({0, flow.size()});
    return parts;
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

  [[nodiscard]] static std::uint32_t end_of_last(const std::vector<dispute_block>& blocks) noexcept {
    return blocks.empty() ? 0 : (std::max)(blocks.back().verdict.words.end, blocks.back().labels[2].end);
  }

  [[nodiscard]] bool is_item(const flow& flow, std::size_t i,
                             const std::vector<dispute_block>& blocks) const {
    const candidate& c = candidates_[i];
    const std::uint32_t floor = (std::max)(c.floor, end_of_last(blocks));
    if (c.verdict.words.begin < floor) return false;
    if (c.followed) return true;
    const detail::numbered n = number_of(flow, floor, c);
    const bool fills = c.next >= flow.size() || flow.is_line_start(c.next);
    return n.number != 0 && fills && flow.is_line_start(n.where.begin) && !is_taken(flow, i, n.number);
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
    const std::uint32_t floor = (std::max)(c.floor, end_of_last(blocks));
    const detail::numbered n = number_of(flow, floor, c);
    dispute_block& b = blocks.emplace_back();
    b.verdict = c.verdict;
    const range region = flow.trimmed({floor, c.verdict.item_end});
    const std::uint32_t start = n.number != 0 ? n.where.end : start_of(flow, region);
    b.whole = {n.number != 0 ? n.where.begin : start, c.next};
    b.item = flow.trimmed(detail::without_request_lead(text, {start, c.verdict.item_end}));
    weigh_subject(text.substr(start, c.verdict.item_end - start), b.verdict);
    b.labels[2] = find_around<grammar::older_rationale_label>(
        text, {c.next, (std::max)(c.next, c.next_followed)}, "rationale", 4);
    last_number_ = n.number != 0 ? n.number : last_number_ + 1;
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

  [[nodiscard]] static std::uint32_t end_of_section(const std::vector<section_block>& sections,
                                                    std::uint32_t at, std::uint32_t end) noexcept {
    const auto after =
        std::upper_bound(sections.begin(), sections.end(), at,
                         [](std::uint32_t value, const section_block& s) { return value < s.whole.begin; });
    return after == sections.end() ? end : after->whole.begin;
  }

  std::vector<candidate> candidates_;
  item_finder items_;
  int last_number_ = 0;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
