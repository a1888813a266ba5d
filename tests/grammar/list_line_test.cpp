#include <imr/grammar/list_line.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;

TEST(ListLineGrammar, IsSound) {
  expect_sound<list_furniture>();
  expect_sound<entry_detail>();
  expect_sound<body_line>();
  expect_sound<bare_number>();
}

TEST(ListLineGrammar, TakesWhatPagesCarry) {
  expect_takes<list_furniture>({"Page 2", "Page 2 of 5", "- 2 -", "RECEIVED", "FAXED 3/4/2013", "---", "2",
                                "MEDICAL PROFESSIONAL REVIEW 2", "UR Denial Date: 2/1/2013",
                                "Case Number: CM13-0000044", "Date of Injury: 3/4/2012 x"});
  expect_refuses<list_furniture>({"A cane", "Date of service 2/1/2013", "UR denial of a cane",
                                  "Received a cane", "Norco #30", "2 visits"});
}

TEST(ListLineGrammar, TakesTheBeginningOfALineThatSaysMore) {
  for (const char* line : {"Under guidance", "Per RFA", "Date of service", "Qty: 30", "With a ramp"})
    EXPECT_NE(imr::detail::match_prefix<entry_detail>(line), std::string_view::npos) << line;
  expect_no_prefix<entry_detail>({"In-home care", "Forearm brace", "Topical cream", "Norco"});
}

TEST(ListLineGrammar, TakesALineOfNothingButAPlaceOfTheBody) {
  expect_takes<body_line>({"Spine", "Right knee", "The lower back, left hip.", "Lumbar Spine and neck"});
  expect_refuses<body_line>({"Knee brace", "Right", "Lumbar support"});
}

TEST(ListLineGrammar, TakesANumberWithoutItsMark) {
  EXPECT_EQ(imr::detail::match_prefix<bare_number>("2 Norco"), 2U);
  expect_no_prefix<bare_number>({"2 tablets", "2. Norco", "123 Norco", "#2 Norco"});
}

}  // namespace
