#pragma once

#include "../detail/peg.hpp"
#include "charset.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

/// integer = 1*9DIGIT, and no digit after it (which rep_min_max sees to)
struct integer : peg::rep_min_max<1, 9, peg::digit> {};

/// The value of a text that integer matched.
[[nodiscard]] constexpr int integer_value(std::string_view digits) noexcept {
  int value = 0;
  for (const char c : digits) value = 10 * value + (c - '0');
  return value;
}

}  // namespace lexical
}  // namespace v0
}  // namespace imr
