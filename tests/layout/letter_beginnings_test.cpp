#include <imr/layout/letter_beginnings.hpp>

#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// Where letters begin in a text, told line by line.
std::vector<std::uint64_t> beginnings_in(std::string_view text) {
  imr::layout::detail::letter_beginnings lines;
  std::vector<std::uint64_t> found;
  for (std::uint64_t at = 0; at < text.size();) {
    if (const auto begin = lines.read_line(text.substr(at, 512), at)) found.push_back(*begin);
    const std::size_t end = text.find_first_of("\n\f", at);
    if (end == std::string_view::npos) break;
    if (text[end] == '\f') lines.pass_page();
    at = end + 1;
  }
  if (const auto begin = lines.end(text.size())) found.push_back(*begin);
  return found;
}

const std::string numbered =
    "HOW THE IMR FINAL DETERMINATION WAS MADE\nMAXIMUS Federal Services sent the complete case file to a "
    "physician reviewer.\n\nCLINICAL CASE SUMMARY\nThe physician reviewer developed the following clinical "
    "case summary based on the file:\nHe fell from a horse.\n\nIMR DECISION(S) AND RATIONALE(S)\nThe Final "
    "Determination was based on decisions for the disputed items/services set forth below:\n\n"
    "1. A saddle cushion is not medically necessary and appropriate.\n\nThe Claims Administrator based its "
    "decision on the MTUS.\n\nThe Physician Reviewer based his/her decision on the MTUS.\n\nThe Physician "
    "Reviewer's decision rationale: He rides no more.\n";
const std::string notice =
    "1) MAXIMUS Federal Services, Inc. has determined the request for a cane is not medically necessary.\n"
    "INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE\nBoth are told:\n1) MAXIMUS Federal Services, Inc. "
    "has "
    "determined the request for a cane is not medically necessary.\nMedical Qualifications of the Expert "
    "Reviewer:\nA doctor.\nCase Summary:\nHe fell.\nDocuments Reviewed for Determination:\nThe file.\n";
const std::string professional =
    "ISSUE AT DISPUTE:\nA cane\n\nCASE SUMMARY:\nHe fell.\n\nDOCUMENTS REVIEWED FOR DETERMINATION:\nThe "
    "file.\n\nRATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT\nMEDICALLY NECESSARY:\nHe "
    "walks.\n\n"
    "MEDICAL REVIEWER QUALIFICATIONS:\nA doctor.\n";
const std::string sample(support::sample_letter);

std::string from(const std::string& letter, std::string_view passage) {
  return letter.substr(letter.find(passage));
}

void expect_two(const std::string& letter, const std::string& tail) {
  EXPECT_EQ(beginnings_in(letter + "\n" + tail), std::vector<std::uint64_t>{letter.size() + 1})
      << letter << "\n----\n"
      << tail;
}

TEST(LayoutLetterBeginnings, ALetterOfAnyFormatIsOne) {
  for (const std::string& letter : {sample, numbered, notice, professional})
    EXPECT_TRUE(beginnings_in(letter).empty()) << letter;
}

TEST(LayoutLetterBeginnings, ATailOfALetterOf2014BehindAnotherFormatBeginsAtItsFirstPart) {
  for (const std::string& letter : {notice, professional}) {
    for (const std::string_view part : {"CLINICAL CASE", "IMR ISSUES", "The Final Determination was based"})
      expect_two(letter, from(sample, part));
  }
}

TEST(LayoutLetterBeginnings, ATailThatBeginsWithAnItemBeginsThere) {
  for (const std::string& letter : {numbered, notice, professional})
    expect_two(letter, from(sample, "Elbow brace: Upheld"));
  for (const std::string& letter : {sample, notice, professional}) {
    expect_two(letter, from(numbered, "1. A saddle"));
    expect_two(letter, from(numbered, "The Claims Administrator based"));
    expect_two(letter, from(numbered, "The Physician Reviewer's"));
  }
}

