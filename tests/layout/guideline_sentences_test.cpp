#include <imr/layout/guideline_sentences.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

std::string divided(std::string_view text) {
  imr::layout::flow flow;
  flow.read(text, 0);
  imr::layout::dispute_block b;
  divide_guidelines(flow, {0, flow.size()}, b);
  return std::string(flow.text(b.values[0])) + " | " + std::string(flow.text(b.values[1]));
}

TEST(LayoutGuidelineSentences, EachSideHasTheSentencesThatBeginWithIt) {
  EXPECT_EQ(divided("The Claims Administrator based its decision on A, p. 3.\nThe Claims Administrator also "
                    "based its decision on B.\n"
                    "The Physician Reviewer based his/her decision on C."),
            "The Claims Administrator based its decision on A, p. 3. The Claims Administrator also based its "
            "decision on B. | "
            "The Physician Reviewer based his/her decision on C.");
}

TEST(LayoutGuidelineSentences, ARemarkOfTheProviderIsOfNeither) {
  EXPECT_EQ(divided("The Claims Administrator based its decision on A. The provider did not dispute it. The "
                    "Expert Reviewer used B."),
            "The Claims Administrator based its decision on A. | The Expert Reviewer used B.");
}

TEST(LayoutGuidelineSentences, ALineThatGoesOnBeginsNoSentence) {
  EXPECT_EQ(divided("The Expert Reviewer found the guidelines used by\nthe Claims Administrator relevant."),
            " | The Expert Reviewer found the guidelines used by the Claims Administrator relevant.");
}

TEST(LayoutGuidelineSentences, WithoutEitherSentenceAllOfItIsTheReviewers) {
  EXPECT_EQ(divided("MTUS Low Back Complaints 2004."), " | MTUS Low Back Complaints 2004.");
  EXPECT_EQ(divided("None was cited. The Expert Reviewer used B."),
            "None was cited. | The Expert Reviewer used B.");
  EXPECT_EQ(divided(""), " | ");
}

}  // namespace
