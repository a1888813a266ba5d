#pragma once

#include "charset.hpp"
#include "damage.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

namespace detail {

/// The mark that others are taken for: one of each group that print and scans confuse.
[[nodiscard]] constexpr char likest_mark(char c) noexcept {
  switch (c) {
    case ',':
    case ';':
    case ':': return '.';
    case '~':
    case '_': return '-';
    case '{':
    case '[':
    case '<': return '(';
    case '}':
    case ']':
    case '>': return ')';
    default: return c;
  }
}
[[nodiscard]] constexpr bool is_word_letter(char c) noexcept { return is_letter(c) || is_digit(c); }

/// Letters that a bracket or an ampersand is read as.
[[nodiscard]] constexpr bool is_read_as(char mark, char seen) noexcept {
  switch (mark) {
    case '(': return seen == 't' || seen == 'c' || seen == 'l' || seen == 'i' || seen == '1' || seen == 'f';
    case ')': return std::string_view("jyl1ih0").find(seen) != std::string_view::npos;
    case '&': return seen == '8' || seen == 'k' || seen == 'a' || seen == 'e';
    case '-': return seen == '.' || seen == 'n' || seen == ' ';
    default: return false;
  }
}

}  // namespace detail

/// A phrase of the form as it is compared: of each byte what it costs to lose it, and what else it may be
/// read as.
class printed_phrase {
 public:
  static constexpr std::size_t longest = 80;

  struct letter {
    char lower = ' ';
    bool is_of_word = false;
    std::uint8_t loss = 0;
    /// Its bit among letters, if it is one.
    std::uint32_t bit = 0;
  };

  constexpr printed_phrase() = default;
  /// Takes a phrase of at most `longest` bytes.
  constexpr explicit printed_phrase(std::string_view phrase) noexcept : size_(phrase.size()) {
    for (std::size_t i = 0; i < size_; ++i) {
      const char lower = to_lower(phrase[i]);
      const bool of_word = detail::is_word_letter(lower);
      const unsigned loss = lower == ' ' ? damage::stray_mark : of_word ? damage::lost_letter : 2;
      letters_[i] = {lower, of_word, static_cast<std::uint8_t>(loss), detail::letter_bit(lower)};
    }
  }

  [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
  [[nodiscard]] constexpr const letter& operator[](std::size_t i) const noexcept { return letters_[i]; }

 private:
  std::size_t size_ = 0;
  std::array<letter, longest> letters_{};
};

/// The price at which damage turns a phrase of the form into the beginning of a text (damage.hpp), with
/// blanks that are lost or strayed and marks that are confused. The text is in lower case.
class phrase_comparison {
 public:
  static constexpr std::size_t longest_phrase = printed_phrase::longest;

  struct result {
    unsigned price = damage::too_much;
    /// Bytes of the text that stand for the phrase.
    std::size_t width = 0;
  };

  /// The cheapest stretch at the beginning of `text`, ending with a word, that stands for `phrase`.
  [[nodiscard]] result compare(std::string_view text, std::string_view phrase, unsigned most) noexcept {
    return compare(text, printed_phrase(phrase), most);
  }
  [[nodiscard]] result compare(std::string_view text, const printed_phrase& phrase, unsigned most) noexcept {
    result best;
    const std::size_t slack = slack_of(most);
    const std::size_t last = (std::min)(text.size(), phrase.size() + slack);
    begin_rows(phrase, slack);
    stopped_ = false;
    for (reach_ = 1; reach_ <= last; ++reach_) {
      const std::size_t i = reach_;
      const unsigned most_yet = (std::min)(most, most_damage_of_beginning(i));
      stopped_ = fill_row(text, phrase, i, slack) > most_yet && (i < 2 || lowest_[(i - 1) % 3] > most_yet);
      if (stopped_) break;
      if (i + slack < phrase.size() || rows_[i % 3][phrase.size()] >= best.price) continue;
      const bool ends =
          i == text.size() || !detail::is_word_letter(text[i]) || !detail::is_word_letter(text[i - 1]);
      if (ends) best = {rows_[i % 3][phrase.size()], i};
    }
    return best.price > most ? result() : best;
  }
  /// How many bytes of the text the last comparison looked at.
  [[nodiscard]] std::size_t reach() const noexcept { return reach_; }
  /// How many bytes of the phrase it looked at before the damage was too much, if it failed so early that a
  /// longer phrase that begins with them would fail, too; else 0.
  [[nodiscard]] std::size_t looked_at_of_phrase(unsigned most) const noexcept {
    constexpr std::size_t longest_step = 2;  // two printed letters read as one
    const std::size_t width = 3 + reach_ / 4;
    const unsigned damage = most_damage_of_beginning(reach_);
    if (!stopped_ || damage > most || width > slack_of(most)) return 0;
    std::size_t last = known_columns_;
    while (last != 0 && lowest_of_column_[last] > damage) --last;
    return (std::min)(last + longest_step, reach_ + width);
  }

