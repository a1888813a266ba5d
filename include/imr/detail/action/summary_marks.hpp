#pragma once

#include "../../grammar/summary_mark.hpp"
#include "../../lexical/keywords.hpp"
#include "dates.hpp"

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace detail {

using word_mark = grammar::summary_mark;

/// A word of the summary that means something, where it stands.
struct mark_at {
  grammar::summary_mark kind = grammar::summary_mark::none;
  std::string_view text;
  /// The day, where the mark is a date.
  date day = {};

  [[nodiscard]] const char* begin() const noexcept { return text.data(); }
  [[nodiscard]] const char* end() const noexcept { return text.data() + text.size(); }
};

/// A sentence of the summary with its marks.
struct marked_sentence {
  std::string_view text;
  const mark_at* first = nullptr;
  const mark_at* last = nullptr;

  [[nodiscard]] const char* begin() const noexcept { return text.data(); }
  [[nodiscard]] const char* end() const noexcept { return text.data() + text.size(); }

  [[nodiscard]] const mark_at* find(grammar::summary_mark kind, const mark_at* from) const noexcept {
    while (from != last && from->kind != kind) ++from;
    return from;
  }
  [[nodiscard]] bool has(grammar::summary_mark kind) const noexcept { return find(kind, first) != last; }
};

/// The text from one place to another.
[[nodiscard]] inline std::string_view between(const char* from, const char* to) noexcept {
  return from < to ? std::string_view(from, static_cast<std::size_t>(to - from)) : std::string_view();
}

/// Whether at most so many words stand from one place to another.
[[nodiscard]] inline bool within_words(const char* from, const char* to, std::size_t most) noexcept {
  const std::string_view text = between(from, to);
  std::size_t words = 0;
  for (std::size_t at = lexical::next_word(text, 0); at < text.size(); ++words) {
    if (words == most) return false;
    at = lexical::next_word(text, lexical::word_end_of(text, at));
  }
  return true;
}

/// The last few words of a text, where a short phrase can stand.
[[nodiscard]] inline std::string_view last_words(std::string_view text, int most) noexcept {
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  std::size_t at = text.size();
  for (int i = 0; i < most && at != 0 && at != std::string_view::npos; ++i) at = text.rfind(' ', at - 1);
  return at == 0 || at == std::string_view::npos ? text : text.substr(at + 1);
}

/// Whether a noun of the worker's sex is the second half of the other one, behind the first half or what damage
/// left of it: `fe male`, `oldfe male`, `te male`, `f'e male`, `e male`; but `yo male`, `y/o male`, `a male`.
[[nodiscard]] inline bool is_half_noun(grammar::summary_mark kind, std::string_view before) noexcept {
  if (kind != grammar::summary_mark::male || before.empty() || before.back() != ' ') return false;
  std::array<char, 2> half{};  // the last letters of the word
  std::size_t letters = 0;
  for (std::size_t at = before.size() - 1; at != 0 && before[at - 1] != ' ' && letters < 3; --at) {
    if (!lexical::is_letter(before[at - 1])) continue;
    if (letters < half.size()) half[half.size() - 1 - letters] = before[at - 1];
    ++letters;
  }
  const bool whole = (half[0] == 'f' && half[1] == 'e') || (half[0] == 'w' && half[1] == 'o');
  const bool one = letters == 1 && (half[1] == 'e' || half[1] == 'f' || half[1] == 'w');
  return whole || one || (letters == 2 && (half[0] == 'f' || half[0] == 'w' || half[1] == 'e'));
}

/// Finds the marks of a text in one pass; dates were found before.
inline void find_marks(std::string_view text, const std::vector<found_date>& dates,
                       std::vector<mark_at>& to) {
  const char* const end = text.data() + text.size();
  auto date = dates.begin();
  for (std::size_t at = lexical::next_word(text, 0); at < text.size();) {
    const char* const p = text.data() + at;
    while (date != dates.end() && date->text.data() + date->text.size() <= p) ++date;
    if (date != dates.end() && date->text.data() <= p) {  // it may begin with a damaged digit
      to.push_back({grammar::summary_mark::date, date->text, date->value});
    } else if (lexical::is_digit(*p)) {
      to.push_back({grammar::summary_mark::number, text.substr(at, 1), {}});
    } else if (const auto found = grammar::summary_marks.find(p, end);
               found.width != 0 && !is_half_noun(found.kind, text.substr(0, at))) {
      to.push_back({found.kind, text.substr(at, found.width), {}});
    } else {
      at = lexical::next_word(text, lexical::word_end_of(text, at));
      continue;
    }
    const std::string_view mark = to.back().text;
    const auto behind = static_cast<std::size_t>(mark.data() + mark.size() - text.data());
    at = lexical::next_word(text, lexical::is_digit(*p) ? lexical::word_end_of(text, behind) : behind);
  }
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
