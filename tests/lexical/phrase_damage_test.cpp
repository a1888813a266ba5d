#include <imr/lexical/phrase_damage.hpp>

#include <gtest/gtest.h>

#include <string_view>

namespace {

using imr::lexical::most_damage_of_phrase;
using imr::lexical::phrase_comparison;

constexpr std::string_view lead = "Decision based on MTUS";

phrase_comparison::result compare(std::string_view text, std::string_view phrase) {
  phrase_comparison comparison;
  return comparison.compare(text, phrase, most_damage_of_phrase(phrase));
}

TEST(PhraseDamage, WhatStandsAsPrintedCostsNothing) {
  const auto found = compare("decision based on mtus low back", lead);
  EXPECT_EQ(found.price, 0U);
  EXPECT_EQ(found.width, lead.size());
}

TEST(PhraseDamage, BearsLikeLettersLostLettersAndBlanks) {
  for (const std::string_view text :
       {"dccision based on mtus", "decislon bosed ou mtus", "ecision ased on mus", "decision basedon mtus",
        "deci sion based on mt us", "decision based on tus"}) {
    const auto found = compare(text, lead);
    EXPECT_EQ(found.width, text.size()) << text;
    EXPECT_GT(found.price, 0U) << text;
  }
}

TEST(PhraseDamage, ConfusedMarksCostLittle) {
  EXPECT_EQ(compare("section{s};", "Section(s):").price, 3U);
  EXPECT_EQ(compare("sectionts):", "Section(s):").price, 2U);
  EXPECT_EQ(compare("non~mtus", "Non-MTUS").price, 1U);
}

TEST(PhraseDamage, LettersRunIntoOneAnotherAndComeApart) {
  EXPECT_EQ(compare("irnr eligible portion", "imr eligible portion").price, 2U);
  EXPECT_EQ(compare("clecision based on mtus", lead).price, 2U);
}

TEST(PhraseDamage, OtherWordsAreNoDamage) {
  for (const std::string_view text : {"decision based on acoem", "decision was made by him",
                                      "knee complaints of", "", "d", "the decision was based on mtus"}) {
    EXPECT_EQ(compare(text, lead).width, 0U) << text;
  }
}

TEST(PhraseDamage, AnEarlyFailureHoldsForLongerPhrases) {
  phrase_comparison comparison;
  const std::string_view phrase = "The Claims Administrator based its decision on";
  const unsigned most = most_damage_of_phrase(phrase);
  EXPECT_EQ(comparison.compare("tables of weights", phrase, most).width, 0U);
  const std::size_t seen = comparison.looked_at_of_phrase(most);
  ASSERT_NE(seen, 0U);
  ASSERT_LT(seen, phrase.size());
  EXPECT_EQ(comparison.compare("tables of weights", phrase.substr(0, seen + 1), most).width, 0U);
  EXPECT_EQ(comparison.compare("the", phrase, most).width, 0U);
  EXPECT_EQ(comparison.looked_at_of_phrase(most), 0U);
}

TEST(PhraseDamage, EndsWithAWord) { EXPECT_EQ(compare("low backache", "Low Back").width, 0U); }

TEST(PhraseDamage, TheLongestPhraseIsCompared) {
  const std::string_view phrase =
      "the claims administrator did not cite any medical evidence for its decision now";
  ASSERT_LE(phrase.size(), phrase_comparison::longest_phrase);
  EXPECT_EQ(compare(phrase, phrase).price, 0U);
  EXPECT_EQ(compare(phrase.substr(1), phrase).price, 3U);
}

TEST(PhraseDamage, MarksThatPrintConfusesAreOne) {
  using imr::lexical::detail::likest_mark;
  for (const char c : {'~', '_', '-'}) EXPECT_EQ(likest_mark(c), '-') << c;
  for (const char c : {'[', '{', '<', '('}) EXPECT_EQ(likest_mark(c), '(') << c;
}

}  // namespace
