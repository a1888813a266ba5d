#pragma once

#include "../detail/action/mention.hpp"
#include "../model/letter.hpp"
#include "folded.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace check {
namespace detail {

/// What the checks of amounts share: where running text speaks of the very request that a disputed item
/// makes, and whether an item holds a number. A rationale speaks of many other amounts (what was taken, what
/// a guideline allows, what would do for weaning), so only three places count: behind `the request for`, `the
/// requested` and the like; at the beginning of a sentence that goes on with `is not medically necessary`;
/// and in what the summary says was denied or modified.

inline constexpr std::size_t npos = std::string_view::npos;

template <std::size_t N>
[[nodiscard]] bool is_one_of(const std::array<std::string_view, N>& words, std::string_view word) noexcept {
  return std::any_of(words.begin(), words.end(), [&](std::string_view w) {
    return w.size() == word.size() && std::equal(w.begin(), w.end(), word.begin(),
                                                 [](char a, char b) { return a == lexical::to_lower(b); });
  });
}

[[nodiscard]] inline bool is_word_byte(char c) noexcept {
  return lexical::is_letter(c) || lexical::is_digit(c);
}

/// Where a word stands next in a text, in any case, or npos.
[[nodiscard]] inline std::size_t find_word(std::string_view text, std::string_view word,
                                           std::size_t from = 0) {
  if (word.empty()) return npos;
  const auto same = [](char a, char b) { return lexical::to_lower(a) == lexical::to_lower(b); };
  for (auto at = text.begin() + static_cast<std::ptrdiff_t>((std::min)(from, text.size()));; ++at) {
    at = std::search(at, text.end(), word.begin(), word.end(), same);
    if (at == text.end()) return npos;
    const auto begin = static_cast<std::size_t>(at - text.begin());
    const std::size_t end = begin + word.size();
    if ((begin == 0 || !is_word_byte(text[begin - 1])) && (end == text.size() || !is_word_byte(text[end])))
      return begin;
  }
}

[[nodiscard]] inline std::string_view word_before(std::string_view text, std::size_t at) noexcept {
  while (at != 0 && !is_word_byte(text[at - 1])) --at;
  std::size_t begin = at;
  while (begin != 0 && is_word_byte(text[begin - 1])) --begin;
  return text.substr(begin, at - begin);
}

/// A sentence that speaks of other amounts than those of the request, too.
[[nodiscard]] inline bool speaks_of_others(std::string_view sentence) noexcept {
  constexpr std::array<std::string_view, 14> roots = {
      "modif",   "partial", "reduc",     "previous", "prior ",     "wean",      "taper",
      "instead", "rather",  "should be", "would be", "originally", "certified", "exceed"};
  return std::any_of(roots.begin(), roots.end(),
                     [&](std::string_view root) { return sentence.find(root) != npos; });
}

/// How far a mention of the request is looked for behind the words that announce it.
inline constexpr std::size_t longest_window = 160;

/// The part of a sentence that names what is requested: up to its verb. `As needed` is a direction.
[[nodiscard]] inline std::string_view naming_part(std::string_view text) {
  constexpr std::array<std::string_view, 11> verbs = {"is",    "are",   "was", "were", "which", "because",
                                                      "given", "since", "due", "does", "would"};
  constexpr std::array<std::string_view, 2> directed = {"needed", "directed"};
  text = text.substr(0, longest_window);
  bool as = false;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && text[end] != ' ') ++end;
    const std::string_view word = text.substr(at, end - at);
    if (as && !is_one_of(directed, word.substr(0, word.find_first_of(",;.")))) return text.substr(0, at - 3);
    if (is_one_of(verbs, word)) return text.substr(0, at);
    as = word == "as";
    at = end + 1;
  }
  return text;
}

/// The sentence that holds a place of a text.
[[nodiscard]] inline std::string_view sentence_at(std::string_view text, std::size_t at) noexcept {
  const std::size_t before = text.rfind(". ", at);
  const std::size_t begin = before == npos ? 0 : before + 2;
  const std::size_t end = text.find(". ", at);
  return text.substr(begin, end == npos ? npos : end - begin);
}

