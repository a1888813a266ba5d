#pragma once

#include "blurred_index.hpp"
#include "common_words.hpp"
#include "damage.hpp"
#include "form_words.hpp"
#include "likely_words.hpp"
#include "literal.hpp"
#include "near_words_a_d.hpp"
#include "near_words_e_o.hpp"
#include "near_words_p_z.hpp"
#include "word_list.hpp"
#include "word_pairs.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

/// What a damaged word was.
struct mended_word {
  /// Empty where no word of the form is near, or two are as near.
  std::string_view word;
  unsigned price = damage::too_much;
  /// Price and rarity: the lower, the likelier.
  unsigned rank = 4 * damage::too_much;
  /// Whether it is one of the commonest words.
  bool commonest = false;
};

namespace detail {

/// How much less likely a word is than the commonest, in halves of a price.
namespace rarity {
inline constexpr std::uint8_t commonest = 0;
inline constexpr std::uint8_t common = 2;
inline constexpr std::uint8_t usual = 3;
}  // namespace rarity

/// The nearest of several words: price and rarity together decide. Of two as near neither is taken.
class nearest_word {
 public:
  void offer(std::string_view word, unsigned price, unsigned rank) noexcept {
    if (word == word_) {
      rank_ = (std::min)(rank_, rank);
      return;
    }
    if (rank < rank_) {
      second_ = rank_;
      rank_ = rank;
      word_ = word;
      price_ = price;
    } else {
      second_ = (std::min)(second_, rank);
    }
  }
  [[nodiscard]] bool found() const noexcept { return rank_ < second_; }
  [[nodiscard]] unsigned rank() const noexcept { return rank_; }
  [[nodiscard]] std::string_view word() const noexcept { return word_; }
  [[nodiscard]] unsigned price() const noexcept { return price_; }

 private:
  static constexpr unsigned none = 4 * damage::too_much;
  std::string_view word_;
  unsigned price_ = damage::too_much;
  unsigned rank_ = none;
  unsigned second_ = none;
};

}  // namespace detail

/// The words of the form, and the words that only look like them. All words are in lower case.
///
///     const lexical::vocabulary& words = lexical::vocabulary::shared();    // 1.6 MB
///     words.mend("guide1ine").word    // "guideline"
///     words.mend("denies").word       // empty: a word of its own, not a damaged `denied`
///     words.mend_between("lack", "ot", "evidence", true).word    // "of"
class vocabulary {
  /// Neighbors in a list of pairs.
  struct pair_range {
    const word_pair* first;
    const word_pair* last;

    [[nodiscard]] const word_pair* begin() const noexcept { return first; }
    [[nodiscard]] const word_pair* end() const noexcept { return last; }
    [[nodiscard]] std::size_t size() const noexcept { return static_cast<std::size_t>(last - first); }
  };

 public:
  vocabulary() {
    form_.add(form_words, detail::rarity::usual);
    form_.add(common_words, detail::rarity::common);
    form_.add(commonest_words, detail::rarity::commonest);
    form_.sort();
    for (const std::string_view words : {near_words_a_d, near_words_e_o, near_words_p_z})
      near_.add(words, detail::rarity::usual);
    near_.sort();
    blurred_form_.build(form_, 2);
    blurred_near_.build(near_, 1);
    std::copy(std::begin(word_pairs), std::end(word_pairs), by_second_.begin());
    std::sort(by_second_.begin(), by_second_.end(), [](const word_pair& a, const word_pair& b) {
      return a.second != b.second ? a.second < b.second : a.first < b.first;
    });
  }

  /// The vocabulary of the program: constants, sorted once, when the first damaged letter is met.
  [[nodiscard]] static const vocabulary& shared() {
    static const vocabulary words;
    return words;
  }

  [[nodiscard]] bool is_form_word(std::string_view word) const noexcept { return form_.contains(word); }
  /// Whether a word stands as it should: what is derived from a word of the form does too, `unsupervised`
  /// above all.
  [[nodiscard]] bool knows(std::string_view word) const noexcept {
    return is_form_word(word) || near_.contains(word) || is_derived(word);
  }

  /// The word of the form that damage turned into what is read; marks and blanks may stand inside that.
  [[nodiscard]] mended_word mend(std::string_view read) const noexcept {
    if (read.size() < 3 || read.size() > damage::longest_word || knows(read)) return {};
    word_comparison comparison;
    detail::nearest_word nearest;
    const least_damage least(read);
    const auto compare = [&](const word_entry& e) {
      const unsigned most = (std::min)(most_damage_of(e), nearest.rank() / 2);
      if (!may_be(e, read, least, most)) return;
      const unsigned price = comparison.price(read, e.word, most);
      if (price <= most) nearest.offer(e.word, price, 2 * price + e.note);
    };
    likely_words likely;
    blurred_form_.each_near(read, [&](const word_entry& e) {
      if (!least.may_stay_within(e.letters, most_damage_of(e))) return;
      if (!likely.add(e, least.price(e.letters))) compare(e);
    });
    for (unsigned price = 0; price <= likely_words::most_price && price <= nearest.rank() / 2; ++price)
      likely.each(price, compare);
    if (!nearest.found() || is_nearer_to_another(read, nearest.rank(), comparison)) return {};
    return {nearest.word(), nearest.price(), nearest.rank(), false};
  }

