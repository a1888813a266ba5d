#include <imr/check/folded.hpp>

#include <gtest/gtest.h>

#include <string_view>

namespace {

TEST(Folded, HoldsTheTextAndTheWayBack) {
  constexpr std::string_view letter = "Case: short-\n  term \n\n use,  of   it";
  imr::check::folded text;
  text.read({letter.substr(6), 6});
  EXPECT_EQ(text.text(), "short-term use, of it");
  for (const std::string_view part : {"short", "term", "use,", "of", "it", "e, of", "t-term use"}) {
    const imr::span place = text.place(text.text().substr(text.text().find(part), part.size()));
    EXPECT_EQ(imr::excerpt(letter.substr(place.offset, place.length), place.offset).str(), part);
  }
}

TEST(Folded, LeavesFurnitureOut) {
  constexpr std::string_view letter = "one two\nPAGE 3\nthree";
  imr::list<imr::span, 0> holes;
  holes.push_back({8, 6});
  imr::check::folded text;
  text.read({letter, 0, holes});
  EXPECT_EQ(text.text(), "one two three");
  EXPECT_EQ(text.place(text.text().substr(8)), (imr::span{15, 5}));
}

TEST(Folded, AnEmptyTextHasNoPlace) {
  imr::check::folded text;
  text.read({});
  EXPECT_EQ(text.text(), "");
  EXPECT_TRUE(text.place(text.text()).empty());
}

}  // namespace
