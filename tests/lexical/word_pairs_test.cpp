#include <imr/lexical/word_pairs.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace {

using imr::lexical::word_pair;
using imr::lexical::word_pairs;

TEST(WordPairs, StandInOrderAndNoneTwice) {
  const auto not_before = [](const word_pair& a, const word_pair& b) {
    return a.first == b.first ? a.second >= b.second : a.first > b.first;
  };
  EXPECT_EQ(std::adjacent_find(std::begin(word_pairs), std::end(word_pairs), not_before),
            std::end(word_pairs));
}

TEST(WordPairs, AreOfLowerCaseWords) {
  const auto is_word = [](std::string_view text) {
    return !text.empty() &&
           std::none_of(text.begin(), text.end(), [](char c) { return c == ' ' || (c >= 'A' && c <= 'Z'); });
  };
  for (const word_pair& p : word_pairs)
    EXPECT_TRUE(is_word(p.first) && is_word(p.second)) << p.first << ' ' << p.second;
}

}  // namespace
