#include <imr/lexical/form_words.hpp>
#include <imr/lexical/near_words_p_z.hpp>

#include "support/words.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

namespace {

namespace lexical = imr::lexical;

TEST(NearWordsPZ, StandInOrderAndBeginWithTheirLetters) {
  const auto words = support::words_of(lexical::near_words_p_z);
  EXPECT_TRUE(support::is_strictly_sorted(words));
  for (const std::string_view word : words) EXPECT_TRUE(word.front() >= 'p' && word.front() <= 'z') << word;
}

TEST(NearWordsPZ, AreNoWordsOfTheForm) {
  const auto form = support::words_of(lexical::form_words);
  for (const std::string_view word : support::words_of(lexical::near_words_p_z))
    EXPECT_FALSE(std::binary_search(form.begin(), form.end(), word)) << word;
}

}  // namespace
