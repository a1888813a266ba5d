#include <imr/lexical/near_phrase.hpp>

#include "support/rule.hpp"

namespace {

using support::expect_no_prefix;
using support::expect_sound;
using support::expect_takes_prefix;

struct year_old : imr::lexical::near_phrase<year_old> {
  static constexpr imr::lexical::literal words[] = {"year old", "years old"};
  static constexpr unsigned most = 6;
};

TEST(NearPhrase, IsSound) { expect_sound<year_old>(); }

TEST(NearPhrase, TakesItsWordsThroughDamage) {
  expect_takes_prefix<year_old>({
      {"year old man", "year old"},
      {"YEARS OLD", "YEARS OLD"},
      {"yea-old man", "yea-old"},
      {"ycar o1d, he", "ycar o1d"},
      {"ye ar~cld man", "ye ar~cld"},
      {"ear ol man", "ear ol"},
  });
}

TEST(NearPhrase, RefusesOtherWords) {
  expect_no_prefix<year_old>({"", " ", "y", "year", "years", "year ago", "years on", "months old"});
}

TEST(NearPhrase, NeverCountsMoreThanItsPrice) {
  unsigned price = 3;
  EXPECT_EQ(imr::lexical::detail::near_phrase_length("femole", "female", price), 6U);
  EXPECT_EQ(price, 2U);
  price = 1;
  EXPECT_EQ(imr::lexical::detail::near_phrase_length("femole", "female", price), 0U);
}

}  // namespace
