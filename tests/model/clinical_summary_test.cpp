#include <imr/model/clinical_summary.hpp>

#include <gtest/gtest.h>

namespace {

TEST(ModelClinicalSummary, StatesNothingAtFirst) {
  const imr::clinical_summary s;
  EXPECT_TRUE(s.text.empty());
  EXPECT_FALSE(s.age.has_value());
  EXPECT_FALSE(s.sex.has_value());
  EXPECT_TRUE(s.injuries.empty());
  EXPECT_TRUE(s.ur_decisions.empty());
  EXPECT_TRUE(s.dates.empty());
  EXPECT_TRUE(s.pain_scores.empty());
  EXPECT_TRUE(s.diagnoses.empty());
  EXPECT_TRUE(s.treatments.empty());
}

TEST(ModelClinicalSummary, SexesHaveTheNamesOfTheRecord) {
  EXPECT_EQ(imr::to_string(imr::sex::male), "male");
  EXPECT_EQ(imr::to_string(imr::sex::female), "female");
}

TEST(ModelClinicalSummary, ActionsOfUtilizationReviewHaveTheNamesOfTheRecord) {
  EXPECT_EQ(imr::to_string(imr::ur_action::denied), "denied");
  EXPECT_EQ(imr::to_string(imr::ur_action::modified), "modified");
  EXPECT_EQ(imr::to_string(imr::ur_action::approved), "approved");
  EXPECT_EQ(imr::to_string(imr::ur_action::delayed), "delayed");
}

TEST(ModelClinicalSummary, AURDecisionHasNeitherDateNorItemUntilTheLetterGivesThem) {
  const imr::ur_decision d;
  EXPECT_FALSE(d.date.has_value());
  EXPECT_TRUE(d.item.empty());
}

TEST(ModelClinicalSummary, PainIsScoredOutOfTen) { EXPECT_EQ(imr::pain_score().scale, 10); }

}  // namespace
