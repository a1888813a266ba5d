#pragma once

#include "../diagnostic.hpp"
#include "../source.hpp"

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace write {

namespace detail {

/// The line's text with everything that would move the caret made a blank.
inline void put_line(std::ostream& out, std::string_view line) {
  for (const char c : line) out << (static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c);
}

/// Bytes that stand in one column of a terminal with the byte before them.
[[nodiscard]] inline bool continues_character(char c) noexcept {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// The beginning of the character that holds a byte; the text's end where it is shorter. A line that is not
/// UTF-8 is cut as it comes.
[[nodiscard]] inline std::size_t character_at(std::string_view line, std::size_t at) noexcept {
  if (at >= line.size()) return line.size();
  constexpr std::size_t longest = 4;
  std::size_t start = at;
  while (start != 0 && at - start < longest && continues_character(line[start])) --start;
  return continues_character(line[start]) ? at : start;
}

inline void put_caret(std::ostream& out, std::string_view line, std::uint64_t column, std::uint64_t length) {
  for (std::size_t i = 0; i < line.size() && i + 1 < column; ++i) {
    if (!continues_character(line[i])) out << ' ';
  }
  out << '^';
  for (std::size_t i = column; i < line.size() && i + 1 < column + length; ++i) {
    if (!continues_character(line[i])) out << '~';
  }
}

}  // namespace detail

/// Prints a diagnostic as compilers do:
///
///     letter.txt:61:24: error: expected Upheld or Overturned at the end of the item [unknown-decision]
///       Valium 10mg QTY: 30.00: Deferred
///                               ^~~~~~~~
inline void report(std::ostream& out, std::string_view name, const source& text, const diagnostic& found) {
  constexpr std::size_t longest = 160;  // of a line that is shown
  const position at = text.locate(found.where.offset);
  out << name << ':' << at.line << ':' << at.column << ": " << to_string(found.severity()) << ": "
      << found.message;
  if (!found.related.empty()) {
    const position other = text.locate(found.related.offset);
    out << " (see also line " << other.line << ", column " << other.column << ')';
  }
  out << " [" << to_string(found.code) << "]\n";
  const std::string_view whole = text.line_at(found.where.offset);
  const std::size_t wanted = at.column > longest ? static_cast<std::size_t>(at.column) - longest / 2 : 0;
  const std::size_t first = detail::character_at(whole, wanted);
  const std::string_view line = whole.substr(first, detail::character_at(whole, first + longest) - first);
  if (line.empty()) return;
  out << "  ";
  detail::put_line(out, line);
  out << "\n  ";
  detail::put_caret(out, line, at.column - first, found.where.length);
  out << '\n';
}

}  // namespace write
}  // namespace v0
}  // namespace imr
