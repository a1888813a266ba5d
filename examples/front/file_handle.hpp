#pragma once

#include <unistd.h>

#include <utility>

namespace front {

/// A file descriptor that is closed when its owner goes.
class file_handle {
 public:
  file_handle() = default;
  explicit file_handle(int file) : file_(file) {}
  file_handle(file_handle&& other) noexcept : file_(std::exchange(other.file_, -1)) {}
  file_handle& operator=(file_handle&& other) noexcept {
    std::swap(file_, other.file_);
    return *this;
  }
  ~file_handle() { reset(); }

  [[nodiscard]] explicit operator bool() const { return file_ >= 0; }
  [[nodiscard]] int get() const { return file_; }
  void reset() {
    if (file_ >= 0) close(file_);
    file_ = -1;
  }

 private:
  int file_ = -1;
};

}  // namespace front
