#pragma once

#include "../detail/work.hpp"
#include "charset.hpp"
#include "set_phrases.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace lexical {

inline constexpr std::size_t phrase_count = std::size(set_phrases);
using phrase_set = std::bitset<phrase_count>;

namespace detail {

/// Three letters in a row, whatever marks stand between them, as they run by.
class running_triple {
 public:
  static constexpr std::size_t kinds = 4096;

  /// Takes a byte in lower case; true where it is a letter with two letters before it.
  constexpr bool take(char lower, std::size_t at) noexcept {
    if (!is_letter(lower)) return false;
    hash_ = hash_ << 8U | static_cast<unsigned char>(lower);
    places_ = {places_[1], places_[2], at};
    return ++count_ >= 3;
  }
  [[nodiscard]] constexpr std::size_t kind() const noexcept {
    return ((hash_ & 0xFFFFFFU) * 0x9E3779B1U) >> 20U;
  }
  /// Where its first letter stands.
  [[nodiscard]] constexpr std::size_t begin() const noexcept { return places_[0]; }

 private:
  std::uint32_t hash_ = 0;
  std::size_t count_ = 0;
  std::array<std::size_t, 3> places_{};
};

/// The triples of the set phrases.
class phrase_triples {
 public:
  struct entry {
    std::uint16_t kind;
    /// How far behind the beginning of the phrase the triple stands.
    std::uint8_t offset;
    phrase_set phrases;
  };

  /// Constants, made when the first damaged letter is met.
  [[nodiscard]] static const phrase_triples& shared() {
    static const phrase_triples all;
    return all;
  }

  /// The triples of a kind.
  [[nodiscard]] const entry* begin(std::size_t kind) const noexcept { return entries_.data() + first_[kind]; }
  [[nodiscard]] const entry* end(std::size_t kind) const noexcept {
    return entries_.data() + first_[kind + 1];
  }
  /// Phrases of one word, too short to be known by their triples.
  [[nodiscard]] const phrase_set& words() const noexcept { return of_one_word_; }

 private:
  static constexpr std::size_t longest_beginning = 40;

  phrase_triples() {
    for (std::size_t p = 0; p < phrase_count; ++p) add(p);
    std::sort(entries_.begin(), entries_.end(), [](const entry& a, const entry& b) {
      return a.kind != b.kind ? a.kind < b.kind : a.offset < b.offset;
    });
    std::size_t kept = 0;
    for (const entry& e : entries_) {
      const bool again =
          kept != 0 && entries_[kept - 1].kind == e.kind && entries_[kept - 1].offset == e.offset;
      if (again) {
        entries_[kept - 1].phrases |= e.phrases;
      } else {
        entries_[kept++] = e;
      }
    }
    entries_.resize(kept);
    for (std::size_t kind = 0, i = 0; kind < first_.size(); ++kind) {
      while (i < kept && entries_[i].kind < kind) ++i;
      first_[kind] = static_cast<std::uint16_t>(i);
    }
  }

  void add(std::size_t p) {
    const std::string_view phrase = set_phrases[p];
    if (phrase.substr(0, phrase.size() - 1).find(' ') == std::string_view::npos) of_one_word_.set(p);
    running_triple triple;
    for (std::size_t i = 0; i < (std::min)(phrase.size(), longest_beginning); ++i) {
      if (!triple.take(to_lower(phrase[i]), i)) continue;
      entry e{static_cast<std::uint16_t>(triple.kind()), static_cast<std::uint8_t>(triple.begin()), {}};
      e.phrases.set(p);
      entries_.push_back(e);
    }
  }

  std::vector<entry> entries_;
  std::array<std::uint16_t, running_triple::kinds + 1> first_{};
  phrase_set of_one_word_;
};

}  // namespace detail

/// Says which set phrases may begin at a place of a text: those of which two triples of letters stand about
/// where they would. A table is looked into once a byte; comparing letters (phrase_damage.hpp) is left for
/// what may be. Places are asked for in their order.
///
///     lexical::phrase_votes votes;
///     votes.begin("Low Bck 9792.23.5, pages 3 to 4");
///     votes.at(0)    // the set of "Low Back", "Low Back Complaints", ...
class phrase_votes {
 public:
  void begin(std::string_view text) {
    triples_ = &detail::phrase_triples::shared();
    text_ = text;
    triple_ = detail::running_triple();
    read_ = 0;
  }

  [[nodiscard]] phrase_set at(std::size_t place) {
    for (const std::size_t end = (std::min)(text_.size(), place + ahead); read_ < end; ++read_) read_byte();
    phrase_set one;
    phrase_set two = triples_->words();
    imr::detail::work(1);
    for (std::size_t i = place > slack ? place - slack : 0; i < (std::min)(place + slack + 1, read_); ++i) {
      const std::size_t slot = i % places;
      two |= twice_[slot] | (one & once_[slot]);
      one |= once_[slot];
    }
    return two;
  }

 private:
  static constexpr std::size_t places = 128;  // more than all that are asked for or voted for at a time
  /// Bytes behind a place that vote for it.
  static constexpr std::size_t ahead = 48;
  /// What letters and marks that are lost or strayed may shift.
  static constexpr std::size_t slack = 6;

  void read_byte() {
    imr::detail::work(1);
    once_[read_ % places].reset();
    twice_[read_ % places].reset();
    if (!triple_.take(to_lower(text_[read_]), read_)) return;
    const std::size_t kind = triple_.kind();
    for (const auto* e = triples_->begin(kind); e != triples_->end(kind); ++e) {
      imr::detail::work(1);
      const std::size_t slot = (triple_.begin() > e->offset ? triple_.begin() - e->offset : 0) % places;
      twice_[slot] |= once_[slot] & e->phrases;
      once_[slot] |= e->phrases;
    }
  }

  const detail::phrase_triples* triples_ = nullptr;
  std::string_view text_;
  detail::running_triple triple_;
  std::size_t read_ = 0;
  /// For each place, round and round, the phrases that a triple speaks for, and those for which two do.
  std::array<phrase_set, places> once_{};
  std::array<phrase_set, places> twice_{};
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
