#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace html {

namespace detail {

[[nodiscard]] constexpr std::uint32_t hex_value(char c) noexcept {
  return static_cast<std::uint32_t>(c <= '9' ? c - '0' : c - 'a' + 10);
}

}  // namespace detail

/// The bytes that pairs of hexadecimal digits stand for, in base 64, as a content security policy wants a
/// digest: `base64_of_hex("4d61") == "TWE="`.
[[nodiscard]] inline std::string base64_of_hex(std::string_view hex) {
  constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t i = 0; i < hex.size(); i += 6) {
    std::uint32_t group = 0;
    for (std::size_t k = 0; k < 6; ++k)
      group = group << 4 | (i + k < hex.size() ? detail::hex_value(hex[i + k]) : 0);
    const std::size_t bytes = hex.size() - i >= 6 ? 3 : (hex.size() - i) / 2;
    for (std::size_t k = 0; k < 4; ++k) out += k <= bytes ? alphabet[group >> (18 - 6 * k) & 0x3F] : '=';
  }
  return out;
}

}  // namespace html
