#pragma once

#include "table.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

/// RFC 4180 as the usual tools read it without being told anything: comma, CRLF, a header, UTF-8 without a
/// mark.
namespace front::csv {

/// Text is always in quotes: tools that guess the dialect from the first rows guess right, and a null is told
/// from a text. Nothing else is done to it: a text that begins with `=` stays what it is.
inline void append_text(std::string& out, std::string_view text) {
  out += '"';
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

inline void append(std::string& out, const cell& value) {
  if (const auto* truth = std::get_if<bool>(&value)) {
    out += *truth ? "true" : "false";
  } else if (const auto* whole = std::get_if<std::int64_t>(&value)) {
    out += std::to_string(*whole);
  } else if (const auto* number = std::get_if<double>(&value)) {
    out += json(*number).dump();  // `90.0`: the first rows tell that it is no column of whole numbers
  } else if (const auto* text = std::get_if<std::string>(&value)) {
    append_text(out, *text);
  }
}

inline void append_line(std::string& out, const row& values) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i != 0) out += ',';
    append(out, values[i]);
  }
  out += "\r\n";
}

}  // namespace front::csv
