#include <imr/layout/older_parts.hpp>

#include <gtest/gtest.h>

#include <initializer_list>

namespace {

using imr::layout::anchor_kind;
using parts = imr::layout::detail::older_parts;

parts met(std::initializer_list<anchor_kind> kinds) {
  parts all;
  std::uint64_t at = 0;
  for (const anchor_kind k : kinds) all.add(k, at++);
  return all;
}

TEST(LayoutOlderParts, AnIssueBehindTheQualificationsIsAnothersLetter) {
  const parts whole = met({anchor_kind::issue_heading, anchor_kind::case_summary_heading,
                           anchor_kind::reasons_heading, anchor_kind::qualifications_heading});
  EXPECT_EQ(whole.another_at(anchor_kind::issue_heading, 9), 9U);
  const parts several =
      met({anchor_kind::issue_heading, anchor_kind::case_summary_heading, anchor_kind::reasons_heading});
  EXPECT_EQ(several.another_at(anchor_kind::issue_heading, 9), parts::none);
}

TEST(LayoutOlderParts, ASecondSummaryShowsThatAnIssueWasAnothers) {
  const parts p =
      met({anchor_kind::issue_heading, anchor_kind::case_summary_heading, anchor_kind::issue_heading});
  EXPECT_EQ(p.another_at(anchor_kind::case_summary_heading, 9), 2U);
}

TEST(LayoutOlderParts, AListOfDeterminationsBeginsTheLetterOfTheHeadingBelowIt) {
  const parts p =
      met({anchor_kind::determination_heading, anchor_kind::determinations, anchor_kind::case_summary_heading,
           anchor_kind::determinations, anchor_kind::determinations});
  EXPECT_EQ(p.another_at(anchor_kind::determination_heading, 9), 3U);
  EXPECT_EQ(met({anchor_kind::determinations}).another_at(anchor_kind::determination_heading, 9),
            parts::none);
}

}  // namespace
