#include <imr/grammar/older_label.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(OlderLabelGrammar, IsSound) {
  expect_sound<item_number>();
  expect_sound<determination_lead>();
  expect_sound<schedule_label>();
  expect_sound<older_rationale_label>();
  expect_sound<told_rationale_label>();
  expect_sound<claims_basis>();
  expect_sound<disclaimer_lead>();
  expect_sound<denial_dated>();
}

TEST(OlderLabelGrammar, AnItemsNumberIsNoDecimalAndNoDay) {
  expect_takes_prefix<item_number>({{"1. Norco", "1. "},
                                    {"2) MRI", "2) "},
                                    {"(3) MRI", "(3) "},
                                    {"12.MRI", "12."},
                                    {"2, The request", "2, "}});
  expect_no_prefix<item_number>(
      {"7.5mg", "30.00", "1", "1 MRI", "123. MRI", "1/2/13", "2, 3 and 4", "No. 3"});
}

TEST(OlderLabelGrammar, TakesTheWordsBeforeWhatIsRequested) {
  expect_takes_prefix<request_lead>({{"The request for Norco", "The request for "},
                                     {"the requested MRI", "the requested "},
                                     {"Whether the request for a cane", "Whether the request for "}});
  expect_no_prefix<request_lead>(
      {"The retrospective request for Norco", "Norco", "The requests", "Retrospective request for"});
}

TEST(OlderLabelGrammar, TakesTheBeginningOfADetermination) {
  expect_takes_prefix<determination_lead>({
      {"MAXIMUS Federal Services, Inc. has determined the request for Norco",
       "MAXIMUS Federal Services, Inc. has determined the request for "},
      {"MAXIMUS Federal Services has determined that the request for Norco",
       "MAXIMUS Federal Services has determined that the request for "},
      {"MAXIMUS Federal Services, Inc. has determined the retrospective request for Norco",
       "MAXIMUS Federal Services, Inc. has determined the "},
  });
  expect_no_prefix<determination_lead>(
      {"MAXIMUS Federal Services sent the complete case file", "MAXIMUS has determined"});
}

TEST(OlderLabelGrammar, TakesTheLabelsOfTheNotice) {
  expect_takes<schedule_label>({
      "Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make "
      "His/Her Decision",
      "Section(s) of the Medical Treatment Utilization Schedule (MTUS) Relied Upon by the\nExpert Reviewer "
      "to Make\nHis/Her Decision:",
      "Section of the MTUS Relied Upon by the Expert Reviewer:",
  });
  expect_takes<reasons_label>({"Rationale for the Decision:", "Rationale for the\nDecision"});
  expect_takes<effect_label>({"Effect of the Decision:", "EFFECT OF THE DECISION"});
  expect_refuses<schedule_label>({"Section of the Medical Treatment Utilization Schedule",
                                  "Section of the chart relied upon by the Expert Reviewer"});
  expect_refuses<reasons_label>({"Rationale:", "Decision rationale:"});
}

TEST(OlderLabelGrammar, TakesTheLabelOfARationale) {
  expect_takes<older_rationale_label>({"The Physician Reviewer's decision rationale:",
                                       "The Physician Reviewer\xE2\x80\x99s\ndecision rationale :",
                                       "The Expert Reviewer's decision rationale", "Decision rationale:"});
  expect_refuses<older_rationale_label>(
      {"The Physician Reviewer's rationale:", "Decision rationale", "The decision rationale:"});
  expect_takes<short_rationale_label>({"The Physician Reviewer's rationale:"});
  expect_refuses<short_rationale_label>({"The Physician Reviewer's rationale", "Rationale:"});
}

TEST(OlderLabelGrammar, TakesWhoWentByAGuideline) {
  expect_takes_prefix<claims_sentence>({{"The Claims Administrator based its", "The Claims Administrator"}});
  expect_takes_prefix<reviewer_sentence>(
      {{"The Physician Reviewer based his/her", "The Physician Reviewer"}});
  expect_no_prefix<claims_sentence>({"The Claims Administrator's denial", "The Claims Administrator:"});
  expect_no_prefix<reviewer_sentence>({"The Physician Reviewer's decision rationale:"});
}

TEST(OlderLabelGrammar, TakesWhatTellsTheFormatOf2013) {
  expect_takes<told_rationale_label>(
      {"The Physician Reviewer's decision rationale:", "Expert Reviewer's Decision Rationale :"});
  expect_refuses<told_rationale_label>(
      {"Decision rationale:", "The Physician Reviewer's decision rationale"});
  expect_takes<claims_basis>(
      {"The Claims Administrator based its decision", "Claims Administrator did not cite"});
  expect_refuses<claims_basis>({"The Claims Administrator", "The Claims Administrator denied it"});
}

TEST(OlderLabelGrammar, TheDisclaimerEndsWithItsSentence) {
  expect_takes_prefix<disclaimer_lead>({
      {"Disclaimer: The following case summary was taken directly from the utilization review "
       "denial/modification dated July 8, 2013. He fell.",
       "Disclaimer: The following case summary was taken directly from the utilization review "
       "denial/modification dated July 8, 2013."},
      {"The following case summary was taken from the denial dated Sept. 6, 2013. \"He fell.\"",
       "The following case summary was taken from the denial dated Sept. 6, 2013."},
      {"Disclaimer: The following case summary was taken from the denial dated July 9, 2013: He fell.",
       "Disclaimer: The following case summary was taken from the denial dated July 9, 2013:"},
      {"Disclaimer: The following case summary was taken from the file.",
       "Disclaimer: The following case summary was taken from the file."},
  });
  expect_no_prefix<disclaimer_lead>(
      {"Disclaimer: none.", "The following case summary was taken " + std::string(300, 'x') + "."});
}

TEST(OlderLabelGrammar, TakesTheDayOfADenial) {
  expect_takes<denial_dated>({"Utilization Review Denial dated 9/6/2013",
                              "Utilization Review Denial/Modification dated July 8, 2013"});
  expect_refuses<denial_dated>(
      {"Utilization Review Denial", "Utilization Review Denial dated", "Denial dated 9/6/2013"});
}

TEST(OlderLabelGrammar, TakesTheEdgesOfACoverPage) {
  expect_takes_prefix<treatments_label>({{"Treatment(s) in Dispute Listed on IMR Application: Norco",
                                          "Treatment(s) in Dispute Listed on IMR Application:"}});
  expect_takes_prefix<cover_text>(
      {{"Final Determination: UPHOLD", "Final Determination:"},
       {"MAXIMUS Federal Services has completed the review", "MAXIMUS Federal Services has completed"}});
  expect_takes<closing_line>({"Sincerely,", "Sincerely"});
  expect_no_prefix<cover_text>(
      {"Final Determination Letter for IMR Case Number", "The Final Determination was based on decisions"});
}

}  // namespace
