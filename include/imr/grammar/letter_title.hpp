#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "company_name.hpp"
#include "label.hpp"
#include "older_heading.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// The titles that a letter begins with, each at its line's start, and the label that begins the header of a
/// notice.
///
///     company_title  = "MAXIMUS FEDERAL SERVICES, INC." / "MAXIMUS FEDERAL SERVICES"
///     review_title   = "Independent Medical Review" ["Final Determination" ["Letter"]]
///     letter_title   = review_title / notice_title / professional_title
///     claimant_label = ("Employee Name" / "Employee") ":"
struct company_title : company_name {};
struct review_title : lexical::phrase<review_title> {
  static constexpr lexical::literal words[] = {"independent medical review final determination letter",
                                               "independent medical review final determination",
                                               "imr final determination letter",
                                               "independent medical review"};
};
struct letter_title : peg::sor<review_title, notice_title, professional_title> {};

struct claimant_words : lexical::phrase<claimant_words> {
  static constexpr lexical::literal words[] = {"employee name", "employee"};
};
struct claimant_label : peg::seq<claimant_words, label_colon> {};
}  // namespace grammar
}  // namespace v0
}  // namespace imr
