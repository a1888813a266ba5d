#pragma once

#include "../../lexical/charset.hpp"
#include "../../lexical/literal.hpp"
#include "../../lexical/sentence.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// The words of a text, one after another: letters and digits in a row.
class plain_words {
 public:
  explicit plain_words(std::string_view text) noexcept : text_(text) {}

  [[nodiscard]] bool next(std::string_view& word) noexcept {
    while (at_ < text_.size() && !is_name(text_[at_])) ++at_;
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_name(text_[at_])) ++at_;
    word = text_.substr(begin, at_ - begin);
    return !word.empty();
  }

 private:
  [[nodiscard]] static bool is_name(char c) noexcept { return lexical::is_letter(c) || lexical::is_digit(c); }

  std::string_view text_;
  std::size_t at_ = 0;
};

/// Words of an item that tell nothing of what it is.
[[nodiscard]] inline bool is_common_word(std::string_view word) noexcept {
  constexpr lexical::literal common[] = {
      "the",      "and",        "for",     "with",      "right",   "left",     "was",      "request",
      "original", "per",        "portion", "remaining", "visits",  "sessions", "week",     "weeks",
      "claims",   "authorized", "service", "services",  "tablets", "days",     "eligible", "administrator"};
  if (word.size() < 3) return true;
  for (const std::string_view c : common) {
    if (lexical::detail::equal_ignoring_case(word, c)) return true;
  }
  return false;
}

/// Whether a sentence's subject has a telling word of the item: `The EMG` and `EMG of the left arm`. Only the
/// first words of the item are looked at.
[[nodiscard]] inline bool names_item(std::string_view subject, std::string_view item) noexcept {
  plain_words wanted(item);
  std::string_view name;
  for (int n = 0; n < 32 && wanted.next(name); ++n) {
    if (is_common_word(name)) continue;
    plain_words said(subject);
    for (std::string_view word; said.next(word);) {
      if (lexical::detail::equal_ignoring_case(word, name)) return true;
    }
  }
  return false;
}

/// `It is …`: the item may be meant.
[[nodiscard]] inline bool stands_for_item(std::string_view subject) noexcept {
  constexpr lexical::literal pronouns[] = {"it", "this", "they", "these", "that", "such"};
  plain_words words(subject);
  std::string_view first;
  if (!words.next(first)) return true;
  for (const std::string_view p : pronouns) {
    if (lexical::detail::equal_ignoring_case(first, p)) return true;
  }
  return false;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
