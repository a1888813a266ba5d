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

}  // namespace detail

/// Turns the bytes of an input into UTF-8, piece by piece. Its beginning tells whether it is UTF-16, with or
/// without a byte order mark; anything else stays as it is.
class transcoder {
 public:
  explicit transcoder(std::string_view head) : order_(detail::utf16_order(head)) {}

  /// What the input is transcoded from; empty where nothing is done.
  [[nodiscard]] std::string_view encoding() const {
    if (order_ == detail::byte_order::none) return {};
    return order_ == detail::byte_order::little ? "UTF-16LE" : "UTF-16BE";
  }

  /// The next bytes of the input. Half a surrogate pair becomes bytes that UTF-8 does not allow, so that the
  /// parser sees them and says where they stand.
  void append(std::string& out, std::string_view bytes) {
    if (order_ == detail::byte_order::none) {
      out += bytes;
      return;
    }
    for (const char byte : bytes) {
      if (has_half_) append_unit(out, unit(half_, byte));
      has_half_ = !has_half_;
      half_ = byte;
    }
  }

  /// The end of the input; half a unit there becomes such a byte, too.
  void finish(std::string& out) {
    if (high_ != 0) detail::append_utf8(out, std::exchange(high_, 0));
    if (std::exchange(has_half_, false)) out += '\xFF';
  }

 private:
  [[nodiscard]] std::uint32_t unit(char first, char second) const {
    const auto a = static_cast<unsigned char>(first);
    const auto b = static_cast<unsigned char>(second);
    return static_cast<std::uint32_t>(order_ == detail::byte_order::little ? a | b << 8 : a << 8 | b);
  }

  void append_unit(std::string& out, std::uint32_t u) {
    const bool is_mark = std::exchange(at_start_, false) && u == 0xFEFF;
    if (is_mark) return;
    const std::uint32_t high = std::exchange(high_, 0);
    if (high != 0 && u >= 0xDC00 && u < 0xE000)
      return detail::append_utf8(out, 0x10000 + ((high - 0xD800) << 10) + (u - 0xDC00));
    if (high != 0) detail::append_utf8(out, high);
    if (u >= 0xD800 && u < 0xDC00) {
      high_ = u;
    } else {
      detail::append_utf8(out, u);
    }
  }

  detail::byte_order order_;
  char half_ = 0;  // the first byte of a unit
  bool has_half_ = false;
  std::uint32_t high_ = 0;  // the first half of a surrogate pair
  bool at_start_ = true;
};

/// A whole input.
[[nodiscard]] inline text to_utf8(std::string bytes) {
  transcoder t(bytes);
  if (t.encoding().empty()) return {std::move(bytes), {}};
  text all{{}, t.encoding()};
  all.bytes.reserve(bytes.size() / 2 + bytes.size() / 16);
  t.append(all.bytes, bytes);
  t.finish(all.bytes);
  return all;
}

}  // namespace front
