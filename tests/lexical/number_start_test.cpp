#include <imr/lexical/count.hpp>
#include <imr/lexical/number_start.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

TEST(NumberStart, EveryNumberWordMayBegin) {
  for (const std::string_view word : imr::lexical::detail::small_numbers)
    EXPECT_TRUE(imr::lexical::may_begin_number(word)) << word;
  for (const std::string_view word : imr::lexical::detail::round_numbers)
    EXPECT_EQ(imr::lexical::may_begin_number(word), !word.empty()) << word;
}

TEST(NumberStart, TheCaseOfLettersSaysNothing) {
  EXPECT_TRUE(imr::lexical::may_begin_number("TWELVE visits"));
  EXPECT_TRUE(imr::lexical::may_begin_number("Forty"));
}

TEST(NumberStart, CommonWordsOfTheSameLettersMayNot) {
  for (const std::string_view word : {"the", "this", "for", "with", "of", "on", "not", "is", "to", "si", "",
                                      "from", "zebu", "zest", "either"})
    EXPECT_FALSE(imr::lexical::may_begin_number(word)) << word;
}

}  // namespace
