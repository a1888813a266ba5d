#pragma once

#include "../detail/work.hpp"
#include "damage.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace lexical {

/// Lower-case words, found as they stand or by their length.
///
///     lexical::word_list words;
///     words.add("denial denied upheld", 1);
///     words.find("denied")->note                                      // 1
///     words.near(7, 1, [](const auto& entry) { … });    // "denial", "denied", "upheld"
class word_list {
 public:
  struct entry {
    std::string_view word;
    std::uint32_t letters;
    /// What the caller wants to know of the word.
    std::uint8_t note;
  };

  static constexpr std::size_t longest_word = 31;

  /// Takes words of at most `longest_word` letters that stand in one text with a blank between them; the text
  /// must outlive the list. A word that the list holds takes the new note.
  void add(std::string_view words, std::uint8_t note) {
    while (!words.empty()) {
      const std::size_t size = (std::min)(words.find(' '), words.size());
      add_word(words.substr(0, size), note);
      words.remove_prefix((std::min)(size + 1, words.size()));
    }
  }

  /// To be called when all words are in, before words are looked for.
  void sort() {
    std::stable_sort(entries_.begin(), entries_.end(),
                     [](const entry& a, const entry& b) { return a.word.size() < b.word.size(); });
    for (std::size_t size = 0, at = 0; size < first_.size(); ++size) {
      while (at < entries_.size() && entries_[at].word.size() < size) ++at;
      first_[size] = at;
    }
    spread();
  }

  [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }

  /// The entry of a word, or null.
  [[nodiscard]] const entry* find(std::string_view word) const noexcept {
    const std::uint32_t at = index_of(word);
    return at == none ? nullptr : &entries_[at];
  }
  [[nodiscard]] bool contains(std::string_view word) const noexcept { return find(word) != nullptr; }

  /// Calls `visit(entry)` for each word whose length differs by no more than `slack`.
  template <class Visit> void near(std::size_t size, std::size_t slack, Visit&& visit) const {
    const std::size_t begin = first_[(std::min)(size > slack ? size - slack : 0, longest_word + 1)];
    const std::size_t end = first_[(std::min)(size + slack + 1, longest_word + 1)];
    imr::detail::work((end - begin) / compared_at_once);
    for (std::size_t i = begin; i < end; ++i) visit(entries_[i]);
  }

 private:
  static constexpr std::uint32_t none = 0xFFFFFFFFU;
  static constexpr std::size_t compared_at_once = 8;  // by their letters, in the time of one byte of a rule

  [[nodiscard]] static constexpr std::size_t hash(std::string_view word) noexcept {
    std::uint32_t h = 2166136261U;
    for (const char c : word) h = (h ^ static_cast<unsigned char>(c)) * 16777619U;
    return h ^ (h >> 15U);
  }

  [[nodiscard]] std::uint32_t index_of(std::string_view word) const noexcept {
    if (slots_.empty()) return none;
    for (std::size_t s = hash(word) & (slots_.size() - 1); slots_[s] != 0;
         s = (s + 1) & (slots_.size() - 1)) {
      if (entries_[slots_[s] - 1].word == word) return slots_[s] - 1;
    }
    return none;
  }
  [[nodiscard]] std::size_t free_slot(std::string_view word) const noexcept {
    std::size_t s = hash(word) & (slots_.size() - 1);
    while (slots_[s] != 0) s = (s + 1) & (slots_.size() - 1);
    return s;
  }
  void add_word(std::string_view word, std::uint8_t note) {
    const std::uint32_t known = index_of(word);
    if (known != none) {
      entries_[known].note = note;
      return;
    }
    entries_.push_back({word, letters_in(word), note});
    if (entries_.size() * 2 > slots_.size()) {
      slots_.resize((std::max)(slots_.size() * 4, std::size_t{1024}));
      spread();
    } else {
      slots_[free_slot(word)] = static_cast<std::uint32_t>(entries_.size());
    }
  }
  /// Gives every entry its slot; at most half of the slots are taken.
  void spread() {
    std::fill(slots_.begin(), slots_.end(), 0U);
    for (std::size_t i = 0; i < entries_.size(); ++i)
      slots_[free_slot(entries_[i].word)] = static_cast<std::uint32_t>(i + 1);
  }

  std::vector<entry> entries_;
  /// Where the words of each length begin.
  std::array<std::size_t, longest_word + 2> first_{};
  /// 1 + index of an entry, or 0.
  std::vector<std::uint32_t> slots_;
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
