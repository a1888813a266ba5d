#include <imr/lexical/phrase_damage.hpp>
#include <imr/lexical/set_phrases.hpp>

#include <imr/lexical/count.hpp>

#include <gtest/gtest.h>

#include <cctype>
#include <set>
#include <string>
#include <string_view>

namespace {

using imr::lexical::set_phrases;

TEST(SetPhrases, EachStandsOnce) {
  const std::set<std::string_view> once(std::begin(set_phrases), std::end(set_phrases));
  EXPECT_EQ(once.size(), std::size(set_phrases));
}

TEST(SetPhrases, EachCanBeCompared) {
  for (const std::string_view phrase : set_phrases) {
    EXPECT_GE(phrase.size(), 4U) << phrase;
    EXPECT_LE(phrase.size(), imr::lexical::phrase_comparison::longest_phrase) << phrase;
  }
}

TEST(SetPhrases, NoneIsReadForAnother) {
  imr::lexical::phrase_comparison comparison;
  for (const std::string_view phrase : set_phrases) {
    std::string text;
    for (const char c : phrase) text += imr::lexical::to_lower(c);
    for (const std::string_view other : set_phrases) {
      const auto found = comparison.compare(text, other, imr::lexical::most_damage_of_phrase(other));
      EXPECT_TRUE(other == phrase || found.price != 0 || found.width < text.size())
          << phrase << " / " << other;
    }
  }
}

TEST(SetPhrases, NoneHoldsANumber) {
  for (const std::string_view phrase : set_phrases) {
    EXPECT_EQ(phrase.find_first_of("0123456789"), std::string_view::npos) << phrase;
    for (std::size_t at = 0; at < phrase.size(); at = phrase.find(' ', at) + 1) {
      EXPECT_EQ(imr::lexical::detail::read_number_words(phrase.substr(at)).length, 0U) << phrase;
      if (phrase.find(' ', at) == std::string_view::npos) break;
    }
  }
}

}  // namespace