TEST(LayoutLetterBeginnings, ATailOfAnOlderLetterBehindALetterOf2014BeginsAtItsFirstPart) {
  for (const std::string& letter : {sample, numbered}) {
    expect_two(letter, notice);
    expect_two(letter, from(notice, "Case Summary"));
    expect_two(letter, from(professional, "CASE SUMMARY"));
    expect_two(letter, from(professional, "RATIONALE FOR WHY"));
  }
}

TEST(LayoutLetterBeginnings, OnePartOfAnOlderLetterInsideALetterOf2014BeginsNone) {
  for (const std::string_view quote :
       {"\n\nCase Summary:\nHe fell.", "\n\nDOCUMENTS REVIEWED FOR DETERMINATION:\nThe file.",
        "\n\nThe Claims Administrator based its decision on the MTUS."})
    EXPECT_TRUE(beginnings_in(support::damaged(sample, "The strap was bent", quote)).empty()) << quote;
}

TEST(LayoutLetterBeginnings, AHeadingThatIsPrintedTwiceBeginsOneLetter) {
  const std::string heading = "HOW THE IMR FINAL DETERMINATION WAS MADE\n";
  const std::string twice = support::damaged(sample, heading, heading + "\n" + heading);
  EXPECT_TRUE(beginnings_in(twice).empty());
  const std::string over_pages = support::damaged(sample, heading, heading + "CM15-0123456  1\n\f" + heading);
  EXPECT_TRUE(beginnings_in(over_pages).empty());
}

TEST(LayoutLetterBeginnings, WhatIsLeftOfAHeadingsLineBelongsToIt) {
  const std::string heading = "DETERMINATION WAS MADE";
  EXPECT_TRUE(beginnings_in(support::damaged(sample, heading, "DETERMINATION WAS MD.E")).empty());
}

std::string repeated(std::string_view line, std::size_t bytes) {
  std::string all;
  while (all.size() < bytes) all += line;
  return all;
}

const std::string header = sample.substr(0, sample.find("HOW THE IMR"));
const std::string other_header = support::damaged(header, "0123456", "0123457");

TEST(LayoutLetterBeginnings, ALetterFarBelowOtherTextBeginsAtItsHeader) {
  const std::string prose = repeated("He was told that the horse which fell was not his own.\n", 70000);
  for (const std::string& letter : {sample, header + professional, professional, from(sample, "HOW THE IMR")})
    expect_two(prose, letter);
  EXPECT_TRUE(beginnings_in(prose.substr(0, 550) + sample).empty());
}

TEST(LayoutLetterBeginnings, AHeaderFarAboveALetterIsNotIts) {
  const std::string marks = repeated("-- a b\n", 70000);
  EXPECT_EQ(beginnings_in(sample + other_header + marks + from(sample, "HOW THE IMR")),
            std::vector<std::uint64_t>{sample.size() + other_header.size() + marks.size()});
}

TEST(LayoutLetterBeginnings, AHeaderOfAnotherCaseBeginsALetterBehindNothingButAHeader) {
  expect_two(header, other_header + from(sample, "HOW THE IMR"));
  expect_two(header, other_header + professional);
  EXPECT_TRUE(beginnings_in(header + header + from(sample, "HOW THE IMR")).empty());
  EXPECT_TRUE(beginnings_in(header + header + professional).empty());
}

TEST(LayoutLetterBeginnings, AHeaderThatIsRepeatedInsideItsLetterBeginsNone) {
  const std::string heading = "CLINICAL CASE SUMMARY\n";
  EXPECT_TRUE(beginnings_in(support::damaged(sample, heading, "\f" + header + heading)).empty());
  EXPECT_TRUE(
      beginnings_in(support::damaged(sample, "He was diagnosed", "\n\f" + header + "He was diagnosed"))
          .empty());
  EXPECT_TRUE(beginnings_in(support::damaged(sample, "He was diagnosed",
                                             "\n" + header.substr(0, 26) + "\n\fHe was diagnosed"))
                  .empty());
}

TEST(LayoutLetterBeginnings, TheSameLetterAgainBeginsAtItsHeader) {
  expect_two(sample, sample);
  expect_two(professional, professional);
  expect_two(header + professional, header + professional);
  EXPECT_EQ(beginnings_in(sample + "\n\f" + from(sample, "HOW THE IMR")),
            std::vector<std::uint64_t>{sample.size() + 2});
}

