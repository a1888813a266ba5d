#include <imr/layout/number_mending.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

/// The number that a text begins with: `=` before one that stood as it should, empty for none.
std::string mended(std::string_view text) {
  imr::layout::number_mender number;
  if (!number.read(text)) return {};
  EXPECT_LE(number.begin() + number.size(), text.size());
  return (number.changed() ? "" : "=") + std::string(number.text());
}

struct damaged {
  std::string_view read;
  std::string_view was;
};

void expect_mended(std::initializer_list<damaged> table) {
  for (const damaged& d : table) EXPECT_EQ(mended(d.read), d.was) << d.read;
}

TEST(LayoutNumberMending, PutsBackTheDigitsOfADay) {
  expect_mended({{"O2/l7/2O15", "02/17/2015"},
                 {"O2/l7/2O15, the", "02/17/2015"},
                 {"02~17~2015", "02-17-2015"},
                 {"02/17/2 015 was", "02/17/2015"},
                 {"0'2/17/2015", "02/17/2015"},
                 {"(O2/17/2015)", "02/17/2015"},
                 {"02/17/2015", "=02/17/2015"}});
}

TEST(LayoutNumberMending, LeavesAMonthWhoseOtherDigitMayBeAStrayMark) {
  expect_mended({{"!1/11/2010", ""}, {"1 2/22/2014", ""}, {"|1-08-16", ""}, {"l1/11/2010", "11/11/2010"}});
}

TEST(LayoutNumberMending, PutsBackTheDigitsOfADose) {
  expect_mended(
      {{"Smg", "5mg"}, {"1Omg #6O", "10mg"}, {"1O/325mg", "10/325mg"}, {"SOmcg", "50mcg"}, {"5mg", "=5mg"}});
}

TEST(LayoutNumberMending, PutsBackMilligramsAndThePointsOfTheCode) {
  expect_mended({{"10/325mq #60", "10/325mg"},
                 {"5rng", "5mg"},
                 {"4ing", "4mg"},
                 {"9792.Z0 - 9792", "9792.20"},
                 {"9792,26, Page", "9792.26"}});
}

TEST(LayoutNumberMending, LeavesAFigureThatIsReadTwiceAlone) {
  expect_mended({{"S5mg", ""}, {"5Smg", ""}, {"2S.5mg", "25.5mg"}});
}

TEST(LayoutNumberMending, PutsBackTheDigitsOfOthers) {
  expect_mended({{"#6O", "#60"}, {"B/1O", "8/10"}, {"2O16", "2016"}, {"l2 visits", "12"}, {"#60", "=#60"}});
}

TEST(LayoutNumberMending, PutsBackALetterThatCountsTreatments) {
  expect_mended({{"Z times weekly", "2"},
                 {"I times 8", "1"},
                 {"1Z-18 sessions", "12-18"},
                 {"12-I8 sessions", "12-18"},
                 {"G hours per day", "6"},
                 {"I timed it", ""},
                 {"S1 sessions", ""},
                 {"A times", ""},
                 {"I", ""}});
}

TEST(LayoutNumberMending, TakesNoWordForANumber) {
  expect_mended({{"", ""},
                 {" 12", ""},
                 {"is", ""},
                 {"Soma", ""},
                 {"It was", ""},
                 {"go", ""},
                 {"xl2", ""},
                 {"(see", ""}});
}

TEST(LayoutNumberMending, SaysWhereTheNumberStands) {
  imr::layout::number_mender number;
  ASSERT_TRUE(number.read("(O2/l7/2O15), the"));
  EXPECT_EQ(number.begin(), 1U);
  EXPECT_EQ(number.size(), 10U);
  ASSERT_TRUE(number.read("2%. So"));
  EXPECT_EQ(number.begin(), 0U);
  EXPECT_EQ(number.size(), 2U);
  EXPECT_FALSE(number.changed());
}

}  // namespace
