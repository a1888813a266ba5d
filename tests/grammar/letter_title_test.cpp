#include <imr/grammar/letter_title.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(LetterTitleGrammar, IsSound) {
  expect_sound<company_title>();
  expect_sound<letter_title>();
  expect_sound<claimant_label>();
}

TEST(LetterTitleGrammar, TakesTheTitlesOfEachFormat) {
  expect_takes<company_title>(
      {"MAXIMUS FEDERAL SERVICES, INC.", "Maximus Federal Services", "MAXIMUS Federal Services Inc."});
  expect_takes<letter_title>({
      "Independent Medical Review",
      "Independent Medical Review Final Determination Letter",
      "Notice of Independent Medical Review Determination",
      "MEDICAL PROFESSIONAL REVIEW",
      "MEDICAL\nPROFESSIONAL REVIEW:",
  });
}

TEST(LetterTitleGrammar, TakesTheLabelOfTheClaimant) {
  expect_takes_prefix<claimant_label>({{"Employee: ", "Employee:"}, {"Employee Name: ", "Employee Name:"}});
  expect_no_prefix<claimant_label>({"The employee: a mason", "Employee records"});
}

TEST(LetterTitleGrammar, ATitleEndsWithItsLastWord) {
  expect_takes_prefix<letter_title>(
      {{"Independent Medical Review is binding", "Independent Medical Review"}});
  expect_refuses<letter_title>({"Independent Medical Review is binding", "Independent Medical Reviews"});
}

}  // namespace
