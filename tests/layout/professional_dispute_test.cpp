#include <imr/layout/professional_dispute.hpp>

#include "support/older_letter.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using support::scanned;
using support::told;
using names = std::vector<std::string>;

std::string review(std::string_view issue, std::string_view heading) {
  return "MEDICAL PROFESSIONAL REVIEW\nISSUE AT DISPUTE:\n" + std::string(issue) +
         "\nCASE SUMMARY:\nHe fell.\nDOCUMENTS REVIEWED FOR DETERMINATION:\nThe file.\n"
         "MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL\nREVIEWER AND WHY:\nMTUS Low Back "
         "Complaints 2004.\n" +
         std::string(heading) + "\nSo it is.\nMEDICAL REVIEWER QUALIFICATIONS:\nA doctor.\n";
}

constexpr std::string_view refused =
    "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT \nMEDICALLY NECESSARY:";
constexpr std::string_view granted =
    "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS\nMEDICALLY NECESSARY:";

TEST(LayoutProfessionalDispute, ACutHeadingOfTheSummaryEndsTheIssue) {
  for (const char* heading : {"ASE SUMMARY:", "CASE SUMMAR:", "CA5E SUMMARY:"}) {
    std::string letter = review("A cane for the le", refused);
    letter.replace(letter.find("CASE SUMMARY:"), 13, heading);
    EXPECT_EQ(scanned(letter).items(), (names{"A cane for the le"})) << heading;
  }
}

TEST(LayoutProfessionalDispute, AnOrInsideADamagedWordIsNoChoice) {
  const scanned s(review("A cane", "RATIONALE F OR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS\nMEDICALLY "
                                   "NECESSARY:"));
  ASSERT_EQ(s.scan.disputes().size(), 1U);
  EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::overturned);
}

TEST(LayoutProfessionalDispute, SentencesBehindTheItemsAreInDoubtWhereTheSummaryHasLostItsHeading) {
  std::string letter = review("A cane", refused);
  letter.replace(letter.find("CASE SUMMARY:\n"), 14, "");
  letter.replace(letter.find("He fell."), 8, "The patient is a mason who fell.");
  const scanned s(letter);
  ASSERT_EQ(s.scan.disputes().size(), 2U);
  EXPECT_FALSE(s.scan.disputes()[0].in_doubt);
  EXPECT_TRUE(s.scan.disputes()[1].in_doubt);
}

TEST(LayoutProfessionalDispute, ItsPartsAreSectionsOfTheLetter) {
  const scanned s(review("Lumbar corset, QTY: 1.00", refused));
  ASSERT_EQ(s.scan.disputes().size(), 1U);
  EXPECT_EQ(told(s, 0), "Lumbar corset, QTY: 1.00 | upheld |  | MTUS Low Back Complaints 2004. | So it is.");
  EXPECT_TRUE(s.scan.disputes()[0].by_rationale);
  EXPECT_EQ(support::kinds(s), "header issues summary documents issues issues credentials");
}

TEST(LayoutProfessionalDispute, TheTwinOfTheHeadingGrants) {
  EXPECT_EQ(scanned(review("A cane", granted)).scan.disputes().at(0).verdict.value,
            imr::decision::overturned);
}

TEST(LayoutProfessionalDispute, AHeadingThatCannotBeReadDecidesNothing) {
  const scanned s(
      review("A cane", "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS N#T\nMEDICALLY NECESSARY:"));
  ASSERT_EQ(s.scan.disputes().size(), 1U);
  EXPECT_NE(s.scan.disputes()[0].verdict.value, imr::decision::overturned);
}

TEST(LayoutProfessionalDispute, ANumberedIssueHasSeveralItems) {
  EXPECT_EQ(scanned(review("1. A cane\n2. Norco 7.5mg\n#30", refused)).items(),
            (names{"A cane", "Norco 7.5mg #30"}));
  EXPECT_EQ(scanned(review("Therapy,\n2. visits", refused)).items(), (names{"Therapy, 2. visits"}));
}

TEST(LayoutProfessionalDispute, AQuestionIsCutToWhatIsRequested) {
  EXPECT_EQ(scanned(review("Whether the request for a cane is medically necessary", refused)).items(),
            (names{"a cane"}));
  for (const char* question : {"Is the requested MRI of the hip medically necessary?",
                               "Is the request for MRI of the hip\nmedically necessary?",
                               "Is MRI of the hip medically necessary and appropriate?"}) {
    EXPECT_EQ(scanned(review(question, refused)).items(), (names{"MRI of the hip"})) << question;
  }
}

