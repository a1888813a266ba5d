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

TEST(LayoutTextGap, ARationaleThatEndsInAnAccountHasSwallowedAnItem) {
  const auto account = [](std::string_view text) {
    flow f;
    f.read(text, 0);
    return std::string(f.text(account_at_end(f, {0, f.size()})));
  };
  EXPECT_EQ(account("The cane is medically necessary. Ten visits was the original request."),
            "was the original request");
  EXPECT_EQ(account("It is. Ten visits was the original request. Six visits were authorized by the Claims "
                    "Administrator."),
            "were authorized by the Claims Administrator");
  EXPECT_EQ(
      account("It is. Ten visits was the original request. The Claims Administrator authorized six, leaving "
              "the original request IMR eligible."),
      "leaving the original request IMR eligible");
  EXPECT_EQ(account("Ten visits was the original request. The remaining four are medically necessary."), "");
  EXPECT_EQ(account("Six visits were authorized."), "");
  EXPECT_EQ(account(""), "");
}

}  // namespace
