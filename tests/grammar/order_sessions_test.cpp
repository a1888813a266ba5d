#include <imr/grammar/order_sessions.hpp>

#include "support/rule.hpp"

#include <imr/parse_piece.hpp>

#include <gtest/gtest.h>

namespace {

namespace orders = imr::grammar::orders;

TEST(GrammarOrderSessions, TakesWeeklyCourses) {
  support::expect_takes<orders::weekly_course>({"2 times per week for 6 weeks",
                                                "2 times a week",
                                                "2x/week x 6 weeks",
                                                "2x/week x 6",
                                                "2 x week x 3 weeks",
                                                "2xwk x 6wks",
                                                "twice a week for 3 weeks",
                                                "once weekly for 8 weeks",
                                                "three times weekly",
                                                "3 times weekly",
                                                "once a week",
                                                "3 visits per week for 2 weeks",
                                                "3 visits perweek for 2 weeks",
                                                "1-2 times per week for 6 weeks",
                                                "two to three times a week for six to eight weeks",
                                                "three (3) times a week for four (4) weeks",
                                                "2/week",
                                                "5 days a week for 4 weeks",
                                                "weekly x 6",
                                                "two times a week times six weeks",
                                                "2 times a week, for 4 weeks",
                                                "one time a week over 6 weeks"});
}

TEST(GrammarOrderSessions, RefusesWhatIsNotWeeklyCourses) {
  support::expect_refuses<orders::weekly_course>({"", "2 weeks", "2 week", "2 times a day", "2 times", "week",
                                                  "for 6 weeks", "3x4", "2 times a month",
                                                  "2 times a week for 6 months", "weeklyx", "a week"});
}

TEST(GrammarOrderSessions, TakesGrids) {
  support::expect_takes<orders::session_grid>({"3x4", "3 x 4", "2 times 8", "2x6 weeks",
                                               "two times four visits", "2 x 4", "1 × 6", "2-3 x 6",
                                               "2 x 6 wks"});
}

TEST(GrammarOrderSessions, RefusesWhatIsNotGrids) {
  support::expect_refuses<orders::session_grid>(
      {"3", "x4", "2 times a week", "2x6 months", "2 x 4 days", "3x4x5"});
}

TEST(GrammarOrderSessions, TakesTotals) {
  support::expect_takes<orders::session_total>(
      {"12 visits", "8 sessions", "one visit", "12-18 sessions", "eight (8) sessions", "6 more visits",
       "12 additional sessions", "up to 6 treatments", "total of 12 visits", "x 6 visits", "times 6 visits",
       "#6 sessions", "6 treatment sessions", "12-sessions"});
}

TEST(GrammarOrderSessions, RefusesWhatIsNotTotals) {
  support::expect_refuses<orders::session_total>({"12", "visits", "12 physical therapy", "sessions: 12"});
}

TEST(GrammarOrderSessions, ARateWhoseUnitIsLostIsNoTotal) {
  support::expect_no_prefix<orders::session_total>({"3 visits per wce for 2 weeks"});
  support::expect_takes<orders::session_total>({"12 visits"});
  const auto r = imr::parse_piece<imr::order>("Physical therapy 3 visits per wce for 2 weeks");
  EXPECT_FALSE(r->sessions.total.has_value());
  EXPECT_EQ(imr::parse_piece<imr::order>("Physical therapy 12 visits per the MTUS").value.sessions.total,
            12.0);
}

TEST(GrammarOrderSessions, TakesNamedSessions) {
  support::expect_takes<orders::named_sessions>(
      {"eight physical therapy sessions", "12 post-operative occupational therapy visits",
       "6 chiropractic treatments", "Six (6) hand therapy sessions", "2 additional massage sessions"});
}

TEST(GrammarOrderSessions, RefusesWhatIsNotNamedSessions) {
  support::expect_refuses<orders::named_sessions>(
      {"eight sessions", "physical therapy sessions", "8 sessions of physical therapy",
       "2 times a week acupuncture sessions", "8 weeks of therapy sessions"});
}

TEST(GrammarOrderSessions, IsSound) {
  support::expect_sound<orders::weekly_course>();
  support::expect_sound<orders::session_grid>();
  support::expect_sound<orders::course_weeks>();
  support::expect_sound<orders::session_total>();
  support::expect_sound<orders::bracketed_total>();
  support::expect_sound<orders::labelled_total>();
  support::expect_sound<orders::bare_total>();
  support::expect_sound<orders::further_total>();
  support::expect_sound<orders::named_sessions>();
  support::expect_sound<orders::other_rate>();
  support::expect_sound<orders::other_time_span>();
  support::expect_sound<orders::trial_period>();
  support::expect_sound<orders::hours>();
}

}  // namespace
