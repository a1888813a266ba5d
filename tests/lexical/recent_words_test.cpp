#include <imr/lexical/recent_words.hpp>

#include <gtest/gtest.h>

#include <string>

namespace {

using imr::lexical::mended_word;
using imr::lexical::recent_words;

TEST(RecentWords, KeepWhatWasFound) {
  recent_words recent;
  EXPECT_EQ(recent.find("guide1ine"), nullptr);
  EXPECT_EQ(recent.find(""), nullptr);
  mended_word found;
  found.word = "guideline";
  found.price = 2;
  EXPECT_EQ(recent.keep("guide1ine", found).word, "guideline");
  ASSERT_NE(recent.find("guide1ine"), nullptr);
  EXPECT_EQ(recent.find("guide1ine")->word, "guideline");
  EXPECT_EQ(recent.find("guide1ine")->price, 2U);
  EXPECT_EQ(recent.find("guide1in"), nullptr);
}

TEST(RecentWords, NothingIsKeptOnceTheyAreCleared) {
  recent_words recent;
  recent.keep("guide1ine", {});
  recent.clear();
  EXPECT_EQ(recent.find("guide1ine"), nullptr);
}

TEST(RecentWords, AFewWordsThatTakeTurnsAreAllKept) {
  recent_words recent;
  for (int i = 0; i < 4; ++i) recent.keep("w" + std::to_string(i), {});
  for (int i = 0; i < 4; ++i) EXPECT_NE(recent.find("w" + std::to_string(i)), nullptr) << i;
}

TEST(RecentWords, ANewWordMayTakeThePlaceOfAnOldOneButIsNeverTakenForIt) {
  recent_words recent;
  for (int i = 0; i < 2000; ++i) {
    mended_word found;
    found.price = static_cast<unsigned>(i);
    recent.keep("w" + std::to_string(i), found);
  }
  std::size_t kept = 0;
  for (int i = 0; i < 2000; ++i) {
    const mended_word* const found = recent.find("w" + std::to_string(i));
    if (found == nullptr) continue;
    ++kept;
    EXPECT_EQ(found->price, static_cast<unsigned>(i));
  }
  EXPECT_GT(kept, 100U);
  EXPECT_LT(kept, 2000U);
}

}  // namespace
