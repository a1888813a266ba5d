#pragma once

#include "span.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {

/// A place as an editor shows it: line and column count from 1, columns in bytes.
struct position {
  std::uint64_t line = 1;
  std::uint64_t column = 1;
};

/// A borrowed text that tells the line and column of an offset. The line starts are found when they are first
/// asked for, so a source costs nothing where no diagnostic is printed. A line ends with LF, CRLF or a lone
/// CR.
class source {
 public:
  /// A text that begins at byte `base` and line `first_line` of an input.
  explicit source(std::string_view text, std::uint64_t base = 0, std::uint64_t first_line = 1) noexcept
      : text_(text), base_(base), first_line_(first_line) {}

  [[nodiscard]] std::string_view text() const noexcept { return text_; }
  /// Offset of the text's first byte.
  [[nodiscard]] std::uint64_t base() const noexcept { return base_; }

  /// The bytes of a place, as far as they lie inside the text.
  [[nodiscard]] std::string_view at(span where) const noexcept {
    const std::size_t begin = clamp(where.offset);
    return text_.substr(begin, clamp(where.end()) - begin);
  }

  /// Line and column of an offset; an offset past the end is taken as the end.
  [[nodiscard]] position locate(std::uint64_t offset) const {
    const std::size_t at = clamp(offset);
    const std::size_t line = line_of(at);
    return {line + first_line_, at - starts_[line] + 1};
  }

  /// The whole line that holds an offset, without its line end.
  [[nodiscard]] std::string_view line_at(std::uint64_t offset) const {
    const std::size_t line = line_of(clamp(offset));
    const std::size_t end = line + 1 < starts_.size() ? starts_[line + 1] : text_.size();
    std::string_view whole = text_.substr(starts_[line], end - starts_[line]);
    while (!whole.empty() && (whole.back() == '\n' || whole.back() == '\r')) whole.remove_suffix(1);
    return whole;
  }

 private:
  [[nodiscard]] std::size_t clamp(std::uint64_t offset) const noexcept {
    if (offset <= base_) return 0;
    return static_cast<std::size_t>((std::min<std::uint64_t>)(offset - base_, text_.size()));
  }

  [[nodiscard]] std::size_t line_of(std::size_t at) const {
    if (starts_.empty()) index();
    return static_cast<std::size_t>(std::upper_bound(starts_.begin(), starts_.end(), at) - starts_.begin()) -
           1;
  }

  void index() const {
    starts_.push_back(0);
    for (std::size_t i = 0; i < text_.size(); ++i) {
      const bool lone_cr = text_[i] == '\r' && !(i + 1 < text_.size() && text_[i + 1] == '\n');
      if (text_[i] == '\n' || lone_cr) starts_.push_back(i + 1);
    }
  }

  std::string_view text_;
  std::uint64_t base_ = 0;
  std::uint64_t first_line_ = 1;
  mutable std::vector<std::size_t> starts_;
};

}  // namespace v0
}  // namespace imr
