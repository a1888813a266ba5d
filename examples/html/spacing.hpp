#pragma once

#include "markup.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace html {

namespace detail {

[[nodiscard]] constexpr bool is_white(char c) noexcept {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

/// A run of white space: its line ends (CRLF is one), and what stands behind the last of them.
struct white_run {
  std::size_t length = 0;
  std::size_t breaks = 0;
  std::size_t indent = 0;
  bool page = false;
};

[[nodiscard]] inline white_run white_run_at(std::string_view text) noexcept {
  white_run run;
  for (; run.length < text.size() && is_white(text[run.length]); ++run.length) {
    const char c = text[run.length];
    const bool feed = c == '\f';
    const bool breaks = c == '\n' || (c == '\r' && text.substr(run.length + 1, 1) != "\n");
    run.breaks += breaks ? 1 : 0;
    run.page = run.page || feed;
    run.indent = breaks || feed || c == '\r' ? 0 : run.indent + 1;
  }
  return run;
}

}  // namespace detail

/// How a letter's white space is shown. Extractions differ in how many line ends they put between lines; the
/// letter's own usual count is one line end on the page, more than that a blank line.
class spacing {
 public:
  explicit spacing(std::size_t usual) : usual_(usual) {}

  void write(markup& out, std::string_view text) const {
    while (!text.empty()) {
      const detail::white_run run = detail::white_run_at(text);
      if (run.length != 0) white(out, text, run);
      text.remove_prefix(run.length);
      std::size_t end = 0;
      while (end < text.size() && !detail::is_white(text[end])) ++end;
      out.text(text.substr(0, end));
      text.remove_prefix(end);
    }
  }

 private:
  void white(markup& out, std::string_view text, const detail::white_run& run) const {
    if (run.breaks != 0) out.raw(run.breaks > usual_ ? "\n\n" : "\n");
    if (run.page) out.raw(run.breaks == 0 ? "\n" : "").raw("<span class=\"feed\"></span>");
    for (const char c : text.substr(run.length - run.indent, run.indent)) out.raw(c == '\t' ? "\t" : " ");
  }

  std::size_t usual_;
};

[[nodiscard]] inline spacing spacing_of(std::string_view text) {
  std::array<std::size_t, 4> seen = {};
  for (std::size_t i = 0; i < text.size();) {
    const detail::white_run run = detail::white_run_at(text.substr(i));
    if (run.breaks != 0 && run.breaks < seen.size()) ++seen[run.breaks];
    i += std::max<std::size_t>(run.length, 1);
  }
  const auto most = std::max_element(seen.begin() + 1, seen.end());
  return spacing(static_cast<std::size_t>(most - seen.begin()));
}

}  // namespace html
