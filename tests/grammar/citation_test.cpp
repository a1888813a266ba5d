#include <imr/grammar/citation.hpp>
#include <imr/parse_piece.hpp>

#include "support/citations.hpp"
#include "support/rule.hpp"

#include <imr/detail/action/citation.hpp>

namespace {

using namespace imr::grammar;

TEST(CitationGrammar, IsSound) { support::expect_sound<citation>(); }

TEST(CitationGrammar, TakesACitationToItsEnd) {
  support::expect_takes_prefix<citation>({
      {"MTUS Elbow Complaints 2007, Section(s): Work-Relatedness.",
       "MTUS Elbow Complaints 2007, Section(s): Work-Relatedness"},
      {"ODG, Pain, Ketamine; UpToDate", "ODG, Pain, Ketamine"},
      {"ACOEM Chapter 9, page 12, and ODG", "ACOEM Chapter 9, page 12"},
      {"Knee Complaints 2004, and Elbow Complaints 2007", "Knee Complaints 2004"},
      {"UpToDate, Gout. Decision based on MTUS", "UpToDate, Gout"},
  });
  support::expect_no_prefix<citation>({"", "See above.", "The weather", "12", "(2004)", ", ODG"});
}

TEST(Citation, SeveralSourcesInOneTextAreKeptApart) {
  support::expect_cited(
      {{"Decision based on MTUS ACOEM Practice Guidelines, Chapter 12 Low Back Complaints Page(s): 303-305, "
        "and Chronic Pain Treatment Guidelines Page(s): 49.",
        "ACOEM|Low Back Complaints|||303-305|\nMTUS|Chronic Pain Treatment Guidelines|||49|"},
       {"Decision based on MTUS ACOEM. Decision based on Non-MTUS Citation Official Disability Guidelines "
        "(ODG), Pain Chapter, Urine drug testing.",
        "ACOEM|||||\nODG|Pain||[Urine drug testing]||"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, Criteria for Use, Weaning of "
        "Medications Page(s): 76-80, 124. Decision based on Non-MTUS Citation ODG-TWC, Pain Procedure "
        "Summary last updated 11/21/2014, Insomnia treatment.",
        "MTUS|Chronic Pain Treatment Guidelines||[Opioids, Criteria for Use][Weaning of Medications]|76-80 "
        "124|\nODG|Pain||[Insomnia treatment]||"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines; and ODG Low Back Chapter, MRI. Decision "
        "based on Non-MTUS Citation Other Medical Treatment Guideline or Medical Evidence: FDA labeling "
        "information for Ambien.",
        "MTUS|Chronic Pain Treatment Guidelines||||\nODG|Low Back||[MRI]||\nother|FDA labeling information "
        "for Ambien||||"},
       {"The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, page "
        "78, which is part of the MTUS, and the Official Disability Guidelines (ODG), Pain Chapter, "
        "Zolpidem, which is not part of the MTUS.",
        "MTUS|Chronic Pain Medical Treatment Guidelines|||78|\nODG|Pain||[Zolpidem]||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines, Fitness for Duty Chapter, "
        "Functional capacity evaluation (FCE); ACOEM Chapter 7, pages 132-139.",
        "ODG|Fitness for Duty||[Functional capacity evaluation (FCE)]||\nACOEM|Chapter 7|||132-139|"},
       {"Decision based on Non-MTUS Citation ODG Head Chapter, Botulinum toxin for chronic migraine and "
        "UpToDate, Preventive treatment of migraine.",
        "ODG|Head||[Botulinum toxin for chronic migraine]||\nother|UpToDate, Preventive treatment of "
        "migraine||||"},
       {"Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Weaning of medications, and "
        "Opioid Treatment 2016, Section(s): 4.1 Tapering Opioids: Indications for Tapering Opioids, 4.2 "
        "Tapering Opioids: Methods. Decision based on Non-MTUS Citation FDA, Ambien.",
        "MTUS|Chronic Pain Medical Treatment|2016|[Weaning of medications]||\nMTUS|Opioid "
        "Treatment|2016|[4.1 Tapering Opioids: Indications for Tapering Opioids][4.2 Tapering Opioids: "
        "Methods]||\nother|FDA, Ambien||||"},
       {"Decision based on Non-MTUS Citation Official Disability Guidelines, Low Back Chapter, Hot/cold "
        "packs; AMA Guides to the Evaluation of Permanent Impairment, 5th Edition, page 382.",
        "ODG|Low Back||[Hot/cold packs]||\nother|AMA Guides to the Evaluation of Permanent Impairment, 5th "
        "Edition|||382|"},
       {"Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Opioids, criteria for use. "
        "Decision based on Non-MTUS Citation Physicians' Desk Reference; Official Disability Guidelines "
        "(ODG): Pain, Formulary.",
        "MTUS|Chronic Pain Medical Treatment|2009|[Opioids, criteria for use]||\nother|Physicians' Desk "
        "Reference||||\nODG|Pain||[Formulary]||"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines Chronic pain programs (functional "
        "restoration programs) Page(s): 30-33. Decision based on Non-MTUS Citation Bigos S, et al. Acute low "
        "back problems in adults. 1994; pages 12 - 15.",
        "MTUS|Chronic Pain Treatment Guidelines||[Chronic pain programs (functional restoration "
        "programs)]|30-33|\nother|Bigos S, et al. Acute low back problems in adults|1994||12-15|"},
       {"Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, pain treatment agreement, "
        "Opioids, screening for risk of addiction (tests) Page(s): 89, 90-91 and Official Disability "
        "Guidelines, Pain.",
        "MTUS|Chronic Pain Treatment Guidelines||[Opioids, pain treatment agreement][Opioids, screening for "
        "risk of addiction (tests)]|89 90-91|\nODG|Pain||||"},
       {"Decision based on MTUS ACOEM Chapter 13 Knee Complaints Page(s): 341 - 343, Chapter 14 Ankle and "
        "Foot Complaints Page(s): 372-374; Chronic Pain Treatment Guidelines Page(s): 60.",
        "ACOEM|Knee Complaints|||341-343|\nACOEM|Ankle and Foot Complaints|||372-374|\nMTUS|Chronic Pain "
        "Treatment Guidelines|||60|"},
       {"Decision based on Non-MTUS Citation ACOEM and UpToDate.", "ACOEM|||||\nother|UpToDate||||"},
       {"Decision based on MTUS Low Back Complaints 2004. Decision based on Non-MTUS Citation Other Medical "
        "Treatment Guideline or Medical Evidence: Braddom's Physical Medicine, 2015.",
        "MTUS|Low Back Complaints|2004|||\nother|Braddom's Physical Medicine|2015|||"}});
}

TEST(Citation, ATextThatCitesNothingHasNone) {
  support::expect_cited({
      {"See above.", ""},
      {"", ""},
      {"The Claims Administrator did not cite any medical evidence for its decision.", ""},
      {"The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines.", ""},
      {"Same as for the first item.", ""},
  });
}

TEST(CitationPiece, HoldsItsPartsWithTheirPlaces) {
  const std::string_view text =
      "MTUS Knee Complaints 2004, Section(s):\nSpecial Studies,\nSummary Page(s): 12-\n14.";
  const auto c = imr::parse_piece<imr::citation>(text);
  EXPECT_EQ(c.status, imr::status::complete);
  EXPECT_EQ(support::printed(*c), "MTUS|Knee Complaints|2004|[Special Studies][Summary]|12-14|");
  EXPECT_EQ(c->where, (imr::span{0, text.size() - 1}));
  EXPECT_EQ(c->title.span(), (imr::span{5, 15}));
  EXPECT_EQ(c->year.span(), (imr::span{21, 4}));
  EXPECT_EQ(c->sections[1].span(), (imr::span{text.find("Summary"), 7}));
  EXPECT_EQ(imr::parse_piece<imr::citation>("See above.").status, imr::status::failed);
}

TEST(Citation, PagesThatDoNotAscendAreNoRange) {
  support::expect_cited(
      {{"Decision based on MTUS Knee Complaints 2004, pages 94-71.", "MTUS|Knee Complaints|2004||71 94|"},
       {"Decision based on MTUS Knee Complaints 2004, pages 294-301, 303-5.",
        "MTUS|Knee Complaints|2004||294-301 303-305|"}});
}

TEST(CitationPiece, ItsPlaceEndsInNoBlank) {
  const std::string_view text = "MTUS Page(s): 99 Page(s): ; ; 2010.";
  const auto r = imr::parse_piece<imr::guideline>(text);
  ASSERT_FALSE(r->citations.empty());
  const imr::span where = r->citations.front().where;
  EXPECT_EQ(text.substr(where.offset, where.length), "MTUS Page(s): 99 Page(s):");
}

TEST(CitationPiece, AnyBytesAreAnInput) {
  const std::string_view bytes("ODG (\xFF\0\xE2\x80\n\f\r: .\xC2", 16);
  EXPECT_TRUE(static_cast<bool>(imr::parse_piece<imr::citation>(bytes)));
  for (const char* text :
       {"ODG", "ODG,", "ODG (", "MTUS (", "MTUS 9792.", "ACOEM Chapter", "ODG, Pain (",
        "MTUS Page(s):", "ODG and", "MTUS, and", "ODG;;;", "ACOEM - - -", "MTUS Low Back Complaints 2004,"}) {
    EXPECT_TRUE(static_cast<bool>(imr::parse_piece<imr::citation>(text))) << text;
  }
}

TEST(CitationGrammar, ASentenceOnWhatTheScheduleDoesNotSayCitesNothing) {
  for (const char* text :
       {"The MTUS does not address it. ODG, Knee.", "MTUS is silent on splints. ODG, Knee.",
        "The MTUS guidelines do not discuss it. ODG, Knee.", "MTUS guidelines have no advice. ODG, Knee."}) {
    const auto read = imr::parse_piece<imr::guideline>(text);
    EXPECT_TRUE(read.diagnostics.empty()) << text;
    ASSERT_EQ(read->citations.size(), 1U) << text;
    EXPECT_EQ(read->citations.front().source, imr::citation_source::odg) << text;
  }
}

TEST(CitationGrammar, ItsEndBeginsWithSpaceOrAMark) {
  const imr::detail::symbols first = imr::grammar::citation_mark::first_bytes();
  EXPECT_TRUE(first.has(' ') && first.has(';') && first.has(':'));
  EXPECT_FALSE(first.has('a'));
}

TEST(CitationGrammar, BracketsAreTakenWithWhatStandsInThem) {
  using imr::grammar::citation_mark;
  support::expect_takes<citation_mark>({" ", ",", " ; ", ". "});
  support::expect_refuses<citation_mark>({"", "a"});
}

}  // namespace
