#pragma once

#include "../../grammar/reviewer.hpp"
#include "../../lexical/charset.hpp"
#include "../../lexical/damage.hpp"
#include "../../lexical/literal.hpp"
#include "../../lexical/sentence.hpp"
#include "../../model/reviewer.hpp"
#include "../context.hpp"
#include "../work.hpp"
#include "ruined_date.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// The sentence on the reviewer's practice in a letter that was damaged: of `more than five years` and `at
/// least 24 hours a week` the noun is looked for, and what stands before it has to be near enough.
class damaged_practice {
 public:
  damaged_practice(std::string_view text, context& ctx) noexcept : text_(text), ctx_(ctx) {}

  void read(reviewer& to) {
    if (!to.no_affiliation) read_affiliation(to);
    if (!to.practice_years_over) read_years(to);
    if (!to.practice_hours_per_week) read_hours(to);
  }

 private:
  /// The word that ends before a place, without the blank behind it.
  [[nodiscard]] std::string_view word_before(std::size_t at) const noexcept {
    while (at != 0 && text_[at - 1] == ' ') --at;
    std::size_t begin = at;
    while (begin != 0 && text_[begin - 1] != ' ') --begin;
    return text_.substr(begin, at - begin);
  }

  template <class Read> void at_each(std::string_view word, Read&& read) const {
    for (std::size_t at = text_.find(word); at != std::string_view::npos; at = text_.find(word, at + 1)) {
      work(1);
      if (read(at)) return;
    }
  }

  /// `00 affiliation with`, `0 affiliation with`: two letters that are no word and the second of them round, or
  /// one of the two.
  void read_affiliation(reviewer& to) {
    at_each("affiliation with", [&](std::size_t at) {
      const std::string_view no = word_before(at);
      if (!is_damaged_no(no)) return false;
      to.no_affiliation = {true, ctx_.place(no)};
      note(no);
      return true;
    });
  }
  [[nodiscard]] static bool is_damaged_no(std::string_view word) noexcept {
    constexpr lexical::literal words[] = {"so", "do", "go", "to", "be", "he", "me", "we"};
    if (word.size() == 1) return std::string_view("oO0nN").find(word[0]) != std::string_view::npos;
    if (word.size() != 2) return false;
    if (lexical::detail::equal_ignoring_case(word, "no")) return true;
    const bool round = std::string_view("oO0cCeaQ").find(word[1]) != std::string_view::npos;
    return round && std::find(std::begin(words), std::end(words), word) == std::end(words);
  }

  void read_years(reviewer& to) {
    at_each("year", [&](std::size_t at) {
      const std::string_view count = word_before(at);
      const int value = near_count(count);
      if (value == 0 || word_before(offset_of(count)) != "than") return false;
      to.practice_years_over = {value, ctx_.place(count)};
      note(count);
      return true;
    });
  }

  /// The number that a damaged word was, or 0.
  [[nodiscard]] static int near_count(std::string_view word) noexcept {
    using numbers = grammar::count_in_words;
    std::array<char, 8> lower{};
    if (word.size() < 3 || word.size() > lower.size()) return 0;
    std::transform(word.begin(), word.end(), lower.begin(), lexical::to_lower);
    lexical::word_comparison comparison;
    unsigned best = lexical::damage::lost_letter + 1;
    int value = 0;
    for (std::size_t i = 0; i < std::size(numbers::words); ++i) {
      if (numbers::words[i].size() < 4) continue;  // too short to be told from one another
      const unsigned price = comparison.price({lower.data(), word.size()}, numbers::words[i], best);
      if (price > best) continue;
      value = price < best ? numbers::values[i] : 0;
      best = price;
    }
    return value;
  }

  void read_hours(reviewer& to) {
    at_each("hour", [&](std::size_t at) {
      constexpr std::size_t next_words = 16;
      if (text_.substr(at, next_words).find("week") == std::string_view::npos) return false;
      const std::string_view count = word_before(at);
      const int value = two_digits(count);
      if (value == 0) return false;
      to.practice_hours_per_week = {value, ctx_.place(count)};
      note(count);
      return true;
    });
  }

  [[nodiscard]] static int two_digits(std::string_view word) noexcept {
    constexpr int least = 10;
    if (word.size() != 2) return 0;
    const int tens = digit_of(word[0]);
    const int ones = digit_of(word[1]);
    const bool digit = lexical::is_digit(word[0]) || lexical::is_digit(word[1]);
    const int value = 10 * tens + ones;
    return digit && tens != no_digit && ones != no_digit && value >= least ? value : 0;
  }

  [[nodiscard]] std::size_t offset_of(std::string_view part) const noexcept {
    return static_cast<std::size_t>(part.data() - text_.data());
  }
  void note(std::string_view value) {
    ctx_.report(code::repaired_text, ctx_.range_of(value),
                "damaged words around this value were read as the form has them");
  }

  std::string_view text_;
  context& ctx_;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
