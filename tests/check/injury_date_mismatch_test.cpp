#include <imr/check/injury_date_mismatch.hpp>

#include "support/made_letter.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace {

using support::made_letter;

constexpr std::string_view found =
    "injury-date-mismatch [2012-06-14] [2012-06-24], injury-date-mismatch [2012-06-24] [2012-06-14]";

TEST(InjuryDateMismatch, ADayThatTheSummaryDoesNotHaveIsFoundAtBothPlaces) {
  made_letter l;
  l->header.date_of_injury = l.day(2012, 6, 14);
  l.injury(l.day(2012, 6, 24), l.day(2012, 6, 24));
  EXPECT_EQ(l.findings(), found);
  l.injury(l.day(2011, 1, 1), l.day(2012, 6, 13));
  EXPECT_EQ(l.findings(), found);
}

TEST(InjuryDateMismatch, OneOfSeveralInjuriesIsEnough) {
  made_letter l;
  l->header.date_of_injury = l.day(2012, 6, 14);
  l.injury(l.day(2009, 2, 2), l.day(2009, 2, 2));
  l.injury(l.day(2012, 6, 14), l.day(2012, 6, 14));
  EXPECT_EQ(l.findings(), "");
}

TEST(InjuryDateMismatch, ADayOfACumulativeInjuryIsEnough) {
  made_letter l;
  l->header.date_of_injury = l.day(2012, 6, 14);
  l.injury(l.day(2012, 1, 1), l.day(2012, 6, 14));
  EXPECT_EQ(l.findings(), "");
}

TEST(InjuryDateMismatch, WhatIsToldOnceIsNotCompared) {
  made_letter l;
  l->header.date_of_injury = l.day(2012, 6, 14);
  EXPECT_EQ(l.findings(), "");
  l->header.date_of_injury = {};
  l.injury(l.day(2012, 1, 1), l.day(2012, 6, 14));
  EXPECT_EQ(l.findings(), "");
}

}  // namespace
