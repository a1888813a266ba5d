#include <imr/grammar/injury.hpp>

#include "support/rule.hpp"
#include "support/summary_text.hpp"

namespace {

using imr::grammar::injury_and_joint;
using imr::grammar::injury_list_joint;
using imr::grammar::injury_span_joint;
using support::expect_read;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::injuries_in;

TEST(InjuryGrammar, IsSound) {
  expect_sound<injury_span_joint>();
  expect_sound<injury_list_joint>();
  expect_sound<injury_and_joint>();
}

TEST(InjuryGrammar, TakesWhatStandsBetweenTheEndsOfASpan) {
  expect_takes<injury_span_joint>({" to ", " through ", "-", " - ", " \xE2\x80\x93 ", "\xE2\x80\x94",
                                   " thru ", " until ", " till ", " up to ", ", through ", ", to ", " TO ",
                                   " Through\n", " ending on ", " continuing through "});
  expect_refuses<injury_span_joint>({"", " ", ",", " and ", " or ", "/", " to the ", " through his ", ". To ",
                                     " tot ", " into ", " to to ", " from ", "--", " - and ", "; "});
}

TEST(InjuryGrammar, TakesWhatStandsBetweenTwoInjuries) {
  expect_takes<injury_list_joint>(
      {", ", "; ", " and ", ", and ", " & ", " and on ", ", and on ", " as well as ", ","});
  expect_refuses<injury_list_joint>({" or ", " to ", " through ", ". ", " - ", " and his ", ", then ",
                                     " and a visit on ", " andon ", "/", " with ", ": "});
  expect_takes<injury_and_joint>({" and ", " AND "});
  expect_refuses<injury_and_joint>({"", " ", ", ", " to ", " and on ", " & ", " hand "});
}

TEST(Injuries, StandBehindTheirWords) {
  expect_read(
      injuries_in,
      {
          {"The injured worker is a 37 year old male, who sustained an industrial injury on 3-4-14.",
           "2014-03-04"},
          {"The injured worker is a 37 year old male with an industrial injury date of 03-04-2014.",
           "2014-03-04"},
          {"The patient is a woman with a date of injury of 3/4/2014.", "2014-03-04"},
          {"The patient is a woman with a date of injury on March 4, 2014.", "2014-03-04"},
          {"Date of injury: 3/4/2014. He fell.", "2014-03-04"},
          {"DOI: 3/4/14.", "2014-03-04"},
          {"The claimant injured his wrist on 3/4/2014 while he lifted a crate.", "2014-03-04"},
          {"The claimant was injured on 3/4/2014.", "2014-03-04"},
          {"The claimant was injured at work when a crate fell on her foot on 3/4/2014.", "2014-03-04"},
          {"This case involves a now 60-year-old male with an occupational claim from 03/04/2014.",
           "2014-03-04"},
          {"The applicant has filed a claim for elbow pain reportedly associated with an industrial injury "
           "of "
           "March 4, 2014.",
           "2014-03-04"},
          {"The applicant has filed a claim for stress associated with a work injury of 4 March 2014.",
           "2014-03-04"},
          {"On 3/4/2014, the patient was injured when he slipped.", "2014-03-04"},
          {"On 3-4-14 the injured worker sustained an industrial injury to the hip.", "2014-03-04"},
          {"This 44 year old man suffered a work-related injury to his neck, back and left knee on 3/4/14.",
           "2014-03-04"},
          {"The patient sustained an injury (3/4/2014) at a plant.", "2014-03-04"},
          {"The worker sustained an industrial injury on 3-4-\n14.", "2014-03-04"},
          {"The worker has a history of an industrial injury dated 3/4/2014.", "2014-03-04"},
          {"The patient is a man who was involved in an industrial accident on 3/4/2014.", "2014-03-04"},
          {"The patient reported an injury on 3/4/2014.", "2014-03-04"},
          {"The patient has a 3/4/14 date of injury.", "2014-03-04"},
          {"The 3/4/14 injury was to the knee.", "2014-03-04"},
          {"He was injured on or about 3/4/14.", "2014-03-04"},
          {"The industrial injury occurred on 3/4/14.", "2014-03-04"},
          {"The injury occurred 3/4/14.", "2014-03-04"},
          {"Date of injury March 4, 2014.", "2014-03-04"},
          {"The patient was able to work full duty until an injury on 3/4/14.", "2014-03-04"},
          {"Following the 3/4/14 industrial injury, therapy began on 5/6/14.", "2014-03-04"},
          {"The injured worker is a 37 year old male. He had an industrial fall on 3/4/14.", "2014-03-04"},
      });
}

TEST(Injuries, AreInDateOrderWithoutRepeats) {
  expect_read(
      injuries_in,
      {
          {"The worker sustained industrial injuries on 3/4/14 and 5/6/15.", "2014-03-04 2015-05-06"},
          {"The worker sustained industrial injuries on 5/6/15 and 3/4/14.", "2014-03-04 2015-05-06"},
          {"The worker sustained industrial injuries on 3/4/14, 5/6/15, and 7/8/16.",
           "2014-03-04 2015-05-06 2016-07-08"},
          {"The worker sustained injuries on 3/4/14 and on 5/6/15.", "2014-03-04 2015-05-06"},
          {"The patient was injured on 3/4/14. The date of injury is 3/4/2014.", "2014-03-04"},
          {"Dates of injury: 3/4/14; 5/6/15.", "2014-03-04 2015-05-06"},
          {"The worker was hurt on 3/4/14, when a box fell, and again on 5/6/15.", "2014-03-04 2015-05-06"},
          {"The worker sustained an injury on 3/4/14 (fall) and 5/6/15 (burn).", "2014-03-04 2015-05-06"},
          {"The worker has accepted claims for the neck with dates of injury of 3/4/14, 5/6/15 and 7/8/16.",
           "2014-03-04 2015-05-06 2016-07-08"},
      });
}

TEST(Injuries, CumulativeTraumaHasBothEnds) {
  expect_read(
      injuries_in,
      {
          {"The worker sustained cumulative trauma from 3/4/13 to 5/6/14.", "2013-03-04..2014-05-06"},
          {"The worker sustained cumulative trauma from 3/4/13 through 5/6/14.", "2013-03-04..2014-05-06"},
          {"The patient has a cumulative trauma injury dated 3/4/2013 - 5/6/2014.", "2013-03-04..2014-05-06"},
          {"The patient has a cumulative trauma injury of 3/4/2013-5/6/2014.", "2013-03-04..2014-05-06"},
          {"The claimant has a continuous trauma claim between 3/4/13 and 5/6/14.", "2013-03-04..2014-05-06"},
          {"Date of injury: 3/4/2013 through 5/6/2014.", "2013-03-04..2014-05-06"},
          {"The worker sustained an injury on 1/2/12 and cumulative trauma from 3/4/13 to 5/6/14.",
           "2012-01-02 2013-03-04..2014-05-06"},
          {"The worker sustained cumulative trauma from January 5, 2010 through\nMay 6, 2014.",
           "2010-01-05..2014-05-06"},
          {"The injured worker sustained cumulative trauma injuries during the period of 3/4/12 to 5/6/14.",
           "2012-03-04..2014-05-06"},
          {"The injured worker sustained a continuous trauma injury for the period 3/4/12 - 5/6/14.",
           "2012-03-04..2014-05-06"},
          {"He was injured from 3/4/14 to 5/6/15 by repetitive work.", "2014-03-04..2015-05-06"},
      });
}

TEST(Injuries, OtherDatesAreNone) {
  expect_read(injuries_in,
              {
                  {"The patient was seen on 3/4/2014.", ""},
                  {"An MRI of the knee on 3/4/2014 showed a tear.", ""},
                  {"A note dated 3/4/2014 told of pain since the injury.", ""},
                  {"She underwent surgery on 3/4/2014.", ""},
                  {"On 3/4/2014 the doctor tald that since the knee injury he had slept badly.", ""},
                  {"On 3/4/2014 (Docfor's First eport of Occupational Injury or Illness) he limped.", ""},
                  {"On 3/4/2014, the injured worker complained of neck pain.", ""},
                  {"On 3/4/2014, Utilization Review denied a brace.", ""},
                  {"The doctor's first report of occupational injury dated 3/4/2014 was read.", ""},
                  {"He was injured in August 2014.", ""},
                  {"The patient has not worked since 3/4/2014.", ""},
                  {"The injured worker was evaluated on 3/4/2014.", ""},
                  {"The date of injury is unknown. The patient was seen on 3/4/2014.", ""},
                  {"He was injured on 2/30/2014.", ""},
                  {"The injured worker presented on 3/4/2014 with knee pain.", ""},
                  {"The worker injured a knee. On 3/4/2014 he was examined.", ""},
                  {"The injured worker has been off work since 3/4/14.", ""},
                  {"The injured worker takes Norco as of 3/4/14.", ""},
                  {"The injured worker is scheduled for therapy on 3/4/14.", ""},
                  {"The injured worker requested a refill on 3/4/14.", ""},
                  {"The injured worker had a normal EMG on 3/4/14.", ""},
                  {"The injured worker stopped Norco on 3/4/14.", ""},
                  {"The injured worker is a 37 year old male whose date of birth is 3/4/1974.", ""},
                  {"The injured worker is a 62-year-old (DOB 3/4/1953) female.", ""},
                  {"The MRI of 3/4/14 shows the injury of the meniscus.", ""},
                  {"After the injury she had therapy on 3/4/14.", ""},
                  {"Since the injury, an MRI was done on 3/4/14.", ""},
                  {"The injury has been treated since 3/4/14.", ""},
                  {"The patient was doing well until 3/4/14.", ""},
                  {"How he was injured: fall. The patient was seen 3/4/14.", ""},
              });
}

TEST(Injuries, LaterDatesDoNotJoinThem) {
  expect_read(
      injuries_in,
      {
          {"The worker sustained an industrial injury on 3/4/14. On 5/6/15 he complained of pain.",
           "2014-03-04"},
          {"The worker sustained an industrial injury on 3/4/14, On 5/6/15 he complained of pain.",
           "2014-03-04"},
          {"The worker was injured on 3/4/14 and was seen on 5/6/14.", "2014-03-04"},
          {"The worker was injured on 3/4/14 and underwent surgery on 5/6/14.", "2014-03-04"},
          {"The worker was injured on 3/4/14, and an MRI on 5/6/14 showed a tear.", "2014-03-04"},
          {"The worker was injured on 3/4/14 and last worked on 5/6/14.", "2014-03-04"},
          {"The patient was injured on 3/4/14 and returned to work on 5/6/14.", "2014-03-04"},
          {"The patient was injured on 3/4/14 and has been treated for shoulder pain since 5/6/14.",
           "2014-03-04"},
          {"The patient is a male, born on 3/4/74, with a date of injury of 5/6/14.", "2014-05-06"},
          {"The injured worker is a 37 year old male with a date of birth of 3/4/74 and a date of injury of "
           "5/6/14.",
           "2014-05-06"},
          {"The injured worker is a 37 year old male hired on 3/4/09 who was injured on 5/6/14.",
           "2014-05-06"},
          {"The patient is a 37 year old male employed since 3/4/09 who sustained an injury on 5/6/14.",
           "2014-05-06"},
          {"The injured worker is a male with an injury on 3/4/14 and a knee scope on 5/6/15.", "2014-03-04"},
          {"The injured worker is a male who was injured on 3/4/14 and terminated on 5/6/15.", "2014-03-04"},
          {"The date of injury was 3/4/14 and the first visit was on 5/6/14.", "2014-03-04"},
          {"The injured worker, who was injured on 3/4/14, had an MRI on 5/6/14.", "2014-03-04"},
          {"The injury of 3/4/14 led to surgery on 5/6/14.", "2014-03-04"},
          {"The worker was injured on 3/4/14. He had a prior injury on 1/2/10.", "2014-03-04"},
          {"The patient was injured on 3/4/14 and reinjured the knee on 5/6/15.", "2014-03-04"},
      });
}

TEST(Injuries, ThePlaceIsThatOfTheDateOrTheSpan) {
  const std::string_view text =
      "She was injured on 3/4/12, and had cumulative trauma from 5/6/13\nto 7/8/14.";
  const auto r = imr::parse_piece<imr::clinical_summary>(text);
  ASSERT_EQ(r->injuries.size(), 2U);
  EXPECT_EQ(support::marked(text, r->injuries[0].where), "3/4/12");
  EXPECT_EQ(support::marked(text, r->injuries[1].where), "5/6/13\nto 7/8/14");
}

TEST(Injuries, ThePersonWhoIsInjuredDatesNothing) {
  expect_read(injuries_in, {
                               {"The claim is old. On 3/4/15, the injured washer asked for a review.", ""},
                               {"He works full time. On (3/4/15)the injured workertold of neck pain.", ""},
                               {"He works full time. On (3/4/15) the injury worker told of neck pain.", ""},
                               {"On 3-4-2015 the doctor toldsince the knee injury he had slept badly.", ""},
                               {"The claim is old. On 3/4/15 he was injured.", "2015-03-04"},
                           });
}

TEST(Injuries, OnlyTheWordsOfAnInjuryDateIt) {
  expect_read(injuries_in,
              {{"The injury to the many parts of the body that were named in long rows by one who did not "
                "tell at all on what day or at what place it came about or how, 3/4/12.",
                ""},
               {"This injured was seen on 3/4/12.", ""},
               {"An injured, on 3/4/12, came.", ""},
               {"CT on 3/4/12.", ""},
               {"CT.", ""}});
}

TEST(Injuries, ASpanAndTheDaysInItAreOne) {
  expect_read(
      injuries_in,
      {{"The injury, since 3/4/12, hurts.", "2012-03-04"},
       {"CT 3/4/12 to 3/4/13.", "2012-03-04..2013-03-04"},
       {"On 3/4/12 while at work, he twisted his leg.", "2012-03-04"},
       {"Cumulative trauma from 3/4/12 to 3/4/13. The injury was on 5/5/12.", "2012-03-04..2013-03-04"},
       {"Cumulative trauma from 3/4/12 to 3/4/13. Cumulative trauma from 3/4/12 to 3/4/14.",
        "2012-03-04..2013-03-04 2012-03-04..2014-03-04"},
       {"Cumulative trauma from 3/4/12 to 3/4/14. Cumulative trauma from 3/4/12 to 3/4/13.",
        "2012-03-04..2013-03-04 2012-03-04..2014-03-04"}});
}

TEST(Injuries, ASpanEndsBehindItsBeginning) {
  expect_read(injuries_in,
              {{"The worker was injured on 3/4/2012 to 3/2/2011.", "2012-03-04"},
               {"The worker sustained a CT from 3/4/2010 to 3/4/2012.", "2010-03-04..2012-03-04"},
               {"The worker sustained cumulative trauma on 3/4/2012.", "2012-03-04"},
               {"The injury between 3/4/2010 and 3/4/2012 was told.", "2010-03-04..2012-03-04"},
               {"The worker was injured between 3/4/2010, and 3/4/2012.", "2010-03-04..2012-03-04"}});
}

}  // namespace
