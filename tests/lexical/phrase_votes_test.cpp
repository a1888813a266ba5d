#include <imr/lexical/phrase_votes.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

namespace {

namespace lexical = imr::lexical;

constexpr std::string_view titles[] = {"Decision based on the Schedule",
                                       "Low Back",
                                       "Low Back Complaints",
                                       "Knee Complaints",
                                       "Page(s):",
                                       "QTY:"};

/// Half of the titles' triples may be lost, of a title of one word all but one, and the last has no more.
struct title_votes {
  static constexpr std::size_t count = std::size(titles);
  static std::string text(std::size_t p) { return std::string(titles[p]); }
  static std::size_t fewest_triples(std::size_t p) { return p == 5 ? 0 : p == 4 ? 1 : 2; }
};
using votes = lexical::phrase_votes<title_votes>;

/// The titles that may begin at the `|` of a text, by their numbers.
std::string at(std::string_view marked) {
  std::string text(marked);
  const std::size_t place = text.find('|');
  text.erase(place, 1);
  votes all;
  all.begin(text);
  const auto found = all.at(place);
  std::string numbers;
  for (std::size_t p = 0; p < found.size(); ++p) {
    if (found[p]) numbers += std::to_string(p);
  }
  return numbers;
}

TEST(PhraseVotes, APhraseMayBeginWhereItStands) {
  EXPECT_EQ(at("It was so. |Decision based on the Schedule."), "05");
  EXPECT_EQ(at("It was so. |LOW BACK x"), "125");
  EXPECT_EQ(at("|Low Back Complaints"), "1235");
  EXPECT_EQ(at("|Page(s): 3"), "45");
}

TEST(PhraseVotes, ADamagedPhraseMay) {
  EXPECT_EQ(at("|Decislon ascd ou tbe Schecule"), "05");
  EXPECT_EQ(at("|L o w B'ack 9792"), "125");
  EXPECT_EQ(at("|nee Complamts"), "235");
  EXPECT_EQ(at("|Poges);"), "45") << "one triple is enough";
}

TEST(PhraseVotes, OneThatStandsElsewhereMayNot) {
  EXPECT_EQ(at("|The worker fell on stairs, and hurt the low back"), "5");
  EXPECT_EQ(at("Low Back and then came |the worker"), "5");
  EXPECT_EQ(at("|It hurt"), "5");
  EXPECT_EQ(at("|"), "5");
}

TEST(PhraseVotes, WhatOneTextSaysIsForgottenInTheNext) {
  votes all;
  all.begin("Low Back Complaints");
  EXPECT_TRUE(all.at(0)[1]);
  all.begin("It was on the elbow");
  EXPECT_FALSE(all.at(0)[1]);
}

TEST(PhraseVotes, PlacesFarIntoATextAreAskedForAsThoseAtItsBeginning) {
  std::string text;
  for (int i = 0; i < 40; ++i) text += "Low Back as it was told us. Knee Complaints by all of them. ";
  votes all;
  all.begin(text);
  for (std::size_t place = 0; place < text.size(); place += 60) {
    EXPECT_TRUE(all.at(place)[1]) << place;
    EXPECT_FALSE(all.at(place + 16)[1]) << place;
    EXPECT_TRUE(all.at(place + 28)[3]) << place;
  }
}

TEST(PhraseVotes, WhatLiesBetweenPlacesThatAreFarApartIsNotLookedAt) {
  std::string text(1000, 'x');
  text.replace(400, 8, "Low Back");
  text.replace(900, 8, "Low Back");
  votes all;
  all.begin(text);
  EXPECT_FALSE(all.at(0)[1]);
  EXPECT_TRUE(all.at(400)[1]);
  EXPECT_FALSE(all.at(800)[1]);
  EXPECT_TRUE(all.at(900)[1]);
}

}  // namespace
