#include <imr/check/age_mismatch.hpp>

#include "support/made_letter.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using support::made_letter;

std::string of_rationale(std::string_view rationale) {
  made_letter l;
  l.summary("A 47 year old male roofer fell.", 47);
  l.add({"Back brace", "", {}, 0, rationale});
  return l.findings();
}

TEST(AgeMismatch, IsFoundInARationale) {
  for (const std::string_view rationale : {
           "The patient is a 74-year-old male with back pain.",
           "This 45 year old right-handed obese gentleman has back pain.",
           "The claimant is 37 years old.",
           "He is now 57 years old and works.",
           "This 57 y/o male has back pain.",
           "The 52 yo patient has back pain.",
           "The injured worker is currently a 57-year- old.",
       }) {
    EXPECT_EQ(of_rationale(rationale).substr(0, 17), "age-mismatch [47]") << rationale;
  }
}

TEST(AgeMismatch, IsNotFoundInOtherAges) {
  for (const std::string_view rationale : {
           "The patient is a 47-year-old male with back pain.",
           "The patient is a 48-year-old male with back pain.",
           "The patient is 46 years old.",
           "He lives with his 12-year-old male cousin.",
           "He lives with a 72 year old woman.",
           "This patient lives with his mother who is 72 years old.",
           "Patients over 65 years old need care.",
           "He has had migraines since 13 years old.",
           "He was a 30 year old man when he first fell.",
           "The x-rays are 10 years old.",
           "The injury is 25 years old.",
           "Braces were compared in 60 year old mattresses.",
           "He drinks a 12 year old whisky, this patient says.",
       }) {
    EXPECT_EQ(of_rationale(rationale), "") << rationale;
  }
}

TEST(AgeMismatch, IsFoundWithinTheSummary) {
  made_letter l;
  l.summary("A 47 year old male roofer fell. This 57-year-old male has pain.", 47);
  EXPECT_EQ(l.findings(), "age-mismatch [47] [57-year-old]");
}

TEST(AgeMismatch, NeedsAnAgeInTheSummary) {
  made_letter l;
  l.summary("A roofer fell.");
  l.add({"Back brace", "", {}, 0, "The patient is a 74-year-old male."});
  EXPECT_EQ(l.findings(), "");
}

}  // namespace
