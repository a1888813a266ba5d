#pragma once

#include "detail/arena.hpp"

#include <cstddef>
#include <memory>
#include <type_traits>

namespace imr {
inline namespace v0 {

/// The allocator of every list in a record. A list that a parser fills takes its memory from that parser's
/// arena and lives as long as the callback it is handed to; a copy of it is an ordinary object on the heap.
template <class T> class allocator {
 public:
  using value_type = T;
  using propagate_on_container_move_assignment = std::true_type;
  using propagate_on_container_swap = std::true_type;

  allocator() noexcept = default;
  explicit allocator(detail::arena* pool) noexcept : pool_(pool) {}
  template <class U>
  allocator(const allocator<U>& other) noexcept : pool_(other.pool()) {}  // NOLINT: allocators convert

  [[nodiscard]] T* allocate(std::size_t count) {
    if (pool_ == nullptr) return std::allocator<T>().allocate(count);
    return static_cast<T*>(pool_->allocate(count * sizeof(T)));
  }
  void deallocate(T* memory, std::size_t count) noexcept {
    if (pool_ == nullptr) std::allocator<T>().deallocate(memory, count);
  }

  [[nodiscard]] allocator select_on_container_copy_construction() const noexcept { return allocator(); }
  [[nodiscard]] detail::arena* pool() const noexcept { return pool_; }

  friend bool operator==(const allocator& a, const allocator& b) noexcept { return a.pool_ == b.pool_; }
  friend bool operator!=(const allocator& a, const allocator& b) noexcept { return a.pool_ != b.pool_; }

 private:
  detail::arena* pool_ = nullptr;
};

}  // namespace v0
}  // namespace imr
