#include <imr/grammar/order_name.hpp>

#include "support/rule.hpp"

#include <gtest/gtest.h>

namespace {

namespace orders = imr::grammar::orders;

TEST(GrammarOrderName, TakesLeadingWords) {
  support::expect_takes<orders::lead_words>({"continue", "Continued", "Additional", "Retrospective",
                                             "retrospective request for", "Purchase of", "Rental of",
                                             "unknown", "Unknown prescription of", "refills of", "Refill of",
                                             "Trial of", "Prescription for", "request for", "the", "an"});
}

TEST(GrammarOrderName, RefusesWhatIsNotLeadingWords) {
  support::expect_refuses<orders::lead_words>(
      {"continuously", "additionally", "purchaser", "refilled", "then"});
}

TEST(GrammarOrderName, TakesDatesOfService) {
  support::expect_takes<orders::service_date>(
      {"DOS: 11/14/16", "DOS 3/4/14", "(DOS: 2/3/15)", "date of service 04/18/2012",
       "dates of service: 1/2/14 - 3/4/14", "on 5/6/2014", "DOS", "(DOS 1/2/2015, 1/9/2015)",
       "dispensed on 1/15/2013", "from 1/2/14 to 2/3/14", "January 5, 2015"});
}

TEST(GrammarOrderName, RefusesWhatIsNotDatesOfService) {
  support::expect_refuses<orders::service_date>(
      {"on", "dispensed", "date", "10/325", "5/2015", "from January"});
}

TEST(GrammarOrderName, TakesPeriods) {
  support::expect_takes<orders::period_lead>(
      {"30 day supply of", "three month supply of", "2 week trial of", "30-day rental of", "14 days of"});
}

TEST(GrammarOrderName, RefusesWhatIsNotPeriods) {
  support::expect_refuses<orders::period_lead>({"30 day supply", "supply of", "two of", "30 tablets of"});
}

TEST(GrammarOrderName, TakesContainers) {
  support::expect_takes<orders::container_lead>({"One container of", "2 bottles of", "60 tablets of"});
}

TEST(GrammarOrderName, RefusesWhatIsNotContainers) {
  support::expect_refuses<orders::container_lead>({"container of", "one of", "two big bottles of"});
}

TEST(GrammarOrderName, IsSound) {
  support::expect_sound<orders::service_date>();
  support::expect_sound<orders::period_lead>();
  support::expect_sound<orders::container_lead>();
  support::expect_sound<orders::prescription_lead>();
  support::expect_sound<orders::leading_refills>();
}

}  // namespace
