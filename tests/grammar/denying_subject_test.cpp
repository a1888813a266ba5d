#include <imr/grammar/denying_subject.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(DenyingSubjectGrammar, IsSound) {
  expect_sound<subject_part>();
  expect_sound<negated_subject>();
  expect_sound<clause_opening>();
}

TEST(DenyingSubjectGrammar, ASubjectMayBeNegatedFromItsBeginning) {
  expect_takes_prefix<negated_subject>({{"Neither A nor B", "Neither"}, {"No lamp", "No"}});
  expect_no_prefix<negated_subject>({"No. 3 wire", "no-slip mat", "Notched mat", "Node scan"});
}

TEST(DenyingSubjectGrammar, TakesTheWordsOfANameThatDenyNothing) {
  expect_takes<phrase_denial>({"not specified", "if needed", "if not already provided", "if\nnecessary",
                               "for failed", "with no", "no refills", ", none", "; no", "evidence based",
                               "the denied", "not to exceed"});
  expect_refuses<phrase_denial>(
      {"not shown that", "if he", "he failed", "no gain", "fails", "not a", "evidence", "if red"});
}

TEST(DenyingSubjectGrammar, ARelativeClauseSaysMoreOfAThing) {
  expect_takes<relative_clause>({"that was", "which is", "who has"});
  expect_refuses<relative_clause>({"that a", "that", "whether is"});
}

TEST(DenyingSubjectGrammar, TheNameOfACurrentIsNoCondition) {
  expect_takes_prefix<unit_name>({{"IF unit", "IF"}, {"IF 4 device", "IF"}});
  expect_no_prefix<unit_name>({"If unit", "if unit", "IF THE PAIN", "IFT"});
}

TEST(DenyingSubjectGrammar, BracketsAndHyphensHoldWordsTogether) {
  expect_takes<bracketed_aside>({"(not given)", "()"});
  expect_takes<compound_word>({"Evidence-based", "no-slip", "x-ray"});
  expect_refuses<compound_word>({"no", "no-", "no - slip"});
}

}  // namespace
