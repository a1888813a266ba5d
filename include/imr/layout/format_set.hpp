#pragma once

#include "../model/letter.hpp"
#include "anchor_kind.hpp"

#include <cstdint>

namespace imr {
inline namespace v0 {
namespace layout {

/// Formats, a bit for each.
using format_set = std::uint8_t;

[[nodiscard]] constexpr format_set set_of(imr::format f) noexcept {
  return static_cast<format_set>(1U << static_cast<unsigned>(f));
}

/// The two formats with the sections HOW, CLINICAL CASE SUMMARY and the decisions, the two with headings of
/// their own, and all.
inline constexpr format_set sentence_formats = set_of(imr::format::imr_2014) | set_of(imr::format::imr_2013);
inline constexpr format_set heading_formats =
    set_of(imr::format::notice_2013) | set_of(imr::format::professional_review);
inline constexpr format_set any_format = sentence_formats | heading_formats;

/// The formats whose letters have a part.
[[nodiscard]] constexpr format_set formats_with(anchor_kind part) noexcept {
  switch (part) {
    case anchor_kind::how_heading:
    case anchor_kind::how_lead:
    case anchor_kind::credentials_lead:
    case anchor_kind::summary_heading:
    case anchor_kind::summary_lead:
    case anchor_kind::issues_heading:
    case anchor_kind::issues_lead:
    case anchor_kind::rationale_label: return sentence_formats;
    case anchor_kind::claims_label:
    case anchor_kind::reviewer_label: return set_of(imr::format::imr_2014);
    case anchor_kind::decisions_heading: return set_of(imr::format::imr_2013);
    case anchor_kind::determination_heading:
    case anchor_kind::determinations: return set_of(imr::format::notice_2013);
    case anchor_kind::qualifications_heading:
    case anchor_kind::case_summary_heading:
    case anchor_kind::considered_heading: return heading_formats;
    case anchor_kind::issue_heading:
    case anchor_kind::relied_heading:
    case anchor_kind::reasons_heading: return set_of(imr::format::professional_review);
    default: return any_format;
  }
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
