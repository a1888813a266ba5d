#include <imr/layout/lost_summary.hpp>

#include "support/older_letter.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using support::scanned;
using names = std::vector<std::string>;

std::string review(std::string_view issue) {
  return "MEDICAL PROFESSIONAL REVIEW\nISSUE AT DISPUTE:\n" + std::string(issue) +
         "\nDOCUMENTS REVIEWED FOR DETERMINATION:\nThe file.\n"
         "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE WAS NOT MEDICALLY NECESSARY:\nSo it is.\n"
         "MEDICAL REVIEWER QUALIFICATIONS:\nA doctor.\n";
}

TEST(LayoutLostSummary, WhatTellsOfTheWorkerIsNoItem) {
  for (const char* summary : {"The patient is a 41 year old mason who fell.\nHe has pain.",
                              "Ms. D. was hurt on 2/3/2012.", "A 44 y/o mason fell."}) {
    const scanned s(review("1. A cane\n2. A lamp\n" + std::string(summary)));
    EXPECT_EQ(s.items(), (names{"A cane", "A lamp"})) << summary;
    EXPECT_EQ(support::kinds(s), "header issues summary documents issues credentials") << summary;
  }
}

TEST(LayoutLostSummary, ItemsAreNoSummary) {
  EXPECT_EQ(scanned(review("A cane\nA lamp")).items(), (names{"A cane", "A lamp"}));
  EXPECT_EQ(scanned(review("The patient lift, model 2")).items().size(), 1U);
  EXPECT_EQ(scanned(review("CASE SUMMARY:\nHe fell.\nThe patient is 40 years old.")).items().size(), 0U);
}

}  // namespace
