#pragma once

#include <unistd.h>

#include <chrono>
#include <cstddef>
#include <cstdio>

namespace front {

/// One line on standard error that says how far the work is. It is drawn only on a terminal and only when the
/// work takes longer than a second.
class progress {
  using clock = std::chrono::steady_clock;

 public:
  progress(std::size_t total, bool wanted) : total_(total), wanted_(wanted && isatty(STDERR_FILENO) == 1) {}
  progress(const progress&) = delete;
  progress& operator=(const progress&) = delete;
  ~progress() { clear(); }

  void done() {
    ++count_;
    if (!wanted_) return;
    const clock::time_point now = clock::now();
    if (now - start_ < std::chrono::seconds(1) || now - drawn_ < std::chrono::milliseconds(100)) return;
    const double seconds = std::chrono::duration<double>(now - start_).count();
    std::fprintf(stderr, "\r%zu of %zu, %.0f a second\033[K", count_, total_,
                 static_cast<double>(count_) / seconds);
    shown_ = true;
    drawn_ = now;
  }

  /// Takes the line away, so that something else can be printed.
  void clear() {
    if (shown_) std::fputs("\r\033[K", stderr);
    shown_ = false;
  }

 private:
  std::size_t total_;
  std::size_t count_ = 0;
  bool wanted_;
  bool shown_ = false;
  clock::time_point start_ = clock::now();
  clock::time_point drawn_ = start_;
};

}  // namespace front
