#include <imr/grammar/heading.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(HeadingGrammar, IsSound) {
  expect_sound<heading>();
  expect_sound<lead>();
}

TEST(HeadingGrammar, TakesEachHeadingInAnyCaseAndSpacing) {
  expect_takes<how_heading>({
      "HOW THE IMR FINAL DETERMINATION WAS MADE",
      "How the IMR Final Determination Was Made",
      "how the imr final determination was made",
      "HOW  THE   IMR FINAL\tDETERMINATION WAS MADE",
      "HOW THE IMR FINAL\nDETERMINATION WAS MADE",
      "HOW THE IMR\r\n\r\n   FINAL DETERMINATION WAS MADE",
      "HOW THE IMR FINAL DETERMINATION\fWAS MADE",
      "HOW\xC2\xA0THE IMR FINAL DETERMINATION WAS MADE",
  });
  expect_takes<documents_heading>({"DOCUMENTS REVIEWED", "Documents Reviewed", "documents\nreviewed"});
  expect_takes<summary_heading>({
      "CLINICAL CASE SUMMARY",
      "Clinical Case Summary",
      "CLINICAL\nCASE\nSUMMARY",
      "CLINICAL \xE2\x80\x83 CASE SUMMARY",
  });
  expect_takes<issues_heading>({
      "IMR ISSUES, DECISIONS AND RATIONALES",
      "IMR Issues, Decisions and Rationales",
      "IMR ISSUES,\nDECISIONS AND\nRATIONALES",
      "imr issues,   decisions and rationales",
  });
}

TEST(HeadingGrammar, AnyHeadingIsAHeading) {
  expect_takes<heading>({"HOW THE IMR FINAL DETERMINATION WAS MADE", "DOCUMENTS REVIEWED",
                         "CLINICAL CASE SUMMARY", "IMR ISSUES, DECISIONS AND RATIONALES"});
}

TEST(HeadingGrammar, RefusesWhatOnlyResemblesAHeading) {
  expect_refuses<heading>({
      "",
      "HOW",
      "HOW THE IMR FINAL DETERMINATION",
      "HOW THE IMR FINAL DETERMINATION WAS MAD",
      "HOW THE IMR FINAL DETERMINATION WAS MADE.",
      "HOW THE IMR FINAL DETERMINATION WAS MADEIRA",
      " HOW THE IMR FINAL DETERMINATION WAS MADE",
      "HOW THE FINAL DETERMINATION WAS MADE",
      "DOCUMENTS",
      "DOCUMENTS REVIEWED2",
      "DOCUMENTS REVIEWED BY THE EXPERT",
      "CLINICAL SUMMARY",
      "CASE SUMMARY",
      "CLINICAL CASE SUMMARYS",
      "CLINICAL CASE SUMMARY:",
      "IMR ISSUES, DECISIONS",
      "IMR DECISIONS AND RATIONALES",
      "IMR ISSUES, DECISIONS AND RATIONALESS",
      "Upheld",
  });
}

TEST(HeadingGrammar, AHeadingEndsWithItsLastWord) {
  expect_takes_prefix<heading>({
      {"DOCUMENTS REVIEWED\nThe file", "DOCUMENTS REVIEWED"},
      {"CLINICAL CASE SUMMARY The expert", "CLINICAL CASE SUMMARY"},
      {"Clinical case summary, that is", "Clinical case summary"},
  });
  expect_no_prefix<heading>(
      {"CLINICAL CASE SUMMARYS follow", "DOCUMENTS REVIEWED3", "THE CLINICAL CASE SUMMARY"});
}

TEST(HeadingGrammar, TakesTheIntroductorySentences) {
  expect_takes<lead>({
      "MAXIMUS Federal Services sent the complete case file",
      "Maximus Federal Services\nsent the complete case file",
      "The Expert Reviewer has the following credentials:",
      "The Expert Reviewer has the following credentials :",
      "The Expert Reviewer has the following credentials",
      "The expert reviewer has the\n\nfollowing credentials\n:",
      "The expert reviewer developed the following clinical case summary based on a review of the case file, "
      "including all medical records:",
      "The expert reviewer developed the following clinical case summary:",
      "The Final Determination was based on decisions for the disputed items/services set forth below:",
      "The Final Determination was\nbased on decisions for the disputed\nitems/services set forth below:",
  });
}

TEST(HeadingGrammar, RefusesHalfAnIntroductorySentence) {
  expect_refuses<lead>({
      "",
      "MAXIMUS Federal Services sent the complete case",
      "MAXIMUS Federal Services sent the complete case file to",
      "The Expert Reviewer has the following",
      "The Expert Reviewers have the following credentials:",
      "The expert reviewer developed the following clinical case summary",
      "The expert reviewer developed the following clinical case summary based on a review of the case file",
      "The Final Determination was based on decisions:",
  });
}

TEST(HeadingGrammar, AnIntroductorySentenceMayLoseItsColonOrHaveAFullStop) {
  expect_takes<lead>({
      "The Final Determination was based on decisions for the disputed items/services set forth below",
      "The Final Determination was based on decisions for the disputed items/services set forth below.",
      "The Final Determination was based on decisions for the disputed items/services set forth below;",
      "The Expert Reviewer has the following credentials;",
      "The expert reviewer developed the following clinical case summary based on a review of the case file, "
      "including all medical records.",
      "The expert reviewer developed the following clinical case summary based on a review of the case file.",
  });
}

TEST(HeadingGrammar, AnIntroductorySentenceDoesNotReachForADistantColon) {
  const std::string words = "The Final Determination was based on decisions for the disputed";
  const std::string rest(38, 'x');
  EXPECT_TRUE(imr::detail::matches<issues_lead>(words + " " + rest + ":"));
  EXPECT_FALSE(imr::detail::matches<issues_lead>(words + " " + rest + "xx:"));
  expect_takes_prefix<lead>({{"The Final Determination was based on decisions for the disputed items: a: b",
                              "The Final Determination was based on decisions for the disputed items:"}});
}

TEST(HeadingGrammar, AnIntroductorySentenceWithoutItsColonDoesNotReachForThatOfAnItem) {
  const std::string words = "The Final Determination was based on decisions for the disputed";
  const std::string lead = words + " items/services set forth bcJvW";
  expect_takes_prefix<issues_lead>(
      {{lead + " Norco #60: Upheld", lead + " "}, {lead + ": Norco", lead + ":"}});
  expect_no_prefix<issues_lead>({words + " items forlh below Norco: Upheld"});
}

}  // namespace
