#pragma once

#include "../../lexical/damage.hpp"
#include "../../lexical/sentence.hpp"
#include "statement.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// Words of a statement that damage left unknown, read by the place they stand in: nothing but `medically`
/// stands in pieces before `necessary`, nothing but `not` looks like it between `is` and `medically
/// necessary`.
///
///     the request i5 nol mcd ica|ly necessary    // copula, negation, necessary
class damaged_statement {
 public:
  struct part {
    std::string_view text;
    role plays = role::plain;
    /// The verb and its `not` have grown together: `isnol`.
    bool negated = false;
  };

  /// Finds the damaged words of a sentence, in its order.
  void find(std::string_view sentence) noexcept {
    size_ = 0;
    known_ = 0;
    for (std::size_t at = sentence.find_first_not_of(' '); at < sentence.size() && size_ + 3 < most;) {
      const std::size_t end = (std::min)(sentence.find(' ', at), sentence.size());
      push(sentence.substr(at, end - at));
      read_last();
      at = sentence.find_first_not_of(' ', end);
    }
  }

  [[nodiscard]] const part* begin() const noexcept { return parts_.data(); }
  [[nodiscard]] const part* end() const noexcept { return parts_.data() + size_; }

 private:
  static constexpr std::size_t most = 16;
  static constexpr std::size_t window = 6;
  /// What a word of eight letters and more, and a short one, may have lost in the place of another.
  static constexpr unsigned most_of_long = 6;
  static constexpr unsigned most_of_short = 3;
  static constexpr std::array<std::string_view, 5> spellings = {"necessary", "neccesary", "necesary",
                                                                "neccessary", "nescessary"};

  void push(std::string_view word) noexcept {
    if (known_ == window) {
      std::copy(words_.begin() + 1, words_.end(), words_.begin());
      --known_;
    }
    words_[known_++] = word;
  }
  /// A word counted from the last; empty where there is none.
  [[nodiscard]] std::string_view back(std::size_t n) const noexcept {
    return n < known_ ? words_[known_ - 1 - n] : std::string_view();
  }
  /// The words from one to another, both counted from the last.
  [[nodiscard]] std::string_view joined(std::size_t first, std::size_t last) const noexcept {
    const std::string_view a = back(first);
    const std::string_view b = back(last);
    if (a.empty() || b.empty()) return {};
    return bare({a.data(), static_cast<std::size_t>(b.data() + b.size() - a.data())});
  }
  [[nodiscard]] static std::string_view bare(std::string_view word) noexcept {
    constexpr std::string_view marks = ".,;:?!\"'()`_*";
    while (!word.empty() && marks.find(word.front()) != std::string_view::npos) word.remove_prefix(1);
    while (!word.empty() && marks.find(word.back()) != std::string_view::npos) word.remove_suffix(1);
    return word;
  }

