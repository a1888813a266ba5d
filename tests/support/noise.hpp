#pragma once

#include <imr/lexical/charset.hpp>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

/// What PDF text extraction does to the layout of a letter. Each noise is the same for the same seed on every
/// machine.
namespace support {

using random = std::mt19937;

/// One time in `times`.
inline bool one_in(random& r, unsigned times) { return r() % times == 0; }

/// The lines of a text, whatever ends them.
inline std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines(1);
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') continue;
    if (text[at] == '\n' || text[at] == '\r') {
      lines.emplace_back();
    } else {
      lines.back() += text[at];
    }
  }
  return lines;
}

inline bool is_blank(std::string_view line) {
  while (!line.empty()) {
    const std::size_t width = imr::lexical::space_length(line.data(), line.data() + line.size());
    if (width == 0) return false;
    line.remove_prefix(width);
  }
  return true;
}

/// The lines, each with what `change(line, random)` makes of it; the last one has no line end.
template <class Change> std::string each_line(std::string_view text, unsigned seed, Change&& change) {
  random r(seed);
  std::string all;
  const std::vector<std::string> lines = lines_of(text);
  for (std::size_t i = 0; i < lines.size(); ++i)
    all += change(lines[i], r) + (i + 1 < lines.size() ? "\n" : "");
  return all;
}

inline std::string with_line_ends(std::string_view text, std::string_view end) {
  std::string all;
  const std::vector<std::string> lines = lines_of(text);
  for (std::size_t i = 0; i < lines.size(); ++i)
    all += lines[i] + (i + 1 < lines.size() ? std::string(end) : "");
  return all;
}
inline std::string crlf(std::string_view text, unsigned) { return with_line_ends(text, "\r\n"); }
inline std::string lone_cr(std::string_view text, unsigned) { return with_line_ends(text, "\r"); }

inline std::string trailing_blanks(std::string_view text, unsigned seed) {
  return each_line(text, seed,
                   [](const std::string& line, random& r) { return line + std::string(r() % 5, ' '); });
}

inline std::string indented(std::string_view text, unsigned seed) {
  return each_line(text, seed, [](const std::string& line, random& r) {
    return is_blank(line) ? line : (one_in(r, 2) ? "      " : "\t") + line;
  });
}

inline std::string double_lines(std::string_view text, unsigned seed) {
  return each_line(text, seed,
                   [](const std::string& line, random&) { return is_blank(line) ? line : line + '\n'; });
}

inline std::string no_blank_lines(std::string_view text, unsigned) {
  std::string all;
  for (const std::string& line : lines_of(text)) {
    if (!is_blank(line)) all += line + '\n';
  }
  return all;
}

inline std::string page_gaps(std::string_view text, unsigned seed) {
  return each_line(text, seed, [](const std::string& line, random& r) {
    return line + (one_in(r, 8) ? std::string(3 + r() % 3, '\n') : "");
  });
}

inline std::string form_feeds(std::string_view text, unsigned seed) {
  return each_line(text, seed, [](const std::string& line, random& r) {
    const char* const breaks[] = {"\n\f", "\f", "\n\n\f\n", " \f "};
    return line + (one_in(r, 5) ? breaks[r() % 4] : "");
  });
}

/// A form feed in place of every line end.
inline std::string only_form_feeds(std::string_view text, unsigned) { return with_line_ends(text, "\f"); }

inline std::string running_footers(std::string_view text, unsigned seed) {
  int page = 1;
  return each_line(text, seed, [&](const std::string& line, random& r) {
    if (!one_in(r, 6)) return line;
    const std::string footer =
        "Final Determination Letter for IMR Case Number CM15-0099999    " + std::to_string(++page);
    return line + (one_in(r, 2) ? "\n\n\n" + footer + "\n\f\n" : '\n' + footer + "\n\f");
  });
}

inline std::string counted_pages(std::string_view text, unsigned seed) {
  int page = 0;
  return each_line(text, seed, [&](const std::string& line, random& r) {
    if (!one_in(r, 6)) return line;
    return line + "\n\n               Page " + std::to_string(++page) + " of 400\n\f";
  });
}

inline std::string bare_pages(std::string_view text, unsigned seed) {
  int page = 0;
  return each_line(text, seed, [&](const std::string& line, random& r) {
    return line + (one_in(r, 8) ? "\n\n" + std::to_string(++page) + "\n\f" : "");
  });
}

inline std::string no_break_spaces(std::string_view text, unsigned) {
  std::string all(text);
  for (std::size_t at = all.find("  "); at != std::string::npos; at = all.find("  ", at + 2))
    all.replace(at, 1, "\xC2\xA0");
  return all;
}

inline std::string byte_order_mark(std::string_view text, unsigned) {
  return "\xEF\xBB\xBF" + std::string(text);
}

/// Moves the last word of long lines down where the sentence goes on: the next line that holds text begins in
/// lower case. A word that does not end in a letter stays, so that no footer is torn.
inline std::string rewrapped(std::string_view text, unsigned seed) {
  random r(seed);
  std::vector<std::string> lines = lines_of(text);
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    std::string& line = lines[i];
    while (!line.empty() && line.back() == ' ') line.pop_back();
    const std::size_t blank = line.rfind(' ');
    if (line.size() < 40 || blank == std::string::npos || one_in(r, 3)) continue;
    std::size_t next = i + 1;
    while (next + 1 < lines.size() && is_blank(lines[next])) ++next;
    const std::size_t first = lines[next].find_first_not_of(' ');
    const std::string word = line.substr(blank + 1);
    if (first == std::string::npos || !imr::lexical::is_lower(lines[next][first])) continue;
    if (!imr::lexical::is_letter(word.back())) continue;
    lines[next] = word + ' ' + lines[next].substr(first);
    line.resize(line.find_last_not_of(' ', blank) + 1);
  }
  std::string all;
  for (const std::string& line : lines) all += line + '\n';
  return all;
}

}  // namespace support
