#include <imr/grammar/entry_word.hpp>

#include <gtest/gtest.h>

#include <string_view>

namespace {

using imr::grammar::entry_word;
using imr::grammar::entry_words;

bool is(std::string_view text, entry_word kind) {
  const auto found = entry_words.find(text);
  return found.width == text.size() && found.kind == kind;
}

TEST(EntryWords, KnowPartsOfTheBodyAndWhatQualifiesThem) {
  for (const char* word : {"left", "Bilateral", "cervical", "knee", "SHOULDERS", "low", "chronic",
                           "metatarsals", "cuff", "rotator", "physical", "hot", "third", "rule out", "the"})
    EXPECT_TRUE(is(word, entry_word::part)) << word;
}

TEST(EntryWords, KnowWhatGoesOnWithAnEntry) {
  for (const char* word : {"of", "in", "with", "without", "due", "secondary", "subsequent",
                           "initial encounter", "since", "status post being"})
    EXPECT_TRUE(is(word, entry_word::link)) << word;
  for (const char* word : {"including", "such as", "namely"})
    EXPECT_TRUE(is(word, entry_word::opening)) << word;
  EXPECT_TRUE(is("use of", entry_word::use));
}

TEST(EntryWords, KnowTreatmentsByTheirNouns) {
  for (const char* word :
       {"therapy", "acupuncture", "injections", "brace", "TENS", "ice", "program", "sling"})
    EXPECT_TRUE(is(word, entry_word::care)) << word;
}

TEST(EntryWords, DoNotKnowConditions) {
  for (const char* word :
       {"sprain", "radiculopathy", "gout", "Norco", "kneeling", "handicap", "", "5", "backache"})
    EXPECT_FALSE(entry_words.find(word).width == std::string_view(word).size() && *word != '\0') << word;
}

}  // namespace
