#pragma once

#include "../lexical/recent_words.hpp"
#include "../lexical/vocabulary.hpp"
#include "flow.hpp"
#include "number_mending.hpp"
#include "phrase_mending.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// A mark that damage puts inside words.
[[nodiscard]] constexpr bool is_stray_mark(char c) noexcept {
  return c == '.' || c == ',' || c == '\'' || c == '`' || c == '|' || c == '!' || c == '~' || c == '*' ||
         c == '_';
}
/// A mark that divides words.
[[nodiscard]] constexpr bool divides_words(char c) noexcept {
  return c == ' ' || c == '-' || c == '/' || c == '(' || c == ')' || c == '"' || c == ':' || c == ';' ||
         c == '&' || c == '[' || c == ']' || c == '{' || c == '}' || c == '?' || c == '#' || c == '%' ||
         c == '+' || c == '=';
}

}  // namespace detail

/// Finds the words and numbers that character recognition damaged, and what they were.
class damage_finder {
 public:
  void find(const flow& damaged, mends& to) {
    words_ = &lexical::vocabulary::shared();
    mends_ = &to;
    text_ = damaged.text();
    to.clear();
    recent_.clear();
    comparisons_left_ = fewest_comparisons + (std::min)(text_.size() / bytes_a_comparison, most_comparisons);
    phrases_.find(text_, *words_, in_phrases_);
    next_phrase_ = 0;
    done_ = 0;
    before_end_ = 0;
    before_.clear();
    std::uint32_t line = 0;
    const auto& starts = damaged.line_starts();
    for (std::uint32_t at = 0; at < text_.size();) {
      while (line < starts.size() && starts[line] <= at) ++line;
      line_end_ = line < starts.size() ? starts[line] : damaged.size();
      const std::uint32_t end = token_end(at);
      if (at >= done_) read_token({at, end});
      at = end + 1;
    }
    add_phrases_before(damaged.size() + 1);
  }

 private:
  // A letter has some hundred unknown words. A text of nothing but such is none, and must not take long.
  static constexpr std::size_t fewest_comparisons = 32;
  static constexpr std::size_t most_comparisons = 2048;
  static constexpr std::size_t bytes_a_comparison = 20;

  [[nodiscard]] std::uint32_t token_end(std::uint32_t at) const noexcept {
    const std::size_t end = text_.find(' ', at);
    imr::detail::work(1);
    return static_cast<std::uint32_t>(end == std::string_view::npos ? text_.size() : end);
  }

  void read_token(range token) {
    if (read_number(token)) return;
    for (std::uint32_t at = token.begin; at < token.end;) {
      while (at < token.end && detail::divides_words(text_[at])) ++at;
      std::uint32_t end = at;
      while (end < token.end && !detail::divides_words(text_[end])) ++end;
      if (end != at && at >= done_) read_word(core({at, end}));
      at = end;
    }
  }

  /// A word without the marks at its ends.
  [[nodiscard]] range core(range word) const noexcept {
    while (!word.empty() && !detail::is_alphanumeric(text_[word.begin])) ++word.begin;
    while (!word.empty() && !detail::is_alphanumeric(text_[word.end - 1])) --word.end;
    return word;
  }

  /// Takes a number whose digits are letters in part, with the stray blanks inside a day.
  bool read_number(range token) {
    const std::uint32_t end = (std::min)(line_end_, token.begin + number_mender::longest);
    if (!number_.read(text_.substr(token.begin, end - token.begin))) return false;
    const std::uint32_t begin = token.begin + static_cast<std::uint32_t>(number_.begin());
    const range number{begin, begin + static_cast<std::uint32_t>(number_.size())};
    if (number.end < text_.size() && detail::is_alphanumeric(text_[number.end])) return false;
    if (number_.changed()) add(number, number_.text());
    done_ = (std::max)(done_, number.end);
    return true;
  }

  void read_word(range word) {
    if (word.empty() || word.size() > lexical::damage::longest_word) return;
    lower(word, read_);
    if (word.begin != before_end_ + 1 || text_[before_end_] != ' ') before_.clear();
    const range next = following(word);
    next_.clear();
    if (!next.empty()) lower(next, next_);
    if (join(word, next)) return;
    const lexical::mended_word found = mended();
    if (!found.word.empty()) {
      remember(found.word, word.end);
      add_word(word, found.word);
    } else if (!split(word)) {
      remember(read_, word.end);
      if (read_.size() != word.size()) add_word(word, read_);  // it holds a ligature
    }
  }

  /// The word behind a blank.
  [[nodiscard]] range following(range word) const noexcept {
    const std::uint32_t begin = word.end + 1;
    if (begin >= text_.size() || text_[word.end] != ' ') return {};
    std::uint32_t end = begin;
    while (end < text_.size() && !detail::divides_words(text_[end])) ++end;
    const range next = core({begin, end});
    return next.begin == begin && next.size() <= lexical::damage::longest_word ? next : range{};
  }

  void remember(std::string_view word, std::uint32_t end) {
    before_ = word;
    before_end_ = end;
  }

  /// What the word was, alone or between its neighbors.
  [[nodiscard]] lexical::mended_word mended() {
    const bool known = words_->knows(read_);
    if (!known && stands_in_parts(read_)) return {};
    const std::string_view after = words_->knows(next_) ? std::string_view(next_) : mended_alone(next_).word;
    if (known &&
        (lexical::vocabulary::are_pair(before_, read_) || lexical::vocabulary::are_pair(read_, after)))
      return {};
    const bool both = known || read_.size() < 3;
    const lexical::mended_word between = words_->mend_between(before_, read_, after, both);
    if (both) {
      const unsigned most = between.commonest && between.word.size() > read_.size()
                                ? lexical::damage::lost_letter
                                : lexical::damage::likeness;
      return between.price <= most && read_.size() > 1 ? between : lexical::mended_word{};
    }
    const lexical::mended_word alone = mended_alone(read_);
    return between.rank <= alone.rank ? between : alone;
  }

