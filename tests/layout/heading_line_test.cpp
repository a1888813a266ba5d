#include <imr/layout/heading_line.hpp>

#include "support/older_letter.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

using support::kinds;
using support::scanned;

std::string centered(std::string_view line) {
  return std::string((90 - line.size()) / 2, ' ') + std::string(line) + '\n';
}

std::string letter(std::string_view between) {
  return centered("CLINICAL CASE SUMMARY") + "\nA roofer fell.\n" + std::string(between) + '\n' +
         centered("IMR ISSUES, DECISIONS AND RATIONALES") + "\nSplint: Upheld" +
         std::string(support::triple) + "It was never worn.\n";
}

TEST(LayoutHeadingLine, ALineSetLikeTheLettersHeadingsBeginsASectionOfItsOwn) {
  const scanned s(letter("\n" + centered("ADDITIONAL INFORMATION") + "\nNone was sent.\n"));
  ASSERT_EQ(kinds(s), "summary other issues");
  EXPECT_EQ(s.at(s.scan.sections()[0].content), "A roofer fell.");
  EXPECT_EQ(s.at(s.scan.sections()[1].content), "None was sent.");
}

TEST(LayoutHeadingLine, CapitalsThatAreSetAsTextAreText) {
  EXPECT_EQ(kinds(scanned(letter("\nMRI OF THE LUMBAR SPINE\n\nIt shows a tear.\n"))), "summary issues");
  EXPECT_EQ(kinds(scanned(letter(centered("MRI OF THE LUMBAR SPINE") + "It shows a tear.\n"))),
            "summary issues");
  EXPECT_EQ(
      kinds(scanned(letter("He had an\n\n" + centered("MRI OF THE LUMBAR SPINE") + "\nand an x-ray.\n"))),
      "summary issues");
  EXPECT_EQ(kinds(scanned(letter("\n" + centered("MRI OF 3/4/2012") + "\nIt shows a tear.\n"))),
            "summary issues");
}

TEST(LayoutHeadingLine, BehindAnOpenSentenceThereIsNone) {
  EXPECT_EQ(
      kinds(scanned(letter("He had an\n\n" + centered("MRI OF THE LUMBAR SPINE") + "\nIt shows a tear.\n"))),
      "summary issues");
}

TEST(LayoutHeadingLine, BetweenDisputedItemsThereIsNone) {
  const std::string second = "Brace: Upheld" + std::string(support::triple) + "So.\n";
  EXPECT_EQ(kinds(scanned(letter("") + "\n" + centered("ADDITIONAL INFORMATION") + "\nNone.\n" + second)),
            "summary issues");
  EXPECT_EQ(kinds(scanned(letter("") + "\n" + centered("ADDITIONAL INFORMATION") + "\nNone.\n")),
            "summary issues other");
}

TEST(LayoutHeadingLine, WhereTheLettersOwnHeadingsStandAtTheLeftNothingIsSure) {
  EXPECT_EQ(kinds(scanned("CLINICAL CASE SUMMARY\nA roofer fell.\n\n" + centered("ADDITIONAL INFORMATION") +
                          "\nNone.\n")),
            "summary");
}

TEST(LayoutHeadingLine, CapitalsFarFromTheMiddleOfTheLettersHeadingsAreText) {
  for (const int indent : {12, 120, 300}) {
    EXPECT_EQ(kinds(scanned(letter("\n" + std::string(static_cast<std::size_t>(indent), ' ') +
                                   "OF GREAT NOTE\n\nNone was sent.\n"))),
              "summary issues")
        << indent;
  }
}

TEST(LayoutHeadingLine, BeforeTheLettersFirstHeadingThereIsNone) {
  EXPECT_EQ(kinds(scanned("A page.\n\n" + centered("OFFICE OF REVIEW") + "\nA stamp.\n\n" + letter(""))),
            "header summary issues");
}

TEST(LayoutHeadingLine, InALetterWithoutLabelsTheItemsSectionHasNone) {
  const std::string items = centered("IMR DECISION(S) AND RATIONALE(S)") +
                            "The Final Determination was based on decisions for the disputed items/services "
                            "set forth below:\n1. A cane is not medically necessary and appropriate.\n";
  const std::string heading = "\n" + centered("ADDITIONAL INFORMATION") + "\nNone was sent.\n";
  const std::string summary = centered("CLINICAL CASE SUMMARY") + "\nA roofer fell.\n";
  EXPECT_EQ(kinds(scanned(summary + heading + items)), "summary other issues");
  EXPECT_EQ(kinds(scanned(summary + items + heading)), "summary issues");
  EXPECT_EQ(kinds(scanned(summary + items + support::reasons("So.") + heading)), "summary issues");
}

TEST(LayoutHeadingLine, TheHeadingsOfALetterMayStandInManyColumns) {
  std::string columns;
  for (std::size_t i = 0; i < 70; ++i)
    columns += std::string(12 + i, ' ') + "CLINICAL CASE SUMMARY\n\nHe fell.\n\n";
  const scanned s(columns + letter("\n" + centered("ADDITIONAL INFORMATION") + "\nNone was sent.\n"));
  EXPECT_NE(kinds(s).find("summary other issues"), std::string::npos);
}

}  // namespace
