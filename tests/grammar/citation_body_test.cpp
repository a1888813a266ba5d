#include <imr/grammar/citation_body.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;

struct test_topic : topic_until<topic_end> {};
struct test_stop : imr::peg::sor<topic_stop, next_source, next_chapter> {};
struct test_body : citation_body<test_stop, test_topic> {};

TEST(CitationBodyGrammar, TakesPartsInAnyOrder) {
  support::expect_takes<test_body>({"", ", Section(s): Summary", " Opioids Page(s): 24",
                                    ", pages 1, 2 and 4-6", " 9792.20 - 9792.26, Page 80", ": Massage, Yoga",
                                    ", Section(s): 326", " (page 12)", " (2004), Massage", ", under Massage",
                                    ". p24 Page(s): 24", "; EMG; NCV", " - Traction",
                                    " (updated 1/2/16): Traction", " Massage (pages 3-4)"});
}

TEST(CitationBodyGrammar, EndsWhereAnotherSourceBegins) {
  support::expect_takes_prefix<test_body>({{" Massage and ODG, Pain", " Massage"},
                                           {", page 2, UpToDate", ", page 2"},
                                           {".", ""},
                                           {" Massage. Decision based on MTUS", " Massage"}});
}

TEST(CitationBodyGrammar, KnowsChapterNumbers) {
  support::expect_takes<chapter_number>({"Chapter 12", "chapter 2", "Ch. 9"});
  support::expect_no_prefix<chapter_number>({"", "Chapter", "Chapter Knee", "Chapter 123", "12"});
}

}  // namespace
