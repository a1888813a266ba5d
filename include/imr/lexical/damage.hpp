#pragma once

#include "../detail/work.hpp"
#include "charset.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
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
inline constexpr std::string_view likenesses[] = {
    "aouexsn4", "bh68l",        "cevo(z", "do0l",     "ecoavrf",     "ftlr",     "gq9yp6",
    "hbnlk",    "il1|jtaruse!", "jil;",   "khl",      "l1i|tjfb!hk", "mnew",     "nurvaiepsho",
    "o0cveuaq", "pgn",          "qgoy",   "rtfeisnc", "sy58vxenw",   "tlfirb1(", "uonvlai",
    "vysouw",   "wvsu",         "xsauvz", "yvgs",     "z2rscx"};

struct likeness_table {
  constexpr likeness_table() {
    for (const std::string_view row : likenesses) {
      for (const char seen : row.substr(1)) seen_as[static_cast<unsigned char>(seen)] |= bit(row.front());
    }
  }
  [[nodiscard]] static constexpr std::uint32_t bit(char lower) noexcept {
    return is_lower(lower) ? std::uint32_t{1} << static_cast<unsigned>(lower - 'a') : 0U;
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

[[nodiscard]] constexpr bool is_blend(char one, char first, char second) noexcept {
  for (const blend& b : blends) {
    if (b.one == one && b.two[0] == first && b.two[1] == second) return true;
  }
  return false;
}

}  // namespace detail

/// The price at which damage turns a word of the form into what is read, or more than `most`. Both are in lower case;
/// what is read may hold marks and blanks.
class word_comparison {
 public:
  [[nodiscard]] unsigned price(std::string_view read, std::string_view word, unsigned most) noexcept {
    const std::size_t columns = word.size() + 1;
    for (std::size_t j = 0; j < columns; ++j) rows_[0][j] = static_cast<unsigned>(j) * damage::lost_letter;
    for (std::size_t i = 1; i <= read.size(); ++i) {
      imr::detail::work(1);
      if (fill_row(read, word, i) > most && (i < 2 || lowest_[(i - 1) % 3] > most)) return damage::too_much;
    }
    return rows_[read.size() % 3][word.size()];
  }

 private:
  /// Fills the row of one more letter read; the lowest price in it.
  unsigned fill_row(std::string_view read, std::string_view word, std::size_t i) noexcept {
    auto& row = rows_[i % 3];
    const auto& above = rows_[(i - 1) % 3];
    const char seen = read[i - 1];
    const unsigned extra = is_letter(seen) || is_digit(seen) ? damage::extra_letter : damage::stray_mark;
    unsigned lowest = row[0] = above[0] + extra;
    for (std::size_t j = 1; j <= word.size(); ++j) {
      unsigned best = (std::min)(above[j] + extra, row[j - 1] + damage::lost_letter);
      best = (std::min)(best, above[j - 1] + price_of(seen, word[j - 1]));
      if (j >= 2 && detail::is_blend(seen, word[j - 2], word[j - 1]))
        best = (std::min)(best, above[j - 2] + damage::likeness);
      if (i >= 2 && detail::is_blend(word[j - 1], read[i - 2], seen))
        best = (std::min)(best, rows_[(i - 2) % 3][j - 1] + damage::likeness);
      row[j] = best;
      lowest = (std::min)(lowest, best);
    }
    lowest_[i % 3] = lowest;
    return lowest;
  }

  [[nodiscard]] static unsigned price_of(char seen, char printed) noexcept {
    if (seen == printed) return 0;
    const std::uint32_t may_be = detail::looks_like.seen_as[static_cast<unsigned char>(seen)];
    return (may_be & detail::likeness_table::bit(printed)) != 0 ? damage::likeness : damage::other_letter;
  }

  std::array<std::array<unsigned, damage::longest_word + 1>, 3> rows_{};
  std::array<unsigned, 3> lowest_{};
};

/// What the damage of a word of so many letters may cost before it could as well be another word.
[[nodiscard]] constexpr unsigned most_damage(std::size_t letters) noexcept {
  constexpr unsigned most[] = {0, 0, 0, 2, 2, 4, 4, 5, 6, 7, 8, 9, 10};
  return letters < std::size(most) ? most[letters] : most[std::size(most) - 1];
}

}  // namespace lexical
}  // namespace v0
}  // namespace imr
