#pragma once

#include "../../lexical/sentences.hpp"
#include "../../model/dispute.hpp"
#include "../context.hpp"
#include "clause.hpp"
#include "item_name.hpp"
#include "statement.hpp"

#include <algorithm>
#include <array>
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
  /// It speaks of a remainder.
  bool of_rest = false;
  /// What stands before the predicate of its last statement on necessity.
  std::string_view subject;
  /// The words in it that were read although a blank was lost.
  std::string_view repaired;
};

/// Reads what a sentence says about the necessity of a request.
class sentence_reader {
 public:
  [[nodiscard]] static sentence_stance read(std::string_view sentence) {
    sentence_roles words;
    input in = make_input(sentence);
    peg::parse<grammar::conclusion_sentence, statement_action, control>(in, words);
    words.fold_asides();
    sentence_stance all = of_necessity(words);
    if (all.value == stance::none) all = of_request(words);
    all.of_rest = words.any(0, words.size(), roles(role::rest));
    all.repaired = words.repaired();
    const std::size_t open = words.first(0, words.size(), roles(role::comma));
    all.of_request =
        words.any(0, words.size(), roles(role::request)) ||
        words.any(0, open == std::string_view::npos ? words.size() : open, roles(role::connector));
    if (words.cut() && all.value != stance::none) all.value = stance::unclear;
    return all;
  }

 private:
  [[nodiscard]] static std::string_view between(std::string_view from, std::string_view to) noexcept {
    return from.data() < to.data()
               ? std::string_view(from.data(), static_cast<std::size_t>(to.data() - from.data()))
               : from;
  }

  static constexpr roles adjectives{role::necessary, role::unnecessary};
  static constexpr roles predicates{role::necessary, role::unnecessary, role::necessity};
  static constexpr roles rulings{role::ruling, role::judgment, role::refusal, role::proof, role::part};

  [[nodiscard]] static sentence_stance of_necessity(const sentence_roles& words) noexcept {
    const clause_reader clause(words);
    sentence_stance all;
    statement last;
    for (std::size_t i = 0; i < words.size(); ++i) {
      statement s;
      if (adjectives.has(words[i])) s = clause.adjective(i);
      if (words[i] == role::necessity) s = clause.noun(i);
      if (all.value != stance::none && last.value != stance::none && i > last.at) {
        const statement elided = clause.ellipsis(i);
        if (elided.value != stance::none) s = elided;
      }
      if (s.value == stance::none || is_general(words, s)) continue;
      all.reported = is_reported(words, s);
      all.value = all.value == stance::none ? s.value : both(words, last, s, all.value);
      all.subject = between(words.text(s.begin), words.text(s.at));
      last = s;
      last.at = (std::max)(s.at, i);
      all.of_necessity = true;
    }
    if (all.value == stance::positive && rest_is_open(words, last.at)) all.value = stance::unclear;
    return all;
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
    sentence_stance all;
    if (words.any(0, words.size(), predicates)) return all;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (!rulings.has(words[i])) continue;
      const statement s = clause.ruling(i);
      if (s.value == stance::none || is_general(words, s)) continue;
      all.reported = all.reported || is_reported(words, s);
      all.value = all.value == stance::none || all.value == s.value ? s.value : stance::unclear;
    }
    return all;
  }

  /// Two statements of a sentence that differ: parts of the request, a reason and its conclusion, or unclear.
  [[nodiscard]] static stance both(const sentence_roles& words, const statement& first,
                                   const statement& second, stance so_far) noexcept {
    if (so_far == second.value) return so_far;
    const bool reason =
        words.size() != 0 && words[0] == role::reason && words.any(first.at, second.at, roles(role::comma));
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

  /// What a guideline says of treatments in general, and advice on tapering, says nothing about the request.
  [[nodiscard]] static bool is_general(const sentence_roles& words, const statement& s) noexcept {
    if (words.any(s.begin, s.at, roles(role::request))) return false;
    const std::size_t verb = words.last(s.begin, s.at, roles(role::copula, role::past_copula));
    const std::size_t subject = words[s.begin] == role::article ? s.begin + 1 : s.begin;
    if (verb != std::string_view::npos && subject < verb && words[subject] == role::taper) return true;
    const std::size_t source = words.first(s.begin, s.at, roles(role::guideline));
    return source != std::string_view::npos && words.any(source, s.at, roles(role::speech, role::that));
  }

  [[nodiscard]] static bool is_reported(const sentence_roles& words, const statement& s) noexcept {
    const std::size_t speaker = words.first(s.begin, s.at, roles(role::speaker));
    if (speaker == std::string_view::npos) return false;
    if (words.any(speaker, s.at, roles(role::speech, role::refusal))) return true;
    const std::size_t that = words.first(speaker, s.at, roles(role::that));
    return that != std::string_view::npos && words.any(speaker, that, roles(role::opinion));
  }
};

