#include <imr/layout/stray.hpp>

#include "support/layout.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace imr::layout;
using names = std::vector<std::string>;

names stray_labels(const std::string& text, bool owned, range item = {}) {
  flow f;
  f.read(text, 0);
  anchor_finder finder;
  std::vector<anchor> anchors;
  finder.find(f, anchors);
  std::vector<dispute_block> blocks(1);
  blocks[0].whole = {0, f.size()};
  blocks[0].item = item;
  if (owned && !anchors.empty()) blocks[0].labels[2] = anchors[0].where;
  names all;
  for_each_stray_label(f, anchors, blocks, [&](range where) { all.emplace_back(f.text(where)); });
  return all;
}

TEST(LayoutStray, ALabelBehindASentenceThatNoItemHasIsStray) {
  EXPECT_EQ(stray_labels("It failed.\nDecision rationale: So.", false), (names{"Decision rationale:"}));
  EXPECT_EQ(stray_labels("It failed.\nDecision rationale: So.", true), names{});
  EXPECT_EQ(stray_labels("It says\nMAXIMUS guideline: so.", false), names{});
  EXPECT_EQ(stray_labels("He writes under a\nDecision rationale: heading", false), names{});
  EXPECT_EQ(stray_labels("It says\nDecision rationale: So. Cane", false, {0, 36}),
            (names{"Decision rationale:"}));
  EXPECT_EQ(stray_labels("It failed. Decision rationale: So.", false), names{});
}

TEST(LayoutStray, ALabelBehindASentenceThatIsCutOffIsStray) {
  EXPECT_EQ(stray_labels("The brace could\nDecision rationale: So it is.", false),
            (names{"Decision rationale:"}));
  EXPECT_EQ(stray_labels("As it is not needed per the\nDecision rationale: So it is.", false),
            (names{"Decision rationale:"}));
  EXPECT_EQ(stray_labels("The form's\nMAXIMUS guideline: line is open.", false), names{});
}

TEST(LayoutStray, ADecisionInsideAnItemIsFound) {
  const auto inside = [](const std::string& item) {
    flow f;
    f.read(item, 0);
    return std::string(f.text(decision_inside(f, {0, f.size()})));
  };
  EXPECT_EQ(inside("Brace: Upheld Cane"), "Upheld");
  EXPECT_EQ(inside("Brace: Overturned"), "Overturned");
  EXPECT_EQ(inside("Labs to include: EKG"), "");
  EXPECT_EQ(inside("Strap: upheld by the brace"), "");
  EXPECT_EQ(inside("Brace: Upheldness"), "");
}

TEST(LayoutStray, ARationaleInsideAnItemIsFound) {
  for (const std::string_view item :
       {"the brace was never worn. Cane", "The brace was never worn. It is not necessary. Cane",
        "Braces should not be worn at night, but there is a Cane", "of the knee is unclear Cane"})
    EXPECT_TRUE(holds_rationale(item)) << item;
  for (const std::string_view item :
       {"Cane", "Labs to include: CBC, CMP", "Follow-up visit. Re-evaluation of the foot, in six weeks",
        "Norco 10/325mg #60, which was dispensed on 2/3/15", "Cream (not to broken skin)", "",
        "Ten visits was the original request. Six visits was authorized by the Claims Administrator. The "
        "remaining IMR eligible portion of the original request, four visits is"})
    EXPECT_FALSE(holds_rationale(item)) << item;
}

}  // namespace
