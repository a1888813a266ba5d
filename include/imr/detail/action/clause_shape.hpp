#pragma once

#include "../../lexical/charset.hpp"
#include "../../lexical/sentence.hpp"
#include "statement.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// Where in a sentence the clause of a predicate begins, which verb it belongs to, and what stands between
/// them.
class clause_shape {
 public:
  explicit clause_shape(const sentence_roles& words) noexcept : words_(words) {}

 protected:
  static constexpr std::size_t none = std::string_view::npos;
  static constexpr roles copulas{role::copula, role::past_copula, role::being};
  static constexpr roles finite{role::copula, role::past_copula, role::auxiliary, role::modal,
                                role::negation};
  static constexpr roles finite_but_negation{role::copula, role::past_copula, role::auxiliary, role::modal};
  static constexpr roles negations{role::negation};
  static constexpr roles denials{role::negation, role::lack, role::unproven, role::dissent};
  static constexpr roles proofs{role::proof, role::ruling, role::unproven, role::refusal};
  static constexpr roles before_noun{role::article, role::adverb, role::preposition, role::evidence,
                                     role::source};
  static constexpr roles group_words{role::copula,   role::past_copula, role::auxiliary, role::modal,
                                     role::negation, role::opinion,     role::proof,     role::to,
                                     role::adverb,   role::being,       role::hedge,     role::general};
  static constexpr roles subjects{role::plain,     role::request,   role::number,   role::taper,
                                  role::guideline, role::rest,      role::evidence, role::speaker,
                                  role::article,   role::necessity, role::item};

  /// Where the clause of a predicate begins: at a stop, or at a comma or a connecting word with a subject
  /// and a verb behind it. Without both the clause is taken to begin earlier, so that no negation is cut
  /// off.
  [[nodiscard]] std::size_t segment_begin(std::size_t at) const noexcept {
    bool verb = false;
    bool subject = false;
    std::size_t i = at;
    for (; i != 0; --i) {
      const role r = words_[i - 1];
      if (r == role::stop) break;
      const bool whole = verb && subject;
      if (whole && roles(role::comma, role::connector, role::contrast).has(r) && !opens_aside(i - 1)) break;
      verb = verb || finite.has(r) || r == role::being || r == role::opinion;
      subject = subject || (verb && subjects.has(r));
      if (r == role::request && verb && begins_clause(i - 1)) return subject_begin(i - 1);
    }
    return i;
  }

  /// `that, at this time, …`: the comma closes what a comma behind `that` opened, and no clause begins there.
  [[nodiscard]] bool opens_aside(std::size_t comma) const noexcept {
    constexpr std::size_t longest = 24;  // words
    const std::size_t first = comma > longest ? comma - longest : 1;
    for (std::size_t i = comma + 1; i > first; --i) {
      if (words_[i - 1] == role::stop) return false;
      if (words_[i - 1] == role::comma && words_[i - 2] == role::that) return true;
    }
    return false;
  }

  /// The verb that a predicate belongs to: in `is not supported as being necessary` the first one.
  [[nodiscard]] std::size_t verb_before(std::size_t begin, std::size_t at) const noexcept {
    const std::size_t verb = words_.last(begin, at, copulas);
    if (verb == none || words_[verb] != role::being) return verb;
    const std::size_t first = words_.last(begin, verb, copulas);
    return first == none ? verb : first;
  }

  [[nodiscard]] std::size_t subject_begin(std::size_t request) const noexcept {
    return request != 0 && words_[request - 1] == role::article ? request - 1 : request;
  }

  /// `… of pain the request is …`: nothing before it governs the request.
  [[nodiscard]] bool begins_clause(std::size_t request) const noexcept {
    const std::size_t begin = subject_begin(request);
    if (begin == 0 || begin == request || (words_[begin - 1] == role::comma && opens_aside(begin - 1)))
      return false;
    return roles(role::plain, role::item, role::number, role::join, role::comma, role::adverb)
        .has(words_[begin - 1]);
  }

  [[nodiscard]] std::size_t group_begin(std::size_t from, std::size_t verb) const noexcept {
    while (verb > from && group_words.has(words_[verb - 1])) --verb;
    return verb;
  }

  /// Where the clause of a noun ends. `is therefore not` goes on.
  [[nodiscard]] std::size_t clause_end(std::size_t at) const noexcept {
    constexpr roles ends{role::stop,      role::connector,   role::contrast,
                         role::necessary, role::unnecessary, role::necessity};
    for (std::size_t i = at + 1; i < words_.size(); ++i) {
      const bool inserted = words_[i] == role::connector && finite.has(words_[i - 1]);
      if (ends.has(words_[i]) && !inserted) return i;
    }
    return words_.size();
  }

  /// `to receive medically necessary care`: a part of something else.
  [[nodiscard]] bool is_attribute(std::size_t verb, std::size_t at) const noexcept {
    if (is_close(verb, at)) return false;
    return words_[at - 1] != role::comma &&
           words_.any(verb, at, roles(role::to, role::proof, role::preposition, role::source)) &&
           !is_as(at - 1);
  }

  [[nodiscard]] bool is_as(std::size_t i) const noexcept {
    return words_[i] == role::being || (words_[i] == role::reason && words_.text(i).size() == 2);
  }

