#pragma once

#include "../config.hpp"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

/// Length of the UTF-8 sequence at `p`, or 0 where there is none (RFC 3629: no overlong form, no surrogate).
[[nodiscard]] constexpr std::size_t utf8_length(const char* p, const char* end) noexcept {
  const auto byte = [&](std::ptrdiff_t i) { return i < end - p ? static_cast<unsigned char>(p[i]) : 0U; };
  const auto tail = [&](std::ptrdiff_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned lead = byte(0);
  if (p == end) return 0;
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return tail(1) ? 2 : 0;
  if (lead >= 0xE0 && lead <= 0xEF) {
    const bool in_range = (lead != 0xE0 || byte(1) >= 0xA0) && (lead != 0xED || byte(1) <= 0x9F);
    return in_range && tail(1) && tail(2) ? 3 : 0;
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    const bool in_range = (lead != 0xF0 || byte(1) >= 0x90) && (lead != 0xF4 || byte(1) <= 0x8F);
    return in_range && tail(1) && tail(2) && tail(3) ? 4 : 0;
  }
  return 0;
}

/// Offset of the first byte that is not UTF-8, or npos.
[[nodiscard]] inline std::size_t find_invalid_utf8(std::string_view text) noexcept {
  const char* p = text.data();
  const char* const end = p + text.size();
  while (p != end) {
    std::uint64_t eight = 0;
    if (end - p >= 8) {
      std::memcpy(&eight, p, 8);
      if ((eight & 0x8080808080808080U) == 0) {
        p += 8;
        continue;
      }
    }
    const std::size_t width = utf8_length(p, end);
    if (width == 0) return static_cast<std::size_t>(p - text.data());
    p += width;
  }
  return std::string_view::npos;
}

}  // namespace lexical
}  // namespace v0
}  // namespace imr
