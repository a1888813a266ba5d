#pragma once

#include "../detail/peg.hpp"
#include "../grammar/necessity_decision.hpp"
#include "../grammar/older_label.hpp"
#include "../lexical/sentences.hpp"
#include "anchor.hpp"
#include "flow.hpp"
#include "item.hpp"
#include "item_mark.hpp"
#include "necessity_verdict.hpp"
#include "verdict.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// A sentence of a letter of 2013 that decides something: an item's own, or one of a rationale.
struct decided_sentence {
  layout::verdict verdict;
  /// Where its section begins or the sentence before it ends that decides something, and where the text
  /// behind it begins.
  std::uint32_t floor = 0;
  std::uint32_t next = 0;
  /// What each side went by, or the rationale, stands right behind it.
  bool followed = false;
  /// Where the next sentence of that kind decides.
  std::uint32_t next_followed = 0;
  /// It stands in a section of the decisions.
  bool in_issues = false;
};

namespace detail {

/// Whether a side's sentence, or the label of a rationale, begins at a place.
[[nodiscard]] inline bool begins_reasons(std::string_view text, std::uint32_t at) {
  using labels =
      peg::sor<grammar::older_rationale_label, grammar::claims_sentence, grammar::reviewer_sentence>;
  return at < text.size() && imr::detail::match_prefix<labels>(text.substr(at)) != std::string_view::npos;
}

/// Whether a decision goes on with `and appropriate`, as that of an item does.
[[nodiscard]] inline bool has_tail(std::string_view text, const verdict& v) {
  const std::string_view word = lexical::detail::last_word(text.substr(v.words.begin, v.words.size()));
  return imr::detail::matches<grammar::tail_appropriate>(word);
}

/// Whether each word that names something in a sentence's subject stands in a text too. A subject without any
/// such word (`The request`, `It`) is that of the sentences before it.
[[nodiscard]] inline bool is_told_of(std::string_view subject, std::string_view text) {
  const auto is_sign = [](char c) { return lexical::is_letter(c) || lexical::is_digit(c); };
  const auto next_word = [&](std::string_view in, std::size_t& at) {
    while (at < in.size() && !is_sign(in[at])) ++at;
    const std::size_t begin = at;
    while (at < in.size() && is_sign(in[at])) ++at;
    return in.substr(begin, at - begin);
  };
  std::size_t at = 0;
  for (std::string_view word = next_word(subject, at); !word.empty(); word = next_word(subject, at)) {
    if (imr::detail::matches<grammar::unnamed_word>(word)) continue;
    std::size_t k = 0;
    std::string_view other = next_word(text, k);
    while (!other.empty() && !lexical::detail::equal_ignoring_case(word, other)) other = next_word(text, k);
    if (other.empty()) return false;
  }
  return true;
}

/// Where the last sentence of a stretch begins.
[[nodiscard]] inline std::uint32_t last_sentence(std::string_view text, range in) noexcept {
  std::uint32_t begin = in.begin;
  lexical::sentences all(text.substr(in.begin, in.size()));
  for (std::string_view sentence; all.next(sentence);)
    begin = static_cast<std::uint32_t>(sentence.data() - text.data());
  return begin;
}

/// Where the text goes on behind a decision. The words of one that is not understood, or whose tail is
/// damaged, may go on to the full stop.
[[nodiscard]] inline std::uint32_t behind_decision(std::string_view text, const verdict& v,
                                                   std::uint32_t end) {
  constexpr std::uint32_t longest_rest = 40;
  std::uint32_t next = v.words.end;
  const bool torn =
      imr::detail::match_prefix<grammar::torn_tail>(text.substr(next, end - next)) != std::string_view::npos;
  if (v.value == imr::decision::unknown || torn) {
    const std::string_view rest = text.substr(next, (std::min)(end - next, longest_rest));
    const std::size_t stop = rest.find(". ");
    if (stop != std::string_view::npos) next += static_cast<std::uint32_t>(stop);
  }
  if (next < end && text[next] == '.') ++next;
  return after_blank(text, next);
}

[[nodiscard]] inline bool is_one_sentence(std::string_view text) noexcept {
  lexical::sentences all(text);
  std::string_view sentence;
  return all.next(sentence) && !all.next(sentence);
}

/// Whether a line that begins in a stretch, at its beginning too, begins with an item's number.
[[nodiscard]] inline bool holds_numbered_line(const flow& flow, range in) {
  const auto& starts = flow.line_starts();
  const auto first = std::lower_bound(starts.begin(), starts.end(), in.begin);
  const auto last = std::lower_bound(first, starts.end(), in.end);
  return std::any_of(first, last,
                     [&](std::uint32_t at) { return number_at(flow.text(), at, in.end).is_sure(); });
}

/// Whether a decision stands in the sentence of the one before it: `A is not …; however, six visits are …`
[[nodiscard]] inline bool is_same_sentence(const flow& flow, const decided_sentence& last, const verdict& v) {
  constexpr std::uint32_t longest_between = 400;
  const std::string_view text = flow.text();
  const range between{last.verdict.words.end, v.words.begin};
  if (last.followed || between.size() > longest_between || text[between.begin] == '.') return false;
  const std::string_view rest = text.substr(last.next, v.words.begin - (std::min)(last.next, v.words.begin));
  const bool begins_anew =
      flow.is_line_start(last.next) && lexical::detail::begins_sentence(rest) &&
      imr::detail::match_prefix<grammar::concluding_words>(rest) == std::string_view::npos;
  return !begins_anew && !holds_numbered_line(flow, between) && is_one_sentence(flow.text(between));
}

/// Takes a further decision of a sentence into it. What the two decide is told only if they agree.
inline void add_decision(const verdict& v, verdict& to) noexcept {
  if (v.value != to.value) to.value = imr::decision::unknown;
  to.damaged = to.damaged || v.damaged;
  to.words.end = v.words.end;
}

}  // namespace detail

/// Adds the sentences of a part of the letter that decide something. A sentence that decides twice has the
/// item of its first decision, and decides nothing where the two differ.
inline void find_decided(const flow& flow, range part, bool in_issues, std::vector<decided_sentence>& found) {
  const std::string_view text = flow.text();
  const std::size_t known = found.size();
  std::uint32_t floor = part.begin;
  for (std::uint32_t at = part.begin; at < part.end;) {
    const verdict v = find_necessity(text, {at, part.end});
    if (!v.found()) break;
    const std::uint32_t next = detail::behind_decision(text, v, part.end);
    const bool followed = detail::begins_reasons(text, next);
    if (found.size() > known && detail::is_same_sentence(flow, found.back(), v)) {
      detail::add_decision(v, found.back().verdict);
      found.back().next = next;
      found.back().followed = followed;
    } else {
      found.push_back({v, floor, next, followed, flow.size(), in_issues});
    }
    floor = next;
    at = v.value == imr::decision::unknown ? next : v.words.end;
  }
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