  /// Only words that a predicate can have before it stand between the verb and it.
  [[nodiscard]] bool is_close(std::size_t verb, std::size_t at) const noexcept {
    constexpr roles between{
        role::opinion,   role::article,   role::join,   role::judgment, role::ruling,      role::part,
        role::connector, role::necessary, role::adverb, role::negation, role::comma,       role::being,
        role::proof,     role::copula,    role::only,   role::reason,   role::unnecessary, role::past_copula,
        role::contrast,  role::refusal,   role::general};
    for (std::size_t i = verb; i < at; ++i) {
      if (!between.has(words_[i])) return false;
    }
    return true;
  }

  /// A verb that can stand alone, or one that follows another: a word that is not known may be a damaged
  /// `not`.
  [[nodiscard]] bool is_whole(std::size_t group, std::size_t verb) const noexcept {
    if (words_.any(group, verb + 1, roles(role::past_copula, role::auxiliary, role::modal))) return true;
    for (std::size_t i = group; i <= verb; ++i) {
      const std::string_view text = words_.text(i);
      const bool opinion = words_[i] == role::opinion && text.back() == 's';
      const bool copula = words_[i] == role::copula && lexical::to_lower(text.front()) != 'b';
      if (opinion || copula) return true;
    }
    return false;
  }

  /// `did ... show that`, `is ... felt that`: a word that is not known may be a damaged `not` there too.
  [[nodiscard]] bool may_be_denied(std::size_t begin, std::size_t group) const noexcept {
    if (begin >= 2 && words_[begin - 2] == role::negation) return true;
    const std::size_t that = words_.last(begin, group, roles(role::that));
    if (that == none) return false;
    const std::size_t verb = words_.first(begin, that, finite);
    return verb != none && (words_[verb] == role::auxiliary || words_[verb] == role::modal ||
                            words_.any(verb, that, roles(role::plain)));
  }

  /// `do nat agree that`: a short word that is not known stands where `not` would.
  [[nodiscard]] bool may_lack_not(std::size_t begin, std::size_t group) const noexcept {
    const std::size_t that = words_.first(begin, group, roles(role::that));
    if (that == none) return false;
    const std::size_t verb = words_.last(begin, that, roles(role::auxiliary, role::modal));
    return verb != none && words_[verb + 1] == role::plain && words_.text(verb + 1).size() <= 4;
  }

  /// `the determination that … is not medically necessary`: what is said of it comes later.
  [[nodiscard]] bool is_told_of(std::size_t begin, std::size_t group) const noexcept {
    std::size_t that = words_.first(begin, group, roles(role::that));
    if (that != none && is_word(that, "conclusion")) that = words_.first(that + 1, group, roles(role::that));
    if (that == none || words_.text(that).size() != 4 || is_pronoun(that)) return false;
    return !words_.any(begin, that, finite) &&
           !words_.any(begin, that,
                       roles(role::opinion, role::proof, role::speech, role::reason, role::lack,
                             role::unproven, role::dissent));
  }

  /// Before a verb: `visits that were granted`, `refills past that point`: no sentence of its own stands
  /// behind it.
  [[nodiscard]] bool is_pronoun(std::size_t that) const noexcept {
    if (finite_but_negation.has(words_[that + 1])) return true;
    return that != 0 && words_[that - 1] == role::preposition && words_.text(that - 1).size() != 2;
  }

  /// `more than is medically necessary`, `those that are medically necessary`
  [[nodiscard]] bool is_compared(std::size_t begin, std::size_t group) const noexcept {
    if (group == begin) return false;
    return words_[group - 1] == role::than || (group - 1 != begin && is_word(group - 1, "that"));
  }

  /// `a desk he no longer uses is`: what is denied is a part of the subject.
  [[nodiscard]] bool is_relative(std::size_t denial, std::size_t group) const noexcept {
    if (denial < 2 || denial + 2 != group || words_[denial + 1] != role::plain) return false;
    const std::size_t subject = denial - 1;
    return roles(role::speaker, role::preposition).has(words_[subject]) && words_[subject - 1] == role::plain;
  }

  /// `fails to qualify`
  [[nodiscard]] std::size_t failure_before(std::size_t begin, std::size_t group) const noexcept {
    return group > begin && words_[group] == role::to && words_[group - 1] == role::lack ? group - 1 : none;
  }

  /// The end of a clause, or what only adds to it.
  [[nodiscard]] bool is_end(std::size_t i) const noexcept {
    constexpr roles ends{role::comma,   role::stop,     role::adverb,   role::reason, role::preposition,
                         role::request, role::judgment, role::occasion, role::source};
    return i >= words_.size() || ends.has(words_[i]);
  }

  [[nodiscard]] bool is_word(std::size_t i, std::string_view word) const noexcept {
    return lexical::detail::equal_ignoring_case(words_.text(i), word);
  }

  /// Past what a predicate is joined with: `necessary and appropriate`, `necessary at this time`.
  [[nodiscard]] std::size_t added_end(std::size_t i) const noexcept {
    constexpr roles added{role::join, role::judgment, role::necessary, role::unnecessary, role::adverb};
    while (i < words_.size() && added.has(words_[i])) ++i;
    return i;
  }

  /// `in order to be medically necessary`, but not `found to be medically necessary`.
  [[nodiscard]] bool is_purpose(std::size_t group, std::size_t verb) const noexcept {
    return words_.any(group, verb, roles(role::to)) &&
           !words_.any(group, verb, roles(role::opinion, role::proof));
  }

  /// Back from a noun to the comma or the stop before it.
  [[nodiscard]] std::size_t noun_begin(std::size_t at) const noexcept {
    const std::size_t stop =
        words_.last(0, at, roles(role::stop, role::comma, role::connector, role::contrast, role::join));
    return stop == none ? 0 : stop + 1;
  }

  const sentence_roles& words_;
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
