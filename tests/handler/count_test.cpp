#include <imr/handler/count.hpp>
#include <imr/parser.hpp>

#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

namespace {

TEST(HandlerCount, CountsTheEventsOfALetter) {
  imr::handler::count counts;
  imr::parser p;
  p.parse(support::sample_letter, counts);
  EXPECT_EQ(counts.letters, 1U);
  EXPECT_EQ(counts.sections, 6U);
  EXPECT_EQ(counts.headers, 1U);
  EXPECT_EQ(counts.reviewers, 1U);
  EXPECT_EQ(counts.summaries, 1U);
  EXPECT_EQ(counts.disputes, 2U);
  EXPECT_EQ(counts.diagnostics, 0U);
  EXPECT_EQ(counts.ended, 1U);
}

TEST(HandlerCount, AddsUpOverLetters) {
  imr::handler::count counts;
  imr::parser p;
  p.parse(support::sample_letter, counts);
  p.parse(support::sample_with_findings(), counts);
  p.parse("no letter at all", counts);
  EXPECT_EQ(counts.letters, 3U);
  EXPECT_EQ(counts.ended, 3U);
  EXPECT_EQ(counts.headers, 2U);
  EXPECT_EQ(counts.disputes, 4U);
  EXPECT_EQ(counts.diagnostics, 4U);
}

}  // namespace
