#pragma once

#include "../lexical/byte_block.hpp"
#include "../lexical/charset.hpp"
#include "../lexical/digit_likeness.hpp"
#include "dispute_block.hpp"
#include "form.hpp"
#include "section_block.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// Whether a heading stands for each section that every letter of a form has.
[[nodiscard]] inline bool has_headings(const std::vector<section_block>& sections, const form& f) {
  const auto stands = [&](const form_part& part) {
    return part.missing.empty() || std::any_of(sections.begin(), sections.end(), [&](const section_block& s) {
             return !s.heading.empty() && is_part(s, part, f);
           });
  };
  return std::all_of(f.parts.begin(), f.parts.begin() + static_cast<std::ptrdiff_t>(f.count), stands);
}

/// Whether the sentences stand that introduce the summary and the items of 2014: where one is lost, the letter's
/// lines may be cut or its words damaged.
[[nodiscard]] inline bool has_introductions(const std::vector<section_block>& sections,
                                            const form& f) noexcept {
  const auto introduced = [&](section_kind kind) {
    return std::any_of(sections.begin(), sections.end(),
                       [&](const section_block& s) { return s.kind == kind && !s.lead.empty(); });
  };
  return f.is_older() || (introduced(section_kind::summary) && introduced(section_kind::issues));
}

/// What stands between a decision and the first label behind it, beside a full stop: no part of the item, as a
/// label before it was lost. Empty where nothing does, or no label stands.
[[nodiscard]] inline range words_behind_decision(const dispute_block& b) noexcept {
  constexpr std::uint32_t shortest = 24;
  for (const range& label : b.labels) {
    if (label.empty()) continue;
    const std::uint32_t begin = b.verdict.words.end;
    return b.verdict.found() && label.begin > begin + shortest ? range{begin, label.begin} : range{};
  }
  return {};
}

[[nodiscard]] inline bool is_decided(const dispute_block& b) noexcept {
  return b.verdict.colon && b.verdict.value != imr::decision::unknown;
}
[[nodiscard]] inline bool is_whole(const dispute_block& b, const form& f) noexcept {
  if (!f.is_older() && !words_behind_decision(b).empty()) return false;
  return (b.has(0) || !f.claims_guideline) && b.has(1) && b.has(2) && is_decided(b);
}

/// The words of the sentences on how the determination was made, which are the same in every letter.
inline constexpr std::array<std::string_view, 78> how_words = {"a",           "active",    "administrator",
                                                               "affiliation", "an",        "and",
                                                               "applies",     "at",        "background",
                                                               "based",       "been",      "case",
                                                               "claims",      "clinical",  "complete",
                                                               "condition",   "currently", "determinations",
                                                               "disputed",    "education", "employee",
                                                               "employer",    "evaluate",  "evidence",
                                                               "experience",  "expert",    "expertise",
                                                               "familiar",    "federal",   "file",
                                                               "five",        "for",       "governing",
                                                               "has",         "he",        "her",
                                                               "hierarchy",   "his",       "hours",
                                                               "in",          "including", "independent",
                                                               "is",          "items",     "laws",
                                                               "least",       "licensed",  "maximus",
                                                               "medical",     "more",      "no",
                                                               "of",          "on",        "or",
                                                               "practice",    "providers", "regulations",
                                                               "review",      "reviewer",  "same",
                                                               "selected",    "sent",      "service",
                                                               "services",    "she",       "similar",
                                                               "specialties", "strength",  "than",
                                                               "that",        "the",       "to",
                                                               "treat",       "was",       "week",
                                                               "with",        "working",   "years"};

/// Whether the sentences that every letter has hold no word but their own; names are passed over, and the
/// last word, in which the text may be cut off.
[[nodiscard]] inline bool has_sound_words(std::string_view how) noexcept {
  for (std::size_t at = 0; at < how.size();) {
    std::size_t end = at;
    while (end < how.size() && lexical::is_letter(how[end])) ++end;
    const std::string_view word = how.substr(at, end - at);
    const bool lower = !word.empty() && lexical::is_lower(word.front()) && end != how.size();
    if (lower && !std::binary_search(how_words.begin(), how_words.end(), word)) return false;
    at = end + 1;
  }
  return true;
}

