#include <imr/grammar/header.hpp>

#include "support/rule.hpp"

#include <imr/parse.hpp>
#include <imr/parse_piece.hpp>

#include <string>

namespace {

using namespace imr::grammar;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;

std::string iso(const imr::reading<imr::date>& day) { return day ? to_string(*day) : "-"; }

/// Case number, injury, UR denial, received, assigned, decision, priority; `-` for what is absent.
std::string told(const imr::header& h) {
  std::string line = h.case_number.empty() ? "-" : h.case_number.str();
  for (const auto* day :
       {&h.date_of_injury, &h.ur_denial_date, &h.application_received, &h.date_assigned, &h.decision_date}) {
    line += ' ' + iso(*day);
  }
  return line + ' ' + (h.priority ? std::string(to_string(*h.priority)) : "-");
}

struct block {
  std::string_view text;
  std::string_view expected;
};

void expect_headers(std::initializer_list<block> table) {
  for (const block& b : table)
    EXPECT_EQ(told(imr::parse_piece<imr::header>(b.text).value), b.expected) << b.text;
}

/// The codes of what was reported, each once, in their order.
std::string codes(std::string_view text) {
  std::string all;
  for (const imr::diagnostic& d : imr::parse_piece<imr::header>(text).diagnostics) {
    const std::string code(to_string(d.code));
    if (all.find(code) == std::string::npos) all += (all.empty() ? "" : " ") + code;
  }
  return all;
}

constexpr std::string_view all_there =
    "CM15-0456789 2011-08-19 2015-01-23 2015-02-03 2015-02-13 2015-03-20 standard";

TEST(HeaderGrammar, IsSound) { expect_sound<header_block>(); }

TEST(HeaderGrammar, TakesEachLabel) {
  expect_takes<header_label>({
      "Case Number:",     "CASE NUMBER:",          "Case\nNumber:",
      "Case Number :",    "Date Assigned:",        "date  assigned:",
      "Date of Injury:",  "DATE OF INJURY:",       "Date of\nInjury:",
      "Decision Date:",   "Decision\tDate:",       "UR Denial Date:",
      "UR  Denial Date:", "Date of UR Decision:",  "Priority:",
      "PRIORITY :",       "Application Received:", "Application\nReceived:",
      "Application",      "Application:",          "Received:",
  });
}

TEST(HeaderGrammar, RefusesWhatOnlyResemblesALabel) {
  expect_refuses<header_label>(
      {"", ":", "Case Number", "Case:", "Number:", "Case Numbers:", "CaseNumber:", "Date:", "Date Assigned",
       "Date of:", "Date of Injury", "Decision:", "Denial Date:", "UR Date:", "Priority",
       "Priorities:", "Received", "Applications:", "Claim Number:"});
}

TEST(HeaderGrammar, TakesEachValue) {
  expect_takes<header_value>({"CM15-0012345", "02/13/2015", "2-13-15", "February 13, 2015", "Standard",
                              "STANDARD", "Regular", "Expedited", "expedited"});
  expect_refuses<header_value>(
      {"", "CM15", "02/2015", "Standards", "Expedite", "Urgent", "N/A", "Standard:"});
}

TEST(HeaderGrammar, ABlockIsReadToItsEndWhateverItHolds) {
  expect_takes<header_block>({"", ":", "::: :", "Case", "Case Number: CM15-0456789", "\xFF\xFE", "a:b:c",
                              "\n\n\f", "Injured Worker: [REDACTED] Date of Injury: 8/19/11"});
}

TEST(HeaderReader, ReadsTheTableInItsThreeExtractions) {
  expect_headers({
      {"Case Number:           CM15-0456789\n"
       "Date Assigned:         02/13/2015                      Date of Injury:      08/19/2011\n"
       "Decision Date:         03/20/2015                      UR Denial Date:      01/23/2015\n"
       "Priority:              Standard                        Application          02/03/2015\n"
       "                                                       Received:\n",
       all_there},
      {"Case Number: CM15-0456789\nDate Assigned: 02/13/2015 Date of Injury: 08/19/2011\n"
       "Decision Date: 03/20/2015 UR Denial Date: 01/23/2015\nPriority: Standard "
       "Application\nReceived:\n02/03/2015\n",
       all_there},
      {"Case Number:\nDate Assigned:\nDecision "
       "Date:\nPriority:\n\nCM15-0456789\n02/13/2015\n03/20/2015\nStandard\n\n"
       "Date of Injury:\nUR Denial Date:\nApplication\nReceived:\n\n08/19/2011\n01/23/2015\n02/03/2015\n",
       all_there},
  });
}

TEST(HeaderReader, ReadsOtherArrangementsOfTheSameTable) {
  expect_headers({
      {"Case Number: CM15-0456789 Date Assigned: 02/13/2015 Date of Injury: 08/19/2011 Decision Date: "
       "03/20/2015 "
       "Priority: Standard UR Denial Date: 01/23/2015 Application Received: 02/03/2015",
       all_there},
      {"Case Number:\nCM15-0456789\nDate Assigned:\n02/13/2015\nDate of Injury:\n08/19/2011\nDecision "
       "Date:\n03/20/2015\n"
       "UR Denial Date:\n01/23/2015\nPriority:\nStandard\nApplication Received:\n02/03/2015\n",
       all_there},
      {"Application Received: 2/3/15\nPriority: STANDARD\nUR Denial Date: January 23, 2015\nDecision Date: "
       "3-20-15\n"
       "Date of Injury: 8/19/11\nDate Assigned: 13 February 2015\nCase Number: CM15-0456789\n",
       all_there},
      {"Case Number:\n\nCM15-0456789\n\nDate Assigned:\n\n02/13/2015\n\nDecision "
       "Date:\n\n03/20/2015\n\nPriority:\n\n"
       "Standard\n\nDate of Injury:\n\n08/19/2011\n\nUR Denial "
       "Date:\n\n01/23/2015\n\nApplication\n\nReceived:\n\n"
       "02/03/2015\n\n",
       all_there},
      {"case number: CM15-0456789\r\ndate assigned: 02/13/2015\r\ndate of injury: 08/19/2011\r\n"
       "decision date: 03/20/2015\r\nur denial date: 01/23/2015\r\npriority: standard\r\n"
       "application received: 02/03/2015\r\n",
       all_there},
  });
}

TEST(HeaderReader, WhatIsNotStatedIsAbsent) {
  expect_headers({
      {"Case Number: CM15-0456789", "CM15-0456789 - - - - - -"},
      {"Date of Injury: 08/19/2011", "- 2011-08-19 - - - - -"},
      {"Priority: Expedited", "- - - - - - expedited"},
      {"Priority: Regular", "- - - - - - standard"},
      {"Date Assigned: 02/13/2015 Decision Date: 03/20/2015", "- - - - 2015-02-13 2015-03-20 -"},
      {"Date of UR Decision: 1/23/2015", "- - 2015-01-23 - - - -"},
      {"", "- - - - - - -"},
      {"Nothing of the kind", "- - - - - - -"},
  });
}

TEST(HeaderReader, AValueWithoutItsLabelBelongsToNone) {
  expect_headers({
      {"CM15-0456789 02/13/2015 Standard", "- - - - - - -"},
      {"Employee: 02/13/2015", "- - - - - - -"},
      {"02/13/2015\nCase Number: CM15-0456789", "CM15-0456789 - - - - - -"},
  });
}

TEST(HeaderReader, OtherLabelsInTheBlockDoNotShiftValues) {
  expect_headers({
      {"Case Number: CM15-0456789\nEmployee: [REDACTED]\nClaim Number: 0404\nDate of Injury: 08/19/2011\n"
       "Provider Name: Dr. [REDACTED]\nUR Denial Date: 01/23/2015\n",
       "CM15-0456789 2011-08-19 2015-01-23 - - - -"},
      {"Priority: Standard  Diagnosis: S93  Date Assigned: 02/13/2015", "- - - - 2015-02-13 - standard"},
  });
}

TEST(HeaderReader, ThereIsNoGuessWhichLabelOfAColumnAMissingValueBelongedTo) {
  const auto r = imr::parse_piece<imr::header>("Date Assigned:\nDecision Date:\n\n02/13/2015\n");
  EXPECT_EQ(told(r.value), "- - - - - - -");
  EXPECT_EQ(r.status, imr::status::recovered);
  ASSERT_EQ(r.diagnostics.size(), 1U);
  EXPECT_EQ(r.diagnostics[0].code, imr::code::invalid_date);
  EXPECT_EQ(r.diagnostics[0].where, (imr::span{31, 10}));
}

TEST(HeaderReader, ADayThatDoesNotExistIsAbsentAndReportedAtItsPlace) {
  const std::string_view text = "Date Assigned: 02/30/2015\nDecision Date: 03/20/2015";
  const auto r = imr::parse_piece<imr::header>(text);
  EXPECT_EQ(told(r.value), "- - - - - 2015-03-20 -");
  ASSERT_EQ(r.diagnostics.size(), 1U);
  EXPECT_EQ(r.diagnostics[0].code, imr::code::invalid_date);
  EXPECT_EQ(r.diagnostics[0].where, (imr::span{15, 10}));
}

TEST(HeaderReader, EachValueCarriesItsPlace) {
  const std::string_view text =
      "Case Number:  CM15-0456789\nDate of\nInjury: 2-25-\n13 Priority: Expedited\n";
  const auto r = imr::parse_piece<imr::header>(text);
  const auto at = [&](imr::span s) { return text.substr(s.offset, s.length); };
  EXPECT_EQ(at(r->case_number.span()), "CM15-0456789");
  EXPECT_EQ(at(r->priority.span()), "Expedited");
  EXPECT_EQ(at(r->date_of_injury.span()), "2-25-\n13");
  EXPECT_EQ(iso(r->date_of_injury), "2013-02-25");
}

TEST(HeaderReader, TwoMentionsMustBeAlike) {
  expect_headers({
      {"Case Number: CM15-0456789 Date Assigned: 02/13/2015 Case Number: cm15-0456789 Date Assigned: 2/13/15",
       "CM15-0456789 - - - 2015-02-13 - -"},
      {"Priority: Standard Date of Injury: 02/13/2012 Priority: Regular Date of Injury: 02/13/2012",
       "- 2012-02-13 - - - - standard"},
      {"Case Number: CM15-0456789 Date Assigned: 02/13/2015 Case Number: CM16-0000001 Date Assigned: 1/1/16",
       "- - - - - - -"},
      {"Priority: Standard Date of Injury: 02/13/2012 Priority: Expedited Date of Injury: 02/14/2012 "
       "Date of Injury: 02/13/2012",
       "- - - - - - -"},
  });
}

TEST(HeaderReader, TwoDaysOfOneLabelAreReportedAtBothPlaces) {
  const std::string_view text =
      "Date of Injury: 02/13/2012\nUR Denial Date: 01/23/2015\n\nDate of Injury: 02/14/2012\n";
  const auto read = imr::parse_piece<imr::header>(text);
  EXPECT_EQ(told(*read), "- - 2015-01-23 - - - -");
  ASSERT_EQ(read.diagnostics.size(), 2U);
  for (const imr::diagnostic& d : read.diagnostics) EXPECT_EQ(d.code, imr::code::invalid_date);
  EXPECT_EQ(read.diagnostics[0].where.offset, text.find("02/13"));
  EXPECT_EQ(read.diagnostics[1].where.offset, text.find("02/14"));
}

TEST(HeaderReader, ALetterOfWhichTheCaseIsDisputedIsALetterStill) {
  const std::string_view text =
      "Case Number: CM15-0456789\nDate Assigned: 02/13/2015\nCase Number: CM16-0000001\n";
  const auto read = imr::parse(text);
  EXPECT_NE(read.status, imr::status::failed);
  EXPECT_TRUE(read->header.case_number.empty());
  EXPECT_EQ(iso(read->header.date_assigned), "2015-02-13");
}

TEST(HeaderReader, AStampBesideALabelIsNotItsDay) {
  expect_headers({
      {"Decision Date: RECEIVED 03/20/2015\n03/15/2015 UR Denial Date: 01/05/2015", "- - 2015-01-05 - - - -"},
      {"Date Assigned: MAR 20 2015\n02/10/2015 Date of Injury: 03/03/2012", "- 2012-03-03 - - - - -"},
      {"Decision Date: Received 03/20/2015 UR Denial Date: 01/05/2015", "- - 2015-01-05 - - - -"},
      {"Date of Injury: THE BOARD 03/20/2015\n08/19/2011 Claim of nobody", "- - - - - - -"},
      {"RECEIVED 03/20/2015\nDecision Date: 03/15/2015", "- - - - - 2015-03-15 -"},
      {"Application Received 02/03/2015", "- - - 2015-02-03 - - -"},
  });
  EXPECT_EQ(codes("Date Assigned: MAR 20 2015\n02/10/2015 Date of Injury: 03/03/2012"), "invalid-date");
  EXPECT_EQ(codes("Decision Date: Received 03/20/2015"), "invalid-date");
}

TEST(HeaderPiece, FailsWhereNoLabelOfAHeaderStands) {
  EXPECT_EQ(imr::parse_piece<imr::header>("Employee: nobody Received: 02/03/2015").status,
            imr::status::failed);
  EXPECT_EQ(imr::parse_piece<imr::header>("").status, imr::status::failed);
  EXPECT_EQ(imr::parse_piece<imr::header>("Case Number: CM15-0456789").status, imr::status::complete);
}

TEST(HeaderBlock, TheValueOfAnUnknownLabelIsNotGivenToTheLabelBeforeIt) {
  const auto header = imr::parse_piece<imr::header>("Date of Injury: unknown\nDOB: 2/1/60");
  EXPECT_FALSE(header.value.date_of_injury.has_value());
}

TEST(HeaderBlock, MoreDatesThanLabelsAreNotDealtOut) {
  const auto header =
      imr::parse_piece<imr::header>("Date Assigned:\nDecision Date:\n1/2/2015\n2/3/2015\n3/4/2015");
  EXPECT_FALSE(header.value.date_assigned.has_value());
  EXPECT_FALSE(header.value.decision_date.has_value());
  ASSERT_EQ(header.diagnostics.size(), 3U);
  EXPECT_EQ(header.diagnostics[0].code, imr::code::invalid_date);
}

TEST(DamagedHeader, ARowTellsTheValueWhoseLabelIsLost) {
  expect_headers({
      {"CM15-0456789\n02/13/2015 Date of Injury: 08/19/2011\n03/20/2015 UR Denial Date: 01/23/2015\n"
       "Standard Application 02/03/2015\nReceived:\n",
       all_there},
      {"Case Number: CM15-0456789\nDate Assign 02/13/2015 Date of injurv: 08/19/2011\n"
       "Decisicn Dafe: 03/20/2015 UR Denlal Date: 01/23/2015\nPriority: Standard i 02/03/2015\n",
       all_there},
      {"Case Number: CM15-0456789\nDate Assigned: 02/13/2015 x 08/19/2011\n",
       "CM15-0456789 2011-08-19 - - 2015-02-13 - -"},
  });
  EXPECT_EQ(codes("Case Number: CM15-0456789\n02/13/2015 Date of Injury: 08/19/2011\n"), "repaired-text");
}

TEST(DamagedHeader, ARowDoesNotReachOverOtherWordsNorLines) {
  expect_headers({
      {"Case Number: CM15-0456789\n02/13/2015\nDate of Injury: 08/19/2011\n",
       "CM15-0456789 2011-08-19 - - - - -"},
      {"Date Assigned: 02/13/2015 of another claim number 08/19/2011\n", "- - - - 2015-02-13 - -"},
      {"Priority: Standard and of no further meaning 02/03/2015\n", "- - - - - - standard"},
      {"Case Number: CM15-0456789\nPrepared 02/13/2015\n", "CM15-0456789 - - - - - -"},
  });
}

TEST(DamagedHeader, StrayMarksAndLostColonsArePassedOverAndFlagged) {
  expect_headers({
      {"Case Number CM15-0456789,\nDate Assigned (02/13/2015 Date of Injury: | 08/19/2011\n"
       "Decision Date. 03/20/2015 UR Denial Date: [01/23/2015\n"
       "Priority; Standard \xE2\x80\x98"
       "Application \xE2\x80\x98"
       "02/03/2015\nReceived:\n",
       all_there},
  });
  EXPECT_EQ(codes("UR Denial Date: | 01/23/2015"), "repaired-text");
  EXPECT_EQ(codes("UR Denial Date 01/23/2015"), "repaired-text");
  EXPECT_EQ(codes("UR Denial Date: 01/23/2015"), "");
}

TEST(DamagedHeader, MarksAndDigitsOfADateArePutBackWhereOneDayFits) {
  expect_headers({
      {"Case Number: CM15-0456789\nDate Assigned: 0213/2015 Date of Injury: 08/1912011\n"
       "Decision Date: 03/20:2015 UR Denial Date: 01232015\nPriority: Standard Application "
       "0210312015\nReceived:\n",
       all_there},
      {"Date Assigned: O2/l3/2O15 Date of Injury: o8i19i2011", "- 2011-08-19 - - 2015-02-13 - -"},
      {"UR Denial Date: 017232015", "- - 2015-01-23 - - - -"},
  });
  EXPECT_EQ(codes("UR Denial Date: 0123/2015"), "repaired-text");
}

TEST(DamagedHeader, WhatCanBeTwoDaysIsAbsentAndFlagged) {
  for (const std::string_view text :
       {"Decision Date: 12/1272016", "Decision Date: TAN9/20T6", "Decision Date: 13/18/2016",
        "Decision Date: 107102076", "Decision Date: 01/10/201", "Decision Date: o1osi2017"}) {
    EXPECT_EQ(told(imr::parse_piece<imr::header>(text).value), "- - - - - - -") << text;
  }
  EXPECT_EQ(codes("Decision Date: 12/1272016"), "invalid-date");
  EXPECT_EQ(codes("Decision Date: 13/18/2016"), "invalid-date");
}

TEST(DamagedHeader, AMonthThatMayHaveLostItsFirstDigitIsAbsent) {
  for (const std::string& day :
       std::initializer_list<std::string>{"1 2/22/2014", "1 1/11/2010",
                                          "\xE2\x80\x98"
                                          "1/11/2010",
                                          "!1/11/2010", "|2-11-2010", "'2/11/2010", "(1/11/2010",
                                          "[2/11/2010", "]1/11/10", "1\n2/22/2014"}) {
    const std::string text = "Date of Injury: " + day + " UR Denial Date: 01/05/2015";
    EXPECT_EQ(told(*imr::parse_piece<imr::header>(text)), "- - 2015-01-05 - - - -") << day;
    EXPECT_EQ(codes(text), "invalid-date") << day;
  }
}

TEST(DamagedHeader, AMonthThatLostItsFirstDigitIsReadWhereOneDayFits) {
  expect_headers({
      {"UR Denial Date: 10/03/2014 Decision Date: 1 2/22/2014", "- - 2014-10-03 - - 2014-12-22 -"},
      {"UR Denial Date: !1/11/2010 Decision Date: 02/02/2010", "- - 2010-01-11 - - 2010-02-02 -"},
      {"Decision Date: 0 2/22/2014", "- - - - - 2014-02-22 -"},
      {"Decision Date: 1 5/22/2014", "- - - - - 2014-05-22 -"},
      {"Decision Date: |5/22/2014", "- - - - - 2014-05-22 -"},
  });
  EXPECT_EQ(codes("Decision Date: 0 2/22/2014"), "repaired-text");
}

TEST(HeaderReader, MarksThatEncloseADayAreNoDigitsOfIt) {
  expect_headers(
      {{"Date of Injury: (1/11/2010) UR Denial Date: [2/1/2014]", "- 2010-01-11 2014-02-01 - - - -"}});
  EXPECT_EQ(codes("Date of Injury: (1/11/2010)"), "");
}

TEST(DamagedHeader, TheOrderOfTheDatesLeavesOneDayOfTwo) {
  expect_headers(
      {{"Date Assigned: 12/1272016 Decision Date: 12/20/2016", "- - - - 2016-12-12 2016-12-20 -"},
       {"Decision Date: 12/1272016 Date Assigned: 12/20/2016", "- - - - 2016-12-20 2016-12-27 -"}});
}

/// A small letter with a header, whose summary shows that a scan damaged it.
std::string damaged_text(std::string_view header) {
  return std::string(header) +
         "\n\nCLINICAL CASE SUMMARY\n\nThe injured worker has pain | and takes medicat1on.\n\n"
         "IMR ISSUES, DECISIONS AND RATIONALES\n\nNorco: Upheld\n";
}
imr::header damaged_letter(std::string_view header) {
  const std::string text = damaged_text(header);
  const auto letter = imr::parse(text);
  imr::header h = letter->header;
  h.case_number = {};  // borrows the text
  return h;
}

TEST(DamagedHeader, ADateThatLostADigitIsAbsent) {
  EXPECT_EQ(told(damaged_letter("Date Assigned: 12/1/2016  Decision Date: 01/20/2017")),
            "- - - - - 2017-01-20 -");
  EXPECT_EQ(told(damaged_letter("Date Assigned: 12/1/2016  Decision Date: 1/20/2017")),
            "- - - - 2016-12-01 2017-01-20 -");
  EXPECT_EQ(
      told(damaged_letter("Date Assigned: 12/1/2016 UR Denial Date: 1/09/2016 Decision Date: 12/20/2016")),
      "- - - - - 2016-12-20 -");
}

TEST(DamagedHeader, OfDatesInTwoFormsNoneLostADigit) {
  EXPECT_EQ(
      told(damaged_letter("Date Assigned: 11/1/2016 UR Denial Date: 10/15/2016 Decision Date: 12/20/2016")),
      "- - 2016-10-15 - - 2016-12-20 -");
  EXPECT_EQ(told(damaged_letter("Date Assigned: 11/1/2016 UR Denial Date: 9/15/2016 Decision Date: "
                                "12/20/2016 Application Received: 10/12/2016")),
            "- - 2016-09-15 2016-10-12 2016-11-01 2016-12-20 -");
  EXPECT_EQ(told(damaged_letter("Date Assigned: March 1, 2016 Decision Date: 03/20/2016")),
            "- - - - 2016-03-01 2016-03-20 -");
  EXPECT_EQ(told(damaged_letter("Date Assigned: 3/1/16 Decision Date: 03/20/2016")),
            "- - - - 2016-03-01 2016-03-20 -");
}

TEST(DamagedHeader, AYearFarFromTheCaseIsAbsent) {
  EXPECT_EQ(
      told(damaged_letter("Case Number: CM16-0456789\nDate Assigned: 11/30/2076 Decision Date: 12/20/2016")),
      "- - - - - 2016-12-20 -");
  EXPECT_EQ(
      told(damaged_letter("Case Number: CM16-0456789\nDate of Injury: 11/30/1996 Decision Date: 12/20/2016")),
      "- 1996-11-30 - - - 2016-12-20 -");
}

TEST(HeaderReader, ValuesMayStandAboveTheirLabels) {
  const auto read = imr::parse_piece<imr::header>(
      "Dated: 9/26/2013\nCM13-0004711\nCase Number:\n7/8/2013\nUR Denial Date:\n2/14/2012\nDate of Injury:\n"
      "7/22/2013\nApplication Received:\n");
  EXPECT_EQ(told(*read), "CM13-0004711 2012-02-14 2013-07-08 2013-07-22 - 2013-09-26 -");
  const auto rows =
      imr::parse_piece<imr::header>("CM13-0004711 10/4/2013\nCase Number: Date Assigned:\n2/14/2012 "
                                    "7/8/2013\nDate of Injury: UR Denial Date:\n");
  EXPECT_EQ(told(*rows), "CM13-0004711 2012-02-14 2013-07-08 - 2013-10-04 - -");
}

TEST(HeaderReader, ADayBelowTheClaimsNumberIsTheNextValue) {
  const auto read = imr::parse_piece<imr::header>(
      "0555-98765\nClaim Number:\n7/8/2013\nUR Denial Date:\n2/14/2012\nDate of Injury:\n");
  EXPECT_EQ(told(*read), "- 2012-02-14 2013-07-08 - - - -");
}

TEST(HeaderReader, OneLabelCannotNameTwoDays) {
  for (const std::string& range : std::initializer_list<std::string>{
           "2/14/2011 - 2/14/2012", "2/14/2011-2/14/2012", "2/14/2011 to 2/14/2012",
           "02/14/2011 through 02/14/2012", "2/l42011 - 2/14/2012", "2/l42011-2/14/2012",
           "CT 2/14/2011 \xE2\x80\x93 2/14/2012"}) {
    const std::string header = "Date of Injury: " + range + "\nUR Denial Date: 7/8/2013\n";
    const auto read = imr::parse_piece<imr::header>(header);
    EXPECT_EQ(told(*read), "- - 2013-07-08 - - - -") << range;
    ASSERT_FALSE(read.diagnostics.empty()) << range;
    EXPECT_EQ(read.diagnostics[0].code, imr::code::invalid_date) << range;
  }
}

TEST(HeaderReader, OneLabelCannotNameTwoDaysWhateverJoinsThem) {
  for (const std::string& days : std::initializer_list<std::string>{
           "2/14/2011, 2/15/2012", "2/14/2011 & 2/15/2012", "2/14/2011; 2/15/2012", "2/14/2011 or 2/15/2012",
           "CT 02/14/2011 until 02/15/2012", "2/14/2011 2/15/2012", "2/14/2011 (amended 2/15/2012)",
           "02/14/2011/02/15/2012", "2011 - 02/15/2012", "02/14/2011 - 2012", "3/2011 to 02/15/2012",
           "02/14/11-02/15/12", "2/142011 - 2/15/2012", "8/1/2010 - 8/12011", "8/1/2010 - 8/I2011",
           "8/1/2010-8/1 /Z011", "2/14/2011\n2/15/2012", "2/14/2011, 2/15/2012, 2/16/2012"}) {
    for (const std::string& before : std::initializer_list<std::string>{"", "Decision Date: 10/1/2013  "}) {
      const std::string header = before + "Date of Injury: " + days + "\nUR Denial Date: 7/8/2013\n";
      const auto read = imr::parse_piece<imr::header>(header);
      EXPECT_EQ(told(*read), before.empty() ? "- - 2013-07-08 - - - -" : "- - 2013-07-08 - - 2013-10-01 -")
          << header;
      ASSERT_FALSE(read.diagnostics.empty()) << header;
      EXPECT_EQ(read.diagnostics[0].code, imr::code::invalid_date) << header;
    }
  }
  expect_headers(
      {{"Date Assigned: Date of Injury: 02/13/2015 08/19/2011\n", "- 2011-08-19 - - 2015-02-13 - -"}});
}

TEST(HeaderReader, AStrayDateAboveTheTableDoesNotShiftItsDates) {
  expect_headers({
      {"FAX 12/20/2015 14:03\nCase Number:\nCM15-0456789\nDate of Injury:\n08/19/2011\nUR Denial Date:\n"
       "01/23/2015\nApplication Received:\n02/03/2015\nDate Assigned:\n02/13/2015\nDecision Date:\n",
       "CM15-0456789 2011-08-19 2015-01-23 2015-02-03 2015-02-13 - -"},
      {"12/20/2015\nDate of Injury: Priority:\n08/19/2011 Standard\nUR Denial Date:\n01/23/2015\nDecision "
       "Date:\n",
       "- 2011-08-19 2015-01-23 - - - standard"},
  });
}

TEST(HeaderReader, WhereNothingTellsAStrayDateFromTheFirstOfAColumnNoneIsRead) {
  const std::string_view text =
      "12/20/2015\nDate of Injury:\n08/19/2011\nUR Denial Date:\n01/23/2015\nDecision Date:\n";
  const auto read = imr::parse_piece<imr::header>(text);
  EXPECT_EQ(told(*read), "- - - - - - -");
  EXPECT_EQ(read.diagnostics.size(), 3U);
  EXPECT_EQ(codes(text), "invalid-date");
}

TEST(HeaderReader, TheClaimsNumberIsNotTheDayOfTheLabelAboveIt) {
  const std::string_view text =
      "Case Number:\nCM13-0456789\nDate of Injury:\nClaim Number:\n05-12-2013\nUR Denial Date:\n10/28/2013\n";
  EXPECT_EQ(told(*imr::parse_piece<imr::header>(text)), "CM13-0456789 - 2013-10-28 - - - -");
  EXPECT_EQ(codes(text), "invalid-date");
  EXPECT_EQ(told(*imr::parse_piece<imr::header>("Employee:\nClaim Number:\n05-12-2013\nUR Denial "
                                                "Date:\n10/28/2013\nDate Assigned:\n11/5/2013\n")),
            "- - 2013-10-28 - 2013-11-05 - -");
}

TEST(HeaderReader, LabelsMayLoseABlank) {
  expect_headers({{"URDenial Date: 01/05/2015 DateAssigned: 02/13/2015 DecisionDate: 03/20/2015\n"
                   "ApplicationReceived: 02/03/2015 Dateof Injury: 08/19/2011",
                   "- 2011-08-19 2015-01-05 2015-02-03 2015-02-13 2015-03-20 -"},
                  {"Application Recived: 01/05/2015", "- - - 2015-01-05 - - -"}});
  EXPECT_EQ(codes("Application Recived: 01/05/2015"), "repaired-text");
}

TEST(DamagedHeader, BlanksInsideADayAreTakenOutWhereOneDayIsLeft) {
  expect_headers({{"UR Denial Date: 11/06 /2013", "- - 2013-11-06 - - - -"},
                  {"UR Denial Date: 11/0 3/2010", "- - 2010-11-03 - - - -"},
                  {"UR Denial Date: 09/17/2 013", "- - 2013-09-17 - - - -"},
                  {"UR Denial Date: March 11. 2011", "- - 2011-03-11 - - - -"},
                  {"Date of Injury: 1/2 2/2015 UR Denial Date: 1 /06/2013", "- - - - - - -"}});
  EXPECT_EQ(codes("UR Denial Date: 11/06 /2013"), "repaired-text");
  EXPECT_EQ(codes("UR Denial Date: March 11. 2011"), "repaired-text");
  EXPECT_EQ(codes("UR Denial Date: February 30. 2011"), "invalid-date");
}

TEST(DamagedHeader, WhatIsReadForNoDayBehindItsLabelIsReported) {
  for (const std::string& day : std::initializer_list<std::string>{
           "1 /06/2013", "1/2 2/2015", "03/11/2011T", "March ll, 2011", "Mareh 11, 2011", "March11, 2011",
           "[03/11/2011T", "\n03/11/2011T"}) {
    const std::string text = "UR Denial Date: " + day + " Date of Injury: 02/02/2010";
    EXPECT_EQ(told(*imr::parse_piece<imr::header>(text)), "- 2010-02-02 - - - - -") << day;
    EXPECT_EQ(codes(text), "invalid-date") << day;
  }
  for (const std::string_view text :
       {"Date of Injury: unknown", "Date of Injury: unknown\nDOB: 2/1/60", "UR Denial Date:\nDOB: 2/1/60",
        "Date of Injury: [REDACTED] Claim # 12345", "Date of Injury:\n12 Main Street", "Date of Injury:"}) {
    EXPECT_EQ(codes(text), "") << text;
  }
}

TEST(HeaderReader, AYearThatMayBeCutOffBesideYearsInFullIsAbsent) {
  expect_headers(
      {{"Decision Date: 03/20/20\nDate of Injury: 02/02/2010", "- 2010-02-02 - - - - -"},
       {"Decision Date: 03/20/20\nDate of Injury: 02/02/10", "- 2010-02-02 - - - 2020-03-20 -"},
       {"Decision Date: 03/20/19\nDate of Injury: 02/02/2010", "- 2010-02-02 - - - - -"},
       {"Decision Date: 03/20/15\nDate of Injury: 02/02/2010", "- 2010-02-02 - - - 2015-03-20 -"}});
  EXPECT_EQ(codes("Decision Date: 03/20/20\nDate of Injury: 02/02/2010"), "invalid-date");
}

TEST(HeaderReader, TheDayOfANoticeMayLoseItsColon) {
  expect_headers({{"Dated 9/26/2013\nUR Denial Date: 7/8/2013", "- - 2013-07-08 - - 2013-09-26 -"},
                  {"Dated. 9/26/2013", "- - - - - 2013-09-26 -"},
                  {"a denial\ndated 9/26/2013", "- - - - - - -"},
                  {"Dated 9/26/2013 and later", "- - - - - - -"},
                  {"Dated\n9/26/2013", "- - - - - - -"},
                  {"Denial Dated 9/26/2013", "- - - - - - -"}});
  EXPECT_EQ(codes("Dated 9/26/2013"), "repaired-text");
}

TEST(DamagedHeader, ADamagedPriorityIsReadAndFlagged) {
  expect_headers({{"Priority: 5tandard", "- - - - - - standard"},
                  {"Priority: Expedjted", "- - - - - - expedited"},
                  {"Priority: Urgent", "- - - - - - -"},
                  {"Priority:\n5tandard", "- - - - - - -"},
                  {"Priority: Standard\nPriority: 5tandard", "- - - - - - standard"}});
  EXPECT_EQ(codes("Priority: 5tandard"), "repaired-text");
}

TEST(DamagedHeader, ACaseNumberThatIsTornIsAbsent) {
  expect_headers({{"Case Number: CM13-003456 7", "- - - - - - -"},
                  {"Case Number: CM13-003456 Date Assigned: 1/2/2014", "CM13-003456 - - - 2014-01-02 - -"}});
}

TEST(HeaderReader, OtherLabelsOfAColumnHoldTheirLines) {
  const auto told_of = [](const std::string& text) { return told(*imr::parse_piece<imr::header>(text)); };
  const std::string labels =
      "IMR Case Number:\nDate of Injury:\nClaims Number:\nUR Denial Date:\nPriority:\nApplication Received:\n"
      "Employee Name:\nProvider Name:\n";
  const std::string values =
      "CM15-0456789\n08/19/2011\nWC-2011-03-1155\n01/23/2015\nSTANDARD\n02/03/2015\nJ. Doe\nA. Roe, MD\n";
  EXPECT_EQ(told_of(labels + values), "CM15-0456789 2011-08-19 2015-01-23 2015-02-03 - - standard");
  EXPECT_EQ(codes(labels + values), "");
  const std::string one_lost =
      "08/19/2011\nWC-2011-03-1155\n01/23/2015\nSTANDARD\n02/03/2015\nJ. Doe\nA. Roe, MD\n";
  EXPECT_EQ(told_of(labels + one_lost), "- - - - - - standard");
  EXPECT_EQ(codes(labels + one_lost), "repaired-text invalid-date");
  const std::string other_type =
      "CM15-0456789\n08/19/2011\n01/23/2015\nWC-2011-03-1155\nSTANDARD\n02/03/2015\nJ. Doe\nA. Roe, MD\n";
  EXPECT_EQ(told_of(labels + other_type), "CM15-0456789 - - - - - standard");
}

TEST(HeaderGrammar, ALabelOnTwoLinesOfItsCellIsOne) {
  expect_headers({
      {"Date of UR Decision: 6/28/2013   Date of Injury: 10/1/1998\nIMR Application      MAXIMUS Case "
       "Number: "
       "CM13-0002177\nReceived: 7/12/2013",
       "CM13-0002177 1998-10-01 2013-06-28 2013-07-12 - - -"},
      {"Date of Injury: 10/1/1998\nReceived: 7/12/2013\nCase Number: CM13-0002177",
       "CM13-0002177 1998-10-01 - - - - -"},
  });
}

TEST(DamagedHeader, ADayWhoseLabelIsLostIsReported) {
  const std::string rows[] = {"Case Number: CM15-0000007\n",
                              "Date Assigned: 3/2/2015 Date of Injury: 1/2/2011\n",
                              "Decision Date: 4/2/2015 UR Denial Date: 2/2/2015\n",
                              "Priority: Standard Application Received: 2/9/2015\n"};
  const auto reports = [](const std::string& block) {
    return imr::parse_piece<imr::header>(block).diagnostics.size();
  };
  EXPECT_EQ(reports(rows[0] + rows[1] + rows[2] + rows[3]), 0U);
  EXPECT_EQ(reports(rows[0] + rows[2] + rows[3]), 2U);
  EXPECT_EQ(reports(rows[0] + rows[1] + rows[2]), 1U);
  EXPECT_EQ(reports(rows[0] + "Date of Injury: 1/2/2011 UR Denial Date: 2/2/2015\n" + rows[3]), 0U)
      << "a cover has fewer";
}

TEST(DamagedHeader, DaysOfWhichNoLabelIsLeftAreReported) {
  const auto places = [](std::string_view header) {
    std::vector<std::size_t> all;
    const std::string text = damaged_text(header);
    const auto letter = imr::parse(text);
    EXPECT_FALSE(letter->header.date_assigned) << header;
    EXPECT_FALSE(letter->header.decision_date) << header;
    for (const imr::diagnostic& d : letter.diagnostics) {
      if (d.code == imr::code::invalid_date && d.where.offset < header.size()) all.push_back(d.where.offset);
    }
    return all;
  };
  using offsets = std::vector<std::size_t>;
  EXPECT_EQ(
      places("Case Number\nDvte Assgd\nDecn Dst\nPriority:\n\nCM15-0000007\n3/2/2015\n4/2/2015\nStandard"),
      (offsets{56, 65}));
  EXPECT_EQ(places("Case Number: CM15-0000007\nDvte Assgd\n312015\n"), (offsets{0}))
      << "where no day is left, the table itself";
  EXPECT_EQ(places("Dade Asigned:\nDecision Dale\nPriority:\n\n3/2/2015\n4/2/2015\nStandard\nDate of Injury: "
                   "1/2/2011\n"
                   "UR Denial Date: 2/2/2015 Application Received: 2/9/2015\n"),
            (offsets{39, 48}));
  EXPECT_EQ(places("CM15-0000007\n"), offsets{}) << "this is no table";
}

TEST(HeaderReader, ANumberBelowTheLabelOfTheClaimIsNoDay) {
  expect_headers({
      {"Case Number: CM15-0456789 Claim Number:\nA123456 Date Assigned: 02/13/2015",
       "CM15-0456789 - - - 2015-02-13 - -"},
      {"Claim Number:\n05-12-2013\nDate of Injury: 08/19/2011", "- 2011-08-19 - - - - -"},
      {"Case Number:\nCM15-0456789\nDate of Injury:\n08/19/2011\nClaim Number:\n01/23/2015\nUR Denial Date:\n"
       "02/03/2015",
       "CM15-0456789 2011-08-19 2015-02-03 - - - -"},
      {"A-7\nClaim Number:\n08/19/2011\nDate of Injury:\n01/23/2015\nUR Denial Date:",
       "- 2011-08-19 2015-01-23 - - - -"},
  });
}

TEST(HeaderReader, WhereNothingTellsAColumnsDirectionNoDayIsRead) {
  for (const std::string_view first : {"Claim Number:\n", "None\nClaim Number:\n", "x "}) {
    const std::string text = std::string(first) + "08/19/2011\nDate of Injury:\n01/23/2015\nUR Denial Date:";
    EXPECT_EQ(told(*imr::parse_piece<imr::header>(text)), "- - - - - - -") << text;
    EXPECT_EQ(codes(text), "invalid-date") << text;
  }
}

TEST(HeaderReader, APriorityTellsThatValuesStandAboveTheirLabels) {
  expect_headers({
      {"Standard\nPriority:\n08/19/2011\nDate of Injury:\n01/23/2015\nUR Denial Date:",
       "- 2011-08-19 2015-01-23 - - - standard"},
      {"08/19/2011\nDate of Injury:\n01/23/2015\nUR Denial Date:\nStandard\nPriority:",
       "- 2011-08-19 2015-01-23 - - - standard"},
  });
}

TEST(HeaderReader, DaysBesideOneLabelMoreOfAnotherTypeAreNotDealtOut) {
  const std::string_view text = "Date of Injury: Priority: 08/19/2011 02/03/2015 Standard";
  EXPECT_EQ(told(*imr::parse_piece<imr::header>(text)), "- - - - - - standard");
  EXPECT_EQ(codes(text), "invalid-date");
}

TEST(HeaderReader, OnlyTheDaysOnTheLineOfALabelContendForIt) {
  const std::string_view three = "Date of Injury: 2/14/2011 2/15/2012\n3/3/2013\nUR Denial Date: 7/8/2013";
  EXPECT_EQ(told(*imr::parse_piece<imr::header>(three)), "- - 2013-07-08 - - - -");
  EXPECT_EQ(imr::parse_piece<imr::header>(three).diagnostics.size(), 2U);
  expect_headers(
      {{"Date of Injury: 2/14/2011\n2/15/2012 : x\nUR Denial Date: 7/8/2013",
        "- 2011-02-14 2013-07-08 - - - -"},
       {"Date Assigned: 2/13/2015 amended 8/19/2015\nDate of Injury: 1/1/2011", "- 2011-01-01 - - - - -"}});
}

TEST(HeaderReader, ReceivedBelowAnotherLabelIsNoLabelOfTheApplication) {
  expect_headers({
      {"IMR Application MAXIMUS Case Number: CM13-0002177\nReceived: soon", "CM13-0002177 - - - - - -"},
      {"IMR Application MAXIMUS Case Number: CM13-0002177\nReceived:\n7/12/2013", "CM13-0002177 - - - - - -"},
      {"IMR Application Case\nNumber:\nReceived: 7/12/2013", "- - - - - - -"},
      {"Hello there Case Number: CM13-0002177\nReceived: 7/12/2013", "CM13-0002177 - - - - - -"},
  });
}

TEST(DamagedHeader, ARowTellsTheDayBehindADamagedWordOfTheReview) {
  expect_headers(
      {{"Date of UR Decisiom: 7/8/2013", "- - 2013-07-08 - - - -"},
       {"Case Number: CM13-0002177\nUR Decisiom Date: 7/8/2013", "CM13-0002177 - 2013-07-08 - - - -"},
       {"Case Number: CM13-0002177 " + std::string(70, 'a') + " 7/8/2013", "CM13-0002177 - - - - - -"}});
  EXPECT_EQ(codes("Date of UR Decisiom: 7/8/2013"), "repaired-text");
}

TEST(DamagedHeader, WordsWithDigitsBehindALabelMayBeADay) {
  for (const std::string_view day : {" Mareh | 11, 2011 ", " seen by dr7 ", "\nMareh 11\n"}) {
    const std::string text = "UR Denial Date:" + std::string(day) + "Date of Injury: 02/02/2010";
    EXPECT_EQ(told(*imr::parse_piece<imr::header>(text)), "- 2010-02-02 - - - - -") << day;
    EXPECT_EQ(codes(text), day[1] == 'M' && day[0] == ' ' ? "invalid-date" : "") << day;
  }
}

TEST(HeaderReader, ALineOfAColumnHoldsOneValueOfItsLabel) {
  const std::string labels = "Case Number:\nEmployee Name:\nDate of Injury:\nCM15-0456789\n";
  const auto told_of = [&](const char* rest) {
    const std::string text = labels + rest;
    return told(*imr::parse_piece<imr::header>(text));
  };
  EXPECT_EQ(told_of("Doe\n08/19/2011"), "CM15-0456789 2011-08-19 - - - - -");
  EXPECT_EQ(told_of("Doe\n08/19/2011 Priority:"), "CM15-0456789 2011-08-19 - - - - -");
  EXPECT_EQ(told_of("Doe 01/01/2012\n08/19/2011"), "CM15-0456789 2011-08-19 - - - - -");
  EXPECT_EQ(told_of("Doe\n08/19/2011 09/09/2012"), "CM15-0456789 - - - - - -");
  EXPECT_EQ(codes(labels + "Doe\n08/19/2011 09/09/2012"), "repaired-text invalid-date");
}

TEST(HeaderReader, EachOfThreeDaysOfOneLabelIsReportedOnce) {
  const std::string_view text =
      "Date of Injury: 1/1/2011\nDate of Injury: 2/2/2012\nDate of Injury: 3/3/2013";
  EXPECT_EQ(told(*imr::parse_piece<imr::header>(text)), "- - - - - - -");
  EXPECT_EQ(imr::parse_piece<imr::header>(text).diagnostics.size(), 3U);
}

TEST(HeaderReader, ADayMayBeginWithItsYear) {
  expect_headers(
      {{"Date of Injury: 2005-03-04\nUR Denial Date: 2015-01-05", "- 2005-03-04 2015-01-05 - - - -"}});
}

TEST(DamagedHeader, ADamagedDayBesideAWholeOneOfItsLabelIsPassedOver) {
  expect_headers({{"UR Denial Date: 11/0 3/2010\nUR Denial Date: 11/04/2010", "- - 2010-11-04 - - - -"},
                  {"UR Denial Date: 11/0 3/2010\nUR Denial Date: 11/04/2010\nUR Denial Date: 11/05/2010",
                   "- - - - - - -"},
                  {"UR Denial Date: 1 2/31/2014", "- - - - - - -"}});
  EXPECT_EQ(codes("UR Denial Date: 1 2/31/2014"), "invalid-date");
}

TEST(DamagedHeader, ACaseNumberThatIsCutIsAbsentInALetterThatLostCharacters) {
  const std::string cut = damaged_text("Case Number: CM15-045678\n");
  const auto absent = imr::parse(cut);
  EXPECT_TRUE(absent->header.case_number.empty());
  const std::string whole = damaged_text("Case Number: CM15-0456789\n");
  const auto read = imr::parse(whole);
  EXPECT_EQ(read->header.case_number.str(), "CM15-0456789");
}

}  // namespace
