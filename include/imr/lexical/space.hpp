#pragma once

#include "../detail/peg.hpp"
#include "charset.hpp"

#include <cstddef>

namespace imr {
inline namespace v0 {
namespace lexical {

/// One white space of any width, line ends included.
struct space {
  using rule_t = peg::any::rule_t;  // to the analysis: takes something or fails
  using subs_t = peg::empty_list;

  [[nodiscard]] static constexpr imr::detail::symbols first_bytes() noexcept {
    imr::detail::symbols bytes;
    for (std::size_t i = 0; i < table::kinds.size(); ++i) {
      if (table::kinds[i] != byte_kind::plain) bytes.add(static_cast<char>(i));
    }
    return bytes;
  }
  [[nodiscard]] static constexpr imr::detail::number_path behind_number() noexcept {
    return imr::detail::number_path::space();
  }
  [[nodiscard]] static constexpr imr::detail::word_path words_ahead() noexcept {
    return imr::detail::word_path::space();
  }

  template <class Input> static bool match(Input& in) {
    const std::size_t width = space_length(in.current(), in.end());
    if (width != 0) in.bump(width);
    return width != 0;
  }
};

/// Length of the white space that begins a text.
[[nodiscard]] inline std::size_t spaces_length(const char* const begin, const char* const end) noexcept {
  const char* p = begin;
  while (const std::size_t width = space_length(p, end)) p += width;
  const auto length = static_cast<std::size_t>(p - begin);
  if (length > 1) imr::detail::work(length - 1);
  return length;
}

/// gap = 1*space: what stands between two words, a line break or a page break included.
struct gap : space {
  static constexpr unsigned least_spaces = 1;

  template <class Input> static bool match(Input& in) {
    const std::size_t width = spaces_length(in.current(), in.end());
    if (width != 0) in.bump(width);
    return width != 0;
  }
};
/// opt_gap = *space
struct opt_gap {
  static constexpr unsigned least_spaces = 0;
  using rule_t = peg::opt<space>::rule_t;
  using subs_t = peg::type_list<space>;

  [[nodiscard]] static constexpr imr::detail::number_path behind_number() noexcept {
    return imr::detail::number_path::nothing() | imr::detail::number_path::space();
  }

  template <class Input> static bool match(Input& in) {
    in.bump(spaces_length(in.current(), in.end()));
    return true;
  }
};

/// The next byte does not continue a word.
struct word_end : peg::not_at<peg::alnum> {};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
