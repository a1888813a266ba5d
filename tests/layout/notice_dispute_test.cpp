#include <imr/layout/notice_dispute.hpp>

#include "support/older_letter.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using support::scanned;
using support::told;
using names = std::vector<std::string>;

std::string determined(std::string_view number, std::string_view item, std::string_view words = "is not") {
  return std::string(number) + "MAXIMUS Federal Services, Inc. has determined the request for " +
         std::string(item) + ' ' + std::string(words) + " medically necessary and appropriate.\n";
}

std::string part(std::string_view number, std::string_view item) {
  return std::string(number) + "Regarding the request for " + std::string(item) +
         ":\nSection of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to "
         "Make His/Her "
         "Decision\nThe Claims Administrator based its decision on A.\nThe Expert Reviewer based his/her "
         "decision on B.\n"
         "Rationale for the Decision:\nSo.\n";
}

std::string notice(std::string_view first, std::string_view second, std::string_view parts) {
  return "Notice of Independent Medical Review Determination\nDated: 9/2/2013\n" + std::string(first) +
         "INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE\nBoth:\n" + std::string(second) +
         "Medical Qualifications of the Expert Reviewer:\nA doctor.\nCase Summary:\nHe fell.\n"
         "Documents Reviewed for Determination:\nThe file.\n" +
         std::string(parts);
}

TEST(LayoutNoticeDispute, TheTwoListsAreOneDisputeEach) {
  const std::string list =
      determined("1) ", "Norco 7.5mg, QTY: 30.00") + determined("2) ", "a lumbar MRI", "is");
  const scanned s(notice(list, list,
                         part("1) ", "Norco 7.5mg, QTY: 30.00") + part("2) ", "a lumbar MRI") +
                             "Effect of the Decision:\nBinding.\n"));
  ASSERT_EQ(s.scan.disputes().size(), 2U);
  EXPECT_EQ(told(s, 0), "Norco 7.5mg, QTY: 30.00 | upheld | The Claims Administrator based its decision on "
                        "A. | The Expert Reviewer based his/her decision on B. | So.");
  EXPECT_EQ(told(s, 1), "a lumbar MRI | overturned | The Claims Administrator based its decision on A. | The "
                        "Expert Reviewer based his/her decision on B. | So.");
  EXPECT_EQ(support::kinds(s), "header issues issues credentials summary documents issues");
}

TEST(LayoutNoticeDispute, ListsWithoutNumbersAreTwoAllTheSame) {
  const std::string list = determined("", "Norco") + determined("", "a cane", "is");
  const scanned s(notice(list, list, part("", "Norco") + part("", "a cane")));
  EXPECT_EQ(s.items(), (names{"Norco", "a cane"}));
}

TEST(LayoutNoticeDispute, ListsThatDifferDecideNothing) {
  const scanned s(notice(determined("1) ", "Norco"), determined("1) ", "Norco", "is"), part("1) ", "Norco")));
  ASSERT_EQ(s.scan.disputes().size(), 1U);
  EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::unknown);
}

TEST(LayoutNoticeDispute, ALostBlankInEitherListIsMarked) {
  const std::string merged = "1) MAXIMUS Federal Services, Inc. has determined the request for Norco is "
                             "notmedically necessary and appropriate.\n";
  const scanned s(notice(merged, determined("1) ", "Norco"), part("1) ", "Norco")));
  ASSERT_EQ(s.scan.disputes().size(), 1U);
  EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::upheld);
  EXPECT_FALSE(s.scan.disputes()[0].verdict.repaired.empty());
}

TEST(LayoutNoticeDispute, AnItemThatTheOtherListLostIsMarked) {
  const std::string cane = determined("2) ", "a cane", "is");
  const std::string whole = determined("1) ", "Norco") + cane;
  std::string cut = whole;
  cut.erase(cut.find("determined"), 2);
  for (const auto& lists : {names{whole, cut}, names{cut, whole}, names{whole, cane}}) {
    const scanned s(notice(lists[0], lists[1], part("1) ", "Norco") + part("2) ", "a cane")));
    ASSERT_EQ(s.items(), (names{"Norco", "a cane"}));
    EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::upheld);
    EXPECT_FALSE(s.scan.disputes()[0].verdict.repaired.empty());
    EXPECT_TRUE(s.scan.disputes()[1].verdict.repaired.empty());
  }
}

