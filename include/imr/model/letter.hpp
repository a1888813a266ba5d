#pragma once

#include "../excerpt.hpp"
#include "../list.hpp"
#include "clinical_summary.hpp"
#include "dispute.hpp"
#include "header.hpp"
#include "reviewer.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {

/// The layouts in which determinations were written over the years.
///
///     imr_2014             an item with its decision, three labels: Norco #60: Upheld
///     imr_2013             numbered sentences: 1. Norco #60 is not medically necessary and appropriate.
///     notice_2013          a list of determinations, which stands twice, and a part for each item
///     professional_review  ISSUE AT DISPUTE and other sections; the rationale's heading decides
///     unknown              no letter
enum class format { unknown, imr_2014, imr_2013, notice_2013, professional_review };

[[nodiscard]] constexpr std::string_view to_string(format f) noexcept {
  constexpr std::array<std::string_view, 5> names = {"unknown", "imr-2014", "imr-2013", "notice-2013",
                                                     "professional-review"};
  return names[static_cast<std::size_t>(f)];
}

enum class section_kind { header, how, credentials, documents, summary, issues, other };

inline constexpr std::size_t section_kinds = 7;

[[nodiscard]] constexpr std::string_view to_string(section_kind k) noexcept {
  constexpr std::array<std::string_view, section_kinds> names = {
      "header", "how", "credentials", "documents", "summary", "issues", "other"};
  return names[static_cast<std::size_t>(k)];
}

/// A part of the letter. The sections of a letter cover each of its bytes once.
struct section {
  section_kind kind = section_kind::other;
  span where;
};

/// The outcome of the case, derived from its disputes: that of all of them, `partially_overturned` where they
/// differ, `unknown` where there is none or one is unknown.
enum class outcome { unknown, upheld, overturned, partially_overturned };

[[nodiscard]] constexpr std::string_view to_string(outcome o) noexcept {
  return to_string(static_cast<decision>(static_cast<int>(o)));
}

/// A whole letter; `imr::parse(text)` makes one.
///
///     imr::parsed<imr::letter> r = imr::parse(text);
///     for (const imr::dispute& d : r->disputes) std::cout << d.item << '\n';
struct letter {
  imr::format format = imr::format::unknown;
  /// The letter's bytes in the input.
  span where;
  imr::header header;
  imr::outcome outcome = imr::outcome::unknown;
  imr::reviewer reviewer;
  excerpt documents_reviewed;
  imr::clinical_summary clinical_summary;
  list<dispute> disputes;
  list<section> sections;
};

}  // namespace v0
}  // namespace imr
