#include <imr/layout/text_gap.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

using namespace imr::layout;

std::string gaps_of(std::string_view text) {
  flow f;
  f.read(text, 0);
  std::string all;
  for_each_gap(f, {0, f.size()}, [&](range r) { all += '[' + std::string(f.text(r)) + ']'; });
  return all;
}

TEST(LayoutTextGap, ALineInTheMiddleOfASentenceBehindTheEndOfOneIsAGap) {
  EXPECT_EQ(gaps_of("The brace is not medically necessary.\ndrugs are first.\nSo it is."),
            "[drugs are first.]");
  EXPECT_EQ(gaps_of("It says \"never again.\"\n\n\fof the knee"), "[of the knee]");
  EXPECT_EQ(gaps_of("It is necessary.\nof the\nknee. It is necessary.\nof the hand"),
            "[of the][of the hand]");
}

TEST(LayoutTextGap, InADamagedLetterAFullStopMayHaveBeenAComma) {
  flow f;
  f.read("Thc brace is worn.\nthough rarely. It is not medically necessary.\nof the knee", 0);
  mends found;
  found.clear();
  found.add({0, 3}, "The");
  f.put_back(found);
  std::string all;
  for_each_gap(f, {0, f.size()}, [&](range r) { all += '[' + std::string(f.text(r)) + ']'; });
  EXPECT_EQ(all, "[of the knee]");
}

TEST(LayoutTextGap, OtherLinesAreNone) {
  for (const std::string_view text :
       {"The brace is not\nmedically necessary.", "It is necessary. of the knee",
        "It is necessary.\nThe knee", "He takes two tabs.\nper day", "See approx.\nfive pages",
        "Seen at www.example.\norg/page", "He saw Dr.\nvan Dyke", "It is necessary.\n24 visits", ""})
    EXPECT_EQ(gaps_of(text), "") << text;
}

}  // namespace
