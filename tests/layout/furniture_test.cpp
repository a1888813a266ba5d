#include <imr/layout/furniture.hpp>

#include <imr/layout/flow.hpp>

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace {

/// The lines that are furniture, each in brackets.
std::string furniture_of(std::string_view letter) {
  std::vector<imr::layout::line> lines;
  std::vector<imr::layout::line> furniture;
  imr::layout::find_lines(letter, lines);
  const std::size_t before = lines.size();
  imr::layout::furniture_finder().split(letter, lines, furniture);
  EXPECT_EQ(lines.size() + furniture.size(), before) << "every line is kept on one side";
  std::string all;
  for (const imr::layout::line& l : furniture) all += '[' + std::string(l.in(letter)) + ']';
  return all;
}

TEST(LayoutFurniture, RunningFootersAreFurnitureWhereverTheyStand) {
  for (const std::string_view footer :
       {"Final Determination Letter for IMR Case Number CM15-0012345    3",
        "Final Determination Letter for IMR Case Number CM15-0012345",
        "FINAL DETERMINATION LETTER FOR IMR CASE NUMBER: CM15-0012345 Page 3 of 5", "Page 3 of 5",
        "Page 12 of 12", "page 1 of 2"}) {
    const std::string found = '[' + std::string(footer) + ']';
    for (const std::string_view gap : {"\n", "\r\n", "\n\n", "\n\f", "\f", "\n\n\n\f\n"}) {
      EXPECT_EQ(furniture_of("text" + std::string(gap) + std::string(footer) + std::string(gap) + "text"),
                found);
    }
    EXPECT_EQ(furniture_of(footer), found);
    EXPECT_EQ(furniture_of("   " + std::string(footer) + "  \n"), found);
  }
}

TEST(LayoutFurniture, WhatAFaxMachinePrintedIsFurniture) {
  EXPECT_EQ(furniture_of("Cane: Partially\n03/02/2015 10:22 AM FAX 555 123 0001 P.4/9\nOverturned"),
            "[03/02/2015 10:22 AM FAX 555 123 0001 P.4/9]");
  EXPECT_EQ(furniture_of("It was seen at\n10:22 AM\non a Monday"), "");
}

TEST(LayoutFurniture, APageMayBeLostBetweenTwoFormFeeds) {
  EXPECT_EQ(furniture_of("a\n1\n\fb\n2\n\fc\n4\n"), "[1][2][4]");
  EXPECT_EQ(furniture_of("a\n\n\n1\n\n\nb\n\n\n3\n\n\nc"), "") << "without form feeds they may be amounts";
}

TEST(LayoutFurniture, FootersOfManyPagesAllGo) {
  EXPECT_EQ(furniture_of("a\nPage 1 of 3\n\fb\nPage 2 of 3\n\fc\nPage 3 of 3\n"),
            "[Page 1 of 3][Page 2 of 3][Page 3 of 3]");
}

TEST(LayoutFurniture, ACaseNumberAloneIsAFooterOnlyBelowTheHeaderBlock) {
  EXPECT_EQ(furniture_of("Case Number:\nCM15-0012345\nDate Assigned:\n"), "");
  EXPECT_EQ(furniture_of("Case Number: CM15-0012345\nDate Assigned: 1/2/15\n"), "");
  EXPECT_EQ(furniture_of("CM15-0012345\nHow the IMR\ntext\nCM15-0012345\n\ftext"), "[CM15-0012345]");
  EXPECT_EQ(furniture_of("How the IMR\nthe earlier case\nCM15-0012345\nwas upheld"), "");
  EXPECT_EQ(
      furniture_of(
          "HOW THE IMR FINAL DETERMINATION WAS MADE\ntext\n\n\nIMR Case Number: CM15-0012345 Page 2\ntext"),
      "[IMR Case Number: CM15-0012345 Page 2]");
}

TEST(LayoutFurniture, ACaseNumberWithAPagesMarkIsAFooterWithoutABreak) {
  const auto found = [](const std::string& line) {
    return furniture_of("CLINICAL CASE SUMMARY\nwhich is part of\n" + line + "\nthe MTUS.");
  };
  EXPECT_EQ(found("IMR Case Number CM13-0039821 Page 2 of 4"), "[IMR Case Number CM13-0039821 Page 2 of 4]");
  EXPECT_EQ(found("CM13-0039821 Page 2"), "[CM13-0039821 Page 2]");
  EXPECT_EQ(found("CM13-0039821 2"), "");
}

TEST(LayoutFurniture, LinesThatOnlyHoldAFooterAmongOtherWordsStay) {
  for (const std::string_view line :
       {"Page 3 of 5 was illegible", "Page 3 of the report", "Page(s): 24", "Page 3.",
        "Final Determination Letter", "The Final Determination Letter for IMR Case Number CM15-0012345",
        "Final Determination Letter for IMR Case Number CM15-0012345 was mailed"}) {
    EXPECT_EQ(furniture_of("text\n\f" + std::string(line) + "\n\ftext"), "") << line;
  }
}

TEST(LayoutFurniture, ASentenceThatEndsInACountOfPagesStaysInsideItsParagraph) {
  EXPECT_EQ(furniture_of("It was told,\nsee page 3 of 5\nof that report."), "");
  EXPECT_EQ(furniture_of("It was told,\n\nsee page 3 of 5\n\nof that report."), "");
}

TEST(LayoutFurniture, BarePageNumbersThatCountUpGoAtFormFeedsAndGaps) {
  EXPECT_EQ(furniture_of("a\n1\n\fb\n2\n\fc\n3\n"), "[1][2][3]");
  EXPECT_EQ(furniture_of("a\n\n\n1\n\n\nb\n\n\n2\n\n\nc"), "[1][2]");
  EXPECT_EQ(furniture_of("a\n- 4 -\n\fb\n- 5 -\n\fc"), "[- 4 -][- 5 -]");
  EXPECT_EQ(furniture_of("a\nPage 1\n\fb\nPage 2\n\fc"), "[Page 1][Page 2]");
  EXPECT_EQ(furniture_of("a\f2\nb\f3\nc"), "[2][3]");
  EXPECT_EQ(furniture_of("a\n9\n\fb\n10\n\fc\n11\n\fd"), "[9][10][11]");
}

TEST(LayoutFurniture, ASingleNumberGoesOnlyAtAFormFeed) {
  EXPECT_EQ(furniture_of("a\n2\n\fb"), "[2]");
  EXPECT_EQ(furniture_of("a\n\f2\nb"), "[2]");
  EXPECT_EQ(furniture_of("a\n\n\n2\n\n\nb"), "");
}

TEST(LayoutFurniture, NumbersInTheTextStay) {
  EXPECT_EQ(furniture_of("count\n60\ntablets"), "");
  EXPECT_EQ(furniture_of("a\n1\nb\n2\nc\n3\nd"), "");
  EXPECT_EQ(furniture_of("a\n\n1\n\nb\n\n2\n\nc"), "");
  EXPECT_EQ(furniture_of("a\n7\n\fb\n3\n\fc"), "") << "numbers that do not count up";
  EXPECT_EQ(furniture_of("a\n1000\n\fb\n1001\n\fc"), "") << "no letter has so many pages";
  EXPECT_EQ(furniture_of("a\n2015\n\fb"), "") << "a year";
  EXPECT_EQ(furniture_of("a\n3.\n\fb\n4.\n\fc"), "") << "a numbered list";
  EXPECT_EQ(furniture_of("a\n#60\n\fb"), "");
  EXPECT_EQ(furniture_of("a\n10mg\n\fb\n11mg\n\fc"), "");
}

TEST(LayoutFurniture, ANumberOutsideTheCountStaysBesideThoseInside) {
  EXPECT_EQ(furniture_of("a\n1\n\fb\n60\n\fc\n2\n\fd\n3\n"), "[1][2][3]");
  EXPECT_EQ(furniture_of("a\n2\n\fb\n2\n\fc\n3\n\fd\n4\n"), "[2][3][4]");
}

TEST(LayoutFurniture, AVeryLongLineIsNone) {
  EXPECT_EQ(furniture_of("Page 1 of 3" + std::string(120, ' ') + "\nx"), "[Page 1 of 3]");
  EXPECT_EQ(furniture_of("Page" + std::string(120, ' ') + "1 of 3\nx"), "");
}

TEST(LayoutFurniture, OneFinderServesManyLetters) {
  imr::layout::furniture_finder finder;
  std::vector<imr::layout::line> lines;
  std::vector<imr::layout::line> furniture;
  for (int turn = 0; turn < 2; ++turn) {
    imr::layout::find_lines("a\n1\n\fb\n2\n\fc", lines);
    finder.split("a\n1\n\fb\n2\n\fc", lines, furniture);
    EXPECT_EQ(furniture.size(), 2U);
    imr::layout::find_lines("a\nb", lines);
    finder.split("a\nb", lines, furniture);
    EXPECT_TRUE(furniture.empty());
    EXPECT_EQ(lines.size(), 2U);
  }
}

std::string flow_of(std::string_view letter) {
  imr::layout::flow flow;
  flow.read(letter, 0);
  return std::string(flow.text());
}

TEST(Furniture, ANumberThatEndsTheTextIsProseUnlessItIsThePagesOwn) {
  EXPECT_EQ(flow_of("seen on 2-25-\n13"), "seen on 2-25-13");
  EXPECT_EQ(flow_of("a count of\n12"), "a count of 12");
  EXPECT_EQ(flow_of("a count of\n12\n\f"), "a count of 12");
  EXPECT_EQ(flow_of("the only page\n1\n\f"), "the only page");
}

TEST(Furniture, ANumberThatAHyphenJoinsToTheLineBeforeStays) {
  EXPECT_EQ(flow_of("seen on 2-25-\n13\n\fand later"), "seen on 2-25-13 and later");
}

TEST(Furniture, ATitleWithACountOfPagesIsFurnitureOnlyWhereItCountsUpward) {
  EXPECT_EQ(flow_of("as told,\nsee page 2 of 9\n\fof it"), "as told, see page 2 of 9 of it");
  EXPECT_EQ(flow_of("as told,\nIMR unit, page 1 of 9\n\fof it\nIMR unit, page 2 of 9\n\fby all"),
            "as told, of it by all");
}

TEST(Furniture, ABareNumberBesideAFooterCountsAsAtAPageBreak) {
  EXPECT_EQ(flow_of("one\n1\nPage 1 of 2\ntwo\n2\nPage 2 of 2\nthree"), "one two three");
}

TEST(Furniture, AMarkedNumberAloneAtAFormFeedIsAPages) {
  EXPECT_EQ(flow_of("one tablet every six\nPage 3\n\fhours"), "one tablet every six hours");
  EXPECT_EQ(flow_of("one tablet every six\n- 3 -\n\fhours"), "one tablet every six hours");
  EXPECT_EQ(flow_of("one tablet every six\n3\n\fhours"), "one tablet every six 3 hours");
}

TEST(Furniture, ATitleAtAFormFeedBelowTheHeaderIsFurniture) {
  EXPECT_EQ(flow_of("ISSUE AT DISPUTE:\none tablet\nIndependent Medical Review\n\fa day"),
            "ISSUE AT DISPUTE: one tablet a day");
  EXPECT_EQ(flow_of("ISSUE AT DISPUTE:\none tablet\n\fMAXIMUS Federal Services, Inc.\na day"),
            "ISSUE AT DISPUTE: one tablet a day");
  EXPECT_EQ(flow_of("a letter of\n\fIndependent Medical Review\nof 2014"),
            "a letter of Independent Medical Review of 2014");
}

TEST(LayoutFurniture, ATextWithoutADigitHasNoPageNumber) {
  EXPECT_EQ(imr::layout::detail::first_number("Page"), 0);
  EXPECT_EQ(imr::layout::detail::first_number("Page 3 of 5"), 3);
}

}  // namespace
