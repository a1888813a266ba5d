#pragma once

#include "../config.hpp"

#include <cstdint>

namespace imr {
inline namespace v0 {
namespace detail {

/// Work done so far in this thread: bytes that a scan touched, and rules that a grammar tried. Counted only
/// in builds that define IMR_COUNT_WORK (tests of cost, fuzzers); elsewhere nothing is left of it.
#ifdef IMR_COUNT_WORK
inline thread_local std::uint64_t work_done = 0;
inline void work(std::uint64_t amount) noexcept { work_done += amount; }
#else
constexpr void work(std::uint64_t) noexcept {}
#endif

}  // namespace detail
}  // namespace v0
}  // namespace imr
