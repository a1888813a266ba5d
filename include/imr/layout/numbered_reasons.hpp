#pragma once

#include "flow.hpp"
#include "item_mark.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// What stands behind the number of one item in a section on several.
struct numbered_reason {
  int number = 0;
  range text;
  /// Which of the sections it stands in.
  std::size_t section = 0;
};

/// Cuts the sections on several items at the items' numbers, so that each item has its own reasons:
///
///     1. The cane is not needed, for he walks well.
///     2. The lamp is not needed, for it is bright.
///
/// A section that begins with no number is about all, and a number that is not higher than the one before it,
/// or no item's, belongs to a list inside the reasons: such sections are not cut.
class numbered_reasons_finder {
 public:
  /// Whether the sections are cut, so that numbers have reasons of their own; those of some may be lost.
  bool find(const flow& flow, const std::vector<range>& sections, const std::vector<int>& numbers) {
    found_.clear();
    place_.fill(0);
    for (std::size_t i = 0; i < sections.size(); ++i) {
      if (!cut(flow, sections[i], i)) return false;
    }
    const auto has_reason = [&](int number) { return of(number) != nullptr; };
    const auto with_reason = std::count_if(numbers.begin(), numbers.end(), has_reason);
    return numbers.size() > 1 && !found_.empty() &&
           with_reason == static_cast<std::ptrdiff_t>(found_.size()) &&
           std::find(numbers.begin(), numbers.end(), 0) == numbers.end();
  }

  /// What stands behind a number; null where there is nothing.
  [[nodiscard]] const numbered_reason* of(int number) const noexcept {
    const std::size_t place = place_[static_cast<std::size_t>(number)];
    return place == 0 ? nullptr : &found_[place - 1];
  }

 private:
  bool cut(const flow& flow, range in, std::size_t section) {
    if (in.empty()) return false;
    const auto& starts = flow.line_starts();
    const std::size_t before = found_.size();
    int last = 0;
    for (auto line = std::lower_bound(starts.begin(), starts.end(), in.begin);
         line != starts.end() && *line < in.end; ++line) {
      const detail::numbered n = detail::number_at(flow.text(), *line, in.end);
      if (!n.is_sure() || n.letter) continue;
      if (n.number <= last || of(n.number) != nullptr) return false;
      last = n.number;
      end_last(flow, before, n.where.begin);
      found_.push_back({n.number, {n.where.end, in.end}, section});
      place_[static_cast<std::size_t>(n.number)] = found_.size();
    }
    end_last(flow, before, in.end);
    return found_.size() != before && found_[before].text.begin > in.begin &&
           detail::number_at(flow.text(), in.begin, in.end).is_sure();
  }

  void end_last(const flow& flow, std::size_t first, std::uint32_t end) {
    if (found_.size() == first) return;
    range& text = found_.back().text;
    text = flow.trimmed({text.begin, end});
  }

  std::vector<numbered_reason> found_;
  /// One more than the place of each number's reasons.
  std::array<std::size_t, detail::numbered::end> place_{};
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
