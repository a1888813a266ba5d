#pragma once

#include "generator.hpp"
#include "noise.hpp"

#include <string>
#include <string_view>

namespace fuzz {

/// A letter with known truth and what a scan made of it.
struct ocr_case {
  true_letter truth;
  noise kind = noise::one_percent;
  std::string clean;
  std::string text;
};

/// The case that an input stands for: a byte for the noise, eight that make the letter, the rest that damage it.
[[nodiscard]] ocr_case make_ocr_case(std::string_view input);

}  // namespace fuzz
