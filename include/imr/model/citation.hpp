#pragma once

#include "../excerpt.hpp"
#include "../list.hpp"
#include "../reading.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {

/// Who published what is cited.
enum class citation_source { mtus, acoem, odg, other };

[[nodiscard]] constexpr std::string_view to_string(citation_source s) noexcept {
  return s == citation_source::mtus    ? "MTUS"
         : s == citation_source::acoem ? "ACOEM"
         : s == citation_source::odg   ? "ODG"
                                       : "other";
}

/// `Page(s): 76-80` is 76 to 80, a single page is a range of itself.
struct page_range {
  int first = 0;
  int last = 0;
};

/// `9792.20 - 9792.26`; a single section is a range of itself.
struct regulation_range {
  excerpt first;
  excerpt last;
};

/// One work that a guideline text cites.
///
///     MTUS Chronic Pain Treatment Guidelines Opioids, Criteria for Use Page(s): 76-80
///
/// has the source `mtus`, the title `Chronic Pain Treatment Guidelines`, the section `Opioids, Criteria for
/// Use` and the pages 76 to 80. The title is the chapter, without `Chapter` and without remarks in brackets;
/// it is empty where only the source is named (`ODG`). Of works whose source is `other` it is the whole work.
/// Pages are in page order, each range once. Regulations are sections of the California Code of Regulations.
/// The year is the edition, `2009` in `Chronic Pain Medical Treatment 2009`.
struct citation {
  citation_source source = citation_source::other;
  excerpt title;
  reading<int> year;
  list<excerpt> sections;
  list<page_range> pages;
  list<regulation_range> regulations;
  span where;
};

}  // namespace v0
}  // namespace imr
