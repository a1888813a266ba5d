#include <imr/layout/cropped_label.hpp>

#include "support/layout.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

using imr::layout::anchor_kind;
using imr::layout::cropped_label_at;

TEST(LayoutCroppedLabel, TheRestOfALabelIsRead) {
  const auto is = [](std::string_view text, anchor_kind kind, bool sure, bool behind_claims = false) {
    const auto found = cropped_label_at(text, 0, behind_claims);
    ASSERT_TRUE(found.found()) << text;
    EXPECT_EQ(found.label.kind, kind) << text;
    EXPECT_EQ(found.sure, sure) << text;
    EXPECT_EQ(found.label.where.end, text.find(':') + 1) << text;
  };
  is("ims Administrator guideline: So", anchor_kind::claims_label, true);
  is("tor guideline: so", anchor_kind::claims_label, true);
  is("XIMUS guideline: So", anchor_kind::reviewer_label, true);
  is("ision rationale: so", anchor_kind::rationale_label, true);
  is("onale: So", anchor_kind::rationale_label, true);
  is("ideline: So", anchor_kind::claims_label, true);
  is("ideline: So", anchor_kind::reviewer_label, true, true);
  is("guideline: So", anchor_kind::claims_label, false);
  is("guideline: So", anchor_kind::reviewer_label, false, true);
  is("Administrator guideline: So", anchor_kind::claims_label, false);
}

TEST(LayoutCroppedLabel, OtherWordsAreNone) {
  for (const std::string_view text : {"Decision rationale: So", "MAXIMUS guideline: So", "line: So",
                                      "baseline: So", "guideline: so it says", "guideline So",
                                      "rationale: for one", "the guideline: So", ": So", "Norco: Upheld"})
    EXPECT_FALSE(cropped_label_at(text, 0, false).found()) << text;
}

/// Takes letters from the beginnings of the lines from one place on.
std::string cropped(std::string text, std::string_view from, std::size_t letters, int lines) {
  std::size_t at = text.find(from);
  for (int i = 0; i < lines; ++i) {
    text.erase(at, letters);
    at = text.find('\n', at) + 1;
  }
  return text;
}

TEST(LayoutCroppedLabel, AnItemKeepsItsPartsWhereTheLeftEdgeIsCutOff) {
  const std::string whole =
      support::issues({{"A lamp: Upheld", "It is light."}, {"A cane: 0verturncd", "He falls."}});
  for (std::size_t letters = 2; letters < 8; ++letters) {
    const std::size_t second = whole.rfind("Claims");
    const support::scanned s(whole.substr(0, second) + cropped(whole.substr(second), "Claims", letters, 3));
    ASSERT_EQ(s.items(), (std::vector<std::string>{"A lamp", "A cane"})) << letters;
    EXPECT_EQ(s.at(s.scan.disputes()[0].values[2]), "It is light.") << letters;
    EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::overturned) << letters;
    EXPECT_EQ(s.at(s.scan.disputes()[1].values[2]), "He falls.") << letters;
  }
}

}  // namespace
