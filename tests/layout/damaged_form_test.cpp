#include <imr/layout/damaged_form.hpp>

#include <gtest/gtest.h>

namespace {

using namespace imr::layout;

TEST(LayoutDamagedForm, EachPartAllowsLessDamageThanItHasLetters) {
  for (const detail::damaged_form& form : detail::damaged_forms) {
    ASSERT_GT(form.count, 0U);
    ASSERT_LE(form.count, form.parts.size());
    for (std::size_t i = 0; i < form.count; ++i) EXPECT_LT(form.parts[i].most, form.parts[i].words.size());
  }
}

TEST(LayoutDamagedForm, TheLettersOf2014HaveNoHeadingOfAnOlderFormat) {
  for (const detail::damaged_form& form : detail::damaged_forms) {
    if (form.kind >= anchor_kind::decisions_heading && is_heading(form.kind)) {
      EXPECT_TRUE(form.older);
    }
  }
}

TEST(LayoutDamagedForm, ThreeHeadingsStandInMixedCase) {
  EXPECT_TRUE(detail::is_mixed_heading(anchor_kind::case_summary_heading));
  EXPECT_TRUE(detail::is_mixed_heading(anchor_kind::qualifications_heading));
  EXPECT_TRUE(detail::is_mixed_heading(anchor_kind::considered_heading));
  EXPECT_FALSE(detail::is_mixed_heading(anchor_kind::issues_heading));
  EXPECT_FALSE(detail::is_mixed_heading(anchor_kind::issue_heading));
}

}  // namespace
