#include <imr/layout/letters.hpp>

#include "support/letter_files.hpp"
#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace {

using support::damaged;
using support::sample_letter;

/// A text, letter by letter.
std::vector<std::string> letters_of(std::string_view text) {
  imr::layout::letter_finder finder;
  std::vector<std::string> letters;
  std::uint64_t begin = 0;
  while (const auto next = finder.next(text, 0, true)) {
    EXPECT_GT(*next, begin);
    EXPECT_LT(*next, text.size());
    letters.emplace_back(text.substr(begin, *next - begin));
    begin = *next;
  }
  letters.emplace_back(text.substr(begin));
  return letters;
}

std::vector<std::string> joined(const std::vector<std::string>& letters, std::string_view between) {
  std::string all;
  for (const std::string& letter : letters) all.append(letter).append(between);
  return letters_of(all);
}

/// The text but for the white space at its ends.
std::string trimmed(std::string text) {
  constexpr const char* spaces = " \n\r\f\t";
  text.erase(text.find_last_not_of(spaces) + 1);
  return text.substr(std::min(text.find_first_not_of(spaces), text.size()));
}

void expect_letters(const std::vector<std::string>& found, const std::vector<std::string>& wanted) {
  ASSERT_EQ(found.size(), wanted.size());
  for (std::size_t i = 0; i < found.size(); ++i) EXPECT_EQ(trimmed(found[i]), trimmed(wanted[i])) << i;
}

std::string with_number(std::string_view number) { return damaged(sample_letter, "CM15-0123456", number); }
std::string without_header() { return std::string(sample_letter.substr(sample_letter.find("HOW THE IMR"))); }
/// The sample letter from one passage to another.
std::string part(std::string_view from, std::string_view to) {
  const std::size_t begin = from.empty() ? 0 : sample_letter.find(from);
  return std::string(sample_letter.substr(begin, sample_letter.find(to) - begin));
}

TEST(LayoutLetters, ALetterAloneIsOne) {
  for (const std::string& letter : support::all_letters()) EXPECT_EQ(letters_of(letter).size(), 1U) << letter;
  EXPECT_EQ(letters_of(sample_letter).size(), 1U);
  EXPECT_EQ(letters_of("").size(), 1U);
  EXPECT_EQ(letters_of("no letter at all\n").size(), 1U);
}

TEST(LayoutLetters, LettersAreTakenApartWhateverStandsBetweenThem) {
  const std::vector<std::string> letters = support::all_letters();
  for (const std::string_view between : {"\n", "\n\n\n", "\f", "\n\f\n", "\r\n", "\r", " \n \n"})
    expect_letters(joined(letters, between), letters);
}

TEST(LayoutLetters, TheSameLetterTwiceIsTwo) {
  const std::string sample(sample_letter);
  expect_letters(joined({sample, sample, sample}, "\n"), {sample, sample, sample});
  const std::string bare = without_header();
  expect_letters(joined({bare, bare}, "\f"), {bare, bare});
}

TEST(LayoutLetters, ALetterMayBeginWhereTheOneBeforeItHasNoEndOfLine) {
  for (const std::string& letter : {with_number("CM16-0000002"), ' ' + without_header()}) {
    for (const std::string_view end : {"", " ", "  "}) {
      const std::string first = trimmed(std::string(sample_letter));
      expect_letters(letters_of(first + std::string(end) + letter), {first, letter});
    }
  }
}

TEST(LayoutLetters, HeaderAndHeadingsMayBeDamaged) {
  const std::string letter =
      damaged(damaged(sample_letter, "Case Number: CM15-0123456    Date of Injury",
                      "Gase Nurnber CMT5-O123456 Date cf lnjury"),
              "HOW THE IMR FINAL DETERMINATION WAS MADE\nMAXIMUS Federal Services sent",
              "ROW THE 1MR FlNAL DETERMINATI0N WAS MADE.\nMAX1MUS Fedcral Servces sent");
  expect_letters(joined({std::string(sample_letter), letter, letter}, "\n"),
                 {std::string(sample_letter), letter, letter});
}

TEST(LayoutLetters, AStrayLetterBeforeAHeadingBeginsNoSecondLetter) {
  const std::string letter = damaged(sample_letter, "HOW THE IMR", " S   HOW THE IMR");
  expect_letters(joined({letter, letter}, "\n"), {letter, letter});
}

