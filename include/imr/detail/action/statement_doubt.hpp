#pragma once

#include "../../lexical/charset.hpp"
#include "clause_shape.hpp"
#include "statement.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// What the rest of a sentence says against a statement in it: then it is not what the sentence comes to.
///
///     the brace has been found medically necessary, but the cane has not
///     the criteria under which a brace is medically necessary are not met
class statement_doubt : private clause_shape {
 public:
  using clause_shape::clause_shape;

  [[nodiscard]] bool is_open(const statement& s) const noexcept {
    if (s.value != stance::positive && s.value != stance::negative) return false;
    if (is_conceded(s) || is_embedded(s)) return true;
    if (s.value == stance::negative) return is_granted_behind(s);
    return is_denied_from(s.at + 1) || ends_in_damage() || ends_in_lack(s.at);
  }

  /// Whether a sentence behind a grant denies something, or denies it with nothing but a verb: `the refills
  /// are not`.
  [[nodiscard]] bool denies() const noexcept {
    const std::size_t size = words_.size();
    if (size != 0 && (words_[0] == role::negation || words_.any(0, size, roles(role::unable)))) return true;
    return is_denied_from(0) || ends_in_damage();
  }
  /// `There is no support for it`, `The cane lacks support`
  [[nodiscard]] bool lacks() const noexcept {
    const std::size_t lack = words_.first(0, words_.size(), roles(role::lack));
    return lack != none && lack + 1 < words_.size() &&
           roles(role::proof, role::evidence, role::necessity).has(words_[lack + 1]);
  }
  /// Whether a sentence behind a denial says that criteria are met, or grants something with nothing but a
  /// verb.
  [[nodiscard]] bool grants() const noexcept {
    if (words_.any(0, words_.size(), denials)) return false;
    const std::size_t size = words_.size();
    if (size > 1 && roles(role::copula, role::past_copula).has(words_[size - 1])) return true;
    const std::size_t measure = words_.first(0, size, roles(role::guideline));
    const std::size_t verb = measure == none ? none : words_.first(measure, size, copulas);
    return verb != none && verb + 1 < size && is_met(verb + 1);
  }

 private:
  [[nodiscard]] bool is_met(std::size_t i) const noexcept {
    return is_word(i, "met") || is_word(i, "satisfied") || is_word(i, "fulfilled");
  }

  /// `The claim the brace is medically necessary fails.`
  [[nodiscard]] bool ends_in_lack(std::size_t at) const noexcept {
    return at + 2 == words_.size() && words_[at + 1] == role::lack;
  }

  /// `The refills are nol.`
  [[nodiscard]] bool ends_in_damage() const noexcept {
    const std::size_t size = words_.size();
    if (size < 2 || words_[size - 1] != role::plain || !copulas.has(words_[size - 2])) return false;
    const std::string_view word = words_.text(size - 1).substr(0, words_.text(size - 1).find('.'));
    constexpr std::string_view lost = "not";
    if (word.size() != lost.size()) return false;
    std::size_t same = 0;
    for (std::size_t i = 0; i < lost.size(); ++i) same += lexical::to_lower(word[i]) == lost[i] ? 1U : 0U;
    return same == 2;
  }

  /// `although a brace is …, …`: the clause behind the comma is what counts.
  [[nodiscard]] bool is_conceded(const statement& s) const noexcept {
    const bool opens = is_concession(s.begin) || (s.begin != 0 && is_concession(s.begin - 1));
    const std::size_t comma = opens ? words_.first(s.at, words_.size(), roles(role::comma)) : none;
    return comma != none && comma + 1 < words_.size();
  }

  [[nodiscard]] bool is_concession(std::size_t i) const noexcept {
    return words_[i] == role::reason && (is_word(i, "although") || is_word(i, "though") ||
                                         is_word(i, "even though") || is_word(i, "while"));
  }

  /// A verb behind the predicate without anything that opens a clause: the statement is part of its subject.
  /// Behind a denial a full stop may be lost instead.
  [[nodiscard]] bool is_embedded(const statement& s) const noexcept {
    const std::size_t end = clause_stop(s.at + 1);
    if (!words_.any(s.at + 1, end, roles(role::copula, role::past_copula)) && !is_refused(s.at + 1, end))
      return false;
    if (s.value == stance::positive) return true;
    for (std::size_t i = s.begin; i < s.at; ++i) {
      if (is_word(i, "that") || is_word(i, "which")) return true;
    }
    return false;
  }

