#include <imr/handler/limit.hpp>
#include <imr/parse.hpp>

#include "support/event_log.hpp"
#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

std::vector<std::string> names_up_to(const std::string& last) {
  support::event_log log;
  imr::parse(support::sample_letter, log);
  log.names.erase(std::find(log.names.begin(), log.names.end(), last) + 1, log.names.end());
  return log.names;
}

TEST(HandlerLimit, EndsTheParseBehindTheLastDisputeThatIsWanted) {
  support::event_log log;
  imr::handler::limit first_only(log, 1);
  EXPECT_EQ(imr::parse(support::sample_letter, first_only), imr::status::stopped);
  EXPECT_EQ(log.names, names_up_to("dispute Elbow brace"));
}

TEST(HandlerLimit, ALetterWithFewerDisputesIsDeliveredWhole) {
  support::event_log log;
  imr::handler::limit three(log, 3);
  EXPECT_EQ(imr::parse(support::sample_letter, three), imr::status::complete);
  EXPECT_EQ(log.names, names_up_to("letter_end"));
}

TEST(HandlerLimit, ALimitOfNoneDeliversNoDispute) {
  support::event_log log;
  imr::handler::limit none(log, 0);
  EXPECT_EQ(imr::parse(support::sample_letter, none), imr::status::stopped);
  EXPECT_EQ(log.names, names_up_to("section issues"));
}

TEST(HandlerLimit, TheHandlerBehindItMayEndTheParseBefore) {
  support::event_log log{2};
  imr::handler::limit both(log, 2);
  EXPECT_EQ(imr::parse(support::sample_letter, both), imr::status::stopped);
  EXPECT_EQ(log.names.size(), 2U);
}

TEST(HandlerLimit, CountsDisputesOverLetters) {
  support::event_log log;
  imr::handler::limit three(log, 3);
  EXPECT_EQ(imr::parse(support::sample_letter, three), imr::status::complete);
  EXPECT_EQ(imr::parse(support::sample_letter, three), imr::status::stopped);
  EXPECT_EQ(std::count(log.names.begin(), log.names.end(), "dispute Elbow brace"), 2);
  EXPECT_EQ(log.names.back(), "dispute Elbow brace");
}

TEST(HandlerLimit, AHandlerThatWantsNoDisputesIsStoppedToo) {
  struct ends_only {
    bool ended = false;
    void on(const imr::letter_end&) { ended = true; }
  };
  ends_only handler;
  imr::handler::limit one(handler, 1);
  EXPECT_EQ(imr::parse(support::sample_letter, one), imr::status::stopped);
  EXPECT_FALSE(handler.ended);
}

TEST(HandlerLimit, AHandlerThatEndsTheParseAtADisputeEndsItBeforeTheLimit) {
  struct ends_at_dispute {
    int disputes = 0;
    bool on(const imr::dispute&) {
      ++disputes;
      return false;
    }
  };
  ends_at_dispute handler;
  imr::handler::limit two(handler, 2);
  EXPECT_EQ(imr::parse(support::sample_letter, two), imr::status::stopped);
  EXPECT_EQ(handler.disputes, 1);
}

}  // namespace
