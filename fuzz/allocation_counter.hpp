#pragma once

#include <cstdint>

namespace fuzz {

/// Calls of operator new so far in this thread: allocation_counter.cpp replaces the global operators.
std::uint64_t allocations() noexcept;

}  // namespace fuzz
