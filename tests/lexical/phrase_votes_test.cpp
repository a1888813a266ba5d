#include <imr/lexical/phrase_votes.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace {

namespace lexical = imr::lexical;

std::size_t number_of(std::string_view phrase) {
  for (std::size_t p = 0; p < lexical::phrase_count; ++p) {
    if (lexical::set_phrases[p] == phrase) return p;
  }
  ADD_FAILURE() << phrase;
  return 0;
}

/// Whether a phrase may begin at the `|` of a text.
bool may_begin(std::string_view marked, std::string_view phrase) {
  std::string text(marked);
  const std::size_t at = text.find('|');
  text.erase(at, 1);
  lexical::phrase_votes votes;
  votes.begin(text);
  return votes.at(at)[number_of(phrase)];
}

TEST(PhraseVotes, EachPhraseMayBeginWhereItStands) {
  for (const std::string_view phrase : lexical::set_phrases)
    EXPECT_TRUE(may_begin("It was so. |" + std::string(phrase) + " x", phrase)) << phrase;
}

TEST(PhraseVotes, ADamagedPhraseMay) {
  EXPECT_TRUE(may_begin("|Decislon ascd ou MTUS", "Decision based on MTUS"));
  EXPECT_TRUE(may_begin("|L o w B'ack 9792", "Low Back"));
  EXPECT_TRUE(may_begin("|lbow Complamts", "Elbow Complaints"));
}

TEST(PhraseVotes, OneThatStandsElsewhereMayNot) {
  EXPECT_FALSE(may_begin("|The worker hurt the low back complaints", "Low Back"));
  EXPECT_FALSE(may_begin("Low Back and |the worker", "Low Back"));
  EXPECT_FALSE(may_begin("|It was on the elbow", "Low Back"));
}

TEST(PhraseVotes, PhrasesOfOneWordAlwaysMay) {
  EXPECT_TRUE(may_begin("|x", "Section(s):"));
  EXPECT_TRUE(may_begin("|x", "QTY: "));
  EXPECT_FALSE(may_begin("|x", "Low Back"));
}

TEST(PhraseVotes, WhatOneTextSaysIsForgottenInTheNext) {
  lexical::phrase_votes votes;
  const std::string text(40, ' ');
  votes.begin("Low Back Complaints");
  EXPECT_TRUE(votes.at(0)[number_of("Low Back")]);
  votes.begin(text);
  EXPECT_FALSE(votes.at(0)[number_of("Low Back")]);
}

TEST(PhraseVotes, PlacesFarIntoATextAreAskedForAsThoseAtItsBeginning) {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "Low Back x. Knee Complaints y. ";
  lexical::phrase_votes votes;
  votes.begin(text);
  for (std::size_t at = 0; at < text.size(); at += 31) {
    EXPECT_TRUE(votes.at(at)[number_of("Low Back")]) << at;
    EXPECT_FALSE(votes.at(at + 11)[number_of("Low Back")]) << at;
    EXPECT_TRUE(votes.at(at + 12)[number_of("Knee Complaints")]) << at;
  }
}

}  // namespace