TEST(LayoutLetters, TheCompanysMarkAndABannerAtAPagesTopBelongToTheHeaderBelow) {
  const std::string letter = "MAXIMUS | <\nFederal Services |\n" + std::string(sample_letter);
  expect_letters(joined({letter, letter}, "\n"), {letter, letter});
  const std::string faxed = "JAN-12-2015 14:03 FROM:\n" + letter;
  expect_letters(joined({faxed, faxed}, "\f"), {faxed, faxed});
}

TEST(LayoutLetters, AQuotedHeadingBeginsNoLetter) {
  for (const std::string_view quote :
       {"What stands under\nHOW THE IMR FINAL DETERMINATION WAS MADE\nwas read.",
        "He cites the letter: \"HOW THE IMR FINAL DETERMINATION WAS MADE\" and its sentence MAXIMUS\n"
        "Federal Services sent the complete case file.",
        "The part is called HOW THE IMR FINAL DETERMINATION WAS MADE\nThere he looked.",
        "It names the\nCase Number: CM14-0009999\nof the first request, decided long ago.",
        "It was filed by MAXIMUS Federal Services, Inc.\nIndependent Medical Review\nin the fall."}) {
    EXPECT_EQ(letters_of(damaged(sample_letter, "The strap was bent", quote)).size(), 1U) << quote;
  }
}

TEST(LayoutLetters, AHeadingOfAnOlderLetterInsideARationaleBeginsNoLetter) {
  const std::string told =
      std::string(sample_letter) +
      "\nHe quotes a letter.\nINDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE\nIt is old.\n";
  EXPECT_EQ(letters_of(told).size(), 1U);
}

TEST(LayoutLetters, AFooterWithTheCaseNumberBeginsNoLetterAndStaysInItsOwn) {
  for (const std::string_view footer :
       {"Final Determination Letter for IMR Case Number CM15-0123456    3", "Case Number: CM15-0123456 3",
        "IMR Case Number: CM15-0123456", "CM15-0123456"}) {
    const std::string broken = damaged(sample_letter, "Naproxen 500mg #60: Over",
                                       std::string(footer) + "\n\fNaproxen 500mg #60: Over");
    const std::string letter = broken + std::string(footer) + "\n";
    expect_letters(joined({letter, without_header(), letter}, "\f"), {letter, without_header(), letter});
  }
}

TEST(LayoutLetters, ACoverPageThatGivesTheHeaderBelongsToItsLetter) {
  const std::string cover =
      "MAXIMUS FEDERAL SERVICES, INC.\nIndependent Medical Review\nP.O. Box 100\n\nDated: 04/06/2015\n\n"
      "Employee: [REDACTED]\nClaim Number: 4711\nDate of UR Decision: 02/09/2015\nDate of Injury: "
      "06/14/2012\n"
      "IMR Case Number: CM15-0123456\n\nDear Mr. [REDACTED]:\n"
      "The review is done, and this letter tells of the determination and of how it was made.\n"
      "Final Determination: UPHOLD. None of the disputed items is medically necessary.\n\f";
  const std::string letter = cover + std::string(sample_letter);
  expect_letters(joined({letter, letter, std::string(sample_letter), letter}, "\n"),
                 {letter, letter, std::string(sample_letter), letter});
}

TEST(LayoutLetters, OlderLettersBeginAtTheirTitles) {
  const std::string early =
      "MAXIMUS FEDERAL SERVICES, INC.\nIndependent Medical Review\n\n" + without_header();
  const std::string notice =
      "MAXIMUS FEDERAL SERVICES, INC.\nNotice of Independent Medical Review Determination\nDated: 9/26/2013\n"
      "Employee: [name]\nDate of UR Decision: 6/3/2013\nDate of Injury: 1/9/2008\n"
      "MAXIMUS Case Number: CM13-0000099\n1) MAXIMUS Federal Services, Inc. has determined the request for a "
      "brace is medically necessary.\n";
  const std::string professional =
      "MEDICAL PROFESSIONAL REVIEW\nCase Number: CM13-0000044\nISSUE AT DISPUTE: 1. Knee brace\n"
      "CASE SUMMARY: The patient fell from a ladder and hurt the knee.\n";
  const std::string sample(sample_letter);
  expect_letters(joined({early, notice, professional, sample, professional, notice, notice, early}, "\n\n"),
                 {early, notice, professional, sample, professional, notice, notice, early});
}

TEST(LayoutLetters, ATruncatedLetterChangesNoneOfItsNeighbors) {
  const std::string first = with_number("CM15-0000001");
  const std::string last = with_number("CM15-0000003");
  for (std::size_t size = 200; size < sample_letter.size(); size += 37) {
    const std::string broken(sample_letter.substr(0, size));
    const std::vector<std::string> found = joined({first, broken, last}, "\n");
    expect_letters(found, {first, broken, last});
  }
}

