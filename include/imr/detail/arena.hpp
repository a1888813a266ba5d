#pragma once

#include "../config.hpp"

#include <cstddef>
#include <memory>
#include <vector>

namespace imr {
inline namespace v0 {
namespace detail {

/// Memory that is handed out in a row and taken back all at once: what lets a parser allocate nothing once
/// its buffers have met a letter of each size. Addresses are aligned for any ordinary type.
class arena {
 public:
  [[nodiscard]] void* allocate(std::size_t bytes) {
    bytes = (bytes + alignment - 1) / alignment * alignment;
    while (current_ < chunks_.size() && chunks_[current_].size - used_ < bytes) {
      ++current_;
      used_ = 0;
    }
    if (current_ == chunks_.size()) grow(bytes);
    void* result = chunks_[current_].bytes.get() + used_;
    used_ += bytes;
    return result;
  }

  /// Takes everything back; the memory is kept for the next round.
  void reset() noexcept {
    current_ = 0;
    used_ = 0;
  }

 private:
  static constexpr std::size_t alignment = alignof(std::max_align_t);
  static constexpr std::size_t least_chunk = 16 * 1024;

  struct chunk {
    std::unique_ptr<unsigned char[]> bytes;
    std::size_t size = 0;
  };

  void grow(std::size_t bytes) {
    std::size_t size = chunks_.empty() ? least_chunk : 2 * chunks_.back().size;
    if (size < bytes) size = bytes;
    chunks_.push_back({std::make_unique<unsigned char[]>(size), size});
    used_ = 0;
  }

  std::vector<chunk> chunks_;
  std::size_t current_ = 0;
  std::size_t used_ = 0;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
