#include <imr/layout/numbered_dispute.hpp>

#include "support/older_letter.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using support::numbered_letter;
using support::reasons;
using support::scanned;
using support::told;
using names = std::vector<std::string>;

const std::string end = " is not medically necessary and appropriate.";

TEST(LayoutNumberedDispute, EachNumberedSentenceThatDecidesIsAnItem) {
  const scanned s(numbered_letter(
      "1. The request for Norco 7.5/325mg, QTY: 60.00 is not medically necessary and\nappropriate." +
      reasons("None helped. It is not medically necessary.") +
      "2) A lumbar MRI\nwithout contrast is medically necessary and appropriate." + reasons("It is.")));
  ASSERT_EQ(s.scan.disputes().size(), 2U);
  EXPECT_EQ(
      told(s, 0),
      "Norco 7.5/325mg, QTY: 60.00 | upheld | The Claims Administrator based its decision on A. | "
      "The Physician Reviewer based his/her decision on B. | None helped. It is not medically necessary.");
  EXPECT_EQ(
      told(s, 1),
      "A lumbar MRI without contrast | overturned | The Claims Administrator based its decision on A. | "
      "The Physician Reviewer based his/her decision on B. | It is.");
  EXPECT_EQ(s.scan.form().format, imr::format::imr_2013);
}

TEST(LayoutNumberedDispute, AnItemWithoutItsNumberIsToldByWhatFollowsIt) {
  const scanned s(
      numbered_letter("The request for Norco" + end +
                      reasons("The aims were:\n1. sleep.\n2. work. The request is not medically necessary.") +
                      "A cane" + end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane"}));
}

TEST(LayoutNumberedDispute, AListInARationaleHasNoItems) {
  const scanned s(numbered_letter(
      "1. Norco" + end +
      reasons("The aims were:\n1. less pain.\n2. return to work. Neither was met. The request for Norco is "
              "not medically necessary.") +
      "2. A cane" + end +
      reasons("The aims were:\n3. sleep. It failed. The request for a cane is not medically necessary.")));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane"}));
}

TEST(LayoutNumberedDispute, AnItemWithoutItsReasonsIsToldByItsNumber) {
  const scanned s(numbered_letter("1. Norco" + end + reasons("So.") + "2. A cane" + end + "\n3. A splint" +
                                  end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane", "A splint"}));
  EXPECT_TRUE(s.scan.disputes()[1].values[2].empty());
}

TEST(LayoutNumberedDispute, ARationaleWithoutItsItemIsNotDropped) {
  const scanned s(numbered_letter("1. Norco" + end + reasons("So.") + "2. A cane xx yyy zz." +
                                  reasons("Thus.") + "3. A splint" + end + reasons("So.")));
  ASSERT_EQ(s.scan.disputes().size(), 3U);
  EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::unknown);
  EXPECT_EQ(s.at(s.scan.disputes()[1].values[2]), "Thus.");
  EXPECT_EQ(s.at(s.scan.disputes()[0].values[2]), "So.");
}

TEST(LayoutNumberedDispute, ARunningParagraphIsReadToo) {
  const scanned s(numbered_letter(support::folded(
      "1. Norco" + end + reasons("It is not medically necessary.") + "2. A cane" + end + reasons("So."))));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane"}));
}

TEST(LayoutNumberedDispute, ItemsMayStandAboveOneAnotherBeforeTheirReasons) {
  const scanned s(numbered_letter("Norco 10/325mg #60" + end + "\n\nA cane" + end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco 10/325mg #60", "A cane"}));
  EXPECT_TRUE(s.scan.disputes()[0].values[2].empty());
}

TEST(LayoutNumberedDispute, ALoneItemTellsOfSomethingElseThanTheRationaleBeforeIt) {
  const scanned lone(numbered_letter("Norco" + end + reasons("It failed. It is not medically necessary.") +
                                     "A back brace" + end + "\n\nA cane" + end + reasons("So.")));
  EXPECT_EQ(lone.items(), (names{"Norco", "A back brace", "A cane"}));
  const scanned told_again(
      numbered_letter("Norco" + end + reasons("It failed.\nNorco" + end) + "A cane" + end + reasons("So.")));
  EXPECT_EQ(told_again.items(), (names{"Norco", "A cane"}));
}

TEST(LayoutNumberedDispute, TwoSentencesUnderOneNumberAreTwoItems) {
  const scanned s(numbered_letter("1. Norco #90" + end +
                                  " Norco #45 for a taper is medically necessary and appropriate." +
                                  reasons("So.") + "2. A cane" + end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco #90", "Norco #45 for a taper", "A cane"}));
  EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::upheld);
  EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::overturned);
}

TEST(LayoutNumberedDispute, ASentenceThatDecidesTwiceHasItsFirstItemAndDecidesWhatBothDo) {
  const std::string grant = " is medically necessary and appropriate";
  for (const char* const joint : {"; however, four sessions", ", while\na lamp",
                                  " and the request for a lamp", "\nbut a lamp", "\nHowever, a lamp"}) {
    const scanned s(numbered_letter("1. The request for a tub" + end.substr(0, end.size() - 1) + joint +
                                    grant + '.' + reasons("So.") + "2. A cane" + end + reasons("So.")));
    EXPECT_EQ(s.items(), (names{"a tub", "A cane"})) << joint;
    EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::unknown) << joint;
    EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::upheld) << joint;
  }
  const scanned same(numbered_letter("1. A tub" + grant + " and a lamp" + grant + '.' + reasons("So.")));
  EXPECT_EQ(told(same, 0).substr(0, 20), "A tub | overturned |");
}

TEST(LayoutNumberedDispute, ItemsThatLostTheirFullStopsStayTwo) {
  const std::string bare = end.substr(0, end.size() - 1);
  EXPECT_EQ(scanned(numbered_letter("1. A tub" + bare + "\n2. A cane" + end + reasons("So."))).items(),
            (names{"A tub", "A cane"}));
  EXPECT_EQ(scanned(numbered_letter("A tub" + bare + "\n\nA cane" + end + reasons("So."))).items(),
            (names{"A tub", "A cane"}));
}

TEST(LayoutNumberedDispute, ARemarkInBracketsBehindADecisionTakesItBack) {
  const scanned s(numbered_letter("1. A lamp is medically necessary and appropriate. (MODIFIED)\n" +
                                  reasons("So.") + "(2) A cane" + end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"A lamp", "A cane"}));
  EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::unknown);
  EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::upheld);
}

