#pragma once

#include "../grammar/damaged_number.hpp"
#include "../lexical/damage.hpp"
#include "../lexical/digit_likeness.hpp"
#include "../lexical/vocabulary.hpp"
#include "damaged_verdict.hpp"
#include "flow.hpp"
#include "phrase_finder.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

/// Finds the set phrases of the form that are damaged, and among the citations that they open the marks and
/// the small words that separate one from the next: `Initiol Care. Follow-up Visits, oud Kuee Complaints
/// Z004, Sectionts).`
class phrase_mender {
 public:
  void find(std::string_view text, const lexical::vocabulary& words, mends& to) {
    text_ = text;
    words_ = &words;
    mends_ = &to;
    phrases_.begin(text);
    to.clear();
    done_ = 0;
    citing_until_ = 0;
    most_looked_at_ = phrases_.looked_at() + most_looks + text.size() / 4;
    for (std::uint32_t at = 0; at < size();) {
      const std::uint32_t end = token_end(at);
      if (at < end && at >= done_ && !read_phrase({at, end})) {
        if (at < citing_until_) read_between({at, end});
        read_times({at, end});
      }
      if (at < citing_until_) read_stop(end);
      at = end + 1;
    }
  }

 private:
  /// Looks that comparisons may take in a text, beside one in four bytes. A letter takes some twenty thousand
  /// at most; a text of nothing but beginnings of phrases is none, and must not take long.
  static constexpr std::size_t most_looks = 300000;
  /// A citation is no longer than this.
  static constexpr std::uint32_t longest_citation = 400;

  [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(text_.size()); }
  [[nodiscard]] std::uint32_t token_end(std::uint32_t at) const noexcept {
    imr::detail::work(1);
    return static_cast<std::uint32_t>((std::min)(text_.find(' ', at), text_.size()));
  }

  /// Takes a phrase, and the year or the pages behind it.
  bool read_phrase(range token) {
    if (phrases_.looked_at() > most_looked_at_) return false;
    const std::uint32_t begin = beginning_of(token);
    const found_phrase found = phrases_.find(begin, *words_);
    const range where{begin, begin + found.width};
    if (found.phrase.empty() || (found.damaged && is_before_decision(where))) return false;
    const bool leads = found.phrase.substr(0, 14) == "Decision based";
    if (leads) end_sentence(begin);
    done_ = where.end;
    if (leads) citing_until_ = done_ + longest_citation;
    if (found.damaged) add_phrase(where, found.phrase);
    read_number_behind(found.phrase);
    return true;
  }

  /// A bracket belongs to a phrase, other marks before it do not.
  [[nodiscard]] std::uint32_t beginning_of(range token) const noexcept {
    const auto begins = [](char c) {
      return lexical::is_letter(c) || lexical::is_digit(c) || c == '(' || c == '{' || c == '[';
    };
    while (token.begin + 1 < token.end && !begins(text_[token.begin])) ++token.begin;
    return token.begin;
  }

  /// Puts back the full stop before a sentence that begins at a place, where it became a comma.
  void end_sentence(std::uint32_t begin) {
    if (begin < done_ + 2 || text_[begin - 1] != ' ' || text_[begin - 2] != ',') return;
    add({begin - 2, begin - 1}, ".");
  }

  /// Adds a phrase as it is printed; in lower case where nothing of it is a capital.
  void add_phrase(range where, std::string_view phrase) {
    const std::string_view old = text_.substr(where.begin, where.size());
    cased_ = phrase;
    if (std::none_of(old.begin(), old.end(), lexical::is_upper))
      std::transform(cased_.begin(), cased_.end(), cased_.begin(), lexical::to_lower);
    if (cased_ != old) add(where, cased_);
  }

  void read_number_behind(std::string_view phrase) {
    const std::uint32_t at = done_ + 1;
    if (at >= size() || text_[done_] != ' ') return;
    const std::string_view rest = text_.substr(at, 24);
    const std::size_t width = phrase == "Page(s):"
                                  ? imr::detail::match_prefix<grammar::damaged::pages>(rest)
                                  : imr::detail::match_prefix<grammar::damaged::chapter_year>(rest);
    if (width == std::string_view::npos) return;
    const range number{at, at + static_cast<std::uint32_t>(width)};
    cased_.clear();
    for (const char c : text_.substr(number.begin, number.size())) {
      const char digit = lexical::digit_of(c);
      if (digit != '\0' || lexical::is_digit(c) || c == '-') cased_ += digit == '\0' ? c : digit;
    }
    if (cased_ != text_.substr(number.begin, number.size())) add(number, cased_);
    done_ = number.end;
  }

  /// Takes the letter that stands for a figure behind `times`: `times G`.
  void read_times(range token) {
    constexpr std::string_view figures = "GBSZ";
    if (token.begin < 6 || text_.substr(token.begin - 6, 6) != "times ") return;
    if (figures.find(text_[token.begin]) == std::string_view::npos) return;
    if (token.size() > 1 &&
        (lexical::is_letter(text_[token.begin + 1]) || lexical::is_digit(text_[token.begin + 1])))
      return;
    const char digit = lexical::digit_of(text_[token.begin]);
    add({token.begin, token.begin + 1}, std::string_view(&digit, 1));
  }

