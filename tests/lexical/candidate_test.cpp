#include <imr/lexical/candidate.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using imr::lexical::next_date_start;

std::vector<std::size_t> starts(std::string_view text) {
  std::vector<std::size_t> all;
  for (std::size_t at = next_date_start(text, 0); at != std::string_view::npos;
       at = next_date_start(text, at + 1)) {
    all.push_back(at);
  }
  return all;
}

using places = std::vector<std::size_t>;

TEST(Candidate, ADigitThatBeginsATokenIsOne) {
  EXPECT_EQ(starts("seen on 2-25-13"), (places{8, 10, 13}));
  EXPECT_EQ(starts("(12/3/2015)"), (places{1, 4, 6}));
  EXPECT_EQ(starts("7"), (places{0}));
}

TEST(Candidate, ADigitInsideAWordIsNone) {
  EXPECT_EQ(starts("L4 and C56 A1c"), places());
  EXPECT_EQ(starts("12345"), (places{0}));
}

TEST(Candidate, ALetterThatStandsForADigitIsOne) {
  EXPECT_EQ(starts("l1/10/2016"), (places{0, 3, 6}));
  EXPECT_EQ(starts("on l-13-17"), (places{3, 5, 8}));
  EXPECT_EQ(starts("l. I am, O of it"), places());
}

TEST(Candidate, AMonthsNameIsOneInAnyCase) {
  EXPECT_EQ(starts("March May JUNE october dec."), (places{0, 6, 10, 15, 23}));
  for (const char* month : {"january", "february", "march", "april", "may 1", "june", "july", "august",
                            "september", "october", "november", "december"}) {
    EXPECT_EQ(starts(month).front(), 0U) << month;
  }
}

TEST(Candidate, OtherWordsAreNone) {
  EXPECT_EQ(starts("a jar, a mat, dismay and summary, after"), places());
  EXPECT_EQ(starts(""), places());
  EXPECT_EQ(starts("may"), places());
}

TEST(Candidate, AWordThatBeginsLikeAMonthIsTriedOnce) { EXPECT_EQ(starts("marked decline"), (places{0, 7})); }

TEST(Candidate, TheSearchGoesOnFromAnyPlace) {
  EXPECT_EQ(next_date_start("x12 3", 1), 4U);
  EXPECT_EQ(next_date_start("12 3", 1), 3U);
  EXPECT_EQ(next_date_start("12", 2), std::string_view::npos);
  EXPECT_EQ(next_date_start("12", 9), std::string_view::npos);
}

TEST(Candidate, BytesBeyondAsciiSeparate) {
  EXPECT_EQ(starts("\xE2\x80\x93"
                   "5 \xC3\xA9"
                   "6"),
            (places{3, 7}));
}

TEST(Candidate, APlaceBehindABlankIsInsideNoWord) {
  EXPECT_EQ(next_date_start("a 5", 2), 2U);
  EXPECT_EQ(next_date_start("ab5", 2), std::string_view::npos);
}

}  // namespace
