#pragma once

#include "charset.hpp"
#include "sentence.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

namespace detail {

/// Titles stand before a name: a capital letter behind them says nothing.
inline constexpr std::array<std::string_view, 8> titles = {"dr", "drs", "mr",   "mrs",
                                                           "ms", "st",  "prof", "vs"};

/// More words whose full stop ends no sentence inside a text.
inline constexpr std::array<std::string_view, 32> inner_abbreviations = {
    "ed",  "eds", "ch",   "sec", "sect", "pg",  "pgs", "p",    "inc",  "jr",  "sr",
    "jan", "feb", "mar",  "apr", "jun",  "jul", "aug", "sept", "sep",  "oct", "nov",
    "dec", "cf",  "resp", "ref", "refs", "med", "am",  "viz",  "appx", "est"};

/// Words that begin a sentence behind an abbreviation.
inline constexpr std::array<std::string_view, 36> sentence_openers = {
    "The",  "This", "That",     "These",   "There",     "Therefore", "Thus",    "Then", "It",
    "He",   "She",  "They",     "His",     "Her",       "In",        "On",      "As",   "At",
    "If",   "An",   "Although", "However", "Based",     "Given",     "Since",   "Per",  "While",
    "When", "With", "Without",  "Because", "According", "Patient",   "Request", "No",   "Medical"};

/// Length of the closing quotes and brackets at the beginning of a text.
[[nodiscard]] constexpr std::size_t closing_length(std::string_view text) noexcept {
  std::size_t n = 0;
  while (n < text.size()) {
    const char c = text[n];
    if (c == '"' || c == '\'' || c == ')' || c == ']') {
      ++n;
    } else if (text.size() - n >= 3 && text.substr(n, 2) == "\xE2\x80" &&
               (text[n + 2] == '\x9D' || text[n + 2] == '\x99')) {
      n += 3;
    } else {
      break;
    }
  }
  return n;
}

/// Whether a text begins as a sentence can: with no small letter, behind a few marks.
[[nodiscard]] constexpr bool begins_sentence(std::string_view text) noexcept {
  constexpr std::size_t most_marks = 6;
  std::size_t n = 0;
  while (n < text.size() && n < most_marks && !is_letter(text[n]) && !is_digit(text[n])) ++n;
  return n == text.size() || !is_lower(text[n]);
}

template <std::size_t Count>
[[nodiscard]] bool is_one_of(const std::array<std::string_view, Count>& words,
                             std::string_view word) noexcept {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view w) { return equal_ignoring_case(w, word); });
}

/// The word that begins a text.
[[nodiscard]] constexpr std::string_view first_word(std::string_view text) noexcept {
  std::size_t n = 0;
  while (n < text.size() && is_letter(text[n])) ++n;
  return text.substr(0, n);
}

/// Whether a full stop behind `before` belongs to an abbreviation, an initial or a list's number and the
/// sentence goes on with `after`.
[[nodiscard]] inline bool goes_on(std::string_view before, std::string_view after) noexcept {
  constexpr std::size_t longest_word = 12;
  if (before.size() <= 2 && before.find_first_not_of("0123456789") == std::string_view::npos) return true;
  if (before.size() > longest_word) before.remove_prefix(before.size() - longest_word);
  const std::string_view word = last_word(before);
  if (is_one_of(titles, word)) return true;
  const bool initial = word.size() == 1 && is_upper(word.front());
  const bool dotted = word.size() > 2 && word[1] == '.' && is_letter(word[0]);
  if (!initial && !dotted && !is_abbreviation(word) && !is_one_of(inner_abbreviations, word)) return false;
  return !is_one_of(sentence_openers, first_word(after));
}

}  // namespace detail

/// The sentences of a folded text, one after another, trimmed. A full stop ends none behind an abbreviation (`Dr.`,
/// `3rd ed.`), an initial or a numeral of a list, nor inside a number; it does where the blank behind it was lost
/// (`therapy.In`, `2000.Thus`). Closing quotes and brackets belong to the sentence before them. A text without any
/// full stop is one sentence.
///
///     for (std::string_view s; sentences.next(s);) …
class sentences {
 public:
  explicit constexpr sentences(std::string_view text) noexcept : rest_(text) {}

  /// The next sentence; false at the end of the text.
  bool next(std::string_view& sentence) noexcept {
    while (!rest_.empty() && rest_.front() == ' ') rest_.remove_prefix(1);
    if (rest_.empty()) return false;
    const std::size_t end = end_of_first(rest_);
    sentence = rest_.substr(0, end);
    rest_.remove_prefix(end);
    while (!sentence.empty() && sentence.back() == ' ') sentence.remove_suffix(1);
    return true;
  }

 private:
  [[nodiscard]] static std::size_t end_of_first(std::string_view text) noexcept {
    int numeral = 0;
    for (std::size_t i = text.find_first_of(".!?"); i != std::string_view::npos;
         i = text.find_first_of(".!?", i + 1)) {
      if (numbers_entry(text.substr(0, i), numeral) ||
          (numeral != 0 && numeral_follows(text.substr(i + 1), numeral)))
        continue;
      const std::size_t closing = detail::closing_length(text.substr(i + 1));
      if (ends_at(text, i, closing)) return i + 1 + closing;
    }
    return text.size();
  }

  /// Whether a text ends in the next numeral of a list that a colon began: `Diagnoses: 1. Sprain 2`.
  [[nodiscard]] static bool numbers_entry(std::string_view before, int& numeral) noexcept {
    std::size_t n = 0;
    while (n < 2 && n < before.size() && is_digit(before[before.size() - 1 - n])) ++n;
    if (n == 0 || n + 2 > before.size() || before[before.size() - 1 - n] != ' ') return false;
    if (numeral == 0 && before[before.size() - 2 - n] != ':') return false;
    int value = 0;
    for (const char c : before.substr(before.size() - n)) value = 10 * value + (c - '0');
    if (value != numeral + 1) return false;
    numeral = value;
    return true;
  }

  /// Whether a text goes on with the next entry of such a list: ` 2. Strain`.
  [[nodiscard]] static bool numeral_follows(std::string_view after, int numeral) noexcept {
    if (after.empty() || after.front() != ' ') return false;
    std::size_t n = 1;
    int value = 0;
    while (n < 3 && n < after.size() && is_digit(after[n])) value = 10 * value + (after[n++] - '0');
    return n > 1 && value == numeral + 1 && n < after.size() && (after[n] == '.' || after[n] == ')');
  }

  [[nodiscard]] static bool ends_at(std::string_view text, std::size_t stop, std::size_t closing) noexcept {
    const std::string_view after = text.substr(stop + 1 + closing);
    if (after.empty()) return true;
    if (after.front() != ' ') return lost_blank(text, stop, closing, after.front());
    if (text[stop] != '.') return detail::begins_sentence(after);
    if (!detail::begins_sentence(after)) return false;
    return closing != 0 || !detail::goes_on(text.substr(0, stop), after.substr(1));
  }

  /// `therapy.In`, `2000.Thus`, `(see above).The`
  [[nodiscard]] static bool lost_blank(std::string_view text, std::size_t stop, std::size_t closing,
                                       char next) noexcept {
    if (stop < 2 || !is_upper(next)) return false;
    const char before = text[stop - 1];
    const bool word =
        (is_lower(before) && (is_letter(text[stop - 2]) || text[stop - 2] == '-')) || is_digit(before);
    return closing != 0 || word || before == ')' || before == '%';
  }

  std::string_view rest_;
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
