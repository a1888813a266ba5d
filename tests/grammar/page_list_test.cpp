#include <imr/grammar/page_list.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(PageListGrammar, IsSound) {
  expect_sound<labelled_pages>();
  expect_sound<pages>();
}

TEST(PageListGrammar, TakesLabelsAndLists) {
  expect_takes<labelled_pages>({"Page(s): 24",
                                "Page(s):24",
                                "Page(s) 24",
                                "Pages 24",
                                "pages 78, 80 and 91-94",
                                "page 24",
                                "PAGE: 24",
                                "pg. 607",
                                "pg 607",
                                "pgs. 1-2",
                                "pp. 12-14",
                                "pp 12-14",
                                "p24",
                                "p. 24",
                                "P 24",
                                "p.24",
                                "Pages: 1, 2, and 3",
                                "pages 1 & 2",
                                "page 12 - 14",
                                "pages 12 to 14",
                                "pages 12 through 14",
                                "page 12\xE2\x80\x93"
                                "14",
                                "Page(s): 68-69 of 127",
                                "Page(s): 22; 67-73 of 127",
                                "page # 12"});
}

TEST(PageListGrammar, RefusesWhatIsNoPage) {
  expect_no_prefix<labelled_pages>({"", "24", "Page(s):", "Page(s): 9792.20", "Pain 24", "pages A",
                                    "page 12345", "paged 12", "page 2.5", "page 3/4", "p12mg",
                                    "pages: Opioids"});
}

TEST(PageListGrammar, LeavesWhatFollows) {
  expect_takes_prefix<labelled_pages>({{"Page(s): 24.", "Page(s): 24"},
                                       {"page 24, 9792.20", "page 24"},
                                       {"page 24, 3.3.1 Topic", "page 24"},
                                       {"pages 1, 2, Opioids", "pages 1, 2"},
                                       {"page 1 and ODG", "page 1"}});
  expect_takes_prefix<pages>(
      {{"326, Summary", "326"}, {"326", "326"}, {"326-328.", "326-328"}, {"326 and more", "326"}});
  expect_no_prefix<pages>({"326 visits", "3.3.9 Opioids", "12mg", "2 weeks, 3"});
}

}  // namespace
