#include <imr/lexical/literal.hpp>

#include <gtest/gtest.h>

namespace {

using imr::lexical::literal;

TEST(Literal, IsTheTextWithoutItsEnd) {
  constexpr literal words[] = {"red", "", "dark green"};
  EXPECT_EQ(words[0], "red");
  EXPECT_TRUE(words[1].empty());
  EXPECT_EQ(words[2].size(), 10);
  EXPECT_TRUE(literal().empty());
}

}  // namespace
