#include <imr/grammar/mention.hpp>

#include "support/rule.hpp"

#include <gtest/gtest.h>

namespace {

using namespace imr::grammar::mention;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;

TEST(MentionGrammar, IsSound) {
  expect_sound<strength_list>();
  expect_sound<counted>();
  expect_sound<counted_before>();
  expect_sound<counted_visits>();
  expect_sound<drug_amounts>();
  expect_sound<mentioned_age>();
}

TEST(MentionGrammar, Strengths) {
  expect_takes<strength_list>(
      {"10mg", "10 mg", "7.5/325", "7.5-325 mg", "5mg/325mg", "5 %", "1,000 mcg", "30.5/30/16mg"});
  expect_refuses<strength_list>({"10", "10mgs", "mg", "40mg per day", "40 mg daily", "40mg/day", "2x4"});
}

TEST(MentionGrammar, Quantities) {
  expect_takes<counted>({"#60", " # 60", ", #60", " (#60", " QTY: 30.00", " quantity of 60", ", 60 tablets"});
  expect_refuses<counted>({"60", "#", "#6O", " sixty", " 60 days", " quantity"});
  expect_takes<counted_before>({"60 tablets of ", "#60 caps of "});
  expect_refuses<counted_before>({"60 of ", "60 tablets a ", "60 days of "});
}

TEST(MentionGrammar, Visits) {
  expect_takes<counted_visits>(
      {"12 sessions", "twelve (12) visits", "six additional physical therapy sessions"});
  expect_refuses<counted_visits>({"sessions", "12 weeks", "6-12 sessions", "some visits"});
}

TEST(MentionGrammar, Amounts) {
  expect_takes<drug_amounts>(
      {" (a brand) 10mg #60", " ER tablets 10 mg, one at night as needed, #60", " 10/325 #60"});
}

TEST(MentionGrammar, Ages) {
  expect_takes<mentioned_age>(
      {"54 year old", "54-year-old", "54 years old", "54 y/o", "54yo", "54- year- old"});
  expect_refuses<mentioned_age>({"154 year old", "5 year old", "54 years", "54 younger", "54"});
}

}  // namespace
