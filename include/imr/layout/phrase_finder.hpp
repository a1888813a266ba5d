#pragma once

#include "../lexical/phrase_damage.hpp"
#include "../lexical/phrase_votes.hpp"
#include "../lexical/set_phrases.hpp"
#include "../lexical/utf8.hpp"
#include "../lexical/vocabulary.hpp"
#include "flow.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// A set phrase that stands, damaged or not, at a place of a text.
struct found_phrase {
  /// Empty where none does.
  std::string_view phrase;
  /// Bytes of the text that stand for it.
  std::uint32_t width = 0;
  bool damaged = false;
};

namespace detail {

/// The set phrases as they vote (phrase_votes.hpp): of a short one little may be left.
struct set_phrase_votes {
  static constexpr std::size_t count = std::size(lexical::set_phrases);
  [[nodiscard]] static std::string text(std::size_t p) { return std::string(lexical::set_phrases[p]); }
  [[nodiscard]] static std::size_t fewest_triples(std::size_t p) {
    constexpr std::size_t shortest = 5;
    constexpr std::size_t long_enough = 20;
    const std::string_view phrase = lexical::set_phrases[p];
    if (phrase.size() <= shortest) return 0;
    if (phrase.find(' ') == std::string_view::npos) return 1;
    return phrase.size() < long_enough ? 2 : 3;
  }
};

using printed_phrases = std::array<lexical::printed_phrase, set_phrase_votes::count>;

[[nodiscard]] constexpr printed_phrases print_phrases() noexcept {
  printed_phrases all{};
  for (std::size_t p = 0; p < all.size(); ++p) all[p] = lexical::printed_phrase(lexical::set_phrases[p]);
  return all;
}
inline constexpr printed_phrases all_printed_phrases = print_phrases();

}  // namespace detail

/// Finds the set phrases of the form at the beginnings of words.
class phrase_finder {
  static constexpr std::size_t longest_stretch = lexical::phrase_comparison::longest_phrase + 24;

 public:
  /// Takes the text in which phrases are found; it must outlive what is asked.
  void begin(std::string_view text) {
    whole_ = text;
    votes_.begin(text);
  }

  /// Bytes that comparisons have looked at so far.
  [[nodiscard]] std::size_t looked_at() const noexcept { return looked_at_; }

  /// The phrase at a place of the text, or none. Places are asked for in their order.
  [[nodiscard]] found_phrase find(std::size_t at, const lexical::vocabulary& words) {
    found_phrase best;
    const std::string_view text = whole_.substr(at);
    if (text.empty()) return best;
    const auto possible = votes_.at(at);
    if (possible.none()) return best;
    const char first = lexical::to_lower(text.front());
    folded_.clear();
    int least = 0;
    price_ = 0;
    std::string_view failed;  // phrases with this first word need not be compared
    std::string_view seen;    // nor longer ones that begin with what the last failure has looked at
    for (std::size_t p = 0; p < possible.size(); ++p) {
      const std::string_view phrase = lexical::set_phrases[p];
      if (!possible[p] || !may_begin(first, phrase)) continue;
      const std::string_view word = phrase.substr(0, phrase.find(' '));
      if (word == failed || begins_with_other_word(text, word)) continue;
      if (!seen.empty() && phrase.size() > seen.size() && phrase.substr(0, seen.size()) == seen) continue;
      if (folded_.empty()) fold(text);
      const unsigned most = lexical::most_damage_of_phrase(phrase);
      const auto found = comparison_.compare(folded_, detail::all_printed_phrases[p], most);
      looked_at_ += comparison_.reach();
      if (found.width == 0) {
        if (comparison_.reach() <= word.size()) failed = word;
        seen = phrase.substr(0, comparison_.looked_at_of_phrase(most));
        continue;
      }
      // A longer phrase that bears the same damage says more.
      const int worth = 4 * static_cast<int>(found.price) - 3 * static_cast<int>(phrase.size());
      if (!best.phrase.empty() && worth >= least) continue;
      least = worth;
      price_ = found.price;
      best = {phrase, sources_[found.width - 1], false};
    }
    if (best.phrase.empty()) return best;
    best.damaged = take_stray_mark(text, best) ||
                   (price_ == 0 ? has_ligature(text.substr(0, best.width))
                                : shows_damage(whole_, {at, best.width}, best.phrase, words));
    return best.damaged || price_ == 0 ? best : found_phrase();
  }

