#pragma once

#include "escape.hpp"

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace html {

/// A number as a reader expects it: `60`, `0.5`.
[[nodiscard]] inline std::string number(double value) {
  char digits[32];
  const std::to_chars_result end = std::to_chars(digits, digits + sizeof digits, value);
  return end.ec == std::errc() ? std::string(digits, end.ptr) : std::string();
}

/// With a fixed number of decimals.
[[nodiscard]] inline std::string decimals(double value, int count) {
  char digits[400];
  const std::to_chars_result end =
      std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, count);
  return end.ec == std::errc() ? std::string(digits, end.ptr) : std::string();
}

/// A page under construction. Only `raw` takes markup; what comes from a letter goes through `text`.
class markup {
 public:
  markup& raw(std::string_view tags) {
    out_ += tags;
    return *this;
  }
  markup& text(std::string_view content) {
    escape(out_, content);
    return *this;
  }
  markup& count(std::uint64_t value) { return raw(std::to_string(value)); }
  /// An element that holds nothing but text: `element("td class=\"n\"", "60")`.
  markup& element(std::string_view tag, std::string_view content) {
    raw("<").raw(tag).raw(">").text(content);
    return raw("</").raw(tag.substr(0, tag.find(' '))).raw(">");
  }
  markup& attribute(std::string_view name, std::string_view value) {
    return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
  }

  [[nodiscard]] const std::string& str() const { return out_; }
  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  std::string out_;
};

}  // namespace html
