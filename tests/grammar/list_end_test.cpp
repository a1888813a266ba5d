#include <imr/grammar/list_end.hpp>

#include "support/rule.hpp"

namespace {

using imr::grammar::list_end;
using imr::grammar::no_list;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;

TEST(ListEnd, IsSound) {
  expect_sound<list_end>();
  expect_sound<no_list>();
}

TEST(ListEnd, TakesTheWordsOfTheNextClause) {
  expect_takes<list_end>({" who",           " however",         " but",
                          ", but",          "; however",        " and has",
                          " and was",       " and the patient", " and continues",
                          " and underwent", " which were",      " without relief",
                          " although",      ", while",          " because",
                          " based on",      " per the",         " as of",
                          " and returned",  " reportedly",      ", none of which",
                          " were added",    " for which"});
}

TEST(ListEnd, RefusesWhatCanBeAnEntry) {
  expect_no_prefix<list_end>({"", "who", " and", " and hand pain", " with numbness", " of the knee",
                              ", wrist", " whole body", " butrans", " percocet", " and hashitoxicosis"});
}

TEST(NoList, TakesWhatSaysThatThereIsNone) {
  expect_takes<no_list>(
      {"not", "none", "unknown", "pending", "deferred", "Not", "consistent with the", "based"});
  expect_refuses<no_list>({"", "nonunion", "notalgia", "knee pain", "unspecified fracture", "pendingx"});
}

}  // namespace
