#pragma once

#include "../../grammar/damaged_necessity.hpp"
#include "../../lexical/charset.hpp"
#include "../../lexical/sentence.hpp"
#include "../../lexical/sentences.hpp"
#include "../../lexical/vocabulary.hpp"
#include "../match.hpp"
#include "../work.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// Whether a word is `not` but for one letter: `net`, `n0t`.
[[nodiscard]] inline bool is_nearly_not(std::string_view word) noexcept {
  constexpr std::string_view lost = "not";
  if (word.size() != lost.size()) return false;
  int same = 0;
  for (std::size_t i = 0; i < lost.size(); ++i) same += word[i] == lost[i] ? 1 : 0;
  return same == 2;
}

/// Whether a piece of a sentence stands for a word that damage changed: no letter stands alone but `a` and
/// `I`, and small letters make words that are known.
[[nodiscard]] inline bool is_damaged_piece(std::string_view piece) {
  if (is_nearly_not(piece)) return true;
  if (piece.empty() || !std::all_of(piece.begin(), piece.end(), lexical::is_letter)) return false;
  if (piece.size() == 1) return piece.front() != 'a' && lexical::is_lower(piece.front());
  if (!std::all_of(piece.begin() + 1, piece.end(), lexical::is_lower)) return false;
  constexpr std::array<std::string_view, 29> short_words = {
      "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me", "my", "no",
      "of", "on", "or", "so", "to", "up", "us", "we", "mg", "ml", "am", "pm", "re", "vs"};
  std::array<char, 32> letters{};
  if (piece.size() > letters.size()) return false;
  std::transform(piece.begin(), piece.end(), letters.begin(), lexical::to_lower);
  const std::string_view lower(letters.data(), piece.size());
  if (piece.size() == 2) return std::find(short_words.begin(), short_words.end(), lower) == short_words.end();
  return !lexical::vocabulary::shared().knows(lower);
}

/// Whether a word shows damage, or a full stop behind it stands inside its sentence: `medic-ally`, `medically.
/// necessary`.
[[nodiscard]] inline bool is_damaged_word(std::string_view word, bool last) {
  if (!last && !word.empty() && word.back() == '.') return true;
  constexpr std::string_view marks = ".,;:()[]\"'";
  while (!word.empty() && marks.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
  while (!word.empty() && marks.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t end = (std::min)(word.find('-', at), word.size());
    if (is_damaged_piece(word.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

/// The words around what speaks of necessity in a sentence: from a few words before it to its end. Empty where
/// nothing does.
[[nodiscard]] inline std::string_view words_on_necessity(std::string_view sentence) noexcept {
  constexpr std::array<std::string_view, 2> stems = {"edic", "ecess"};
  constexpr int most_words = 4;
  std::size_t at = std::string_view::npos;
  for (const std::string_view stem : stems) at = (std::min)(at, sentence.rfind(stem));
  if (at == std::string_view::npos) return {};
  for (int words = 0; words <= most_words && at != 0; ++words) {
    at = sentence.rfind(' ', at - 1);
    if (at == std::string_view::npos) at = 0;
  }
  return sentence.substr(at);
}

/// Whether something stands between the words that state a necessity, or one of them is lost.
[[nodiscard]] inline bool is_torn(std::string_view words) {
  for (std::size_t at = 0; at < words.size();) {
    const std::string_view rest = words.substr(at);
    const std::size_t other = match_prefix<grammar::there_is>(rest);
    if (other == std::string_view::npos &&
        match_prefix<grammar::damaged_necessity>(rest) != std::string_view::npos)
      return true;
    const std::size_t blank = words.find(' ', other == std::string_view::npos ? at : at + other);
    at = blank == std::string_view::npos ? words.size() : blank + 1;
  }
  return false;
}

/// Whether another sentence begins inside one.
[[nodiscard]] inline bool holds_lost_stop(std::string_view sentence) {
  work(sentence.size());
  for (std::size_t blank = sentence.find(' '); blank != std::string_view::npos && blank != 0;
       blank = sentence.find(' ', blank + 1)) {
    if (match_prefix<grammar::lost_stop>(sentence.substr(blank - 1)) != std::string_view::npos) return true;
  }
  return false;
}

/// The last sentence of a rationale that speaks of necessity, where damage may have taken from it what it
/// concludes: a word of it is none or stands where none does, a full stop is lost, or the rationale breaks off.
/// Where the letter shows damage elsewhere, that is enough (`If is noted that …, this is not medically
/// necessary`), and where no sentence speaks of necessity the last one is taken. Empty where nothing shows
/// such damage.
///
///     The brace is t medically necessary.
///     The brace is in medically necessary.
///     The brace is not medic
[[nodiscard]] inline std::string_view lost_conclusion(std::string_view rationale, bool damaged) {
  lexical::sentences all(rationale);
  std::string_view found;
  std::string_view last;
  work(rationale.size());
  for (std::string_view s; all.next(s);) {
    last = s;
    if (!words_on_necessity(s).empty()) found = s;
  }
  if (lexical::ends_sentence(rationale) == lexical::sentence_end::none) return last;
  if (damaged) return found.empty() ? last : found;
  const std::string_view words = words_on_necessity(found);
  if (!words.empty() && (is_torn(words) || holds_lost_stop(found))) return found;
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = (std::min)(words.find(' ', at), words.size());
    if (is_damaged_word(words.substr(at, end - at), end == words.size())) return found;
    at = end + 1;
  }
  return {};
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
