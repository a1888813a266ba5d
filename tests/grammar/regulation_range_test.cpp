#include <imr/grammar/regulation_range.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(RegulationRangeGrammar, IsSound) { expect_sound<regulation_range>(); }

TEST(RegulationRangeGrammar, TakesSectionsOfTheCode) {
  expect_takes<regulation_range>({"9792.20",
                                  "9792.20 - 9792.26",
                                  "9792.20-9792.26",
                                  "9792.24.2",
                                  "9792.20 to 9792.26",
                                  "9792.20 through 9792.26",
                                  "9792.20\xE2\x80\x93"
                                  "9792.26",
                                  "\xC2\xA7"
                                  "9792.23.5",
                                  "\xC2\xA7 9792.23.5",
                                  "\xC2\xA7\xC2\xA7 9792.20-9792.26",
                                  "section 9792.24.2",
                                  "Sections 9792.20 - 9792.26",
                                  "8 CCR 9792.20",
                                  "8 C.C.R. 9792.20 - 9792.26",
                                  "8 CCR section 9792.24.2",
                                  "8 CCR \xC2\xA7"
                                  "9792.24.2",
                                  "Title 8, California Code of Regulations, section 9792.20",
                                  "California Code of Regulations, Title 8, 9792.20",
                                  "9792.20 et seq.",
                                  "section 9792.20 et seq",
                                  "9792.24.4",
                                  "10133.31"});
}

TEST(RegulationRangeGrammar, RefusesOtherNumbers) {
  expect_no_prefix<regulation_range>({"", "9792", "792.20", "Section(s): Summary", "3.3.9 Opioids", "2004",
                                      "section 4", "8 CCR", "24", "9792.", "9792.20a", "979220.1",
                                      "Title 8"});
}

TEST(RegulationRangeGrammar, LeavesWhatFollows) {
  expect_takes_prefix<regulation_range>({{"9792.20, Page 80", "9792.20"},
                                         {"9792.20 - 9792.26.", "9792.20 - 9792.26"},
                                         {"9792.20 and more", "9792.20"}});
}

}  // namespace
