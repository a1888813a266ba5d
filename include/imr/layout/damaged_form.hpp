#pragma once

#include "../lexical/approx.hpp"
#include "../lexical/literal.hpp"
#include "anchor_kind.hpp"

#include <array>
#include <cstddef>
#include <iterator>
#include <string>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// A part of an anchor's words, and how many of its letters may be damaged.
struct damaged_part {
  constexpr damaged_part() = default;
  template <std::size_t Size>
  constexpr damaged_part(const char (&of)[Size], unsigned bound) noexcept
      : text(of), words(text), most(bound) {}

  lexical::literal text = " ";
  lexical::approx_words words{" "};
  unsigned most = 0;
};

/// The words of an anchor, in parts: each must be recognized by itself, so that what begins like a label and
/// goes on like a sentence (`Claims Administrator did not cite`) is none.
struct damaged_form {
  anchor_kind kind;
  std::array<damaged_part, 3> parts;
  std::size_t count;
  /// Letters of 2014 have none.
  bool older = false;
};

inline constexpr damaged_form damaged_forms[] = {
    {anchor_kind::claims_label, {{{"claims", 4}, {"administrator", 6}, {"guideline", 4}}}, 3, false},
    {anchor_kind::reviewer_label, {{{"maximus", 3}, {"guideline", 4}, {}}}, 2, false},
    {anchor_kind::rationale_label, {{{"decision", 4}, {"rationale", 4}, {}}}, 2, false},
    {anchor_kind::states_label, {{{"state(s)", 4}, {"of", 1}, {"licensure", 4}}}, 3, false},
    {anchor_kind::certifications_label, {{{"certification", 6}, {"(s)/specialty", 6}, {}}}, 2, false},
    {anchor_kind::how_heading, {{{"how the imr final", 6}, {"determination", 5}, {"was made", 3}}}, 3, false},
    {anchor_kind::summary_heading, {{{"clinical", 3}, {"case", 2}, {"summary", 3}}}, 3, false},
    {anchor_kind::issues_heading, {{{"imr issues", 4}, {"decisions", 4}, {"and rationales", 5}}}, 3, false},
    {anchor_kind::how_lead,
     {{{"maximus federal", 5}, {"services sent the", 6}, {"complete case file", 6}}},
     3,
     false},
    {anchor_kind::credentials_lead,
     {{{"the expert", 4}, {"reviewer has the", 5}, {"following credentials", 7}}},
     3,
     false},
    {anchor_kind::summary_lead,
     {{{"the expert reviewer", 6}, {"developed the following", 8}, {"clinical case summary", 7}}},
     3,
     false},
    {anchor_kind::issues_lead,
     {{{"the final determination", 8}, {"was based on decisions", 7}, {"for the disputed", 5}}},
     3,
     false},
    {anchor_kind::summary_lead,
     {{{"the physician reviewer", 6}, {"developed the following", 8}, {"clinical case summary", 7}}},
     3,
     true},
    {anchor_kind::summary_lead,
     {{{"disclaimer: the", 5}, {"following case", 4}, {"summary was taken", 5}}},
     3,
     true},
    {anchor_kind::decisions_heading, {{{"imr decision(s)", 4}, {"and rationale(s)", 5}, {}}}, 2, true},
    {anchor_kind::determination_heading,
     {{{"independent medical", 6}, {"review decision", 5}, {"and rationale", 4}}},
     3,
     true},
    {anchor_kind::qualifications_heading,
     {{{"medical", 2}, {"qualifications of the", 6}, {"expert reviewer", 5}}},
     3,
     true},
    {anchor_kind::qualifications_heading,
     {{{"medical", 2}, {"reviewer", 3}, {"qualifications", 4}}},
     3,
     true},
    {anchor_kind::considered_heading,
     {{{"documents", 3}, {"reviewed for", 4}, {"determination", 4}}},
     3,
     true},
    {anchor_kind::documents_heading, {{{"documents", 3}, {"reviewed", 3}, {}}}, 2, true},
    {anchor_kind::case_summary_heading, {{{"case", 1}, {"summary:", 2}, {}}}, 2, true},
    {anchor_kind::issue_heading, {{{"issue at", 2}, {"dispute", 2}, {}}}, 2, true},
    {anchor_kind::relied_heading,
     {{{"medical treatment", 5}, {"guideline(s) relied upon", 7}, {"by professional reviewer and why", 9}}},
     3,
     true},
    {anchor_kind::reasons_heading,
     {{{"rationale for why", 5}, {"the requested", 4}, {"treatment/service", 5}}},
     3,
     true},
    {anchor_kind::rationale_label,
     {{{"the physician", 4}, {"reviewer's decision", 5}, {"rationale", 3}}},
     3,
     true},
};

/// The forms as they vote (phrase_votes.hpp). Half of a label may be damaged.
struct damaged_form_votes {
  static constexpr std::size_t count = std::size(damaged_forms);
  [[nodiscard]] static std::string text(std::size_t p) {
    std::string words;
    for (const damaged_part& part : damaged_forms[p].parts) words.append(part.text).append(" ");
    return words;
  }
  [[nodiscard]] static std::size_t fewest_triples(std::size_t) noexcept { return 1; }
};

/// Headings in mixed case: their letters do not tell that they are set as one.
[[nodiscard]] constexpr bool is_mixed_heading(anchor_kind k) noexcept {
  return k == anchor_kind::qualifications_heading || k == anchor_kind::considered_heading ||
         k == anchor_kind::case_summary_heading;
}

}  // namespace detail

}  // namespace layout
}  // namespace v0
}  // namespace imr
