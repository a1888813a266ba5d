#include <imr/layout/format_signs.hpp>

#include <gtest/gtest.h>

namespace {

using imr::layout::anchor_kind;
using imr::layout::formats_with;
using imr::layout::detail::format_sign;
using imr::layout::detail::format_signs;

format_sign sure(anchor_kind part, std::uint64_t at) { return {part, formats_with(part), true, at}; }
format_sign unsure(anchor_kind part, std::uint64_t at) { return {part, formats_with(part), false, at}; }

TEST(LayoutFormatSigns, ASurePartOfAnotherFormatIsAnotherLetters) {
  format_signs signs;
  EXPECT_EQ(signs.take(sure(anchor_kind::how_lead, 1)), format_signs::none);
  EXPECT_EQ(signs.take(sure(anchor_kind::claims_label, 2)), format_signs::none);
  EXPECT_EQ(signs.take(sure(anchor_kind::documents_heading, 3)), format_signs::none);
  EXPECT_EQ(signs.take(sure(anchor_kind::reasons_heading, 4)), 4U);
}

TEST(LayoutFormatSigns, OneThatATextMayHoldTakesAnotherBesideIt) {
  format_signs signs;
  signs.take(sure(anchor_kind::how_lead, 1));
  EXPECT_EQ(signs.take(unsure(anchor_kind::case_summary_heading, 2)), format_signs::none);
  EXPECT_EQ(signs.take(unsure(anchor_kind::case_summary_heading, 3)), format_signs::none);
  EXPECT_EQ(signs.take(unsure(anchor_kind::considered_heading, 4)), 2U);
}

TEST(LayoutFormatSigns, TwoPartsFarFromEachOtherDoNotCountTogether) {
  format_signs signs;
  signs.take(sure(anchor_kind::how_lead, 1));
  EXPECT_EQ(signs.take(unsure(anchor_kind::case_summary_heading, 2)), format_signs::none);
  const std::uint64_t far = 3 + format_signs::farthest;
  EXPECT_EQ(signs.take(unsure(anchor_kind::considered_heading, far)), format_signs::none);
  EXPECT_EQ(signs.take(unsure(anchor_kind::case_summary_heading, far + 1)), far);
}

TEST(LayoutFormatSigns, APartThatIsNotSureLeavesOutNoFormat) {
  format_signs signs;
  signs.take(unsure(anchor_kind::case_summary_heading, 1));
  EXPECT_FALSE(signs.is_narrowed());
  EXPECT_EQ(signs.take(sure(anchor_kind::how_lead, 2)), format_signs::none);
  EXPECT_TRUE(signs.is_narrowed());
}

}  // namespace
