#pragma once

#include "choices.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What scanning and reading by OCR does to a letter.
namespace fuzz {

enum class noise { one_percent, five_percent, fax, photocopy };
inline constexpr std::size_t noises = 4;

/// A text, and where the bytes of the one that it was made of stand in it.
struct damaged_text {
  std::string text;
  /// Pairs of places, before and after, in ascending order; between two of them nothing moves.
  std::vector<std::pair<std::size_t, std::size_t>> places;

  [[nodiscard]] std::size_t place_of(std::size_t before) const;
};

/// A letter with damage of a kind. A digit is never made another one, dropped, added or parted from its
/// neighbors, and no sign between digits is: what a number says that stands once cannot be told then.
[[nodiscard]] damaged_text damaged(std::string_view letter, noise kind, choices& from);

}  // namespace fuzz
