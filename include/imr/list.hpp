#pragma once

#include "allocator.hpp"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

namespace imr {
inline namespace v0 {

namespace detail {

/// Raw room for `Count` objects; none takes no space.
template <class T, std::size_t Count> struct inline_room {
  alignas(T) unsigned char bytes[Count * sizeof(T)];
  [[nodiscard]] T* data() noexcept { return reinterpret_cast<T*>(bytes); }
  [[nodiscard]] const T* data() const noexcept { return reinterpret_cast<const T*>(bytes); }
};
template <class T> struct inline_room<T, 0> {
  [[nodiscard]] T* data() const noexcept { return nullptr; }
};

/// Small entries have room for two inside the list, large ones none.
template <class T> inline constexpr std::size_t default_inline = sizeof(T) <= 48 ? 2 : 0;

}  // namespace detail

/// A sequence of record entries: contiguous, of any length, the first few without an allocation. Iterators
/// and references are valid until the list grows. A copy has the default allocator, as with std::pmr
/// containers.
template <class T, std::size_t Inline = detail::default_inline<T>, class Allocator = allocator<T>>
class list : private Allocator, private detail::inline_room<T, Inline> {
  using traits = std::allocator_traits<Allocator>;
  using room = detail::inline_room<T, Inline>;
  static_assert(std::is_nothrow_move_constructible_v<T>, "a list moves its entries when it grows");

 public:
  using value_type = T;
  using allocator_type = Allocator;
  using size_type = std::size_t;
  using iterator = T*;
  using const_iterator = const T*;

  list() noexcept : data_(room::data()) {}
  explicit list(const Allocator& from) noexcept : Allocator(from), data_(room::data()) {}
  list(std::initializer_list<T> values) : list() { append(values.begin(), values.end()); }
  list(const list& other) : list(traits::select_on_container_copy_construction(other.get_allocator())) {
    append(other.begin(), other.end());
  }
  list(list&& other) noexcept : Allocator(other.get_allocator()), data_(room::data()) { take(other); }
  list& operator=(const list& other) {
    if (this != &other) {
      list copy(other);
      *this = std::move(copy);
    }
    return *this;
  }
  list& operator=(list&& other) noexcept {
    if (this != &other) {
      release();
      static_cast<Allocator&>(*this) = other.get_allocator();
      take(other);
    }
    return *this;
  }
  ~list() { release(); }

  [[nodiscard]] T* begin() noexcept { return data_; }
  [[nodiscard]] T* end() noexcept { return data_ + size_; }
  [[nodiscard]] const T* begin() const noexcept { return data_; }
  [[nodiscard]] const T* end() const noexcept { return data_ + size_; }
  [[nodiscard]] T* data() noexcept { return data_; }
  [[nodiscard]] const T* data() const noexcept { return data_; }
  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  [[nodiscard]] std::size_t capacity() const noexcept { return capacity_; }
  [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
  [[nodiscard]] T& operator[](std::size_t i) noexcept { return data_[i]; }
  [[nodiscard]] const T& operator[](std::size_t i) const noexcept { return data_[i]; }
  [[nodiscard]] T& front() noexcept { return data_[0]; }
  [[nodiscard]] const T& front() const noexcept { return data_[0]; }
  [[nodiscard]] T& back() noexcept { return data_[size_ - 1]; }
  [[nodiscard]] const T& back() const noexcept { return data_[size_ - 1]; }
  [[nodiscard]] Allocator get_allocator() const noexcept { return *this; }

  void push_back(const T& value) { emplace_back(value); }
  void push_back(T&& value) { emplace_back(std::move(value)); }

  /// Adds an entry; where the memory for it cannot be had the list is as it was.
  template <class... Args> T& emplace_back(Args&&... args) {
    if (size_ == capacity_) return grow_and_add(std::forward<Args>(args)...);
    T* added = ::new (static_cast<void*>(data_ + size_)) T(std::forward<Args>(args)...);
    ++size_;
    return *added;
  }

  void reserve(std::size_t wanted) {
    if (wanted > capacity_) move_to(traits::allocate(*this, wanted), wanted);
  }

  void pop_back() noexcept { data_[--size_].~T(); }

  /// Removes every entry; the memory stays.
  void clear() noexcept {
    while (size_ != 0) pop_back();
  }

  friend bool operator==(const list& a, const list& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
  }
  friend bool operator!=(const list& a, const list& b) { return !(a == b); }

 private:
  [[nodiscard]] bool inside() const noexcept { return data_ == room::data(); }

  /// Memory that is given back unless it is taken over.
  struct fresh_memory {
    fresh_memory(list& for_list, std::size_t wanted)
        : owner(for_list), count(wanted), memory(traits::allocate(for_list, wanted)) {}
    fresh_memory(const fresh_memory&) = delete;
    fresh_memory& operator=(const fresh_memory&) = delete;
    ~fresh_memory() {
      if (memory != nullptr) traits::deallocate(owner, memory, count);
    }
    list& owner;
    std::size_t count;
    T* memory;
  };

  template <class It> void append(It from, It to) {
    reserve(size_ + static_cast<std::size_t>(to - from));
    for (; from != to; ++from) emplace_back(*from);
  }

  template <class... Args> T& grow_and_add(Args&&... args) {
    // The new entry is built first: building it may fail, and its arguments may lie in this very list.
    const std::size_t wanted = capacity_ == 0 ? 4 : 2 * capacity_;
    fresh_memory fresh(*this, wanted);
    T* added = ::new (static_cast<void*>(fresh.memory + size_)) T(std::forward<Args>(args)...);
    move_to(std::exchange(fresh.memory, nullptr), wanted);
    ++size_;
    return *added;
  }

  void move_to(T* memory, std::size_t capacity) noexcept {
    for (std::size_t i = 0; i < size_; ++i) {
      ::new (static_cast<void*>(memory + i)) T(std::move(data_[i]));
      data_[i].~T();
    }
    if (!inside()) traits::deallocate(*this, data_, capacity_);
    data_ = memory;
    capacity_ = capacity;
  }

  void take(list& other) noexcept {
    if (other.inside()) {
      for (T& value : other) ::new (static_cast<void*>(data_ + size_++)) T(std::move(value));
      other.clear();
      return;
    }
    data_ = std::exchange(other.data_, other.room::data());
    size_ = std::exchange(other.size_, 0);
    capacity_ = std::exchange(other.capacity_, Inline);
  }

  void release() noexcept {
    clear();
    if (!inside()) traits::deallocate(*this, data_, capacity_);
    data_ = room::data();
    capacity_ = Inline;
  }

  T* data_;
  std::size_t size_ = 0;
  std::size_t capacity_ = Inline;
};

}  // namespace v0
}  // namespace imr
