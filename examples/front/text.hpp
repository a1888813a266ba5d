#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace front {

/// A text as the parser wants it. `encoding` names what it was transcoded from and is empty where nothing was
/// done.
struct text {
  std::string bytes;
  std::string_view encoding;
};

namespace detail {

enum class byte_order { none, little, big };

/// Letters are English: in UTF-16 nearly every other byte of them is zero, and no byte is in any other
/// encoding. So text without a byte order mark shows its order, too.
[[nodiscard]] inline byte_order utf16_order(std::string_view bytes) {
  if (bytes.substr(0, 2) == "\xFF\xFE") return byte_order::little;
  if (bytes.substr(0, 2) == "\xFE\xFF") return byte_order::big;
  const std::string_view head = bytes.substr(0, 1024);
  const std::size_t units = head.size() / 2;
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < 2 * units; ++i) zeros[i % 2] += head[i] == '\0';
  const auto most = [&](std::size_t count) { return units >= 4 && 10 * count >= 7 * units; };
  if (zeros[0] == 0 && most(zeros[1])) return byte_order::little;
  if (zeros[1] == 0 && most(zeros[0])) return byte_order::big;
  return byte_order::none;
}

inline void append_utf8(std::string& out, std::uint32_t c) {
  const auto add = [&](std::uint32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (c < 0x80) return add(c);
  if (c < 0x800) {
    add(0xC0 | c >> 6);
  } else {
    if (c < 0x10000) {
      add(0xE0 | c >> 12);
    } else {
      add(0xF0 | c >> 18);
      add(0x80 | (c >> 12 & 0x3F));
    }
    add(0x80 | (c >> 6 & 0x3F));
  }
  add(0x80 | (c & 0x3F));
}

/// Half a surrogate pair and half a unit at the end become bytes that UTF-8 does not allow, so that the
/// parser sees them and says where they stand.
[[nodiscard]] inline std::string utf8_from_utf16(std::string_view bytes, bool little) {
  const auto unit = [&](std::size_t i) -> std::uint32_t {
    const auto first = static_cast<unsigned char>(bytes[i]);
    const auto second = static_cast<unsigned char>(bytes[i + 1]);
    return little ? static_cast<std::uint32_t>(first | second << 8)
                  : static_cast<std::uint32_t>(first << 8 | second);
  };
  std::string out;
  out.reserve(bytes.size() / 2 + bytes.size() / 16);
  std::size_t i = 0;
  if (bytes.size() >= 2 && unit(0) == 0xFEFF) i = 2;
  for (; i + 1 < bytes.size(); i += 2) {
    std::uint32_t c = unit(i);
    if (c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.size()) {
      const std::uint32_t low = unit(i + 2);
      if (low >= 0xDC00 && low < 0xE000) {
        c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
        i += 2;
      }
    }
    append_utf8(out, c);
  }
  if (i < bytes.size()) out += '\xFF';
  return out;
}

}  // namespace detail

/// Transcodes UTF-16, with or without a byte order mark; anything else stays as it is.
[[nodiscard]] inline text to_utf8(std::string bytes) {
  const detail::byte_order order = detail::utf16_order(bytes);
  if (order == detail::byte_order::none) return {std::move(bytes), {}};
  const bool little = order == detail::byte_order::little;
  return {detail::utf8_from_utf16(bytes, little), little ? "UTF-16LE" : "UTF-16BE"};
}

}  // namespace front
