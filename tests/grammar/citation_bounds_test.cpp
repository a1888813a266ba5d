#include <imr/grammar/citation_bounds.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_sound;
using support::expect_takes;

TEST(CitationBoundsGrammar, IsSound) {
  expect_sound<topic_end>();
  expect_sound<odg_next>();
}

TEST(CitationBoundsGrammar, AnotherChapterOfTheScheduleFollowsAMark) {
  expect_takes<next_chapter>({", and Low Back Complaints", ", Knee Complaints", "; Elbow Complaints",
                              " and Chronic Pain Treatment", ". Opioid Treatment",
                              ", and the Shoulder Complaints", " and General Approaches 2004"});
  expect_no_prefix<next_chapter>({"", "Low Back Complaints", ", Low Back", ", and Special Studies",
                                  " Knee Complaints", ", General Approaches",
                                  ", Initial Approaches to Treatment"});
}

TEST(CitationBoundsGrammar, AnotherChapterOfTheGuidelinesFollowsASemicolonOrSaysThatItIsOne) {
  expect_takes<odg_next>({"; Knee.", "; Physical Therapy Guidelines", ", Knee Chapter",
                          " and Knee & Leg (Acute & Chronic)", ", Low Back/", "; and Pain,"});
  expect_no_prefix<odg_next>(
      {"", "Knee", ", Knee brace", ", Knee", " and Knee", "; Knee brace", "; Massage"});
}

TEST(CitationBoundsGrammar, TellsWhereATopicIsOver) {
  expect_takes<topic_end>({"", ".", " ODG", ", ODG", " and ODG", "; UpToDate", " Page(s): 24", ", p. 24",
                           ". p24", ", 9792.20", ", Section(s):", ". Decision based on", ", which is",
                           ", and Knee Complaints"});
  EXPECT_EQ(imr::detail::match_prefix<topic_end>(" (page 24)"), 7U);
  expect_no_prefix<topic_end>({" and", ", Summary", " pages", "; Massage", ". p", " MRI", ", 24 visits"});
}

}  // namespace