 private:
  /// Columns beside the diagonal that damage may reach.
  [[nodiscard]] static std::size_t slack_of(unsigned most) noexcept { return most / damage::lost_letter + 1; }
  /// Damage lies scattered: where a beginning is all damage, it is another text.
  [[nodiscard]] static unsigned most_damage_of_beginning(std::size_t size) noexcept {
    return 4 + static_cast<unsigned>(size) / 2;
  }
  [[nodiscard]] static unsigned price_of_stray(char seen) noexcept {
    return detail::is_word_letter(seen) ? damage::extra_letter : damage::stray_mark;
  }
  [[nodiscard]] static unsigned price_of_mark(char seen, char lower) noexcept {
    if (detail::likest_mark(seen) == detail::likest_mark(lower)) return 1;
    return detail::is_read_as(lower, seen) ? damage::likeness : damage::other_letter;
  }

  /// Columns beside the diagonal that a row fills; a row has `too_much` on both sides of them.
  [[nodiscard]] static std::size_t width_of_row(std::size_t i, std::size_t slack) noexcept {
    return (std::min)(slack, 3 + i / 4);
  }
  void begin_rows(const printed_phrase& phrase, std::size_t slack) noexcept {
    const std::size_t last = (std::min)(phrase.size(), width_of_row(0, slack));
    rows_[0][0] = 0;
    for (std::size_t j = 1; j <= last; ++j) rows_[0][j] = rows_[0][j - 1] + phrase[j - 1].loss;
    rows_[0][last + 1] = rows_[0][last + 2] = damage::too_much;
    std::copy_n(rows_[0].begin(), last + 1, lowest_of_column_.begin());
    known_columns_ = last;
    lowest_ = {};
  }

  /// Fills the row of one more byte of the text, near the diagonal; the lowest price in it.
  unsigned fill_row(std::string_view text, const printed_phrase& phrase, std::size_t i,
                    std::size_t slack) noexcept {
    constexpr std::size_t most_strays = 2;  // before the first letter
    imr::detail::work(1);
    auto& row = rows_[i % 3];
    const auto& above = rows_[(i - 1) % 3];
    const char seen = text[i - 1];
    const unsigned stray = price_of_stray(seen);
    const std::uint32_t may_be = detail::looks_like.seen_as[static_cast<unsigned char>(seen)];
    const std::uint32_t may_be_two = detail::second_halves.of[static_cast<unsigned char>(seen)];
    const std::uint32_t blended = i < 2 ? 0U : detail::blended(text[i - 2], seen);
    const std::size_t width = width_of_row(i, slack);
    const std::size_t first = i > width ? i - width : 1;
    const std::size_t last = (std::min)(phrase.size(), i + width);
    row[first - 1] = first == 1 && i <= most_strays ? above[0] + stray : damage::too_much;
    unsigned lowest = row[first - 1];
    for (std::size_t j = first; j <= last; ++j) {
      const printed_phrase::letter& printed = phrase[j - 1];
      const unsigned other = (may_be & printed.bit) != 0 ? damage::likeness : damage::other_letter;
      const unsigned change = seen == printed.lower ? 0
                              : printed.is_of_word  ? other
                                                    : price_of_mark(seen, printed.lower);
      unsigned best = (std::min)(above[j] + stray, row[j - 1] + printed.loss);
      best = (std::min)(best, above[j - 1] + change);
      if ((may_be_two & printed.bit) != 0 && j >= 2 &&
          detail::is_blend(seen, phrase[j - 2].lower, printed.lower))
        best = (std::min)(best, above[j - 2] + damage::likeness);
      if ((blended & printed.bit) != 0) best = (std::min)(best, rows_[(i - 2) % 3][j - 1] + damage::likeness);
      row[j] = best;
      lowest = (std::min)(lowest, best);
      lowest_of_column_[j] = j > known_columns_ ? best : (std::min)(lowest_of_column_[j], best);
    }
    known_columns_ = last;
    row[last + 1] = row[last + 2] = damage::too_much;
    lowest_[i % 3] = lowest;
    return lowest;
  }

  /// Two columns more than the longest phrase has, for the margin.
  std::array<std::array<unsigned, longest_phrase + 3>, 3> rows_{};
  std::array<unsigned, 3> lowest_{};
  /// Of the columns that the rows so far have filled.
  std::array<unsigned, longest_phrase + 1> lowest_of_column_{};
  std::size_t known_columns_ = 0;
  std::size_t reach_ = 0;
  bool stopped_ = false;
};

/// What the damage of a phrase may cost: it grows with the phrase, since its words vouch for one another.
[[nodiscard]] constexpr unsigned most_damage_of_phrase(std::string_view phrase) noexcept {
  const auto size = static_cast<unsigned>(phrase.size());
  if (size < 11) return phrase.back() == ':' ? 4 : 3;
  if (size < 13) return phrase.back() == ':' ? 6 : size / 2;
  return (2 * size + 2) / 5;
}

}  // namespace lexical
}  // namespace v0
}  // namespace imr
