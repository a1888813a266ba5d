#include <imr/check/date_order.hpp>

#include "support/made_letter.hpp"

#include <gtest/gtest.h>

namespace {

using support::made_letter;

/// A header in order.
void fill(made_letter& l) {
  l->header.date_of_injury = l.day(2011, 5, 20);
  l->header.ur_denial_date = l.day(2014, 3, 1);
  l->header.application_received = l.day(2014, 3, 9);
  l->header.date_assigned = l.day(2014, 3, 20);
  l->header.decision_date = l.day(2014, 4, 20);
}

TEST(DateOrder, AHeaderInOrderHasNoFinding) {
  made_letter l;
  fill(l);
  EXPECT_EQ(l.findings(), "");
  l->header.date_assigned = l->header.application_received;
  EXPECT_EQ(l.findings(), "");
  l->header = {};
  EXPECT_EQ(l.findings(), "");
}

TEST(DateOrder, EachDateIsComparedWithTheOneBefore) {
  made_letter l;
  fill(l);
  l->header.decision_date = l.day(2014, 3, 19);
  EXPECT_EQ(l.findings(), "date-order [2014-03-19] [2014-03-20]");
  fill(l);
  l->header.date_assigned = l.day(2014, 3, 8);
  EXPECT_EQ(l.findings(), "date-order [2014-03-08] [2014-03-09]");
  fill(l);
  l->header.application_received = l.day(2014, 2, 28);
  EXPECT_EQ(l.findings(), "date-order [2014-02-28] [2014-03-01]");
  fill(l);
  l->header.ur_denial_date = l.day(2011, 5, 19);
  EXPECT_EQ(l.findings(), "date-order [2011-05-19] [2011-05-20]");
}

TEST(DateOrder, ADateThatIsMissingIsPassedOver) {
  made_letter l;
  fill(l);
  l->header.application_received = {};
  EXPECT_EQ(l.findings(), "");
  l->header.date_assigned = l.day(2014, 2, 1);
  EXPECT_EQ(l.findings(), "date-order [2014-02-01] [2014-03-01]");
}

TEST(DateOrder, AURDecisionBeforeTheInjuryIsFound) {
  made_letter l;
  l.injury(l.day(2013, 1, 1), l.day(2014, 1, 1));
  l.ur(imr::ur_action::denied, "x-rays", l.day(2013, 6, 1));
  EXPECT_EQ(l.findings(), "");
  const auto early = l.day(2012, 6, 1);
  l.ur(imr::ur_action::denied, "x-rays", early);
  l.ur(imr::ur_action::denied, "a brace", early);
  EXPECT_EQ(l.findings(), "date-order [2012-06-01] [2013-01-01]");
}

TEST(DateOrder, TheFirstOfSeveralInjuriesCounts) {
  made_letter l;
  l.injury(l.day(2010, 1, 1), l.day(2010, 1, 1));
  l.injury(l.day(2014, 1, 1), l.day(2014, 1, 1));
  l.ur(imr::ur_action::denied, "x-rays", l.day(2013, 6, 1));
  EXPECT_EQ(l.findings(), "");
}

}  // namespace
