#include <imr/layout/issues_section.hpp>

#include <gtest/gtest.h>

#include <vector>

namespace {

using namespace imr::layout;

TEST(LayoutIssuesSection, BeginsWithTheFirstItemWhereNoHeadingShowsIt) {
  const std::vector<section_block> found = {
      {imr::section_kind::summary, {0, 90}, {4, 90}, {0, 4}, {}, anchor_kind::summary_heading}};
  std::vector<dispute_block> blocks(2);
  blocks[0].whole = {30, 50};
  blocks[1].whole = {50, 90};
  std::vector<section_block> sections;
  add_issues_sections(blocks, found, sections);
  ASSERT_EQ(sections.size(), 2U);
  EXPECT_EQ(sections[0].whole.end, 30U);
  EXPECT_EQ(sections[0].content.end, 30U);
  EXPECT_EQ(sections[1].kind, imr::section_kind::issues);
  EXPECT_EQ(sections[1].whole.begin, 30U);
  EXPECT_EQ(sections[1].whole.end, 90U);
}

TEST(LayoutIssuesSection, SectionsWithoutItemsStayAsTheyAre) {
  const std::vector<section_block> found = {
      {imr::section_kind::issues, {0, 90}, {4, 90}, {0, 4}, {}, anchor_kind::issues_heading}};
  std::vector<section_block> sections;
  add_issues_sections({}, found, sections);
  ASSERT_EQ(sections.size(), 1U);
  EXPECT_EQ(sections[0].whole.end, 90U);
}

}  // namespace
