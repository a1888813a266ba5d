#include <imr/parse.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace {

std::string notice(const std::string& header, const std::string& denial) {
  return "Notice of Independent Medical Review Determination\n" + header +
         "\n1) MAXIMUS Federal Services, Inc. has determined the request for a cane is not medically "
         "necessary "
         "and appropriate.\n"
         "INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE\nAn application was filed disputing the " +
         denial +
         ".\nMedical Qualifications of the Expert Reviewer:\nA doctor.\nCase Summary:\nHe fell.\n"
         "Documents Reviewed for Determination:\nThe file.\n1) Regarding the request for a cane:\n"
         "Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make "
         "His/Her Decision\nThe Expert Reviewer based his/her decision on the MTUS.\n"
         "Rationale for the Decision:\nHe walks well. The cane is not medically necessary.\n";
}

TEST(OlderLetters, ADisputedDenialIsDatedInEachWording) {
  for (const char* wording :
       {"Utilization Review Denial dated 9/6/2013", "utilization review decision dated 9/6/2013",
        "Utilization Review Denial/Modification dated 9/6/2013"}) {
    const std::string text = notice("Dated: 10/9/2013\n", wording);
    const auto read = imr::parse(text);
    ASSERT_TRUE(read->header.ur_denial_date) << wording;
    EXPECT_EQ(*read->header.ur_denial_date, (imr::date{2013, 9, 6})) << wording;
  }
}

TEST(OlderLetters, ADenialThatOnlyAListOfDocumentsNamesIsNotTheDisputedOne) {
  std::string text = notice("Dated: 10/9/2013\n", "denial");
  text.insert(text.find("The file."), "Utilization Review Denial dated 8/1/2013\n");
  const auto read = imr::parse(text);
  EXPECT_FALSE(read->header.ur_denial_date);
}

TEST(OlderLetters, ADenialWithTwoDaysInTheHeaderIsNotTakenFromElsewhere) {
  const std::string text = notice("Dated: 10/9/2013\nDate of UR Decision: 9/6/2013 9/8/2013\n",
                                  "Utilization Review Denial dated 9/6/2013");
  const auto read = imr::parse(text);
  EXPECT_FALSE(read->header.ur_denial_date);
  EXPECT_TRUE(std::any_of(read.diagnostics.begin(), read.diagnostics.end(),
                          [](const imr::diagnostic& d) { return d.code == imr::code::invalid_date; }));
}

TEST(OlderLetters, AReviewWhoseRationaleSaysBothDecidesNothing) {
  const auto review = [](const std::string& rationale) {
    return "MEDICAL PROFESSIONAL REVIEW\nISSUE AT DISPUTE:\nA cane\nCASE SUMMARY:\nHe fell.\n"
           "DOCUMENTS REVIEWED FOR DETERMINATION:\nThe file.\n"
           "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT\nMEDICALLY NECESSARY:\n" +
           rationale + "\nMEDICAL REVIEWER QUALIFICATIONS:\nA doctor.\n";
  };
  const std::string both = review("A tub is medically necessary. A lamp is not medically necessary.");
  const auto doubtful = imr::parse(both);
  ASSERT_EQ(doubtful->disputes.size(), 1U);
  EXPECT_EQ(doubtful->disputes.front().decision, imr::decision::unknown);
  EXPECT_TRUE(std::any_of(doubtful.diagnostics.begin(), doubtful.diagnostics.end(),
                          [](const imr::diagnostic& d) { return d.code == imr::code::unknown_decision; }));
  const std::string plain = review("He walks well.");
  const auto sure = imr::parse(plain);
  EXPECT_EQ(sure->disputes.front().decision, imr::decision::upheld);
}

