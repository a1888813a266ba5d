#include <imr/layout/item_start.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace {

using namespace imr::layout;

TEST(LayoutItemStart, AnItemBeginsAtTheLastWordsThatIntroduceARequest) {
  const std::string text = "He limps. The request for a cane";
  flow f;
  f.read(text, 0);
  item_starts starts;
  const rationale_labels labels;
  const std::uint32_t start = starts.start_of(f, labels, {0, f.size()});
  EXPECT_EQ(f.text({start, f.size()}), "The request for a cane");
}

TEST(LayoutItemStart, WhatStandsAloneIsTheItem) {
  flow f;
  f.read("a cane for the left hand", 0);
  item_starts starts;
  const rationale_labels labels;
  EXPECT_EQ(starts.start_of(f, labels, {0, f.size()}), 0U);
}

}  // namespace
