#include <imr/layout/damaged_anchor.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using imr::layout::anchor;
using imr::layout::anchor_kind;

/// The words of each anchor that a letter's lines begin with.
std::string told(std::string_view letter, std::vector<anchor> anchors = {}) {
  imr::layout::flow flow;
  flow.read(letter, 0);
  imr::layout::damaged_anchor_finder finder;
  finder.find(flow, anchors);
  std::string all;
  for (const anchor& a : anchors) {
    all.append(all.empty() ? "" : " | ").append(std::to_string(static_cast<int>(a.kind)));
    all.append(" ").append(flow.text(a.where));
  }
  return all;
}

std::string name(anchor_kind kind) { return std::to_string(static_cast<int>(kind)) + ' '; }

TEST(LayoutDamagedAnchor, LabelsOfADisputeAreFoundThroughDamage) {
  for (const std::string_view label :
       {"Claims Administrator guideline:", "Clalms Admin1strator guidel1ne:",
        "Claes Adminisi rator poidetine;", "Claims Administrator guideline",
        "Claims Administrator guidelines.", "‘Claims Administrator guideline:"}) {
    EXPECT_EQ(told(std::string(label) + " One.").substr(0, 3), name(anchor_kind::claims_label)) << label;
  }
  EXPECT_EQ(told("MAX1MUS guide line; Two."), name(anchor_kind::reviewer_label) + "MAX1MUS guide line;");
  EXPECT_EQ(told("Dechion rationale. Three."), name(anchor_kind::rationale_label) + "Dechion rationale.");
  EXPECT_EQ(told("Decision rationale Three."), name(anchor_kind::rationale_label) + "Decision rationale");
}

TEST(LayoutDamagedAnchor, LabelsOfTheCredentialsAreFoundThroughDamage) {
  EXPECT_EQ(told("State(s» of Livensure: Ohio"), name(anchor_kind::states_label) + "State(s» of Livensure:");
  EXPECT_EQ(told("Certification(sy/Specialty: Surgery"),
            name(anchor_kind::certifications_label) + "Certification(sy/Specialty:");
}

TEST(LayoutDamagedAnchor, HeadingsInCapitalsAreFoundThroughDamage) {
  EXPECT_EQ(told("CLlNICAL CASE SUMMAR"), name(anchor_kind::summary_heading) + "CLlNICAL CASE SUMMAR");
  EXPECT_EQ(told("IMR ISSUE5, DECISIQNS AND RATIONALE"),
            name(anchor_kind::issues_heading) + "IMR ISSUE5, DECISIQNS AND RATIONALE");
  EXPECT_EQ(told("HOW THE lMR FINAL DETERM1NATION WAS MADE"),
            name(anchor_kind::how_heading) + "HOW THE lMR FINAL DETERM1NATION WAS MADE");
  EXPECT_EQ(told("the clinical case summary shows"), "");
}

TEST(LayoutDamagedAnchor, AnIntroductorySentenceEndsWithItsLastWords) {
  EXPECT_EQ(
      told("The Final Determinalion way based on decisions tor the disputed ilems/serviees set forth "
           "below\nSplint"),
      name(anchor_kind::issues_lead) +
          "The Final Determinalion way based on decisions tor the disputed ilems/serviees set forth below");
  EXPECT_EQ(told("The eapert reviewer develuped the following clinical case summary based on the file, "
                 "including all "
                 "medical records: Text."),
            name(anchor_kind::summary_lead) + "The eapert reviewer develuped the following clinical case "
                                              "summary based on the file, including all "
                                              "medical records:");
}

TEST(LayoutDamagedAnchor, SentencesThatBeginLikeALabelAreNone) {
  for (const std::string_view line :
       {"Claims Administrator did not cite any guideline: none",
        "Decision based on MTUS Chronic Pain: Opioids", "Claims were handled by the administrator.",
        "The expert reviewer agrees with the provider here.", "Maximus sent guidance to the reviewer.",
        "Decisions regarding the therapy"}) {
    EXPECT_EQ(told(line), "") << line;
  }
}

TEST(LayoutDamagedAnchor, AnchorsThatAreKnownStayAndComeFirst) {
  const anchor known{anchor_kind::claims_label, {0, 31}};
  EXPECT_EQ(told("Claims Administrator guideline: One.\nMAX1MUS guideline: Two.", {known}),
            name(anchor_kind::claims_label) + "Claims Administrator guideline: | " +
                name(anchor_kind::reviewer_label) + "MAX1MUS guideline:");
}

TEST(LayoutDamagedAnchor, ShortTextsHaveNone) {
  EXPECT_EQ(told(""), "");
  EXPECT_EQ(told("Claims"), "");
  EXPECT_EQ(told("MAXIMUS guid"), "");
}

}  // namespace
