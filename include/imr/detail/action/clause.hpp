#pragma once

#include "noun_clause.hpp"
#include "statement.hpp"

#include <cstddef>

namespace imr {
inline namespace v0 {
namespace detail {

/// Reads one statement of a sentence: a predicate (`medically necessary`), the clause that it stands in,
/// and what negates it. Wherever the words allow two readings the answer is `unclear`: a lost `not` is
/// worse than no answer.
class clause_reader : private noun_clause {
 public:
  using noun_clause::has_amount_behind;
  using noun_clause::noun_clause;

  /// The statement whose predicate is the word at a place.
  [[nodiscard]] statement adjective(std::size_t at) const noexcept {
    statement s{stance::none, at, segment_begin(at)};
    const std::size_t unable = words_.last(s.begin, at, roles(role::unable));
    if (unable != none) {
      const bool open =
          words_.any(unable, at, denials) || words_.any(unable, at, copulas) || own_negative(at) ||
          is_able(s.begin, unable) ||
          (words_.any(s.begin, unable, denials) && words_.any(s.begin, unable, roles(role::that)));
      s.value = open ? stance::unclear : stance::negative;
      return s;
    }
    std::size_t verb = verb_before(s.begin, at);
    if (verb != none && is_taken(verb, at)) {
      s.begin = words_.last(verb, at, roles(role::comma)) + 1;
      verb = none;
    }
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
    if (failure_before(s.begin, group) != none && is_close(verb, at)) return failed(s, group);
    if (is_purpose(group, verb)) return s;
    s.value = polarity(s, group, at, own_negative(at) ? 1U : 0U);
    const bool whole = is_close(verb, at) && is_whole(group, verb) && !may_be_denied(s.begin, group);
    s = qualified(s, group);
    if (s.value != stance::none &&
        (is_told_of(s.begin, group) || may_lack_not(s.begin, group) || is_compared(s.begin, group)))
      s.value = stance::unclear;
    if (!whole && (s.value == stance::positive || s.value == stance::partial)) s.value = stance::unclear;
    return s;
  }

  /// The statement about a noun: `medical necessity has not been established`.
  [[nodiscard]] statement noun(std::size_t at) const noexcept {
    const std::size_t end = clause_end(at);
    const std::size_t verb = words_.first(at, end, finite);
    const std::size_t proof = noun_predicate(verb, end);
    statement s{stance::none, at, segment_begin(at)};
    if (proof != none) return is_measure(at) && !is_met(proof) ? s : noun_with_verb(at, verb, proof);
    std::size_t before = at;
    while (before > s.begin && before_noun.has(words_[before - 1])) --before;
    if (before == s.begin) return s;
    const role last = words_[before - 1];
    if (last == role::lack || last == role::unproven) return noun_denied(s, before - 1);
    if (copulas.has(last) || last == role::negation) return adjective(at);
    if (is_measure(at) && !is_met(before - 1)) return s;
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
    if (refusal && words_.any(group, at, negations) &&
        words_.any(group, at, roles(role::to, role::proof, role::opinion))) {
      s.value = stance::unclear;  // `has not been shown to be unnecessary`
      return s;
    }
    if (words_.any(s.begin, at, roles(role::auxiliary)) && act) return s;
    s.value = polarity(s, group, at, refusal ? 1U : 0U);
    if (refusal && words_.any(group, at, negations)) s.value = stance::unclear;
    return qualified(s, group);
  }

  /// Whether a verb behind another word stands at the end of a clause, as in `but six visits are` and `the
  /// rest is not`.
  [[nodiscard]] statement ellipsis(std::size_t at) const noexcept {
    statement s{stance::none, at, segment_begin(at + 1)};
    if (!roles(role::copula, role::past_copula).has(words_[at])) return s;
    if (!roles(role::plain, role::rest, role::number, role::request, role::ruling).has(words_[at - 1]))
      return s;
    std::size_t end = at + 1;
    while (end < words_.size() && roles(role::negation, role::adverb).has(words_[end])) ++end;
    const bool counted = words_[at - 1] == role::number && end != words_.size() && is_word(end, "for");
    if (end != words_.size() && !counted && !roles(role::stop, role::comma, role::contrast).has(words_[end]))
      return s;
    s.value = words_.any(at, end, negations) ? stance::negative : stance::positive;
    return s;
  }

 private:
  /// `fails to be medically necessary`
  [[nodiscard]] statement failed(statement s, std::size_t group) const noexcept {
    const bool once = words_.count(s.begin, s.at, denials) == 1 && !own_negative(s.at);
    s.value = once ? stance::negative : stance::unclear;
    return qualified(s, group);
  }

  [[nodiscard]] bool own_negative(std::size_t at) const noexcept { return words_[at] == role::unnecessary; }

  /// `I am not unable to find`, `no one declines to find`
  [[nodiscard]] bool is_able(std::size_t begin, std::size_t unable) const noexcept {
    const std::size_t first = noun_begin(unable);
    return words_[first] == role::negation || is_word(first, "no") || is_word(first, "nobody") ||
           words_.any(group_begin(begin, unable), unable, negations);
  }

  /// The verb belongs to a predicate before this one, in a clause of its own.
  [[nodiscard]] bool is_taken(std::size_t verb, std::size_t at) const noexcept {
    const std::size_t before = words_.last(verb, at, roles(role::necessary, role::unnecessary));
    const std::size_t comma = before == none ? none : words_.last(before, at, roles(role::comma));
    return comma != none && words_.any(comma, at, roles(role::plain, role::request));
  }

  /// `is a convenience rather than a medically necessary one`
  [[nodiscard]] bool is_instead(std::size_t verb, std::size_t at) const noexcept {
    const bool article = words_[at - 1] == role::article && words_.text(at - 1).size() < 3;
    const std::size_t instead = at - (article ? 2U : 1U);
    if (at < 3 || instead <= verb || !(is_word(instead, "rather than") || is_word(instead, "instead of")))
      return false;
    const bool same = words_[verb + 1] == role::article && words_.text(verb + 1).size() < 3;
    return article ? same : !same && is_end(at + 1);
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

  /// `Not medically necessary.`, `Hence, not medically necessary at this time.`, `…; not medically necessary.`
  [[nodiscard]] bool is_sentence(const statement& s) const noexcept {
    std::size_t i = is_added_clause(s.begin) ? s.begin : 0;
    while (i < s.at && roles(role::connector, role::comma, role::adverb).has(words_[i])) ++i;
    const bool alone = i == s.at || (i + 1 == s.at && words_[i] == role::negation);
    return alone && is_end(s.at + 1);
  }

  /// A clause behind a semicolon, where nobody else is quoted before it.
  [[nodiscard]] bool is_added_clause(std::size_t begin) const noexcept {
    constexpr roles quoted{role::speaker, role::speech, role::condition, role::hedge, role::stop};
    return begin > 1 && is_word(begin - 1, ";") && !words_.any(0, begin - 1, quoted);
  }

  /// `I do not find the brace medically necessary`, `the brace qualifies as medically necessary`
  [[nodiscard]] statement found_without_verb(statement s, std::size_t found) const noexcept {
    const std::size_t group = group_begin(s.begin, found);
    const std::size_t failure = failure_before(s.begin, group);
    const std::size_t begin = failure == none ? group : failure;
    s.value = polarity(s, group, s.at, (own_negative(s.at) ? 1U : 0U) + (failure == none ? 0U : 1U));
    const bool outer = words_.any(s.begin, begin, denials);
    if (outer && words_.any(s.begin, begin, roles(role::that))) s.value = stance::unclear;
    const char last = words_.text(found).back();
    const bool participle =
        (last == 'd' || last == 't') && !is_word(found, "find");  // its verb may be lost, and a `not` with it
    const bool helped = participle || words_[group] == role::to ||  // `he wants to find`
                        words_.any(s.begin, found, roles(role::auxiliary, role::modal));
    if (s.value == stance::positive && helped) s.value = stance::unclear;
    return qualified(s, group);
  }
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
