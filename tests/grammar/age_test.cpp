#include <imr/grammar/age.hpp>

#include "support/rule.hpp"
#include "support/summary_text.hpp"

namespace {

using imr::grammar::age;
using imr::grammar::age_years;
using imr::grammar::sex_letter;
using support::expect_no_prefix;
using support::expect_read;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;
using support::person_in;

TEST(AgeGrammar, IsSound) {
  expect_sound<age>();
  expect_sound<age_years>();
  expect_sound<sex_letter>();
}

TEST(AgeGrammar, TakesTheKnownNotations) {
  expect_takes<age>({
      "54 year old",     "54 years old",    "54-year-old",
      "54-years-old",    "54 year-old",     "54-year old",
      "54 YEAR OLD",     "54 y/o",          "54y/o",
      "54-y/o",          "54 yo",           "54yo",
      "54-yo",           "54 Y/O",          "54 y.o.",
      "54 y.o",          "54 yr old",       "54 yrs old",
      "54-yr-old",       "54 yr. old",      "54 yrs. old",
      "54 years of age", "54 year of age",  "54\nyear\nold",
      "54  year  old",   "54 - year - old", "9 year old",
      "101 year old",    "54-year-\nold",   "54\xC2\xA0year old",
  });
}

TEST(AgeGrammar, RefusesOtherAmountsOfTime) {
  expect_refuses<age>({
      "",
      "54",
      "year old",
      "54 years",
      "54 year",
      "54 years ago",
      "54 months old",
      "54 weeks old",
      "54 days old",
      "1054 year old",
      "5.4 year old",
      "54 year olden",
      "54 yogurts",
      "54 year",
      "54 years or old",
      "fifty year old",
      "54/year/old",
      "54, year old",
      "54 oy",
      "54 yoga",
      "54 years agedly",
      "54--year old",
      "54 year, old",
  });
  expect_no_prefix<age>({"54 years", "54 years of service", "54 young", "54 yards", "5400 yo", "y/o 54"});
}

TEST(AgeGrammar, StopsBehindTheUnit) {
  expect_takes_prefix<age>({
      {"54 year old man", "54 year old"},
      {"54-year-old-man", "54-year-old"},
      {"54 y/o.", "54 y/o"},
      {"54 years of age, he", "54 years of age"},
      {"54 y.o. man", "54 y.o."},
  });
}

TEST(AgeGrammar, TakesTheSexAsALetter) {
  expect_takes<sex_letter>({" M", " F", "  M", "\nF"});
  expect_refuses<sex_letter>({"", "M", " m", " f", " Male", " MF", " X", " M2", " Fe"});
}

TEST(Person, AgeAndSexComeFromTheWordsThatIntroduceTheWorker) {
  expect_read(
      person_in,
      {
          {"The injured worker is a 37 year old male with a sore wrist.", "37 male"},
          {"The injured worker is a 37-year-old female, who hurt a wrist.", "37 female"},
          {"This is a 29 year old woman with a date of injury on 3/4/2014.", "29 female"},
          {"This is a 63-year-old gentleman who slipped on a ramp.", "63 male"},
          {"This 44 year old man strained his back.", "44 male"},
          {"The patient is a 51 y/o female.", "51 female"},
          {"The patient is a 51 yo male.", "51 male"},
          {"The claimant is a 58yo right hand dominant female cook.", "58 female"},
          {"The applicant is a 46 y.o. male.", "46 male"},
          {"Patient is a 46 y/o F with pain.", "46 female"},
          {"Patient is a 46 y/o M with pain.", "46 male"},
          {"A 33 year old lady tripped over a cord.", "33 female"},
          {"The 41 year old female injured worker strained a shoulder.", "41 female"},
          {"The 41 year old injured worker strained a shoulder.", "41 -"},
          {"This case involves a now 60-year-old male with an occupational claim from 2/3/2015.", "60 male"},
          {"The patient is a right-handed, 39-year-old woman.", "39 female"},
          {"The injured worker is a 39 year old right hand dominant and obese male.", "39 male"},
          {"The patient is 55 years old and works as a baker.", "55 -"},
          {"The patient is 55 years of age.", "55 -"},
          {"The employee, a 48-year-old male, fell from a dock.", "48 male"},
          {"The claimant, now a 61 year-old woman, was a nurse.", "61 female"},
          {"The injured worker is a female, 42 years old, with hip pain.", "42 female"},
          {"The patient is a male, age 50, with a torn meniscus.", "50 male"},
          {"The patient is a female aged 36.", "36 female"},
          {"The injured worker is a male with a torn meniscus.", "- male"},
          {"The applicant is a woman who has filed a claim for wrist pain.", "- female"},
          {"The male injured worker reported neck pain.", "- male"},
          {"This\n54\nyear old\nmale fell.", "54 male"},
          {"A 52-\nyear-old man fell.", "52 male"},
          {"Records were reviewed. The injured worker is a 47 year old female.", "47 female"},
          {"This is a 37 year old nurse who was hurt as she lifted a resident.", "37 -"},
          {"The injured worker is a 37 year old nurse who was hurt by a patient.", "37 -"},
          {"The injured worker is a 62-year-old (born 3/4/1953) female.", "62 female"},
          {"A 62-year-old, right-hand-dominant, female store clerk fell.", "62 female"},
          {"This 54-year old (male) sustained an injury.", "54 male"},
          {"The patient has been a roofer for 20 years. He is 54 years old.", "54 -"},
          {"He is a 37 year old male.", "37 male"},
          {"The injured worker is a fifty-four year old male.", "- male"},
          {"The injured worker is a 37 year old represented employee.", "37 -"},
      });
}

TEST(Person, APronounIsNoSex) {
  expect_read(person_in, {
                             {"The injured worker is a represented employee. He hurt his knee.", ""},
                             {"She has wrist pain.", ""},
                             {"The patient is a 45 year old who hurt her knee.", "45 -"},
                             {"The applicant hurt himself. His knee is sore.", ""},
                         });
}

TEST(Person, OtherAgesAreNotTheWorkers) {
  expect_read(
      person_in,
      {
          {"The applicant lives with her 12 year old son.", ""},
          {"The patient cares for his 80-year-old mother.", ""},
          {"The injured worker is a 40 year old male who lives with his 71 year old father.", "40 male"},
          {"He has smoked since he was 15 years old.", ""},
          {"The patient had a hernia at 13 years old.", ""},
          {"The claimant began to work at the age of 19.", ""},
          {"The patient's 30 year old wife helps her husband.", ""},
          {"The MRI is 2 years old.", ""},
          {"A 3 year old report was reviewed.", ""},
          {"Symptoms have lasted 12 years.", ""},
          {"The patient is a represented employee with a 9 year history of pain.", ""},
          {"He takes 20 mg daily.", ""},
          {"The patient has a 25 year old scar.", ""},
          {"The patient drives a 10 year old truck.", ""},
          {"The injured worker was hit by a 60 year old female driver.", ""},
          {"The injured worker was attacked by a male patient.", ""},
          {"The patient is a nurse who was kicked by a man.", ""},
          {"The injured worker, a nurse, was hurt as she lifted a female resident.", ""},
          {"This is a 37 year old nurse who was hurt by a female patient.", "37 -"},
          {"The provider is a 50 year old male physician.", ""},
          {"The injured worker was treated by a woman.", ""},
          {"The injured worker has two children, a 12 year old boy and a 9 year old girl.", ""},
          {"The injured worker is a 37 year old male, and his 35 year old wife helps him.", "37 male"},
          {"The applicant is a 37-year-old who was hurt when a 20 year old male coworker dropped a crate.",
           "37 -"},
      });
}

TEST(Person, TheFirstAgeAndSexAreKept) {
  expect_read(person_in,
              {
                  {"The patient is a 40 year old male. The patient is a 41 year old male.", "40 male"},
                  {"The injured worker is a 40 year old female. She was seen by a man. The male nurse left.",
                   "40 female"},
              });
}

TEST(Person, NoAgeIsReadFromANumberThatCannotBeOne) {
  expect_read(person_in, {
                             {"The injured worker is a 0 year old male.", "- male"},
                             {"The injured worker is a 540 year old male.", "- male"},
                             {"The injured worker is a year old male.", "- male"},
                             {"The injured worker is a -year-old female.", "- female"},
                         });
}

TEST(Person, ADamagedAgeIsReadBeforeAPerson) {
  expect_read(person_in, {
                             {"This case involves a now 55-yea-old male with a history.", "55 male"},
                             {"This case involves a now 5Z-year-cld female.", "52 female"},
                             {"The injured worker is a 67 car old male, who fell.", "67 male"},
                             {"The injured worker is a 60 ear old mole, who fell.", "60 male"},
                             {"The injured worker is a 4 8 year old male.", "48 male"},
                             {"The injured worker is a 3`2 year old male.", "32 male"},
                             {"This case involves a 48-year-o1d male.", "48 male"},
                             {"This case involves a 48~year-oid femole.", "48 female"},
                             {"The patient is a S4-year-old male.", "54 male"},
                             {"The patient is a 54 year old temale.", "54 female"},
                             {"The patient is a 54 ycar old fema.le.", "54 female"},
                             {"This case involves a now 40-year-old ma|e.", "40 male"},
                             {"This $4 year old mate sustained an injury.", "54 male"},
                         });
  expect_read(person_in, {
                             {"He was hit by a 60 ycar old female driver.", ""},
                             {"The patient is a 37 year old emale.", "37 -"},
                             {"The patient has a 25 ycar old scar.", ""},
                             {"The patient is a 37 year old mail carrier.", "37 -"},
                         });
}

TEST(Person, HalfANounIsNotTheOtherOne) {
  expect_read(person_in, {
                             {"The patient is a 54 year old fe male baker.", "54 female"},
                             {"The patient is a 54 year oldfe male baker.", ""},
                             {"The patient is a 54 year old e male baker.", "54 female"},
                             {"The patient is a 54 y o male baker.", "- male"},
                             {"The patient is a 54 year old right-handed wo man.", "54 -"},
                             {"The patient is a 54 year old te male baker.", "54 female"},
                             {"The patient is a 54 year old f'e male baker.", "54 female"},
                             {"The patient is a 54 yo male baker.", "54 male"},
                             {"The patient is a 54 y/o male baker.", "54 male"},
                             {"The patient is a 54 year old obese male.", "54 male"},
                             {"The patient is a 54 year old male baker.", "54 male"},
                         });
}

TEST(Person, WhatDamageLeftOfAnAgeIsReportedAndNotRead) {
  for (const char* figure : {"4", "0", "120", "446"}) {
    const std::string text = std::string("The injured worker is a ") + figure + " year old male.";
    const auto r = imr::parse_piece<imr::clinical_summary>(text);
    EXPECT_FALSE(r->age) << figure;
    ASSERT_EQ(r.diagnostics.size(), 1U) << figure;
    EXPECT_EQ(r.diagnostics[0].code, imr::code::repaired_text);
    EXPECT_EQ(r.diagnostics[0].where.offset, text.find(figure));
  }
}

TEST(Person, ThePlacesAreThoseOfTheDigitsAndOfTheNoun) {
  const std::string_view text = "The injured worker is a 37-year-old\nright-handed woman with pain.";
  const auto r = imr::parse_piece<imr::clinical_summary>(text);
  EXPECT_EQ(support::marked(text, r->age.span()), "37");
  EXPECT_EQ(support::marked(text, r->sex.span()), "woman");
}

TEST(Person, AnAgeInOtherWordsIsTheWorkers) {
  expect_read(person_in, {{"He fell. He hurt. He rose. His age: 45.", "45 -"},
                          {"He fell. He hurt. He rose. She is now of age: 45.", "45 -"},
                          {"The worker is a 45 year old nurse that saw a man.", "45 -"},
                          {"The claimant, now 45 years old, hurt his leg.", "45 -"},
                          {"45 years old, right handed.", "45 -"},
                          {"He fell. He hurt. He rose. The patient's age is 54.", "54 -"},
                          {"Her age was 54 at that time.", ""},
                          {"Sex: male.", "- male"},
                          {"The worker, a woman, fell.", "- female"},
                          {"The claimant, a 45 year old roofer, hurt his leg.", "45 -"}});
}

TEST(Person, AnAgeOfSomethingElseIsNotTheWorkers) {
  expect_read(person_in, {{"The worker is aged.", ""},
                          {"The son of the worker is aged 45.", ""},
                          {"He fell. He hurt. He rose. The car was aged 45.", ""},
                          {"The worker is aged 4512.", ""},
                          {"He fell. He hurt. He rose. 45 years old, right handed.", ""},
                          {"The worker saw a woman.", ""}});
}

TEST(Person, AnyNounOfTheWorkerTellsWhoseADamagedAgeIs) {
  expect_read(person_in, {{"A 5Z year old worker fell.", "52 -"}, {"A 0S year old male fell.", "- male"}});
}

TEST(Person, AHalfOfADamagedNounIsNotTheOtherNoun) {
  expect_read(person_in, {{"A 45 year old fa male fell.", "45 female"},
                          {"A 45 year old we male fell.", "45 female"},
                          {"A 45 year old yo male fell.", "45 male"},
                          {"A 45 year old -male fell.", "45 male"},
                          {"A 45 year old wo man fell.", "45 -"},
                          {"A 45 year old fenale fell.", "45 female"}});
}

TEST(Person, ADamagedNounOfTheSexIsReadAndTheOtherHalfIsSeen) {
  expect_read(person_in, {{"The patient is a 45 year old - mole who fell.", "45 male"},
                          {"The patient is a 45 year old femaie who fell.", "45 female"},
                          {"The patient is a 45 year old fe mole who fell.", "45 female"},
                          {"The patient is a 45 year old fmale who fell.", "45 -"},
                          {"A 45 year old f male fell.", "45 female"},
                          {"A 45 year old w male fell.", "45 -"},
                          {"This male is a 4S year old mole who fell.", "- male"},
                          {"male", ""},
                          {"This is a 4S year old who fell", ""}});
}

}  // namespace
