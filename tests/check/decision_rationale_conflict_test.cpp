#include <imr/check/decision_rationale_conflict.hpp>

#include "support/made_letter.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using imr::conclusion;
using imr::decision;

std::string findings_of(decision decided, conclusion concluded,
                        std::string_view rationale = "It helped. It is necessary. He may try. ") {
  support::made_letter l;
  imr::dispute& d = l.add({"Back brace", "", {}, 0, rationale});
  d.decision = decided;
  d.rationale.conclusion = concluded;
  return l.findings();
}

TEST(DecisionRationaleConflict, IsFoundWhereOneDeniesAndTheOtherGrants) {
  const std::string found = "decision-rationale-conflict [Upheld] [It is necessary.], "
                            "decision-rationale-conflict [It is necessary.] [Upheld]";
  EXPECT_EQ(findings_of(decision::upheld, conclusion::medically_necessary), found);
  EXPECT_EQ(findings_of(decision::overturned, conclusion::not_medically_necessary), found);
}

TEST(DecisionRationaleConflict, APartOrNothingConflictsWithNothing) {
  for (const decision decided : {decision::unknown, decision::partially_overturned}) {
    for (int c = 0; c < 4; ++c) EXPECT_EQ(findings_of(decided, static_cast<conclusion>(c)), "");
  }
  for (const decision decided : {decision::upheld, decision::overturned}) {
    EXPECT_EQ(findings_of(decided, conclusion::unstated), "");
    EXPECT_EQ(findings_of(decided, conclusion::partially_medically_necessary), "");
  }
  EXPECT_EQ(findings_of(decision::upheld, conclusion::not_medically_necessary), "");
  EXPECT_EQ(findings_of(decision::overturned, conclusion::medically_necessary), "");
}

TEST(DecisionRationaleConflict, ARationaleInOtherWordsIsShownWhole) {
  EXPECT_EQ(findings_of(decision::upheld, conclusion::medically_necessary, "It is warranted."),
            "decision-rationale-conflict [Upheld] [It is warranted.], "
            "decision-rationale-conflict [It is warranted.] [Upheld]");
}

TEST(DecisionRationaleConflict, ADamagedStatementIsSoughtAtTheEndOfItsRationale) {
  const std::string found = findings_of(decision::upheld, conclusion::medically_necessary,
                                        std::string(1000, 'x') + " It is medicolly ncccssory.");
  EXPECT_NE(found.find("medicolly ncccssory.] [Upheld]"), std::string::npos) << found;
  EXPECT_LT(found.size(), 1000U);
}

}  // namespace
