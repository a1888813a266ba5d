#pragma once

#include "clause.hpp"
#include "damaged_statement.hpp"
#include "statement.hpp"
#include "statement_doubt.hpp"
#include "statement_source.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// What one sentence says, and how much it counts.
struct sentence_stance {
  stance value = stance::none;
  /// It speaks of necessity itself; otherwise only of what is to be done with the request.
  bool of_necessity = false;
  /// It tells what somebody else said.
  bool reported = false;
  /// It draws a conclusion, or names the request.
  bool of_request = false;
  /// It opens as the last word on the request: `As such, the request …`.
  bool concludes = false;
  /// Its subject is one that was named: `the brace`, not `braces`.
  bool definite = false;
  /// It speaks of a remainder.
  bool of_rest = false;
  /// What stands before the predicate of its last statement on necessity.
  std::string_view subject;
  /// The damaged words in it that were read by their place.
  std::string_view repaired;
  /// The words that carry what it says.
  std::string_view told;
};

/// Reads what a sentence says about the necessity of a request.
class sentence_reader {
 public:
  [[nodiscard]] static sentence_stance read(std::string_view sentence) {
    sentence_roles words;
    find_roles(sentence, words);
    words.fold_asides();
    if (is_question(words, sentence)) return {};
    sentence_stance all = of_necessity(words);
    if (all.value == stance::none) all = of_request(words);
    all.of_rest = words.any(0, words.size(), roles(role::rest));
    if (all.value != stance::none) all.repaired = words.repaired();
    const std::size_t open = words.first(0, words.size(), roles(role::comma));
    all.of_request =
        words.any(0, words.size(), roles(role::request)) ||
        words.any(0, open == std::string_view::npos ? words.size() : open, roles(role::connector));
    all.concludes =
        words.size() != 0 && words[0] == role::connector && words.any(0, words.size(), roles(role::request));
    if (words.cut() && all.value != stance::none) all.value = stance::unclear;
    return all;
  }

  /// What a sentence behind the deciding one says against it.
  [[nodiscard]] static bool takes_back(std::string_view sentence, const sentence_stance& said) {
    sentence_roles words;
    find_roles(sentence, words);
    words.fold_asides();
    const statement_doubt doubt(words);
    constexpr roles denials{role::negation, role::lack, role::unproven};
    if (said.value == stance::positive)
      return doubt.denies() || (!said.of_request && doubt.lacks()) ||
             (!said.definite && !said.of_request && words.any(0, words.size(), denials));
    if (said.value != stance::negative || said.of_request) return false;
    return words.any(0, words.size(), roles(role::dissent)) || doubt.grants();
  }

 private:
  [[nodiscard]] static bool is_other(std::string_view rest) noexcept {
    return lexical::detail::equal_ignoring_case(rest, "other");
  }

  /// `Is the brace medically necessary?`
  [[nodiscard]] static bool is_question(const sentence_roles& words, std::string_view sentence) noexcept {
    constexpr roles verbs{role::copula, role::past_copula, role::auxiliary, role::modal};
    return !sentence.empty() && sentence.back() == '?' && words.size() != 0 && verbs.has(words[0]);
  }

  [[nodiscard]] static std::string_view between(std::string_view from, std::string_view to) noexcept {
    return from.data() < to.data()
               ? std::string_view(from.data(), static_cast<std::size_t>(to.data() - from.data()))
               : from;
  }

  /// From the first word of a statement that carries what it says to the last.
  [[nodiscard]] static std::string_view carriers_of(const sentence_roles& words, const statement& s,
                                                    std::size_t at) noexcept {
    constexpr roles carriers{role::necessary,   role::unnecessary, role::necessity, role::copula,
                             role::past_copula, role::auxiliary,   role::modal,     role::negation,
                             role::hedge,       role::condition,   role::lack,      role::unproven,
                             role::proof,       role::opinion,     role::unable,    role::only};
    const std::size_t last = (std::max)(s.at, at);
    const std::size_t first = words.first((std::min)(s.begin, at), last, carriers);
    const std::string_view end = words.text(last);
    const char* const begin = words.text(first == std::string_view::npos ? last : first).data();
    return {begin, static_cast<std::size_t>(end.data() + end.size() - begin)};
  }
  /// Two stretches and what stands between them.
  [[nodiscard]] static std::string_view joined(std::string_view a, std::string_view b) noexcept {
    if (a.empty()) return b;
    const char* const begin = (std::min)(a.data(), b.data());
    return {begin, static_cast<std::size_t>((std::max)(a.data() + a.size(), b.data() + b.size()) - begin)};
  }

  static void find_roles(std::string_view sentence, sentence_roles& to) {
    damaged_statement damaged;
    damaged.find(sentence);
    const auto read = [&](std::string_view text) {
      input in = make_input(text);
      peg::parse<grammar::conclusion_sentence, statement_action, control>(in, to);
    };
    for (const damaged_statement::part& p : damaged) {
      const auto at = static_cast<std::size_t>(p.text.data() - sentence.data());
      read(sentence.substr(0, at));
      to.add(p.plays, p.text);
      if (p.negated) to.add(role::negation, p.text);
      to.repaired(p.text);
      sentence.remove_prefix(at + p.text.size());
    }
    read(sentence);
  }

  static constexpr roles adjectives{role::necessary, role::unnecessary};
  static constexpr roles predicates{role::necessary, role::unnecessary, role::necessity};
  static constexpr roles rulings{role::ruling, role::judgment, role::refusal, role::proof, role::part};

