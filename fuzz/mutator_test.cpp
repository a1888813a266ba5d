#include "mutator.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace {

const std::string letter =
    "Brace: Upheld\nClaims Administrator guideline: None 3.\nDecision rationale: It broke.\n";

std::string mutate(const std::string& text, int seed) {
  const std::string bytes = std::to_string(seed);
  fuzz::choices from(bytes);
  return fuzz::mutated(text, from);
}

TEST(Mutator, ASeedMakesOneMutation) {
  for (int seed = 0; seed < 100; ++seed) EXPECT_EQ(mutate(letter, seed), mutate(letter, seed));
}

TEST(Mutator, SeedsMakeManyMutations) {
  std::set<std::string> texts;
  for (int seed = 0; seed < 2000; ++seed) texts.insert(mutate(letter, seed));
  EXPECT_GT(texts.size(), 150U);
}

TEST(Mutator, AnyTextIsMutated) {
  for (const std::string& text :
       {std::string(), std::string("\n"), std::string("x"), std::string(" \n :"), letter}) {
    std::string next = text;
    for (int seed = 0; seed < 2000; ++seed) next = mutate(next, seed).substr(0, 4096);
  }
}

TEST(Mutator, AnyPartIsMutatedToOneOfAReader) {
  std::set<char> readers;
  std::string next;
  for (int seed = 0; seed < 2000; ++seed) {
    const std::string bytes = std::to_string(seed);
    fuzz::choices from(bytes);
    next = fuzz::mutated_part(next, from).substr(0, 64);
    ASSERT_FALSE(next.empty());
    readers.insert(next.front());
  }
  EXPECT_GE(readers.size(), 8U);
}

TEST(Mutator, AnyUnitIsMutatedToOneThatIsRepeated) {
  std::set<std::string> units;
  std::string next;
  for (int seed = 0; seed < 2000; ++seed) {
    const std::string bytes = std::to_string(seed);
    fuzz::choices from(bytes);
    next = fuzz::mutated_unit(next, from).substr(0, 64);
    units.insert(next);
  }
  EXPECT_GT(units.size(), 500U);
}

TEST(Mutator, AUnitHoldsTheWordsOfALeadThatFitAndWhatPartsItFromTheNext) {
  std::set<std::string> units;
  for (int seed = 0; seed < 5000; ++seed) {
    const std::string bytes = std::to_string(seed);
    fuzz::choices from(bytes);
    units.insert(fuzz::mutated_unit("", from));
  }
  EXPECT_EQ(units.count("The Final Determination was based on decisions for the disputed\n"), 1U);
  EXPECT_EQ(units.count("DOCUMENTS REVIEWED: "), 1U);
  for (const std::string& unit : units) EXPECT_LE(unit.size(), 64U) << unit;
}

TEST(Mutator, ACrossedLetterHasLinesOfBoth) {
  const std::string bytes = "3";
  fuzz::choices from(bytes);
  const std::string text = fuzz::crossed("a\na\na\n", "b\nb\nb\n", from);
  EXPECT_EQ(text.find_first_not_of("ab\n"), std::string::npos);
  EXPECT_EQ(text.find("ab"), std::string::npos);
}

}  // namespace
