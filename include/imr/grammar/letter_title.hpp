#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "header.hpp"
#include "heading.hpp"
#include "older_heading.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// The lines that a letter begins with, each at its line's start. A title fills its line; what stands behind the label of
/// a header block is its value.
///
///     company_title    = "MAXIMUS FEDERAL SERVICES, INC." / "MAXIMUS FEDERAL SERVICES"
///     review_title     = "Independent Medical Review" ["Final Determination" ["Letter"]]
///     letter_title     = review_title / notice_title / professional_title
///     header_beginning = case_number_label / claimant_label / a label of the header's table with its colon
///     first_heading    = how_heading / issue_heading
///     letter_beginning = company_title / letter_title / header_beginning / first_heading
struct company_words : lexical::phrase<company_words> {
  static constexpr lexical::literal words[] = {"maximus federal services, inc",
                                               "maximus federal services inc", "maximus federal services"};
};
struct company_title : peg::seq<company_words, peg::opt<peg::one<'.'>>> {};
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
struct header_beginning : peg::sor<case_number_label, claimant_label,
                                   peg::seq<peg::sor<date_assigned_words, injury_words, decision_date_words,
                                                     ur_denial_words, priority_words, received_words>,
                                            label_colon>> {};

struct first_heading : peg::sor<how_heading, issue_heading> {};
struct letter_beginning : peg::sor<company_title, letter_title, header_beginning, first_heading> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