TEST(LayoutNoticeDispute, TheFirstPageAloneHasItsItems) {
  const scanned s("Notice of Independent Medical Review Determination\nDated: 9/2/2013\n" +
                  determined("1) ", "Norco") + determined("2) ", "a cane", "is"));
  EXPECT_EQ(s.items(), (names{"Norco", "a cane"}));
  EXPECT_EQ(support::kinds(s), "header issues");
}

TEST(LayoutNoticeDispute, APartWithoutADeterminationIsUndecided) {
  const scanned s(notice("", "", part("1) ", "Norco")));
  ASSERT_EQ(s.scan.disputes().size(), 1U);
  EXPECT_EQ(s.at(s.scan.disputes()[0].item), "Norco");
  EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::unknown);
}

TEST(LayoutNoticeDispute, AnItemThatIsOnlyQuotedHasNoPart) {
  const std::string list = determined("1) ", "Norco");
  const scanned s(
      notice(list, list, part("1) ", "Norco") + "Regarding the request for a cane, see the file.\n"));
  EXPECT_EQ(s.items(), (names{"Norco"}));
}

TEST(LayoutNoticeDispute, ListsThatLostTheirNumbersSayTheSame) {
  const std::string list = determined("", "Norco 7.5mg") + determined("", "a cane", "is");
  const std::string numbered = determined("1) ", "Norco 7.5mg") + determined("2) ", "a cane", "is");
  const std::string parts = part("1) ", "Norco 7.5mg") + part("2) ", "a cane");
  for (const auto& lists : {names{list, list}, names{list, numbered}, names{numbered, list}}) {
    const scanned s(notice(lists[0], lists[1], parts));
    ASSERT_EQ(s.items(), (names{"Norco 7.5mg", "a cane"}));
    EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::upheld);
    EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::overturned);
  }
}

TEST(LayoutNoticeDispute, AnItemWithoutAPartKeepsItsPlace) {
  const std::string list = determined("1) ", "Norco") + determined("2) ", "a cane", "is");
  const scanned s(notice(list, list, part("1) ", "Norco")));
  EXPECT_EQ(s.items(), (names{"Norco", "a cane"}));
  EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::overturned);
}

TEST(LayoutNoticeDispute, EachOfManyItemsIsComparedWithTheOtherList) {
  std::string first, second;
  for (int i = 0; i < 300; ++i) {
    first += determined("", "visit " + std::to_string(i));
    second += determined("", "visit " + std::to_string(i), i == 299 ? "is" : "is not");
  }
  const scanned s(notice(first, second, ""));
  ASSERT_EQ(s.scan.disputes().size(), 300U);
  EXPECT_EQ(s.scan.disputes()[298].verdict.value, imr::decision::upheld);
  EXPECT_EQ(s.scan.disputes()[299].verdict.value, imr::decision::unknown);
}

TEST(LayoutNoticeDispute, AHyphenThatALineEndedWithHidesNothing) {
  for (const std::string_view broken :
       {"medically neces-\nsary and appropriate", "medi-\ncally necessary and appropriate",
        "medically necessary and appro-\npriate"}) {
    const std::string list =
        "1) MAXIMUS Federal Services, Inc. has determined the request for Norco is not " +
        std::string(broken) + ".\n";
    const scanned s(notice(list, list, part("1) ", "Norco")));
    ASSERT_EQ(s.items(), (names{"Norco"})) << broken;
    EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::upheld) << broken;
  }
}

