#pragma once

#include "../lexical/damage.hpp"
#include "../lexical/sentence.hpp"
#include "verdict.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// A word that decides, and what its damage may cost: behind what may have been a colon, right before a
/// label, and elsewhere. Found over all words of the language, without those of `other_words`.
struct decision_word {
  std::string_view word;
  imr::decision value;
  unsigned most_before_label;
  unsigned most;
};
inline constexpr std::array<decision_word, 3> decision_words = {
    {{"upheld", imr::decision::upheld, 9, 5},
     {"overturned", imr::decision::overturned, 12, 7},
     {"modified", imr::decision::partially_overturned, 5, 4}}};
inline constexpr unsigned most_of_partially = 8;

/// Words that are as near to a decision as its damage, and no decision.
inline constexpr std::array<std::string_view, 32> other_words = {
    "held",     "hold",      "uphill",    "untied",   "upend",    "upped",     "unfold",   "untold",
    "hell",     "unwell",    "upload",    "plied",    "shell",    "spell",     "upset",    "photo",
    "ahead",    "inhaled",   "unheard",   "overture", "overtime", "overtures", "overtone", "ventured",
    "overused", "overrated", "overruled", "returned", "modifier", "modifies",  "field",    "used"};

[[nodiscard]] constexpr bool is_colon_like(char c) noexcept {
  return c == ':' || c == ';' || c == '.' || c == ',';
}

/// The letters of a text in lower case, without the marks and blanks between them.
class letters_of {
 public:
  explicit letters_of(std::string_view text) noexcept {
    for (const char c : text) {
      const bool taken = lexical::is_letter(c) || lexical::is_digit(c);
      if (taken && size_ < letters_.size()) letters_[size_++] = lexical::to_lower(c);
    }
  }
  [[nodiscard]] std::string_view view() const noexcept { return {letters_.data(), size_}; }

 private:
  std::array<char, lexical::damage::longest_word> letters_{};
  std::size_t size_ = 0;
};

/// Whether letters without marks may be a word for at most `most`: what they are too many costs a likeness
/// each at least, of two letters read for one.
[[nodiscard]] constexpr bool may_be(std::string_view letters, std::string_view word, unsigned most) noexcept {
  return letters.size() <= word.size() + most / lexical::damage::likeness;
}

/// Beginning of the word that ends at a place.
[[nodiscard]] inline std::uint32_t word_begin(std::string_view text, std::uint32_t end) noexcept {
  while (end != 0 && text[end - 1] != ' ') --end;
  return end;
}

/// The end of the word before a place, behind which marks and blanks stand.
[[nodiscard]] inline std::uint32_t behind_word(std::string_view text, std::uint32_t at) noexcept {
  while (at != 0 && !lexical::is_letter(text[at - 1]) && !lexical::is_digit(text[at - 1]) &&
         text[at - 1] != ')')
    --at;
  return at;
}

/// Takes the damaged `Partially` before a decision in.
inline void take_partially(std::string_view text, lexical::word_comparison& comparison, verdict& v) {
  const std::uint32_t last = word_begin(text, v.item_end);
  const letters_of qualifier(text.substr(last, v.item_end - last));
  if (comparison.price(qualifier.view(), "partially", most_of_partially) > most_of_partially) return;
  v.value = imr::decision::partially_overturned;
  v.words.begin = last;
  v.item_end = behind_word(text, last);
  const std::string_view marks = text.substr(v.item_end, last - v.item_end);
  v.marked = std::any_of(marks.begin(), marks.end(), is_colon_like);
  v.colon = marks.find(':') != std::string_view::npos;
}

}  // namespace detail

/// Reads the decision that ends right before a place through damage: letters read as others, broken in two,
/// or with stray marks behind them. `label` says that a label begins there.
[[nodiscard]] inline verdict damaged_verdict_before(std::string_view text, std::uint32_t end, bool label) {
  while (end != 0 && !lexical::is_letter(text[end - 1]) && !lexical::is_digit(text[end - 1])) --end;
  lexical::word_comparison comparison;
  verdict best;
  unsigned least = lexical::damage::too_much;
  std::uint32_t begin = end;
  for (int words = 0; words < 3 && begin != 0; ++words) {
    begin = detail::word_begin(text, words == 0 ? begin : begin - 1);
    if (end - begin > detail::longest_decision) break;
    std::uint32_t first = begin;
    while (first < end && !lexical::is_letter(text[first]) && !lexical::is_digit(text[first])) ++first;
    const detail::letters_of letters(text.substr(first, end - first));
    const auto& others = detail::other_words;
    if (std::find(others.begin(), others.end(), letters.view()) != others.end()) continue;
    const std::uint32_t before = detail::behind_word(text, first);
    const std::string_view marks = text.substr(before, first - before);
    const bool marked = std::any_of(marks.begin(), marks.end(), detail::is_colon_like);
    for (const detail::decision_word& d : detail::decision_words) {
      const unsigned most = label && marked && lexical::is_upper(text[first]) ? d.most_before_label : d.most;
      imr::detail::work(1);
      if (!detail::may_be(letters.view(), d.word, most)) continue;
      const unsigned price = comparison.price(letters.view(), d.word, most);
      if (price > most || price >= least) continue;
      least = price;
      best = {d.value, {first, end}, marked && marks.find(':') != std::string_view::npos,
              before,  false,        false,
              {}};
      best.marked = marked;
    }
  }
  if (!best.found()) return best;
  best.damaged = true;
  if (!best.marked) detail::take_partially(text, comparison, best);
  return best;
}

/// Whether a line ends in a word that is set as a decision, whatever its letters: it begins with a capital
/// behind a colon or what may have been one, and no mark stands behind it.
///
///     Cane; Uvheyd
[[nodiscard]] inline bool ends_as_decision(std::string_view text, std::uint32_t end) noexcept {
  constexpr std::uint32_t shortest = 4;
  while (end != 0 && text[end - 1] == ' ') --end;
  const std::uint32_t begin = detail::word_begin(text, end);
  if (end < begin + shortest || end - begin > detail::longest_decision || begin < 2) return false;
  if (!lexical::is_upper(text[begin]) && !lexical::is_digit(text[begin])) return false;
  const char last = text[end - 1];  // a `d`, or what is left of one
  return (last == 'd' || last == 'l') && detail::is_colon_like(text[begin - 2]);
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