TEST(OlderLetters, AConclusionThatDecidesUnderAnUnreadableHeadingIsReported) {
  const auto review = [](const std::string& heading) {
    return "MEDICAL PROFESSIONAL REVIEW\nISSUE AT DISPUTE:\nA cane\nCASE SUMMARY:\nHe fell.\n"
           "DOCUMENTS REVIEWED FOR DETERMINATION:\nThe file.\n"
           "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE " +
           heading +
           "\nHe walks well. The cane is not medically necessary.\nMEDICAL REVIEWER QUALIFICATIONS:\nA "
           "doctor.\n";
  };
  const auto repairs = [](const auto& read) {
    return std::count_if(read.diagnostics.begin(), read.diagnostics.end(),
                         [](const imr::diagnostic& d) { return d.code == imr::code::repaired_text; });
  };
  for (const char* heading : {"IS/WAS\nMEDICALLY of NECESSARY:", "IS/WAS\nMEDICALLY :"}) {
    const std::string text = review(heading);
    const auto read = imr::parse(text);
    ASSERT_EQ(read->disputes.size(), 1U) << heading;
    EXPECT_EQ(read->disputes.front().decision, imr::decision::upheld) << heading;
    EXPECT_EQ(repairs(read), 1) << heading;
  }
  const std::string open = review("IS/WAS OR IS/WAS NOT\nMEDICALLY NECESSARY:");
  const auto plain = imr::parse(open);
  EXPECT_EQ(plain->disputes.front().decision, imr::decision::upheld);
  EXPECT_EQ(repairs(plain), 0);
}

std::string mailed(const std::string& table) {
  return "MAXIMUS FEDERAL SERVICES, INC.\nIndependent Medical Review Final Determination Letter\n"
         "IMR Case Number: CM14-0012345     Date of Injury: 04/12/2011\n"
         "Claims Number: X-1                UR Denial Date: 02/03/2014\n"
         "Treatment(s) in Dispute Listed on IMR Application:\nA cane\nDear Sir:\n"
         "MAXIMUS Federal Services has completed the Independent Medical Review.\nSincerely,\n"
         "Medical Director\ncc: Department of Industrial Relations\n" +
         table +
         "HOW THE IMR FINAL DETERMINATION WAS MADE\n"
         "MAXIMUS Federal Services sent the complete case file to an expert reviewer.\n"
         "CLINICAL CASE SUMMARY\nHe fell.\nIMR ISSUES, DECISIONS AND RATIONALES\nA cane: Upheld\n"
         "Claims Administrator guideline: None.\nMAXIMUS guideline: None.\n"
         "Decision rationale: He walks well.\n";
}

bool has(const imr::list<imr::diagnostic>& all, imr::code code) {
  return std::any_of(all.begin(), all.end(), [&](const imr::diagnostic& d) { return d.code == code; });
}

TEST(OlderLetters, ATableBehindTheCoverPageAddsToItsLabelledBlock) {
  const std::string text =
      mailed("Case Number: CM14-0012345     Date Assigned: 06/03/2014\n"
             "Date of Injury: 04/12/2011    Decision Date: 07/29/2014\nPriority: Expedited\n");
  const auto read = imr::parse(text);
  EXPECT_EQ(read->header.case_number.str(), "CM14-0012345");
  EXPECT_EQ(*read->header.date_assigned, (imr::date{2014, 6, 3}));
  EXPECT_EQ(*read->header.decision_date, (imr::date{2014, 7, 29}));
  EXPECT_EQ(*read->header.date_of_injury, (imr::date{2011, 4, 12}));
  EXPECT_EQ(*read->header.ur_denial_date, (imr::date{2014, 2, 3}));
  EXPECT_EQ(*read->header.priority, imr::priority::expedited);
}

TEST(OlderLetters, ATableThatSaysOtherwiseLeavesTheDateOut) {
  const std::string text =
      mailed("Case Number: CM14-0012345     Date Assigned: 06/03/2014\nDate of Injury: 04/18/2011\n");
  const auto read = imr::parse(text);
  EXPECT_FALSE(read->header.date_of_injury);
  EXPECT_TRUE(has(read.diagnostics, imr::code::invalid_date));
}

TEST(OlderLetters, ATableOfAnotherCaseLeavesTheCaseNumberOutAndIsTold) {
  const std::string text =
      mailed("Case Number: CM14-0054321     Date Assigned: 06/03/2014\nDate of Injury: 04/12/2011\n");
  const auto read = imr::parse(text);
  EXPECT_EQ(read->header.case_number.str(), "");
  EXPECT_TRUE(has(read.diagnostics, imr::code::duplicate_section));
}

