#include <imr/layout/header_row.hpp>

#include <gtest/gtest.h>

#include <string_view>

namespace {

using namespace imr::layout;

detail::header_row row_of(std::string_view line) {
  detail::header_row row;
  imr::detail::input in = imr::detail::make_input(line);
  imr::peg::parse<imr::grammar::header_block, detail::row_action, imr::detail::control>(in, row);
  return row;
}

TEST(LayoutHeaderRow, HoldsItsLabelsAndTheNumberOfTheCase) {
  const detail::header_row first = row_of("Case Number:   CM15-0123456");
  EXPECT_EQ(first.labels, case_label);
  EXPECT_EQ(first.number, 150123456U);
  EXPECT_TRUE(first.begins_header);
  EXPECT_EQ(row_of("Date Assigned: 11/09/2016   Date of Injury: 10/13/2016").labels,
            assigned_label | injury_label);
  EXPECT_EQ(row_of("Decision Date: 12/09/2016 UR Denial Date: 11/03/2016").labels, decision_label | ur_label);
  EXPECT_EQ(row_of("Priority: Standard  Application 11/03/2016").labels, priority_label | received_label);
}

TEST(LayoutHeaderRow, ALabelBehindOtherWordsBeginsNoHeader) {
  EXPECT_FALSE(row_of("see Case Number: CM15-0123456").begins_header);
  EXPECT_FALSE(row_of("Priority: Standard").begins_header);
  EXPECT_TRUE(row_of("CM15-0123456").begins_header);
  EXPECT_EQ(row_of("the case number of the letter").labels, 0);
}

TEST(LayoutHeaderRow, HoldsTheWordsOfALabelOrTheNumberOfACase) {
  for (const std::string_view line :
       {"Case Number:", "IMR Case Number: x", "(Date Assigned: 11/09/2016",
        "11/09/2016 Date of Injury:", "DecisionDate: 1/2/2016", "Dated: 1/2/2016", "UR Denial Date:",
        "Date of UR Decision:", "Priority: Standard", "Application Received:", "Application 11/03/2016",
        "Received: 1/2/2016", "CM15-0123456", "|CM15-0123456"}) {
    EXPECT_TRUE(detail::has_row_words(line)) << line;
  }
  for (const std::string_view line :
       {"", "C", "11-212016", "30 day rental", "In regard to", "update of injury"})
    EXPECT_FALSE(detail::has_row_words(line)) << line;
}

TEST(LayoutHeaderRow, RunningTextHasSmallWordsOfThreeLettersOrMore) {
  EXPECT_TRUE(detail::is_running_text("which was noted there"));
  EXPECT_FALSE(detail::is_running_text("was noted in the MRI of 2014"));
  EXPECT_FALSE(detail::is_running_text("Date Assigned Of Injury Decision Date UR Denial Date"));
  EXPECT_FALSE(detail::is_running_text("one two: three four five"));
}

TEST(LayoutHeaderRow, TheTopOfALetterIsKnownThroughDamage) {
  for (const std::string_view line :
       {"Case Number CM16-0224814", "[Case umber: CMTE D9", "Gase Nurnber: CM1", "Cone Nurnber Emi 7 0006917",
        "Federal Services |", "Fedeial Servces", "MAXIMUS | <", "MANIMUS", "CM S 0213O57"}) {
    EXPECT_TRUE(detail::is_damaged_top(line)) << line;
  }
  for (const std::string_view line :
       {"medically necessary.", "The care is not needed", "case summary based on", "CM",
        "Federal Services sent the complete case file to an expert",
        "Case numbers of this kind are told in the other letter"}) {
    EXPECT_FALSE(detail::is_damaged_top(line)) << line;
  }
}

TEST(LayoutHeaderRow, TheFirstNumberOfARowIsItsOwn) {
  EXPECT_EQ(row_of("Case Number: CM15-0123456 CM15-0999999").number, 150123456U);
  EXPECT_FALSE(row_of("Priority: CM15-0123456").begins_header);
}

TEST(LayoutHeaderRow, ADamagedMarkHasNoLettersBehindIt) {
  EXPECT_TRUE(detail::is_damaged_mark("MAXlMUS (1)"));
  EXPECT_FALSE(detail::is_damaged_mark("MAXIMUS ab"));
  EXPECT_FALSE(detail::is_damaged_mark("maxim"));
  EXPECT_FALSE(detail::is_damaged_case_label("Case"));
  EXPECT_TRUE(detail::is_damaged_case_label("Cose Nunber"));
}

}  // namespace