TEST(LayoutNoticeDispute, WhatTheReviewerReliedUponHasSeveralNames) {
  const std::string list = determined("1) ", "Norco");
  for (const std::string_view name :
       {"Medical Treatment Guideline(s)", "Medical Treatment Utilization Schedule (MTUS)"}) {
    std::string parts = part("1) ", "Norco");
    const std::string_view usual = "Section of the Medical Treatment Utilization Schedule";
    parts.replace(parts.find(usual), usual.size(), name);
    const scanned s(notice(list, list, parts));
    ASSERT_EQ(s.items(), (names{"Norco"})) << name;
    EXPECT_EQ(s.at(s.scan.disputes()[0].values[1]), "The Expert Reviewer based his/her decision on B.")
        << name;
  }
}

TEST(LayoutNoticeDispute, ARetrospectiveRequestHasItsPart) {
  const std::string mark = "\xE2\x80\xA2 ";
  const std::string list =
      mark +
      "MAXIMUS Federal Services, Inc. has determined the retrospective request for Norco is "
      "not medically necessary and appropriate.\n" +
      determined(mark, "a cane", "is");
  std::string first = part(mark, "Norco");
  first.replace(first.find("the request"), 11, "the retrospective request");
  const scanned s(notice(list, list, first + part(mark, "a cane")));
  EXPECT_EQ(s.items(), (names{"retrospective request for Norco", "a cane"}));
  EXPECT_EQ(s.at(s.scan.disputes()[0].values[2]), "So.");
}

TEST(LayoutNoticeDispute, APartWhoseNumberIsDamagedIsToldByItsWords) {
  const std::string list = determined("1) ", "Norco") + determined("2) ", "a cane", "is");
  const scanned s(notice(list, list, part("l) ", "Norco") + part("7) ", "a cane")));
  EXPECT_EQ(s.items(), (names{"Norco", "a cane"}));
  EXPECT_EQ(s.at(s.scan.disputes()[0].values[2]), "So.");
  EXPECT_EQ(s.at(s.scan.disputes()[1].values[2]), "So.");
}

TEST(LayoutNoticeDispute, ThePartOfAnotherItemIsNotTaken) {
  const scanned s(notice(determined("1) ", "Norco") + determined("2) ", "a cane", "is"), "",
                         part("1) ", "Norco") + part("3) ", "a brace")));
  EXPECT_EQ(s.items(), (names{"Norco", "a cane", "a brace"}));
  EXPECT_TRUE(s.scan.disputes()[1].values[2].empty());
  EXPECT_EQ(s.scan.disputes()[2].verdict.value, imr::decision::unknown);
}

TEST(LayoutNoticeDispute, APartWhoseFirstWordsAreDamagedIsShownByItsLabel) {
  const std::string list = determined("1) ", "Norco") + determined("2) ", "a lumbar MRI", "is");
  for (const char* lead :
       {"2)Regarding the request for ", "2) Regardingthe request for ", "2) In regards to the request for ",
        "2) Regardinq the request for ", "2} Regarding the request for ", "2) With regard to ",
        "\nRegardinq the request for "}) {
    std::string second = part("", "a lumbar MRI");
    second.replace(0, second.find("a lumbar"), lead);
    const scanned s(notice(list, list, part("1) ", "Norco") + second));
    ASSERT_EQ(s.items(), (names{"Norco", "a lumbar MRI"})) << lead;
    EXPECT_EQ(s.at(s.scan.disputes()[0].values[2]), "So.") << lead;
    EXPECT_EQ(s.at(s.scan.disputes()[1].values[2]), "So.") << lead;
  }
}

TEST(LayoutNoticeDispute, ARationaleMaySpeakOfTheEffectOfTheDecision) {
  const std::string list = determined("1) ", "Norco");
  for (const std::string_view told :
       {"The effect of the decision was weighed.", "He felt the\neffect of the decision at work."}) {
    std::string own = part("1) ", "Norco");
    own.replace(own.rfind("So."), 3, told);
    for (const char* label : {"Effect of the Decision:\nBinding.\n", "Effect of the Decision\nBinding.\n"})
      EXPECT_EQ(scanned(notice(list, list, own + label)).scan.disputes().at(0).values[2].size(), told.size())
          << told;
  }
}

