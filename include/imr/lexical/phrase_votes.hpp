#pragma once

#include "../detail/work.hpp"
#include "charset.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

namespace detail {

/// Places are told apart by so many bytes: letters and marks that are lost or strayed shift them anyway.
inline constexpr std::size_t stretch = 4;

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

/// The triples of some phrases.
template <class Phrases> class phrase_triples {
 public:
  using phrase_set = std::bitset<Phrases::count>;

  struct entry {
    std::uint16_t kind;
    /// How many stretches behind the beginning of the phrase the triple stands.
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
  /// Phrases that need so many triples, fewer than three.
  [[nodiscard]] const phrase_set& of(std::size_t fewest) const noexcept { return of_[fewest]; }

 private:
  static constexpr std::size_t longest_beginning = 32;

  phrase_triples() {
    for (std::size_t p = 0; p < Phrases::count; ++p) add(p);
    entry* const all = entries_.data();
    std::sort(all, all + size_, [](const entry& a, const entry& b) {
      return a.kind != b.kind ? a.kind < b.kind : a.offset < b.offset;
    });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < size_; ++i) {
      const entry e = entries_[i];
      const bool again =
          kept != 0 && entries_[kept - 1].kind == e.kind && entries_[kept - 1].offset == e.offset;
      if (again) {
        entries_[kept - 1].phrases |= e.phrases;
      } else {
        entries_[kept++] = e;
      }
    }
    size_ = kept;
    for (std::size_t kind = 0, i = 0; kind < first_.size(); ++kind) {
      while (i < size_ && entries_[i].kind < kind) ++i;
      first_[kind] = static_cast<std::uint16_t>(i);
    }
  }

  void add(std::size_t p) {
    const std::string phrase = Phrases::text(p);
    const std::size_t fewest = Phrases::fewest_triples(p);
    if (fewest < of_.size()) of_[fewest].set(p);
    running_triple triple;
    for (std::size_t i = 0; i < (std::min)(phrase.size(), longest_beginning); ++i) {
      if (!triple.take(to_lower(phrase[i]), i)) continue;
      const std::size_t offset = triple.begin() / stretch;
      entry e{static_cast<std::uint16_t>(triple.kind()), static_cast<std::uint8_t>(offset), {}};
      e.phrases.set(p);
      entries_[size_++] = e;
    }
  }

  std::array<entry, Phrases::count * longest_beginning> entries_{};
  std::size_t size_ = 0;
  std::array<std::uint16_t, running_triple::kinds + 1> first_{};
  std::array<phrase_set, 3> of_;
};

}  // namespace detail

/// Says which phrases may begin at a place of a text: those of which three triples of letters stand about where
/// they would, or fewer where that is enough. A table is looked into once a byte; comparing letters is left for
/// what may be. Places are asked for in their order.
///
///     struct titles {
///       static constexpr std::size_t count = 2;
///       static std::string text(std::size_t p) { return p == 0 ? "Low Back" : "Knee Complaints"; }
///       static std::size_t fewest_triples(std::size_t) { return 2; }    // of 3; 0: may begin anywhere
///     };
///     lexical::phrase_votes<titles> votes;
///     votes.begin("Low Bck 9792.23.5, pages 3 to 4");
///     votes.at(0)    // the set of "Low Back"
template <class Phrases> class phrase_votes {
  using triples = detail::phrase_triples<Phrases>;

 public:
  using phrase_set = typename triples::phrase_set;

  /// Takes a text, which must outlive what is asked.
  void begin(std::string_view text) {
    triples_ = &triples::shared();
    text_ = text;
    begin_at(0);
  }

  [[nodiscard]] phrase_set at(std::size_t place) {
    if (place > read_ + slack) begin_at((place - slack) / stretch);
    while (read_ < (std::min)(text_.size(), place + ahead)) read_byte();
    imr::detail::work(1);
    counted sum;
    const std::size_t end = (std::min)(place + slack + 1, read_);
    for (std::size_t i = (place > slack ? place - slack : 0) / stretch; i * stretch < end; ++i)
      sum.add(votes_[i % stretches]);
    return triples_->of(0) | (sum.one & triples_->of(1)) | (sum.two & triples_->of(2)) | sum.three;
  }

 private:
  /// The phrases that have so many votes and more.
  struct counted {
    phrase_set one;
    phrase_set two;
    phrase_set three;

    void add(const counted& more) noexcept {
      three |= more.three | (two & more.one) | (one & more.two);
      two |= more.two | (one & more.one);
      one |= more.one;
    }
  };

  static constexpr std::size_t stretch = detail::stretch;
  static constexpr std::size_t stretches = 32;  // more than all that are asked for or voted for at a time
  /// Bytes behind a place that vote for it.
  static constexpr std::size_t ahead = 40;
  static constexpr std::size_t slack = 8;

  /// Goes on at a stretch; what lies between was not asked for.
  void begin_at(std::size_t i) noexcept {
    read_ = i * stretch;
    triple_ = detail::running_triple();
  }

  void read_byte() {
    imr::detail::work(1);
    const std::size_t at = read_++;
    if (at % stretch == 0) votes_[at / stretch % stretches] = counted();
    if (!triple_.take(to_lower(text_[at]), at)) return;
    const std::size_t begin = triple_.begin() / stretch;
    const std::size_t kind = triple_.kind();
    for (const auto* e = triples_->begin(kind); e != triples_->end(kind); ++e) {
      imr::detail::work(1);
      if (e->offset > begin + slack / stretch) continue;
      votes_[(begin > e->offset ? begin - e->offset : 0U) % stretches].add({e->phrases, {}, {}});
    }
  }

  const triples* triples_ = nullptr;
  std::string_view text_;
  detail::running_triple triple_;
  std::size_t read_ = 0;
  /// For each stretch, round and round, what triples speak for.
  std::array<counted, stretches> votes_{};
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
