#pragma once

#include "../detail/peg.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// The title lines that a letter may begin with, above its header and its first heading.
///
///     company_title      = "MAXIMUS FEDERAL SERVICES" [","] ["INC."] gap
///                          (notice_words / "Independent Medical Review" title_end)
///     dated_notice       = "Notice of Independent Medical Review Determination" gap "Dated"
///     professional_title = "MEDICAL PROFESSIONAL REVIEW" title_end
///     dispute_heading    = "ISSUE AT DISPUTE" ":"
///     title_end          = *blank, before the end of the line
struct title_end
    : peg::seq<peg::star<peg::blank>, peg::at<peg::sor<peg::eof, peg::one<'\n', '\r', '\f'>>>> {};
struct company_words : lexical::phrase<company_words> {
  static constexpr std::string_view words[] = {
      "maximus federal services, inc.", "maximus federal services, inc", "maximus federal services inc.",
      "maximus federal services inc", "maximus federal services"};
};
struct review_words : lexical::phrase<review_words> {
  static constexpr std::string_view words[] = {"independent medical review"};
};
struct notice_words : lexical::phrase<notice_words> {
  static constexpr std::string_view words[] = {"notice of independent medical review determination"};
};
struct company_title
    : peg::seq<company_words, lexical::gap, peg::sor<notice_words, peg::seq<review_words, title_end>>> {};

struct dated_word : lexical::phrase<dated_word> {
  static constexpr std::string_view words[] = {"dated"};
};
struct dated_notice : peg::seq<notice_words, lexical::gap, dated_word> {};

struct professional_words : lexical::phrase<professional_words> {
  static constexpr std::string_view words[] = {"medical professional review"};
};
struct professional_title : peg::seq<professional_words, title_end> {};
struct issue_at_dispute_words : lexical::phrase<issue_at_dispute_words> {
  static constexpr std::string_view words[] = {"issue at dispute"};
};
struct dispute_heading : peg::seq<issue_at_dispute_words, lexical::opt_gap, peg::one<':'>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
