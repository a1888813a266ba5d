#include <imr/grammar/damaged_source.hpp>

#include "support/citations.hpp"
#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_sound;

TEST(DamagedSourceGrammar, IsSound) {
  expect_sound<damaged_source>();
  expect_sound<damaged_lead>();
  expect_sound<next_name>();
}

TEST(DamagedSourceGrammar, TakesWhatIsNearlyAName) {
  for (const char* text :
       {"Official Disabiliy Guidelines (ODG)", "OfficialDisability Guidelines", "MTUSChronic Pain",
        "MTU Chronic Pain", "Non-MTUSCitation Goodman", "CitationOfficial Disability"})
    EXPECT_NE(imr::detail::match_prefix<damaged_source>(text), std::string_view::npos) << text;
  expect_no_prefix<damaged_source>({"Merck Manual", "Cochrane review", "Medscape", "the labor code"});
}

TEST(DamagedSourceGrammar, TakesTheBeginningOfASentenceThatIsNearlyALead) {
  for (const char* text : {"Decision: based on MTUS", "Decisionbased on MTUS", "Decision COPY based on MTUS",
                           "Deision based on Non-MTUS"})
    EXPECT_NE(imr::detail::match_prefix<damaged_lead>(text), std::string_view::npos) << text;
  expect_no_prefix<damaged_lead>({"Decision based upon experience", "Decision: no guideline was cited",
                                  "Diabetes", "Drugs.com", "The Expert Reviewer"});
}

std::size_t reports_in(std::string_view text) {
  return imr::parse_piece<imr::guideline>(text).diagnostics.size();
}

TEST(DamagedSource, IsReportedAtItsPlace) {
  for (const char* text :
       {"Decision based on Non-MTUS Citation Official Disabiliy Guidelines (ODG), Knee Chapter.",
        "Decision based on Non-MTUS Citation Official DisabilityGuidelines (ODG), Knee Chapter.",
        "Decision based on Non-MTUS Citation Disability Guidelines (ODG), Knee Chapter.",
        "The Expert Reviewer based their decision on recommendation(s) outside of the MTUjS Guidelines.",
        "Official Disability Guidelines, Knee. The MTUS does mot address it.",
        "The Expert Reviewer based his decision on the Chronic Pain Medica Treatment Guidelines, which is "
        "part of "
        "the MTUS.",
        "Decision based on MTUS Knee Complaints 200, Section(s): Surgery.",
        "Decision based on MTSU Knee Complaints 2004.", "Decision based on MTUSKnee Complaints 2004.",
        "Decision based on MTU Knee Complaints 2004.",
        "Decision based on MTUS Knee Complaints 2004. Decision: based on Non-MTUS Citation ODG, Knee.",
        "Decision based on Non-MTUS Citation RECEIVED Official Disability Guidelines, Knee.",
        "The Exper Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines.",
        "The Expert Reviewer based their decision on 2 recommendation(s) outside of the MTUS Guidelines."})
    EXPECT_EQ(reports_in(text), 1U) << text;
  for (const char* text :
       {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee Chapter.",
        "Decision based on MTUS Knee Complaints 2004. Decision based on Non-MTUS Citation Merck Manual.",
        "The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines.",
        "The Claims Administrator did not cite any medical evidence for its decision."})
    EXPECT_EQ(reports_in(text), 0U) << text;
}

TEST(DamagedSource, ALeadCountsWhereTheFullStopBeforeItIsLost) {
  const auto g = imr::parse_piece<imr::guideline>("Decision based on MTUS Knee Complaints 2004, Section(s): "
                                                  "Surgery Decision based on Non-MTUS Citation ODG.");
  EXPECT_EQ(g->basis, imr::basis::both);
}

TEST(DamagedSource, AChapterTellsTheBasisWhereTheNameOfTheMTUSIsLost) {
  const auto g = imr::parse_piece<imr::guideline>("Decision based on Knee Complaints 2004.");
  EXPECT_EQ(g->basis, imr::basis::mtus);
}

TEST(DamagedSource, AYearThatLostADigitIsNoPage) {
  EXPECT_EQ(support::citations_of("MTUS Knee Complaints 200, Section(s): Surgery."),
            "MTUS|Knee Complaints||[Surgery]||");
  EXPECT_EQ(support::citations_of("MTUS Knee Complaints 004."), "MTUS|Knee Complaints||||");
  EXPECT_EQ(support::citations_of("MTUS Knee Complaints 340."), "MTUS|Knee Complaints|||340|");
}

}  // namespace
