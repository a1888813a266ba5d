#pragma once

#include "clause_limit.hpp"
#include "statement.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// How strong a statement is: what negates it, and what conditions, hedges and amounts leave of it.
class clause_force : protected clause_limit {
 protected:
  using clause_limit::clause_limit;

  /// What the negations before a predicate make of it; `own` is one where the predicate itself is negative.
  [[nodiscard]] stance polarity(const statement& s, std::size_t group, std::size_t at,
                                std::size_t own) const noexcept {
    std::size_t inner = words_.count(group, at, negations) + own;
    const bool twice = at >= 2 && words_[at - 1] == role::negation && words_[at - 2] == role::join;
    if (inner == 2 && own == 0 && (twice || is_neither(group, at))) inner = 1;
    const std::size_t outer = words_.count(s.begin, group, denials);
    constexpr roles failures{role::lack, role::refusal, role::unproven, role::dissent};
    const std::size_t within = words_.count(group, at, failures);
    if (inner > 1 || within != 0) {
      const bool once = inner == 1 && within == 1 && own == 0;
      return once && !is_undone(group, words_.last(group, at, failures)) ? stance::negative : stance::unclear;
    }
    if (inner == 0 && outer == 2 && is_pair(s.begin, group)) return stance::negative;
    if (outer == 0) return inner == 0 ? stance::positive : stance::negative;
    const std::size_t last = words_.last(s.begin, group, denials);
    const bool reported = words_.any(last, group, roles(role::that));
    if (inner == 0) {
      const bool denied = outer == 1 && (denies_proof(last, group) || denies_subject(s.begin, group));
      return denied ? stance::negative : stance::unclear;
    }
    if (reported) return stance::unclear;
    const bool parted = words_.any(last, group, roles(role::join, role::comma, role::contrast, role::reason));
    const bool apart = parted || words_[last] != role::negation || (outer == 1 && is_relative(last, group));
    return apart ? stance::negative : stance::unclear;
  }

  /// `is not lacking`, but `is lacking and not …`
  [[nodiscard]] bool is_undone(std::size_t group, std::size_t failure) const noexcept {
    while (failure > group && words_[failure - 1] == role::adverb) --failure;
    return failure > group && words_[failure - 1] == role::negation;
  }

  /// `neither A nor B is`: one negation in two words, with nothing but nouns between them and the verb.
  [[nodiscard]] bool is_pair(std::size_t begin, std::size_t group) const noexcept {
    if (words_[begin] != role::negation || words_.text(begin).size() != 7) return false;
    return is_neither(begin + 1, group) && !words_.any(begin, group, finite_but_negation) &&
           !words_.any(begin, group, roles(role::that, role::comma, role::reason, role::contrast));
  }

  [[nodiscard]] bool is_neither(std::size_t from, std::size_t to) const noexcept {
    for (std::size_t i = from; i < to; ++i) {
      if (words_[i] == role::negation && words_.text(i).size() == 3 && words_.text(i)[2] == 'r') return true;
    }
    return false;
  }

  /// `no evidence that …`, `did not show that …`, behind the last denial
  [[nodiscard]] bool denies_proof(std::size_t denial, std::size_t group) const noexcept {
    const std::size_t that = words_.first(denial, group, roles(role::that));
    return that != none && words_.any(denial, that, roles(role::evidence, role::proof));
  }

  /// `no further visits are`, `none of the items are`
  [[nodiscard]] bool denies_subject(std::size_t begin, std::size_t group) const noexcept {
    const std::string_view first = words_.text(begin);
    const bool none_of = lexical::detail::equal_ignoring_case(first, "no") ||
                         lexical::detail::equal_ignoring_case(first, "none");
    return none_of &&
           !words_.any(begin, group,
                       roles(role::join, role::comma, role::that, role::reason, role::contrast)) &&
           !words_.any(begin, group, finite);
  }

  /// Conditions and hedges take a statement's force.
  [[nodiscard]] statement qualified(statement s, std::size_t group) const noexcept {
    const bool conditional = is_conditional(s);
    const std::size_t but = words_.last(s.begin, group, roles(role::contrast));
    const bool apart =
        but != none && s.value == stance::negative && !words_.any(s.begin, but, roles(role::that));
    const bool hedged = words_.any(apart ? but : s.begin, s.at, roles(role::hedge));
    const std::size_t would = words_.first(group, s.at, roles(role::modal));
    if (s.value == stance::positive) {
      if (hedged || conditional) s.value = stance::none;
      if (s.value == stance::positive && is_bare(group, s.at)) s.value = stance::unclear;
      if (s.value == stance::positive && would != none && !is_advised(would)) s.value = stance::unclear;
    } else if (s.value == stance::negative && (hedged || conditional)) {
      s.value = stance::unclear;
    }
    if (s.value == stance::positive) s.value = granted(s);
    if (s.value == stance::negative &&
        (words_.any(group, after(s.at), roles(role::part)) || is_excepted(s.at)))
      s.value = stance::unclear;
    return s;
  }

  /// `can be`, `had also been`
  [[nodiscard]] bool is_bare(std::size_t group, std::size_t at) const noexcept {
    if (!is_word(group, "can") && !is_word(group, "had")) return false;
    const std::size_t verb = words_.first(group, at, copulas);
    return verb + 1 == at && words_.count(group, verb, roles(role::adverb)) + 1 == verb - group;
  }

  /// `should be considered`
  [[nodiscard]] bool is_advised(std::size_t modal) const noexcept {
    return (is_word(modal, "should") || is_word(modal, "must")) && words_[modal + 1] == role::copula &&
           words_[modal + 2] == role::opinion;
  }

  /// An `if` at the sentence's beginning, in the clause or behind it.
  [[nodiscard]] bool is_conditional(const statement& s) const noexcept {
    const roles condition =
        s.value == stance::positive ? roles(role::condition, role::occasion) : roles(role::condition);
    if (words_[0] == role::modal) return true;  // `Should a report follow, …`
    if (is_word(0, "were") || is_word(0, "had")) return true;
    if (words_.any(s.begin, s.at, condition)) return true;
    const std::size_t end = words_.first(s.at, words_.size(), roles(role::stop));
    const std::size_t behind = words_.first(s.at, end == none ? words_.size() : end, condition);
    if (behind != none && (s.value != stance::negative || !is_word(behind, "until"))) return true;
    for (std::size_t i = 0; i < s.begin; ++i) {
      if (condition.has(words_[i])) return true;
      if (!roles(role::comma, role::connector, role::contrast, role::only).has(words_[i])) return false;
    }
    return false;
  }
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
