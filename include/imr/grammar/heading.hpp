#pragma once

#include "../detail/peg.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// The headings of a letter, one rule each, in any case.
struct how_heading : lexical::phrase<TAO_PEGTL_ISTRING("how the imr final determination was made")> {};
struct documents_heading : lexical::phrase<TAO_PEGTL_ISTRING("documents reviewed")> {};
struct summary_heading : lexical::phrase<TAO_PEGTL_ISTRING("clinical case summary")> {};
struct issue_words : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("imr issues")>, lexical::phrase<TAO_PEGTL_ISTRING("imr issue")>> {};
struct decision_words
    : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("decisions")>, lexical::phrase<TAO_PEGTL_ISTRING("decision")>> {};
struct rationale_words
    : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("rationales")>, lexical::phrase<TAO_PEGTL_ISTRING("rationale")>> {};
/// issues_heading = "IMR ISSUES" [","] "DECISIONS" [","] "AND RATIONALES"      ; each plural may be a singular
struct issues_heading : peg::seq<issue_words, peg::opt<peg::one<','>>, lexical::gap, decision_words, peg::opt<peg::one<','>>,
                                 lexical::gap, lexical::phrase<TAO_PEGTL_ISTRING("and")>, lexical::gap, rationale_words> {};
struct heading : peg::sor<how_heading, documents_heading, summary_heading, issues_heading> {};

/// The rest of an introductory sentence, up to its colon.
///
///     lead_rest = *160(any but ":") ":"
struct lead_rest : peg::seq<peg::rep_max<160, peg::not_one<':'>>, peg::one<':'>> {};
struct lead_end : peg::seq<lexical::opt_gap, peg::opt<peg::one<':'>>> {};

/// The introductory sentences that follow the headings. Where a heading is lost its sentence still shows the section.
///
///     how_lead         = "MAXIMUS Federal Services sent the complete case file"
///     credentials_lead = "The Expert Reviewer has the following credentials" [":"]
///     summary_lead     = "The expert reviewer developed the following clinical case summary" lead_rest
///     issues_lead      = "The Final Determination was based on decisions for the disputed" lead_rest
struct how_lead : lexical::phrase<TAO_PEGTL_ISTRING("maximus federal services sent the complete case file")> {};
struct credentials_words : lexical::phrase<TAO_PEGTL_ISTRING("the expert reviewer has the following credentials")> {};
struct credentials_lead : peg::seq<credentials_words, lead_end> {};
struct summary_words
    : lexical::phrase<TAO_PEGTL_ISTRING("the expert reviewer developed the following clinical case summary")> {};
struct summary_lead : peg::seq<summary_words, lead_rest> {};
struct issues_words
    : lexical::phrase<TAO_PEGTL_ISTRING("the final determination was based on decisions for the disputed")> {};
struct issues_lead : peg::seq<issues_words, lead_rest> {};
struct lead : peg::sor<how_lead, credentials_lead, summary_lead, issues_lead> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
