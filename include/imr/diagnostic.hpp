#pragma once

#include "span.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {

/// How much a finding matters: with an error some value of the letter is lost, with a warning it may be wrong
/// or the letter contradicts itself, with a note it was read, but not as it stands.
enum class severity { note, warning, error };

/// What was found. Codes of the input and the layout stand first, up to invalid_utf8; behind them those of
/// what the letter says twice. The names users see (`missing-section`, …) come from to_string() and never
/// change their meaning.
enum class code {
  unreadable_input,
  limit_reached,
  not_a_letter,
  truncated_letter,
  missing_section,
  section_out_of_order,
  duplicate_section,
  empty_section,
  no_disputes,
  unknown_decision,
  missing_guideline,
  missing_rationale,
  repaired_text,
  invalid_date,
  invalid_utf8,
  quantity_mismatch,
  strength_mismatch,
  decision_rationale_conflict,
  date_order,
  age_mismatch,
  item_not_in_ur,
  injury_date_mismatch,
  ur_date_mismatch,
  partial_mismatch,
};

namespace detail {

struct code_entry {
  std::string_view name;
  imr::severity severity;
};

/// In the order of the enumerators.
inline constexpr code_entry code_table[] = {
    {"unreadable-input", severity::error},    {"limit-reached", severity::error},
    {"not-a-letter", severity::error},        {"truncated-letter", severity::error},
    {"missing-section", severity::warning},   {"section-out-of-order", severity::warning},
    {"duplicate-section", severity::warning}, {"empty-section", severity::warning},
    {"no-disputes", severity::error},         {"unknown-decision", severity::error},
    {"missing-guideline", severity::warning}, {"missing-rationale", severity::warning},
    {"repaired-text", severity::note},        {"invalid-date", severity::warning},
    {"invalid-utf8", severity::warning},      {"quantity-mismatch", severity::warning},
    {"strength-mismatch", severity::warning}, {"decision-rationale-conflict", severity::warning},
    {"date-order", severity::warning},        {"age-mismatch", severity::warning},
    {"item-not-in-ur", severity::note},       {"injury-date-mismatch", severity::warning},
    {"ur-date-mismatch", severity::warning},  {"partial-mismatch", severity::warning},
};

}  // namespace detail

[[nodiscard]] constexpr std::string_view to_string(code c) noexcept {
  return detail::code_table[static_cast<std::size_t>(c)].name;
}
[[nodiscard]] constexpr severity severity_of(code c) noexcept {
  return detail::code_table[static_cast<std::size_t>(c)].severity;
}
[[nodiscard]] constexpr std::string_view to_string(severity s) noexcept {
  return s == severity::error ? "error" : s == severity::warning ? "warning" : "note";
}

/// One finding about a letter: data only. write/report.hpp prints it.
struct diagnostic {
  imr::code code = code::not_a_letter;
  span where;
  /// What was expected or found, without the place; static text.
  std::string_view message;
  /// A second place that belongs to the finding (the other mention of a value); empty where there is none.
  span related = {};

  [[nodiscard]] imr::severity severity() const noexcept { return severity_of(code); }

  friend bool operator==(const diagnostic& a, const diagnostic& b) noexcept {
    return a.code == b.code && a.where == b.where && a.message == b.message && a.related == b.related;
  }
};

}  // namespace v0
}  // namespace imr
