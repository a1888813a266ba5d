#pragma once

#include "../config.hpp"
#include "damage.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

namespace detail {

[[nodiscard]] constexpr std::size_t power_of_two_from(std::size_t least) noexcept {
  std::size_t power = 1;
  while (power < least) power *= 2;
  return power;
}

}  // namespace detail

/// A word of a list.
struct word_entry {
  std::string_view word;
  std::uint32_t letters = 0;
  /// What the caller wants to know of the word.
  std::uint8_t note = 0;
};

/// Lower-case words, up to `Most` of them, found as they stand. They take no memory but the list's own.
///
///     lexical::word_list<8> words;
///     words.add("denial denied upheld", 1);
///     words.find("denied")->note                                      // 1
template <std::size_t Most> class word_list {
 public:
  using entry = word_entry;

  static constexpr std::size_t longest_word = 31;

  /// Takes words of at most `longest_word` letters that stand in one text with a blank between them; the text
  /// must outlive the list. A word that the list holds takes the new note; a full list takes no more words.
  void add(std::string_view words, std::uint8_t note) {
    while (!words.empty()) {
      const std::size_t size = (std::min)(words.find(' '), words.size());
      add_word(words.substr(0, size), note);
      words.remove_prefix((std::min)(size + 1, words.size()));
    }
  }

  /// To be called when all words are in, before words are looked for.
  void sort() {
    const auto last = entries_.begin() + static_cast<std::ptrdiff_t>(size_);
    std::sort(entries_.begin(), last, [](const entry& a, const entry& b) {
      return a.word.size() != b.word.size() ? a.word.size() < b.word.size() : a.word < b.word;
    });
    slots_.fill(0);
    for (std::size_t i = 0; i < size_; ++i)
      slots_[free_slot(entries_[i].word)] = static_cast<std::uint32_t>(i + 1);
  }

  [[nodiscard]] std::size_t size() const noexcept { return size_; }

  /// The entry of a word, or null.
  [[nodiscard]] const entry* find(std::string_view word) const noexcept {
    const std::uint32_t at = index_of(word);
    return at == none ? nullptr : &entries_[at];
  }
  [[nodiscard]] bool contains(std::string_view word) const noexcept { return find(word) != nullptr; }

  /// The words in the order of their lengths and letters, once they are sorted.
  [[nodiscard]] const entry& operator[](std::size_t i) const noexcept { return entries_[i]; }

 private:
  static constexpr std::uint32_t none = 0xFFFFFFFFU;
  static constexpr std::size_t slots = detail::power_of_two_from(2 * Most);

  [[nodiscard]] static constexpr std::size_t hash(std::string_view word) noexcept {
    std::uint32_t h = 2166136261U;
    for (const char c : word) h = (h ^ static_cast<unsigned char>(c)) * 16777619U;
    return h ^ (h >> 15U);
  }

  [[nodiscard]] std::uint32_t index_of(std::string_view word) const noexcept {
    for (std::size_t s = hash(word) & (slots - 1); slots_[s] != 0; s = (s + 1) & (slots - 1)) {
      if (entries_[slots_[s] - 1].word == word) return slots_[s] - 1;
    }
    return none;
  }
  [[nodiscard]] std::size_t free_slot(std::string_view word) const noexcept {
    std::size_t s = hash(word) & (slots - 1);
    while (slots_[s] != 0) s = (s + 1) & (slots - 1);
    return s;
  }
  void add_word(std::string_view word, std::uint8_t note) {
    const std::uint32_t known = index_of(word);
    if (known != none) {
      entries_[known].note = note;
    } else if (size_ != Most) {
      entries_[size_++] = {word, letters_in(word), note};
      slots_[free_slot(word)] = static_cast<std::uint32_t>(size_);
    }
  }

  std::array<entry, Most> entries_{};
  std::size_t size_ = 0;
  /// 1 + index of an entry, or 0; at most half of them are taken.
  std::array<std::uint32_t, slots> slots_{};
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