  /// Puts back the `and` between two chapters or topics; a word of the labels or of running prose ends the
  /// citations.
  void read_between(range token) {
    if (token.size() > 24) return;
    lower(token);
    if (is_of_prose(lower_) || is_of_labels()) {
      citing_until_ = 0;
    } else if (token.size() >= 2 && token.size() <= 4 && !words_->knows(lower_) &&
               comparison_.price(lower_, "and", 4) <= 4 &&
               std::all_of(lower_.begin(), lower_.end(), lexical::is_letter)) {
      add(token, "and");
    }
  }
  [[nodiscard]] bool is_of_labels() noexcept {
    constexpr std::array<std::string_view, 3> labels = {"rationale:", "guideline:", "maximus"};
    return std::any_of(labels.begin(), labels.end(),
                       [&](std::string_view word) { return comparison_.price(lower_, word, 6) <= 6; });
  }
  [[nodiscard]] static bool is_of_prose(std::string_view word) noexcept {
    constexpr std::array<std::string_view, 19> words = {
        "is",  "are", "was",   "were",  "be",    "been", "has",  "have",   "had",   "may",
        "can", "not", "there", "which", "state", "this", "that", "should", "states"};
    return std::find(words.begin(), words.end(), word) != words.end();
  }
  /// Whether what stands behind a full stop is no topic: it has a verb before it ends, or is an item with its
  /// decision.
  [[nodiscard]] bool is_sentence(std::uint32_t at) {
    constexpr std::uint32_t longest_topic = 120;
    const std::uint32_t last = (std::min)(size(), at + longest_topic);
    while (at < last) {
      const std::uint32_t end = token_end(at);
      const std::string_view word = text_.substr(at, end - at);
      if (is_of_prose(word) || (end != at && decides(end - 1))) return true;
      if (!word.empty() && word.back() == '.') return false;
      at = end + 1;
    }
    return false;
  }

  /// Whether the colon of a decision stands at a place: `T: Overturned`, but not `(ODG): Neck` or `QTY: I0`.
  [[nodiscard]] bool decides(std::uint32_t colon) {
    if (colon + 2 >= size() || text_[colon] != ':' || !lexical::is_upper(text_[colon + 2])) return false;
    const detail::letters_of word(text_.substr(colon + 2, token_end(colon + 2) - colon - 2));
    return std::any_of(
               detail::decision_words.begin(), detail::decision_words.end(),
               [&](const auto& d) { return comparison_.price(word.view(), d.word, d.most) <= d.most; }) ||
           comparison_.price(word.view(), "partially", detail::most_of_partially) <=
               detail::most_of_partially;
  }
  /// Whether what looks like a phrase is the end of an item: `Decision based on. T: Upheld`, `ty: Upheld`.
  [[nodiscard]] bool is_before_decision(range phrase) {
    return decides(phrase.end) || (phrase.size() > 1 && decides(phrase.end - 2));
  }

  /// Puts back the comma between two topics, where it became a full stop: no sentence begins behind it.
  void read_stop(std::uint32_t end) {
    if (end < 3 || end + 1 >= size() || text_[end - 1] != '.' || end - 1 < done_) return;
    std::uint32_t begin = end - 1;
    while (begin != 0 && text_[begin - 1] != ' ') --begin;
    if (is_abbreviation({begin, end - 1})) return;
    if (opens_sentence({end + 1, token_end(end + 1)}) || is_sentence(end + 1)) {
      citing_until_ = 0;
    } else {
      add({end - 1, end}, ",");
    }
  }
  /// `ed.`, `pg.`, `J.`
  [[nodiscard]] bool is_abbreviation(range word) const noexcept {
    return word.size() < 2 || (word.size() <= 3 && lexical::is_lower(text_[word.begin]));
  }
  [[nodiscard]] bool opens_sentence(range word) {
    constexpr std::array<std::string_view, 9> openings = {
        "decision", "maximus", "claims", "the", "other", "non", "expert", "guideline", "official"};
    if (word.empty() || word.size() > 24) return true;
    if (!lexical::is_letter(text_[word.begin])) return false;
    lower(word);
    if (std::any_of(lower_.begin(), lower_.end(), lexical::is_digit)) return true;
    while (!lower_.empty() && !lexical::is_letter(lower_.back())) lower_.pop_back();
    lower_.resize((std::min)(lower_.size(), lower_.find('-')));
    return std::any_of(openings.begin(), openings.end(), [&](std::string_view opening) {
      const auto most = static_cast<unsigned>(opening.size());
      return comparison_.price(lower_, opening, most) <= most;
    });
  }

  void lower(range word) {
    lower_.clear();
    for (const char c : text_.substr(word.begin, word.size())) lower_ += lexical::to_lower(c);
  }
  void add(range where, std::string_view text) {
    mends_->add(where, text);
    done_ = where.end;
  }

  std::string_view text_;
  const lexical::vocabulary* words_ = nullptr;
  mends* mends_ = nullptr;
  phrase_finder phrases_;
  lexical::word_comparison comparison_;
  std::uint32_t done_ = 0;
  std::uint32_t citing_until_ = 0;
  std::size_t most_looked_at_ = 0;
  std::string cased_;
  std::string lower_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
