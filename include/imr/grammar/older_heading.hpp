#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// What may end a heading of the older letters: its colon, also where a scan read it as a semicolon.
struct heading_colon : peg::opt<lexical::opt_gap, peg::one<':', ';'>> {};

/// The heading of the decisions in 2013 and early 2014, where 2014 has IMR ISSUES, DECISIONS AND RATIONALES.
///
///     decisions_heading = "IMR DECISION(S)" [","] "AND RATIONALE(S)" [":"]
struct decisions_words : lexical::phrase<decisions_words> {
  static constexpr lexical::literal words[] = {"imr decision(s)", "imr decisions", "imr decision"};
};
struct and_rationales : lexical::phrase<and_rationales> {
  static constexpr lexical::literal words[] = {"and rationale(s)", "and rationales", "and rationale"};
};
struct decisions_heading
    : peg::seq<decisions_words, peg::opt<peg::one<','>>, lexical::gap, and_rationales, heading_colon> {};

/// The headings of the Notice of Independent Medical Review Determination. That of the summary and of the
/// documents stand in the professional review too.
///
///     notice_title           = "Notice of Independent Medical Review Determination" [":"]
///     determination_heading  = "INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE" [":"]
///     qualifications_heading = "Medical Qualifications of the Expert Reviewer" [":"] / …
///     case_summary_heading   = [("Expert" / "Physician" / …) "Reviewer" ["'s"]] "Case Summary" [":"]
///     considered_heading     = "Documents Reviewed for Determination" [":"]
struct notice_words : lexical::phrase<notice_words> {
  static constexpr lexical::literal words[] = {"notice of independent medical review determination"};
};
struct notice_title : peg::seq<notice_words, heading_colon> {};
struct determination_words : lexical::phrase<determination_words> {
  static constexpr lexical::literal words[] = {"independent medical review decision and rationale",
                                               "independent medical review decisions and rationales",
                                               "independent medical review decision(s) and rationale(s)"};
};
struct determination_heading : peg::seq<determination_words, heading_colon> {};
struct qualifications_words : lexical::phrase<qualifications_words> {
  static constexpr lexical::literal words[] = {
      "medical qualifications of the expert reviewer", "medical qualifications of the physician reviewer",
      "medical qualifications of the reviewer", "medical reviewer qualifications"};
};
struct qualifications_heading : peg::seq<qualifications_words, heading_colon> {};
struct case_summary_words : lexical::phrase<case_summary_words> {
  static constexpr lexical::literal words[] = {"case summary"};
};
struct summary_writer : lexical::phrase<summary_writer> {
  static constexpr lexical::literal words[] = {"expert reviewer's",
                                               "expert reviewer\xE2\x80\x99s",
                                               "expert reviewer",
                                               "physician reviewer's",
                                               "physician reviewer\xE2\x80\x99s",
                                               "physician reviewer",
                                               "medical reviewer's",
                                               "medical reviewer\xE2\x80\x99s",
                                               "medical reviewer",
                                               "reviewer's",
                                               "reviewer\xE2\x80\x99s"};
};
struct case_summary_heading
    : peg::seq<peg::opt<summary_writer, lexical::gap>, case_summary_words, heading_colon> {};
struct considered_words : lexical::phrase<considered_words> {
  static constexpr lexical::literal words[] = {"documents reviewed for determination"};
};
struct considered_heading : peg::seq<considered_words, heading_colon> {};

/// The headings of the professional review. The last one holds the decision and has a twin without NOT.
///
///     professional_title = "MEDICAL PROFESSIONAL REVIEW" [":"]
///     issue_heading      = "ISSUE" ["S" / "(S)"] ("AT" / "IN") "DISPUTE" [":"]
///     relied_heading     = "MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY" ["THE"] "PROFESSIONAL REVIEWER" ["AND WHY"] [":"]
///     reasons_heading    = "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE" heading_verb (refused_title / granted_title)
///                          [":"]
struct professional_words : lexical::phrase<professional_words> {
  static constexpr lexical::literal words[] = {"medical professional review"};
};
struct professional_title : peg::seq<professional_words, heading_colon> {};
struct issue_heading_words : lexical::phrase<issue_heading_words> {
  static constexpr lexical::literal words[] = {"issue at dispute",    "issues at dispute",
                                               "issue(s) at dispute", "issue in dispute",
                                               "issues in dispute",   "issue(s) in dispute"};
};
struct issue_heading : peg::seq<issue_heading_words, heading_colon> {};
struct relied_words : lexical::phrase<relied_words> {
  static constexpr lexical::literal words[] = {"medical treatment guideline(s) relied upon by",
                                               "medical treatment guidelines relied upon by",
                                               "medical treatment guideline relied upon by"};
};
struct relied_reviewer : lexical::phrase<relied_reviewer> {
  static constexpr lexical::literal words[] = {"professional reviewer and why",
                                               "the professional reviewer and why", "professional reviewer",
                                               "the professional reviewer"};
};
struct relied_heading : peg::seq<relied_words, lexical::gap, relied_reviewer, heading_colon> {};
struct reasons_words : lexical::phrase<reasons_words> {
  static constexpr lexical::literal words[] = {
      "rationale for why the requested treatment/service", "rationale for why the requested treatment",
      "rationale for why the requested service", "rationale for why the requested treatment(s)/service(s)"};
};
struct heading_verb : lexical::phrase<heading_verb> {
  static constexpr lexical::literal words[] = {"is/was", "is / was", "is", "was", "are/were", "were", "are"};
};
struct refused_title : lexical::phrase<refused_title> {
  static constexpr lexical::literal words[] = {"not medically necessary", "notmedically necessary",
                                               "not medicallynecessary"};
};
struct granted_title : lexical::phrase<granted_title> {
  static constexpr lexical::literal words[] = {"medically necessary", "medicallynecessary"};
};
/// The twin's words: right behind the verb, so that no damaged `NOT` is passed over.
struct granted_heading : peg::seq<heading_verb, lexical::gap, granted_title> {};
/// `IS/WAS OR IS/WAS NOT MEDICALLY NECESSARY`
struct or_word : lexical::phrase<or_word> {
  static constexpr lexical::literal words[] = {"or"};
};
struct not_word : lexical::phrase<not_word> {
  static constexpr lexical::literal words[] = {"not"};
};
struct either_title : peg::seq<or_word, lexical::gap, peg::sor<heading_verb, not_word>> {};
struct reasons_heading : peg::seq<reasons_words, lexical::gap, heading_verb, lexical::gap,
                                  peg::sor<refused_title, granted_title>, heading_colon> {};

struct older_heading
    : peg::sor<decisions_heading, determination_heading, qualifications_heading, case_summary_heading,
               considered_heading, issue_heading, relied_heading, reasons_heading> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
