#include <imr/grammar/necessity_decision.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(NecessityDecisionGrammar, IsSound) { expect_sound<necessity_decision>(); }

TEST(NecessityDecisionGrammar, TakesARefusal) {
  expect_takes<necessity_refused>({
      "is not medically necessary",
      "are not medically\nnecessary",
      "was not medically necessary",
      "is notmedically necessary",
      "isnot medically necessary",
      "is neither medically necessary",
      "is not considered medically necessary",
      "is medically unnecessary",
      "is not-medically necessary",
      "has been found to be not medically necessary",
      "is deemed not to be medically necessary",
      "was found not to be medically\nnecessary",
      "isn't medically necessary",
      "aren\xE2\x80\x99t considered medically necessary",
  });
  expect_refuses<necessity_refused>({"is medically necessary", "is nol medically necessary",
                                     "not medically necessary", "is not necessary"});
}

TEST(NecessityDecisionGrammar, TakesAGrantWhereNothingStandsBeforeTheWord) {
  expect_takes<necessity_granted>(
      {"is medically necessary", "are medically necessary", "was found to be medically necessary"});
  expect_refuses<necessity_granted>({"is not medically necessary", "is hardly medically necessary",
                                     "medically necessary", "is n0t medically necessary",
                                     "is notmedically necessary"});
}

TEST(NecessityDecisionGrammar, TakesWhatIsNecessaryInPart) {
  expect_takes<necessity_in_part>({"is partially medically necessary", "are in part medically necessary"});
  expect_refuses<necessity_in_part>({"is not partially medically necessary", "is medically necessary"});
}

TEST(NecessityDecisionGrammar, TheRestOfTheWordsBelongsToIt) {
  expect_takes<necessity_decision>(
      {"is not medically necessary and appropriate", "is not medically necessary or appropriate",
       "is neither medically necessary nor appropriate", "is medically necessary and medically appropriate",
       "is not medically necessary and appropritae", "is not medically necessary and apropriate"});
  expect_takes_prefix<necessity_decision>(
      {{"is medically necessary and is cheap", "is medically necessary"},
       {"is not medically necessary and appropriate.", "is not medically necessary and appropriate"}});
  expect_no_prefix<necessity_decision>({"is appropriate", "was denied"});
}

TEST(NecessityDecisionGrammar, AQuestionAsksForADecision) {
  expect_takes<question_end>(
      {"medically necessary?", "medically necessary and appropriate?", "medically appropriate ?"});
  expect_refuses<question_end>({"medically necessary", "medically necessary for him?", "necessary?"});
}

TEST(NecessityDecisionGrammar, TellsWhatGrantsInOtherWords) {
  expect_takes<granting>({"be certified", "is approved", "are supported", "is found to be appropriate"});
  expect_refuses<granting>({"is not certified", "was approved", "is recommended", "approved"});
}

}  // namespace
