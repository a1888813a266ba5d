#pragma once

#include <cstdint>

/// What reading may cost, in counted work (detail/work.hpp), never in time.
namespace fuzz {

/// Most work a byte may cost. The dearest input found needs 31: an item of nothing but halves, where the rules
/// of amounts are tried at each.
inline constexpr std::uint64_t most_work_per_byte = 40;
/// What an input may cost beside that, whatever its size.
inline constexpr std::uint64_t fixed_work = 100000;
/// How much more four times the input may cost.
inline constexpr double most_growth = 4.05;

}  // namespace fuzz
