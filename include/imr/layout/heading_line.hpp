#pragma once

#include "../lexical/charset.hpp"
#include "../lexical/sentence.hpp"
#include "anchor_kind.hpp"
#include "flow.hpp"
#include "section_block.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// Finds the headings that are none of the form's. A line in capitals is one where it is set like the
/// letter's own headings, in the middle of the page, alone between blank lines and behind the end of a
/// sentence. Among the disputed items there is none: what stands between two of them belongs to the first.
class heading_line_finder {
 public:
  /// Adds what it finds to anchors in the letter's order. In a letter without labels the items' sections have
  /// none.
  void find(const flow& flow, bool labels, std::vector<anchor>& anchors) {
    labels_ = labels;
    middles_.clear();
    found_.clear();
    for (const anchor& a : anchors) note_middle(flow, a);
    if (middles_.empty()) return;
    const std::vector<line>& lines = flow.lines();
    for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
      if (is_set_apart(lines, i) && is_heading_line(flow, i)) add(flow, i, anchors);
    }
    if (found_.empty()) return;
    anchors.insert(anchors.end(), found_.begin(), found_.end());
    std::sort(anchors.begin(), anchors.end(),
              [](const anchor& a, const anchor& b) { return a.where.begin < b.where.begin; });
  }

 private:
  static constexpr std::size_t least_indent = 12;
  static constexpr std::size_t most_apart = 6;

  /// Columns of white space before a line's text.
  [[nodiscard]] static std::size_t indent_of(std::string_view letter, const line& l) noexcept {
    constexpr std::size_t tab = 8;
    std::size_t columns = 0;
    for (std::uint32_t at = l.begin; at != 0 && columns < 200; --at) {
      const char c = letter[at - 1];
      if (c == '\n' || c == '\r' || c == '\f') break;
      columns += c == '\t' ? tab : 1;
    }
    return columns;
  }
  /// Twice the column in the middle of a line's text; 0 where it does not stand in the middle of the page.
  [[nodiscard]] static std::size_t middle_of(std::string_view letter, const line& l) noexcept {
    const std::size_t indent = indent_of(letter, l);
    return indent < least_indent ? 0 : 2 * indent + (l.end - l.begin);
  }

  void note_middle(const flow& flow, const anchor& a) {
    if (!is_heading(a.kind) || a.where.empty() || !flow.is_line_start(a.where.begin)) return;
    const std::size_t middle = middle_of(flow.letter(), flow.lines()[flow.line_of(a.where.begin)]);
    const bool known = std::find(middles_.begin(), middles_.end(), middle) != middles_.end();
    if (middle != 0 && !known && middles_.size() < most_middles) middles_.push_back(middle);
  }

  [[nodiscard]] static bool is_set_apart(const std::vector<line>& lines, std::size_t i) noexcept {
    const auto is_gap = [](const line& l) { return l.blanks_before != 0 || l.page_before; };
    return is_gap(lines[i]) && is_gap(lines[i + 1]);
  }

  [[nodiscard]] bool is_heading_line(const flow& flow, std::size_t i) const {
    const std::string_view text = flow.lines()[i].in(flow.letter());
    if (!is_in_capitals(text)) return false;
    const std::size_t middle = middle_of(flow.letter(), flow.lines()[i]);
    const auto is_near = [&](std::size_t m) {
      return middle + 2 * most_apart >= m && m + 2 * most_apart >= middle;
    };
    return middle != 0 && std::any_of(middles_.begin(), middles_.end(), is_near);
  }

  /// Two words of letters and marks, none of them small.
  [[nodiscard]] static bool is_in_capitals(std::string_view text) noexcept {
    constexpr std::size_t least = 8;
    constexpr std::size_t most = 80;
    constexpr std::string_view marks = " ,/()'&-:";
    if (text.size() < least || text.size() > most) return false;
    return lexical::is_upper(text.front()) && text.find(' ') != std::string_view::npos &&
           std::all_of(text.begin(), text.end(), [&](char c) {
             return lexical::is_upper(c) || marks.find(c) != std::string_view::npos;
           });
  }

  void add(const flow& flow, std::size_t i, const std::vector<anchor>& anchors) {
    const std::string_view text = flow.text();
    const std::uint32_t begin = flow.line_starts()[i];
    const std::uint32_t next = flow.line_starts()[i + 1];
    if (next <= begin) return;  // a word put back took the line's beginning in
    const range where{begin, next - 1};
    const auto behind =
        std::upper_bound(anchors.begin(), anchors.end(), begin,
                         [](std::uint32_t at, const anchor& a) { return at < a.where.begin; });
    if (behind == anchors.begin() || (behind - 1)->where.end > begin)
      return;  // the header, or a known heading
    const bool before_label = behind != anchors.end() && is_dispute_label(behind->kind);
    if (before_label || (!labels_ && is_in_items(anchors.begin(), behind)) || lexical::is_lower(text[next]))
      return;
    if (lexical::ends_sentence(text.substr(0, begin - 1)) == lexical::sentence_end::none) return;
    found_.push_back({anchor_kind::other_heading, where});
  }

  [[nodiscard]] static bool is_in_items(std::vector<anchor>::const_iterator begin,
                                        std::vector<anchor>::const_iterator at) {
    for (std::size_t i = 0; at != begin && is_dispute_label((at - 1)->kind); --at) {
      if (++i == most_labels) return true;
    }
    return at != begin && detail::section_of((at - 1)->kind) == section_kind::issues;
  }

  /// More columns, or more labels behind a heading, no letter has.
  static constexpr std::size_t most_middles = 64;
  static constexpr std::size_t most_labels = 512;

  bool labels_ = true;
  /// Twice the middle columns of the letter's own headings.
  std::vector<std::size_t> middles_;
  std::vector<anchor> found_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
