#pragma once

#include "../detail/peg.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// The headings of a letter, one rule each, in any case.
struct how_heading : lexical::phrase<how_heading> {
  static constexpr std::string_view words[] = {"how the imr final determination was made"};
};
struct documents_heading : lexical::phrase<documents_heading> {
  static constexpr std::string_view words[] = {"documents reviewed"};
};
struct summary_heading : lexical::phrase<summary_heading> {
  static constexpr std::string_view words[] = {"clinical case summary"};
};

/// issues_heading = "IMR ISSUES" [","] "DECISIONS" [","] "AND RATIONALES"      ; each plural may be a
/// singular
struct issue_words : lexical::phrase<issue_words> {
  static constexpr std::string_view words[] = {"imr issues", "imr issue"};
};
struct decision_words : lexical::phrase<decision_words> {
  static constexpr std::string_view words[] = {"decisions", "decision"};
};
struct rationales_words : lexical::phrase<rationales_words> {
  static constexpr std::string_view words[] = {"and rationales", "and rationale"};
};
struct opt_comma : peg::opt<peg::one<','>> {};
struct issues_heading : peg::seq<issue_words, opt_comma, lexical::gap, decision_words, opt_comma,
                                 lexical::gap, rationales_words> {};

struct heading : peg::sor<how_heading, documents_heading, summary_heading, issues_heading> {};

/// The rest of an introductory sentence, up to its colon.
///
///     lead_rest = *160(any but ":") ":"
struct lead_rest : peg::seq<peg::rep_max<160, peg::not_one<':'>>, peg::one<':'>> {};
struct lead_end : peg::seq<lexical::opt_gap, peg::opt<peg::one<':'>>> {};

/// The introductory sentences that follow the headings. Where a heading is lost its sentence still shows the
/// section.
///
///     how_lead         = "MAXIMUS Federal Services sent the complete case file"
///     credentials_lead = "The Expert Reviewer has the following credentials" [":"]
///     summary_lead     = "The expert reviewer developed the following clinical case summary" lead_rest
///     issues_lead      = "The Final Determination was based on decisions for the disputed" lead_rest
struct how_lead : lexical::phrase<how_lead> {
  static constexpr std::string_view words[] = {"maximus federal services sent the complete case file"};
};
struct credentials_words : lexical::phrase<credentials_words> {
  static constexpr std::string_view words[] = {"the expert reviewer has the following credentials"};
};
struct credentials_lead : peg::seq<credentials_words, lead_end> {};
struct summary_words : lexical::phrase<summary_words> {
  static constexpr std::string_view words[] = {
      "the expert reviewer developed the following clinical case summary"};
};
struct summary_lead : peg::seq<summary_words, lead_rest> {};
struct issues_words : lexical::phrase<issues_words> {
  static constexpr std::string_view words[] = {
      "the final determination was based on decisions for the disputed"};
};
struct issues_lead : peg::seq<issues_words, lead_rest> {};
struct lead : peg::sor<how_lead, credentials_lead, summary_lead, issues_lead> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
