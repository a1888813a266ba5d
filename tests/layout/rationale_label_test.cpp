#include <imr/layout/rationale_label.hpp>

#include <gtest/gtest.h>

#include <string_view>

namespace {

using namespace imr::layout;

TEST(LayoutRationaleLabel, FindsTheLabelsOfAPart) {
  flow f;
  f.read("A. The Physician Reviewer's decision rationale: So.\nB. Decision rationale: So.", 0);
  rationale_labels labels;
  labels.find(f, {}, {0, f.size()});
  ASSERT_EQ(labels.list().size(), 2U);
  EXPECT_EQ(f.text(labels.list()[1]), "Decision rationale:");
  EXPECT_EQ(labels.end_before(f.size()), labels.list()[1].end);
  EXPECT_EQ(labels.end_before(0), 0U);
  EXPECT_TRUE(labels.at_or_after(f.size()).empty());
  EXPECT_TRUE(labels.stands_in({0, 10}));
  EXPECT_FALSE(labels.stands_in({4, 20}));
}

TEST(LayoutRationaleLabel, WithoutAColonItIsSpokenOfInsideALine) {
  flow f;
  f.read("As the physician reviewer's decision rationale says, he walks.\nPhysician Reviewer's decision "
         "rationale\nSo.",
         0);
  rationale_labels labels;
  labels.find(f, {}, {0, f.size()});
  ASSERT_EQ(labels.list().size(), 1U);
  EXPECT_EQ(f.text(labels.list()[0]), "Physician Reviewer's decision rationale");
}

TEST(LayoutRationaleLabel, AShortLabelStandsAtALineStart) {
  flow f;
  f.read("1. A lamp.\nThe Physician Reviewer's rationale: So.\nThe physician reviewer's rationale is short, "
         "the reviewer's rationale: none.",
         0);
  rationale_labels labels;
  labels.find(f, {}, {0, f.size()});
  ASSERT_EQ(labels.list().size(), 1U);
  EXPECT_EQ(f.text(labels.list()[0]), "The Physician Reviewer's rationale:");
}

TEST(LayoutRationaleLabel, OneWordIsALabelWhereThereAreNoOthers) {
  const auto count = [](std::string_view text) {
    flow f;
    f.read(text, 0);
    rationale_labels labels;
    labels.find(f, {}, {0, f.size()});
    return labels.list().size();
  };
  EXPECT_EQ(count("1. A lamp.\nRationale: So.\n2. A cane.\nRationale: No. Another rationale: none."), 2U);
  EXPECT_EQ(count("1. A lamp.\nDecision rationale: The denial says:\nRationale: none."), 1U);
  EXPECT_EQ(count("1. A lamp.\nRationale is none."), 0U);
}

}  // namespace
