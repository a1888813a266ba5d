#include <imr/grammar/summary_opening.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_sound;
using support::expect_takes_prefix;

TEST(SummaryOpeningGrammar, IsSound) { expect_sound<summary_opening>(); }

TEST(SummaryOpeningGrammar, TakesHowSummariesBegin) {
  expect_takes_prefix<summary_opening>(
      {{"The patient is a cook", "The patient"},
       {"This injured worker fell", "This injured worker"},
       {"Ms. D. is a clerk", "Ms. D"},
       {"A 44 y/o mason", "A 44 y/o"},
       {"This is a 41 year old male", "This is a 41 year old"},
       {"This case involves a now 46-year-old female", "This case involves a now 46-year-old"}});
}

TEST(SummaryOpeningGrammar, RefusesRequests) {
  expect_no_prefix<summary_opening>({"", "A cane", "The cane", "This is a request for a cane",
                                     "the patient is", "A 44 inch bed", "Patient transport",
                                     "The patients' lift"});
}

}  // namespace
