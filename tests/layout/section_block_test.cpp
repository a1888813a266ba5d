#include <imr/layout/section_block.hpp>

#include "support/layout.hpp"
#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using imr::section_kind;
using support::scanned;

/// Each section as `kind(heading)[content]`, the heading marked `+` and the introductory sentence `>` where
/// they stand.
std::string told(std::string_view letter) {
  imr::layout::flow flow;
  flow.read(letter, 0);
  imr::layout::anchor_finder finder;
  std::vector<imr::layout::anchor> anchors;
  finder.find(flow, anchors);
  std::vector<imr::layout::section_block> sections;
  imr::layout::find_sections(flow, anchors, sections);
  std::string all;
  for (const imr::layout::section_block& s : sections) {
    all += to_string(s.kind);
    if (!s.heading.empty()) all += '+';
    if (!s.lead.empty()) all += '>';
    all += '[' + std::string(flow.text(s.content)) + ']';
  }
  return all;
}

constexpr std::string_view summary_lead = "The expert reviewer developed the following clinical case summary "
                                          "based on a review of the case file, including all "
                                          "medical records:\n";

TEST(LayoutSectionBlock, AHeadingBeginsItsSection) {
  EXPECT_EQ(told("CLINICAL CASE SUMMARY\nA roofer.\nIMR ISSUES, DECISIONS AND RATIONALES\nNone.\n"),
            "summary+[A roofer.]issues+[None.]");
  EXPECT_EQ(told("HOW THE IMR FINAL DETERMINATION WAS MADE\nSo.\nDOCUMENTS REVIEWED\nAll.\n"),
            "how+[So.]documents+[All.]");
}

TEST(LayoutSectionBlock, WhatStandsBeforeIsTheHeaderBlock) {
  EXPECT_EQ(told("Case Number: CM15-0012345\nCLINICAL CASE SUMMARY\nA roofer.\n"),
            "header[Case Number: CM15-0012345]summary+[A roofer.]");
}

TEST(LayoutSectionBlock, TheIntroductorySentenceIsNoContent) {
  EXPECT_EQ(told("CLINICAL CASE SUMMARY\n" + std::string(summary_lead) + "A roofer.\n"),
            "summary+>[A roofer.]");
  EXPECT_EQ(told("Documents.\n" + std::string(summary_lead) + "A roofer.\n"),
            "header[Documents.]summary>[A roofer.]");
  EXPECT_EQ(told(support::issues_beginning), "issues+>[]");
}

TEST(LayoutSectionBlock, TheReviewersSentencesBelongToHow) {
  EXPECT_EQ(told("HOW THE IMR FINAL DETERMINATION WAS MADE\nMAXIMUS Federal Services sent the complete case "
                 "file to x.\n"),
            "how+[MAXIMUS Federal Services sent the complete case file to x.]");
  EXPECT_EQ(told("MAXIMUS Federal Services sent the complete case file to x.\n"),
            "how[MAXIMUS Federal Services sent the complete case file to x.]");
}

TEST(LayoutSectionBlock, CredentialsBeginWithTheirSentenceOrTheirFirstLabel) {
  EXPECT_EQ(
      told("The Expert Reviewer has the following credentials:\nState(s) of Licensure: Iowa\n"
           "Certification(s)/Specialty: Surgery\nCLINICAL CASE SUMMARY\nA roofer.\n"),
      "credentials>[State(s) of Licensure: Iowa Certification(s)/Specialty: Surgery]summary+[A roofer.]");
  EXPECT_EQ(told("State(s) of Licensure: Iowa\nCertification(s)/Specialty: Surgery\n"),
            "credentials[State(s) of Licensure: Iowa Certification(s)/Specialty: Surgery]");
}

TEST(LayoutSectionBlock, ARepeatedSectionStandsTwice) {
  EXPECT_EQ(told("CLINICAL CASE SUMMARY\nA roofer.\nCLINICAL CASE SUMMARY\n" + std::string(summary_lead) +
                 "A roofer.\n"),
            "summary+[A roofer.]summary+>[A roofer.]");
}

TEST(LayoutSectionBlock, AnEmptySectionHasNoContent) {
  EXPECT_EQ(told("CLINICAL CASE SUMMARY\nIMR ISSUES, DECISIONS AND RATIONALES\nNone.\n"),
            "summary+[]issues+[None.]");
  EXPECT_EQ(told("CLINICAL CASE SUMMARY\n"), "summary+[]");
}

TEST(LayoutSectionBlock, TheSectionsCoverTheFlowOnce) {
  for (const std::string& letter : {std::string(support::sample_letter), support::sample_with_findings(),
                                    support::issues({{"Splint: Upheld"}})}) {
    const scanned s(letter);
    std::uint32_t end = 0;
    for (const imr::layout::section_block& block : s.scan.sections()) {
      EXPECT_EQ(block.whole.begin, end);
      EXPECT_GE(block.content.begin, block.whole.begin);
      EXPECT_LE(block.content.end, block.whole.end);
      end = block.whole.end;
    }
    EXPECT_EQ(end, s.scan.flow().size());
  }
}

}  // namespace
