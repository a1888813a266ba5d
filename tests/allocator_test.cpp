#include <imr/allocator.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <vector>

namespace {

using traits = std::allocator_traits<imr::allocator<int>>;

TEST(Allocator, WithoutAnArenaTheMemoryComesFromTheHeap) {
  imr::allocator<int> heap;
  EXPECT_EQ(heap.pool(), nullptr);
  int* const memory = traits::allocate(heap, 1000);
  std::memset(memory, 0x55, 1000 * sizeof(int));
  EXPECT_EQ(memory[999], 0x55555555);
  traits::deallocate(heap, memory, 1000);
}

TEST(Allocator, WithAnArenaTheMemoryComesInARow) {
  imr::detail::arena pool;
  imr::allocator<char> a(&pool);
  char* const first = a.allocate(1);
  char* const second = a.allocate(1);
  EXPECT_EQ(second - first, static_cast<std::ptrdiff_t>(alignof(std::max_align_t)));
}

TEST(Allocator, MemoryOfAnArenaIsAlignedForAnyOrdinaryType) {
  imr::detail::arena pool;
  imr::allocator<char> bytes(&pool);
  imr::allocator<std::max_align_t> wide(&pool);
  for (std::size_t i = 1; i < 50; ++i) {
    (void)bytes.allocate(i);
    EXPECT_EQ(reinterpret_cast<std::uintptr_t>(wide.allocate(1)) % alignof(std::max_align_t), 0U);
  }
}

TEST(Allocator, WhatIsGivenBackToAnArenaIsNotHandedOutAgainBeforeItsReset) {
  imr::detail::arena pool;
  imr::allocator<int> a(&pool);
  int* const first = a.allocate(4);
  a.deallocate(first, 4);
  EXPECT_NE(a.allocate(4), first);
  pool.reset();
  EXPECT_EQ(a.allocate(4), first);
}

TEST(Allocator, AnArenaHandsOutPiecesLargerThanItsChunks) {
  imr::detail::arena pool;
  imr::allocator<char> a(&pool);
  std::vector<char*> pieces;
  for (const std::size_t size : {10U, 100000U, 10U, 1000000U, 10U}) {
    pieces.push_back(a.allocate(size));
    std::memset(pieces.back(), static_cast<int>(pieces.size()), size);
  }
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    EXPECT_EQ(*pieces[i], static_cast<char>(i + 1));
    EXPECT_EQ(pieces[i][9], static_cast<char>(i + 1));
  }
}

TEST(Allocator, ACopyOfAContainerGoesToTheHeap) {
  imr::detail::arena pool;
  const imr::allocator<int> a(&pool);
  EXPECT_EQ(traits::select_on_container_copy_construction(a).pool(), nullptr);
}

TEST(Allocator, FollowsTheMemoryWhenAContainerIsMovedOrSwappedButNotWhenCopied) {
  EXPECT_TRUE(traits::propagate_on_container_move_assignment::value);
  EXPECT_TRUE(traits::propagate_on_container_swap::value);
  EXPECT_FALSE(traits::propagate_on_container_copy_assignment::value);
}

TEST(Allocator, EqualsTheOneThatCanFreeItsMemory) {
  imr::detail::arena one;
  imr::detail::arena other;
  EXPECT_TRUE(imr::allocator<int>() == imr::allocator<int>());
  EXPECT_TRUE(imr::allocator<int>(&one) == imr::allocator<int>(&one));
  EXPECT_TRUE(imr::allocator<int>(&one) != imr::allocator<int>(&other));
  EXPECT_TRUE(imr::allocator<int>(&one) != imr::allocator<int>());
}

TEST(Allocator, ForAnotherTypeKeepsTheArena) {
  imr::detail::arena pool;
  const imr::allocator<int> a(&pool);
  EXPECT_EQ(imr::allocator<double>(a).pool(), &pool);
}

}  // namespace
