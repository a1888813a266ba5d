#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "decision.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// The headings of a letter, one rule each, in any case.
struct how_heading : lexical::phrase<how_heading> {
  static constexpr lexical::literal words[] = {"how the imr final determination was made"};
};
struct documents_heading : lexical::phrase<documents_heading> {
  static constexpr lexical::literal words[] = {"documents reviewed"};
};
struct summary_heading : lexical::phrase<summary_heading> {
  static constexpr lexical::literal words[] = {"clinical case summary"};
};

/// issues_heading = "IMR ISSUES" [","] "DECISIONS" [","] "AND RATIONALES"      ; each plural may be a
/// singular
struct issue_words : lexical::phrase<issue_words> {
  static constexpr lexical::literal words[] = {"imr issues", "imr issue"};
};
struct decision_words : lexical::phrase<decision_words> {
  static constexpr lexical::literal words[] = {"decisions", "decision"};
};
struct rationales_words : lexical::phrase<rationales_words> {
  static constexpr lexical::literal words[] = {"and rationales", "and rationale"};
};
struct opt_comma : peg::opt<peg::one<','>> {};
struct issues_heading : peg::seq<issue_words, opt_comma, lexical::gap, decision_words, opt_comma,
                                 lexical::gap, rationales_words> {};

struct heading : peg::sor<how_heading, documents_heading, summary_heading, issues_heading> {};

/// What ends an introductory sentence: its colon, which may be lost, a semicolon or a full stop.
struct lead_end : peg::seq<lexical::opt_gap, peg::opt<peg::one<':', ';', '.'>>> {};

/// The rest of an introductory sentence. Where its last words are damaged its colon or full stop must stand.
///
///     summary_rest = *160(any but ":") "all medical records" lead_end / lead_rest
///     issues_rest  = *60(any but ":") "set forth" word lead_end / *40(any but ":" and ".") lead_mark
///     lead_rest    = *160(any but ":" and ".") lead_mark
///     lead_mark    = (":" / "."), not before a decision: that colon is an item's
struct lead_mark : peg::seq<peg::one<':', '.'>, peg::not_at<lexical::opt_gap, decision>> {};
struct lead_rest : peg::seq<peg::rep_max<160, peg::not_one<':', '.'>>, lead_mark> {};
struct records_words : lexical::phrase<records_words> {
  static constexpr lexical::literal words[] = {"all medical records"};
};
struct forth_words : lexical::phrase<forth_words> {
  static constexpr lexical::literal words[] = {"set forth"};
};
struct below_word : peg::plus<peg::not_one<' ', ':', '.'>> {};
struct short_rest : peg::seq<peg::rep_max<40, peg::not_one<':', '.'>>, lead_mark> {};
struct to_records : peg::rep_opt<160, peg::not_at<records_words>, peg::not_one<':'>> {};
struct to_forth : peg::rep_opt<60, peg::not_at<forth_words>, peg::not_one<':'>> {};
struct summary_rest : peg::sor<peg::seq<to_records, records_words, lead_end>, lead_rest> {};
struct issues_rest
    : peg::sor<peg::seq<to_forth, forth_words, lexical::gap, below_word, lead_end>, short_rest> {};

/// The introductory sentences that follow the headings. Where a heading is lost its sentence still shows the
/// section.
///
///     how_lead         = "MAXIMUS Federal Services sent the complete case file"
///     credentials_lead = "The Expert (or Physician) Reviewer has the following credentials" [":"]
///     summary_lead     = "The expert (or physician) reviewer developed the following clinical case summary" summary_rest
///     issues_lead      = "The Final Determination was based on decisions for the disputed" issues_rest
struct how_lead : lexical::phrase<how_lead> {
  static constexpr lexical::literal words[] = {"maximus federal services sent the complete case file"};
};
struct credentials_words : lexical::phrase<credentials_words> {
  static constexpr lexical::literal words[] = {"the expert reviewer has the following credentials",
                                               "the physician reviewer has the following credentials"};
};
struct credentials_lead : peg::seq<credentials_words, lead_end> {};
struct summary_words : lexical::phrase<summary_words> {
  static constexpr lexical::literal words[] = {
      "the expert reviewer developed the following clinical case summary",
      "the physician reviewer developed the following clinical case summary"};
};
struct summary_lead : peg::seq<summary_words, summary_rest> {};
struct issues_words : lexical::phrase<issues_words> {
  static constexpr lexical::literal words[] = {
      "the final determination was based on decisions for the disputed"};
};
struct issues_lead : peg::seq<issues_words, issues_rest> {};
struct lead : peg::sor<how_lead, credentials_lead, summary_lead, issues_lead> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
