#pragma once

#include "../../lexical/sentence.hpp"
#include "clause_shape.hpp"
#include "statement.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// Reads one statement of a sentence: a predicate (`medically necessary`), the clause that it stands in,
/// and what negates it. Wherever the words allow two readings the answer is `unclear`: a lost `not` is
/// worse than no answer.
class clause_reader : private clause_shape {
 public:
  using clause_shape::clause_shape;

  /// The statement whose predicate is the word at a place.
  [[nodiscard]] statement adjective(std::size_t at) const noexcept {
    statement s{stance::none, at, segment_begin(at)};
    const std::size_t unable = words_.last(s.begin, at, roles(role::unable));
    if (unable != none) {
      const bool open =
          words_.any(unable, at, denials) || words_.any(unable, at, copulas) || own_negative(at) ||
          (words_.any(s.begin, unable, denials) && words_.any(s.begin, unable, roles(role::that)));
      s.value = open ? stance::unclear : stance::negative;
      return s;
    }
    const std::size_t verb = verb_before(s.begin, at);
    if (verb == none) return without_verb(s);
    if (is_instead(verb, at)) {
      s.value = words_.any(s.begin, at - 2, denials) ? stance::unclear : stance::negative;
      return qualified(s, verb);
    }
    if (is_attribute(verb, at)) {
      if (words_.any(s.begin, at, denials)) s.value = stance::unclear;
      return s;
    }
    const std::size_t group = group_begin(s.begin, verb);
    if (is_purpose(group, verb)) return s;
    s.value = polarity(s, group, at, own_negative(at) ? 1U : 0U);
    const bool whole = is_close(verb, at) && is_whole(group, verb) && !may_be_denied(s.begin, group);
    s = qualified(s, group);
    if (s.value != stance::none && is_told_of(s.begin, group)) s.value = stance::unclear;
    if (!whole && (s.value == stance::positive || s.value == stance::partial)) s.value = stance::unclear;
    return s;
  }

  /// The statement about a noun: `medical necessity has not been established`.
  [[nodiscard]] statement noun(std::size_t at) const noexcept {
    const std::size_t end = clause_end(at);
    const std::size_t verb = words_.first(at, end, finite);
    const std::size_t proof = noun_predicate(at, verb, end);
    if (proof != none && verb != none && verb < proof) return noun_with_verb(at, verb, proof);
    statement s{stance::none, at, segment_begin(at)};
    std::size_t before = at;
    while (before > s.begin && before_noun.has(words_[before - 1])) --before;
    if (before == s.begin) return s;
    const role last = words_[before - 1];
    if (last == role::lack || last == role::unproven) return noun_denied(s, before - 1);
    if (copulas.has(last) || last == role::negation) return adjective(at);
    return last == role::proof ? noun_proven(s, before - 1) : s;
  }

  /// The statement about the request that is no statement about necessity: `the request is denied`.
  [[nodiscard]] statement ruling(std::size_t at) const noexcept {
    statement s{stance::none, at, segment_begin(at)};
    const std::size_t verb = words_.last(s.begin, at, copulas);
    const bool submitted = words_[0] == role::request && s.begin == 2;  // `As submitted, it is …`
    if (verb == none || !is_close(verb, at)) return s;
    if (!submitted && !words_.any(s.begin, verb, roles(role::request))) return s;
    const bool act = roles(role::ruling, role::refusal, role::part).has(words_[at]);
    if (act && words_.any(s.begin, at, roles(role::past_copula))) return s;  // what Utilization Review did
    const std::size_t group = group_begin(s.begin, verb);
    const bool refusal = words_[at] == role::refusal;
    if (words_.any(s.begin, at, roles(role::auxiliary)) && act) return s;
    s.value = polarity(s, group, at, refusal ? 1U : 0U);
    if (refusal && words_.any(group, at, negations)) s.value = stance::unclear;
    return qualified(s, group);
  }

  /// Whether a verb stands at the end of a clause, as in `but six visits are` and `the rest is not`.
  [[nodiscard]] statement ellipsis(std::size_t at) const noexcept {
    statement s{stance::none, at, segment_begin(at + 1)};
    if (!roles(role::copula, role::past_copula).has(words_[at]) || at == 0) return s;
    if (!roles(role::plain, role::rest, role::number, role::request, role::ruling).has(words_[at - 1]))
      return s;
    std::size_t end = at + 1;
    bool negated = false;
    while (end < words_.size() && roles(role::negation, role::adverb).has(words_[end])) {
      negated = negated || words_[end] == role::negation;
      ++end;
    }
    if (end != words_.size() && !roles(role::stop, role::comma, role::contrast).has(words_[end])) return s;
    s.value = negated ? stance::negative : stance::positive;
    return s;
  }

