#include <imr/parse_piece.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace {

template <class T, class Text, class = void> inline constexpr bool can_parse = false;
template <class T, class Text>
inline constexpr bool can_parse<T, Text, std::void_t<decltype(imr::parse_piece<T>(std::declval<Text>()))>> =
    true;

static_assert(!can_parse<imr::guideline, std::string>, "the result would point into a string that is gone");
static_assert(can_parse<imr::guideline, std::string&>);
static_assert(can_parse<imr::guideline, const std::string&>);
static_assert(can_parse<imr::guideline, std::string_view>);
static_assert(can_parse<imr::guideline, const char (&)[9]>);

/// The day in ISO 8601, or how reading it failed.
std::string day_of(std::string_view text) {
  const auto r = imr::parse_piece<imr::date>(text);
  if (r) return imr::to_string(*r);
  return r.diagnostics.empty() ? "no date" : std::string(imr::to_string(r.diagnostics[0].code));
}

TEST(ParsePiece, ReadsADateInEachOfItsForms) {
  EXPECT_EQ(day_of("2/1/01"), "2001-02-01");
  EXPECT_EQ(day_of("02/25/2013"), "2013-02-25");
  EXPECT_EQ(day_of("2-25-13"), "2013-02-25");
  EXPECT_EQ(day_of("06-09-2006"), "2006-06-09");
  EXPECT_EQ(day_of("January 26, 2000"), "2000-01-26");
  EXPECT_EQ(day_of("Jan. 26, 2000"), "2000-01-26");
  EXPECT_EQ(day_of("26 January 2000"), "2000-01-26");
}

TEST(ParsePiece, ReadsADateThatALineEndBreaks) {
  EXPECT_EQ(day_of(" 2-\n25-13 "), "2013-02-25");
  EXPECT_EQ(day_of("January\n 26,\r\n2000"), "2000-01-26");
  EXPECT_EQ(day_of("January\xC2\xA0"
                   "26, 2000"),
            "2000-01-26");
}

TEST(ParsePiece, ANumberOnTheLastLineIsNoPageNumber) {
  EXPECT_EQ(day_of("2-25-\n13"), "2013-02-25");
  const auto g = imr::parse_piece<imr::guideline>("Decision based on MTUS Pain Page(s):\n24");
  EXPECT_EQ(g->text, "Decision based on MTUS Pain Page(s): 24");
}

TEST(ParsePiece, ATwoDigitYearLiesInTheHundredYearsFrom1950) {
  EXPECT_EQ(day_of("1/1/00"), "2000-01-01");
  EXPECT_EQ(day_of("1/1/49"), "2049-01-01");
  EXPECT_EQ(day_of("1/1/50"), "1950-01-01");
  EXPECT_EQ(day_of("1/1/99"), "1999-01-01");
}

TEST(ParsePiece, ADayThatDoesNotExistIsNoDateAndSaysSo) {
  for (const char* text :
       {"2/30/15", "13/1/2015", "0/1/2015", "2/29/2015", "February 30, 2015", "31 April 2015"}) {
    EXPECT_EQ(day_of(text), "invalid-date") << text;
    EXPECT_EQ(imr::parse_piece<imr::date>(text).value, imr::date()) << text;
  }
}

TEST(ParsePiece, WhatIsNoDateIsNone) {
  for (const char* text : {"", " ", "2015", "2/1", "2/1/015", "2/1/2015 and more", "on 2/1/2015",
                           "January 2015", "Smarch 1, 2015", "2/1/20155", "123/1/2015"}) {
    EXPECT_EQ(day_of(text), "no date") << text;
  }
}

TEST(ParsePiece, ReadsAHeader) {
  const std::string text = "Case Number: CM15-0123456 Date of Injury: 06/14/2012\nPriority: Expedited\n";
  const auto r = imr::parse_piece<imr::header>(text);
  EXPECT_EQ(r.status, imr::status::complete);
  EXPECT_EQ(r->case_number, "CM15-0123456");
  EXPECT_EQ(r->case_number.raw().data(), text.data() + 13);
  EXPECT_EQ(r->date_of_injury, (imr::date{2012, 6, 14}));
  EXPECT_EQ(r->date_of_injury.span(), (imr::span{text.find("06/14/2012"), 10}));
  EXPECT_EQ(r->priority, imr::priority::expedited);
  EXPECT_FALSE(r->decision_date.has_value());
}

TEST(ParsePiece, AHeaderWithADateThatDoesNotExistIsRecovered) {
  const auto r = imr::parse_piece<imr::header>("Date of Injury: 02/30/2012 Decision Date: 04/06/2015");
  EXPECT_EQ(r.status, imr::status::recovered);
  EXPECT_FALSE(r->date_of_injury.has_value());
  EXPECT_EQ(r->decision_date, (imr::date{2015, 4, 6}));
  ASSERT_EQ(r.diagnostics.size(), 1U);
  EXPECT_EQ(r.diagnostics[0].code, imr::code::invalid_date);
  EXPECT_EQ(r.diagnostics[0].where, (imr::span{16, 10}));
}

TEST(ParsePiece, ATextWithoutALabelIsNoHeader) {
  for (const char* text : {"", "CM15-0123456", "06/14/2012", "Standard", "a letter"}) {
    EXPECT_EQ(imr::parse_piece<imr::header>(text).status, imr::status::failed) << text;
  }
}

