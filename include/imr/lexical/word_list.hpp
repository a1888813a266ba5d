#pragma once

#include "charset.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace lexical {

/// Lower-case words, found by their first two letters or their last two.
class word_list {
  static constexpr std::size_t letters = 27;  // and one for every other byte
  static constexpr std::size_t slots = letters * letters;

 public:
  /// Takes words that stand in one text with a blank between them; the text must outlive the list.
  void add(std::string_view words) {
    while (!words.empty()) {
      const std::size_t size = (std::min)(words.find(' '), words.size());
      words_.push_back(words.substr(0, size));
      words.remove_prefix((std::min)(size + 1, words.size()));
    }
    sort(heads_, by_head_, head_slot);
    sort(tails_, by_tail_, tail_slot);
  }

  [[nodiscard]] bool empty() const noexcept { return words_.empty(); }

  [[nodiscard]] bool contains(std::string_view word) const noexcept {
    if (word.empty() || empty()) return false;
    const std::size_t slot = head_slot(word);
    for (std::size_t i = heads_[slot]; i < heads_[slot + 1]; ++i) {
      if (by_head_[i] == word) return true;
    }
    return false;
  }

  /// Calls `visit(word)` for each word that shares its first two letters or its last two with a word of at least two,
  /// and whose length differs by no more than `slack`; some are visited twice.
  template <class Visit> void near(std::string_view word, std::size_t slack, Visit&& visit) const {
    each(heads_, by_head_, head_slot(word), word.size(), slack, visit);
    each(tails_, by_tail_, tail_slot(word), word.size(), slack, visit);
  }

 private:
  using bounds = std::array<std::uint32_t, slots + 1>;

  template <class Visit>
  static void each(const bounds& first, const std::vector<std::string_view>& words, std::size_t slot,
                   std::size_t size, std::size_t slack, Visit& visit) {
    for (std::size_t i = first[slot]; i < first[slot + 1]; ++i) {
      const std::size_t other = words[i].size();
      if (other <= size + slack && size <= other + slack) visit(words[i]);
    }
  }

  /// Sorts the words by a slot, counting.
  template <class Slot> void sort(bounds& first, std::vector<std::string_view>& sorted, Slot slot_of) const {
    first.fill(0);
    for (const std::string_view word : words_) ++first[slot_of(word) + 1];
    for (std::size_t s = 1; s <= slots; ++s) first[s] += first[s - 1];
    bounds next = first;
    sorted.resize(words_.size());
    for (const std::string_view word : words_) sorted[next[slot_of(word)]++] = word;
  }

  [[nodiscard]] static constexpr std::size_t letter_slot(char c) noexcept {
    return is_lower(c) ? static_cast<std::size_t>(c - 'a') : letters - 1;
  }
  [[nodiscard]] static constexpr std::size_t head_slot(std::string_view word) noexcept {
    return letters * letter_slot(word[0]) + letter_slot(word.size() < 2 ? ' ' : word[1]);
  }
  [[nodiscard]] static constexpr std::size_t tail_slot(std::string_view word) noexcept {
    return letters * letter_slot(word.size() < 2 ? ' ' : word[word.size() - 2]) + letter_slot(word.back());
  }

  std::vector<std::string_view> words_;
  std::vector<std::string_view> by_head_;
  std::vector<std::string_view> by_tail_;
  bounds heads_{};
  bounds tails_{};
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
