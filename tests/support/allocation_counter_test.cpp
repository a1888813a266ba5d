#include "support/allocation_counter.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <new>

namespace {

void* counted(std::size_t bytes) noexcept {
  if (support::heap.fails_in != 0 && --support::heap.fails_in == 0) {
    ++support::heap.failed;
    return nullptr;
  }
  void* const memory = std::malloc(bytes == 0 ? 1 : bytes);
  if (memory == nullptr) return nullptr;
  ++support::heap.allocations;
  ++support::heap.live;
  return memory;
}

void* counted_or_throw(std::size_t bytes) {
  void* const memory = counted(bytes);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}

void give_back(void* memory) noexcept {
  if (memory != nullptr) --support::heap.live;
  std::free(memory);
}

}  // namespace

// Every form on its own: a sanitizer's run time replaces those that are left out, and would count nothing.
void* operator new(std::size_t bytes) { return counted_or_throw(bytes); }
void* operator new[](std::size_t bytes) { return counted_or_throw(bytes); }
void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept { return counted(bytes); }
void* operator new[](std::size_t bytes, const std::nothrow_t&) noexcept { return counted(bytes); }
void operator delete(void* memory) noexcept { give_back(memory); }
void operator delete[](void* memory) noexcept { give_back(memory); }
void operator delete(void* memory, std::size_t) noexcept { give_back(memory); }
void operator delete[](void* memory, std::size_t) noexcept { give_back(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { give_back(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { give_back(memory); }

namespace {

// Direct calls: a compiler may leave out the allocation of a new expression that nobody sees.

TEST(AllocationCounter, CountsWhatIsTakenAndWhatIsGivenBack) {
  const support::heap_state before = support::heap;
  void* const one = ::operator new(1);
  void* const row = ::operator new[](100);
  EXPECT_EQ(support::heap.allocations, before.allocations + 2);
  EXPECT_EQ(support::heap.live, before.live + 2);
  ::operator delete(one);
  ::operator delete[](row);
  EXPECT_EQ(support::heap.allocations, before.allocations + 2);
  EXPECT_EQ(support::heap.live, before.live);
}

TEST(AllocationCounter, LetsTheAllocationThatWasAskedForFailAndNoOther) {
  const auto works = [] {
    try {
      ::operator delete(::operator new(1));
      return true;
    } catch (const std::bad_alloc&) {
      return false;
    }
  };
  const support::failing_allocation fails(2);
  const bool first = works();
  EXPECT_FALSE(fails.happened());
  const bool second = works();
  const bool third = works();
  EXPECT_TRUE(first);
  EXPECT_FALSE(second);
  EXPECT_TRUE(third);
  EXPECT_TRUE(fails.happened());
}

}  // namespace