TEST(LayoutNumberedDispute, AnAmountIsNoItemsNumber) {
  for (const char* item : {"#30 Vitamin pills", "Request 30 Vitamin pills", "Request 2 Vitamin pills"}) {
    const scanned s(numbered_letter("1. A cane" + end + reasons("So.") + item + end + reasons("So.")));
    EXPECT_EQ(s.items(), (names{"A cane", item})) << item;
  }
  EXPECT_EQ(scanned(numbered_letter("Item 1\nA cane" + end + reasons("So.") + "Item 2\nA lamp" + end +
                                    reasons("So.")))
                .items(),
            (names{"A cane", "A lamp"}));
}

TEST(LayoutNumberedDispute, WhatASideSaidIsNoItem) {
  const std::string reviewer = "\nThe Physician Reviewer went by the ODG.\n";
  const std::string claims = "\nThe Claims Administrator went by the MTUS.";
  const std::string label = "The Physician Reviewer's decision rationale: So.\n";
  const std::string said = " is not medically necessary.";
  for (const std::string& what :
       {claims + " The Claims Administrator found that long use of lamps" + said + reviewer + label,
        claims + " It held that such use of the pills" + said + reviewer + label,
        claims + "\nThe Physician Reviewer went by the ODG, under which a scan" + said + "\n" + label}) {
    const scanned s(numbered_letter("1. A lamp is medically necessary and appropriate." + what + "2. A cane" +
                                    end + reasons("No.")));
    EXPECT_EQ(s.items(), (names{"A lamp", "A cane"})) << what;
    EXPECT_EQ(s.at(s.scan.disputes()[0].values[2]), "So.") << what;
    EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::overturned) << what;
  }
}