/// The sentences of a rationale that may state a conclusion, the last ones.
class last_sentences {
 public:
  static constexpr std::size_t most = 24;

  void read(std::string_view rationale) noexcept {
    lexical::sentences all(rationale);
    for (std::string_view s; all.next(s);) {
      if (!may_conclude(s)) continue;
      kept_[size_ % most] = {s, size_ != 0 && end_of_last_ + 2 >= s.data()};
      ++size_;
      end_of_last_ = s.data() + s.size();
    }
  }

  struct entry {
    std::string_view text;
    /// It stands right behind the one before it.
    bool adjacent = false;
  };

  [[nodiscard]] std::size_t size() const noexcept { return (std::min)(size_, most); }
  /// Counted from the end.
  [[nodiscard]] const entry& from_end(std::size_t i) const noexcept { return kept_[(size_ - 1 - i) % most]; }

 private:
  [[nodiscard]] static bool may_conclude(std::string_view s) noexcept {
    return s.find("necess") != std::string_view::npos || s.find("equest") != std::string_view::npos ||
           s.find("s submitted") != std::string_view::npos || s.find("edically") != std::string_view::npos ||
           s.find("NECESS") != std::string_view::npos || s.find("edical nec") != std::string_view::npos ||
           s.find("MEDICAL") != std::string_view::npos || s.find(" not.") != std::string_view::npos ||
           s.find(" are.") != std::string_view::npos;
  }

  std::array<entry, most> kept_;
  std::size_t size_ = 0;
  const char* end_of_last_ = nullptr;
};

[[nodiscard]] constexpr conclusion conclusion_of(stance s) noexcept {
  return s == stance::positive   ? conclusion::medically_necessary
         : s == stance::negative ? conclusion::not_medically_necessary
         : s == stance::partial  ? conclusion::partially_medically_necessary
                                 : conclusion::unstated;
}

/// A sentence that says the opposite right before the last one: parts of the request, or unclear which one
/// counts.
[[nodiscard]] inline stance with_sentence_before(const sentence_stance& last, const sentence_stance& before,
                                                 std::string_view item) noexcept {
  const bool opposite = (last.value == stance::positive && before.value == stance::negative) ||
                        (last.value == stance::negative && before.value == stance::positive);
  if (!opposite || !before.of_necessity || before.reported) return last.value;
  if (last.of_rest) return stance::partial;
  const bool other =
      !before.of_request && !names_item(before.subject, item) && !stands_for_item(before.subject);
  return last.of_request || (other && names_item(last.subject, item)) ? last.value : stance::unclear;
}

/// The last statement of a rationale about the request, `unstated` where it is open to two readings. A
/// sentence that only says what is to be done with the request, or what somebody else said, counts where no
/// statement on necessity speaks against it. The item tells which of two opposite sentences is about it.
[[nodiscard]] inline conclusion read_conclusion(std::string_view rationale, std::string_view item,
                                                context& ctx) {
  last_sentences sentences;
  sentences.read(rationale);
  stance weak = stance::none;
  stance doubted = stance::none;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const sentence_stance s = sentence_reader::read(sentences.from_end(i).text);
    if (s.value == stance::none) continue;
    if (s.reported) {
      if (doubted == stance::none) doubted = s.value;
      continue;
    }
    if (!s.of_necessity) {
      if (weak == stance::none) weak = s.value;
      continue;
    }
    stance value = s.value;
    if (sentences.from_end(i).adjacent && i + 1 < sentences.size())
      value = with_sentence_before(s, sentence_reader::read(sentences.from_end(i + 1).text), item);
    if (!s.repaired.empty()) {
      ctx.report(code::repaired_text, ctx.range_of(s.repaired),
                 "a blank that was lost behind `not` was put back");
    }
    if (weak == stance::partial && value == stance::negative)
      return conclusion::partially_medically_necessary;
    const bool disputed =
        (weak != stance::none && weak != value) || (doubted != stance::none && doubted != value);
    return disputed ? conclusion::unstated : conclusion_of(value);
  }
  if (doubted != stance::none && doubted != weak) return conclusion::unstated;
  return conclusion_of(weak);
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