 private:
  /// Whether damage can have made this the first byte of a phrase: it is like the first letter, or that is
  /// lost.
  [[nodiscard]] static bool may_begin(char seen, std::string_view phrase) noexcept {
    const char first = lexical::to_lower(phrase[0]);
    const std::uint32_t may_be = lexical::detail::looks_like.seen_as[static_cast<unsigned char>(seen)];
    return seen == first || seen == lexical::to_lower(phrase[1]) ||
           (may_be & lexical::detail::letter_bit(first)) != 0 ||
           (first == '(' && lexical::detail::likest_mark(seen) == '(');
  }

  /// Whether a letter before a blank stands for itself and is not the first of a broken word.
  [[nodiscard]] static bool begins_with_other_word(std::string_view text, std::string_view word) noexcept {
    if (text.size() < 3 || text[1] != ' ' || word.size() < 2) return false;
    return lexical::to_lower(text[2]) != lexical::to_lower(word[1]);
  }

  /// The text in lower case, a ligature as its letters and any other sign as a mark.
  void fold(std::string_view text) {
    folded_.clear();
    sources_.clear();
    std::size_t at = 0;
    while (at < text.size() && folded_.size() < longest_stretch) {
      const char* const p = text.data() + at;
      const std::size_t width =
          (std::max)(lexical::utf8_length(p, text.data() + text.size()), std::size_t{1});
      at += width;
      const std::string_view sign = text.substr(at - width, width);
      if (width == 1) {
        append(lexical::to_lower(sign[0]), at);
      } else {
        for (const char c : letters_of(sign)) append(c, at);
      }
    }
  }
  void append(char c, std::size_t end) {
    folded_ += c;
    sources_.push_back(static_cast<std::uint32_t>(end));
  }
  [[nodiscard]] static std::string_view letters_of(std::string_view sign) noexcept {
    constexpr std::array<std::string_view, 5> ligatures = {"ff", "fi", "fl", "ffi", "ffl"};
    if (sign.substr(0, 2) != "\xEF\xAC" || sign.size() != 3) return "'";
    const auto last = static_cast<unsigned char>(sign[2]);
    return last >= 0x80 && last <= 0x84 ? ligatures[last - 0x80U] : std::string_view("'");
  }

  /// Takes a mark that strayed behind a phrase.
  [[nodiscard]] static bool take_stray_mark(std::string_view text, found_phrase& found) noexcept {
    constexpr std::string_view marks = "'`|~*_";
    if (found.width + 1 >= text.size() || text[found.width + 1] != ' ') return false;
    if (marks.find(text[found.width]) == std::string_view::npos) return false;
    ++found.width;
    return true;
  }
  [[nodiscard]] static bool has_ligature(std::string_view stretch) noexcept {
    return stretch.find("\xEF\xAC") != std::string_view::npos;
  }

  struct stretch_place {
    std::size_t at;
    std::size_t width;
  };

