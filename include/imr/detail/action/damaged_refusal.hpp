#pragma once

#include "../../lexical/near_phrase.hpp"
#include "../context.hpp"
#include "lost_conclusion.hpp"
#include "summary_marks.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace detail {

/// What stands right before a word of approval and may be what is left of `non-`.
struct refusal_prefix {
  std::string_view letters;
  /// No blank stands between it and the word, or a mark does.
  bool glued = false;
};

/// A mark that damage put inside a word: `no`n`, `par(ially`.
[[nodiscard]] inline bool is_inner_mark(std::string_view text, std::size_t at) noexcept {
  constexpr std::string_view marks = "`'~|*([";
  return at != 0 && at + 1 < text.size() && marks.find(text[at]) != std::string_view::npos &&
         lexical::is_lower(text[at - 1]) && lexical::is_lower(text[at + 1]);
}

[[nodiscard]] inline refusal_prefix prefix_before(std::string_view text, std::size_t at) noexcept {
  const auto is_name = [](char c) { return lexical::is_letter(c) || lexical::is_digit(c); };
  std::size_t end = at;
  while (end != 0 && at - end < 3 && !is_name(text[end - 1])) --end;
  const std::string_view joint = text.substr(end, at - end);
  const bool sets_off = joint.find_first_of("()\"") != std::string_view::npos;
  const bool stops =
      !joint.empty() && joint.back() == ' ' && joint.find_first_of(".,;:") != std::string_view::npos;
  if (sets_off || stops) return {};
  std::size_t begin = end;
  while (begin != 0 && (is_name(text[begin - 1]) || is_inner_mark(text, begin - 1))) --begin;
  while (end - begin > 4 && lexical::is_digit(text[begin])) ++begin;  // a year that it has grown to
  return {text.substr(begin, end - begin), joint.find_first_not_of(' ') != std::string_view::npos};
}

/// Whether what stands before an approval is what damage leaves of a word, at a price of at most `most`; the
/// word itself is not, unless a stray mark parts it from the approval.
[[nodiscard]] inline bool is_left_of(const refusal_prefix& prefix, std::string_view whole,
                                     unsigned most) noexcept {
  return (prefix.glued || !lexical::detail::equal_ignoring_case(prefix.letters, whole)) &&
         lexical::detail::near_phrase_length(prefix.letters, whole, most) == prefix.letters.size();
}

/// Whether a word stands before an approval that is one: `re-certified`, `no approved visits`.
[[nodiscard]] inline bool may_stand_before(const refusal_prefix& prefix) noexcept {
  const auto is = [&](std::string_view word) {
    return lexical::detail::equal_ignoring_case(word, prefix.letters);
  };
  return prefix.letters.empty() || is("re") || is("pre") || (!prefix.glued && (is("no") || is("nor")));
}

/// What a word right before an approval makes of it: `nou-certified`, `ot certified`, `partialy approved`;
/// nothing (`none`) where it is another short rest that has grown to it.
[[nodiscard]] inline word_mark behind_prefix(const refusal_prefix& prefix, word_mark approval) noexcept {
  constexpr unsigned most = 3;
  constexpr std::size_t longest_rest = 3;
  const std::string_view letters = prefix.letters;
  if (may_stand_before(prefix)) return approval;
  const bool verb = approval == word_mark::approved;
  unsigned price = prefix.glued ? most : most - 1;
  if (lexical::detail::near_phrase_length(letters, "non", price) == letters.size())
    return verb ? word_mark::denied : word_mark::denial;
  if (!verb) return prefix.glued && letters.size() < longest_rest ? word_mark::none : approval;
  if (is_left_of(prefix, "not", most)) return word_mark::denied;
  if (is_left_of(prefix, "partially", most + 1)) return word_mark::modified;
  return prefix.glued && letters.size() <= longest_rest ? word_mark::none : approval;
}

template <std::size_t Count>
[[nodiscard]] inline bool is_one_of(std::string_view word,
                                    const std::array<std::string_view, Count>& words) noexcept {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view w) { return lexical::detail::equal_ignoring_case(w, word); });
}

