#include <imr/grammar/item_number.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(ItemNumberGrammar, IsSound) {
  expect_sound<item_number>();
  expect_sound<item_bullet>();
}

TEST(ItemNumberGrammar, TakesNumbersOfEachKind) {
  expect_takes_prefix<item_number>({{"#1 Norco", "#1 "},
                                    {"#12. norco", "#12. "},
                                    {"Item 3: A cane", "Item 3: "},
                                    {"Issue #4 A cane", "Issue #4 "},
                                    {"IV. A cane", "IV. "},
                                    {"(II) a cane", "(II) "},
                                    {"b) A cane", "b) "}});
}

TEST(ItemNumberGrammar, AnAmountOrAnInitialIsNone) {
  expect_no_prefix<item_number>({"#60 tablets", "#60", "IM injection", "II", "A. Smith", "item of care",
                                 "XI. ", "b. ", "Request 30 tablets", "Item 2 of care", "Request #30 tablets",
                                 "Request 30"});
}

TEST(ItemNumberGrammar, TakesTheMarksOfLists) {
  expect_takes_prefix<item_bullet>(
      {{"- A cane", "- "}, {"\xE2\x80\xA2 A cane", "\xE2\x80\xA2 "}, {"o A cane", "o "}});
  for (const char* mark : {"\xE2\x96\xA0 ", "\xE2\x98\x92 ", "\xE2\x98\x90  ", "\xE2\x9C\x93 ",
                           "\xEF\x82\xA7 ", "\xE2\x96\xBA ", "\x95 "}) {
    expect_takes<item_bullet>({mark});
  }
  expect_no_prefix<item_bullet>({"-cane", "on", "of a cane", "\xE2\x80\xA6 more"});
}

TEST(ItemNumberGrammar, TakesADamagedNumberBeforeALetter) {
  expect_takes_prefix<item_number>(
      {{"l. A cane", "l. "}, {"1O) Norco", "1O) "}, {"2 . Norco", "2 . "}, {"2} Norco", "2} "}});
  expect_no_prefix<item_number>({"l. 5 mg", "so. A cane", "is. A cane", "A. Smith", "l.A", "lll. A"});
}

TEST(ItemNumberGrammar, ALetterCountsTheThingsUnderOneNumber) {
  expect_takes<sub_letter>({"a. ", "(b) ", "c)\n"});
  expect_refuses<sub_letter>({"A. ", "ab. ", "a ", "a.b"});
}

}  // namespace