TEST(LayoutNoticeDispute, APartOfAPageThatWasSentTwiceIsOneDispute) {
  const std::string list = determined("1) ", "Norco") + determined("2) ", "a cane", "is");
  const std::string cane = part("2) ", "a cane");
  EXPECT_EQ(scanned(notice(list, list, part("1) ", "Norco") + cane + cane)).items(),
            (names{"Norco", "a cane"}));
  std::string other = cane;
  other.replace(other.rfind("So."), 3, "No.");
  EXPECT_EQ(scanned(notice(list, list, part("1) ", "Norco") + cane + other)).items().size(), 3U);
}

TEST(LayoutNoticeDispute, APartMayLackItsLabels) {
  const std::string list = determined("1) ", "Norco") + determined("2) ", "a cane", "is");
  std::string bare = part("2) ", "a cane");
  bare.erase(bare.find("Rationale for"), 27);
  const scanned s(notice(list, list, part("1) ", "Norco") + bare));
  ASSERT_EQ(s.items(), (names{"Norco", "a cane"}));
  EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::overturned);
  EXPECT_TRUE(s.scan.disputes()[1].values[2].empty());
}

TEST(LayoutNoticeDispute, APartThatNoListTellsOfStandsAmongTheOthers) {
  const std::string list = determined("1) ", "Norco") + determined("3) ", "a cane", "is");
  const scanned s(notice(list, list, part("1) ", "Norco") + part("2) ", "a lamp") + part("3) ", "a cane")));
  ASSERT_EQ(s.items(), (names{"Norco", "a lamp", "a cane"}));
  EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::unknown);
}

TEST(LayoutNoticeDispute, ListsInAnotherOrderSayTheSame) {
  const std::string one = determined("1) ", "Norco") + determined("2) ", "a cane", "is");
  const std::string two = determined("2) ", "a cane", "is") + determined("1) ", "Norco");
  const std::string bare = determined("", "a cane", "is") + determined("", "Norco");
  const std::string parts = part("1) ", "Norco") + part("2) ", "a cane");
  for (const std::string& other : {two, bare}) {
    const scanned s(notice(other, one, parts));
    ASSERT_EQ(s.items(), (names{"Norco", "a cane"})) << other;
    EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::upheld) << other;
    EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::overturned) << other;
  }
}

TEST(LayoutNoticeDispute, ADamagedNumberOrItemLeavesThePlace) {
  const std::string one = determined("1) ", "Norco") + determined("2) ", "a cane", "is");
  for (const std::string& two : {determined("1) ", "Norco") + determined("", "a c@ne", "is"),
                                 determined("1) ", "Norco") + determined("7) ", "a lamp", "is")}) {
    const scanned s(notice(two, one, part("1) ", "Norco") + part("2) ", "a cane")));
    ASSERT_EQ(s.items(), (names{"Norco", "a cane"})) << two;
    EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::overturned) << two;
  }
}

TEST(LayoutNoticeDispute, APartThatLostItsNumberIsTakenInOrder) {
  const std::string list = determined("1) ", "Norco") + determined("2) ", "a cane", "is");
  const std::string bare = determined("", "Norco") + determined("", "a cane", "is");
  for (const std::string& first : {part("", "N0rc0"), part("9) ", "N0rc0"), part("", "Norco")}) {
    const scanned s(notice(list, list, first + part("2) ", "a cane")));
    ASSERT_EQ(s.scan.disputes().size(), 2U) << first;
    EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::overturned) << first;
    const scanned t(notice(bare, bare, first + part("2) ", "a cane")));
    ASSERT_EQ(t.scan.disputes().size(), 2U) << first;
  }
}

TEST(LayoutNoticeDispute, APartThatStandsTwiceIsOneItem) {
  const std::string list = determined("1) ", "Norco");
  const std::string bare = determined("", "Norco");
  EXPECT_EQ(scanned(notice(list, list, part("1) ", "Norco") + part("1) ", "Norco"))).items(),
            (names{"Norco"}));
  EXPECT_EQ(scanned(notice(list, list, part("1) ", "Norco") + part("1) ", "a cane"))).items(),
            (names{"Norco", "a cane"}));
}

}  // namespace
