#pragma once

#include "../config.hpp"

#include <cstddef>
#include <cstdint>

namespace imr {
inline namespace v0 {
namespace detail {

/// Work done so far in this thread, in steps. A step is a rule that is tried and that its first byte does not
/// turn away, a choice among rules that is made by one look into a table, a look-up in a table of phrases, or
/// a byte that a loop of ours looks at behind the first. Loops that take a block at once (memchr, memcpy, the
/// folding of sixteen bytes) make a step of sixteen bytes. Counted only in builds that define IMR_COUNT_WORK
/// (tests of cost, fuzzers); elsewhere nothing is left of it.
#ifdef IMR_COUNT_WORK
inline thread_local std::uint64_t work_done = 0;
inline void work(std::uint64_t steps) noexcept { work_done += steps; }
#else
constexpr void work(std::uint64_t) noexcept {}
#endif

/// The work of a loop that takes a block at once.
inline void work_in_blocks(std::size_t bytes) noexcept {
  constexpr std::size_t block = 16;
  work(bytes / block + 1);
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
