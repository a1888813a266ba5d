#include <imr/grammar/necessity.hpp>

#include "support/rule.hpp"

namespace {

using imr::grammar::merged_unnecessary;
using imr::grammar::necessary_words;
using imr::grammar::necessity_measure;
using imr::grammar::necessity_words;
using imr::grammar::unnecessary_words;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;

TEST(NecessityGrammar, IsSound) {
  expect_sound<necessary_words>();
  expect_sound<necessity_words>();
}

TEST(NecessityGrammar, TakesThePredicatesAndTheNoun) {
  expect_takes<necessary_words>({"medically necessary", "MEDICALLY NECESSARY", "medically\nnecessary",
                                 "medical necessary", "medically-necessary", "medically neccesary",
                                 "medically indicated", "medically appropriate"});
  expect_refuses<necessary_words>({"", "medically", "necessary", "medically necessaryx", "medical necessity",
                                   "medically unnecessary", "necessarily improved", "medicinally necessary"});
  expect_takes<necessity_words>({"medical necessity", "Medical Necessity", "medical-necessity", "necessity"});
  expect_refuses<necessity_words>({"medical necessity decision", "necessities", "medical necessities"});
  EXPECT_EQ(imr::detail::match_prefix<necessity_words>("medical necessity criteria"), std::string_view::npos);
  expect_takes<unnecessary_words>({"medically unnecessary", "not-medically necessary"});
  expect_takes<unnecessary_words>({"medically not necessary", "Medically Not\nIndicated"});
  expect_takes<necessity_measure>({"medical necessity criteria", "Medical Necessity Standards"});
  expect_refuses<necessity_measure>({"", "medical necessity", "medical necessity review", "criteria"});
  expect_takes<merged_unnecessary>({"notmedically necessary", "NotMedically Necessary"});
}

TEST(NecessityGrammar, RefusesOtherWords) {
  expect_refuses<unnecessary_words>(
      {"", "not medically necessary", "medically necessary", "unnecessary", "necessary"});
  expect_refuses<merged_unnecessary>(
      {"", "not medically necessary", "nonmedically necessary", "notmedically"});
}

}  // namespace
