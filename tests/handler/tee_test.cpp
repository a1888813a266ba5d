#include <imr/handler/tee.hpp>
#include <imr/parse.hpp>

#include "support/event_log.hpp"
#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace {

using names = std::vector<std::string>;

names whole() {
  support::event_log log;
  imr::parse(support::sample_letter, log);
  return log.names;
}

names first_of_whole(std::size_t n) {
  names all = whole();
  all.resize(n);
  return all;
}

TEST(HandlerTee, BothHandlersGetEachEvent) {
  support::event_log first;
  support::event_log second;
  imr::handler::tee both(first, second);
  EXPECT_EQ(imr::parse(support::sample_letter, both), imr::status::complete);
  EXPECT_EQ(first.names, whole());
  EXPECT_EQ(second.names, whole());
}

TEST(HandlerTee, TheHandlerThatWantsNoMoreGetsNoMoreAndTheOtherGetsAll) {
  for (std::size_t n = 1; n <= whole().size(); ++n) {
    for (const bool stops_first : {true, false}) {
      support::event_log stops{n};
      support::event_log goes_on;
      if (stops_first) {
        imr::handler::tee both(stops, goes_on);
        EXPECT_EQ(imr::parse(support::sample_letter, both), imr::status::complete);
      } else {
        imr::handler::tee both(goes_on, stops);
        EXPECT_EQ(imr::parse(support::sample_letter, both), imr::status::complete);
      }
      EXPECT_EQ(stops.names, first_of_whole(n));
      EXPECT_EQ(goes_on.names, whole());
    }
  }
}

TEST(HandlerTee, TheParseEndsWhenNeitherWantsMore) {
  for (const auto& [a, b] : {std::pair<std::size_t, std::size_t>{1, 1}, {1, 5}, {5, 1}, {4, 4}, {13, 14}}) {
    support::event_log first{a};
    support::event_log second{b};
    imr::handler::tee both(first, second);
    EXPECT_EQ(imr::parse(support::sample_letter, both), imr::status::stopped);
    EXPECT_EQ(first.names, first_of_whole(a));
    EXPECT_EQ(second.names, first_of_whole(b));
  }
}

TEST(HandlerTee, EachHandlerGetsOnlyWhatItWants) {
  struct disputes_only {
    int seen = 0;
    void on(const imr::dispute&) { ++seen; }
  };
  disputes_only disputes;
  support::event_log all;
  imr::handler::tee both(disputes, all);
  imr::parse(support::sample_letter, both);
  EXPECT_EQ(disputes.seen, 2);
  EXPECT_EQ(all.names, whole());
}

TEST(HandlerTee, TeesCanBeJoined) {
  support::event_log a;
  support::event_log b;
  support::event_log c{3};
  imr::handler::tee two(a, b);
  imr::handler::tee three(two, c);
  EXPECT_EQ(imr::parse(support::sample_letter, three), imr::status::complete);
  EXPECT_EQ(a.names, whole());
  EXPECT_EQ(b.names, whole());
  EXPECT_EQ(c.names, first_of_whole(3));
}

}  // namespace
