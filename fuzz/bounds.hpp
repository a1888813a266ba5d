#pragma once

#include <cstdint>

/// What reading may cost, in counted work (detail/work.hpp), never in time.
namespace fuzz {

/// Most work a byte of the layout may cost. The dearest input found needs 23: a decided label on each line.
inline constexpr std::uint64_t most_work_per_byte = 25;
/// Most work a byte of an item or a guideline text may cost: there the rules of orders and citations are
/// tried at each word. The dearest input found needs 143: a letter of nothing but short items.
inline constexpr std::uint64_t most_work_per_read_byte = 150;
/// What an input may cost beside that, whatever its size.
inline constexpr std::uint64_t fixed_work = 100000;
/// How much more four times the input may cost.
inline constexpr double most_growth = 4.05;

}  // namespace fuzz