TEST(LayoutLetterBeginnings, TheNumberOfACaseAtAPagesEndIsAFooter) {
  const std::string number = "Case Number: CM15-0123456\n\f";
  EXPECT_EQ(beginnings_in(sample + number + other_header + from(sample, "HOW THE IMR")),
            std::vector<std::uint64_t>{sample.size() + number.size()});
  EXPECT_TRUE(beginnings_in(support::damaged(sample, "DOCUMENTS REVIEWED\n", number + "DOCUMENTS REVIEWED\n"))
                  .empty());
}

TEST(LayoutLetterBeginnings, HowALetterWasMadeMayStandBehindItsOtherParts) {
  const std::size_t summary = sample.find("CLINICAL CASE");
  const std::size_t how = sample.find("HOW THE IMR");
  const std::string moved = header + sample.substr(summary) + "\n" + sample.substr(how, summary - how);
  EXPECT_TRUE(beginnings_in(moved).empty());
  EXPECT_EQ(beginnings_in(moved + sample.substr(summary)),
            std::vector<std::uint64_t>{moved.find("HOW THE IMR")});
}

TEST(LayoutLetterBeginnings, ATitleBeginsTheLetterBelowIt) {
  const std::string title =
      "MAXIMUS FEDERAL SERVICES, INC.\nIndependent Medical Review Final Determination Letter\n\n";
  for (const std::string& letter : {sample, from(sample, "HOW THE IMR")}) expect_two(sample, title + letter);
}

TEST(LayoutLetterBeginnings, AWordOfAHeadingInsideASentenceBeginsNone) {
  for (const std::string_view words : {"He asked\nHOW THE IMR FINAL DETERMINATION WAS MADE\nand went.",
                                       "He asked for the\nCLINICAL CASE SUMMARY\nwhich came."})
    EXPECT_TRUE(
        beginnings_in(support::damaged(sample, "He was diagnosed", std::string(words) + " He was diagnosed"))
            .empty())
        << words;
}

TEST(LayoutLetterBeginnings, AHeaderWithoutItsLabelsBeginsNone) {
  EXPECT_TRUE(
      beginnings_in(sample + "\nPriority: Standard\nHe fell from the horse that was not his own.\n").empty());
  EXPECT_TRUE(
      beginnings_in("Priority: Standard\nHe fell from the horse that was not his own.\n" + sample).empty());
}

TEST(LayoutLetterBeginnings, AHeadingInsideAnOpenSentenceBeginsNone) {
  const std::string open = "and so he asked of the plan\nHOW THE IMR FINAL DETERMINATION WAS MADE\n";
  EXPECT_TRUE(beginnings_in(
                  support::damaged(sample, "He was diagnosed", "He was hurt, " + open + "and was diagnosed"))
                  .empty());
  EXPECT_TRUE(beginnings_in("He was hurt, " + open + from(sample, "CLINICAL")).empty());
}

TEST(LayoutLetterBeginnings, AHeaderFarFromItsHeadingIsALettersWhereNoneWasBefore) {
  const std::string prose = repeated("He was told that the horse which fell was not his own.\n", 70000);
  expect_two(prose, header + "He fell from the horse.\n");
  EXPECT_TRUE(beginnings_in(header + repeated("-- a b\n", 70000) + "He fell.\n").empty());
}

TEST(LayoutLetterBeginnings, APartOfAnOlderLetterBehindNothingButItemsBeginsAnother) {
  const std::string item = from(sample, "Elbow brace: Upheld");
  expect_two(item, from(professional, "CASE SUMMARY"));
  expect_two(item + "\n\f", professional);
  EXPECT_TRUE(beginnings_in(item + "\nCase Summary:\nHe fell.\n").empty());
}

TEST(LayoutLetterBeginnings, AHeadingThatEndsASentenceBehindALetterBeginsNone) {
  EXPECT_TRUE(beginnings_in(sample +
                            "\nand so he asked of the plan\nHOW THE IMR FINAL DETERMINATION WAS MADE\n"
                            "He fell.\n")
                  .empty());
}

}  // namespace
