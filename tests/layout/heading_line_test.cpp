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

}  // namespace
