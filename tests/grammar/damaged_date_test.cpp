#include <imr/grammar/damaged_date.hpp>

#include "support/found_dates.hpp"
#include "support/rule.hpp"

#include <imr/parse.hpp>
#include <imr/parse_piece.hpp>

#include <string>

namespace {

using imr::grammar::broken_date;
using imr::grammar::counted_numbers;
using imr::grammar::damaged_date;
using imr::grammar::merged_date;
using imr::grammar::misread_date;
using imr::grammar::misread_prose_date;
using imr::grammar::ruined_date;
using imr::grammar::short_dotted_date;
using support::dates_of;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;

/// A letter on an injury of 2010, decided in 2017.
constexpr imr::detail::date_bounds in_a_letter{{2010, 3, 1}, {2017, 3, 1}, true};

struct recovered {
  std::string_view text;
  std::string_view iso;
};

void expect_recovered(std::initializer_list<recovered> table) {
  for (const recovered& r : table) {
    EXPECT_EQ(dates_of(r.text, in_a_letter), std::string(r.iso) + " repaired-text") << r.text;
  }
}

void expect_flagged(std::initializer_list<std::string_view> texts) {
  for (const std::string_view text : texts) EXPECT_EQ(dates_of(text, in_a_letter), "invalid-date") << text;
}

void expect_nothing(std::initializer_list<std::string_view> texts, const imr::detail::date_bounds& bounds) {
  for (const std::string_view text : texts) EXPECT_EQ(dates_of(text, bounds), "") << text;
}

TEST(DamagedDateGrammar, IsSound) {
  expect_sound<damaged_date>();
  expect_sound<imr::grammar::merged_prose_date>();
  expect_sound<misread_prose_date>();
  expect_sound<imr::grammar::doubtful_prose_date>();
  expect_sound<broken_date>();
  expect_sound<short_dotted_date>();
  expect_sound<counted_numbers>();
  expect_sound<imr::grammar::ruined_date>();
  expect_sound<imr::grammar::spotted_date>();
}

TEST(DamagedDateGrammar, TakesWhatALostMarkLeaves) {
  expect_takes<merged_date>({"11-212016", "2-2513", "11-416", "1117-2016", "117-2016", "1020-16", "11/212016",
                             "11212016", "1-12017", "10-325", "75-80"});
  expect_refuses<merged_date>({"", "11", "11-", "-2016", "11-2120161", "11171-2016", "11.212016",
                               "11-21-2016", "11-416a", "112120161", "123456"});
}

TEST(DamagedDateGrammar, TakesLettersAmongDigits) {
  expect_takes<misread_date>({"1O/12/2016", "l1-3-16", "10/12/20l6", "11/18/20 16", "1-2-3S"});
  expect_refuses<misread_date>({"", "10/12", "100/12/2016", "10/12/", "10/12/1", "10 12 2016"});
}

TEST(DamagedDateGrammar, AHeaderNeedsTheYearInFull) {
  expect_takes<damaged_date>({"01/132016", "0113/2016", "01132016", "01-132016", "1O/12/2016"});
  expect_refuses<damaged_date>({"12-345678", "01/1316", "0113/16", "1-132016", "1234567", "010116"});
}

TEST(DamagedDate, IsReadWhereOneDayFits) {
  expect_recovered({
      {"On 11-212016 he fell", "2016-11-21"},
      {"he fell 11-212016", "2016-11-21"},
      {"on 2-2513.", "2013-02-25"},
      {"dated 11-416, and", "2016-11-04"},
      {"(since 1117-2016)", "2016-11-17"},
      {"(1117-2016)", "2016-11-17"},
      {"the visit of 1020-16 told", "2016-10-20"},
      {"On 1-1217, she fell", "2017-01-12"},
      {"since at least 11-816.On the next", "2016-11-08"},
      {"in 2016.On 1-917 he fell", "2017-01-09"},
      {"from 9-82015 through", "2015-09-08"},
      {"DOS: 11-152016", "2016-11-15"},
      {"on 11/152016", "2016-11-15"},
      {"On 11152016 he fell", "2016-11-15"},
      {"on 250-2016x or on 530-2016", "2016-05-30"},
      {"to 3-2515", "2015-03-25"},
  });
}

TEST(DamagedDate, IsReportedWhereTheWordsMeanOneAndTheDayCannotBeTold) {
  expect_flagged({
      "On 117-2016 he fell",    // 1-17 or 11-7
      "dated 111-16 and",       // 1-11 or 11-1
      "on 2-2519 he fell",      // after the decision
      "since 2-2509 he has",    // before the injury
      "on 11-2016 he fell",     // 11-20-16, or a month
      "On 1-112018.",           // after the decision
      "11-212026",              // after the decision
      "on 6-11-20 16 he fell",  // a year in two parts
      "since 1 1-30-2016",      // 11-30, or 1-30
  });
}

TEST(DamagedDate, TheBoundsCanLeaveOneDay) {
  const imr::detail::date_bounds winter{{2016, 10, 1}, {2017, 2, 1}, true};
  EXPECT_EQ(dates_of("On 117-2016 he fell", winter), "2016-11-07 repaired-text");
  EXPECT_EQ(dates_of("On 117-2017 he fell", winter), "2017-01-17 repaired-text");
}

TEST(DamagedDate, StrengthsAndCountsAreNone) {
  const std::initializer_list<std::string_view> texts = {
      "Norco 10-325",
      "Percocet 7.5-325",
      "of 5-325",
      "from 5-325 to 10-325",
      "10/325",
      "10-325 mg",
      "since 10-325mg",
      "after 5-300",
      "pages 75-80",
      "Page(s): 75-8",
      "2-2513 mg",
      "on 2-2513 visits",
      "from 10-115 degrees",
      "555-1234",
      "call 415-2016",
      "call (415) 555-2016",
      "916-555-2016",
      "9792.20",
      "L4-515",
      "C5-612",
      "#10-416",
      "August 2014",
      "since 11/2016",
      "since 11-2016",
      "in 2-2013",
      "2013-2016",
      "120-160",
      "on 130/80",
      "1000-2000",
      "12-345678",
      "S1-1015 x",
      "$11-416",
      "9-10-11-12",
      "8 11-412a",
      "on page 24",
      "ICD 847.2-2013",
  };
  expect_nothing(texts, in_a_letter);
  expect_nothing(texts, {});
}

TEST(DamagedDate, IsReadInTheHeaderWhereTheOrderOfTheDaysLeavesOne) {
  const auto h = imr::parse_piece<imr::header>(
      "Date Assigned: 12/08/2016 Date of Injury: 10/11/2015 Decision Date: 01/132017 UR Denial Date: "
      "1118/2016 Application Received: 12052016");
  EXPECT_EQ(h->decision_date, (imr::date{2017, 1, 13}));
  EXPECT_EQ(h->ur_denial_date, (imr::date{2016, 11, 18}));
  EXPECT_EQ(h->application_received, (imr::date{2016, 12, 5}));
  ASSERT_EQ(h.diagnostics.size(), 3U);
  for (const imr::diagnostic& d : h.diagnostics) EXPECT_EQ(d.code, imr::code::repaired_text);
}

TEST(DamagedDate, IsRefusedInTheHeaderOutOfOrder) {
  const auto h = imr::parse_piece<imr::header>(
      "Date of Injury: 10/11/2015 Decision Date: 01/13/2017 UR Denial Date: 1118/2018");
  EXPECT_FALSE(h->ur_denial_date.has_value());
  ASSERT_EQ(h.diagnostics.size(), 1U);
  EXPECT_EQ(h.diagnostics[0].code, imr::code::invalid_date);
}

TEST(DamagedDateGrammar, ARuinedDateIsAWordOfEightDigits) {
  expect_takes<ruined_date>({"1216/2016", "01/13:2017", "1210212016", "o1iz2017", "O1032017", "01/1O/2O17.",
                             "017242017", "12/02;2016"});
  expect_refuses<ruined_date>({"", "01/13/17", "TAN9/20T6", "|1216/2016", "[11/17/2016", "o1iz2o17x",
                               "Standard", "0116 2017", "12345", "OOlI2O17"});
}

TEST(DamagedDate, AMonthsNameKeepsItsDateWithoutTheComma) {
  expect_recovered({{"dated November 8. 2016 he", "2016-11-08"}, {"on Oct. 27; 2016.", "2016-10-27"}});
  EXPECT_EQ(dates_of("on November 31. 2016", in_a_letter), "invalid-date");
  EXPECT_EQ(dates_of("in November. 2016 was", in_a_letter), "");
  EXPECT_EQ(dates_of("on November 8. 12 visits", in_a_letter), "");
  EXPECT_EQ(dates_of("on November 8. 2500 mg", in_a_letter), "");
}

TEST(DamagedDate, AMonthThatMayHaveLostItsFirstDigitIsReported) {
  expect_flagged({"on \xE2\x80\x98"
                  "2/17/2012 he",
                  "on [1/03/2011 he", "on !1/03/2011", "on |1/03/2011", "on '2/03/2011 he", "(1 1-30-2016)",
                  "on: 1 2/3/2016"});
  EXPECT_EQ(dates_of("('2/1/2012'), (2/1/2012), [1/3/2012], !5/3/2012, '2/17/12'", in_a_letter),
            "2012-02-01 2012-02-01 2012-01-03 2012-05-03 2012-02-17");
}

TEST(DamagedDate, AMonthThatLostItsFirstDigitIsReadWhereOneDayLiesInTheBounds) {
  const imr::detail::date_bounds winter{{2016, 10, 1}, {2017, 2, 1}, true};
  EXPECT_EQ(dates_of("on 1 1-08-2016 he", winter), "2016-11-08 repaired-text");
  EXPECT_EQ(dates_of("on |1-08-2017 he", winter), "2017-01-08 repaired-text");
  EXPECT_EQ(dates_of("on 1 5/08/2016 he, since 0 1/08/2017", winter), "2016-05-08 2017-01-08 repaired-text");
  EXPECT_EQ(dates_of("on 1 1-08-2014 he", winter), "invalid-date");
}

TEST(DamagedDate, LettersAmongItsDigitsAreReadWhereTheyLookLikeOne) {
  expect_recovered({{"on l1/10/2016 he", "2016-11-10"},
                    {"on l-13-17 he", "2017-01-13"},
                    {"on 11-30-2O16 he", "2016-11-30"},
                    {"on 12/l5/2014.", "2014-12-15"},
                    {"on 1I/3/2OI4", "2014-11-03"},
                    {"on 3/1O/15", "2015-03-10"}});
  EXPECT_EQ(dates_of("on 12/3l/2O14 and 13/l2/2014", in_a_letter), "2014-12-31 repaired-text invalid-date");
  EXPECT_EQ(dates_of("on 3/1O/15 mg, 4/l/oo, 3/4/1l/5", in_a_letter), "");
}

TEST(DamagedDate, IsReportedWhereItIsTornOrLostADigit) {
  expect_flagged(
      {"on 01/12/201 5 he",     "on 1/2 2/2015 he",    "on 12/15/201 he",         "on 12/15/201",
       "on 11/06 /2013",        "on 1 /06/2013",       "on 09/17/2 013 he",       "on 11-3-\n0-2016",
       "on 11 - 3 - 20 16",     "on 12.15.14 he",      "on December l5, 2014 he", "on December 1 5, 2014",
       "on December 15, 20 14", "on December 15, 201", "on 11-18-201G he",        "(12-7-1S)",
       "on 02/11/Z015.",        "on 1B/11/2015",       "on October 26, 201G.",    "on January Z6, 2000"});
  expect_nothing({"1/12/200 mg", "4/5 1/2015", "at 12.15.14", "12/15/201 visits", "5/10 2/2015",
                  "2/15 of 2015", "may 1, 2 or", "On May 10, 12 visits", "1-2-3-4", "12/15/2015x"},
                 in_a_letter);
}

/// How many dates are read in the summary of a letter that shows damage, of those that it holds.
std::size_t dates_in_damaged(std::string_view dates) {
  const std::string text = "CLINICAL CASE SUMMARY\n\nThe patient has pain | and takes medicat1on. " +
                           std::string(dates) + "\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\nNorco: Upheld\n";
  const auto letter = imr::parse(text);
  return letter->clinical_summary.dates.size();
}

TEST(DamagedDate, OneDigitWhereTheLetterWritesTwoMayBeWhatIsLeft) {
  EXPECT_EQ(dates_in_damaged("He was seen on 03/08/2015, on 04/09/2015 and on 1/18/2015."), 2U);
  EXPECT_EQ(dates_in_damaged("He was seen on 03/08/2015, on 11/12/2015 and on 1/18/2015."), 3U);
  EXPECT_EQ(dates_in_damaged("He was seen on 03/08/2015, on 4/9/2015 and on 1/18/2015."), 3U);
  EXPECT_EQ(dates_in_damaged("He was seen on 3/8/2015, on 4/9/2015 and on 1/08/2015."), 2U);
  EXPECT_EQ(dates_of("on 03/08/2015, on 04/09/2015 and on 1/18/2015", in_a_letter),
            "2015-03-08 2015-04-09 2015-01-18");
}

TEST(DamagedDate, LettersBehindABlankMayBeTheRestOfItsYear) {
  expect_flagged({"on 12/1/20 I5 he", "on 12/1/20 1O he"});
  EXPECT_EQ(dates_of("on 12/1/15 I5, on 3/4/15 at 1O", in_a_letter), "2015-12-01 2015-03-04");
}

}  // namespace