TEST(LayoutNumberedDispute, ASentenceOfARationaleThatNoFurtherLabelFollowsIsNoItem) {
  const std::string told = "Pain lasts.\nRest in bed" + end;
  for (const char* side : {" The Claims Administrator refused.", "\nThe Physician Reviewer saw him limp."}) {
    const scanned s(
        numbered_letter("1. A lamp" + end + reasons(told + side) + "2. A cane" + end + reasons(told + side)));
    EXPECT_EQ(s.items(), (names{"A lamp", "A cane"})) << side;
  }
}

TEST(LayoutNumberedDispute, AnItemBehindALostLabelIsKept) {
  const std::string sides = "\nThe Claims Administrator based its decision on A.\nThe Physician Reviewer "
                            "based his decision on B.\n";
  const scanned s(numbered_letter("A lamp" + end + sides + "He is well.\n\nA cane" + end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"A lamp", "A cane"}));
}

TEST(LayoutNumberedDispute, ALoneAmountThatMayBeOfTheRationaleDecidesNothing) {
  const scanned s(numbered_letter("Vitamin 5mg #60" + end + reasons("It failed.\nRetinol 5mg #60" + end)));
  EXPECT_EQ(s.items(), (names{"Vitamin 5mg #60", "Retinol 5mg #60"}));
  EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::upheld);
  EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::unknown);
}

TEST(LayoutNumberedDispute, WhatALostItemIsBegunByStandsInItsSection) {
  const scanned s(
      "HOW THE IMR FINAL DETERMINATION WAS MADE\nThe physician reviewer is Board Certified in Surgery.\n" +
      numbered_letter("1. Norco xx yy." + reasons("So.") + "2. A cane" + end + reasons("So.")));
  ASSERT_EQ(s.scan.disputes().size(), 2U);
  EXPECT_EQ(s.at(s.scan.disputes()[0].values[1]), "The Physician Reviewer based his/her decision on B.");
  EXPECT_EQ(support::kinds(s), "how documents summary issues");
}

