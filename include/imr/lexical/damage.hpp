#pragma once

#include "../detail/work.hpp"
#include "charset.hpp"
#include "literal.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

/// What character recognition does to a word, by price: the rarer the damage, the dearer.
namespace damage {

inline constexpr unsigned stray_mark = 1;  ///< a mark or a blank inside the word: `medic'ally`, `guide line`
inline constexpr unsigned likeness = 2;    ///< a letter read as one that looks like it: `Uphe1d`, `rationa1e`
inline constexpr unsigned lost_letter = 3;   ///< `guidelne`
inline constexpr unsigned extra_letter = 3;  ///< `guidelinie`
inline constexpr unsigned other_letter = 4;  ///< any other letter: `guidexine`
/// More than any word may cost.
inline constexpr unsigned too_much = 1000;

/// Longest word that is compared.
inline constexpr std::size_t longest_word = 28;

}  // namespace damage

namespace detail {

/// What a printed letter is read as: the letter, then what scans and faxes make of it.
inline constexpr literal likenesses[] = {
    "aouexsn4", "bh68l",        "cevo(z", "do0l",     "ecoavrf",     "ftlr",     "gq9yp6",
    "hbnlk",    "il1|jtaruse!", "jil;",   "khl",      "l1i|tjfb!hk", "mnew",     "nurvaiepsho",
    "o0cveuaq", "pgn",          "qgoy",   "rtfeisnc", "sy58vxenw",   "tlfirb1(", "uonvlai",
    "vysouw",   "wvsu",         "xsauvz", "yvgs",     "z2rscx",      "(ticlf{[", "/flit1|"};

/// The letters of a word, one bit each.
[[nodiscard]] constexpr std::uint32_t letter_bit(char lower) noexcept {
  if (lower == '(') return std::uint32_t{1} << 26U;  // inside `section(s)`
  if (lower == '/') return std::uint32_t{1} << 27U;  // inside `he/she`
  return is_lower(lower) ? std::uint32_t{1} << static_cast<unsigned>(lower - 'a') : 0U;
}

struct likeness_table {
  constexpr likeness_table() {
    for (const std::string_view row : likenesses) {
      for (const char seen : row.substr(1))
        seen_as[static_cast<unsigned char>(seen)] |= letter_bit(row.front());
    }
  }
  /// For each byte the letters that it may have been.
  std::array<std::uint32_t, 256> seen_as{};
};
inline constexpr likeness_table looks_like{};

/// Two letters read as one, or one as two.
struct blend {
  char one;
  char two[3];
};
inline constexpr blend blends[] = {{'m', "rn"}, {'m', "in"}, {'m', "nn"}, {'m', "ni"},
                                   {'d', "cl"}, {'w', "vv"}, {'u', "ii"}, {'h', "li"},
                                   {'n', "ri"}, {'b', "ti"}, {'w', "si"}, {'h', "ti"}};

/// The letters that are printed or read two for one, and those of one letter.
[[nodiscard]] constexpr std::uint32_t halves_of(char one) noexcept {
  std::uint32_t all = 0;
  for (const blend& b : blends) {
    if (b.one == one) all |= letter_bit(b.two[0]) | letter_bit(b.two[1]);
  }
  return all;
}
[[nodiscard]] constexpr std::uint32_t halves() noexcept {
  std::uint32_t all = 0;
  for (const blend& b : blends) all |= halves_of(b.one);
  return all;
}

/// The letters that two letters may have been as one.
[[nodiscard]] constexpr std::uint32_t blended(char first, char second) noexcept {
  constexpr std::uint32_t in_blends = halves();
  std::uint32_t may_be = 0;
  if ((letter_bit(first) & in_blends) == 0 || (letter_bit(second) & in_blends) == 0) return may_be;
  for (const blend& b : blends) {
    if (b.two[0] == first && b.two[1] == second) may_be |= letter_bit(b.one);
  }
  return may_be;
}
/// Whether one letter may have been these two.
[[nodiscard]] constexpr bool is_blend(char one, char first, char second) noexcept {
  for (const blend& b : blends) {
    if (b.one == one && b.two[0] == first && b.two[1] == second) return true;
  }
  return false;
}
/// For each byte the second letters of the two that it may have been.
struct second_half_table {
  constexpr second_half_table() {
    for (const blend& b : blends) of[static_cast<unsigned char>(b.one)] |= letter_bit(b.two[1]);
  }
  std::array<std::uint32_t, 256> of{};
};
inline constexpr second_half_table second_halves{};

}  // namespace detail

/// The price at which damage turns a word of the form into what is read, or `too_much` where it is more than
/// `most`. Both are in lower case; what is read may hold marks and blanks. A weighted edit distance; only the
/// cells that `most` lets in are filled.
///
///     lexical::word_comparison comparison;
///     comparison.price("uphe1d", "upheld", 4)    // 2: a likeness
///     comparison.price("guidelne", "guideline", 7)    // 3: a lost letter
class word_comparison {
 public:
  [[nodiscard]] unsigned price(std::string_view read, std::string_view word, unsigned most) noexcept {
    if (word.size() > damage::longest_word) return damage::too_much;
    const std::size_t width = most / damage::likeness;  // a letter read for two is the cheapest way ahead
    if (word.size() > read.size() + width || read.size() > word.size() + most) {
      imr::detail::work(1);
      return damage::too_much;
    }
    for (std::size_t j = 0; j <= (std::min)(word.size(), width + 1); ++j)
      rows_[0][j] = static_cast<unsigned>(j) * damage::lost_letter;
    lowest_[0] = 0;
    for (std::size_t i = 1; i <= read.size(); ++i) {
      imr::detail::work(1);
      const std::size_t begin = i > most ? i - most : 0;  // a mark is the cheapest way behind
      lowest_[i % 3] = fill_row(read, word, i, begin, (std::min)(word.size(), i + width));
      if (lowest_[i % 3] > most && lowest_[(i - 1) % 3] > most) return damage::too_much;
    }
    const unsigned price = rows_[read.size() % 3][word.size()];
    return price > most ? damage::too_much : price;
  }

