#pragma once

#include "mends.hpp"

#include <cstdint>

namespace imr {
inline namespace v0 {
namespace layout {

/// The fixed points of a letter's form: what begins a section, the introductory sentences, the labels. The
/// labels of a dispute stand in their order.
enum class anchor_kind : std::uint8_t {
  how_heading,
  documents_heading,
  summary_heading,
  issues_heading,
  /// imr-2013
  decisions_heading,
  /// notice-2013
  determination_heading,
  qualifications_heading,
  case_summary_heading,
  considered_heading,
  /// professional-review
  issue_heading,
  relied_heading,
  reasons_heading,
  /// The determinations of a notice that stand before its first heading.
  determinations,
  /// The part of a cover page behind its labelled block.
  cover,
  /// The signature and the list of copies.
  closing,
  /// A heading that is none of the form's.
  other_heading,
  how_lead,
  credentials_lead,
  summary_lead,
  issues_lead,
  states_label,
  certifications_label,
  claims_label,
  reviewer_label,
  rationale_label,
};

[[nodiscard]] constexpr bool is_heading(anchor_kind k) noexcept { return k <= anchor_kind::other_heading; }
[[nodiscard]] constexpr bool is_lead(anchor_kind k) noexcept {
  return k >= anchor_kind::how_lead && k <= anchor_kind::issues_lead;
}
[[nodiscard]] constexpr bool is_dispute_label(anchor_kind k) noexcept {
  return k >= anchor_kind::claims_label;
}

struct anchor {
  anchor_kind kind = anchor_kind::how_heading;
  range where;
};

}  // namespace layout
}  // namespace v0
}  // namespace imr
