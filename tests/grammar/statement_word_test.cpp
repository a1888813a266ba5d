#include <imr/grammar/statement_word.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;

TEST(StatementWords, AreSound) {
  expect_sound<guideline_words>();
  expect_sound<speaker_words>();
  expect_sound<unable_words>();
  expect_sound<measure_words>();
  expect_sound<assurance_words>();
  expect_sound<undisputed_words>();
  expect_sound<outstanding_words>();
  expect_sound<unproven_words>();
  expect_sound<agreement_words>();
  expect_sound<qualify_words>();
}

TEST(StatementWords, AreTakenInAnyCaseAndAcrossLines) {
  expect_takes<guideline_words>({"MTUS", "odg", "Guidelines", "criteria"});
  expect_takes<speaker_words>({"provider", "Utilization\nReview", "claims administrator", "she"});
  expect_takes<speech_words>({"states", "argues", "non-certified"});
  expect_takes<unable_words>({"unable to find", "Cannot find", "did not\nfind", "not able to find"});
  expect_takes<measure_words>({"standard of", "criteria for", "definition of"});
  expect_takes<assurance_words>({"no doubt that", "No question that"});
  expect_takes<undisputed_words>({"beyond question", "beyond\nany doubt", "not in dispute"});
  expect_takes<outstanding_words>({"yet to", "remains to"});
  expect_takes<unproven_words>({"unproven", "lacking", "Absent", "unmet"});
  expect_takes<agreement_words>({"It follows", "I concur", "reviewer agrees"});
  expect_takes<qualify_words>({"qualifies as", "counts as"});
  expect_takes<number_words>({"six", "Twelve", "initial"});
}

TEST(StatementWords, EndWithTheWord) {
  expect_refuses<guideline_words>({"", "guide", "guidelinesx", "mtu"});
  expect_refuses<speaker_words>({"", "providers", "physic", "hers", "claims"});
  expect_refuses<unable_words>({"unable", "unable to", "unable to finding", "cannot"});
  expect_refuses<assurance_words>({"", "no doubt", "nodoubt that", "doubt that"});
  expect_refuses<undisputed_words>({"", "beyond", "in doubt", "nat in doubt"});
  expect_refuses<outstanding_words>({"", "yet", "remains", "yet too"});
  expect_refuses<unproven_words>({"", "proven", "lack", "absence"});
  expect_refuses<agreement_words>({"", "follows", "concur", "I concurred"});
  expect_refuses<qualify_words>({"", "qualifies", "qualified", "qualifies ask"});
  expect_refuses<measure_words>({"standard", "criteria", "of", "standard ofs"});
}

}  // namespace
