#pragma once

#include "../../grammar/conclusion.hpp"
#include "../peg.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// The part that a word of a sentence plays in what it says about necessity.
enum class role : std::uint8_t {
  necessary,
  unnecessary,
  necessity,
  copula,
  past_copula,
  auxiliary,
  modal,
  negation,
  hedge,
  condition,
  occasion,
  lack,
  unproven,
  proof,
  opinion,
  that,
  request,
  ruling,
  judgment,
  refusal,
  part,
  only,
  rest,
  connector,
  contrast,
  reason,
  being,
  join,
  guideline,
  speaker,
  speech,
  unable,
  article,
  preposition,
  to,
  evidence,
  taper,
  adverb,
  number,
  item,
  limit,
  exception,
  ceiling,
  share,
  source,
  general,
  than,
  dissent,
  comma,
  stop,
  plain,
};

/// Some roles as one set.
class roles {
 public:
  template <class... Role>
  constexpr explicit roles(Role... r) noexcept : bits_((std::uint64_t{0} | ... | bit(r))) {}
  [[nodiscard]] constexpr bool has(role r) const noexcept { return (bits_ & bit(r)) != 0; }

 private:
  [[nodiscard]] static constexpr std::uint64_t bit(role r) noexcept {
    return std::uint64_t{1} << static_cast<unsigned>(r);
  }
  std::uint64_t bits_;
};

/// The words of a sentence that play a part; plain words in a row count as one.
class sentence_roles {
 public:
  static constexpr std::size_t most = 200;

  void add(role r, std::string_view text) noexcept {
    if (r == role::plain && size_ != 0 && roles_[size_ - 1] == role::plain) return;
    if (size_ == most) {
      cut_ = true;
      return;
    }
    roles_[size_] = r;
    texts_[size_++] = text;
  }

  [[nodiscard]] std::size_t size() const noexcept { return size_; }
  /// More words than are looked at: nothing can be said of the sentence.
  [[nodiscard]] bool cut() const noexcept { return cut_; }
  [[nodiscard]] role operator[](std::size_t i) const noexcept { return roles_[i]; }
  [[nodiscard]] std::string_view text(std::size_t i) const noexcept { return texts_[i]; }

  /// Takes what stands between commas behind a verb for one word: `is, in my judgment, not needed`.
  void fold_asides() noexcept {
    std::size_t to = 0;
    for (std::size_t i = 0; i < size_; ++i) {
      const std::size_t end = to != 0 && aside_follows(roles_[to - 1]) ? aside_end(i) : i;
      roles_[to] = end == i ? roles_[i] : role::adverb;
      texts_[to++] = texts_[i];
      i = end;
    }
    size_ = to;
  }

  /// Words that were read although they lack a blank; empty where there are none.
  void repaired(std::string_view text) noexcept { repaired_ = text; }
  [[nodiscard]] std::string_view repaired() const noexcept { return repaired_; }

  [[nodiscard]] std::size_t count(std::size_t from, std::size_t to, roles wanted) const noexcept {
    std::size_t n = 0;
    for (; from < to; ++from) n += wanted.has(roles_[from]) ? 1U : 0U;
    return n;
  }
  [[nodiscard]] bool any(std::size_t from, std::size_t to, roles wanted) const noexcept {
    return count(from, to, wanted) != 0;
  }
  /// The last word of some roles before a place, or npos.
  [[nodiscard]] std::size_t last(std::size_t from, std::size_t to, roles wanted) const noexcept {
    while (to > from && !wanted.has(roles_[to - 1])) --to;
    return to > from ? to - 1 : std::string_view::npos;
  }
  [[nodiscard]] std::size_t first(std::size_t from, std::size_t to, roles wanted) const noexcept {
    while (from < to && !wanted.has(roles_[from])) ++from;
    return from < to ? from : std::string_view::npos;
  }

 private:
  static constexpr std::size_t longest_aside = 10;

  [[nodiscard]] static bool aside_follows(role r) noexcept {
    return roles(role::copula, role::past_copula, role::auxiliary, role::modal, role::negation).has(r);
  }
  /// The comma that closes an aside, or its own place where none begins there.
  [[nodiscard]] std::size_t aside_end(std::size_t open) const noexcept {
    constexpr roles first{role::preposition, role::reason, role::connector, role::adverb, role::source};
    constexpr roles inside{role::reason, role::plain,     role::preposition, role::article,
                           role::adverb, role::guideline, role::request,     role::evidence,
                           role::number, role::judgment,  role::speaker,     role::item};
    if (roles_[open] != role::comma || open + 2 >= size_ || !first.has(roles_[open + 1])) return open;
    const std::size_t limit = (std::min)(size_, open + longest_aside);
    std::size_t end = open + 2;
    while (end < limit && inside.has(roles_[end])) ++end;
    const bool told = roles_[open + 1] == role::source && any(open, end, roles(role::speaker));
    return end < limit && roles_[end] == role::comma && !told ? end : open;
  }

  std::array<role, most> roles_;
  std::array<std::string_view, most> texts_;
  std::string_view repaired_;
  std::size_t size_ = 0;
  bool cut_ = false;
};

template <role Role> struct plays {
  template <class Match> static void apply(const Match& in, sentence_roles& to) {
    to.add(Role, in.string_view());
  }
};

