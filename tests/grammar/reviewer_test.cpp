#include <imr/grammar/reviewer.hpp>

#include "support/rule.hpp"

#include <imr/parse.hpp>
#include <imr/parse_piece.hpp>

#include <string>

namespace {

using namespace imr::grammar;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

std::string joined(const imr::list<imr::excerpt>& names) {
  std::string all;
  for (const imr::excerpt& n : names) all += (all.empty() ? "" : " | ") + n.str();
  return all;
}

struct names {
  std::string_view text;
  std::string_view expected;
};

/// The value of one of the two labels, read in a small letter.
std::string labelled(std::string_view label, std::string_view value,
                     const imr::list<imr::excerpt> imr::reviewer::*member) {
  const std::string text = "The Expert Reviewer has the following credentials:\n" + std::string(label) + " " +
                           std::string(value) + "\n\nCLINICAL CASE SUMMARY\n\nA short one.\n";
  const auto r = imr::parse(text);
  return joined(r->reviewer.*member);
}

void expect_states(std::initializer_list<names> table) {
  for (const names& n : table) {
    EXPECT_EQ(labelled("State(s) of Licensure:", n.text, &imr::reviewer::licensed_states), n.expected)
        << n.text;
  }
}

void expect_specialties(std::initializer_list<names> table) {
  for (const names& n : table) {
    EXPECT_EQ(labelled("Certification(s)/Specialty:", n.text, &imr::reviewer::specialties), n.expected)
        << n.text;
  }
}

struct prose {
  std::string_view text;
  std::string_view specialties;
  std::string_view states;
};

void expect_prose(std::initializer_list<prose> table) {
  for (const prose& p : table) {
    const auto r = imr::parse_piece<imr::reviewer>(p.text);
    EXPECT_EQ(joined(r->specialties), p.specialties) << p.text;
    EXPECT_EQ(joined(r->licensed_states), p.states) << p.text;
  }
}

TEST(ReviewerGrammar, IsSound) {
  expect_sound<state_list>();
  expect_sound<specialty_list>();
  expect_sound<state_credentials>();
  expect_sound<specialty_credentials>();
  expect_sound<board_sentence>();
  expect_sound<license_phrase>();
  expect_sound<practice_years>();
  expect_sound<practice_hours>();
}

TEST(ReviewerGrammar, TakesLists) {
  expect_takes<state_list>({"Iowa", "New York", "California, Texas", "California,Texas", "California,\nTexas",
                            "California and Texas", "California, Texas, and Utah", "District of Columbia",
                            "New\nMexico,North\nDakota"});
  expect_takes<specialty_list>({"Neurology", "Pain Management, Neurology", "Neurology and Psychiatry",
                                "Physical Medicine & Rehabilitation", "Physical Medicine and Rehabilitation",
                                "Ear, Nose and Throat", "Surgery of Hand"});
  expect_refuses<state_list>(
      {"", "iowa", ",", "California,", ", Texas", "California and", "California.", "2 states"});
  expect_refuses<specialty_list>(
      {"", "neurology", "Neurology.", "Neurology,", "and Neurology", "Neurology; "});
}

TEST(ReviewerGrammar, TakesSentencesOfThePractice) {
  expect_takes<practice_years>({"more than five years", "More than 5 years", "more\nthan ten years",
                                "more than 12 years", "more than twenty years"});
  expect_takes<practice_hours>({"at least 24 hours a week", "at least 24 hours per week",
                                "at least\n24 hours a week", "at least twenty-four hours a week"});
  expect_takes<no_affiliation>({"has no affiliation with", "has no\naffiliation with"});
  expect_refuses<practice_years>({"", "more than years", "more than five", "five years",
                                  "more than many years", "less than five years", "more than five yearss",
                                  "more than 5years"});
  expect_refuses<practice_hours>(
      {"", "at least 24 hours", "24 hours a week", "at least 24 hours a day", "at least a week"});
  expect_refuses<no_affiliation>(
      {"has an affiliation with", "has no affiliation", "had no affiliation with"});
}

TEST(ReviewerGrammar, AListEndsBeforeTheNextSentence) {
  expect_takes_prefix<specialty_list>(
      {{"Occupational Medicine, and is licensed", "Occupational Medicine"}, {"Neurology. The", "Neurology"}});
  expect_takes_prefix<state_list>({{"California.", "California"}, {"California and has", "California"}});
}

TEST(ReviewerReader, StatesAreSplitAtCommasAndAnd) {
  expect_states({
      {"California", "California"},
      {"California, Texas", "California | Texas"},
      {"California,Texas", "California | Texas"},
      {"California, New York, Texas", "California | New York | Texas"},
      {"California and Texas", "California | Texas"},
      {"California, Texas and Utah", "California | Texas | Utah"},
      {"California, Texas, and Utah", "California | Texas | Utah"},
      {"New\nHampshire, North\nCarolina", "New Hampshire | North Carolina"},
      {"New York,\nTexas", "New York | Texas"},
      {"District of Columbia, Maryland", "District of Columbia | Maryland"},
      {"West Virginia,Rhode Island,\n\nSouth Dakota", "West Virginia | Rhode Island | South Dakota"},
      {"Maine, Maine", "Maine | Maine"},
  });
}

TEST(ReviewerReader, SpecialtiesAreSplitButNotInsideTheirNames) {
  expect_specialties({
      {"Neurology", "Neurology"},
      {"Neurology, Psychiatry", "Neurology | Psychiatry"},
      {"Neurology,Psychiatry", "Neurology | Psychiatry"},
      {"Neurology and Psychiatry", "Neurology | Psychiatry"},
      {"Neurology, Sleep Medicine, and Pain Management", "Neurology | Sleep Medicine | Pain Management"},
      {"Physical Medicine & Rehabilitation", "Physical Medicine & Rehabilitation"},
      {"Physical Medicine & Rehabilitation, Sports Medicine",
       "Physical Medicine & Rehabilitation | Sports Medicine"},
      {"Physical Medicine and Rehabilitation", "Physical Medicine and Rehabilitation"},
      {"Physical Medicine and Rehabilitation and Pain Management",
       "Physical Medicine and Rehabilitation | Pain Management"},
      {"Obstetrics and Gynecology, Surgery", "Obstetrics and Gynecology | Surgery"},
      {"Hospice and Palliative Medicine", "Hospice and Palliative Medicine"},
      {"Family Practice, Hospice and\nPalliative Medicine",
       "Family Practice | Hospice and Palliative Medicine"},
      {"Public Health & General\nPreventive Medicine,\nMedical Toxicology",
       "Public Health & General Preventive Medicine | Medical Toxicology"},
      {"Allergy and Immunology, Dermatology", "Allergy and Immunology | Dermatology"},
      {"Orthopedic Surgery, Hand Surgery", "Orthopedic Surgery | Hand Surgery"},
      {"Chiropractor", "Chiropractor"},
      {"Registered Nurse, Podiatrist", "Registered Nurse | Podiatrist"},
  });
}

TEST(ReviewerReader, ProseTellsBoardsAndStates) {
  expect_prose({
      {"The expert reviewer is Board Certified in Occupational Medicine, and is licensed to practice in "
       "California.",
       "Occupational Medicine", "California"},
      {"The physician reviewer is Board Certified in Internal Medicine and is licensed to practice in Texas.",
       "Internal Medicine", "Texas"},
      {"The expert reviewer is Board Certified in Physical Medicine and Rehabilitation and is licensed to "
       "practice in "
       "California, New York and Texas.",
       "Physical Medicine and Rehabilitation", "California | New York | Texas"},
      {"The Physician Reviewer is Board Certified in Neurology, has a subspecialty in Pain Medicine and is "
       "licensed to "
       "practice in New Jersey.",
       "Neurology | Pain Medicine", "New Jersey"},
      {"The expert reviewer is Board Certified in Anesthesiology and Pain Medicine, and is licensed "
       "to\npractice in "
       "New\nMexico.",
       "Anesthesiology | Pain Medicine", "New Mexico"},
      {"The expert reviewer is board-certified in Psychiatry and is licensed to practice in Ohio. He/she has "
       "been in "
       "active clinical practice for more than five years.",
       "Psychiatry", "Ohio"},
      {"The reviewer is Board Certified in Obstetrics and Gynecology, and is licensed to practice in "
       "California.",
       "Obstetrics and Gynecology", "California"},
  });
}

TEST(ReviewerReader, ProseTellsThePractice) {
  const auto r = imr::parse_piece<imr::reviewer>(
      "He/she has no affiliation with the employer. He/she has been in active clinical practice for more "
      "than\nfive years "
      "and is currently working at least 24 hours a week in active practice.");
  EXPECT_EQ(r->practice_years_over, 5);
  EXPECT_EQ(r->practice_hours_per_week, 24);
  EXPECT_EQ(r->no_affiliation, true);
  const auto other =
      imr::parse_piece<imr::reviewer>("He has no affiliation with the payer, has practiced for more than ten "
                                      "years, at least twenty hours per week.");
  EXPECT_EQ(other->practice_years_over, 10);
  EXPECT_EQ(other->practice_hours_per_week, 20);
}

TEST(ReviewerReader, WhatIsNotStatedIsAbsent) {
  const auto r = imr::parse_piece<imr::reviewer>("The expert reviewer is Board Certified in Neurology.");
  EXPECT_EQ(r.status, imr::status::complete);
  EXPECT_FALSE(r->practice_years_over.has_value());
  EXPECT_FALSE(r->practice_hours_per_week.has_value());
  EXPECT_FALSE(r->no_affiliation.has_value());
  EXPECT_TRUE(r->licensed_states.empty());
  EXPECT_EQ(imr::parse_piece<imr::reviewer>("The weather was fine.").status, imr::status::failed);
}

TEST(ReviewerReader, EachEntryCarriesItsPlace) {
  const std::string_view text =
      "He is Board Certified in Neurology and Sleep\nMedicine, and is licensed to practice in Utah.";
  const auto r = imr::parse_piece<imr::reviewer>(text);
  ASSERT_EQ(r->specialties.size(), 2U);
  EXPECT_EQ(r->specialties[1].raw(), "Sleep\nMedicine");
  EXPECT_EQ(r->specialties[1].span().offset, text.find("Sleep"));
  ASSERT_EQ(r->licensed_states.size(), 1U);
  EXPECT_EQ(r->licensed_states[0].span(), (imr::span{text.find("Utah"), 4}));
}

TEST(ReviewerReader, AListWhoseCommasAreLostIsSplitAtItsStates) {
  expect_states({
      {"Texas. New York", "Texas | New York"},
      {"Texas.California", "Texas | California"},
      {"Texas New York California", "Texas | New York | California"},
      {"West Virginia Virginia", "West Virginia | Virginia"},
      {"District of Columbia", "District of Columbia"},
      {"California Board", "California Board"},
      {"California. Board", "California"},
      {"New Jersey. 2 others", "New Jersey"},
  });
}

TEST(ReviewerReader, AFullStopBetweenSpecialtiesWasAComma) {
  expect_specialties({
      {"Preventive Medicine. Occupational Medicine", "Preventive Medicine | Occupational Medicine"},
      {"Orthopedic Surgery.Sports Medicine, Neurology", "Orthopedic Surgery | Sports Medicine | Neurology"},
      {"Internal Medicine. The reviewer", "Internal Medicine"},
      {"Internal Medicine. M.D.", "Internal Medicine"},
      {"Physical Medicine & rehabilitation", "Physical Medicine & rehabilitation"},
  });
}

TEST(ReviewerReader, ANameEndsWhereAHeadingOrALabelIsLeft) {
  expect_specialties(
      {{"Family Practice CLINICA CASE SUMMAR", "Family Practice"}, {"FAMILY PRACTICE", "FAMILY PRACTICE"}});
  expect_states(
      {{"California Certification(s/Specialty", "California"}, {"NEW YORK, TEXAS", "NEW YORK | TEXAS"}});
}

/// What a damaged letter tells of the practice: years, hours, affiliation.
std::string practice(std::string_view sentences) {
  const std::string text =
      "HOW THE IMR FINAL DETERMINATION WAS MADE\n\n" + std::string(sentences) +
      "\n\nCLINICAL CASE SUMMARY\n\nThe injured worker has pain | and takes medicat1on.\n";
  const auto r = imr::parse(text);
  const auto number = [](const imr::reading<int>& n) { return n ? std::to_string(*n) : std::string("-"); };
  return number(r->reviewer.practice_years_over) + ' ' + number(r->reviewer.practice_hours_per_week) +
         (r->reviewer.no_affiliation ? " none" : " -");
}

TEST(ReviewerReader, TheSentenceOnThePracticeIsReadThroughDamage) {
  EXPECT_EQ(practice("He/she has 00 affiliation with the employer, for more than tive years, working sf "
                     "leust Z4 hours o week."),
            "5 24 none");
  EXPECT_EQ(practice("He/she hay 0 affiliation with the employer."), "- - none");
  EXPECT_EQ(practice("He/she hay a affiliation with the employer."), "- - -");
  EXPECT_EQ(practice("He/she has an affiliation with the employer, for more than x years, working 24 hours."),
            "- - -");
  EXPECT_EQ(
      practice(
          "He/she has an affiliation with it, for more than twe years, working at least 2 hours a week."),
      "- - -");
}

TEST(ReviewerReader, OnlyDamagedWordsThatWereNumbersTellOfThePractice) {
  const auto told = [](std::string_view no, std::string_view years, std::string_view hours) {
    return practice("He/she has " + std::string(no) + " affiliation with the employer, for " +
                    std::string(years) + " years, working sf leust " + std::string(hours) + " hours o week.");
  };
  EXPECT_EQ(told("nO", "more than fivc", "2O"), "5 20 none");
  EXPECT_EQ(told("do", "some tive", "OZ"), "- - -");
  EXPECT_EQ(told("nx", "more than fourteenish", "x4"), "- - -");
  EXPECT_EQ(told("mno", "more than ten", "4x"), "10 - none");
  EXPECT_EQ(told("of", "more than xive", "04"), "5 - -");
}

TEST(ReviewerPiece, OneFieldMakesAReviewer) {
  const auto licensed = imr::parse_piece<imr::reviewer>("He is licensed to practice in California.");
  EXPECT_FALSE(licensed->licensed_states.empty());
  EXPECT_NE(licensed.status, imr::status::failed);
  const auto busy = imr::parse_piece<imr::reviewer>(
      "The reviewer is currently working at least 24 hours a week in active practice.");
  EXPECT_TRUE(busy->practice_hours_per_week.has_value());
  EXPECT_NE(busy.status, imr::status::failed);
}

}  // namespace