 private:
  [[nodiscard]] bool own_negative(std::size_t at) const noexcept { return words_[at] == role::unnecessary; }

  /// What the negations before a predicate make of it; `own` is one where the predicate itself is negative.
  [[nodiscard]] stance polarity(const statement& s, std::size_t group, std::size_t at,
                                std::size_t own) const noexcept {
    std::size_t inner = words_.count(group, at, negations) + own;
    const bool twice = at >= 2 && words_[at - 1] == role::negation && words_[at - 2] == role::join;
    if (inner == 2 && own == 0 && (twice || is_neither(group, at))) inner = 1;
    const std::size_t outer = words_.count(s.begin, group, denials);
    const std::size_t within = words_.count(group, at, roles(role::lack, role::refusal, role::unproven));
    if (inner > 1 || within != 0)
      return inner == 1 && within == 1 && own == 0 ? stance::negative : stance::unclear;
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

  /// `no evidence that …`, `did not show that …`
  [[nodiscard]] bool denies_proof(std::size_t denial, std::size_t group) const noexcept {
    const std::size_t that = words_.first(denial, group, roles(role::that));
    return that != none && words_.any(denial, that, roles(role::evidence, role::proof)) &&
           !words_.any(that, group, denials);
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
    const bool apart = but != none && s.value == stance::negative && !words_.any(s.begin, but, roles(role::that));
    const bool hedged = words_.any(apart ? but : s.begin, s.at, roles(role::hedge));
    const std::size_t would = words_.first(group, s.at, roles(role::modal));
    if (s.value == stance::positive) {
      if (hedged || conditional) s.value = stance::none;
      if (s.value == stance::positive && would != none && !is_advised(would)) s.value = stance::unclear;
    } else if (s.value == stance::negative && (hedged || conditional)) {
      s.value = stance::unclear;
    }
    if (s.value == stance::positive && words_.any(s.begin, after(s.at), roles(role::part)))
      s.value = stance::partial;
    if (s.value == stance::positive && limits_number(s)) s.value = stance::partial;
    if (s.value == stance::negative && words_.any(group, after(s.at), roles(role::part)))
      s.value = stance::unclear;
    return s;
  }

  [[nodiscard]] std::size_t after(std::size_t at) const noexcept { return (std::min)(at + 3, words_.size()); }

  /// `should be considered`
  [[nodiscard]] bool is_advised(std::size_t modal) const noexcept {
    return (is_word(modal, "should") || is_word(modal, "must")) && modal + 2 < words_.size() &&
           words_[modal + 1] == role::copula && words_[modal + 2] == role::opinion;
  }

  /// `is a convenience rather than a medically necessary one`
  [[nodiscard]] bool is_instead(std::size_t verb, std::size_t at) const noexcept {
    const bool article = at != 0 && words_[at - 1] == role::article && words_.text(at - 1).size() < 3;
    const std::size_t instead = at - (article ? 2U : 1U);
    if (at < 3 || instead <= verb || !(is_word(instead, "rather than") || is_word(instead, "instead of")))
      return false;
    const bool same = words_[verb + 1] == role::article && words_.text(verb + 1).size() < 3;
    return article ? same : !same && is_end(at + 1);
  }

  /// `only six visits are`
  [[nodiscard]] bool limits_number(const statement& s) const noexcept {
    const std::size_t only = words_.first(s.begin, words_.size(), roles(role::only));
    return only != none && only + 1 < words_.size() &&
           (words_[only + 1] == role::number || (only != 0 && words_[only - 1] == role::number));
  }

  /// An `if` at the sentence's beginning, in the clause or behind it.
  [[nodiscard]] bool is_conditional(const statement& s) const noexcept {
    const roles condition =
        s.value == stance::positive ? roles(role::condition, role::occasion) : roles(role::condition);
    if (words_[0] == role::modal) return true;  // `Should a report follow, …`
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

  /// `Not medically necessary.` says it; `the request not medically necessary` too.
  [[nodiscard]] statement without_verb(statement s) const noexcept {
    const bool negated = own_negative(s.at) || (s.at != s.begin && words_[s.at - 1] == role::negation);
    const std::size_t found = words_.last(s.begin, s.at, roles(role::opinion));
    if (s.begin >= 2 && words_[s.begin - 2] == role::negation) {
      s.value = stance::unclear;
      return s;
    }
    if (found != none) return found_without_verb(s, found);
    if (!negated) return s;
    const std::size_t denied = words_.count(s.begin, s.at, denials) + (own_negative(s.at) ? 1U : 0U);
    s.value = denied > 1 ? stance::unclear : stance::negative;
    if (!words_.any(s.begin, s.at, roles(role::request)) && !is_sentence(s)) s.value = stance::unclear;
    return qualified(s, s.begin);
  }

  /// `Not medically necessary.`, `Hence, not medically necessary at this time.`
  [[nodiscard]] bool is_sentence(const statement& s) const noexcept {
    std::size_t i = 0;
    while (i < s.at && roles(role::connector, role::comma, role::adverb).has(words_[i])) ++i;
    const bool alone = i == s.at || (i + 1 == s.at && words_[i] == role::negation);
    return alone && is_end(s.at + 1);
  }

  /// `I do not find the brace medically necessary`, `the brace qualifies as medically necessary`
  [[nodiscard]] statement found_without_verb(statement s, std::size_t found) const noexcept {
    const std::size_t group = group_begin(s.begin, found);
    const std::size_t failure = failure_before(s.begin, group);
    const std::size_t begin = failure == none ? group : failure;
    s.value = polarity(s, group, s.at, (own_negative(s.at) ? 1U : 0U) + (failure == none ? 0U : 1U));
    const bool outer = words_.any(s.begin, begin, denials);
    if (outer && words_.any(s.begin, begin, roles(role::that))) s.value = stance::unclear;
    const bool helped = words_.any(s.begin, found, roles(role::auxiliary, role::modal));
    if (s.value == stance::positive && helped) s.value = stance::unclear;
    return qualified(s, group);
  }

  /// What is said of a noun: `has been shown`, `is lacking`, `could not be determined`.
  [[nodiscard]] std::size_t noun_predicate(std::size_t at, std::size_t verb, std::size_t end) const noexcept {
    if (verb == none) return none;
    const std::size_t found = words_.first(verb, end, roles(role::opinion));
    const std::size_t proof = words_.first(verb, end, proofs);
    if (proof < found || found == none || !is_near(verb, found) || found + 1 < end) return proof;
    const bool denied = words_.any(verb, found, negations);
    const bool told = is_word(found, "found") || (denied && is_word(found, "determined"));
    return told && at < verb ? found : proof;
  }

  /// Nothing but the words of a verb stand between its first word and a place.
  [[nodiscard]] bool is_near(std::size_t verb, std::size_t at) const noexcept {
    for (std::size_t i = verb; i < at; ++i) {
      if (!group_words.has(words_[i]) && words_[i] != role::connector && words_[i] != role::comma) return false;
    }
    return true;
  }

  [[nodiscard]] statement noun_with_verb(std::size_t at, std::size_t verb, std::size_t proof) const noexcept {
    statement s{stance::none, at, segment_begin(proof)};
    s.begin = (std::min)(s.begin, at);
    const std::size_t inner = words_.count(verb, proof, negations);
    const std::size_t outer = words_.count(noun_begin(at), at, denials);
    constexpr roles failures{role::lack, role::refusal, role::unproven};
    const bool own = failures.has(words_[proof]);
    const std::size_t lacking = words_.count(verb, proof + 1, failures);
    if (inner + lacking > 1 || (outer != 0 && inner + lacking == 0)) {
      s.value = stance::unclear;
    } else {
      s.value = inner + lacking == 1 ? stance::negative : stance::positive;
    }
    if (outer != 0 && words_.any(noun_begin(at), at, roles(role::that))) s.value = stance::unclear;
    const bool past = words_[proof] == role::refusal && words_.any(verb, proof, roles(role::past_copula));
    if ((own || s.value == stance::positive) && !is_near(verb, proof)) s.value = stance::unclear;
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
    if (words_.any(denial, s.at, roles(role::plain))) s.value = stance::unclear;
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
