#include <imr/grammar/review_outcome.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(ReviewOutcomeGrammar, IsSound) { expect_sound<outcome_part>(); }

TEST(ReviewOutcomeGrammar, TakesWhatGrantsARequest) {
  expect_takes<request_granted>(
      {"should be certified", "be approved", "is approved", "should not be denied"});
  expect_takes_prefix<request_granted>(
      {{"is approved and so on", "is approved"}, {"is granted.", "is granted"}});
  expect_no_prefix<request_granted>({"was approved", "is approved by the maker", "should be approved only if",
                                     "is approved for pain", "should be denied", "is not approved"});
  expect_takes<denial_reversed>({"be overturned", "should be reversed"});
  expect_refuses<denial_reversed>({"was overturned", "should not be overturned"});
  expect_takes<outcome_granted>(
      {"Certification is recommended", "recommends certification", "recommend the approval"});
  expect_refuses<outcome_granted>(
      {"Non-certification is recommended", "certification is not recommended", "recommends rest"});
}

TEST(ReviewOutcomeGrammar, TakesWhatRefusesARequest) {
  expect_takes<request_refused>(
      {"should be denied", "is denied", "should not be certified", "is not approved"});
  expect_no_prefix<request_refused>({"was denied", "is denied by the insurer", "should be approved"});
  expect_takes<denial_kept>({"should be upheld", "is upheld", "should not be overturned"});
  expect_refuses<denial_kept>({"was upheld"});
  expect_takes<outcome_refused>({"certification is not recommended", "not recommend approval",
                                 "Non-certification is recommended", "recommends denial"});
  expect_refuses<outcome_refused>({"certification is recommended"});
}

TEST(ReviewOutcomeGrammar, TakesAPartOfWhatWasRequested) {
  expect_takes<outcome_in_part>(
      {"Six of the twelve", "6 of 12", "two of the requested", "half of the requested"});
  expect_refuses<outcome_in_part>({"six of the visits", "12", "pain of the two"});
}

}  // namespace
