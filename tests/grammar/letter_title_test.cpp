#include <imr/grammar/letter_title.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(LetterTitleGrammar, IsSound) { expect_sound<letter_beginning>(); }

TEST(LetterTitleGrammar, TakesTheTitlesOfEachFormat) {
  expect_takes<company_title>(
      {"MAXIMUS FEDERAL SERVICES, INC.", "Maximus Federal Services", "MAXIMUS Federal Services Inc."});
  expect_takes<letter_title>({
      "Independent Medical Review",
      "Independent Medical Review Final Determination Letter",
      "Notice of Independent Medical Review Determination",
      "MEDICAL PROFESSIONAL REVIEW",
      "MEDICAL\nPROFESSIONAL REVIEW:",
  });
}

TEST(LetterTitleGrammar, TakesTheLabelsOfAHeaderAndTheFirstHeadings) {
  expect_takes_prefix<letter_beginning>({
      {"Case Number: CM15-0012345", "Case Number:"},
      {"IMR Case Number: CM14-0012345", "IMR Case Number:"},
      {"MAXIMUS Case Number: CM13-0012345", "MAXIMUS Case Number:"},
      {"Employee: ", "Employee:"},
      {"Date Assigned: 1/2/2015", "Date Assigned:"},
      {"Date of Injury:", "Date of Injury:"},
      {"HOW THE IMR FINAL DETERMINATION WAS MADE", "HOW THE IMR FINAL DETERMINATION WAS MADE"},
      {"ISSUE AT DISPUTE: X-rays", "ISSUE AT DISPUTE:"},
  });
}

TEST(LetterTitleGrammar, RefusesWhatStandsInsideALetter) {
  expect_no_prefix<letter_beginning>({
      "",
      "CLINICAL CASE SUMMARY",
      "IMR ISSUES, DECISIONS AND RATIONALES",
      "DOCUMENTS REVIEWED",
      "Final Determination Letter for IMR Case Number CM14-0012345 3",
      "The employee: a mason",
      "Date of Injury was not stated",
      "Decision rationale: It helped.",
  });
}

TEST(LetterTitleGrammar, ATitleEndsWithItsLastWord) {
  expect_takes_prefix<letter_title>(
      {{"Independent Medical Review is binding", "Independent Medical Review"}});
  expect_refuses<letter_title>({"Independent Medical Review is binding", "Independent Medical Reviews"});
}

}  // namespace