TEST(OlderLetters, ATableGivesTheCaseNumberThatItsBlockLacks) {
  std::string text =
      mailed("Case Number: CM14-0012345     Date Assigned: 06/03/2014\nDate of Injury: 04/12/2011\n");
  text.erase(text.find("IMR Case Number: CM14-0012345"), 30);
  const auto read = imr::parse(text);
  EXPECT_EQ(read->header.case_number.str(), "CM14-0012345");
}

TEST(OlderLetters, ATableOfAnotherPriorityLeavesThePriorityOutAndIsTold) {
  std::string text =
      mailed("Case Number: CM14-0012345     Date Assigned: 06/03/2014\nDate of Injury: 04/12/2011\n"
             "Priority: Expedited\n");
  text.insert(text.find("Claims Number"), "Priority: Standard\n");
  const auto read = imr::parse(text);
  EXPECT_FALSE(read->header.priority);
  EXPECT_TRUE(has(read.diagnostics, imr::code::duplicate_section));
}

TEST(OlderLetters, AReviewerWithoutAnyAffiliationIsToldInEachWording) {
  for (const char* wording : {"He/she has no affiliation with the employer.",
                              "Board Certified in Neurology. No affiliation with the employer."}) {
    std::string text = notice("Dated: 10/9/2013\n", "denial");
    text.replace(text.find("A doctor."), 9, wording);
    const auto read = imr::parse(text);
    EXPECT_TRUE(read->reviewer.no_affiliation && *read->reviewer.no_affiliation) << wording;
  }
}

std::string twice_determined(const std::string& first, const std::string& second,
                             const std::string& conclusion) {
  const std::string lead = "1) MAXIMUS Federal Services, Inc. has determined the request for a cane ";
  return "Notice of Independent Medical Review Determination\nDated: 10/9/2013\n" + lead + first +
         ".\nINDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE\n"
         "A decision has been made for each of the treatment and/or services that were in dispute:\n" +
         lead + second +
         ".\nMedical Qualifications of the Expert Reviewer:\nA doctor.\nCase Summary:\nHe fell. A revi3wer "
         "denied the medicai treatrnent.\n"
         "Documents Reviewed for Determination:\nThe file.\n1) Regarding the request for a cane:\n"
         "Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make "
         "His/Her Decision\nThe Expert Reviewer based his/her decision on the MTUS.\n"
         "Rationale for the Decision:\nHe walks well. " +
         conclusion + "\n";
}

TEST(OlderLetters, ADeterminationWhoseOtherCopyCannotBeReadNeedsItsRationale) {
  const auto decided = [](const std::string& first, const std::string& second,
                          const std::string& conclusion) {
    const std::string text = twice_determined(first, second, conclusion);
    const auto read = imr::parse(text);
    EXPECT_EQ(read->disputes.size(), 1U);
    EXPECT_FALSE(read.diagnostics.empty());
    return read->disputes.front().decision;
  };
  const std::string refused = "is not medically necessary and appropriate";
  const std::string granted = "is medically necessary and appropriate";
  const std::string lost = "i medically necessary and appropriate";
  const std::string refuses = "The request for a cane is not medically necessary and appropriate.";
  const std::string grants = "The request for a cane is medically necessary and appropriate.";
  for (const bool first : {false, true}) {
    const auto by = [&](const std::string& told, const std::string& conclusion) {
      return first ? decided(told, lost, conclusion) : decided(lost, told, conclusion);
    };
    EXPECT_EQ(by(refused, refuses), imr::decision::upheld);
    EXPECT_EQ(by(granted, grants), imr::decision::overturned);
    EXPECT_EQ(by(granted, refuses), imr::decision::unknown);
    EXPECT_EQ(by(refused, grants), imr::decision::unknown);
    EXPECT_EQ(by(granted, "So it is."), imr::decision::unknown);
  }
  EXPECT_EQ(decided(refused, granted, refuses), imr::decision::unknown);
}

}  // namespace
