#include <imr/model/order.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <vector>

namespace {

TEST(ModelOrder, StatesNothingAtFirst) {
  const imr::order o;
  EXPECT_FALSE(o.kind.has_value());
  EXPECT_TRUE(o.name.empty());
  EXPECT_TRUE(o.strengths.empty());
  EXPECT_FALSE(o.quantity.has_value());
  EXPECT_FALSE(o.refills.has_value());
  EXPECT_TRUE(o.directions.empty());
  EXPECT_FALSE(o.sessions.per_week.has_value());
  EXPECT_FALSE(o.sessions.weeks.has_value());
  EXPECT_FALSE(o.sessions.total.has_value());
}

TEST(ModelOrder, KindsHaveTheNamesOfTheRecord) {
  const std::vector<std::string> names = {"medication",  "therapy",   "imaging",         "injection",
                                          "surgery",     "equipment", "diagnostic_test", "evaluation",
                                          "home_health", "other"};
  const std::vector<imr::order_kind> kinds = {imr::order_kind::medication,      imr::order_kind::therapy,
                                              imr::order_kind::imaging,         imr::order_kind::injection,
                                              imr::order_kind::surgery,         imr::order_kind::equipment,
                                              imr::order_kind::diagnostic_test, imr::order_kind::evaluation,
                                              imr::order_kind::home_health,     imr::order_kind::other};
  ASSERT_EQ(kinds.size(), names.size());
  for (std::size_t i = 0; i < kinds.size(); ++i) EXPECT_EQ(imr::to_string(kinds[i]), names[i]);
}

}  // namespace
