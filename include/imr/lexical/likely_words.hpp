#pragma once

#include "word_list.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace imr {
inline namespace v0 {
namespace lexical {

/// Words that a damaged word may have been, until they are compared: by the price that no comparison can stay
/// below, the lowest first, as they leave less to compare of the others.
class likely_words {
 public:
  static constexpr unsigned most_price = 15;

  /// Keeps a word; false where there is no room for more.
  [[nodiscard]] bool add(const word_entry& word, unsigned least_price) noexcept {
    if (size_ == most || least_price > most_price) return false;
    words_[size_] = {&word, first_[least_price]};
    first_[least_price] = ++size_;
    return true;
  }

  /// Calls `visit(word)` for each word of such a least price.
  template <class Visit> void each(unsigned least_price, Visit&& visit) const {
    for (std::uint16_t i = first_[least_price]; i != 0; i = words_[i - 1U].next) visit(*words_[i - 1U].word);
  }

 private:
  static constexpr std::size_t most = 512;

  struct link {
    const word_entry* word;
    std::uint16_t next;
  };

  std::array<link, most> words_;  // not filled before a word is added
  std::uint16_t size_ = 0;
  /// 1 + the index of the first word of each price, or 0.
  std::array<std::uint16_t, most_price + 1> first_{};
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
