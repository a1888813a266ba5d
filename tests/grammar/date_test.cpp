#include <imr/grammar/date.hpp>

#include "support/found_dates.hpp"
#include "support/rule.hpp"

#include <imr/detail/action/date.hpp>
#include <imr/parse_piece.hpp>

namespace {

using imr::grammar::date;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

struct dated {
  std::string_view text;
  std::string_view iso;
};

void expect_days(std::initializer_list<dated> table) {
  for (const dated& d : table) {
    const auto day = imr::detail::read_date(d.text);
    ASSERT_TRUE(day.has_value()) << d.text;
    EXPECT_EQ(to_string(*day), d.iso) << d.text;
  }
}

TEST(DateGrammar, IsSound) { expect_sound<date>(); }

TEST(DateGrammar, TakesEveryNotation) {
  expect_takes<date>({
      "2/1/01",
      "02/25/2013",
      "2-25-13",
      "06-09-2006",
      "12/31/1999",
      "2/25-2013",
      "02.25.2013",
      "January 26th, 2000",
      "January the 26th, 2000",
      "26th January 2000",
      "3rd of March 2015",
      "January 26,2000",
      "11/18/ 2016",
      "2-25-\n13",
      "02-\n25-2013",
      "2\xE2\x80\x90"
      "25\xE2\x80\x90"
      "13",
      "2\xE2\x80\x93"
      "25\xE2\x80\x94"
      "2013",
      "2\xE2\x88\x92"
      "25\xE2\x88\x92"
      "13",
      "January 26, 2000",
      "Jan. 26, 2000",
      "Jan 26, 2000",
      "January 26 2000",
      "JANUARY 26, 2000",
      "january\n26, 2000",
      "May 1, 2015",
      "Sept. 3, 2014",
      "Sep 3, 2014",
      "26 January 2000",
      "26 Jan. 2000",
      "26 January, 2000",
      "26\nJanuary 2000",
      "1 May 15",
  });
}

TEST(DateGrammar, RefusesWhatIsNoDate) {
  expect_refuses<date>({
      "",
      "2/1",
      "2/1/",
      "/1/01",
      "2//01",
      "2/1/1",
      "2/1/201",
      "2/1/20155",
      "123/1/15",
      "2/111/15",
      "2.1.01",
      "7-8/10",
      "January 26of 2000",
      "26 of of March 2015",
      "2 1 01",
      "2013-02-25",
      "2-2513",
      "August 2014",
      "August",
      "2014",
      "January 26",
      "26 January",
      "Januar 26, 2000",
      "Januaryy 26, 2000",
      "January26, 2000",
      "January 26, 20000",
      "January 126, 2000",
      "Month 26, 2000",
      "2/1/01 ",
      " 2/1/01",
      "2/1/01.",
      "2 /1/01",
      "L4-5-15",
  });
}

TEST(DateGrammar, EndsWhereTheDateEnds) {
  expect_takes_prefix<date>({
      {"2/1/01, and later", "2/1/01"},
      {"02/25/2013 Date of", "02/25/2013"},
      {"2-25-13.", "2-25-13"},
      {"January 26, 2000.Thus", "January 26, 2000"},
      {"26 January 2000)", "26 January 2000"},
  });
  expect_no_prefix<date>({"2/1/011", "2/1/20134", "x2/1/01", "January 26, 199"});
}

TEST(DateReader, ReadsEveryNotationAlike) {
  expect_days({
      {"2/1/01", "2001-02-01"},
      {"02/25/2013", "2013-02-25"},
      {"2-25-13", "2013-02-25"},
      {"2-25-\n13", "2013-02-25"},
      {"06-09-2006", "2006-06-09"},
      {"January 26, 2000", "2000-01-26"},
      {"Jan. 26, 2000", "2000-01-26"},
      {"26 January 2000", "2000-01-26"},
      {"10\xE2\x80\x93"
       "30\xE2\x80\x93"
       "2016",
       "2016-10-30"},
      {"12-\r\n17-2016", "2016-12-17"},
  });
}

TEST(DateReader, KnowsEveryMonth) {
  expect_days({{"January 2, 2003", "2003-01-02"},   {"February 2, 2003", "2003-02-02"},
               {"March 2, 2003", "2003-03-02"},     {"April 2, 2003", "2003-04-02"},
               {"May 2, 2003", "2003-05-02"},       {"June 2, 2003", "2003-06-02"},
               {"July 2, 2003", "2003-07-02"},      {"August 2, 2003", "2003-08-02"},
               {"September 2, 2003", "2003-09-02"}, {"October 2, 2003", "2003-10-02"},
               {"November 2, 2003", "2003-11-02"},  {"December 2, 2003", "2003-12-02"},
               {"Feb 2, 2003", "2003-02-02"},       {"Mar. 2, 2003", "2003-03-02"},
               {"Apr 2, 2003", "2003-04-02"},       {"Jun 2, 2003", "2003-06-02"},
               {"Jul. 2, 2003", "2003-07-02"},      {"Aug 2, 2003", "2003-08-02"},
               {"Sept 2, 2003", "2003-09-02"},      {"Sep. 2, 2003", "2003-09-02"},
               {"Oct 2, 2003", "2003-10-02"},       {"Nov. 2, 2003", "2003-11-02"},
               {"2 Dec 2003", "2003-12-02"}});
}

TEST(DateReader, TwoDigitYearsTurnAtFifty) {
  expect_days({{"1/1/00", "2000-01-01"},
               {"1/1/49", "2049-01-01"},
               {"1/1/50", "1950-01-01"},
               {"1/1/99", "1999-01-01"},
               {"1/1/1949", "1949-01-01"},
               {"Jan 1, 98", "1998-01-01"}});
}

TEST(DateReader, KnowsLeapYears) {
  expect_days({{"2/29/2012", "2012-02-29"}, {"2/29/2000", "2000-02-29"}, {"2-29-16", "2016-02-29"}});
}

TEST(DateReader, ADayThatDoesNotExistIsNoDate) {
  for (const std::string_view text :
       {"2/30/15", "2/29/2013", "2/29/1900", "4/31/14", "13/1/15", "0/1/15", "1/0/15", "1/32/15",
        "00/00/2000", "June 31, 2014", "31 November 2014", "1/1/0000", "99/99/99"}) {
    EXPECT_TRUE(imr::detail::matches<date>(text)) << text;
    EXPECT_FALSE(imr::detail::read_date(text).has_value()) << text;
  }
}

TEST(DatesInProse, AreFoundInOrderOfAppearance) {
  EXPECT_EQ(support::dates_of("Hurt on 2/1/01, seen 02/25/2013 and January 26, 2014; 3 May 2015."),
            "2001-02-01 2013-02-25 2014-01-26 2015-05-03");
  EXPECT_EQ(support::dates_of("From 3-25-15 to 6-29-15"), "2015-03-25 2015-06-29");
  EXPECT_EQ(support::dates_of("On 10/12/16-11/12/16"), "2016-10-12 2016-11-12");
  EXPECT_EQ(support::dates_of("3/25/15\xE2\x80\x93"
                              "6/29/15"),
            "2015-03-25 2015-06-29");
  EXPECT_EQ(support::dates_of("seen (12-27-2016),1/2/17.On"), "2016-12-27 2017-01-02");
  EXPECT_EQ(support::dates_of("2/1/01 and 2/1/01"), "2001-02-01 2001-02-01");
}

TEST(DatesInProse, RunOverLineEnds) {
  EXPECT_EQ(support::dates_of("on 2-25-\n13 and 11/18/\n2016 and March\n3,\n2015"),
            "2013-02-25 2016-11-18 2015-03-03");
}

TEST(DatesInProse, OtherNumbersAreNone) {
  for (const std::string_view text : {"10/325",
                                      "10-325 mg",
                                      "30.5/30/16mg",
                                      "4/5 strength",
                                      "9/10",
                                      "7-8/10",
                                      "75-80",
                                      "1/2/10mg",
                                      "1/2/10 mg",
                                      "916-555-1234",
                                      "L4-5",
                                      "L4-5-15",
                                      "9792.20 - 9792.26",
                                      "August 2014",
                                      "May 3",
                                      "may 3 12",
                                      "On May 10, 12 visits were left",
                                      "on June 5, 2000 mg of it",
                                      "4/5-10 pain",
                                      "#1/2/15",
                                      "1-2-10-15",
                                      "3.3.9",
                                      "1.2.10",
                                      "75/50/30",
                                      "10/12/16.5",
                                      "0.5/1/15",
                                      "2013-02-255",
                                      "2013-2-25",
                                      "A1-2-15",
                                      "x2/1/01",
                                      "2/1/011",
                                      "Sunday in March",
                                      "decide 3 2015",
                                      "on 40/45/3015",
                                      "1/2/3/4"}) {
    EXPECT_EQ(support::dates_of(text), "") << text;
  }
}

TEST(DatesInProse, NumbersThatCountSomethingAreNone) {
  for (const std::string_view text :
       {"12-18-24 sessions", "2-4-12 weeks", "for 1/2/12 visits", "10/20/16 degrees", "2-4-\n12\nweeks"}) {
    EXPECT_EQ(support::dates_of(text), "") << text;
  }
  EXPECT_EQ(support::dates_of("since 1/2/12 weeks"), "invalid-date");
  EXPECT_EQ(support::dates_of("the 1/2/12 visit"), "2012-01-02");
}

TEST(DatesInProse, NumbersThatMayBeMeasuredAreLeftOpen) {
  for (const std::string_view text : {"ROM 5-10-15", "range of motion: 5/10/15", "Flexion 10-12-16 and"})
    EXPECT_EQ(support::dates_of(text), "invalid-date") << text;
  EXPECT_EQ(support::dates_of("ROM on 5-10-15"), "2015-05-10");
  EXPECT_EQ(support::dates_of("ROM 5-10-2015"), "2015-05-10");
}

TEST(DatesInProse, AShortYearBehindTheLettersOwnIsNone) {
  const imr::detail::date_bounds told{{2010, 1, 1}, {2017, 2, 1}, true};
  EXPECT_EQ(support::dates_of("flexion 10/20/30", told), "invalid-date");
  EXPECT_EQ(support::dates_of("hurt on 06-09-20 she", told), "invalid-date");
  EXPECT_EQ(support::dates_of("on 2/1/17 and 2/2/17", told), "2017-02-01 invalid-date");
  EXPECT_EQ(support::dates_of("until 2/2/2017", told), "2017-02-02");
}

TEST(DatesInProse, AYearOfTwoDigitsThatEndsALineMayBeCutOff) {
  EXPECT_EQ(support::dates_of("hurt on 06-09-20\nShe has"), "invalid-date");
  EXPECT_EQ(support::dates_of("hurt on 06-09-19"), "invalid-date");
  EXPECT_EQ(support::dates_of("hurt on 06-09-20 and\nShe has"), "2020-06-09");
  EXPECT_EQ(support::dates_of("hurt on 06-09-20.\nShe has"), "2020-06-09");
  EXPECT_EQ(support::dates_of("hurt on 06-09-16\nShe has"), "2016-06-09");
  EXPECT_EQ(support::dates_of("hurt on 06-09-20\nseen 7-1-20 and"), "2020-06-09 2020-07-01");
}

TEST(DatesInProse, ADayWithoutItsCommaThatEndsALineMayBeCutOff) {
  EXPECT_EQ(support::dates_of("on October 1\n2016 he"), "invalid-date");
  EXPECT_EQ(support::dates_of("on October 1,\n2016 he"), "2016-10-01");
  EXPECT_EQ(support::dates_of("on October 1 2016 he"), "2016-10-01");
  EXPECT_EQ(support::dates_of("on October 14\n2016 he, on May 4\n2016"), "2016-10-14 2016-05-04");
}

TEST(DatesInProse, MayStandYearFirst) {
  EXPECT_EQ(support::dates_of("seen 2014-12-15."), "2014-12-15");
  EXPECT_EQ(support::dates_of("seen 2014-13-15."), "invalid-date");
}

TEST(DatesInProse, ADayThatDoesNotExistIsReportedAndPassedOver) {
  EXPECT_EQ(support::dates_of("on 2/30/15 and 3/1/15"), "2015-03-01 invalid-date");
  EXPECT_EQ(support::dates_of("on June 31, 2014."), "invalid-date");
  EXPECT_EQ(support::dates_of("on 13/25/2015"), "invalid-date");
  EXPECT_EQ(support::dates_of("on 2/25/0213"), "invalid-date");
}

TEST(DatePiece, IsCompleteOnlyForADayThatExists) {
  const auto good = imr::parse_piece<imr::date>("2/1/01");
  EXPECT_EQ(good.status, imr::status::complete);
  EXPECT_EQ(to_string(good.value), "2001-02-01");
  const auto gone = imr::parse_piece<imr::date>("2/30/15");
  EXPECT_EQ(gone.status, imr::status::failed);
  ASSERT_EQ(gone.diagnostics.size(), 1U);
  EXPECT_EQ(gone.diagnostics[0].code, imr::code::invalid_date);
  EXPECT_EQ(gone.diagnostics[0].where, (imr::span{0, 7}));
  EXPECT_EQ(imr::parse_piece<imr::date>("no date").status, imr::status::failed);
}

TEST(DatesInProse, OnlyAMarkThatMayBeADigitTearsADate) {
  const imr::detail::date_bounds told{{2010, 1, 1}, {2017, 2, 1}, true};
  for (const char* text :
       {"1 1-30-2016", "on 1 1-30-2016", "(1 1-30-2016)", "3:1 1-30-2016", "a !1-30-2016 b",
        "a \xE2\x80\x99"
        "1-30-2016 b"})
    EXPECT_EQ(support::dates_of(text), "invalid-date") << text;
  for (const char* text : {"~1-30-2016", "a1 1-30-2016", "a '1-30-2016' b",
                           "\xE2\x80\x98"
                           "1-30-2016\xE2\x80\x99"})
    EXPECT_EQ(support::dates_of(text), "2016-01-30") << text;
  EXPECT_EQ(support::dates_of("on 1 5-30-2016"), "2016-05-30");
  EXPECT_EQ(support::dates_of("on 0 1-30-2016"), "invalid-date");
  EXPECT_EQ(support::dates_of("on 0 1-30-2016", told), "2016-01-30 repaired-text");
}

TEST(DatesInProse, LettersAreReadAsDigitsWhereTheYearIsLikely) {
  EXPECT_EQ(support::dates_of("on 1o/12/2015"), "2015-10-12 repaired-text");
  EXPECT_EQ(support::dates_of("on 1o/12/1815"), "invalid-date");
}

TEST(DatesInProse, AFullStopBeforeADateIsOfTheSentenceBefore) {
  EXPECT_EQ(support::dates_of(".1/2/15"), "2015-01-02");
  EXPECT_EQ(support::dates_of("a.1/2/15"), "2015-01-02");
}

TEST(DatesInProse, BracketsAroundADateThatLostAMarkShowIt) {
  EXPECT_EQ(support::dates_of("(2-2513)"), "2013-02-25 repaired-text");
  EXPECT_EQ(support::dates_of("(2-2513 x)"), "");
  EXPECT_EQ(support::dates_of("(2-2513"), "");
}

TEST(Dates, AYearOfTwoDigitsAtALinesEndIsWholeWhereTheTextWritesSuchYears) {
  EXPECT_EQ(support::dates_of("Seen on 3/4/20\nand on 3/5/20\nand on 3/6/15."),
            "2020-03-04 2020-03-05 2015-03-06");
  EXPECT_EQ(support::dates_of("Seen on 3/4/20\nand 3/5/20"), "invalid-date invalid-date");
}

TEST(Dates, ADayOfTwoDigitsAtALinesEndIsWhole) {
  EXPECT_EQ(support::dates_of("Seen on October 11\n2016 he fell."), "2016-10-11");
  EXPECT_EQ(support::dates_of("Seen on October 1\n2016 he fell."), "invalid-date");
}

TEST(Dates, AMonthThatMayBeTornIsLeftWhereTheOtherIsNoDay) {
  EXPECT_EQ(support::dates_of("On 1 1-31-2016"), "invalid-date");
  EXPECT_EQ(support::dates_of("On 3 1-30-2016"), "2016-01-30");
}

}  // namespace
