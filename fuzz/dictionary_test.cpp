#include "dictionary.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

namespace {

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// To mend: imr_fuzz_dictionary <fuzz/dictionary.txt >fuzz/grammar.dict
TEST(Dictionary, TheCommittedOneHoldsTheWordsOfTheGrammar) {
  const std::string by_hand = read(IMR_FUZZ "/dictionary.txt");
  ASSERT_FALSE(by_hand.empty());
  EXPECT_TRUE(fuzz::dictionary(by_hand) == read(IMR_FUZZ "/grammar.dict"))
      << "grammar.dict is not what imr_fuzz_dictionary prints";
}

TEST(Dictionary, HasThePhrasesOfRulesAndTheWordsOfTables) {
  const std::string text = fuzz::dictionary("");
  for (const char* word : {"\"decision rationale\"", "\"upheld\"", "\"clinical case summary\"", "\"mtus\"",
                           "\"date of injury\""})
    EXPECT_NE(text.find(word), std::string::npos) << word;
}

}  // namespace
