#include <imr/layout/repeated_dispute.hpp>

#include "support/layout.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace {

using support::issues;
using support::told_item;

/// The place of each item that stands a second time.
std::vector<std::size_t> repeated_in(const std::string& letter) {
  const support::scanned s(letter);
  imr::layout::repeated_disputes repeated;
  std::vector<std::size_t> all;
  for (std::size_t i = 0; i < s.scan.disputes().size(); ++i) {
    if (repeated.first_of(s.scan.flow(), s.scan.disputes()[i]) != nullptr) all.push_back(i);
  }
  return all;
}
using places = std::vector<std::size_t>;

const told_item lamp{"A lamp: Upheld", "It is light, and it was never asked for."};
const told_item cane{"A cane: Overturned", "He falls."};

TEST(LayoutRepeatedDispute, AnItemThatSaysTheSameStandsASecondTime) {
  EXPECT_EQ(repeated_in(issues({lamp, cane, lamp, cane})), (places{2, 3}));
  EXPECT_EQ(repeated_in(issues({lamp, {"A lamp: Upheld", "It is light, and it was never asked"}})),
            (places{1}));
  EXPECT_EQ(repeated_in(issues({lamp, {"A  Lamp: Upheld", "It is light, and it was never asked for."}})),
            (places{1}));
}

TEST(LayoutRepeatedDispute, APageMayEndInTheItem) {
  const std::string whole = issues({lamp, cane});
  const std::string page = whole.substr(whole.rfind("\nA cane"));
  EXPECT_EQ(repeated_in(whole.substr(0, whole.rfind("\nMAXIMUS")) + page), (places{2}));
  EXPECT_EQ(repeated_in(whole.substr(0, whole.rfind("\nClaims")) + page), (places{2}));
}

TEST(LayoutRepeatedDispute, AnItemThatSaysSomethingElseDoesNot) {
  EXPECT_EQ(repeated_in(issues({lamp, cane})), places{});
  EXPECT_EQ(repeated_in(issues({lamp, {"A lamp: Overturned", "It is light, and it was never asked for."}})),
            places{});
  EXPECT_EQ(repeated_in(issues({lamp, {"A lamp: Upheld", "It is dark."}})), places{});
  EXPECT_EQ(repeated_in(issues({lamp, {"A lamp, two: Upheld", "It is light, and it was never asked for."}})),
            places{});
}

}  // namespace
