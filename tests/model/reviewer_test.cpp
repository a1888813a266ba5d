#include <imr/model/reviewer.hpp>

#include <gtest/gtest.h>

namespace {

TEST(ModelReviewer, StatesNothingAtFirst) {
  const imr::reviewer r;
  EXPECT_TRUE(r.licensed_states.empty());
  EXPECT_TRUE(r.specialties.empty());
  EXPECT_FALSE(r.practice_years_over.has_value());
  EXPECT_FALSE(r.practice_hours_per_week.has_value());
  EXPECT_FALSE(r.no_affiliation.has_value());
}

TEST(ModelReviewer, ACopyIsIndependentOfTheOriginal) {
  imr::reviewer original;
  original.specialties.push_back(imr::excerpt("Pain  Management", 7));
  const imr::reviewer copy = original;
  original.specialties.clear();
  ASSERT_EQ(copy.specialties.size(), 1U);
  EXPECT_EQ(copy.specialties[0], "Pain Management");
  EXPECT_EQ(copy.specialties[0].span().offset, 7U);
}

}  // namespace
