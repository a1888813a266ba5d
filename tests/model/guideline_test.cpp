#include <imr/model/guideline.hpp>

#include <gtest/gtest.h>

namespace {

TEST(ModelGuideline, StatesNothingAtFirst) {
  const imr::guideline g;
  EXPECT_TRUE(g.text.empty());
  EXPECT_FALSE(g.basis.has_value()) << "nothing stated is not the same as the basis `none`";
  EXPECT_TRUE(g.citations.empty());
}

TEST(ModelGuideline, BasesHaveTheNamesOfTheRecord) {
  EXPECT_EQ(imr::to_string(imr::basis::mtus), "mtus");
  EXPECT_EQ(imr::to_string(imr::basis::non_mtus), "non_mtus");
  EXPECT_EQ(imr::to_string(imr::basis::both), "both");
  EXPECT_EQ(imr::to_string(imr::basis::none), "none");
}

}  // namespace
