#pragma once

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

[[nodiscard]] inline bool is_decided(const dispute_block& b) noexcept {
  return b.verdict.colon && b.verdict.value != imr::decision::unknown;
}
[[nodiscard]] inline bool is_whole(const dispute_block& b, const form& f) noexcept {
  return (b.has(0) || !f.claims_guideline) && b.has(1) && b.has(2) && is_decided(b);
}

/// The words of the sentences on how the determination was made, which are the same in every letter.
inline constexpr std::array<std::string_view, 77> how_words = {"a",           "active",      "administrator",
                                                               "affiliation", "an",          "and",
                                                               "applies",     "at",          "background",
                                                               "based",       "been",        "case",
                                                               "claims",      "clinical",    "complete",
                                                               "condition",   "currently",   "determinations",
                                                               "disputed",    "education",   "employee",
                                                               "employer",    "evaluate",    "evidence",
                                                               "experience",  "expert",      "expertise",
                                                               "familiar",    "federal",     "file",
                                                               "five",        "for",         "governing",
                                                               "has",         "he",          "her",
                                                               "hierarchy",   "his",         "hours",
                                                               "in",          "including",   "independent",
                                                               "is",          "items",       "laws",
                                                               "least",       "maximus",     "medical",
                                                               "more",        "no",          "of",
                                                               "on",          "or",          "practice",
                                                               "providers",   "regulations", "review",
                                                               "reviewer",    "same",        "selected",
                                                               "sent",        "service",     "services",
                                                               "she",         "similar",     "specialties",
                                                               "strength",    "than",        "that",
                                                               "the",         "to",          "treat",
                                                               "was",         "week",        "with",
                                                               "working",     "years"};

/// Whether the sentences that every letter has hold no word but their own; names are passed over, and the last word, in
/// which the text may be cut off.
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

/// A digit or a mark between two lower-case letters, as no printed word has it (`guide1ine`, `ne.cessary`), or a mark
/// that no letter holds.
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
  imr::detail::work(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (lexical::is_letter(text[at]) ? detail::is_damaged_dose(text, at) : detail::is_damage(text, at))
      return true;
  }
  return false;
}

/// Whether a letter shows no damage and its form is complete.
[[nodiscard]] inline bool is_sound(std::string_view text, const std::vector<section_block>& sections,
                                   const std::vector<dispute_block>& disputes,
                                   const form& f = forms.front()) {
  const auto is_whole = [&](const dispute_block& b) { return detail::is_whole(b, f); };
  return !disputes.empty() && detail::has_headings(sections, f) &&
         std::all_of(disputes.begin(), disputes.end(), is_whole) &&
         !shows_damage(text, sections, disputes, f);
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
