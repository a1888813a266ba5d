#pragma once

#include "header_row.hpp"
#include "section_block.hpp"

#include <cstdint>

namespace imr {
inline namespace v0 {
namespace layout {
namespace detail {

inline constexpr std::uint64_t no_place = ~std::uint64_t{0};

/// Rows of a header block that stand together.
struct header_run {
  std::uint64_t begin = no_place;
  std::uint8_t labels = 0;
  std::uint64_t number = 0;
  /// A page ends behind the number of the case.
  bool may_be_footer = false;

  void add(std::uint8_t more_labels, std::uint64_t case_number) noexcept {
    labels = static_cast<std::uint8_t>(labels | more_labels);
    if (number == 0) number = case_number;
  }
  [[nodiscard]] bool is_whole() const noexcept { return count_labels(labels) >= 3; }
  /// Nothing but the number of a case, as a footer has.
  [[nodiscard]] bool is_bare() const noexcept { return (labels & ~unsigned{case_label}) == 0; }
  /// Whether a row with these labels and the number of this case (0: none) begins another block.
  [[nodiscard]] bool ends_before(std::uint8_t more_labels, std::uint64_t case_number) const noexcept {
    const bool other = case_number != 0 && number != 0 && case_number != number;
    const bool again = is_whole() && (labels & more_labels & case_label) != 0;
    return other || again || (may_be_footer && is_bare() && case_number != 0);
  }
  /// Whether it is the footer of a letter.
  [[nodiscard]] bool is_footer_of(const header_run& letter) const noexcept {
    return is_bare() && number != 0 && (may_be_footer || number == letter.number);
  }
};

[[nodiscard]] constexpr bool is_of_body(anchor_kind kind) noexcept {
  return section_of(kind) == section_kind::summary || section_of(kind) == section_kind::issues;
}

/// What was met of a letter so far, so that what belongs to another is known.
struct letter_parts {
  header_run header;
  bool begun = false;
  /// A title of the older formats that stands nowhere else.
  bool opened = false;
  /// What stands below that title and the header.
  bool told = false;
  bool how = false;
  bool credentials = false;
  bool documents = false;
  bool summary = false;
  bool issues = false;
  bool dispute = false;

  [[nodiscard]] bool has_body() const noexcept { return told || how || summary || issues || dispute; }

  void add_text() noexcept { told = opened; }
  void add(const header_run& run) noexcept {
    begun = true;
    header.add(run.labels, run.number);
  }
  /// Whether a header is another letter's, though the one before it is nothing but its header.
  [[nodiscard]] bool has_other_header(const header_run& run) const noexcept {
    const bool other = run.number != 0 && header.number != 0 && run.number != header.number;
    return other && count_labels(run.labels & header.labels) >= 2;
  }

  [[nodiscard]] bool& section(anchor_kind kind) noexcept {
    switch (section_of(kind)) {
      case section_kind::how: return how;
      case section_kind::documents: return documents;
      case section_kind::summary: return summary;
      case section_kind::issues: return issues;
      default: return credentials;
    }
  }
};

}  // namespace detail
}  // namespace layout
}  // namespace v0
}  // namespace imr
