#include <imr/grammar/closing.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;

TEST(ClosingGrammar, IsSound) {
  expect_sound<closing_heading>();
  expect_sound<closing_beginning>();
  expect_sound<initials_line>();
}

TEST(ClosingGrammar, TakesTheHeadingsOfWhatIsSentWithALetter) {
  expect_takes<closing_heading>({"PROOF OF SERVICE", "Proof of Service by Mail:", "Medical Director,",
                                 "UTILIZATION REVIEW DETERMINATION", "UTILIZATION REVIEW\nDENIAL:"});
  expect_refuses<closing_heading>(
      {"Utilization Review Determination", "UTILIZATION REVIEW", "Proof of need", "Medical Directory"});
}

TEST(ClosingGrammar, TakesTheBeginningOfAnAppealsParagraph) {
  for (const char* text :
       {"Appeal: within", "Your right to appeal: you", "You can appeal the final determination in"})
    EXPECT_NE(imr::detail::match_prefix<closing_beginning>(text), std::string_view::npos) << text;
  expect_no_prefix<closing_beginning>({"Appeals failed", "Appealing: yes", "You can appeal"});
}

TEST(ClosingGrammar, TakesTheInitialsOfWhoWroteAndTyped) {
  expect_takes<initials_line>({"/ABC", "/abc", "AB/cd", "ABC:de"});
  expect_refuses<initials_line>({"and/or", "/abcde", "ABC", "A/B"});
}

TEST(ClosingGrammar, TakesTheLineThatDatesALetter) {
  expect_sound<dated_line>();
  expect_takes<dated_line>({"Dated:", "DATED: 3/4/2015", "Dated : March 4, 2015"});
  expect_refuses<dated_line>({"Dated", "dated 3/4/2015", "Dated: by hand", "Outdated:"});
}

}  // namespace