TEST(ParsePiece, ReadsAReviewersProse) {
  const auto r = imr::parse_piece<imr::reviewer>("The reviewer is Board Certified in Occupational Medicine, "
                                                 "has a subspecialty in Pain Management and is licensed to "
                                                 "practice\nin California and Texas. He/she has been in "
                                                 "active clinical practice for more than five years and is "
                                                 "currently working at least 24 hours a week in active "
                                                 "practice. He/she has no affiliation with the employer.");
  EXPECT_EQ(r.status, imr::status::complete);
  ASSERT_EQ(r->specialties.size(), 2U);
  EXPECT_EQ(r->specialties[0], "Occupational Medicine");
  EXPECT_EQ(r->specialties[1], "Pain Management");
  ASSERT_EQ(r->licensed_states.size(), 2U);
  EXPECT_EQ(r->licensed_states[0], "California");
  EXPECT_EQ(r->licensed_states[1], "Texas");
  EXPECT_EQ(r->practice_years_over, 5);
  EXPECT_EQ(r->practice_hours_per_week, 24);
  EXPECT_EQ(r->no_affiliation, true);
}

TEST(ParsePiece, AReviewerOfWhomLittleIsSaidHasLittle) {
  const auto r = imr::parse_piece<imr::reviewer>("The reviewer is board-certified in Neurology.");
  EXPECT_EQ(r.status, imr::status::complete);
  ASSERT_EQ(r->specialties.size(), 1U);
  EXPECT_TRUE(r->licensed_states.empty());
  EXPECT_FALSE(r->no_affiliation.has_value());
  EXPECT_FALSE(r->practice_years_over.has_value());
}

TEST(ParsePiece, ATextThatSaysNothingOfAReviewerIsNone) {
  for (const char* text : {"", "The weather was fine.", "licensed to drive", "has no pain"}) {
    EXPECT_EQ(imr::parse_piece<imr::reviewer>(text).status, imr::status::failed) << text;
  }
}

TEST(ParsePiece, ReadsAGuidelineAndWhatItRestsOn) {
  const auto basis_of = [](std::string_view text) {
    const auto r = imr::parse_piece<imr::guideline>(text);
    return r ? std::string(imr::to_string(*r->basis)) : std::string("failed");
  };
  EXPECT_EQ(basis_of("Decision based on MTUS Low Back Complaints 2004."), "mtus");
  EXPECT_EQ(basis_of("Decision based on Non-MTUS Citation ODG Pain."), "non_mtus");
  EXPECT_EQ(
      basis_of(
          "Decision based on MTUS Low Back Complaints 2004. Decision based on Non-MTUS Citation ODG Pain."),
      "both");
  EXPECT_EQ(basis_of("The Claims Administrator did not cite any medical evidence for its decision."), "none");
  EXPECT_EQ(basis_of(""), "failed");
  EXPECT_EQ(basis_of("The weather was fine."), "failed");
}

TEST(ParsePiece, TheTextOfAGuidelineIsTheWholeText) {
  const std::string text = "  Decision based on\nMTUS Low Back Complaints 2004.\n";
  const auto r = imr::parse_piece<imr::guideline>(text);
  EXPECT_EQ(r->text, "Decision based on MTUS Low Back Complaints 2004.");
  EXPECT_EQ(r->text.span(), (imr::span{2, text.size() - 3}));
  EXPECT_EQ(r->text.raw().data(), text.data() + 2);
}

TEST(ParsePiece, ReadsAnItemThatTellsWhatWasAuthorized) {
  const auto r = imr::parse_piece<imr::partial>(
      "Physical therapy, 12 visits was the original request. 6 visits was authorized by the "
      "Claims\nAdministrator. The "
      "remaining IMR eligible portion of the original request, physical therapy, 6 visits is");
  EXPECT_EQ(r.status, imr::status::complete);
  EXPECT_EQ(r->original, "Physical therapy, 12 visits");
  EXPECT_EQ(r->authorized, "6 visits");
  EXPECT_EQ(r->disputed, "physical therapy, 6 visits");
}

TEST(ParsePiece, AnOrdinaryItemTellsNothingOfTheKind) {
  for (const char* text :
       {"", "Physical therapy, 12 visits", "12 visits was the original request.", "the original request"}) {
    const auto r = imr::parse_piece<imr::partial>(text);
    EXPECT_EQ(r.status, imr::status::failed) << text;
    EXPECT_TRUE(r->original.empty()) << text;
  }
}

TEST(ParsePiece, AnyBytesAreAnInput) {
  const std::string_view bytes("\xFF\0\xE2\x80\n\f\r: .\xC2", 11);
  EXPECT_FALSE(static_cast<bool>(imr::parse_piece<imr::date>(bytes)));
  EXPECT_FALSE(static_cast<bool>(imr::parse_piece<imr::header>(bytes)));
  EXPECT_FALSE(static_cast<bool>(imr::parse_piece<imr::reviewer>(bytes)));
  EXPECT_FALSE(static_cast<bool>(imr::parse_piece<imr::guideline>(bytes)));
  EXPECT_FALSE(static_cast<bool>(imr::parse_piece<imr::partial>(bytes)));
}

TEST(ParsePiece, AReviewerOfWhomOnlyTheYearsOfPracticeAreSaidIsOne) {
  const auto r = imr::parse_piece<imr::reviewer>(
      "He/she has been in active clinical practice for more than five years.");
  EXPECT_EQ(r->practice_years_over, 5);
  EXPECT_EQ(r.status, imr::status::complete);
}

TEST(ParsePiece, ASentenceThatIsTooLongForOneIsReadInParts) {
  const std::string opening = "The injured worker is a 45-year-old man who has";
  std::string words = opening;
  for (int i = 0; i < 600; ++i) words += " pain and";
  words += " stiffness.";
  const auto r = imr::parse_piece<imr::clinical_summary>(words);
  EXPECT_EQ(r->text.str(), words);
  ASSERT_TRUE(r->age);
  EXPECT_EQ(*r->age, 45);
}

}  // namespace