  /// `do not apply`
  [[nodiscard]] bool is_refused(std::size_t from, std::size_t end) const noexcept {
    const std::size_t verb = words_.first(from, end, roles(role::auxiliary));
    return verb != none && verb + 1 < words_.size() && words_[verb + 1] == role::negation;
  }

  /// Where what belongs to a predicate ends.
  [[nodiscard]] std::size_t clause_stop(std::size_t i) const noexcept {
    constexpr roles stops{role::comma,     role::stop,     role::contrast, role::connector, role::reason,
                          role::condition, role::occasion, role::that,     role::to,        role::hedge};
    for (; i < words_.size() && !stops.has(words_[i]); ++i) {
      if (words_[i] == role::join && added_end(i) == i + 1) return i;
      if (words_[i] == role::preposition &&
          (is_word(i, "who") || is_word(i, "which") || is_word(i, "before") || is_word(i, "after")))
        return i;
    }
    return i;
  }

  /// `the scan is not …, but the requested film is supported`
  [[nodiscard]] bool is_granted_behind(const statement& s) const noexcept {
    const std::size_t size = words_.size();
    const std::size_t contrast = words_.first(s.at, size, roles(role::contrast));
    if (contrast == none || words_.any(contrast, size, denials) ||
        words_.any(contrast, size, roles(role::taper)))
      return false;
    const std::size_t verb = words_.first(contrast, size, copulas);
    if (verb == none || !words_.any(verb, size, roles(role::proof, role::ruling, role::judgment)))
      return false;
    return words_.any(contrast, size, roles(role::request, role::guideline)) ||
           !words_.any(s.begin, s.at, roles(role::request));
  }

  /// A denial that is no reason: everything behind `but`, and what a verb denies at the end of a clause.
  [[nodiscard]] bool is_denied_from(std::size_t from) const noexcept {
    bool contrast = false;
    bool excused = false;
    for (std::size_t i = from; i < words_.size(); ++i) {
      if (words_[i] == role::contrast) contrast = from != 0;
      if (roles(role::contrast, role::stop).has(words_[i])) excused = false;
      if (words_[i] == role::reason) excused = !is_concession(i);
      if (words_[i] == role::speaker && is_word(i, "denial")) excused = true;  // what is denied is a denial
      if (excused) continue;
      if ((contrast && denials.has(words_[i])) || is_denial(i) || is_word(i, "none")) return true;
      if (from == 0 && is_unproven(i)) return true;
    }
    return false;
  }

  /// `is not.`, `are not supported`, `is unreasonable`, `are absent`
  [[nodiscard]] bool is_denial(std::size_t i) const noexcept {
    if (words_[i] == role::dissent) return true;
    const bool verb = i != 0 && roles(role::copula, role::past_copula).has(words_[i - 1]);
    if (roles(role::refusal, role::unproven).has(words_[i])) return verb;
    if (words_[i] != role::negation) return false;
    constexpr roles inside{role::adverb, role::copula, role::being, role::opinion};
    std::size_t end = i + 1;
    while (end < words_.size() && inside.has(words_[end])) ++end;
    if (end == words_.size() || roles(role::stop, role::comma, role::contrast).has(words_[end]))
      return !words_.any(i, end, roles(role::opinion));
    constexpr roles predicates{role::proof, role::ruling, role::judgment, role::necessary, role::part};
    if (is_word(end, "so")) ++end;  // `has not been found so`
    if (end == words_.size()) return true;
    return predicates.has(words_[end]) && (verb || words_.any(i, end, copulas));
  }

  /// `do not support`, `doesn't meet`; a negation that opens or ends the sentence was asked for before.
  [[nodiscard]] bool is_unproven(std::size_t i) const noexcept {
    if (words_[i] != role::negation || words_[i + 1] != role::proof) return false;
    const std::string_view verb = words_.text(words_[i - 1] == role::auxiliary ? i - 1 : i);
    return lexical::to_lower(verb.front()) == 'd';
  }
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
