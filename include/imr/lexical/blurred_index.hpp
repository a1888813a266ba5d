#pragma once

#include "../detail/work.hpp"
#include "blurred_word.hpp"
#include "word_list.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

/// Finds the words of a list that a damaged word may have been, without looking at the others: those that,
/// blurred (blurred_word.hpp), leave the same when one or two letters are taken away from each. `Most` words
/// with `Remainders` of them at most; takes no memory but its own.
///
///     lexical::blurred_index<4096, 131072> index;
///     index.build(words, 2);
///     index.each_near("guldehne", [](const lexical::word_entry& e) { … });    // "guideline", perhaps others
template <std::size_t Most, std::size_t Remainders> class blurred_index {
 public:
  /// Takes the words of a sorted list, which must outlive the index. `lost` letters are taken away from words
  /// of five letters and more, one from shorter ones. Words that find no room are not found.
  void build(const word_list<Most>& words, unsigned lost) {
    words_ = &words;
    lost_ = lost;
    ends_.fill(0);
    each_word([&](std::uint32_t hash, std::uint32_t) { ++ends_[hash % buckets]; });
    std::uint32_t end = 0;
    for (std::uint32_t& e : ends_) e = end += e;
    size_ = end;
    if (size_ > Remainders) {
      size_ = 0;
      return;
    }
    each_word([&](std::uint32_t hash, std::uint32_t word) {
      items_[--ends_[hash % buckets]] = (hash & ~word_bits) | word;
    });
  }

  /// Number of remainders.
  [[nodiscard]] std::size_t size() const noexcept { return size_; }

  /// Calls `visit(entry)` once for each word that may have become `read`.
  template <class Visit> void each_near(std::string_view read, Visit&& visit) const {
    if (size_ == 0) return;
    std::array<std::uint64_t, (Most + 63) / 64> seen{};
    const blurred_word blurred(read);
    blurred.each_remainder(lost_of(blurred.size()), [&](std::uint32_t hash) {
      imr::detail::work(1);
      const std::size_t bucket = hash % buckets;
      const std::uint32_t end = bucket + 1 < buckets ? ends_[bucket + 1] : static_cast<std::uint32_t>(size_);
      for (std::uint32_t i = ends_[bucket]; i < end; ++i) {
        const std::uint32_t word = items_[i] & word_bits;
        const std::uint64_t bit = std::uint64_t{1} << (word % 64U);
        if (((items_[i] ^ hash) & ~word_bits) != 0 || (seen[word / 64U] & bit) != 0) continue;
        imr::detail::work(1);
        seen[word / 64U] |= bit;
        visit((*words_)[word]);
      }
    });
  }

 private:
  static constexpr std::uint32_t word_bits = detail::power_of_two_from(Most) - 1;
  static constexpr std::size_t buckets = detail::power_of_two_from(Remainders) / 2;

  [[nodiscard]] unsigned lost_of(std::size_t letters) const noexcept { return letters < 5 ? 1 : lost_; }

  template <class Visit> void each_word(Visit&& visit) const {
    for (std::uint32_t i = 0; i < words_->size(); ++i) {
      const blurred_word blurred((*words_)[i].word);
      blurred.each_remainder(lost_of(blurred.size()), [&](std::uint32_t hash) { visit(hash, i); });
    }
  }

  const word_list<Most>* words_ = nullptr;
  unsigned lost_ = 0;
  std::size_t size_ = 0;
  /// Where the remainders of each bucket begin.
  std::array<std::uint32_t, buckets> ends_{};
  /// The number of a word, and above it bits of the remainder's hash.
  std::array<std::uint32_t, Remainders> items_{};
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
