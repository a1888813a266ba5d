#include <imr/layout/older_anchor.hpp>

#include "support/older_letter.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

using support::kinds;
using support::scanned;

imr::format format_of(std::string_view letter) { return scanned(std::string(letter)).scan.form().format; }

TEST(LayoutOlderAnchor, TheHeadingsTellTheFormat) {
  EXPECT_EQ(format_of("IMR DECISION(S) AND RATIONALE(S)\nNone.\n"), imr::format::imr_2013);
  EXPECT_EQ(
      format_of(
          "Notice of Independent Medical Review Determination\nDated: 1/2/2013\nCase Summary:\nHe fell.\n"),
      imr::format::notice_2013);
  EXPECT_EQ(format_of("Medical Qualifications of the Expert Reviewer:\nA doctor.\nDocuments Reviewed for "
                      "Determination:\nAll.\n"),
            imr::format::notice_2013);
  EXPECT_EQ(format_of("MEDICAL PROFESSIONAL REVIEW\nISSUE AT DISPUTE:\nA cane\n"),
            imr::format::professional_review);
  EXPECT_EQ(format_of("ISSUE AT DISPUTE: A cane\nCASE SUMMARY: He fell.\n"),
            imr::format::professional_review);
}

TEST(LayoutOlderAnchor, TheLabelOfThePhysiciansRationaleTellsItToo) {
  EXPECT_EQ(
      format_of("1. A cane is not medically necessary.\nThe Physician Reviewer's decision rationale: So.\n"),
      imr::format::imr_2013);
}

TEST(LayoutOlderAnchor, InALetterOf2014OlderHeadingsAreWordsOfItsText) {
  const std::string letter =
      "CLINICAL CASE SUMMARY\nA roofer fell.\nCASE SUMMARY: his own.\nISSUE AT DISPUTE: none.\n" +
      support::issues(
          {{"Splint: Upheld", "It was never worn.\nDocuments Reviewed for Determination: two.\nNo more."}});
  const scanned s(letter);
  EXPECT_EQ(s.scan.form().format, imr::format::imr_2014);
  EXPECT_EQ(kinds(s), "summary issues");
  EXPECT_EQ(s.at(s.scan.disputes().at(0).values[2]),
            "It was never worn. Documents Reviewed for Determination: two. No more.");
}

TEST(LayoutOlderAnchor, AHeadingFillsItsLineOrEndsInItsColon) {
  EXPECT_EQ(kinds(scanned("MEDICAL PROFESSIONAL REVIEW\nISSUE AT DISPUTE: A cane\nCASE SUMMARY: He fell.\n")),
            "header issues summary");
  EXPECT_EQ(format_of("IMR DECISION(S) AND RATIONALE(S) are told below.\n"), imr::format::imr_2014);
  EXPECT_EQ(format_of("as told in the\nIMR DECISION(S) AND RATIONALE(S)\n"), imr::format::imr_2014);
  EXPECT_EQ(format_of("\"IMR DECISION(S) AND RATIONALE(S)\"\n"), imr::format::imr_2014);
}

TEST(LayoutOlderAnchor, TheDisclaimerIsNoPartOfTheSummary) {
  const scanned s("Notice of Independent Medical Review Determination\nCase Summary:\nDisclaimer: The "
                  "following case summary was taken directly "
                  "from the utilization review denial/modification dated July 8, 2013.\nHe fell.\n");
  ASSERT_EQ(kinds(s), "header summary");
  EXPECT_EQ(s.at(s.scan.sections()[1].content), "He fell.");
}

TEST(LayoutOlderAnchor, AHeadingInCapitalsBehindABlankLineStandsWhateverIsCutBeforeIt) {
  const auto with = [](std::string_view between) {
    return kinds(scanned("MEDICAL PROFESSIONAL REVIEW\nDate of" + std::string(between) +
                         "\nA cane\nDOCUMENTS REVIEWED FOR DETERMINATION:\nThe file.\n"));
  };
  EXPECT_EQ(with("\n\nISSUE AT DISPUTE"), "header issues documents");
  EXPECT_EQ(with("\nISSUE AT DISPUTE"), "header documents");
  EXPECT_EQ(with("\n\nIssue at Dispute"), "header documents");
}

}  // namespace
