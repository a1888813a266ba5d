#include <imr/lexical/approx.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using imr::lexical::approx_words;
using imr::lexical::approximation;

constexpr approx_words guideline("guideline");

/// The bytes taken and the distance, or "-".
std::string told(std::string_view text, unsigned most) {
  const approximation near = guideline.begin_of(text, most);
  if (near.distance > most) return "-";
  return std::string(text.substr(0, near.width)) + " " + std::to_string(near.distance);
}

TEST(LexicalApprox, FixedWordsAreFoundInAnyCaseAtDistanceZero) {
  EXPECT_EQ(told("guideline: x", 3), "guideline 0");
  EXPECT_EQ(told("GuideLine", 0), "GuideLine 0");
  EXPECT_EQ(told("guidelines", 3), "guideline 0");
}

TEST(LexicalApprox, ChangedLostAndExtraLettersCountOneEach) {
  EXPECT_EQ(told("guidel1ne: x", 3), "guidel1ne 1");
  EXPECT_EQ(told("guidlne: x", 3), "guidlne 2");
  EXPECT_EQ(told("gui deline: x", 3), "gui deline 1");
  EXPECT_EQ(told("poidetine: x", 3), "poidetine 3");
}

TEST(LexicalApprox, WhatIsFurtherAwayIsNotFound) {
  EXPECT_EQ(told("poidetine: x", 2), "-");
  EXPECT_EQ(told("rationale: x", 4), "-");
  EXPECT_EQ(told("", 3), "-");
  EXPECT_EQ(told("g", 3), "-");
}

unsigned edits(std::string_view a, std::string_view b) {
  std::vector<unsigned> row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) row[j] = static_cast<unsigned>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    unsigned diagonal = row[0];
    row[0] = static_cast<unsigned>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const unsigned changed = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
      diagonal = row[j];
      row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[b.size()];
}

TEST(LexicalApprox, TheDistanceIsThatOfTheNearestBeginning) {
  std::mt19937 random(1);
  const auto letters = [&](std::size_t size) {
    std::string text;
    while (text.size() < size) text += static_cast<char>('a' + random() % 3);
    return text;
  };
  for (int round = 0; round < 3000; ++round) {
    const std::string words = letters(1 + random() % 12);
    const std::string text = letters(1 + random() % 15);
    constexpr unsigned most = 20;
    const approximation near = approx_words(words).begin_of(text, most);
    unsigned least = most;
    for (std::size_t end = 1; end <= text.size(); ++end)
      least = (std::min)(least, edits(words, text.substr(0, end)));
    ASSERT_EQ(near.distance, least) << words << " in " << text;
    ASSERT_EQ(edits(words, text.substr(0, near.width)), least) << words << " in " << text;
  }
}

TEST(LexicalApprox, WordsMayFillAMachineWord) {
  const std::string words(64, 'x');
  EXPECT_EQ(approx_words(words).begin_of(words, 3).distance, 0U);
  EXPECT_EQ(approx_words(words).begin_of(std::string(63, 'x'), 3).distance, 1U);
}

}  // namespace
