#pragma once

#include "../lexical/approx.hpp"
#include "anchor_kind.hpp"

#include <array>
#include <cstddef>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// A part of an anchor's words, and how many of its letters may be damaged.
struct damaged_part {
  lexical::approx_words words;
  unsigned most;
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

inline constexpr lexical::approx_words no_words{" "};

inline constexpr damaged_form damaged_forms[] = {
    {anchor_kind::claims_label,
     {{{lexical::approx_words("claims"), 4},
       {lexical::approx_words("administrator"), 6},
       {lexical::approx_words("guideline"), 4}}},
     3,
     false},
    {anchor_kind::reviewer_label,
     {{{lexical::approx_words("maximus"), 3}, {lexical::approx_words("guideline"), 4}, {no_words, 0}}},
     2,
     false},
    {anchor_kind::rationale_label,
     {{{lexical::approx_words("decision"), 4}, {lexical::approx_words("rationale"), 4}, {no_words, 0}}},
     2,
     false},
    {anchor_kind::states_label,
     {{{lexical::approx_words("state(s)"), 4},
       {lexical::approx_words("of"), 1},
       {lexical::approx_words("licensure"), 4}}},
     3,
     false},
    {anchor_kind::certifications_label,
     {{{lexical::approx_words("certification"), 6},
       {lexical::approx_words("(s)/specialty"), 6},
       {no_words, 0}}},
     2,
     false},
    {anchor_kind::how_heading,
     {{{lexical::approx_words("how the imr final"), 6},
       {lexical::approx_words("determination"), 5},
       {lexical::approx_words("was made"), 3}}},
     3,
     false},
    {anchor_kind::summary_heading,
     {{{lexical::approx_words("clinical"), 3},
       {lexical::approx_words("case"), 2},
       {lexical::approx_words("summary"), 3}}},
     3,
     false},
    {anchor_kind::issues_heading,
     {{{lexical::approx_words("imr issues"), 4},
       {lexical::approx_words("decisions"), 4},
       {lexical::approx_words("and rationales"), 5}}},
     3,
     false},
    {anchor_kind::how_lead,
     {{{lexical::approx_words("maximus federal"), 5},
       {lexical::approx_words("services sent the"), 6},
       {lexical::approx_words("complete case file"), 6}}},
     3,
     false},
    {anchor_kind::credentials_lead,
     {{{lexical::approx_words("the expert"), 4},
       {lexical::approx_words("reviewer has the"), 5},
       {lexical::approx_words("following credentials"), 7}}},
     3,
     false},
    {anchor_kind::summary_lead,
     {{{lexical::approx_words("the expert reviewer"), 6},
       {lexical::approx_words("developed the following"), 8},
       {lexical::approx_words("clinical case summary"), 7}}},
     3,
     false},
    {anchor_kind::issues_lead,
     {{{lexical::approx_words("the final determination"), 8},
       {lexical::approx_words("was based on decisions"), 7},
       {lexical::approx_words("for the disputed"), 5}}},
     3,
     false},
    {anchor_kind::summary_lead,
     {{{lexical::approx_words("the physician reviewer"), 6},
       {lexical::approx_words("developed the following"), 8},
       {lexical::approx_words("clinical case summary"), 7}}},
     3,
     true},
    {anchor_kind::summary_lead,
     {{{lexical::approx_words("disclaimer: the"), 5},
       {lexical::approx_words("following case"), 4},
       {lexical::approx_words("summary was taken"), 5}}},
     3,
     true},
    {anchor_kind::decisions_heading,
     {{{lexical::approx_words("imr decision(s)"), 4},
       {lexical::approx_words("and rationale(s)"), 5},
       {no_words, 0}}},
     2,
     true},
    {anchor_kind::determination_heading,
     {{{lexical::approx_words("independent medical"), 6},
       {lexical::approx_words("review decision"), 5},
       {lexical::approx_words("and rationale"), 4}}},
     3,
     true},
    {anchor_kind::qualifications_heading,
     {{{lexical::approx_words("medical"), 2},
       {lexical::approx_words("qualifications of the"), 6},
       {lexical::approx_words("expert reviewer"), 5}}},
     3,
     true},
    {anchor_kind::qualifications_heading,
     {{{lexical::approx_words("medical"), 2},
       {lexical::approx_words("reviewer"), 3},
       {lexical::approx_words("qualifications"), 4}}},
     3,
     true},
    {anchor_kind::considered_heading,
     {{{lexical::approx_words("documents"), 3},
       {lexical::approx_words("reviewed for"), 4},
       {lexical::approx_words("determination"), 4}}},
     3,
     true},
    {anchor_kind::documents_heading,
     {{{lexical::approx_words("documents"), 3}, {lexical::approx_words("reviewed"), 3}, {no_words, 0}}},
     2,
     true},
    {anchor_kind::case_summary_heading,
     {{{lexical::approx_words("case"), 1}, {lexical::approx_words("summary:"), 2}, {no_words, 0}}},
     2,
     true},
    {anchor_kind::issue_heading,
     {{{lexical::approx_words("issue at"), 2}, {lexical::approx_words("dispute"), 2}, {no_words, 0}}},
     2,
     true},
    {anchor_kind::relied_heading,
     {{{lexical::approx_words("medical treatment"), 5},
       {lexical::approx_words("guideline(s) relied upon"), 7},
       {lexical::approx_words("by professional reviewer and why"), 9}}},
     3,
     true},
    {anchor_kind::reasons_heading,
     {{{lexical::approx_words("rationale for why"), 5},
       {lexical::approx_words("the requested"), 4},
       {lexical::approx_words("treatment/service"), 5}}},
     3,
     true},
    {anchor_kind::rationale_label,
     {{{lexical::approx_words("the physician"), 4},
       {lexical::approx_words("reviewer's decision"), 5},
       {lexical::approx_words("rationale"), 3}}},
     3,
     true},
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
