#include <imr/lexical/blurred_index.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::size_t most = 16;
using word_list = imr::lexical::word_list<most>;
using index = imr::lexical::blurred_index<most, 1024>;

const word_list& words() {
  static const word_list all = [] {
    word_list made;
    made.add("guideline guidelines denial denied upheld the ten transforaminal medical", 0);
    made.sort();
    return made;
  }();
  return all;
}

template <class Index = index> std::vector<std::string> near(std::string_view read, unsigned lost) {
  Index all;
  all.build(words(), lost);
  std::vector<std::string> found;
  all.each_near(read, [&](const imr::lexical::word_entry& e) { found.emplace_back(e.word); });
  std::sort(found.begin(), found.end());
  return found;
}

using found = std::vector<std::string>;

TEST(BlurredIndex, FindsWhatADamagedWordMayHaveBeen) {
  EXPECT_EQ(near("guide1ine", 2), (found{"guideline", "guidelines"}));
  EXPECT_EQ(near("uphxxd", 2), found{"upheld"});
  EXPECT_EQ(near("rnedioal", 2), found{"medical"});
  EXPECT_EQ(near("tbe", 2), (found{"ten", "the"}));
  EXPECT_EQ(near("transforarninel", 2), found{"transforaminal"});
}

TEST(BlurredIndex, FindsNothingElse) {
  for (const char* read : {"", "q", "kwzx", "overturned", "guxxexixe"})
    EXPECT_EQ(near(read, 2), found{}) << read;
}

TEST(BlurredIndex, WithOneLetterTakenAwayItFindsLess) {
  EXPECT_EQ(near("uphxld", 1), found{"upheld"});
  EXPECT_EQ(near("uphxxd", 1), found{});
}

TEST(BlurredIndex, AShortWordLosesOneLetterAtMost) { EXPECT_EQ(near("txx", 2), found{}); }

TEST(BlurredIndex, VisitsAWordOnce) { EXPECT_EQ(near("denial", 2), (found{"denial", "denied"})); }

TEST(BlurredIndex, FindsNothingWhereItIsTooSmallOrNotBuilt) {
  EXPECT_EQ((near<imr::lexical::blurred_index<most, 16>>("upheld", 2)), found{});
  const index none;
  none.each_near("upheld", [](const imr::lexical::word_entry& e) { FAIL() << e.word; });
}

}  // namespace
