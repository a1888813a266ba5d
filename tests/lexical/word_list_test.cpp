#include <imr/lexical/word_list.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using word_list = imr::lexical::word_list<8>;

TEST(WordList, FindsItsWordsWithTheirNotes) {
  word_list words;
  words.add("denial upheld a", 1);
  words.add("overturned", 2);
  words.sort();
  ASSERT_NE(words.find("denial"), nullptr);
  EXPECT_EQ(words.find("denial")->note, 1);
  EXPECT_EQ(words.find("overturned")->note, 2);
  EXPECT_TRUE(words.contains("a"));
  EXPECT_EQ(words.size(), 4U);
}

TEST(WordList, FindsNothingElse) {
  word_list words;
  EXPECT_FALSE(words.contains("denial"));
  EXPECT_FALSE(words.contains(""));
  words.add("denial", 1);
  words.sort();
  for (const char* word : {"", "d", "denia", "denials", "Denial", "upheld"})
    EXPECT_FALSE(words.contains(word)) << word;
}

TEST(WordList, AWordThatIsAddedAgainTakesTheNewNote) {
  word_list words;
  words.add("case date", 3);
  words.add("case", 1);
  words.sort();
  EXPECT_EQ(words.size(), 2U);
  EXPECT_EQ(words.find("case")->note, 1);
  EXPECT_EQ(words.find("date")->note, 3);
}

TEST(WordList, ItsWordsAreInTheOrderOfTheirLengthsAndLetters) {
  word_list words;
  words.add("overturned a upheld denial", 0);
  words.sort();
  std::vector<std::string> all;
  for (std::size_t i = 0; i < words.size(); ++i) all.emplace_back(words[i].word);
  EXPECT_EQ(all, (std::vector<std::string>{"a", "denial", "upheld", "overturned"}));
}

TEST(WordList, HoldsAsManyWordsAsItMayAndNoMore) {
  std::string text;
  for (int i = 0; i < 5001; ++i) text += "w" + std::to_string(i) + ' ';
  text.pop_back();
  imr::lexical::word_list<5000> words;
  words.add(text, 7);
  words.sort();
  EXPECT_EQ(words.size(), 5000U);
  for (int i = 0; i < 5000; ++i) ASSERT_TRUE(words.contains("w" + std::to_string(i))) << i;
  EXPECT_FALSE(words.contains("w5000"));
}

TEST(WordList, TablesHaveThePowerOfTwoThatHoldsThem) {
  EXPECT_EQ(imr::lexical::detail::power_of_two_from(1), 1U);
  EXPECT_EQ(imr::lexical::detail::power_of_two_from(8), 8U);
  EXPECT_EQ(imr::lexical::detail::power_of_two_from(9), 16U);
}

}  // namespace