  /// What a word was, alone; words that damage turned into the same are compared once.
  [[nodiscard]] lexical::mended_word mended_alone(std::string_view read) {
    if (read.size() < 3 || read.size() > lexical::damage::longest_word) return {};
    if (const lexical::mended_word* const known = recent_.find(read)) return *known;
    if (comparisons_left_ == 0) return {};
    --comparisons_left_;
    return recent_.keep(read, words_->mend(read));
  }

  /// Takes a word that a blank broke in two.
  bool join(range word, range next) {
    if (next.empty() || next.end > line_end_) return false;
    const bool both_known = words_->knows(read_) && words_->knows(next_);
    if (both_known || next_.find_first_of("0123456789") != std::string::npos) return false;
    joined_ = read_;
    joined_ += next_;
    if (joined_.size() < 4 || !words_->is_form_word(joined_)) return false;
    if (!words_->mend_between(read_, next_, {}, false).word.empty()) return false;
    remember(joined_, next.end);
    add_word({word.begin, next.end}, joined_);
    return true;
  }

  /// Parts two words that lost the blank between them.
  bool split(range word) {
    if (words_->knows(read_)) return false;
    const std::string_view all = read_;
    for (std::size_t at = 2; at + 2 <= all.size(); ++at) {
      const std::string_view first = all.substr(0, at);
      const std::string_view second = all.substr(at);
      if (!lexical::vocabulary::are_pair(first, second)) continue;
      joined_ = first;
      joined_ += ' ';
      joined_ += second;
      remember(second, word.end);
      add_word(word, joined_);
      return true;
    }
    return false;
  }

  /// Two words with a mark between them that lost its blank (`therapy.In`), or a word and its ending
  /// (`worker's`).
  [[nodiscard]] bool stands_in_parts(std::string_view word) const noexcept {
    if (word.find("\xE2\x80\x99") != std::string_view::npos) return true;  // a typographic apostrophe
    const auto mark = std::find_if(word.begin(), word.end(), detail::is_stray_mark);
    if (mark == word.end()) return false;
    const auto at = static_cast<std::size_t>(mark - word.begin());
    const std::string_view rest = word.substr(at + 1);
    const bool known = words_->knows(word.substr(0, at));
    if (*mark == '\'') return rest == "s" || rest == "t" || (known && words_->knows(rest));
    return known && (rest.size() < 3 || words_->knows(rest));
  }

  void lower(range word, std::string& to) const {
    to.clear();
    for (std::uint32_t at = word.begin; at < word.end; ++at) {
      const std::size_t ligature = ligature_at(at);
      if (ligature != 0) {
        constexpr std::array<std::string_view, 5> ligatures = {"ff", "fi", "fl", "ffi", "ffl"};
        to += ligatures[ligature - 1];
        at += 2;
      } else {
        to += lexical::to_lower(text_[at]);
      }
    }
  }
  /// Number of the ligature that begins at a place (U+FB00 is 1), or 0.
  [[nodiscard]] std::size_t ligature_at(std::uint32_t at) const noexcept {
    if (text_.substr(at, 2) != "\xEF\xAC" || at + 2 >= text_.size()) return 0;
    const auto last = static_cast<unsigned char>(text_[at + 2]);
    return last >= 0x80 && last <= 0x84 ? last - 0x80U + 1U : 0U;
  }

  /// Adds a word of the form, in the case of what it stands for.
  void add_word(range where, std::string_view word) {
    const std::string_view old = text_.substr(where.begin, where.size());
    const auto uppers = std::count_if(old.begin(), old.end(), lexical::is_upper);
    const auto lowers = std::count_if(old.begin(), old.end(), lexical::is_lower);
    cased_ = word;
    const auto to_upper = [](char c) { return lexical::is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; };
    if (uppers > lowers) {
      std::transform(cased_.begin(), cased_.end(), cased_.begin(), to_upper);
    } else if (lexical::is_upper(old.front())) {
      cased_.front() = to_upper(cased_.front());
    }
    if (cased_ == old) return;
    add(where, cased_);
  }

  /// Adds what was put back in phrases up to a place.
  void add_phrases_before(std::uint32_t end) {
    const auto& found = in_phrases_.list();
    for (; next_phrase_ < found.size() && found[next_phrase_].where.begin < end; ++next_phrase_) {
      mends_->add(found[next_phrase_].where, in_phrases_.text(found[next_phrase_]));
      done_ = (std::max)(done_, found[next_phrase_].where.end);
    }
  }

  void add(range where, std::string_view text) {
    add_phrases_before(where.end);
    if (where.begin < done_) return;  // a phrase reaches into it
    mends_->add(where, text);
    done_ = where.end;
  }

  const lexical::vocabulary* words_ = nullptr;
  lexical::recent_words recent_;
  number_mender number_;
  phrase_mender phrases_;
  mends in_phrases_;
  std::size_t next_phrase_ = 0;
  std::size_t comparisons_left_ = 0;
  mends* mends_ = nullptr;
  std::string_view text_;
  std::uint32_t done_ = 0;
  std::uint32_t line_end_ = 0;
  std::uint32_t before_end_ = 0;
  std::string before_;
  std::string read_;
  std::string next_;
  std::string joined_;
  std::string cased_;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
