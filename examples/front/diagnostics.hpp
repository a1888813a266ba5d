#pragma once

#include <imr/diagnostic.hpp>
#include <imr/source.hpp>
#include <imr/write/report.hpp>

#include <ostream>
#include <string_view>

namespace front {

/// Prints what was found in an input: `file:line:col: warning: message [code]`, the line, and a caret. An
/// input that could not be read has no lines.
template <class Diagnostics>
void print(std::ostream& out, std::string_view name, const imr::source& text, const Diagnostics& found) {
  for (const imr::diagnostic& d : found) {
    if (d.code == imr::code::unreadable_input) {
      out << name << ": " << to_string(d.severity()) << ": " << d.message << " [" << to_string(d.code)
          << "]\n";
    } else {
      imr::write::report(out, name, text, d);
    }
  }
}

}  // namespace front
