#include <imr/lexical/common_words.hpp>
#include <imr/lexical/form_words.hpp>

#include "support/words.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

namespace {

namespace lexical = imr::lexical;
using support::words_of;

TEST(CommonWords, StandInOrder) {
  EXPECT_TRUE(support::is_strictly_sorted(words_of(lexical::common_words)));
  EXPECT_TRUE(support::is_strictly_sorted(words_of(lexical::commonest_words)));
}

TEST(CommonWords, AreWordsOfTheForm) {
  const auto form = words_of(lexical::form_words);
  for (const std::string_view list : {lexical::common_words, lexical::commonest_words}) {
    for (const std::string_view word : words_of(list))
      EXPECT_TRUE(std::binary_search(form.begin(), form.end(), word)) << word;
  }
}

TEST(CommonWords, TheCommonestStandInTheirOwnListOnly) {
  const auto common = words_of(lexical::common_words);
  for (const std::string_view word : words_of(lexical::commonest_words))
    EXPECT_FALSE(std::binary_search(common.begin(), common.end(), word)) << word;
}

}  // namespace
