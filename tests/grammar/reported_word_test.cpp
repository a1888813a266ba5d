#include <imr/grammar/reported_word.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_takes;

TEST(ReportedWordGrammar, TellsWhoseStatementFollows) {
  expect_takes<source_words>({"per", "as per", "According to", "in the view of"});
  expect_no_prefix<source_words>({"percent", "persons", "accordingly"});
}

TEST(ReportedWordGrammar, TellsWhatHoldsInGeneral) {
  expect_takes<general_words>({"generally", "in general", "as a rule", "Usually"});
  expect_no_prefix<general_words>({"general", "oftener"});
}

TEST(ReportedWordGrammar, TellsDissent) {
  expect_takes<dissent_words>({"disagree", "differs", "mistaken"});
  expect_no_prefix<dissent_words>({"different", "agree"});
  expect_takes<than_words>({"than"});
  expect_no_prefix<than_words>({"thank"});
}

}  // namespace
