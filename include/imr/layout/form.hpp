#pragma once

#include "../model/letter.hpp"
#include "anchor_kind.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

/// A section that letters of a form have. Where `missing` is empty a letter may do without it.
struct form_part {
  section_kind section;
  anchor_kind heading;
  std::string_view missing;
};

/// What the letters of one format have in common.
struct form {
  imr::format format;
  /// The sections in their order; `count` of them.
  std::array<form_part, 6> parts;
  std::size_t count;
  /// A section is known by its heading alone: several may be of one kind.
  bool by_heading;
  /// Each dispute names the guideline that the claims administrator went by.
  bool claims_guideline;
  /// What is expected of an item that is not decided.
  std::string_view expected;

  [[nodiscard]] constexpr bool is_older() const noexcept { return format != imr::format::imr_2014; }
};

inline constexpr form_part no_part{section_kind::other, anchor_kind::other_heading, ""};

inline constexpr std::array<form, 4> forms = {
    form{imr::format::imr_2014,
         {form_part{section_kind::how, anchor_kind::how_heading,
                    "the heading HOW THE IMR FINAL DETERMINATION WAS MADE is missing"},
          form_part{section_kind::documents, anchor_kind::documents_heading, ""},
          form_part{section_kind::summary, anchor_kind::summary_heading,
                    "the heading CLINICAL CASE SUMMARY is missing"},
          form_part{section_kind::issues, anchor_kind::issues_heading,
                    "the heading IMR ISSUES, DECISIONS AND RATIONALES is missing"},
          no_part, no_part},
         4,
         false,
         true,
         "expected Upheld or Overturned at the end of the item"},
    form{imr::format::imr_2013,
         {form_part{section_kind::how, anchor_kind::how_heading,
                    "the heading HOW THE IMR FINAL DETERMINATION WAS MADE is missing"},
          form_part{section_kind::documents, anchor_kind::documents_heading,
                    "the heading DOCUMENTS REVIEWED is missing"},
          form_part{section_kind::summary, anchor_kind::summary_heading,
                    "the heading CLINICAL CASE SUMMARY is missing"},
          form_part{section_kind::issues, anchor_kind::decisions_heading,
                    "the heading IMR DECISION(S) AND RATIONALE(S) is missing"},
          no_part, no_part},
         4,
         false,
         true,
         "expected whether the item is medically necessary"},
    form{imr::format::notice_2013,
         {form_part{section_kind::issues, anchor_kind::determination_heading,
                    "the heading INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE is missing"},
          form_part{section_kind::credentials, anchor_kind::qualifications_heading,
                    "the heading Medical Qualifications of the Expert Reviewer is missing"},
          form_part{section_kind::summary, anchor_kind::case_summary_heading,
                    "the heading Case Summary is missing"},
          form_part{section_kind::documents, anchor_kind::considered_heading,
                    "the heading Documents Reviewed for Determination is missing"},
          no_part, no_part},
         4,
         true,
         false,
         "expected one determination whether the item is medically necessary"},
    form{imr::format::professional_review,
         {form_part{section_kind::issues, anchor_kind::issue_heading,
                    "the heading ISSUE AT DISPUTE is missing"},
          form_part{section_kind::summary, anchor_kind::case_summary_heading,
                    "the heading CASE SUMMARY is missing"},
          form_part{section_kind::documents, anchor_kind::considered_heading,
                    "the heading DOCUMENTS REVIEWED FOR DETERMINATION is missing"},
          form_part{section_kind::issues, anchor_kind::relied_heading,
                    "the heading MEDICAL TREATMENT GUIDELINE(S) RELIED UPON is missing"},
          form_part{section_kind::issues, anchor_kind::reasons_heading,
                    "the heading RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS (NOT) MEDICALLY "
                    "NECESSARY is missing"},
          form_part{section_kind::credentials, anchor_kind::qualifications_heading,
                    "the heading MEDICAL REVIEWER QUALIFICATIONS is missing"}},
         6,
         true,
         false,
         "expected the heading of the rationale and its conclusion to say the same of the item"},
};

[[nodiscard]] constexpr const form& form_of(imr::format f) noexcept {
  for (const form& each : forms) {
    if (each.format == f) return each;
  }
  return forms.front();
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