/// Calls `sink(std::string_view)` with each part of a rationale that names what is requested.
template <class Sink> void for_each_request(std::string_view text, Sink&& sink) {
  constexpr std::array<std::string_view, 11> others = {"prior", "previous", "past",   "earlier",
                                                       "last",  "another",  "first",  "initial",
                                                       "other", "original", "similar"};
  constexpr std::array<std::string_view, 6> this_one = {"the",  "currently", "current",
                                                        "this", "these",     "for"};
  std::size_t sentence_end = 0;
  bool skipped = false;
  for (std::size_t at = text.find("equest"); at != npos; at = text.find("equest", at + 1)) {
    if (at == 0 || lexical::to_lower(text[at - 1]) != 'r') continue;
    const std::size_t begin = at - 1;
    if (begin >= sentence_end) {
      const std::string_view sentence = sentence_at(text, begin);
      sentence_end = static_cast<std::size_t>(sentence.data() - text.data()) + sentence.size();
      skipped = speaks_of_others(sentence);
    }
    if (skipped) continue;
    const std::string_view rest = text.substr(begin, sentence_end - begin);
    const std::string_view before = word_before(text, begin);
    std::size_t width = imr::detail::match_prefix<grammar::mention::request_words>(rest);
    if (width != npos && is_one_of(others, before)) continue;
    if (width == npos && is_one_of(this_one, before))
      width = imr::detail::match_prefix<grammar::mention::requested_word>(rest);
    if (width == npos) continue;
    const std::size_t first = rest.find_first_not_of(": ", width);
    if (first != npos) sink(naming_part(rest.substr(first)));
  }
}

/// The word that tells a drug: the first of its name with four letters that is not about its form. It stands
/// in the buffer.
[[nodiscard]] inline std::string_view drug_word(const order& o, folded& buffer) {
  constexpr std::array<std::string_view, 9> forms = {"topical", "compound",     "compounded",
                                                     "generic", "tablets",      "medication",
                                                     "cream",   "prescription", "with"};
  buffer.read(o.name);
  std::string_view rest = buffer.text();
  while (!rest.empty()) {
    const std::string_view word = rest.substr(0, rest.find(' '));
    rest.remove_prefix((std::min)(word.size() + 1, rest.size()));
    std::size_t end = 0;
    while (end < word.size() && lexical::is_letter(word[end])) ++end;
    if (end >= 4 && !is_one_of(forms, word.substr(0, end))) return word.substr(0, end);
  }
  return {};
}

/// Reads the amounts at the first mention of a drug in a text that names what is requested; false where it is
/// not named there.
[[nodiscard]] inline bool read_amounts(std::string_view text, std::string_view drug,
                                       imr::detail::mentioned_amounts& to) {
  const std::size_t at = find_word(text, drug);
  if (at == npos) return false;
  imr::detail::mentioned_amounts before;
  const std::size_t width = imr::detail::read_mention<grammar::mention::counted_before>(text, before);
  imr::detail::read_mention<grammar::mention::drug_amounts>(text.substr(at + drug.size()), to);
  if (width == at && to.quantity.where.empty()) to.quantity = before.quantity;
  return true;
}

[[nodiscard]] inline bool equal(double a, double b) noexcept { return a - b < 1e-6 && b - a < 1e-6; }

/// Whether one of the numbers in a text is the value.
[[nodiscard]] inline bool holds_number(std::string_view text, double value) {
  while (const auto number = imr::detail::take_number(text)) {
    if (equal(number->value, value)) return true;
  }
  return false;
}

/// How many items before and behind one are looked at for another strength of the same drug.
inline constexpr std::size_t near_items = 16;

/// Whether an item, or another item near it about the same drug, holds a number anywhere: an item can tell
/// what was authorized beside what is in dispute, and one rationale can speak of two items.
[[nodiscard]] inline bool item_holds(const letter& l, std::size_t index, std::string_view drug, double value,
                                     folded& buffer) {
  const std::size_t first = index < near_items ? 0 : index - near_items;
  const std::size_t last = (std::min)(l.disputes.size(), index + near_items + 1);
  for (std::size_t i = first; i < last; ++i) {
    buffer.read(l.disputes[i].item);
    const bool same = i == index || find_word(buffer.text(), drug) != npos;
    if (same && holds_number(buffer.text(), value)) return true;
  }
  return false;
}

}  // namespace detail
}  // namespace check
}  // namespace v0
}  // namespace imr
