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

TEST(Folded, HoldsWhatWasPutBack) {
  constexpr std::string_view letter = "the requcst for Va1ium #80";
  imr::layout::flow flow;
  flow.read(letter, 10);
  imr::layout::mends found;
  found.add({4, 11}, "request");
  found.add({16, 22}, "Valium");
  flow.put_back(found);
  imr::check::folded text;
  text.use(&flow);
  text.read({letter.substr(4), 14});
  EXPECT_EQ(text.text(), "request for Valium #80");
  EXPECT_EQ(text.place(text.text().substr(12, 6)), (imr::span{26, 6}));
  EXPECT_EQ(text.place(text.text().substr(20)), (imr::span{34, 2}));
  text.use(nullptr);
  text.read({letter.substr(4), 14});
  EXPECT_EQ(text.text(), "requcst for Va1ium #80");
}

TEST(Folded, APartOfAnotherTextHasNoPlaceInAnEmptyOne) {
  imr::check::folded text;
  text.read({});
  EXPECT_TRUE(text.place("part").empty());
}

}  // namespace
