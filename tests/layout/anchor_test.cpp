#include <imr/layout/anchor.hpp>

#include <gtest/gtest.h>

#include <array>
#include <initializer_list>
#include <string>

namespace {

using imr::layout::anchor;
using imr::layout::anchor_kind;

std::string_view name_of(anchor_kind k) {
  constexpr std::array<std::string_view, 25> names = {"how",
                                                      "documents",
                                                      "summary",
                                                      "issues",
                                                      "decisions",
                                                      "determination",
                                                      "qualifications",
                                                      "case-summary",
                                                      "considered",
                                                      "issue",
                                                      "relied",
                                                      "reasons",
                                                      "determinations",
                                                      "cover",
                                                      "closing",
                                                      "other",
                                                      "how-lead",
                                                      "credentials-lead",
                                                      "summary-lead",
                                                      "issues-lead",
                                                      "states-label",
                                                      "certifications-label",
                                                      "claims-label",
                                                      "reviewer-label",
                                                      "rationale-label"};
  return names[static_cast<std::size_t>(k)];
}

std::string anchors_of(std::string_view letter) {
  imr::layout::flow flow;
  flow.read(letter, 0);
  imr::layout::anchor_finder finder;
  std::vector<anchor> found;
  finder.find(flow, found);
  std::string all;
  for (const anchor& a : found) all += (all.empty() ? "" : " ") + std::string(name_of(a.kind));
  return all;
}

void expect_none(std::initializer_list<std::string_view> letters) {
  for (const std::string_view letter : letters) EXPECT_EQ(anchors_of(letter), "") << letter;
}

constexpr std::string_view summary_lead = "The expert reviewer developed the following clinical case summary "
                                          "based on a review of the case file, including all "
                                          "medical records:";
constexpr std::string_view issues_lead =
    "The Final Determination was based on decisions for the disputed items/services set forth below:";

TEST(LayoutAnchor, FindsEachHeadingAtALineStart) {
  EXPECT_EQ(anchors_of("HOW THE IMR FINAL DETERMINATION WAS MADE\nX"), "how");
  EXPECT_EQ(anchors_of("   Documents Reviewed\n\nX"), "documents");
  EXPECT_EQ(anchors_of("Text.\nCLINICAL CASE SUMMARY\nText."), "summary");
  EXPECT_EQ(anchors_of("Text.\n\fIMR ISSUES, DECISIONS AND RATIONALES\n"), "issues");
  EXPECT_EQ(anchors_of("Text.\r\nCLINICAL CASE SUMMARY\r\nText."), "summary");
}

TEST(LayoutAnchor, FindsAHeadingThatIsWrapped) {
  EXPECT_EQ(anchors_of("Text.\nHOW THE IMR FINAL\nDETERMINATION WAS MADE\nText."), "how");
  EXPECT_EQ(anchors_of("Text.\nCLINICAL\n\nCASE\n\fSUMMARY\nText."), "summary");
  EXPECT_EQ(anchors_of("Text.\nIMR ISSUES, DECISIONS\nPage 2 of 3\n\fAND RATIONALES\nText."), "issues");
}

TEST(LayoutAnchor, FindsIntroductorySentencesWithAndWithoutTheirHeading) {
  EXPECT_EQ(anchors_of(summary_lead), "summary-lead");
  EXPECT_EQ(anchors_of("Text.\n" + std::string(issues_lead) + "\nText."), "issues-lead");
  EXPECT_EQ(anchors_of("CLINICAL CASE SUMMARY\n" + std::string(summary_lead)), "summary summary-lead");
  EXPECT_EQ(anchors_of("CLINICAL CASE SUMMARY " + std::string(summary_lead)), "summary summary-lead");
  EXPECT_EQ(anchors_of("IMR ISSUES, DECISIONS AND RATIONALES\n\n" + std::string(issues_lead)),
            "issues issues-lead");
  EXPECT_EQ(anchors_of("MAXIMUS Federal Services sent the complete case file to an expert reviewer."),
            "how-lead");
  EXPECT_EQ(
      anchors_of("x.\nThe Expert Reviewer has the following\ncredentials:\nState(s) of Licensure: Iowa\n"),
      "credentials-lead states-label");
}

TEST(LayoutAnchor, FindsLabelsAnywhere) {
  EXPECT_EQ(anchors_of("State(s) of Licensure: Iowa\nCertification(s)/Specialty: Surgery"),
            "states-label certifications-label");
  EXPECT_EQ(
      anchors_of("x: Upheld Claims Administrator guideline: a MAXIMUS guideline: b Decision rationale: c"),
      "claims-label reviewer-label rationale-label");
  EXPECT_EQ(anchors_of("Claims\nAdministrator\nguideline:\nMAXIMUS guideline :\nDecision\nrationale:"),
            "claims-label reviewer-label rationale-label");
  EXPECT_EQ(anchors_of("the claims administrator guideline: a"), "claims-label");
  EXPECT_EQ(anchors_of("Claim Administrator guidelines: a\nMAXIMUS Guidelines: b"),
            "claims-label reviewer-label");
}

TEST(LayoutAnchor, StandInTheLettersOrderWithTheirPlaces) {
  imr::layout::flow flow;
  flow.read("CLINICAL CASE SUMMARY\nText of it.\nDecision rationale: None.\nHOW THE IMR FINAL DETERMINATION "
            "WAS MADE\nB",
            0);
  imr::layout::anchor_finder finder;
  std::vector<anchor> found;
  finder.find(flow, found);
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(flow.text(found[0].where), "CLINICAL CASE SUMMARY");
  EXPECT_EQ(flow.text(found[1].where), "Decision rationale:");
  EXPECT_EQ(flow.text(found[2].where), "HOW THE IMR FINAL DETERMINATION WAS MADE");
}

TEST(LayoutAnchor, HeadingsInsideALineOrASentenceAreText) {
  expect_none({
      "Text CLINICAL CASE SUMMARY",
      "See the\nclinical case summary\nfor more.",
      "See the\nCLINICAL CASE SUMMARY for more.",
      "As told under\nCLINICAL CASE SUMMARY\nabove.",
      "The heading \"CLINICAL CASE SUMMARY\" stands above.",
      "He wrote\n\"CLINICAL CASE SUMMARY\"\nabove it.",
      "Documents reviewed by him",
      "DOCUMENTS REVIEWED were few.",
  });
}

TEST(LayoutAnchor, LabelsInQuotesAreText) {
  expect_none({
      "\"Decision rationale:\" is a label",
      "'Decision rationale:' is a label",
      "(Decision rationale: none)",
      "\xE2\x80\x9C"
      "MAXIMUS guideline:\xE2\x80\x9D is a label",
      "\xE2\x80\x98"
      "Claims Administrator guideline:\xE2\x80\x99 is one",
  });
}

TEST(LayoutAnchor, WordsThatAreNoLabelAreText) {
  expect_none({"", ":", "::::", "guideline:", "rationale:", "The rationale:", "The guideline: x",
               "MAXIMUS: x", "Decision: x", "Specialty: x", "Licensure: x", "Decision rationale",
               "MAXIMUS guideline; x", "Decision of the rationale: x"});
}

TEST(LayoutAnchor, AHeadingThatComesASecondTimeNeedsItsSentenceOrCapitals) {
  EXPECT_EQ(anchors_of("CLINICAL CASE SUMMARY\nText.\nClinical case summary\nText."), "summary");
  EXPECT_EQ(anchors_of("CLINICAL CASE SUMMARY\nText.\nCLINICAL CASE SUMMARY\nText."), "summary summary");
  EXPECT_EQ(anchors_of("CLINICAL CASE SUMMARY\nText.\nCLINICAL CASE SUMMARY\n" + std::string(summary_lead)),
            "summary summary summary-lead");
}

TEST(LayoutAnchor, OneFinderServesManyLetters) {
  imr::layout::flow flow;
  imr::layout::anchor_finder finder;
  std::vector<anchor> found;
  for (int turn = 0; turn < 2; ++turn) {
    flow.read("CLINICAL CASE SUMMARY\nText.", 0);
    finder.find(flow, found);
    EXPECT_EQ(found.size(), 1U);
    flow.read("", 0);
    finder.find(flow, found);
    EXPECT_TRUE(found.empty());
  }
}

TEST(LayoutAnchor, KindsTellTheirPart) {
  EXPECT_TRUE(is_heading(anchor_kind::how_heading));
  EXPECT_TRUE(is_heading(anchor_kind::issues_heading));
  EXPECT_FALSE(is_heading(anchor_kind::how_lead));
  EXPECT_TRUE(is_lead(anchor_kind::how_lead));
  EXPECT_TRUE(is_lead(anchor_kind::issues_lead));
  EXPECT_FALSE(is_lead(anchor_kind::issues_heading));
  EXPECT_FALSE(is_lead(anchor_kind::states_label));
  EXPECT_TRUE(is_dispute_label(anchor_kind::claims_label));
  EXPECT_TRUE(is_dispute_label(anchor_kind::rationale_label));
  EXPECT_FALSE(is_dispute_label(anchor_kind::certifications_label));
}

TEST(LayoutAnchor, AHeadingInQuotesIsNone) {
  expect_none({"\"CLINICAL CASE SUMMARY\"", "'CLINICAL CASE SUMMARY'", "(CLINICAL CASE SUMMARY)",
               "\xE2\x80\x9C"
               "CLINICAL CASE SUMMARY\xE2\x80\x9D",
               "\xE2\x80\x98"
               "CLINICAL CASE SUMMARY\xE2\x80\x99",
               "\"Decision rationale: So.\"", "'Decision rationale: So.'"});
  EXPECT_EQ(anchors_of("CLINICAL CASE SUMMARY"), "summary");
}

}  // namespace
