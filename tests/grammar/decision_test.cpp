#include <imr/grammar/decision.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(DecisionGrammar, IsSound) {
  expect_sound<decision>();
  expect_sound<sure_decision>();
}

TEST(DecisionGrammar, TellsTheWordsApart) {
  expect_takes<upheld>({"Upheld", "UPHELD", "upheld", "Uphold", "UPHOLD", "Non-certified", "Non-Certified",
                        "Noncertified", "Not certified", "NOT\nCERTIFIED"});
  expect_takes<overturned>(
      {"Overturned", "OVERTURNED", "overturned", "Overturn", "OVERTURN", "Certified", "certified"});
  expect_takes<in_part>({"Upheld in part", "Overturned in part", "Partially upheld", "Partially Overturned",
                         "PARTIALLY OVERTURN", "Partial Overturn", "Modified", "modified",
                         "Overturned\nin\npart"});
}

TEST(DecisionGrammar, NoWordHasTwoMeanings) {
  expect_refuses<upheld>(
      {"Overturned", "Overturn", "Certified", "Upheld in part", "Partially upheld", "Modified"});
  expect_refuses<overturned>({"Upheld", "Uphold", "Non-certified", "Noncertified", "Not certified",
                              "Overturned in part", "Partially overturned", "Modified"});
  expect_refuses<in_part>({"Upheld", "Overturned", "Certified", "Non-certified", "Not certified", "Uphold"});
}

TEST(DecisionGrammar, AnyDecisionIsTakenWhole) {
  expect_takes<decision>({"Upheld", "Overturned", "Upheld in part", "Overturned in part", "Partially Upheld",
                          "Partially Overturned", "Partial overturn", "Modified", "Certified",
                          "Non-certified", "Noncertified", "Not Certified", "Uphold", "Overturn",
                          "Upheld  in\tpart"});
}

TEST(DecisionGrammar, RefusesOtherWords) {
  expect_refuses<decision>({
      "",
      "Up",
      "held",
      "Upheldin part",
      "Upholds",
      "Upholding",
      "Upheld.",
      "Overturning",
      "Overturns",
      "turned",
      "Partially",
      "Partially certified in full",
      "in part",
      "Modification",
      "Modifieds",
      "Certificate",
      "Certifiedly",
      "Recertified",
      "Denied",
      "Approved",
      "Authorized",
      ": Upheld",
      " Upheld",
      "Upheld ",
      "Upheld and Overturned",
  });
}

TEST(DecisionGrammar, TheLongerWordingIsTakenFirst) {
  expect_takes_prefix<decision>({
      {"Upheld in part Claims", "Upheld in part"},
      {"Upheld in parts", "Upheld"},
      {"Upheld Claims", "Upheld"},
      {"Upheld. Claims", "Upheld"},
      {"Overturned in part", "Overturned in part"},
      {"Overturned Claims", "Overturned"},
      {"Partially overturned, Claims", "Partially overturned"},
  });
  expect_no_prefix<decision>({"Upheldness", "Overturnedly", "A Upheld"});
}

TEST(DecisionGrammar, OnlyWordsWithNoOtherUseAreSureWithoutAColon) {
  expect_takes<sure_decision>(
      {"Upheld", "Overturned", "Uphold", "Overturn", "UPHELD", "Partially Overturned", "Upheld in part"});
  expect_refuses<sure_decision>({"Certified", "Modified", "Non-certified", "Not certified", "Partially"});
}

}  // namespace
