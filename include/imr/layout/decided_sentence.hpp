#pragma once

#include "../detail/peg.hpp"
#include "../grammar/necessity_decision.hpp"
#include "../grammar/older_label.hpp"
#include "../lexical/sentences.hpp"
#include "anchor.hpp"
#include "flow.hpp"
#include "item.hpp"
#include "necessity_verdict.hpp"
#include "verdict.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

/// A sentence of a letter of 2013 that decides something: an item's own, or one of a rationale.
struct decided_sentence {
  layout::verdict verdict;
  /// Where its section begins or the sentence before it ends that decides something, and where the text behind it
  /// begins.
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

/// Whether each word that names something in a sentence's subject stands in a text too. A subject without any such word
/// (`The request`, `It`) is that of the sentences before it.
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

/// Where the text goes on behind a decision. The words of one that is not understood may go on to the full stop.
[[nodiscard]] inline std::uint32_t behind_decision(std::string_view text, const verdict& v,
                                                   std::uint32_t end) {
  constexpr std::uint32_t longest_rest = 40;
  std::uint32_t next = v.words.end;
  if (v.value == imr::decision::unknown) {
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

}  // namespace detail

/// Adds the sentences of a part of the letter that decide something.
inline void find_decided(const flow& flow, range part, bool in_issues, std::vector<decided_sentence>& found) {
  const std::string_view text = flow.text();
  std::uint32_t floor = part.begin;
  for (std::uint32_t at = part.begin; at < part.end;) {
    const verdict v = find_necessity(text, {at, part.end});
    if (!v.found()) break;
    const std::uint32_t next = detail::behind_decision(text, v, part.end);
    found.push_back({v, floor, next, detail::begins_reasons(text, next), flow.size(), in_issues});
    floor = next;
    at = v.value == imr::decision::unknown ? next : v.words.end;
  }
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
