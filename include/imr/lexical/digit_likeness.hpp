#pragma once

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

/// The digit that a letter or mark stands for in a number, or `-` for a wave; 0 where it stands for none.
[[nodiscard]] constexpr char digit_of(char c) noexcept {
  constexpr std::string_view seen = "OoQDlI|i!][TZzSs$BGbgqA~";
  constexpr std::string_view digits = "0000111111112255586699"
                                      "4-";
  const std::size_t at = seen.find(c);
  return at == std::string_view::npos ? '\0' : digits[at];
}

}  // namespace lexical
}  // namespace v0
}  // namespace imr
