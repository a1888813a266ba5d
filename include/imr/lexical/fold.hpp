#pragma once

#include "charset.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

namespace detail {

/// A run of white space: where it ends, and whether it holds a line end.
struct space_run {
  const char* end;
  bool breaks;
};

inline space_run skip_spaces(const char* p, const char* end) noexcept {
  space_run run{p, false};
  while (const std::size_t width = space_length(run.end, end)) {
    const byte_kind kind = kind_of(*run.end);
    run.breaks = run.breaks || kind == byte_kind::break_line || kind == byte_kind::break_page;
    run.end += width;
  }
  return run;
}

/// The end of the words that are already folded: single blanks between them stay as they are.
inline const char* skip_words(const char* p, const char* end) noexcept {
  while (p != end) {
    const std::size_t width = space_length(p, end);
    if (width == 0) {
      ++p;
    } else if (*p == ' ' && p + 1 != end && space_length(p + 1, end) == 0) {
      p += 2;
    } else {
      break;
    }
  }
  return p;
}

}  // namespace detail

/// Folds a text as the record's text values are folded: every run of white space becomes one blank, the ends are
/// trimmed, and a line break behind a hyphen that touches its word is dropped (`short-⏎term` → `short-term`).
/// `sink(std::string_view)` gets the folded text in pieces: stretches of the source, and `" "` for a folded run.
/// One folder takes several texts that follow one another, with furniture cut out between them.
class folder {
 public:
  template <class Sink>
  void add(std::string_view text, Sink&& sink) {
    const char* p = text.data();
    const char* const end = p + text.size();
    while (p != end) {
      const detail::space_run run = detail::skip_spaces(p, end);
      if (run.end != p) {
        pending_ = started_;
        broken_ = broken_ || run.breaks;
        p = run.end;
        continue;
      }
      const char* const stop = detail::skip_words(p, end);
      if (pending_ && !(broken_ && joins_)) sink(std::string_view(" "));
      sink(std::string_view(p, static_cast<std::size_t>(stop - p)));
      joins_ = ends_in_joining_hyphen(p, stop);
      started_ = true;
      pending_ = broken_ = false;
      p = stop;
    }
  }

  /// What stands between two texts was cut out with its line ends.
  void cut() noexcept {
    pending_ = started_;
    broken_ = true;
  }

 private:
  bool started_ = false;
  bool pending_ = false;
  bool broken_ = false;
  bool joins_ = false;
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
