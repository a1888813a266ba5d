#include <imr/model/dispute.hpp>

#include <gtest/gtest.h>

#include <type_traits>

namespace {

TEST(ModelDispute, IsUndecidedAtFirst) {
  const imr::dispute d;
  EXPECT_EQ(d.decision, imr::decision::unknown);
  EXPECT_EQ(d.rationale.conclusion, imr::conclusion::unstated);
  EXPECT_TRUE(d.item.empty());
  EXPECT_TRUE(d.decision_text.empty());
  EXPECT_FALSE(d.partial.has_value());
  EXPECT_FALSE(d.claims_administrator_guideline.has_value());
  EXPECT_FALSE(d.reviewer_guideline.has_value());
}

TEST(ModelDispute, DecisionsHaveTheNamesOfTheRecord) {
  EXPECT_EQ(imr::to_string(imr::decision::unknown), "unknown");
  EXPECT_EQ(imr::to_string(imr::decision::upheld), "upheld");
  EXPECT_EQ(imr::to_string(imr::decision::overturned), "overturned");
  EXPECT_EQ(imr::to_string(imr::decision::partially_overturned), "partially_overturned");
}

TEST(ModelDispute, ConclusionsHaveTheNamesOfTheRecord) {
  EXPECT_EQ(imr::to_string(imr::conclusion::unstated), "unstated");
  EXPECT_EQ(imr::to_string(imr::conclusion::medically_necessary), "medically_necessary");
  EXPECT_EQ(imr::to_string(imr::conclusion::not_medically_necessary), "not_medically_necessary");
  EXPECT_EQ(imr::to_string(imr::conclusion::partially_medically_necessary), "partially_medically_necessary");
}

// A list of disputes moves them when it grows.
static_assert(std::is_nothrow_move_constructible_v<imr::dispute>);

}  // namespace