  [[nodiscard]] static sentence_stance of_necessity(const sentence_roles& words) noexcept {
    const clause_reader clause(words);
    const statement_source source(words);
    sentence_stance all;
    statement last;
    for (std::size_t i = 0; i < words.size(); ++i) {
      statement s;
      if (adjectives.has(words[i])) s = clause.adjective(i);
      if (words[i] == role::necessity) s = clause.noun(i);
      if (all.value != stance::none && i > last.at) {
        const statement elided = clause.ellipsis(i);
        if (elided.value != stance::none) s = elided;
      }
      if (s.value == stance::none || is_general(words, s)) continue;
      all.reported = source.is_reported(s);
      all.value = all.value == stance::none ? s.value : both(words, last, s, all.value);
      all.subject = between(words.text(s.begin), words.text(s.at));
      all.told = joined(all.told, carriers_of(words, s, i));
      all.definite = words[s.begin] == role::article && words.text(s.begin).size() > 2;
      last = s;
      last.at = (std::max)(s.at, i);
      all.of_necessity = true;
    }
    last.value = all.value;
    if (statement_doubt(words).is_open(last)) all.value = stance::unclear;
    if (all.value != stance::positive) return all;
    const bool rest = words.any(0, words.size(), roles(role::rest));
    if (rest_is_open(words, last.at) || (!rest && clause.has_amount_behind(last.at)) || is_less(words, last))
      all.value = stance::unclear;
    return all;
  }

  /// `the request is excessive; six visits are`: what is granted is not all that was asked for.
  [[nodiscard]] static bool is_less(const sentence_roles& words, const statement& s) noexcept {
    if (words.any(s.begin, s.at, roles(role::request))) return false;
    const std::size_t refusal = words.first(0, s.begin, roles(role::refusal));
    return refusal != std::string_view::npos && refusal != 0 && words[refusal - 1] == role::copula;
  }

  /// `, the rest is nol`: what is said of a remainder behind a statement cannot be read.
  [[nodiscard]] static bool rest_is_open(const sentence_roles& words, std::size_t at) noexcept {
    const std::size_t rest = words.first(at, words.size(), roles(role::rest));
    if (rest == std::string_view::npos) return false;
    const std::size_t verb = words.first(rest, words.size(), roles(role::copula, role::past_copula));
    return verb != std::string_view::npos && verb + 1 < words.size() &&
           roles(role::plain, role::lack, role::speech).has(words[verb + 1]);
  }

  [[nodiscard]] static sentence_stance of_request(const sentence_roles& words) noexcept {
    const clause_reader clause(words);
    const statement_source source(words);
    sentence_stance all;
    if (words.any(0, words.size(), predicates)) return all;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (!rulings.has(words[i])) continue;
      statement s = clause.ruling(i);
      if (s.value == stance::positive && clause.has_amount_behind(i)) s.value = stance::unclear;
      if (s.value == stance::none || is_general(words, s)) continue;
      all.reported = all.reported || source.is_reported(s);
      all.value = all.value == stance::none || all.value == s.value ? s.value : stance::unclear;
      all.told = joined(all.told, carriers_of(words, s, i));
    }
    return all;
  }

  /// Two statements of a sentence that differ: parts of the request, a reason and its conclusion, or unclear.
  [[nodiscard]] static stance both(const sentence_roles& words, const statement& first,
                                   const statement& second, stance so_far) noexcept {
    if (so_far == second.value) return so_far;
    const bool reason = words[0] == role::reason && words.any(first.at, second.at, roles(role::comma));
    if (reason && second.value == stance::negative) return second.value;
    if (second.value == stance::partial) return stance::partial;
    if (so_far == stance::unclear || second.value == stance::unclear) return stance::unclear;
    if (so_far == stance::partial) return stance::partial;
    constexpr roles amounts{role::number, role::rest, role::part, role::only};
    if (words.any(first.begin, first.at, amounts) && words.any(first.at, second.at, amounts))
      return stance::partial;
    if (words.any(first.at, second.at, roles(role::rest))) return stance::partial;
    return reason ? second.value : stance::unclear;
  }

  /// What a guideline says of treatments in general, what is said of other requests, and advice on tapering,
  /// say nothing about the request.
  [[nodiscard]] static bool is_general(const sentence_roles& words, const statement& s) noexcept {
    const std::size_t request = words.first(s.begin, s.at, roles(role::request));
    if (request != std::string_view::npos)
      return request != 0 && words[request - 1] == role::rest && is_other(words.text(request - 1));
    const std::size_t general = words.last(s.begin, s.at, roles(role::general));
    if (general != std::string_view::npos && !words.any(general, s.at, roles(role::join, role::comma)))
      return true;
    const std::size_t behind = words.first(s.at + 1, words.size(), roles(role::general));
    if (behind == s.at + 1) return true;
    const std::size_t verb = words.last(s.begin, s.at, roles(role::copula, role::past_copula));
    const std::size_t subject = words[s.begin] == role::article ? s.begin + 1 : s.begin;
    if (verb != std::string_view::npos && subject < verb && words[subject] == role::taper) return true;
    const std::size_t source = words.first(s.begin, s.at, roles(role::guideline));
    return source != std::string_view::npos && words.any(source, s.at, roles(role::speech, role::that));
  }
};

}  // namespace detail
}  // namespace v0
}  // namespace imr
