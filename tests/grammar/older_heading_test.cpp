#include <imr/grammar/older_heading.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(OlderHeadingGrammar, IsSound) {
  expect_sound<decisions_heading>();
  expect_sound<relied_heading>();
  expect_sound<reasons_heading>();
}

TEST(OlderHeadingGrammar, TakesTheHeadingOfTheDecisions) {
  expect_takes<decisions_heading>({
      "IMR DECISION(S) AND RATIONALE(S)",
      "IMR DECISIONS AND RATIONALES",
      "IMR DECISION AND RATIONALE",
      "IMR DECISION(S)\nAND RATIONALE(S):",
      "Imr Decision(s), and Rationale(s)",
  });
  expect_refuses<decisions_heading>({"IMR ISSUES, DECISIONS AND RATIONALES", "IMR DECISION(S)",
                                     "IMR DECISION(S) AND RATIONALE(S) OF", "DECISION(S) AND RATIONALE(S)"});
}

TEST(OlderHeadingGrammar, TakesTheHeadingsOfTheNotice) {
  expect_takes<notice_title>({"Notice of Independent Medical Review Determination",
                              "NOTICE OF INDEPENDENT MEDICAL\nREVIEW DETERMINATION"});
  expect_takes<determination_heading>({"INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE",
                                       "Independent Medical Review\nDecision(s) and Rationale(s):"});
  expect_takes<qualifications_heading>(
      {"Medical Qualifications of the Expert Reviewer:", "Medical Qualifications of the\nExpert Reviewer :",
       "MEDICAL REVIEWER QUALIFICATIONS:"});
  expect_takes<case_summary_heading>(
      {"Case Summary:", "CASE SUMMARY :", "CASE SUMMARY;", "Case\nSummary:", "Case Summary",
       "Expert Reviewer Case Summary:", "Physician Reviewer\xE2\x80\x99s Case Summary"});
  expect_takes<considered_heading>(
      {"Documents Reviewed for Determination:", "DOCUMENTS REVIEWED FOR DETERMINATION"});
  expect_refuses<notice_title>(
      {"Independent Medical Review Determination", "Notice of Independent Medical Review"});
  expect_refuses<determination_heading>(
      {"INDEPENDENT MEDICAL REVIEW", "INDEPENDENT MEDICAL REVIEW DECISION"});
  expect_refuses<qualifications_heading>({"Qualifications of the Expert Reviewer:"});
  expect_refuses<case_summary_heading>({"CLINICAL CASE SUMMARY:", "Case Summary of the file:"});
  expect_refuses<considered_heading>({"DOCUMENTS REVIEWED", "Documents Reviewed for the hearing:"});
}

TEST(OlderHeadingGrammar, TakesTheHeadingsOfTheProfessionalReview) {
  expect_takes<professional_title>({"MEDICAL PROFESSIONAL REVIEW", "Medical Professional Review:"});
  expect_takes<issue_heading>(
      {"ISSUE AT DISPUTE:", "ISSUES AT DISPUTE", "ISSUE(S) AT DISPUTE:", "Issue in\ndispute:"});
  expect_takes<relied_heading>({
      "MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL\nREVIEWER AND WHY:",
      "MEDICAL TREATMENT GUIDELINES RELIED UPON BY THE PROFESSIONAL REVIEWER AND WHY",
      "MEDICAL TREATMENT GUIDELINE RELIED UPON BY PROFESSIONAL REVIEWER:",
  });
  expect_refuses<professional_title>({"MEDICAL PROFESSIONAL", "PROFESSIONAL REVIEW"});
  expect_refuses<issue_heading>({"ISSUE", "ISSUE AT", "DISPUTE:"});
  expect_refuses<relied_heading>(
      {"MEDICAL TREATMENT GUIDELINE(S)", "GUIDELINES RELIED UPON BY THE REVIEWER:"});
}

TEST(OlderHeadingGrammar, TakesTheReasonsAndTheirTwin) {
  expect_takes<reasons_heading>({
      "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT\nMEDICALLY NECESSARY:",
      "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS\nMEDICALLY NECESSARY:",
      "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS NOT MEDICALLY NECESSARY",
      "Rationale for why the requested treatment was medically necessary:",
      "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOTMEDICALLY NECESSARY:",
  });
  expect_refuses<reasons_heading>(
      {"RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE",
       "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS",
       "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOR MEDICALLY NECESSARY"});
}

TEST(OlderHeadingGrammar, AHeadingEndsWithItsColon) {
  expect_takes_prefix<case_summary_heading>({{"CASE SUMMARY: The worker", "CASE SUMMARY:"}});
  expect_takes_prefix<issue_heading>({{"ISSUE AT DISPUTE: X-rays", "ISSUE AT DISPUTE:"}});
  expect_no_prefix<issue_heading>({"ISSUES AT DISPUTES:", "THE ISSUE AT DISPUTE:"});
}

}  // namespace