TEST(LayoutProfessionalDispute, ItemsOnLinesOfTheirOwnAreDisputesOfTheirOwn) {
  EXPECT_EQ(scanned(review("A cane\nNorco 7.5mg #30", refused)).items(),
            (names{"A cane", "Norco 7.5mg #30"}));
  EXPECT_EQ(scanned(review("\xE2\x80\xA2 A cane\n\xE2\x80\xA2 Norco", refused)).items(),
            (names{"A cane", "Norco"}));
}

TEST(LayoutProfessionalDispute, HeadingsWhoseColonsAreReadAsSemicolonsStand) {
  std::string letter = review("\xE2\x96\xA0 A cane\n\xE2\x96\xA0 A lamp", refused);
  for (std::size_t at = letter.find(":\n"); at != std::string::npos; at = letter.find(":\n"))
    letter[at] = ';';
  const scanned s(letter);
  EXPECT_EQ(s.items(), (names{"A cane", "A lamp"}));
  EXPECT_EQ(s.scan.disputes().at(0).verdict.value, imr::decision::upheld);
}

TEST(LayoutProfessionalDispute, TheCaseOfItsHeadingsDoesNotMatter) {
  const scanned s(
      review("A cane", "Rationale for Why the Requested Treatment/Service Is/Was Not Medically Necessary:"));
  ASSERT_EQ(s.scan.disputes().size(), 1U);
  EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::upheld);
  EXPECT_FALSE(s.scan.disputes()[0].verdict.damaged);
}

TEST(LayoutProfessionalDispute, TheSummarysHeadingMayLackItsColon) {
  std::string letter = review("A cane", refused);
  letter.replace(letter.find("CASE SUMMARY:"), 13, "Case Summary");
  EXPECT_EQ(scanned(letter).items(), (names{"A cane"}));
}

TEST(LayoutProfessionalDispute, SeveralItemsOfWhichTheRationaleSaysBothAreInDoubt) {
  std::string letter = review("1. A cane\n2. Norco", refused);
  letter.replace(letter.find("So it is."), 9,
                 "The cane is medically necessary. Norco is not medically necessary.");
  EXPECT_TRUE(scanned(letter).scan.disputes().at(0).in_doubt);
  EXPECT_FALSE(scanned(review("1. A cane\n2. Norco", refused)).scan.disputes().at(0).in_doubt);
}

TEST(LayoutProfessionalDispute, AnIndirectQuestionIsCutToWhatIsRequested) {
  for (const char* question :
       {"Whether a cane is medically necessary", "Whether a cane is medically necessary.",
        "Whether a cane is medically necessary and appropriate."}) {
    EXPECT_EQ(scanned(review(question, refused)).items(), (names{"a cane"})) << question;
  }
}

TEST(LayoutProfessionalDispute, AnotherQuestionIsCutToWhatIsRequested) {
  EXPECT_EQ(scanned(review("Is the MRI of the hip medically necessary?", refused)).items(),
            (names{"MRI of the hip"}));
  EXPECT_EQ(scanned(review("1) A cane; 2) Norco", refused)).items(), (names{"A cane", "Norco"}));
}

TEST(LayoutProfessionalDispute, SeveralItemsOfWhichTheRationaleGrantsOneInOtherWordsAreInDoubt) {
  for (const char* words : {"The cane is fine. Norco should be certified.", "Norco is approved."}) {
    std::string letter = review("1. A cane\n2. Norco", refused);
    letter.replace(letter.find("So it is."), 9, words);
    EXPECT_TRUE(scanned(letter).scan.disputes().at(0).in_doubt) << words;
  }
  std::string letter = review("1. A cane\n2. Norco", refused);
  letter.replace(letter.find("So it is."), 9, "Norco is not certified.");
  EXPECT_FALSE(scanned(letter).scan.disputes().at(0).in_doubt);
}

TEST(LayoutProfessionalDispute, AHeadingThatLeavesTheAnswerOpenDecidesNothing) {
  const scanned s(review("A cane", "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS OR IS/WAS "
                                   "NOT\nMEDICALLY NECESSARY:"));
  ASSERT_EQ(s.scan.disputes().size(), 1U);
  EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::unknown);
}

TEST(LayoutProfessionalDispute, AFurtherIssueHasItsOwnReasons) {
  std::string letter = review("A cane", refused);
  letter.insert(letter.find("MEDICAL REVIEWER"),
                "ISSUE AT DISPUTE:\nA lamp\n" + std::string(granted) + "\nIt is dark.\n");
  const scanned s(letter);
  ASSERT_EQ(s.items(), (names{"A cane", "A lamp"}));
  EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::upheld);
  EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::overturned);
  EXPECT_EQ(s.at(s.scan.disputes()[1].values[2]), "It is dark.");
}

