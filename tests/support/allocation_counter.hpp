#pragma once

#include <cstddef>

/// What this program asked of the heap. The global operator new and delete that count are in
/// support/allocation_counter_test.cpp, once for all tests.
namespace support {

struct heap_state {
  std::size_t allocations = 0;
  std::size_t live = 0;
  /// The allocation that will fail, counted from now on from 1; 0: none.
  std::size_t fails_in = 0;
  std::size_t failed = 0;
};
inline heap_state heap;

/// Lets the k-th allocation of its life time fail.
class failing_allocation {
 public:
  explicit failing_allocation(std::size_t k) : before_(heap.failed) { heap.fails_in = k; }
  failing_allocation(const failing_allocation&) = delete;
  failing_allocation& operator=(const failing_allocation&) = delete;
  ~failing_allocation() { heap.fails_in = 0; }

  [[nodiscard]] bool happened() const { return heap.failed != before_; }

 private:
  std::size_t before_;
};

}  // namespace support