/// The same with the word before it, which a blank broke: `parti al1y approved`.
[[nodiscard]] inline refusal_prefix widened(std::string_view text, const refusal_prefix& prefix) noexcept {
  if (prefix.letters.empty()) return {};
  const auto at = static_cast<std::size_t>(prefix.letters.data() - text.data());
  if (at < 2 || text[at - 1] != ' ') return {};
  std::size_t begin = at - 1;
  while (begin != 0 && text[begin - 1] != ' ') --begin;
  return {text.substr(begin, at + prefix.letters.size() - begin), true};
}

/// What a broken word right before an approval makes of it.
[[nodiscard]] inline word_mark behind_broken_word(const refusal_prefix& prefix) noexcept {
  constexpr unsigned most = 3;
  if (prefix.letters.empty()) return word_mark::none;
  if (is_left_of(prefix, "partially", most + 1)) return word_mark::modified;
  return is_left_of(prefix, "not", most - 1) ? word_mark::denied : word_mark::none;
}

/// The word that ends before a place, behind nothing but a blank.
[[nodiscard]] inline std::string_view whole_word_before(std::string_view text, std::size_t at) noexcept {
  if (at < 2 || text[at - 1] != ' ') return {};
  std::size_t begin = at - 1;
  while (begin != 0 && lexical::is_letter(text[begin - 1])) --begin;
  return text.substr(begin, at - 1 - begin);
}

/// What stands before an approval where no word of a sentence does, so that nothing tells what became of the
/// request: `was in certified`, `modlfled the certification`. Empty where nothing does.
[[nodiscard]] inline std::string_view misplaced_before(std::string_view text, std::size_t at,
                                                       word_mark approval) {
  constexpr std::array<std::string_view, 7> prepositions = {"in", "on", "of", "at", "to", "it", "no"};
  constexpr std::array<std::string_view, 6> verbs = {"was", "were", "is", "are", "been", "be"};
  constexpr std::array<std::string_view, 3> articles = {"the", "a", "this"};
  const std::string_view word = whole_word_before(text, at);
  if (word.empty()) return {};
  const std::string_view before =
      whole_word_before(text, static_cast<std::size_t>(word.data() - text.data()));
  if (approval == word_mark::approved)
    return is_one_of(word, prepositions) && is_one_of(before, verbs) ? word : std::string_view();
  const std::string_view verb = is_one_of(word, articles) ? before : word;
  const bool small = !verb.empty() && std::all_of(verb.begin(), verb.end(), lexical::is_lower);
  return small && verb.size() > 2 && is_damaged_piece(verb) ? verb : std::string_view();
}

/// An approval behind what is left of `non-`, `not` or `partially` is no approval, nor one
/// behind a word that cannot stand there, and is reported.
inline void read_damaged_refusals(std::string_view text, std::vector<mark_at>& marks, context& ctx) {
  for (mark_at& m : marks) {
    if (m.kind != word_mark::approved && m.kind != word_mark::approval) continue;
    const auto at = static_cast<std::size_t>(m.begin() - text.data());
    refusal_prefix prefix = prefix_before(text, at);
    word_mark is = behind_prefix(prefix, m.kind);
    if (is == word_mark::approved) {
      const refusal_prefix broken = widened(text, prefix);
      if (const word_mark whole = behind_broken_word(broken); whole != word_mark::none) {
        prefix = broken;
        is = whole;
      }
    }
    if (is == m.kind) {
      const std::string_view word = misplaced_before(text, at, m.kind);
      if (word.empty()) continue;
      m.kind = word_mark::none;
      ctx.report(code::repaired_text, ctx.range_of(between(word.data(), m.end())),
                 "a damaged word before this act hides what it says");
      continue;
    }
    m.kind = is;
    if (is == word_mark::none) continue;
    m.text = between(prefix.letters.data(), m.end());
    ctx.report(code::repaired_text, ctx.range_of(m.text), "a damaged word before this act was read");
  }
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
