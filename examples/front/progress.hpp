#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace front {

/// One line on standard error that says how far the work is: inputs, letters, letters a second, and the time
/// that is left where the inputs can tell. It is drawn only on a terminal and only when the work takes longer
/// than a second.
class progress {
  using clock = std::chrono::steady_clock;

 public:
  progress(std::size_t inputs, bool wanted);
  progress(const progress&) = delete;
  progress& operator=(const progress&) = delete;
  ~progress() { clear(); }

  /// So many letters more are done; they are from the input with this number, counted from 1.
  void done(std::uint64_t letters, std::uint64_t input);
  /// Takes the line away, so that something else can be printed.
  void clear();

 private:
  void draw(clock::time_point now, std::uint64_t input);

  std::size_t inputs_;
  std::uint64_t letters_ = 0;
  bool wanted_;
  bool shown_ = false;
  clock::time_point start_ = clock::now();
  clock::time_point drawn_ = start_;
};

}  // namespace front
