#include <imr/lexical/form_words.hpp>
#include <imr/lexical/near_words_e_o.hpp>

#include "support/words.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string_view>

namespace {

namespace lexical = imr::lexical;

TEST(NearWordsEO, StandInOrderAndBeginWithTheirLetters) {
  const auto words = support::words_of(lexical::near_words_e_o);
  EXPECT_TRUE(support::is_strictly_sorted(words));
  for (const std::string_view word : words) EXPECT_TRUE(word.front() >= 'e' && word.front() <= 'o') << word;
}

TEST(NearWordsEO, AreNoWordsOfTheForm) {
  const auto form = support::words_of(lexical::form_words);
  for (const std::string_view word : support::words_of(lexical::near_words_e_o))
    EXPECT_FALSE(std::binary_search(form.begin(), form.end(), word)) << word;
}

}  // namespace
