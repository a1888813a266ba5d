#pragma once

#include "clause_force.hpp"
#include "statement.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// Reads what is said of the noun `medical necessity`.
class noun_clause : protected clause_force {
 protected:
  using clause_force::clause_force;

  /// `medical necessity criteria`: only whether they are met tells something.
  [[nodiscard]] bool is_measure(std::size_t at) const noexcept { return words_.text(at).size() > 20; }
  [[nodiscard]] bool is_met(std::size_t proof) const noexcept {
    const std::string_view text = words_.text(proof);
    return lexical::to_lower(text[0]) == 'm' ||
           (text.size() > 3 && lexical::to_lower(text[0]) == 's' && lexical::to_lower(text[1]) == 'a');
  }

  /// What is said of a noun: `has been shown`, `is lacking`, `could not be determined`.
  [[nodiscard]] std::size_t noun_predicate(std::size_t verb, std::size_t end) const noexcept {
    if (verb == none) return none;
    const std::size_t found = words_.first(verb, end, roles(role::opinion));
    const std::size_t proof = words_.first(verb, end, proofs);
    if (proof < found || found == none || !is_near(verb, found)) return proof;
    const bool denied = words_.any(verb, found, negations);
    const bool told = is_word(found, "found") || (denied && is_word(found, "determined"));
    const bool ends = found + 1 == end || (is_end(found + 1) && !is_word(found + 1, "by"));
    return told && ends ? found : proof;
  }

  /// Nothing but the words of a verb stand between its first word and a place.
  [[nodiscard]] bool is_near(std::size_t verb, std::size_t at) const noexcept {
    for (std::size_t i = verb; i < at; ++i) {
      if (!group_words.has(words_[i]) && words_[i] != role::connector && words_[i] != role::comma)
        return false;
    }
    return true;
  }

  /// `no medical necessity is found`
  [[nodiscard]] bool is_denied_noun(std::size_t at) const noexcept {
    while (at > 1 && before_noun.has(words_[at - 1])) --at;
    return at == 1 && is_word(0, "no");
  }

  [[nodiscard]] statement noun_with_verb(std::size_t at, std::size_t verb, std::size_t proof) const noexcept {
    statement s{stance::none, at, segment_begin(proof)};
    s.begin = (std::min)(s.begin, at);
    const std::size_t inner = words_.count(verb, proof, negations);
    const std::size_t outer = words_.count(noun_begin(at), at, denials);
    constexpr roles failures{role::lack, role::refusal, role::unproven, role::dissent};
    const bool own = failures.has(words_[proof]);
    const std::size_t lacking = words_.count(verb, proof + 1, failures);
    if (inner + lacking == 0 && outer == 1 && is_denied_noun(at)) {
      s.value = stance::negative;
    } else if (inner + lacking > 1 || (outer != 0 && inner + lacking == 0)) {
      s.value = stance::unclear;
    } else {
      s.value = inner + lacking == 1 ? stance::negative : stance::positive;
    }
    if (outer != 0 && words_.any(noun_begin(at), at, roles(role::that))) s.value = stance::unclear;
    const bool past = words_[proof] == role::refusal && words_.any(verb, proof, roles(role::past_copula));
    if ((own || s.value == stance::positive) && !is_near(verb, proof)) s.value = stance::unclear;
    const bool open =
        words_.any(verb, proof, roles(role::to)) && !words_.any(verb, proof, roles(role::opinion));
    if ((open && s.value == stance::positive) || is_told_of(s.begin, at)) s.value = stance::unclear;
    if (past) s.value = stance::none;  // what Utilization Review did
    const bool hedged = words_.any(at, proof, roles(role::hedge));
    s.at = proof;
    s = qualified(s, verb);
    if (hedged) s.value = stance::unclear;
    return s;
  }

  /// `lacks medical necessity`, `there is no evidence of medical necessity`
  [[nodiscard]] statement noun_denied(statement s, std::size_t denial) const noexcept {
    s.value = words_.any(noun_begin(denial), denial, denials) ? stance::unclear : stance::negative;
    const bool named =
        denial != 0 && words_[denial - 1] == role::preposition &&
        !words_.any(noun_begin(denial), denial, finite);  // `a finding of no medical necessity`
    if (named) s.value = stance::unclear;
    return qualified(s, s.begin);
  }

  /// `the records do not support medical necessity`
  [[nodiscard]] statement noun_proven(statement s, std::size_t proof) const noexcept {
    const std::size_t begin = noun_begin(proof);
    const std::size_t denied = words_.count(begin, proof, denials);
    const bool purpose = proof != 0 && words_[proof - 1] == role::to;
    if (denied > 1) {
      s.value = stance::unclear;
    } else if (denied == 1) {
      s.value = stance::negative;
    } else {
      const std::size_t stop = words_.last(0, proof, roles(role::stop));
      const bool verb = words_.any(stop == none ? 0 : stop, proof, finite) ||
                        (stop != none && stop != 0 && words_[stop - 1] == role::negation);
      s.value = purpose ? stance::none : verb ? stance::unclear : stance::positive;
    }
    s.begin = begin;
    return qualified(s, begin);
  }
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
