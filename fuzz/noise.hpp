#pragma once

#include "choices.hpp"

#include <cstddef>
#include <string>
#include <string_view>

/// What scanning and reading by OCR does to a letter.
namespace fuzz {

enum class noise { one_percent, five_percent, fax, photocopy };
inline constexpr std::size_t noises = 4;

/// A letter with damage of a kind. A digit is never made another one, dropped, added or parted from its neighbors, and
/// no sign between digits is: what a number says that stands once cannot be told then.
[[nodiscard]] std::string damaged(std::string_view letter, noise kind, choices& from);

}  // namespace fuzz
