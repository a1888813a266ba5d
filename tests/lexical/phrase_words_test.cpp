#include <imr/lexical/phrase_words.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <iterator>
#include <string_view>

namespace {

constexpr imr::lexical::literal colors[] = {"red", "red wine", "dark red"};

std::size_t match(std::string_view text) {
  return imr::lexical::detail::match_phrases(text.data(), text.data() + text.size(), std::begin(colors),
                                             std::end(colors));
}

TEST(PhraseWords, TheFirstPhraseThatFitsIsTaken) {
  EXPECT_EQ(match("red wine"), 3);
  EXPECT_EQ(match("DARK\n red,"), 9);
}

TEST(PhraseWords, NoMatchEndsInsideAWord) {
  EXPECT_EQ(match("reddish"), 0);
  EXPECT_EQ(match("dark reds"), 0);
  EXPECT_EQ(match(""), 0);
}

}  // namespace