TEST(LayoutNumberedDispute, TheLastSentenceOfARationaleIsNoItem) {
  const scanned s(numbered_letter("1. Norco" + end +
                                  reasons("It failed. The request for Norco is not medically necessary.") +
                                  reasons("He falls.") + "3. A splint" + end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco", "", "A splint"}));
  EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::unknown);
  EXPECT_EQ(s.at(s.scan.disputes()[0].values[2]),
            "It failed. The request for Norco is not medically necessary.");
}

TEST(LayoutNumberedDispute, AListThatARationaleEndsWithNumbersNoItem) {
  const scanned s(numbered_letter("1. Norco" + end +
                                  reasons("It may bring:\n1. a dry mouth\n2. sleep. None helped.") +
                                  "A cane" + end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane"}));
}

TEST(LayoutNumberedDispute, AnItemOfSeveralSentencesIsItsWholeParagraph) {
  const scanned s(numbered_letter("Norco" + end + reasons("It failed.") +
                                  "\nA course of aquatic exercise.\nTwelve visits for the left knee" + end +
                                  reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco", "A course of aquatic exercise. Twelve visits for the left knee"}));
}

TEST(LayoutNumberedDispute, ItemsBearNumbersAndMarksOfOtherKinds) {
  for (const auto& mark : {names{"#1 ", "#2 "}, names{"I. ", "II. "}, names{"\xE2\x80\xA2 ", "\xE2\x80\xA2 "},
                           names{"- ", "- "}, names{"Item 1: ", "Item 2: "}, names{"a) ", "b) "}}) {
    const scanned s(numbered_letter(mark[0] + "Norco" + end + reasons("It failed.") + mark[1] + "A cane" +
                                    end + reasons("So.")));
    EXPECT_EQ(s.items(), (names{"Norco", "A cane"})) << mark[0];
  }
}

TEST(LayoutNumberedDispute, AnItemMayBeginWithMedicallyNecessary) {
  const scanned s(numbered_letter("1. Medically necessary transport" + end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Medically necessary transport"}));
}

TEST(LayoutNumberedDispute, AnItemMayBeNamedAboveItsSentence) {
  const scanned s(numbered_letter("1. A cane:\n\nThe request for a cane" + end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"a cane"}));
  EXPECT_EQ(scanned(numbered_letter("1. Decision for a cane" + end + reasons("So."))).items(),
            (names{"a cane"}));
}

TEST(LayoutNumberedDispute, AnItemMayBeDecidedAsThoseOf2014) {
  const scanned s(
      numbered_letter("1. A cane: Overturned" + reasons("So.") + "2. Norco: Upheld" + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"A cane", "Norco"}));
  EXPECT_EQ(s.scan.disputes()[0].verdict.value, imr::decision::overturned);
  EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::upheld);
}

TEST(LayoutNumberedDispute, ADamagedDecisionBeforeADamagedLabelIsNotDropped) {
  const std::string damaged = "\nThe Claims Administrator based its decision on A.\nThe Physician Reviewer "
                              "based his/her decision on B.\n"
                              "The Physician Reviewer's ecisicn rati0nale: So.\n";
  const scanned s(numbered_letter("1. Norco is partially medically neeessary and appropriate." + damaged +
                                  "2. A cane" + end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane"}));
  EXPECT_NE(s.scan.disputes()[0].verdict.value, imr::decision::upheld);
}

TEST(LayoutNumberedDispute, ALoneConclusionOfARationaleIsNoItem) {
  const scanned s(numbered_letter("Norco" + end + reasons("It failed.\n\nOpioids" + end) + "\nA cane" + end +
                                  reasons("So.\n\nA brace #1" + end)));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane", "A brace #1"}));
}

TEST(LayoutNumberedDispute, TheEffectOfTheDecisionIsNoPartOfTheLastRationale) {
  const scanned s(
      numbered_letter("1. A cane" + end + reasons("So.") + "Effect of the Decision:\nIt is binding.\n"));
  EXPECT_EQ(s.at(s.scan.disputes().at(0).values[2]), "So.");
}

TEST(LayoutNumberedDispute, AnItemBehindAConclusionKeepsItsFirstLine) {
  const scanned s(numbered_letter("Norco" + end + reasons("The request is not medically necessary.") +
                                  "Care that is needed as documented,\n24 hours" + end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco", "Care that is needed as documented, 24 hours"}));
}

TEST(LayoutNumberedDispute, ANumberThatStandsTwiceIsNoPartOfTheRationaleBeforeIt) {
  const scanned s(numbered_letter("1. The request for a cane" + end + reasons("So.") +
                                  "1. The request for a brace" + end + reasons("Thus.")));
  EXPECT_EQ(s.items(), (names{"a cane", "a brace"}));
  EXPECT_EQ(s.at(s.scan.disputes()[0].values[2]), "So.");
}

TEST(LayoutNumberedDispute, ADamagedNumberIsNoPartOfAnItem) {
  for (const char* number : {"Z.", "2 ."}) {
    const scanned s(
        numbered_letter("l. A cane" + end + reasons("So.") + number + " A brace" + end + reasons("Thus.")));
    EXPECT_EQ(s.items(), (names{"A cane", "A brace"})) << number;
    EXPECT_EQ(s.at(s.scan.disputes()[0].values[2]), "So.") << number;
  }
}

TEST(LayoutNumberedDispute, TwoSentencesUnderALaterNumberAreTwoItemsToo) {
  const std::string grant = " is medically necessary and appropriate.";
  for (const std::string& two :
       {"2. A lamp to buy" + end + " The request for a lamp to rent" + grant,
        "2. Aids:\na. A lamp to buy" + end + "\nb. The request for a lamp to rent" + grant,
        "2. a) A lamp to buy" + end + "\nb) A lamp to rent" + grant,
        "2. Aids:\n\n(a) A lamp to buy" + end + "\n\n(b) A lamp to rent" + grant}) {
    const scanned s(numbered_letter("1. Norco" + end + reasons("It failed.") + two + reasons("It is dark.") +
                                    "3. A cane" + end + reasons("So.")));
    ASSERT_EQ(s.scan.disputes().size(), 4U) << two;
    EXPECT_EQ(s.at(s.scan.disputes()[0].values[2]), "It failed.") << two;
    EXPECT_EQ(s.items()[1], "A lamp to buy") << two;
    EXPECT_EQ(s.scan.disputes()[1].number, 2) << two;
    EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::upheld) << two;
    EXPECT_EQ(s.scan.disputes()[2].verdict.value, imr::decision::overturned) << two;
    EXPECT_EQ(s.at(s.scan.disputes()[2].values[2]), "It is dark.") << two;
  }
}

TEST(LayoutNumberedDispute, AnItemWhoseDecisionHasADamagedTailIsNotLost) {
  for (const char* tail : {" and 0f appropriate.", " appropriate and.", " and appropritae."}) {
    const scanned s(numbered_letter("A splint is not medically necessary" + std::string(tail) +
                                    "\nA cane is medically necessary and appropriate." + reasons("So.")));
    EXPECT_EQ(s.items(), (names{"A splint", "A cane"})) << tail;
  }
}

TEST(LayoutNumberedDispute, OfTwoHigherNumbersBeforeAnItemTheNearestAtALineStartIsItsOwn) {
  for (const char* before : {"4. Beds help.\n", "He paid 7. "}) {
    const scanned s(numbered_letter("1. Norco" + end + reasons(std::string("It failed. ") + before) +
                                    "5. A cane" + end + reasons("So.")));
    EXPECT_EQ(s.items(), (names{"Norco", "A cane"})) << before;
    EXPECT_EQ(s.scan.disputes()[1].number, 5) << before;
  }
}

TEST(LayoutNumberedDispute, ASentenceBehindANumberInsideALineOfTheRationaleIsNoItem) {
  const scanned s(numbered_letter("1. Norco" + end + reasons("It failed. 2. A lamp" + end + "\nHe fell.") +
                                  "3. A cane" + end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane"}));
}

TEST(LayoutNumberedDispute, ANumberedSentenceThatRunsOnIsNoItem) {
  const scanned s(numbered_letter("1. Norco" + end +
                                  reasons("It failed.\n2. A lamp" + end + " He fell. He rose.") +
                                  "2. A cane" + end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane"}));
}

TEST(LayoutNumberedDispute, ANumberThatAnItemBehindBearsIsThatItems) {
  const scanned s(numbered_letter("1. Norco" + end + reasons("It failed.\n2. A lamp" + end) + "2. A cane" +
                                  end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane"}));
}

TEST(LayoutNumberedDispute, OutsideTheItemsSectionNoLoneSentenceIsAnItem) {
  const scanned s("1. Norco" + end + reasons("It failed.") + "A cane" + end + "\n");
  EXPECT_EQ(s.items(), (names{"Norco"}));
}

TEST(LayoutNumberedDispute, AnItemEndsTheLetter) {
  std::string last = "2. A cane" + end;
  EXPECT_EQ(scanned(numbered_letter("1. Norco" + end + reasons("It failed.") + last)).items(),
            (names{"Norco", "A cane"}));
  EXPECT_EQ(scanned(numbered_letter("Norco #30" + end + reasons("It failed. It is not medically necessary.") +
                                    "A cane" + end))
                .items(),
            (names{"Norco #30", "A cane"}));
  EXPECT_EQ(scanned(numbered_letter("Norco #30" + end + "\nA cane" + end)).items(),
            (names{"Norco #30", "A cane"}));
}

TEST(LayoutNumberedDispute, TheConclusionOfARationaleIsNoItem) {
  for (const std::string& last :
       {"It failed here,\nso that the use of it" + end,
        std::string("It failed.\nTherefore, a second lamp is not medically necessary."),
        std::string("It failed.\nA second lamp is not medically necessary."),
        "It failed.\nThe Norco" + end}) {
    const scanned s(numbered_letter("1. Norco" + end + reasons(last) + reasons("He falls.") + "3. A splint" +
                                    end + reasons("So.")));
    EXPECT_EQ(s.items(), (names{"Norco", "", "A splint"})) << last;
  }
}

TEST(LayoutNumberedDispute, ALongSentenceAmongTheItemsIsNoItem) {
  std::string long_text = "A lamp";
  for (int i = 0; i < 200; ++i) long_text += " of wood and glass";
  const scanned s(
      numbered_letter("1. Norco" + end + "\n" + long_text + end + "\n2. A cane" + end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane"}));
}

TEST(LayoutNumberedDispute, ALoneAmountBeforeFurtherItemsDecidesNothingEither) {
  const scanned s(numbered_letter("Vitamin 5mg #60" + end + reasons("It failed.\nRetinol 5mg #60" + end) +
                                  "A cane" + end + reasons("So.")));
  ASSERT_EQ(s.items(), (names{"Vitamin 5mg #60", "Retinol 5mg #60", "A cane"}));
  EXPECT_EQ(s.scan.disputes()[1].verdict.value, imr::decision::unknown);
  EXPECT_EQ(s.scan.disputes()[2].verdict.value, imr::decision::upheld);
}

TEST(LayoutNumberedDispute, ItemsUnderLettersKeepThem) {
  const scanned s(numbered_letter("a) Norco" + end + reasons("It failed.\nb) A lamp" + end) + "b) A cane" +
                                  end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane"}));
}

TEST(LayoutNumberedDispute, OfTwoHigherNumbersInARationaleNeitherIsTheItems) {
  const scanned s(numbered_letter("1. Norco" + end + reasons("It failed.\n4. Beds\n6. Lamps.") + "9. A cane" +
                                  end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco", "A cane"}));
  EXPECT_EQ(s.scan.disputes()[1].number, 9);
}

TEST(LayoutNumberedDispute, AConclusionInAnotherMannerThanTheItemsIsNone) {
  for (const char* last : {"It failed. The request for Norco pills #30",
                           "It is not medically necessary.\nTherefore, Norco #30"}) {
    const scanned s(numbered_letter("Norco #30" + end + reasons(last + end)));
    EXPECT_EQ(s.items(), (names{"Norco #30"})) << last;
  }
}

TEST(LayoutNumberedDispute, WhatTheReviewerFoundOfAnotherThingIsNoItem) {
  const scanned s(
      numbered_letter("Norco" + end +
                      "\nThe Claims Administrator based its decision on A.\nThe Physician Reviewer based "
                      "his decision on B.\nThe Physician Reviewer found that a cane" +
                      end + reasons("So.")));
  EXPECT_EQ(s.items(), (names{"Norco"}));
}

TEST(LayoutNumberedDispute, ManyItemsUnderOneNumberAreAllFound) {
  std::string tubs;
  for (int i = 0; i < 40; ++i) tubs += "\nA tub" + end;
  const scanned s(numbered_letter("1. Norco" + end + reasons("It failed.\n2. A lamp" + end + tubs) +
                                  "3. A cane" + end + reasons("So.")));
  EXPECT_EQ(s.scan.disputes().size(), 43U);
  EXPECT_EQ(s.scan.disputes().back().number, 3);
}

}  // namespace
