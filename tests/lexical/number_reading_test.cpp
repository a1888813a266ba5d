#include <imr/lexical/number_reading.hpp>

#include <gtest/gtest.h>

namespace {

using imr::lexical::detail::read_number_digits;
using imr::lexical::detail::read_number_words;

TEST(NumberReading, ReadsNumbersInDigits) {
  EXPECT_EQ(read_number_digits("60 tablets").value, 60);
  EXPECT_EQ(read_number_digits("1,200").value, 1200);
  EXPECT_EQ(read_number_digits("7.5mg").value, 7.5);
  EXPECT_EQ(read_number_digits("12345678").length, 0U);
}

TEST(NumberReading, ReadsNumbersInWords) {
  EXPECT_EQ(read_number_words("Twelve visits").value, 12);
  EXPECT_EQ(read_number_words("twenty-four").value, 24);
  EXPECT_EQ(read_number_words("thirty six").value, 36);
  EXPECT_EQ(read_number_words("one hundred").length, 0U);
  EXPECT_EQ(read_number_words("tenderness").length, 0U);
  EXPECT_EQ(read_number_words("TEN unit").length, 0U);
  EXPECT_EQ(read_number_words("TEN Sunit").length, 0U);
  EXPECT_EQ(read_number_words("TEN S'unit").length, 0U);
  EXPECT_EQ(read_number_words("TEN S. 4").length, 3U);
  EXPECT_EQ(read_number_words("TEN S").length, 0U);
  EXPECT_EQ(read_number_words("TEN SESSIONS").value, 10);
}

TEST(NumberReading, TellsATornAbbreviationFromANumber) {
  EXPECT_EQ(read_number_words("TEN S unit").length, 0U);
  for (const std::string_view text : {"TEN ", "TEN-unit", "TEN S'", "TEN S'U"}) {
    EXPECT_EQ(read_number_words(text).length, 3U) << text;
    EXPECT_EQ(read_number_words(text).value, 10) << text;
  }
}

TEST(NumberReading, ARoundNumberTakesAUnitOnly) {
  EXPECT_EQ(read_number_words("twenty, four").value, 20);
  EXPECT_EQ(read_number_words("twenty-ten").value, 20);
  EXPECT_EQ(read_number_words("twenty-zero").value, 20);
}

}  // namespace
