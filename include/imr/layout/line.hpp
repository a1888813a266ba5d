#pragma once

#include "../detail/work.hpp"
#include "../lexical/byte_block.hpp"
#include "../lexical/charset.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// A line that holds text, without the white space at its ends. Offsets count from the letter's beginning.
struct line {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  /// Blank lines between this line and the text before it (255: that many or more).
  std::uint8_t blanks_before = 0;
  /// A form feed stands between this line and the text before it.
  bool page_before = false;

  [[nodiscard]] std::string_view in(std::string_view letter) const noexcept {
    return letter.substr(begin, end - begin);
  }
};

namespace detail {

/// The next place of a byte in a text, looked up only when the last answer lies behind.
class next_byte {
 public:
  next_byte(std::string_view text, char byte) noexcept : text_(text), byte_(byte) {}

  [[nodiscard]] std::size_t at_or_after(std::size_t from) noexcept {
    if (!known_ || at_ < from) {
      const void* hit =
          from < text_.size() ? std::memchr(text_.data() + from, byte_, text_.size() - from) : nullptr;
      at_ = hit == nullptr ? text_.size()
                           : static_cast<std::size_t>(static_cast<const char*>(hit) - text_.data());
      known_ = true;
    }
    return at_;
  }

 private:
  std::string_view text_;
  char byte_;
  std::size_t at_ = 0;
  bool known_ = false;
};

/// The end of the line that goes on at a place, or the text's size. Looked for in blocks, as a text may have
/// one kind of line end alone, and lines are short.
[[nodiscard]] inline std::size_t find_line_end(std::string_view text, std::size_t at) noexcept {
  for (; at + lexical::byte_block::size <= text.size(); at += lexical::byte_block::size) {
    imr::detail::work(1);
    const lexical::byte_block block(text.data() + at);
    const std::uint32_t ends = block.equal('\n') | block.equal('\r') | block.equal('\f');
    if (ends != 0) return at + lexical::byte_block::first(ends);
  }
  for (; at < text.size(); ++at) {
    imr::detail::work(1);
    if (text[at] == '\n' || text[at] == '\r' || text[at] == '\f') return at;
  }
  return text.size();
}

inline void trim(std::string_view letter, line& l) noexcept {
  const char* const base = letter.data();
  const auto is_print = [&](std::uint32_t at) {
    return static_cast<signed char>(base[at]) > ' ';
  };  // ASCII only
  if (l.begin != l.end && is_print(l.begin) && is_print(l.end - 1)) return;
  while (const std::size_t width = lexical::space_length(base + l.begin, base + l.end)) {
    l.begin += static_cast<std::uint32_t>(width);
  }
  while (const std::size_t width = lexical::space_length_before(base + l.begin, base + l.end)) {
    l.end -= static_cast<std::uint32_t>(width);
  }
}

}  // namespace detail

/// Finds the lines of a letter that hold text. A line ends with LF, CRLF, a lone CR or a form feed.
inline void find_lines(std::string_view letter, std::vector<line>& lines) {
  lines.clear();
  imr::detail::work_in_blocks(3 * letter.size());  // one search a byte of a line end
  detail::next_byte feed(letter, '\n');
  detail::next_byte carriage(letter, '\r');
  detail::next_byte page(letter, '\f');
  std::size_t at = 0;
  unsigned blanks = 0;
  bool page_before = false;
  while (at < letter.size()) {
    const std::size_t end =
        (std::min)({feed.at_or_after(at), carriage.at_or_after(at), page.at_or_after(at)});
    line l{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end), 0, page_before};
    detail::trim(letter, l);
    const bool crlf = end + 1 < letter.size() && letter[end] == '\r' && letter[end + 1] == '\n';
    if (l.begin != l.end) {
      l.blanks_before = static_cast<std::uint8_t>((std::min)(blanks, 255U));
      lines.push_back(l);
      blanks = 0;
      page_before = false;
    } else if (end < letter.size() && letter[end] != '\f') {
      ++blanks;
    }
    page_before = page_before || (end < letter.size() && letter[end] == '\f');
    at = end + (crlf ? 2 : 1);
  }
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
