#pragma once

#include "../config.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

/// A text written in the program, as an element of a table. `std::string_view` counts the letters of each
/// when it is compiled, which for thousands of words takes seconds; here the array says how many there are.
///
///     inline constexpr literal colors[] = {"red", "green"};
struct literal : std::string_view {
  constexpr literal() noexcept = default;
  template <std::size_t Size>
  constexpr literal(const char (&text)[Size]) noexcept : std::string_view(text, Size - 1) {}
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
