#include <imr/layout/format_set.hpp>

#include <gtest/gtest.h>

namespace {

using namespace imr::layout;

TEST(LayoutFormatSet, APartTellsTheFormatsThatHaveIt) {
  EXPECT_EQ(formats_with(anchor_kind::summary_heading), sentence_formats);
  EXPECT_EQ(formats_with(anchor_kind::case_summary_heading), heading_formats);
  EXPECT_EQ(formats_with(anchor_kind::claims_label), set_of(imr::format::imr_2014));
  EXPECT_EQ(formats_with(anchor_kind::reasons_heading), set_of(imr::format::professional_review));
}

TEST(LayoutFormatSet, WhatEveryLetterMayHaveTellsNone) {
  EXPECT_EQ(formats_with(anchor_kind::documents_heading), any_format);
  EXPECT_EQ(formats_with(anchor_kind::closing), any_format);
}

}  // namespace
