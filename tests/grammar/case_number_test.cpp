#include <imr/grammar/case_number.hpp>

#include "support/rule.hpp"

namespace {

using imr::grammar::case_number;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(CaseNumberGrammar, IsSound) { expect_sound<case_number>(); }

TEST(CaseNumberGrammar, TakesTheNumbersOfPostedLetters) {
  expect_takes<case_number>({"CM15-0012345", "CM13-0000001", "CM14-0203311", "CM16-9999999", "CM17-0010885",
                             "cm15-0012345", "Cm15-0012345", "CM13-000004", "CM22-12345678", "CM00-0000000"});
}

TEST(CaseNumberGrammar, RefusesOtherNumbers) {
  expect_refuses<case_number>({
      "",
      "CM",
      "CM15",
      "CM15-",
      "CM15-00123",
      "CM15-001234567",
      "CM150012345",
      "CM15 0012345",
      "CM15_0012345",
      "CM5-0012345",
      "CM155-0012345",
      "C15-0012345",
      "M15-0012345",
      "MC15-0012345",
      "XCM15-0012345",
      "15-0012345",
      "CM15-001234A",
      "CM15-0012345A",
      "CM15-0O12345",
      "CMl5-0012345",
      "CM15--0012345",
      " CM15-0012345",
      "CM15-0012345 ",
      "CM15-0012345.",
      "CM15-\n0012345",
  });
}

TEST(CaseNumberGrammar, EndsWithItsLastDigit) {
  expect_takes_prefix<case_number>({{"CM15-0012345 3", "CM15-0012345"},
                                    {"CM15-0012345.", "CM15-0012345"},
                                    {"CM15-0012345\nDate", "CM15-0012345"},
                                    {"CM15-0012345-2", "CM15-0012345"}});
  expect_no_prefix<case_number>({"CM15-0012345x", "CM15-0012345678", "IMR CM15-0012345"});
}

}  // namespace
