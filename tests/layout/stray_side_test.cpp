#include <imr/layout/stray_side.hpp>

#include <imr/layout/mending.hpp>

#include "support/older_letter.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using support::numbered_letter;
using support::reasons;
using support::scanned;
using names = std::vector<std::string>;

std::string side_in(std::string_view rationale) {
  imr::layout::flow flow;
  flow.read(rationale, 0);
  return std::string(flow.text(imr::layout::stray_side(flow, {0, flow.size()})));
}

TEST(LayoutStraySide, BothSidesOnLinesOfTheirOwnBelongToALostItem) {
  EXPECT_EQ(side_in("He walks.\n2. A lamp is necess@ry.\nThe Claims Administrator based its decision on A.\n"
                    "The Physician Reviewer based his/her decision on B.\n"),
            "The Claims Administrator based its decision on A. ");
  EXPECT_EQ(side_in("He walks.\nThe Claims Administrator did not cite a guideline.\n"
                    "The Expert Reviewer found that no section of the MTUS was applicable.\n"),
            "The Claims Administrator did not cite a guideline. ");
}

TEST(LayoutStraySide, ARationaleMaySpeakOfTheSides) {
  EXPECT_EQ(side_in("He walks.\nThe Claims Administrator based its decision on A.\nThat is right.\n"), "");
  EXPECT_EQ(side_in("He walks. The Claims Administrator based its decision on A.\n"
                    "The Physician Reviewer based his/her decision on B.\n"),
            "");
  EXPECT_EQ(side_in("He walks.\nThe Physician Reviewer based his/her decision on B.\n"), "");
}

TEST(LayoutStraySide, AnItemWhoseWordsAndLabelAreDamagedIsPutBack) {
  std::string second = "2. A LAMP IS MEDICALLY NECFSSARY AND APPROPRIATE." + reasons("It is dark.");
  second.replace(second.find("rationale"), 9, "rationalc");
  EXPECT_EQ(scanned(numbered_letter("1. A cane is not medically necessary and appropriate." +
                                    reasons("He walks.") + second))
                .items(),
            (names{"A cane", "A LAMP"}));
}

TEST(LayoutStraySide, ADecisionOnALineOfItsOwnBehindAnotherBelongsToALostItem) {
  const auto decision_in = [](std::string_view rationale) {
    imr::layout::flow flow;
    flow.read(rationale, 0);
    imr::layout::mends all;
    imr::layout::damage_finder().find(flow, all);
    flow.put_back(all);
    return std::string(flow.text(imr::layout::stray_decision(flow, {0, flow.size()})));
  };
  EXPECT_EQ(decision_in("The requcst is not medically necessary.\n) A lamp is medically necessary and "
                        "appropriate.\n"),
            ") A lamp is medically necessary and appropriate");
  EXPECT_EQ(decision_in("The requcst is not medically necessary. A lamp is medically necessary and "
                        "appropriate.\n"),
            "");
  EXPECT_EQ(decision_in("He asks for a lamp.\nThe requcst is medically necessary and appropriate.\n"), "");
  EXPECT_EQ(decision_in("The request is not medically necessary.\nA lamp is medically necessary and "
                        "appropriate.\n"),
            "");
}

}  // namespace
