#include <imr/check/ur_date_mismatch.hpp>

#include "support/made_letter.hpp"

#include <gtest/gtest.h>

namespace {

using imr::ur_action;
using support::made_letter;

TEST(URDateMismatch, AnotherDayIsFoundAtBothPlaces) {
  made_letter l;
  l->header.ur_denial_date = l.day(2015, 2, 9);
  l.ur(ur_action::denied, "x-rays");
  l.ur(ur_action::denied, "x-rays", l.day(2015, 2, 19));
  EXPECT_EQ(l.findings(),
            "ur-date-mismatch [2015-02-09] [2015-02-19], ur-date-mismatch [2015-02-19] [2015-02-09]");
}

TEST(URDateMismatch, OneOfSeveralDecisionsIsEnough) {
  made_letter l;
  l->header.ur_denial_date = l.day(2015, 2, 9);
  l.ur(ur_action::denied, "x-rays", l.day(2015, 1, 2));
  l.ur(ur_action::modified, "x-rays", l.day(2015, 2, 9));
  EXPECT_EQ(l.findings(), "");
}

TEST(URDateMismatch, WhatIsToldOnceIsNotCompared) {
  made_letter l;
  l->header.ur_denial_date = l.day(2015, 2, 9);
  EXPECT_EQ(l.findings(), "");
  l.ur(ur_action::denied, "x-rays");
  EXPECT_EQ(l.findings(), "");
  l->header.ur_denial_date = {};
  l.ur(ur_action::denied, "x-rays", l.day(2015, 2, 19));
  EXPECT_EQ(l.findings(), "");
}

}  // namespace