/// A digit or a mark between two lower-case letters, as no printed word has it (`guide1ine`, `ne.cessary`),
/// or a mark that no letter holds.
[[nodiscard]] inline bool is_damage(std::string_view text, std::size_t at) noexcept {
  const char c = text[at];
  if (c == '|' || c == '~' || c == '`') return true;
  if (at < 3 || at + 3 >= text.size()) return false;
  if (!lexical::is_lower(text[at - 1]) || !lexical::is_lower(text[at - 2])) return false;
  if (!lexical::is_lower(text[at + 1]) || !lexical::is_lower(text[at + 2])) return false;
  return lexical::is_digit(c) || c == ',' || (c == '\'' && lexical::is_lower(text[at + 3]));
}

/// A letter that stands for a digit of a dose: `Smg`, `1Omg`.
[[nodiscard]] inline bool is_damaged_dose(std::string_view text, std::size_t at) noexcept {
  if (text[at] != 'm' || at < 2 || at + 2 >= text.size() || text[at + 1] != 'g') return false;
  if (lexical::is_letter(text[at + 2]) || lexical::is_digit(text[at - 1])) return false;
  return lexical::is_upper(text[at - 1]) && lexical::digit_of(text[at - 1]) != '\0' &&
         !lexical::is_letter(text[at - 2]);
}

[[nodiscard]] inline bool is_damaged_at(std::string_view text, std::size_t at) noexcept {
  imr::detail::work(1);
  return lexical::is_letter(text[at]) ? is_damaged_dose(text, at) : is_damage(text, at);
}

/// The places of a block at which damage may stand: a mark that no letter holds, what is neither a letter nor
/// a blank between pairs of lower-case letters, and the unit of a dose behind a capital.
[[nodiscard]] inline std::uint32_t may_be_damage(const lexical::byte_block& block) noexcept {
  const std::uint32_t lower = block.in_range('a', 'z');
  const std::uint32_t upper = block.in_range('A', 'Z');
  const std::uint32_t between = (lower << 1U) & (lower << 2U) & (lower >> 1U) & (lower >> 2U);
  const std::uint32_t unit = block.equal('m') & (block.equal('g') >> 1U) & (upper << 1U);
  const std::uint32_t marks = block.equal('|') | block.equal('~') | block.equal('`');
  return marks | unit | (between & ~lower & ~upper & ~block.equal(' '));
}

/// Whether a text holds damage, told a block at a time: each block begins where the last one does not see
/// both neighbors of a byte.
[[nodiscard]] inline bool holds_damage(std::string_view text) noexcept {
  constexpr std::size_t width = lexical::byte_block::size;
  constexpr std::size_t seen = width - 4;
  std::size_t begin = 0;
  for (; begin + width <= text.size(); begin += seen) {
    imr::detail::work(1);
    const std::uint32_t places = may_be_damage(lexical::byte_block(text.data() + begin));
    for (std::size_t i = 0; places >> i != 0; ++i) {
      if ((places >> i & 1U) != 0 && is_damaged_at(text, begin + i)) return true;
    }
  }
  for (std::size_t at = begin; at < text.size(); ++at) {
    if (is_damaged_at(text, at)) return true;
  }
  return false;
}

}  // namespace detail

/// Whether a word of the letter holds what print does not, or a decision cannot be read.
[[nodiscard]] inline bool shows_damage(std::string_view text, const std::vector<section_block>& sections,
                                       const std::vector<dispute_block>& disputes,
                                       const form& f = forms.front()) {
  for (const section_block& s : sections) {
    if (s.kind == section_kind::how && !f.is_older() &&
        !detail::has_sound_words(text.substr(s.content.begin, s.content.size())))
      return true;
  }
  if (!std::all_of(disputes.begin(), disputes.end(), detail::is_decided)) return true;
  return detail::holds_damage(text);
}

/// Whether a letter shows no damage and its form is complete.
[[nodiscard]] inline bool is_sound(std::string_view text, const std::vector<section_block>& sections,
                                   const std::vector<dispute_block>& disputes,
                                   const form& f = forms.front()) {
  const auto is_whole = [&](const dispute_block& b) { return detail::is_whole(b, f); };
  return !disputes.empty() && detail::has_headings(sections, f) && detail::has_introductions(sections, f) &&
         std::all_of(disputes.begin(), disputes.end(), is_whole) &&
         !shows_damage(text, sections, disputes, f);
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