  /// The word that stands between two others in the form, or next to one of them where `both` is not asked
  /// for, and that damage turned into what is read.
  [[nodiscard]] mended_word mend_between(std::string_view before, std::string_view read,
                                         std::string_view after, bool both) const noexcept {
    if (read.empty() || read.size() > damage::longest_word) return {};
    word_comparison comparison;
    detail::nearest_word nearest;
    const least_damage least(read);
    const auto offer = [&](std::string_view word, bool between) {
      if (!between && both) return;
      const unsigned alone = most_damage(word.size());
      const unsigned most = between ? alone + 2 : (std::max)(alone, 4U) - 2;
      if (least.price(letters_in(word)) > most) return;
      const unsigned price = comparison.price(read, word, most);
      if (price <= most) nearest.offer(word, price, 2 * price + (between ? 0 : 3));
    };
    const pair_range behind = followers(before);
    const pair_range ahead = leaders(after);
    if (!both || behind.size() <= ahead.size()) {
      for (const word_pair& p : behind) offer(p.second, are_pair(p.second, after));
    }
    if (!both || behind.size() > ahead.size()) {
      for (const word_pair& p : ahead) offer(p.first, are_pair(before, p.first));
    }
    if (!nearest.found()) return {};
    const word_entry* const known = form_.find(nearest.word());
    const bool commonest = known != nullptr && known->note == detail::rarity::commonest;
    return {nearest.word(), nearest.price(), nearest.rank(), commonest};
  }

  /// Whether the second of two words often follows the first in letters.
  [[nodiscard]] static bool are_pair(std::string_view first, std::string_view second) noexcept {
    const auto [begin, end] = followers(first);
    const auto found = std::lower_bound(
        begin, end, second, [](const word_pair& p, std::string_view word) { return p.second < word; });
    return found != end && found->second == second;
  }

 private:
  /// Whether a word is one of the form with a prefix or an ending.
  [[nodiscard]] bool is_derived(std::string_view word) const noexcept {
    constexpr literal prefixes[] = {"un", "non", "in", "im", "ir", "dis", "de", "re", "pre", "post", "sub"};
    constexpr literal endings[] = {"s", "al", "ly", "ist", "ally"};
    const auto is_base = [&](std::string_view base) { return base.size() >= 4 && is_form_word(base); };
    for (const std::string_view p : prefixes) {
      if (word.substr(0, p.size()) == p && is_base(word.substr(p.size()))) return true;
    }
    for (const std::string_view e : endings) {
      if (word.size() < e.size() || word.substr(word.size() - e.size()) != e) continue;
      if (is_base(word.substr(0, word.size() - e.size()))) return true;
    }
    return false;
  }

  [[nodiscard]] static unsigned most_damage_of(const word_entry& e) noexcept {
    return most_damage(e.word.size()) + (e.note == detail::rarity::commonest ? 1 : 0);
  }

  /// Whether a comparison of words whose letters may agree is worth its time: long words that share neither
  /// end must share most letters.
  [[nodiscard]] static bool may_be(const word_entry& e, std::string_view read, const least_damage& least,
                                   unsigned most) noexcept {
    const std::string_view word = e.word;
    if (word.size() < 9) return least.price(e.letters) <= most;
    const bool shares_end =
        word.substr(0, 2) == read.substr(0, 2) ||
        (word[word.size() - 1] == read[read.size() - 1] && word[word.size() - 2] == read[read.size() - 2]);
    return least.price(e.letters) <= (shares_end ? most : most / 2);
  }

  [[nodiscard]] bool is_nearer_to_another(std::string_view read, unsigned rank,
                                          word_comparison& comparison) const noexcept {
    if (rank <= detail::rarity::usual + 2U) return false;
    const unsigned most = (rank - detail::rarity::usual - 1U) / 2;
    const least_damage least(read);
    bool nearer = false;
    blurred_near_.each_near(read, [&](const word_entry& e) {
      nearer = nearer || (least.may_stay_within(e.letters, most) && may_be(e, read, least, most) &&
                          comparison.price(read, e.word, most) <= most);
    });
    return nearer;
  }

  [[nodiscard]] static pair_range followers(std::string_view word) noexcept {
    const auto first =
        std::lower_bound(std::begin(word_pairs), std::end(word_pairs), word,
                         [](const word_pair& p, std::string_view wanted) { return p.first < wanted; });
    const auto last =
        std::upper_bound(first, std::end(word_pairs), word,
                         [](std::string_view wanted, const word_pair& p) { return wanted < p.first; });
    return {first, last};
  }
  [[nodiscard]] pair_range leaders(std::string_view word) const noexcept {
    const word_pair* const all = by_second_.data();
    const word_pair* const end = all + by_second_.size();
    const auto first = std::lower_bound(
        all, end, word, [](const word_pair& p, std::string_view wanted) { return p.second < wanted; });
    const auto last = std::upper_bound(
        first, end, word, [](std::string_view wanted, const word_pair& p) { return wanted < p.second; });
    return {first, last};
  }

  word_list<4096> form_;
  word_list<8192> near_;
  blurred_index<4096, 131072> blurred_form_;
  blurred_index<8192, 65536> blurred_near_;
  std::array<word_pair, std::size(word_pairs)> by_second_{};
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
