#include <imr/layout/anchor_kind.hpp>

#include <gtest/gtest.h>

namespace {

using namespace imr::layout;

TEST(LayoutAnchorKind, WhatBeginsASectionByItselfIsAHeading) {
  for (const anchor_kind k :
       {anchor_kind::decisions_heading, anchor_kind::reasons_heading, anchor_kind::determinations,
        anchor_kind::cover, anchor_kind::closing, anchor_kind::other_heading}) {
    EXPECT_TRUE(is_heading(k));
    EXPECT_FALSE(is_lead(k));
    EXPECT_FALSE(is_dispute_label(k));
  }
  EXPECT_FALSE(is_heading(anchor_kind::how_lead));
  EXPECT_FALSE(is_heading(anchor_kind::claims_label));
}

}  // namespace