  /// Whether a stretch is no wording of its own: one of its words is none, or it differs from a phrase of
  /// which there is no other wording.
  [[nodiscard]] bool shows_damage(std::string_view whole, stretch_place where, std::string_view phrase,
                                  const lexical::vocabulary& words) {
    const std::string_view stretch = whole.substr(where.at, where.width);
    if (phrase.substr(phrase.size() - 4) == "(s):") return is_damaged_label(stretch, words);
    if (phrase.find('(') != std::string_view::npos && has_broken_brackets(whole, where)) return true;
    const std::string_view opening = phrase.substr(0, 4);
    const bool has_one_wording =
        price_ <= 4 && phrase.size() >= 30 && (opening == "The " || opening == "was ");
    if ((has_one_wording || phrase.substr(0, 14) == "Decision based") && !has_letters_of(stretch, phrase))
      return true;
    for (std::size_t at = 0; at < stretch.size();) {
      std::size_t end = at;
      while (end < stretch.size() && !is_border(stretch[end])) ++end;
      if (end != at && !is_word(stretch.substr(at, end - at), words)) return true;
      at = end + 1;
    }
    return false;
  }
  /// Whether a bracket is empty, or has no other near it.
  [[nodiscard]] static bool has_broken_brackets(std::string_view whole, stretch_place where) noexcept {
    constexpr std::size_t near = 80;
    const std::string_view stretch = whole.substr(where.at, where.width);
    if (stretch.find("()") != std::string_view::npos) return true;
    const auto open = std::count(stretch.begin(), stretch.end(), '(');
    const auto closed = std::count(stretch.begin(), stretch.end(), ')');
    if (open == closed) return false;
    const std::size_t begin = where.at - (std::min)(where.at, near);
    const std::string_view before = whole.substr(begin, where.at - begin);
    const std::string_view behind = whole.substr(where.at + where.width, near);
    if (open > closed)
      return behind.find_first_of("()") == std::string_view::npos ||
             behind[behind.find_first_of("()")] == '(';
    const std::size_t last = before.find_last_of("()");
    return last == std::string_view::npos || before[last] == ')';
  }
  /// Whether two texts have the same letters, whatever marks stand between them.
  [[nodiscard]] static bool has_letters_of(std::string_view stretch, std::string_view phrase) noexcept {
    std::size_t at = 0;
    for (const char c : stretch) {
      if (!lexical::detail::is_word_letter(c)) continue;
      while (at < phrase.size() && !lexical::detail::is_word_letter(phrase[at])) ++at;
      if (at == phrase.size() || lexical::to_lower(phrase[at]) != lexical::to_lower(c)) return false;
      ++at;
    }
    return phrase.find_first_not_of(" ():", at) == std::string_view::npos;
  }
  /// Whether a stretch that is read for `Section(s):` has a bracket, or is no word of its own before its
  /// colon.
  [[nodiscard]] bool is_damaged_label(std::string_view stretch, const lexical::vocabulary& words) {
    if (stretch.find_first_of("(){}[]") != std::string_view::npos) return true;
    const std::string_view word = stretch.substr(0, stretch.size() - 1);
    return stretch.back() == ':' && word.find(' ') == std::string_view::npos && !is_word(word, words);
  }
  [[nodiscard]] static bool is_border(char c) noexcept {
    return c == ' ' || c == '-' || c == '/' || c == '(' || c == ')' || c == ',' || c == '.' || c == ':' ||
           c == ';' || c == '&';
  }
  [[nodiscard]] bool is_word(std::string_view word, const lexical::vocabulary& words) {
    constexpr std::string_view shortest = " a i s an as at be by do go he if in is it me my no of on or pt "
                                          "so to up us vs we mg ml cm mm md dr er ";
    if (std::all_of(word.begin(), word.end(), lexical::is_digit)) return true;
    lower_ = ' ';
    for (const char c : word) lower_ += lexical::to_lower(c);
    lower_ += ' ';
    if (word.size() <= 2) return shortest.find(lower_) != std::string_view::npos;
    return words.knows(std::string_view(lower_).substr(1, word.size()));
  }

  std::string_view whole_;
  lexical::phrase_votes<detail::set_phrase_votes> votes_;
  lexical::phrase_comparison comparison_;
  std::string folded_;
  /// Where each byte of the folded text ends in the text.
  std::vector<std::uint32_t> sources_;
  std::string lower_;
  unsigned price_ = 0;
  std::size_t looked_at_ = 0;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
