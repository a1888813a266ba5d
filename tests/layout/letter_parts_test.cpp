#include <imr/layout/letter_parts.hpp>

#include <gtest/gtest.h>

#include <cstdint>

namespace {

using imr::layout::anchor_kind;
using imr::layout::detail::header_run;
using imr::layout::detail::letter_parts;

header_run run_of(std::uint8_t labels, std::uint64_t number) {
  header_run run;
  run.add(labels, number);
  return run;
}

TEST(LayoutLetterParts, ThreeLabelsMakeAHeader) {
  EXPECT_FALSE(run_of(0b011, 1).is_whole());
  EXPECT_TRUE(run_of(0b111, 1).is_whole());
}

TEST(LayoutLetterParts, AFooterHasNothingButTheNumberOfTheCase) {
  EXPECT_TRUE(run_of(imr::layout::case_label, 1).is_bare());
  EXPECT_TRUE(run_of(0, 1).is_bare());
  EXPECT_FALSE(run_of(0xFF, 1).is_bare());
}

TEST(LayoutLetterParts, TheFirstNumberOfARunIsItsCase) {
  header_run run = run_of(1, 7);
  run.add(2, 9);
  EXPECT_EQ(run.number, 7U);
  EXPECT_EQ(run.labels, 3U);
}

TEST(LayoutLetterParts, ALetterHasABodyOnceOneOfItsPartsWasMet) {
  letter_parts parts;
  EXPECT_FALSE(parts.has_body());
  parts.add(run_of(0b111, 1));
  EXPECT_FALSE(parts.has_body());
  parts.section(anchor_kind::summary_heading) = true;
  EXPECT_TRUE(parts.has_body());
  EXPECT_TRUE(parts.summary);
}

TEST(LayoutLetterParts, TextBelowATitleIsABodyAndOtherTextIsNone) {
  letter_parts parts;
  parts.add_text();
  EXPECT_FALSE(parts.has_body());
  parts.opened = true;
  parts.add_text();
  EXPECT_TRUE(parts.has_body());
}

TEST(LayoutLetterParts, AHeaderIsAnothersOnlyWithAnotherNumberAndTheSameLabels) {
  letter_parts parts;
  parts.add(run_of(0b111, 1));
  EXPECT_TRUE(parts.has_other_header(run_of(0b111, 2)));
  EXPECT_FALSE(parts.has_other_header(run_of(0b111, 1)));
  EXPECT_FALSE(parts.has_other_header(run_of(0b111, 0)));
  EXPECT_FALSE(parts.has_other_header(run_of(0b1000, 2)));
}

}  // namespace
