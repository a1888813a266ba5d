#pragma once

#include <cstdint>
#include <deque>
#include <string_view>

namespace front {

/// Tells on which line the letters of a text begin, while the text goes by in pieces. A line ends with LF,
/// CRLF or a lone CR.
class line_counter {
 public:
  /// So far back, and no farther, can be asked for.
  explicit line_counter(std::uint64_t reach) : reach_(reach) {}

  void feed(std::string_view piece) {
    for (const char c : piece) {
      if (after_cr_ && c != '\n') starts_.push_back(size_);
      ++size_;
      if (c == '\n') starts_.push_back(size_);
      after_cr_ = c == '\r';
    }
    if (size_ > reach_) forget(size_ - reach_);
  }

  /// The line that holds an offset, counted from 1. Later calls ask for later offsets.
  [[nodiscard]] std::uint64_t line_at(std::uint64_t offset) {
    forget(offset);
    return line_;
  }

 private:
  void forget(std::uint64_t until) {
    while (!starts_.empty() && starts_.front() <= until) {
      starts_.pop_front();
      ++line_;
    }
  }

  std::uint64_t reach_;
  std::deque<std::uint64_t> starts_;
  std::uint64_t size_ = 0;
  std::uint64_t line_ = 1;
  bool after_cr_ = false;
};

}  // namespace front
