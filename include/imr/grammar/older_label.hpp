#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "closing.hpp"
#include "company_name.hpp"
#include "date.hpp"
#include "item_number.hpp"
#include "label.hpp"
#include "older_heading.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// What stands before the name of what is requested, and is no part of it.
///
///     request_lead = "The request for" / "Whether the request for" / …
///     item_lead    = request_lead / "Whether" ["the"]
struct request_lead_words : lexical::phrase<request_lead_words> {
  static constexpr lexical::literal words[] = {
      "the request for",  "the requests for",        "the requested",         "request for",
      "requests for",     "whether the request for", "whether the requested", "is the request for",
      "is the requested", "are the requests for",    "are the requested",     "decision for",
      "the decision for"};
};
struct request_lead : peg::seq<request_lead_words, lexical::gap> {};
struct whether_words : lexical::phrase<whether_words> {
  static constexpr lexical::literal words[] = {"whether the",
                                               "whether",
                                               "the issue at dispute is whether the",
                                               "the issue at dispute is whether",
                                               "the issue is whether the",
                                               "the issue is whether"};
};
/// How a question for an item begins: `Is the MRI of the hip medically necessary?`
struct question_words : lexical::phrase<question_words> {
  static constexpr lexical::literal words[] = {"is the", "are the", "was the", "were the", "is", "are"};
};
struct question_lead : peg::seq<question_words, lexical::gap> {};
struct item_lead : peg::seq<peg::sor<request_lead_words, whether_words>, lexical::gap> {};

/// The beginning of a determination of the notice.
///
///     determination_lead = "MAXIMUS Federal Services" ["," ] ["Inc."] "has determined" ["that"] ["the request for"]
struct determined_words : lexical::phrase<determined_words> {
  static constexpr lexical::literal words[] = {"has determined that the requests for",
                                               "has determined the requests for",
                                               "has determined that the request for",
                                               "has determined that the requested",
                                               "has determined the request for",
                                               "has determined the requested",
                                               "has determined that the",
                                               "has determined the",
                                               "has determined that",
                                               "has determined"};
};
struct determination_lead
    : peg::seq<company_name, peg::opt<peg::one<','>>, lexical::gap, determined_words, lexical::gap> {};

/// The beginning of an item's part of the notice: `2) Regarding the request for Norco:`
struct regarding_words : lexical::phrase<regarding_words> {
  static constexpr lexical::literal words[] = {"regarding the request for", "regarding the requests for",
                                               "regarding the requested", "regarding request for"};
};
struct regarding_the : lexical::phrase<regarding_the> {
  static constexpr lexical::literal words[] = {"regarding the"};
};
struct retrospective_words : lexical::phrase<retrospective_words> {
  static constexpr lexical::literal words[] = {"retrospective request", "retrospective requests"};
};
struct regarding_lead : peg::sor<peg::seq<regarding_words, lexical::gap>,
                                 peg::seq<regarding_the, lexical::gap, peg::at<retrospective_words>>> {};

/// The labels of an item's part of the notice.
///
///     schedule_label = [("Section" / "Section(s)") "of the"] schedule_words "Relied Upon by the Expert Reviewer"
///                      ["to Make His/Her Decision"] [":"]
///     reasons_label  = "Rationale for the Decision" [":"]
///     effect_label   = "Effect of the Decision" [":"]
struct section_words : lexical::phrase<section_words> {
  static constexpr lexical::literal words[] = {"section of the", "section(s) of the", "sections of the"};
};
struct schedule_words : lexical::phrase<schedule_words> {
  static constexpr lexical::literal words[] = {"medical treatment utilization schedule (mtus)",
                                               "medical treatment utilization schedule",
                                               "medical treatment guideline(s)",
                                               "medical treatment guidelines",
                                               "medical treatment guideline",
                                               "mtus"};
};
struct relied_by_words : lexical::phrase<relied_by_words> {
  static constexpr lexical::literal words[] = {
      "relied upon by the expert reviewer", "relied upon by expert reviewer",
      "relied upon by the physician reviewer", "relied upon by the reviewer",
      "relied upon by the professional reviewer"};
};
struct making_words : lexical::phrase<making_words> {
  static constexpr lexical::literal words[] = {"to make his/her decision",   "to make his / her decision",
                                               "to make their decision",     "to make the decision",
                                               "in making his/her decision", "to make his decision",
                                               "to make her decision"};
};
struct schedule_label : peg::seq<peg::opt<section_words, lexical::gap>, schedule_words, lexical::gap,
                                 relied_by_words, peg::opt<lexical::gap, making_words>, heading_colon> {};
struct reasons_label_words : lexical::phrase<reasons_label_words> {
  static constexpr lexical::literal words[] = {"rationale for the decision", "rationale for decision"};
};
struct reasons_label : peg::seq<reasons_label_words, heading_colon> {};
struct effect_words : lexical::phrase<effect_words> {
  static constexpr lexical::literal words[] = {"effect of the decision", "effect of decision"};
};
struct effect_label : peg::seq<effect_words, heading_colon> {};

