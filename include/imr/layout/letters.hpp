#pragma once

#include "letter_beginnings.hpp"
#include "line.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

/// Finds where letters begin in a text that holds many, which may come piece by piece.
class letter_finder {
 public:
  /// How far a line is read on for a heading over several lines and its introductory sentence.
  static constexpr std::size_t look_ahead = 512;
  /// How far before a heading its letter may begin.
  static constexpr std::uint64_t look_back = detail::letter_beginnings::look_back;

  /// The place where the next letter begins, or none: then all that is held of the text has been read. `text`
  /// is held from byte `base` of the whole on, which is not behind `at()`; with `whole` the text ends there.
  [[nodiscard]] std::optional<std::uint64_t> next(std::string_view text, std::uint64_t base, bool whole) {
    while (!done_) {
      if (!inside_line_) {
        const std::string_view rest = text.substr(static_cast<std::size_t>(at_ - base));
        if (rest.size() < look_ahead && !whole) return std::nullopt;
        if (rest.empty()) {
          done_ = true;
          return beginnings_.end(at_);
        }
        inside_line_ = true;
        if (const auto found = beginnings_.read_line(rest.substr(0, look_ahead), at_)) return found;
      }
      if (!pass_line(text, base, whole)) return std::nullopt;
    }
    return std::nullopt;
  }

  /// All before this byte has been read; no letter is found more than `look_back` before it.
  [[nodiscard]] std::uint64_t at() const noexcept { return at_; }

 private:
  /// Goes to the next line; false where it is not yet there.
  bool pass_line(std::string_view text, std::uint64_t base, bool whole) {
    const std::size_t end = detail::find_line_end(text, static_cast<std::size_t>(at_ - base));
    at_ = base + end;
    if (end == text.size() && !whole) return false;
    if (end != text.size()) {
      if (text[end] == '\f') beginnings_.pass_page();
      ++at_;
    }
    inside_line_ = false;
    return true;
  }

  std::uint64_t at_ = 0;
  bool inside_line_ = false;
  bool done_ = false;
  detail::letter_beginnings beginnings_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