 private:
  /// Fills the cells of a row from `begin` to `end`, and closes it at both sides; the lowest price in it.
  unsigned fill_row(std::string_view read, std::string_view word, std::size_t i, std::size_t begin,
                    std::size_t end) noexcept {
    auto& row = rows_[i % 3];
    const auto& above = rows_[(i - 1) % 3];
    const auto& two_above = rows_[(i + 1) % 3];
    const char seen = read[i - 1];
    const unsigned extra = is_letter(seen) || is_digit(seen) ? damage::extra_letter : damage::stray_mark;
    const std::uint32_t may_be_two = detail::second_halves.of[static_cast<unsigned char>(seen)];
    const std::uint32_t may_be_one = i >= 2 ? detail::blended(read[i - 2], seen) : 0;
    row[begin == 0 ? 0 : begin - 1] = begin == 0 ? above[0] + extra : damage::too_much;
    unsigned lowest = row[begin == 0 ? 0 : begin - 1];
    for (std::size_t j = (std::max)(begin, std::size_t{1}); j <= end; ++j) {
      const char printed = word[j - 1];
      unsigned best = (std::min)(above[j] + extra, row[j - 1] + damage::lost_letter);
      best = (std::min)(best, above[j - 1] + price_of(seen, printed));
      if ((may_be_two & detail::letter_bit(printed)) != 0 && j >= 2 &&
          detail::is_blend(seen, word[j - 2], printed))
        best = (std::min)(best, above[j - 2] + damage::likeness);
      if ((may_be_one & detail::letter_bit(printed)) != 0)
        best = (std::min)(best, two_above[j - 1] + damage::likeness);
      row[j] = best;
      lowest = (std::min)(lowest, best);
    }
    if (end < word.size()) row[end + 1] = damage::too_much;
    return lowest;
  }

  [[nodiscard]] static unsigned price_of(char seen, char printed) noexcept {
    if (seen == printed) return 0;
    const std::uint32_t may_be = detail::looks_like.seen_as[static_cast<unsigned char>(seen)];
    return (may_be & detail::letter_bit(printed)) != 0 ? damage::likeness : damage::other_letter;
  }

  std::array<std::array<unsigned, damage::longest_word + 1>, 3> rows_{};
  std::array<unsigned, 3> lowest_{};
};

/// Letters as they are compared before words are, one bit each.
[[nodiscard]] constexpr std::uint32_t letters_in(std::string_view lower) noexcept {
  std::uint32_t letters = 0;
  for (const char c : lower) letters |= detail::letter_bit(c);
  return letters;
}

/// Number of letters in a set.
[[nodiscard]] constexpr unsigned count_letters(std::uint32_t bits) noexcept {
  bits -= (bits >> 1U) & 0x55555555U;
  bits = (bits & 0x33333333U) + ((bits >> 2U) & 0x33333333U);
  bits = (bits + (bits >> 4U)) & 0x0F0F0F0FU;
  return (bits * 0x01010101U) >> 24U;
}

/// What no comparison of two words can stay below: the price of the letters that only one of them holds.
class least_damage {
 public:
  explicit constexpr least_damage(std::string_view read) noexcept
      : letters_(letters_in(read)), may_be_(letters_) {
    for (std::size_t i = 0; i < read.size(); ++i) {
      may_be_ |= detail::looks_like.seen_as[static_cast<unsigned char>(read[i])] | detail::halves_of(read[i]);
      if (i != 0) may_be_ |= detail::blended(read[i - 1], read[i]);
    }
  }

  /// Whether the price can be at most `most`, told from the letters that damage does not explain: most words
  /// are turned away by this.
  [[nodiscard]] constexpr bool may_stay_within(std::uint32_t word, unsigned most) const noexcept {
    return are_at_most(word & ~may_be_, most / damage::lost_letter) &&
           are_at_most(letters_ & ~word & ~halves, most / damage::likeness);
  }

  [[nodiscard]] constexpr unsigned price(std::uint32_t word) const noexcept {
    const std::uint32_t missing = word & ~letters_;
    const std::uint32_t extra = letters_ & ~word;
    const unsigned lost = count_letters(missing & ~may_be_) * damage::lost_letter +
                          count_letters(missing & may_be_ & ~halves) * damage::likeness +
                          count_letters(missing & may_be_ & halves);
    const unsigned found = count_letters(extra & ~halves) * damage::likeness + count_letters(extra & halves);
    return (std::max)(lost, found);
  }

 private:
  static constexpr std::uint32_t halves = detail::halves();

  [[nodiscard]] static constexpr bool are_at_most(std::uint32_t bits, unsigned count) noexcept {
    for (; bits != 0 && count != 0; --count) bits &= bits - 1U;
    return bits == 0;
  }

  std::uint32_t letters_;
  std::uint32_t may_be_;
};

/// What the damage of a word of so many letters may cost before it could as well be another word.
[[nodiscard]] constexpr unsigned most_damage(std::size_t letters) noexcept {
  constexpr unsigned most[] = {0, 0, 0, 2, 2, 4, 4, 5, 5, 6, 6, 7, 7};
  return letters < std::size(most) ? most[letters] : most[std::size(most) - 1];
}

}  // namespace lexical
}  // namespace v0
}  // namespace imr
