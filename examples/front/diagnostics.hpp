#pragma once

#include <imr/diagnostic.hpp>
#include <imr/source.hpp>
#include <imr/write/report.hpp>

#include <ostream>
#include <string>
#include <string_view>

namespace front {

namespace detail {

/// A name may come from an archive of a stranger: what would move a terminal's cursor or begin a line is left
/// out.
[[nodiscard]] inline std::string printable(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c;
  return out;
}

}  // namespace detail

/// Prints what was found in an input: `file:line:col: warning: message [code]`, the line, and a caret. An
/// input that could not be read has no lines.
template <class Diagnostics>
void print(std::ostream& out, std::string_view name, const imr::source& text, const Diagnostics& found) {
  const std::string shown = detail::printable(name);
  for (const imr::diagnostic& d : found) {
    if (d.code == imr::code::unreadable_input) {
      out << shown << ": " << to_string(d.severity()) << ": " << detail::printable(d.message) << " ["
          << to_string(d.code) << "]\n";
    } else {
      imr::write::report(out, shown, text, d);
    }
  }
}

}  // namespace front
