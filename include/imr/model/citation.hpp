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

struct page_range {
  int first = 0;
  int last = 0;
};

struct regulation_range {
  excerpt first;
  excerpt last;
};

/// One work that a guideline text cites.
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
