#pragma once

#include "generator.hpp"
#include "noise.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

/// A letter with known truth and what a scan made of it.
struct ocr_case {
  true_letter truth;
  noise kind = noise::one_percent;
  std::string clean;
  std::string text;
  /// Where each item ends in the damaged text.
  std::vector<std::size_t> item_ends;
};

/// The case that an input stands for: a byte for the noise, eight that make the letter, the rest that damage
/// it.
[[nodiscard]] ocr_case make_ocr_case(std::string_view input);

/// The same letter without damage but for one letter in one of its decisions: all else looks sound there.
[[nodiscard]] ocr_case with_damaged_decision(const ocr_case& whole, std::string_view input);

}  // namespace fuzz