TEST(LayoutLetters, AHeaderAloneIsALetterOfItsOwn) {
  const std::string header = part("", "HOW THE IMR");
  const std::string other = damaged(header, "CM15-0123456", "CM15-0000002");
  const std::string last = with_number("CM15-0000003");
  expect_letters(joined({header, last}, "\n"), {header, last});
  expect_letters(joined({last, header, other, last, other}, "\n"), {last, header, other, last, other});
}

TEST(LayoutLetters, ALetterWithoutItsFirstSectionsBeginsAtTheHeadingThatComesAgain) {
  const std::string whole = with_number("CM15-0000001");
  const std::string headless(sample_letter.substr(sample_letter.find("CLINICAL CASE SUMMARY")));
  const std::string items(sample_letter.substr(sample_letter.find("IMR ISSUES")));
  expect_letters(joined({whole, headless, whole, items, whole}, "\n"),
                 {whole, headless, whole, items, whole});
  expect_letters(joined({headless, without_header(), headless, items, without_header()}, "\n"),
                 {headless, without_header(), headless, items, without_header()});
}

TEST(LayoutLetters, AHowSectionThatStandsLastBelongsToItsLetter) {
  const std::string last = part("CLINICAL", "\nNaproxen") + "\n" + part("HOW THE IMR", "DOCUMENTS");
  EXPECT_EQ(letters_of(last).size(), 1U);
  expect_letters(joined({last, std::string(sample_letter), last}, "\n"),
                 {last, std::string(sample_letter), last});
}

TEST(LayoutLetters, TextBeforeTheFirstLetterBelongsToItUnlessItIsLong) {
  const std::string sample(sample_letter);
  const std::string note = "Please find the letter below, which came this morning by fax.\n";
  EXPECT_EQ(letters_of(note + sample).size(), 1U);
  std::string log;
  while (log.size() <= imr::layout::letter_finder::look_back) log += note;
  expect_letters(letters_of(log + sample), {log, sample});
}

TEST(LayoutLetters, TheTextMayComeInPieces) {
  const std::string text = with_number("CM15-0000001") + "\f" + without_header() + std::string(sample_letter);
  for (std::size_t step = 1; step < 700; step += 13) {
    imr::layout::letter_finder finder;
    std::vector<std::string> found;
    std::uint64_t begin = 0;
    for (std::size_t size = step;; size += step) {
      const std::string_view known = std::string_view(text).substr(0, size);
      while (const auto next = finder.next(known, 0, size >= text.size())) {
        found.push_back(text.substr(begin, *next - begin));
        begin = *next;
      }
      if (size >= text.size()) break;
    }
    found.push_back(text.substr(begin));
    ASSERT_EQ(found, letters_of(text)) << step;
  }
}

const std::string issue =
    "ISSUE AT DISPUTE:\nA cane\nCASE SUMMARY:\nHe fell.\nDOCUMENTS REVIEWED FOR DETERMINATION:\nThe file.\n"
    "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT\nMEDICALLY NECESSARY:\nHe walks.\n";
const std::string qualified = "MEDICAL REVIEWER QUALIFICATIONS:\nA doctor.\n";
const std::string determined =
    "1) MAXIMUS Federal Services, Inc. has determined the request for a cane is not medically necessary and "
    "appropriate.\n";
const std::string noticed = "INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE\nBoth:\n" + determined +
                            "Medical Qualifications of the Expert Reviewer:\nA doctor.\nCase Summary:\nHe "
                            "fell.\nDocuments Reviewed for "
                            "Determination:\nThe file.\n1) Regarding the request for a cane:\nRationale for "
                            "the Decision:\nHe walks.\n";

TEST(LayoutLetters, AnOlderLetterThatLostItsTitleBeginsAtItsFirstPart) {
  for (const std::vector<std::string>& letters :
       {std::vector<std::string>{issue + qualified, issue + qualified},
        {issue, issue},
        {noticed, noticed},
        {determined + noticed, determined + noticed},
        {issue + qualified, determined + noticed},
        {noticed, issue + qualified},
        {std::string(sample_letter), noticed}})
    expect_letters(joined(letters, "\n"), letters);
}

TEST(LayoutLetters, AnOlderLetterMayTellOfSeveralIssues) {
  const std::string several =
      issue + issue.substr(0, issue.find("CASE SUMMARY")) + issue.substr(issue.find("RATIONALE")) + qualified;
  expect_letters(letters_of(several), {several});
}

}  // namespace
