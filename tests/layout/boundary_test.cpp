#include <imr/layout/boundary.hpp>

#include "support/older_letter.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using support::kinds;
using support::scanned;

const std::string cover =
    "IMR Case Number: CM14-0000001\nDate of Injury: 1/2/2012\n"
    "Treatment(s) in Dispute Listed on IMR Application:\nA cane: denied 2/3/2014\n"
    "Final Determination: UPHOLD. None of the items is medically necessary and appropriate.\n";

TEST(LayoutBoundary, TheCoverPageBehindItsBlockIsASectionOfItsOwn) {
  const scanned s(cover + "CLINICAL CASE SUMMARY\nA roofer fell.\n");
  EXPECT_EQ(kinds(s), "header other summary");
  EXPECT_EQ(s.at(s.scan.sections()[0].whole), "IMR Case Number: CM14-0000001 Date of Injury: 1/2/2012");
  EXPECT_TRUE(s.scan.disputes().empty());
}

TEST(LayoutBoundary, ABlockReadColumnByColumnGoesOnBehindTheListOfTreatments) {
  const scanned s("IMR Case Number:\nDate of Injury:\nTreatment(s) in Dispute Listed on IMR "
                  "Application:\nCM14-0000001\n1/2/2012\n"
                  "Final Determination: UPHOLD\nCLINICAL CASE SUMMARY\nA roofer fell.\n");
  ASSERT_EQ(kinds(s), "header other summary");
  EXPECT_EQ(s.at(s.scan.sections()[1].whole), "Final Determination: UPHOLD");
}

TEST(LayoutBoundary, TheSignatureIsNoPartOfTheLastRationale) {
  const std::string letter = support::issues({{"Splint: Upheld", "It was never worn."}});
  const scanned s(letter + "Sincerely,\nMedical Director\ncc: the parties\n");
  EXPECT_EQ(kinds(s), "issues other");
  EXPECT_EQ(s.at(s.scan.disputes().at(0).values[2]), "It was never worn.");
  EXPECT_EQ(kinds(scanned(letter + "cc: the parties\n")), "issues other");
}

TEST(LayoutBoundary, TheProofOfServiceIsNoPartOfTheLastRationale) {
  const std::string letter = support::issues({{"Splint: Upheld", "It was never worn."}});
  const scanned s(letter + "PROOF OF SERVICE\nI served this.\n");
  EXPECT_EQ(kinds(s), "issues other");
  EXPECT_EQ(s.at(s.scan.disputes().at(0).values[2]), "It was never worn.");
  EXPECT_EQ(kinds(scanned(support::issues({{"Splint: Upheld", "He sent the\nproof of service\nwith it."}}))),
            "issues");
}

TEST(LayoutBoundary, WhatTheVendorSaysOfItselfIsNoPartOfTheLastRationale) {
  const std::string letter = support::issues({{"Splint: Upheld", "It was never worn."}});
  EXPECT_EQ(kinds(scanned(letter + "Disclaimer: MAXIMUS is providing a service.\n")), "issues other");
}

TEST(LayoutBoundary, ARationaleMaySpeakOfTheVendor) {
  const std::string letter = support::issues({{"Splint: Upheld", "It was never worn."}});
  EXPECT_EQ(kinds(scanned(letter + "MAXIMUS is not engaged in the practice of law.\n")), "issues other");
  EXPECT_EQ(
      kinds(scanned(support::issues({{"Splint: Upheld", "So.\nMAXIMUS is not bound by it. It helps."}}))),
      "issues");
}

TEST(LayoutBoundary, WordsOfASentenceAreNoSignature) {
  EXPECT_EQ(kinds(scanned(support::issues(
                {{"Splint: Upheld", "He was\nsincerely, it seems, tired of 5\ncc: twice a day."}}))),
            "issues");
}

TEST(LayoutBoundary, ATextWithoutALettersPartsHasNone) {
  EXPECT_TRUE(scanned("Dear Sir,\nSincerely,\nA friend\n").scan.anchors().empty());
  EXPECT_TRUE(scanned("Final Determination: none\n").scan.anchors().empty());
}

TEST(LayoutBoundary, WhatElseClosesALetterIsNoPartOfTheLastRationale) {
  const std::string letter = support::issues({{"Splint: Upheld", "It was never worn."}});
  for (const char* closing :
       {"PROOF OF SERVICE BY MAIL\nI am over 18.\n", "Appeal: within 30 days.\n", "Medical Director\n",
        "Appeals must be filed within 30 days.\n", "/ABC\n", "/abc\n", "ABC/de\ncc: the parties\n",
        "UTILIZATION REVIEW DETERMINATION\nThe request for a splint is not medically necessary.\n"}) {
    const scanned s(letter + closing);
    EXPECT_EQ(kinds(s), "issues other") << closing;
    EXPECT_EQ(s.at(s.scan.disputes().at(0).values[2]), "It was never worn.") << closing;
  }
}

TEST(LayoutBoundary, ARationaleMayHoldTheWordsOfAClosing) {
  for (const char* rationale :
       {"He saw the\nmedical director\nof the clinic.", "It was denied on\nappeal: twice.",
        "He had\nPT/OT\ntoo.", "So.\nPT/OT\nhad failed.", "So.\nUtilization review determination\nof May.",
        "So.\nAppeals failed, and the\nUTILIZATION REVIEW DETERMINATION stands."})
    EXPECT_EQ(kinds(scanned(support::issues({{"Splint: Upheld", rationale}}))), "issues") << rationale;
}

TEST(LayoutBoundary, TheLineThatDatesALetterIsNoPartOfTheLastRationale) {
  const std::string letter = support::issues({{"Splint: Upheld", "It was never worn."}});
  for (const std::string_view dated : {"Dated:\n", "Dated: 3/4/2015\n", "Dated:\n\nMedical Director\n"}) {
    const scanned s(letter + std::string(dated));
    EXPECT_EQ(kinds(s), "issues other") << dated;
    EXPECT_EQ(s.at(s.scan.disputes().at(0).values[2]), "It was never worn.") << dated;
  }
  EXPECT_EQ(kinds(scanned(letter + "Dated: 3/4/2015\nthe note says so.\n")), "issues");
}

}  // namespace
