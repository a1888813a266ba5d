#include <imr/lexical/likely_words.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <string>

namespace {

using imr::lexical::likely_words;
using imr::lexical::word_entry;

std::string words_at(const likely_words& words, unsigned price) {
  std::string all;
  words.each(price, [&](const word_entry& e) { all += std::string(e.word) + ' '; });
  return all;
}

TEST(LikelyWords, AreGivenByTheirPrice) {
  const word_entry upheld{"upheld", 0, 0};
  const word_entry denied{"denied", 0, 0};
  const word_entry denial{"denial", 0, 0};
  likely_words words;
  EXPECT_TRUE(words.add(denied, 3));
  EXPECT_TRUE(words.add(upheld, 0));
  EXPECT_TRUE(words.add(denial, 3));
  EXPECT_EQ(words_at(words, 0), "upheld ");
  EXPECT_EQ(words_at(words, 1), "");
  EXPECT_EQ(words_at(words, 3), "denial denied ");
}

TEST(LikelyWords, WhatFindsNoRoomIsLeftToTheCaller) {
  const word_entry upheld{"upheld", 0, 0};
  likely_words words;
  EXPECT_FALSE(words.add(upheld, likely_words::most_price + 1));
  std::size_t added = 0;
  while (words.add(upheld, 2)) ++added;
  EXPECT_GE(added, 100U);
  EXPECT_EQ(words_at(words, 2).size(), added * 7);
}

}  // namespace