  [[nodiscard]] static bool is(std::string_view word, std::string_view wanted) noexcept {
    return lexical::detail::equal_ignoring_case(bare(word), wanted);
  }
  template <std::size_t Count>
  [[nodiscard]] static bool is_one_of(std::string_view word,
                                      const std::array<std::string_view, Count>& words) noexcept {
    return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return is(word, w); });
  }

  /// The price at which a word became what is read.
  [[nodiscard]] static unsigned price(std::string_view read, std::string_view word, unsigned limit) noexcept {
    if (read.empty() || read.size() > word.size() + 5 || read.size() + 3 < word.size())
      return lexical::damage::too_much;
    std::array<char, lexical::damage::longest_word> lower{};
    if (read.size() > lower.size()) return lexical::damage::too_much;
    std::transform(read.begin(), read.end(), lower.begin(), lexical::to_lower);
    lexical::word_comparison comparison;
    const unsigned found = comparison.price({lower.data(), read.size()}, word, limit);
    return found > limit ? lexical::damage::too_much : found;
  }

  void read_last() noexcept {
    constexpr std::array<std::string_view, 17> predicates = {
        "supported",    "established", "indicated", "recommended", "warranted",  "substantiated",
        "demonstrated", "documented",  "met",       "been",        "be",         "support",
        "appear",       "qualify",     "found",     "considered",  "appropriate"};
    const bool whole = is_one_of(back(0), spellings);
    if (whole && (is(back(1), "medically") || is(back(1), "medical"))) {
      read_before(2, true);
    } else if (!is(back(1), "medically") && is_necessary(back(0))) {
      read_adverb();
    } else if (is(back(0), "medically")) {
      return;
    } else if (is(back(1), "medically") || is(back(2), "medically") || is(back(3), "medically")) {
      read_adjective();
    } else if (is_one_of(back(0), predicates)) {
      read_before(1, false);
    }
  }

  /// `necessary`, or what is left of it.
  [[nodiscard]] static bool is_necessary(std::string_view word) noexcept {
    constexpr std::size_t shortest = 6;
    const bool may_be =
        word.find("es") != std::string_view::npos || word.find("ss") != std::string_view::npos;
    if (word.size() < shortest || !may_be) return false;
    return is(word, "necessary") || price(bare(word), "necessary", most_of_short) <= most_of_short;
  }

  /// `mcd ica|ly necessary`
  void read_adverb() noexcept {
    std::size_t words = 0;
    unsigned best = lexical::damage::too_much;
    role plays = role::necessary;
    for (std::size_t n = 1; n <= 3; ++n) {
      const std::string_view read = joined(n, 1);
      constexpr std::array<std::string_view, 2> others = {"radically", "medicinally"};
      if (read.find('-') != std::string_view::npos || is_one_of(read, others))
        break;  // `not-medically` is whole
      const unsigned plain = price(read, "medically", most_of_long);
      const unsigned merged = price(read, "notmedically", most_of_long);
      const unsigned lower = (std::min)(plain, merged);
      if (lower >= best) continue;
      best = lower;
      words = n;
      plays = merged < plain ? role::unnecessary : role::necessary;
    }
    if (words == 0) return;
    if (plays == role::necessary) read_before(words + 1, true);
    add(joined(words, 0), plays);
  }

  /// `medically nece sary`
  void read_adjective() noexcept {
    for (std::size_t n = 1; n <= 3; ++n) {
      if (!is(back(n), "medically")) continue;
      if (n > 1 && is_one_of(back(n - 1), spellings)) return;  // it is whole, and this stands behind it
      const std::string_view read = joined(n - 1, 0);
      if (is(read, "unnecessary") || is(read, "un-necessary")) return;
      const unsigned plain = price(read, "necessary", most_of_long);
      const unsigned denied = price(read, "unnecessary", most_of_long);
      if (plain == denied) return;
      if (plain < denied) read_before(n + 1, true);
      add(joined(n, 0), plain < denied ? role::necessary : role::unnecessary);
      return;
    }
  }

  /// The `not` and the verb before a predicate.
  void read_before(std::size_t at, bool of_necessity) noexcept {
    constexpr std::array<std::string_view, 18> verbs = {
        "is",  "are",  "was", "were", "be",  "been",  "being",  "has",        "have",
        "had", "does", "do",  "did",  "can", "could", "deemed", "considered", "found"};
    if (is_one_of(back(at), verbs)) return;
    const auto is_denied = [&](std::size_t n) { return is_not(joined(at + n - 1, at), of_necessity); };
    std::size_t words = 3;
    while (words > 1 && !(is_one_of(back(at + words), verbs) && is_denied(words))) --words;
    const bool lost = is_denied(words);
    const bool denied = lost || is(back(at), "not");
    const std::string_view verb = back(at + (denied ? words : 0));
    const bool told = is_one_of(verb, verbs);
    if (lost && is(back(at + words + 1), "there")) return;
    if (is(joined(at, at), "no") && !ends_clause()) return;  // `there is no medically necessary reason`
    if (of_necessity && !told && is_copula(bare(verb))) {
      add(bare(verb), role::copula);
    } else if (of_necessity && !denied && price(bare(verb), "isnot", most_of_short) <= most_of_short) {
      add(bare(verb), role::copula, true);
      return;
    } else if (!told) {
      return;
    }
    if (lost) add(joined(at + words - 1, at), role::negation);
  }

  [[nodiscard]] static bool is_not(std::string_view read, bool of_necessity) noexcept {
    if (is(read, "not") || is(read, "note")) return false;
    if (is(read, "no") || is(read, "now")) return of_necessity && is(read, "no");
    const bool alone = of_necessity && read.find(' ') == std::string_view::npos;
    const unsigned limit = alone ? most_of_short + 1 : most_of_short;
    return read.size() > 1 && price(read, "not", limit) <= limit;
  }

  /// Whether the last word has a mark behind it.
  [[nodiscard]] bool ends_clause() const noexcept { return !lexical::is_letter(words_[known_ - 1].back()); }

  [[nodiscard]] static bool is_copula(std::string_view read) noexcept {
    if (read.size() == 1) return lexical::to_lower(read[0]) == 'i' || lexical::to_lower(read[0]) == 's';
    constexpr std::array<std::string_view, 6> others = {"as", "us", "in", "it", "if", "ii"};
    return !is_one_of(read, others) && price(read, "is", most_of_short) <= most_of_short;
  }

  void add(std::string_view text, role plays, bool negated = false) noexcept {
    const bool behind =
        size_ == 0 || parts_[size_ - 1].text.data() + parts_[size_ - 1].text.size() <= text.data();
    if (!text.empty() && behind) parts_[size_++] = {text, plays, negated};
  }

  std::array<std::string_view, window> words_;
  std::array<part, most> parts_;
  std::size_t known_ = 0;
  std::size_t size_ = 0;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
