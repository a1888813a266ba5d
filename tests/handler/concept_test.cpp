#include <imr/handler/concept.hpp>

#include <gtest/gtest.h>

namespace {

namespace handler = imr::handler;

struct disputes_only {
  int seen = 0;
  void on(const imr::dispute&) { ++seen; }
};
struct answers {
  bool answer = true;
  bool on(const imr::dispute&) { return answer; }
};
struct answers_with_a_number {
  int on(const imr::dispute&) { return 0; }
};
struct everything {
  template <class Event> void on(const Event&) {}
};
struct constant {
  void on(const imr::header&) const {}
};
struct by_value {
  void on(imr::letter_end) {}
};
struct changes_it {
  void on(imr::dispute&) {}
};
struct none {};

static_assert(handler::handles<disputes_only, imr::dispute>);
static_assert(!handler::handles<disputes_only, imr::header>);
static_assert(!handler::handles<none, imr::dispute>);
static_assert(handler::handles<everything, imr::letter_begin> &&
              handler::handles<everything, imr::letter_end>);
static_assert(handler::handles<const constant, imr::header>);
static_assert(!handler::handles<const disputes_only, imr::dispute>,
              "a constant handler cannot be changed by an event");
static_assert(handler::handles<by_value, imr::letter_end>);
static_assert(!handler::handles<changes_it, imr::dispute>, "events are not for a handler to change");

TEST(HandlerConcept, AnEventIsDeliveredToAHandlerThatWantsIt) {
  disputes_only h;
  EXPECT_TRUE(handler::deliver(h, imr::dispute()));
  EXPECT_EQ(h.seen, 1);
}

TEST(HandlerConcept, AnEventThatIsNotWantedIsNotDeliveredAndStopsNothing) {
  disputes_only h;
  EXPECT_TRUE(handler::deliver(h, imr::header()));
  EXPECT_EQ(h.seen, 0);
  none n;
  EXPECT_TRUE(handler::deliver(n, imr::dispute()));
}

TEST(HandlerConcept, AHandlerThatAnswersFalseWantsNoMore) {
  answers h;
  EXPECT_TRUE(handler::deliver(h, imr::dispute()));
  h.answer = false;
  EXPECT_FALSE(handler::deliver(h, imr::dispute()));
}

TEST(HandlerConcept, OnlyABoolIsAnAnswer) {
  answers_with_a_number h;
  EXPECT_TRUE(handler::deliver(h, imr::dispute()));
}

}  // namespace