template <class Rule> struct statement_action : peg::nothing<Rule> {};
template <> struct statement_action<grammar::necessary_words> : plays<role::necessary> {};
template <> struct statement_action<grammar::unnecessary_words> : plays<role::unnecessary> {};
template <> struct statement_action<grammar::merged_unnecessary> {
  template <class Match> static void apply(const Match& in, sentence_roles& to) {
    to.add(role::unnecessary, in.string_view());
    to.repaired(in.string_view());
  }
};
template <> struct statement_action<grammar::necessity_words> : plays<role::necessity> {};
template <> struct statement_action<grammar::necessity_measure> : plays<role::necessity> {};
template <> struct statement_action<grammar::copula_words> : plays<role::copula> {};
template <> struct statement_action<grammar::past_copula_words> : plays<role::past_copula> {};
template <> struct statement_action<grammar::auxiliary_words> : plays<role::auxiliary> {};
template <> struct statement_action<grammar::modal_words> : plays<role::modal> {};
template <> struct statement_action<grammar::negation_words> : plays<role::negation> {};
template <> struct statement_action<grammar::negated_copula> {
  template <class Match> static void apply(const Match& in, sentence_roles& to) {
    to.add(role::copula, in.string_view());
    to.add(role::negation, in.string_view());
  }
};
template <> struct statement_action<grammar::item_words> : plays<role::item> {};
template <> struct statement_action<grammar::limit_words> : plays<role::limit> {};
template <> struct statement_action<grammar::exception_words> : plays<role::exception> {};
template <> struct statement_action<grammar::ceiling_words> : plays<role::ceiling> {};
template <> struct statement_action<grammar::share_words> : plays<role::share> {};
template <> struct statement_action<grammar::source_words> : plays<role::source> {};
template <> struct statement_action<grammar::general_words> : plays<role::general> {};
template <> struct statement_action<grammar::than_words> : plays<role::than> {};
template <> struct statement_action<grammar::dissent_words> : plays<role::dissent> {};
template <> struct statement_action<grammar::open_list_words> : plays<role::adverb> {};
template <> struct statement_action<grammar::occasion_words> : plays<role::occasion> {};
template <> struct statement_action<grammar::hedge_words> : plays<role::hedge> {};
template <> struct statement_action<grammar::condition_words> : plays<role::condition> {};
template <> struct statement_action<grammar::lack_words> : plays<role::lack> {};
template <> struct statement_action<grammar::unproven_words> : plays<role::unproven> {};
template <> struct statement_action<grammar::assurance_words> : plays<role::adverb> {};
template <> struct statement_action<grammar::belief> : plays<role::adverb> {};
template <> struct statement_action<grammar::exceeding_clause> : plays<role::plain> {};
template <> struct statement_action<grammar::undisputed_words> : plays<role::proof> {};
template <> struct statement_action<grammar::outstanding_words> : plays<role::negation> {};
template <> struct statement_action<grammar::agreement_words> : plays<role::opinion> {};
template <> struct statement_action<grammar::qualify_words> : plays<role::opinion> {};
template <> struct statement_action<grammar::proof_words> : plays<role::proof> {};
template <> struct statement_action<grammar::opinion_words> : plays<role::opinion> {};
template <> struct statement_action<grammar::that_words> : plays<role::that> {};
template <> struct statement_action<grammar::submitted_words> : plays<role::request> {};
template <> struct statement_action<grammar::request_words> : plays<role::request> {};
template <> struct statement_action<grammar::ruling_words> : plays<role::ruling> {};
template <> struct statement_action<grammar::judgment_words> : plays<role::judgment> {};
template <> struct statement_action<grammar::refusal_words> : plays<role::refusal> {};
template <> struct statement_action<grammar::part_words> : plays<role::part> {};
template <> struct statement_action<grammar::only_words> : plays<role::only> {};
template <> struct statement_action<grammar::eligible_rest> : plays<role::plain> {};
template <> struct statement_action<grammar::rest_words> : plays<role::rest> {};
template <> struct statement_action<grammar::connector_words> : plays<role::connector> {};
template <> struct statement_action<grammar::contrast_words> : plays<role::contrast> {};
template <> struct statement_action<grammar::reason_words> : plays<role::reason> {};
template <> struct statement_action<grammar::being_words> : plays<role::being> {};
template <> struct statement_action<grammar::join_words> : plays<role::join> {};
template <> struct statement_action<grammar::guideline_words> : plays<role::guideline> {};
template <> struct statement_action<grammar::speaker_words> : plays<role::speaker> {};
template <> struct statement_action<grammar::speech_words> : plays<role::speech> {};
template <> struct statement_action<grammar::article_words> : plays<role::article> {};
template <> struct statement_action<grammar::preposition_words> : plays<role::preposition> {};
template <> struct statement_action<grammar::measure_words> : plays<role::article> {};
template <> struct statement_action<grammar::unable_words> : plays<role::unable> {};
template <> struct statement_action<grammar::to_words> : plays<role::to> {};
template <> struct statement_action<grammar::evidence_words> : plays<role::evidence> {};
template <> struct statement_action<grammar::taper_words> : plays<role::taper> {};
template <> struct statement_action<grammar::adverb_words> : plays<role::adverb> {};
template <> struct statement_action<grammar::number_words> : plays<role::number> {};
template <> struct statement_action<grammar::number_mark> : plays<role::number> {};
template <> struct statement_action<grammar::comma_mark> : plays<role::comma> {};
template <> struct statement_action<grammar::clause_stop> : plays<role::stop> {};
template <> struct statement_action<grammar::plain_word> : plays<role::plain> {};

/// What a sentence says about necessity.
enum class stance : std::uint8_t { none, positive, negative, partial, unclear };

struct statement {
  stance value = stance::none;
  /// The predicate's place among the words, and where its clause begins.
  std::size_t at = 0;
  std::size_t begin = 0;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
