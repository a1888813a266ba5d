#include <imr/lexical/digit_likeness.hpp>

#include <gtest/gtest.h>

namespace {

using imr::lexical::digit_of;

TEST(DigitLikeness, TellsTheDigitThatALetterStandsFor) {
  EXPECT_EQ(digit_of('O'), '0');
  EXPECT_EQ(digit_of('l'), '1');
  EXPECT_EQ(digit_of('!'), '1');
  EXPECT_EQ(digit_of('Z'), '2');
  EXPECT_EQ(digit_of('S'), '5');
  EXPECT_EQ(digit_of('G'), '6');
  EXPECT_EQ(digit_of('B'), '8');
  EXPECT_EQ(digit_of('q'), '9');
  EXPECT_EQ(digit_of('~'), '-');
}

TEST(DigitLikeness, OtherBytesStandForNone) {
  for (const char c : {'m', 'x', '3', ' ', '.', '#', '\0', '\xC3'}) EXPECT_EQ(digit_of(c), '\0');
}

}  // namespace