std::string with_reasons(std::string_view first, std::string_view more) {
  std::string letter = review("1) A cane\n2) A lamp", refused);
  letter.replace(letter.find("So it is."), 9, first);
  letter.insert(letter.find("MEDICAL REVIEWER"), more);
  return letter;
}

TEST(LayoutProfessionalDispute, ReasonsBehindTheNumberOfAnItemAreItsOwn) {
  const scanned s(
      with_reasons("1) He walks well.\n2) It is bright, and no lamp is\nindicated for that.", ""));
  ASSERT_EQ(s.items(), (names{"A cane", "A lamp"}));
  EXPECT_EQ(s.at(s.scan.disputes()[0].values[2]), "He walks well.");
  EXPECT_EQ(s.at(s.scan.disputes()[1].values[2]), "It is bright, and no lamp is indicated for that.");
  EXPECT_FALSE(s.scan.disputes()[1].in_doubt);
}

TEST(LayoutProfessionalDispute, TwoHeadingsOfReasonsDecideTheItemsWhoseNumbersStandBelowThem) {
  const scanned s(with_reasons("1) He walks well.", std::string(granted) + "\n2) It is dark.\n"));
  ASSERT_EQ(s.items(), (names{"A cane", "A lamp"}));
  EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::upheld);
  EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::overturned);
  EXPECT_EQ(s.at(s.scan.disputes()[1].values[2]), "It is dark.");
  EXPECT_FALSE(s.scan.disputes()[1].in_doubt);
}

TEST(LayoutProfessionalDispute, TwoHeadingsThatDifferDecideNothingWhereTheItemsAreNotNumbered) {
  const scanned s(with_reasons("He walks well.", std::string(granted) + "\nIt is dark.\n"));
  ASSERT_EQ(s.items(), (names{"A cane", "A lamp"}));
  EXPECT_TRUE(s.scan.disputes()[0].in_doubt);
  EXPECT_TRUE(s.scan.disputes()[1].in_doubt);
}

TEST(LayoutProfessionalDispute, AnItemWhoseNumberedReasonsAreLostIsInDoubt) {
  const scanned s(with_reasons("1) He walks well.", ""));
  ASSERT_EQ(s.items(), (names{"A cane", "A lamp"}));
  EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::upheld);
  EXPECT_FALSE(s.scan.disputes()[0].in_doubt);
  EXPECT_TRUE(s.scan.disputes()[1].in_doubt);
  EXPECT_TRUE(s.scan.disputes()[1].values[2].empty());
}

TEST(LayoutProfessionalDispute, AHeadingWithNothingBelowDecidesOneItemAndNotSeveral) {
  EXPECT_TRUE(scanned(with_reasons("", "")).scan.disputes().at(0).in_doubt);
  std::string alone = review("A cane", refused);
  alone.replace(alone.find("So it is."), 9, "");
  EXPECT_FALSE(scanned(alone).scan.disputes().at(0).in_doubt);
}

TEST(LayoutProfessionalDispute, IssuesBeforeTheirReasonsShareThem) {
  std::string letter = review("A cane", refused);
  letter.insert(letter.find("CASE SUMMARY"), "ISSUE AT DISPUTE:\nA lamp\n");
  const scanned s(letter);
  ASSERT_EQ(s.items(), (names{"A cane", "A lamp"}));
  EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::upheld);
}

TEST(LayoutProfessionalDispute, AnItemOfWhichTheRationaleSaysTheContraryIsInDoubt) {
  const auto in_doubt = [](std::string_view heading, std::string_view words) {
    std::string letter = review("A cane", heading);
    letter.replace(letter.find("So it is."), 9, words);
    return scanned(letter).scan.disputes().at(0).in_doubt;
  };
  EXPECT_TRUE(in_doubt(refused, "The request should be certified."));
  EXPECT_FALSE(in_doubt(refused, "A cane was approved on 2/3/2012. The request should be denied."));
  EXPECT_TRUE(in_doubt(granted, "The denial should be upheld."));
  EXPECT_FALSE(in_doubt(granted, "The denial should be overturned."));
}

TEST(LayoutProfessionalDispute, AnItemHasItsNumberInTheList) {
  const scanned s(review("1. A cane\n3. Norco", refused));
  ASSERT_EQ(s.items(), (names{"A cane", "Norco"}));
  EXPECT_EQ(s.scan.disputes()[0].number, 1);
  EXPECT_EQ(s.scan.disputes()[1].number, 3);
}

}  // namespace
