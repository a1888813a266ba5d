#pragma once

#include "clause_shape.hpp"
#include "statement.hpp"

#include <algorithm>
#include <cstddef>

namespace imr {
inline namespace v0 {
namespace detail {

/// Whether a statement is the reviewer's own or what somebody else said.
///
///     the provider states that the brace is medically necessary
///     per the treating physician, the brace is medically necessary
///     UR found the brace not medically necessary
class statement_source : private clause_shape {
 public:
  using clause_shape::clause_shape;

  [[nodiscard]] bool is_reported(const statement& s) const noexcept {
    if (is_attributed_before(s) || is_attributed_behind(s.at + 1) || is_remarked(s.at + 1)) return true;
    const std::size_t speaker = words_.first(s.begin, s.at, roles(role::speaker));
    if (speaker == none) return false;
    if (words_.any(speaker, s.at, roles(role::speech, role::refusal))) return true;
    const std::size_t that = words_.first(speaker, s.at, roles(role::that));
    if (that != none && (words_.any(speaker, that, roles(role::opinion)) || copulas.has(words_[that - 1])))
      return true;
    return is_finding(speaker, s);
  }

 private:
  /// `UR has found the brace …`, but not `the worker appears well and the brace is …`.
  [[nodiscard]] bool is_finding(std::size_t speaker, const statement& s) const noexcept {
    constexpr roles between{role::auxiliary, role::adverb, role::plain, role::negation};
    std::size_t found = speaker + 1;
    while (found < s.at && between.has(words_[found])) ++found;
    if (found >= s.at || words_[found] != role::opinion) return false;
    constexpr roles apart{role::join, role::comma, role::connector, role::contrast, role::stop};
    return !words_.any(found, s.at, apart) || !words_.any(found, s.at, copulas);
  }

  /// `…, the surgeon says`, `… says the surgeon`
  [[nodiscard]] bool is_remarked(std::size_t from) const noexcept {
    const std::size_t size = words_.size();
    const std::size_t speech = from < size && words_[from] == role::comma ? from + 1 : from;
    if (speech < size && words_[speech] == role::speech && opens_with_speaker(speech + 1)) return true;
    return size >= from + 3 && words_[size - 1] == role::speech && words_[size - 2] == role::speaker &&
           words_.any(from, size, roles(role::comma));
  }

  [[nodiscard]] bool opens_with_speaker(std::size_t i) const noexcept {
    while (i < words_.size() && roles(role::article, role::plain).has(words_[i])) ++i;
    return i < words_.size() && words_[i] == role::speaker;
  }

  /// `Per the treating physician, …`; `the brace, per the treating physician, is …`
  [[nodiscard]] bool is_attributed_before(const statement& s) const noexcept {
    constexpr roles clause{role::copula, role::past_copula, role::auxiliary, role::modal, role::comma};
    const std::size_t verb = (std::min)(words_.first(s.begin, s.at, finite), s.at);
    if (names_source(s, s.begin, verb) != none) return true;
    if (s.begin == 0 || words_[s.begin - 1] != role::comma) return false;
    const std::size_t source = names_source(s, 0, s.begin - 1);
    return source != none && !words_.any(source, s.begin - 1, clause);
  }

  /// The last word that names a source in a stretch, where a speaker follows it there.
  [[nodiscard]] std::size_t names_source(const statement& s, std::size_t from,
                                         std::size_t to) const noexcept {
    constexpr roles lead{role::stop,     role::comma, role::connector, role::adverb,
                         role::contrast, role::join,  role::reason};
    const std::size_t source = words_.last(from, to, roles(role::source));
    if (source == none || !words_.any(source, to, roles(role::speaker))) return none;
    return source == 0 || source == s.begin || lead.has(words_[source - 1]) ? source : none;
  }

  /// `… medically necessary according to the surgeon`, `… by UR`
  [[nodiscard]] bool is_attributed_behind(std::size_t from) const noexcept {
    constexpr roles ends{role::stop, role::contrast, role::reason, role::connector};
    const std::size_t size = words_.size();
    const std::size_t end = (std::min)(words_.first(from, size, ends), size);
    std::size_t source = words_.first(from, end, roles(role::source));
    const std::size_t added = added_end(from);
    if (source == none && added < end && is_word(added, "by")) source = added;
    if (source == none) return false;
    constexpr roles phrase_ends{role::comma, role::copula, role::past_copula, role::auxiliary};
    const std::size_t phrase = (std::min)(words_.first(source, end, phrase_ends), end);
    return words_.any(source, phrase, roles(role::speaker));
  }
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
