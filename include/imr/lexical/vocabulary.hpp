#pragma once

#include "damage.hpp"
#include "form_words.hpp"
#include "near_words_a_k.hpp"
#include "near_words_l_z.hpp"
#include "word_list.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

/// What a damaged word was.
struct mended_word {
  /// Empty where no word of the form is near, or two are as near.
  std::string_view word;
  unsigned price = damage::too_much;
};

/// The words of the form, and the words that only look like them. All words are in lower case.
///
///     lexical::vocabulary words;
///     words.mend("guide1ine").word    // "guideline"
///     words.mend("denies").word       // empty: a word of its own, not a damaged `denied`
class vocabulary {
 public:
  vocabulary() {
    form_.add(form_words);
    near_.add(near_words_a_k);
    near_.add(near_words_l_z);
  }

  [[nodiscard]] bool is_form_word(std::string_view word) const noexcept { return form_.contains(word); }
  /// Whether a word stands as it should.
  [[nodiscard]] bool knows(std::string_view word) const noexcept {
    return is_form_word(word) || near_.contains(word);
  }

  /// The word of the form that damage turned into what is read; marks and blanks may stand inside that.
  [[nodiscard]] mended_word mend(std::string_view read) const noexcept {
    mended_word best;
    if (read.size() < 2 || read.size() > damage::longest_word || knows(read)) return best;
    word_comparison comparison;
    unsigned second = damage::too_much;
    const std::size_t slack = read.size() < 6 ? 1 : read.size() < 9 ? 2 : 3;
    form_.near(read, slack, [&](std::string_view word) {
      if (word == best.word) return;
      const unsigned most = (std::min)(most_damage(word.size()), best.price);
      const unsigned price = comparison.price(read, word, most);
      if (price > most) return;
      second = price < best.price ? best.price : price;
      if (price < best.price) best = {word, price};
    });
    if (second == best.price || is_nearer_to_another(read, slack, best.price, comparison)) best.word = {};
    return best;
  }

 private:
  [[nodiscard]] bool is_nearer_to_another(std::string_view read, std::size_t slack, unsigned price,
                                          word_comparison& comparison) const noexcept {
    if (price == damage::too_much || price == 0) return false;
    bool nearer = false;
    near_.near(read, slack, [&](std::string_view word) {
      nearer = nearer || comparison.price(read, word, price - 1) < price;
    });
    return nearer;
  }

  word_list form_;
  word_list near_;
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
