#include <imr/lexical/count.hpp>

#include "support/rule.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <optional>
#include <string_view>

namespace {

using imr::lexical::count;
using imr::lexical::count_value;

TEST(LexicalCount, TakesANumber) {
  support::expect_takes<count>({"0",
                                "7",
                                "60",
                                "30.00",
                                ".5",
                                "0.75",
                                "1,200",
                                "1234567",
                                "one",
                                "Seven",
                                "TWELVE",
                                "nineteen",
                                "twenty",
                                "ninety",
                                "twenty-four",
                                "Thirty six",
                                "eight (8)",
                                "Six ( 6 )",
                                "twenty-one (21)",
                                "forty (40.0)"});
}

TEST(LexicalCount, RefusesWhatIsNotANumber) {
  support::expect_refuses<count>(
      {"",         "x",         "-1",      "12345678",    "1.23456",         "1,20",
       "1,2000",   "5.",        "onerous", "fortyfour",   "eight(",          "eight (",
       "eight ()", "eight (x)", "hundred", "one hundred", "two hundred ten", "sevens",
       "(8)",      "1 2"});
}

struct valued {
  std::string_view text;
  double value;
};

TEST(LexicalCount, ReadsTheValue) {
  for (const valued& v : std::initializer_list<valued>{{"0", 0},
                                                       {"60", 60},
                                                       {"30.00", 30},
                                                       {".5", 0.5},
                                                       {"111.25", 111.25},
                                                       {"1,200", 1200},
                                                       {"one", 1},
                                                       {"Twelve", 12},
                                                       {"ninety-nine", 99},
                                                       {"thirty six", 36},
                                                       {"eight (8)", 8},
                                                       {"twenty-four ( 24.0 )", 24}}) {
    EXPECT_EQ(count_value(v.text), v.value) << v.text;
  }
}

TEST(LexicalCount, WordsAndDigitsThatDifferHaveNoValue) {
  EXPECT_EQ(count_value("eight (6)"), std::nullopt);
  EXPECT_EQ(count_value("twelve (120)"), std::nullopt);
  EXPECT_EQ(count_value(""), std::nullopt);
}

TEST(LexicalCount, AnAbbreviationThatLostItsLastLetterIsNoNumber) {
  support::expect_no_prefix<count>({"TEN unit"});
  support::expect_takes_prefix<count>({{"ten units", "ten"}, {"Ten visits", "Ten"}, {"TEN VISITS", "TEN"}});
}

TEST(LexicalCount, TakesNoPartOfANumber) {
  support::expect_no_prefix<count>({"12345678", "one hundred", "1.23456"});
  support::expect_takes_prefix<count>(
      {{"8 (6 visits)", "8"}, {"eight visits", "eight"}, {"2-3", "2"}, {"5mg", "5"}});
}

TEST(LexicalCount, IsSound) { support::expect_sound<count>(); }

TEST(LexicalCount, SaysWithWhichBytesItBegins) {
  const imr::detail::symbols digits = imr::lexical::decimal::first_bytes();
  EXPECT_TRUE(digits.has('0') && digits.has('9') && digits.has('.'));
  EXPECT_FALSE(digits.has(',') || digits.number);
  EXPECT_TRUE(imr::lexical::number_words::first_bytes().number);
}

TEST(LexicalCount, ANumberCanEndWhereItIsToldApart) {
  EXPECT_TRUE(imr::lexical::decimal::behind_number().may_end_before(0));
  EXPECT_TRUE(imr::lexical::number_words::behind_number().may_end_before(0));
}

TEST(LexicalCount, OfTheWordAheadOnlyItsFirstByteIsKnownInDigits) {
  auto digits = imr::lexical::decimal::words_ahead().either();
  auto words = imr::lexical::number_words::words_ahead().either();
  EXPECT_TRUE(digits.has(imr::detail::word_class::digit, imr::detail::word_class::other));
  EXPECT_TRUE(words.has(imr::detail::word_class::of('s'), imr::detail::word_class::of('i')));
  EXPECT_FALSE(words.has(imr::detail::word_class::of('s'), imr::detail::word_class::of('a')));
}

TEST(LexicalCount, AFractionBesideAWordIsAnotherNumber) {
  EXPECT_EQ(count_value("five (.5)"), std::nullopt);
  EXPECT_EQ(count_value("five (5)"), 5);
}

}  // namespace
