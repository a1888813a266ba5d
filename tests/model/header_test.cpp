#include <imr/model/header.hpp>

#include <gtest/gtest.h>

namespace {

TEST(ModelHeader, StatesNothingAtFirst) {
  const imr::header h;
  EXPECT_TRUE(h.case_number.empty());
  for (const imr::reading<imr::date>* d :
       {&h.date_assigned, &h.date_of_injury, &h.decision_date, &h.ur_denial_date, &h.application_received}) {
    EXPECT_FALSE(d->has_value());
  }
  EXPECT_FALSE(h.priority.has_value());
}

TEST(ModelHeader, PrioritiesHaveTheNamesOfTheRecord) {
  EXPECT_EQ(imr::to_string(imr::priority::standard), "standard");
  EXPECT_EQ(imr::to_string(imr::priority::expedited), "expedited");
}

}  // namespace
