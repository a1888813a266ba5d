#pragma once

#include "../../lexical/charset.hpp"
#include "../../lexical/sentence.hpp"
#include "merged_date.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// Words before a date, and how surely a number behind them is one.
struct context_word {
  std::string_view word;
  date_context says;
};
inline constexpr context_word context_words[] = {
    {"on", date_context::exact},      {"dated", date_context::exact},  {"date", date_context::exact},
    {"dos", date_context::exact},     {"doi", date_context::exact},    {"since", date_context::firm},
    {"least", date_context::firm},    {"after", date_context::firm},   {"before", date_context::firm},
    {"until", date_context::firm},    {"prior", date_context::firm},   {"injury", date_context::firm},
    {"of", date_context::loose},      {"from", date_context::loose},   {"to", date_context::loose},
    {"through", date_context::loose}, {"by", date_context::loose},     {"and", date_context::loose},
    {"between", date_context::loose}, {"report", date_context::loose}, {"review", date_context::loose},
    {"visit", date_context::loose},   {"note", date_context::loose},   {"in", date_context::loose},
};

/// Words before numbers that measure something: `ROM 5-10-15`.
inline constexpr std::string_view measure_words[] = {
    "rom",     "motion",     "flexion",   "extension", "rotation",  "abduction", "adduction",
    "bending", "supination", "pronation", "eversion",  "inversion", "slr"};

/// The word that stands before a place, behind blanks and a colon.
[[nodiscard]] inline std::string_view word_before(std::string_view text, std::size_t at) noexcept {
  constexpr std::size_t longest_word = 16;
  std::string_view before = text.substr(0, at);
  if (before.size() > longest_word) before.remove_prefix(before.size() - longest_word);
  while (!before.empty() && (before.back() == ' ' || before.back() == ':')) before.remove_suffix(1);
  std::size_t begin = before.size();
  while (begin != 0 && lexical::is_letter(before[begin - 1])) --begin;
  return before.substr(begin);
}

/// Whether the word before a number says that it measures something.
[[nodiscard]] inline bool is_measured(std::string_view text, std::size_t at) noexcept {
  const std::string_view word = word_before(text, at);
  for (const std::string_view m : measure_words) {
    if (lexical::detail::equal_ignoring_case(m, word)) return true;
  }
  return false;
}

/// What the word or the bracket before a number says, which stands at `at` and ends at `end`.
[[nodiscard]] inline date_context context_at(std::string_view text, std::size_t at,
                                             std::size_t end) noexcept {
  if (at != 0 && text[at - 1] == '(') {
    return end < text.size() && text[end] == ')' ? date_context::loose : date_context::none;
  }
  const std::string_view word = word_before(text, at);
  for (const context_word& c : context_words) {
    if (lexical::detail::equal_ignoring_case(c.word, word)) return c.says;
  }
  return date_context::none;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
