#pragma once

#include "charset.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

/// Whether the letters at the beginning of a text may begin a number word, `zero` to `ninety`: nearly all
/// other words are turned away by their first three letters.
[[nodiscard]] constexpr bool may_begin_number(std::string_view text) noexcept {
  if (text.size() < 3) return false;
  const char second = to_lower(text[1]);
  const char third = to_lower(text[2]);
  const auto fourth = [&](char c) { return text.size() > 3 && to_lower(text[3]) == c; };
  switch (to_lower(text[0])) {
    case 'z': return second == 'e' && third == 'r';
    case 'o': return second == 'n' && third == 'e';
    case 't':
      return (second == 'w' && (third == 'o' || third == 'e')) || (second == 'e' && third == 'n') ||
             (second == 'h' && ((third == 'r' && fourth('e')) || (third == 'i' && fourth('r'))));
    case 'f':
      return (second == 'o' && ((third == 'u' && fourth('r')) || (third == 'r' && fourth('t')))) ||
             (second == 'i' && (third == 'v' || third == 'f'));
    case 's': return (second == 'i' && third == 'x') || (second == 'e' && third == 'v');
    case 'e': return (second == 'i' && third == 'g') || (second == 'l' && third == 'e');
    case 'n': return second == 'i' && third == 'n';
    default: return false;
  }
}

}  // namespace lexical
}  // namespace v0
}  // namespace imr
