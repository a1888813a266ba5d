#pragma once

#include "../detail/peg.hpp"
#include "../grammar/older_label.hpp"
#include "anchor.hpp"
#include "flow.hpp"
#include "rule_finder.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// The labels of the rationales in a letter of 2013, in its order; those that damage left at a line start
/// among them, and `Rationale:` where there are no others.
class rationale_labels {
 public:
  void clear() { labels_.clear(); }

  void find(const flow& flow, const std::vector<anchor>& anchors, range part) {
    const std::string_view text = flow.text();
    const auto next = [&](std::uint32_t from) {
      return find_around<grammar::older_rationale_label>(text, {from, part.end}, "rationale", 4);
    };
    const auto known = static_cast<std::ptrdiff_t>(labels_.size());
    for (range label = next(part.begin); !label.empty(); label = next(label.end)) {
      // Without a colon inside a line it is spoken of.
      if (flow.is_line_start(label.begin) || text[label.end - 1] == ':') labels_.push_back(label);
    }
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
    find_at_lines<grammar::short_rationale_label>(flow, part);
    if (labels_.size() == static_cast<std::size_t>(known))
      find_at_lines<grammar::bare_rationale_label>(flow, part);
    std::sort(labels_.begin() + known, labels_.end(),
              [](const range& a, const range& b) { return a.begin < b.begin; });
  }

  [[nodiscard]] const std::vector<range>& list() const noexcept { return labels_; }

  /// The first label that begins at a place or behind it; empty where there is none.
  [[nodiscard]] range at_or_after(std::uint32_t at) const noexcept {
    const auto label = find_at_or_after(at);
    return label == labels_.end() ? range{} : *label;
  }
  /// Where the last label ends that begins before a place; 0 where there is none.
  [[nodiscard]] std::uint32_t end_before(std::uint32_t at) const noexcept {
    const auto behind = find_at_or_after(at);
    return behind == labels_.begin() ? 0 : (behind - 1)->end;
  }
  [[nodiscard]] bool stands_in(range in) const noexcept {
    const range label = at_or_after(in.begin);
    return !label.empty() && label.begin < in.end;
  }

 private:
  /// Adds the labels that are surely one at a line start alone.
  template <class Rule> void find_at_lines(const flow& flow, range part) {
    const auto& starts = flow.line_starts();
    for (auto at = std::lower_bound(starts.begin(), starts.end(), part.begin);
         at != starts.end() && *at < part.end; ++at) {
      const std::string_view line = flow.text().substr(*at, part.end - *at);
      const std::size_t width = imr::detail::match_prefix<Rule>(line);
      if (width != std::string_view::npos) labels_.push_back({*at, *at + static_cast<std::uint32_t>(width)});
    }
  }

  [[nodiscard]] std::vector<range>::const_iterator find_at_or_after(std::uint32_t at) const noexcept {
    return std::lower_bound(labels_.begin(), labels_.end(), at,
                            [](const range& l, std::uint32_t value) { return l.begin < value; });
  }

  std::vector<range> labels_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
