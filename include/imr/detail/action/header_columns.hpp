#pragma once

#include "header_unread.hpp"

#include <cstddef>
#include <vector>

namespace imr {
inline namespace v0 {
namespace detail {

/// A column of labels, one a line, behind which as many lines of values stand. Labels that are not ours
/// (`Employee Name:`) hold their line, so that the values behind them find theirs.
class header_columns : protected header_unread {
 protected:
  /// Calls set(label, value) for each line of such a column whose lines are all of their label's type.
  template <class Set> void read_columns(const context& ctx, Set&& set) {
    find_lines(ctx);
    for (std::size_t first = 0; first < lines_.size();) {
      std::size_t last = first;
      while (last < lines_.size() && is_label_line(lines_[last])) ++last;
      const std::size_t labels = last - first;
      if (labels >= fewest && has_other_label(first, last) && last + labels <= lines_.size() &&
          fits(first, last)) {
        for (std::size_t i = 0; i < labels; ++i) {
          const header_token& label = tokens_[lines_[first + i].last - 1];
          if (type_of(label) == no_type) continue;
          set(label, tokens_[value_of(lines_[last + i], type_of(label))]);
        }
      }
      first = last + 1;
    }
  }

 private:
  static constexpr std::size_t fewest = 3;

  void find_lines(const context& ctx) {
    lines_.clear();
    for (std::size_t at = 0; at < tokens_.size();) {
      stretch line{at, at};
      const std::size_t number = line_of(tokens_[at], ctx);
      while (at < tokens_.size() && line_of(tokens_[at], ctx) == number) ++at;
      line.last = at;
      lines_.push_back(line);
    }
  }

  /// One label, and of its words none that is a value.
  [[nodiscard]] bool is_label_line(stretch line) const {
    for (std::size_t at = line.first; at + 1 < line.last; ++at) {
      if (is_label(tokens_[at]) || type_of(tokens_[at]) != no_type) return false;
    }
    return is_label(tokens_[line.last - 1]) && tokens_[line.last - 1].text.back() == ':';
  }
  [[nodiscard]] bool has_other_label(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i < last; ++i) {
      if (type_of(tokens_[lines_[i].last - 1]) == no_type) return true;
    }
    return false;
  }

  /// The one value of a type on a line; the line's end where there is none, or another label.
  [[nodiscard]] std::size_t value_of(stretch line, int type) const {
    std::size_t found = line.last;
    for (std::size_t at = line.first; at < line.last; ++at) {
      if (is_label(tokens_[at]) || (type_of(tokens_[at]) == type && found != line.last)) return line.last;
      if (type_of(tokens_[at]) == type) found = at;
    }
    return found;
  }

  /// Whether each line of values holds what its label names.
  [[nodiscard]] bool fits(std::size_t first, std::size_t last) const {
    for (std::size_t i = first; i < last; ++i) {
      const stretch values = lines_[last + (i - first)];
      const int type = type_of(tokens_[lines_[i].last - 1]);
      if (type == no_type ? is_label(tokens_[values.last - 1]) : value_of(values, type) == values.last)
        return false;
    }
    return true;
  }

  std::vector<stretch> lines_;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