/// The label of a rationale in 2013: `The Physician Reviewer's decision rationale:`
///
///     physician_rationale_label = ["The"] ("Physician" / "Expert") "Reviewer's decision rationale" [":"]
///     short_rationale_label     = ["The"] ("Physician" / "Expert") "Reviewer's" bare_rationale_label
///     bare_rationale_label      = "Rationale" ":"
struct reviewers_words : lexical::phrase<reviewers_words> {
  static constexpr lexical::literal words[] = {
      "the physician reviewer's",         "the physician reviewer\xE2\x80\x99s",
      "the physician reviewers",          "the expert reviewer's",
      "the expert reviewer\xE2\x80\x99s", "the reviewer's",
      "the reviewer\xE2\x80\x99s",        "physician reviewer's",
      "physician reviewer\xE2\x80\x99s",  "expert reviewer's",
      "expert reviewer\xE2\x80\x99s"};
};
struct physician_rationale_label : peg::seq<reviewers_words, lexical::gap, rationale_words, heading_colon> {};
/// The same with its colon, as no letter of another format has it.
struct told_rationale_label : peg::seq<reviewers_words, lexical::gap, rationale_label> {};
struct rationale_word : lexical::phrase<rationale_word> {
  static constexpr lexical::literal words[] = {"rationale"};
};
struct bare_rationale_label : peg::seq<rationale_word, label_colon> {};
struct short_rationale_label : peg::seq<reviewers_words, lexical::gap, bare_rationale_label> {};
/// The same, or the label that 2014 has.
struct older_rationale_label : peg::sor<physician_rationale_label, rationale_label> {};

/// The sentences that tell what each side went by begin with who it is.
struct claims_decider : lexical::phrase<claims_decider> {
  static constexpr lexical::literal words[] = {"the claims administrator's decision",
                                               "the claims administrator", "the claim administrator",
                                               "claims administrator"};
};
struct reviewer_decider : lexical::phrase<reviewer_decider> {
  static constexpr lexical::literal words[] = {"the physician reviewer", "the expert reviewer",
                                               "the medical reviewer",   "the reviewer",
                                               "physician reviewer",     "expert reviewer"};
};
/// What the claims administrator's sentence goes on with behind an item.
///
///     claims_basis = claims_decider ("based its decision" / "did not cite" / …)
struct basis_words : lexical::phrase<basis_words> {
  static constexpr lexical::literal words[] = {"based its decision", "based the decision",
                                               "based his/her decision", "did not cite", "did not base"};
};
struct claims_basis : peg::seq<claims_decider, lexical::gap, basis_words> {};
///     reviewer_basis = reviewer_decider ("based his/her decision" / "found that no section" / …)
struct reviewer_basis_words : lexical::phrase<reviewer_basis_words> {
  static constexpr lexical::literal words[] = {"based his/her decision",
                                               "based the decision",
                                               "based his decision",
                                               "based her decision",
                                               "found that no section",
                                               "found no section",
                                               "found the section",
                                               "found the guidelines",
                                               "relied upon",
                                               "relied on",
                                               "did not cite",
                                               "did not find"};
};
struct reviewer_basis : peg::seq<reviewer_decider, lexical::gap, reviewer_basis_words> {};
/// A remark between the two sentences: `The provider did not dispute the guidelines …`
struct remark_words : lexical::phrase<remark_words> {
  static constexpr lexical::literal words[] = {"the provider", "the treating provider", "the employee",
                                               "the parties",  "neither party",         "no party"};
};
struct claims_sentence : peg::seq<claims_decider, peg::at<lexical::gap>> {};
struct reviewer_sentence : peg::seq<reviewer_decider, peg::at<lexical::gap>> {};
struct guideline_remark : peg::seq<remark_words, peg::at<lexical::gap>> {};

/// The sentence that introduces the notice's case summary. A full stop before a number ends no sentence
/// (`Sept. 6`).
///
///     disclaimer_lead = ["Disclaimer:"] "The following case summary was taken" *240(any) ("." / ":")
struct taken_words : lexical::phrase<taken_words> {
  static constexpr lexical::literal words[] = {"the following case summary was taken",
                                               "the following clinical case summary was taken",
                                               "the following summary was taken"};
};
struct disclaimer_stop
    : peg::seq<peg::one<'.', ':'>, peg::sor<peg::eof, peg::seq<lexical::gap, peg::not_at<peg::digit>>>> {};
struct disclaimer_lead
    : peg::seq<peg::opt<disclaimer_word, label_colon, lexical::gap>, taken_words,
               peg::rep_opt<240, peg::not_at<disclaimer_stop>, peg::any>, peg::one<'.', ':'>> {};

/// The sentence of the notice that names the denial's day.
///
///     denial_dated = "Utilization Review Denial" ["/Modification"] "dated" date
struct denial_words : lexical::phrase<denial_words> {
  static constexpr lexical::literal words[] = {"utilization review denial dated",
                                               "utilization review denial/modification dated",
                                               "utilization review decision dated"};
};
struct denial_day : date {};
struct denial_dated : peg::seq<denial_words, lexical::gap, denial_day> {};

/// Where the cover page of a mailed copy leaves its labelled block, at a line's start.
///
///     cover_beginning = "Treatment(s) in Dispute" … ":" / "Final Determination" ":" / "Dear" …
struct treatments_words : lexical::phrase<treatments_words> {
  static constexpr lexical::literal words[] = {
      "treatment(s) in dispute listed on imr application", "treatments in dispute listed on imr application",
      "treatment in dispute listed on imr application", "treatment(s) in dispute"};
};
struct treatments_label : peg::seq<treatments_words, label_colon> {};
struct final_determination_words : lexical::phrase<final_determination_words> {
  static constexpr lexical::literal words[] = {"final determination"};
};
struct final_determination_label : peg::seq<final_determination_words, label_colon> {};
struct completed_words : lexical::phrase<completed_words> {
  static constexpr lexical::literal words[] = {"maximus federal services has completed",
                                               "maximus federal services, inc. has completed"};
};
struct cover_text : peg::sor<final_determination_label, completed_words> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
