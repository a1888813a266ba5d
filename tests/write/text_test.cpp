#include <imr/write/text.hpp>

#include <imr/parse.hpp>

#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <string_view>

namespace {

std::string written(const imr::letter& letter) {
  std::ostringstream out;
  imr::write::text(out, letter);
  return out.str();
}

/// A letter with one item, put together by hand.
struct made {
  imr::letter letter;

  made() {
    letter.format = imr::format::imr_2014;
    imr::dispute& d = letter.disputes.emplace_back();
    d.item = imr::excerpt("Brace", 0);
    d.decision = imr::decision::upheld;
    d.rationale.text = imr::excerpt("Nothing speaks for it.", 0);
  }
  [[nodiscard]] imr::dispute& dispute() { return letter.disputes.front(); }
  /// The dispute that is read of what is written, as `item|decision|rationale`.
  [[nodiscard]] std::string again() const {
    const std::string text = written(letter);
    const imr::parsed<imr::letter> r = imr::parse(text);
    std::string all;
    for (const imr::dispute& d : r->disputes) {
      all += (all.empty() ? "" : "; ") + d.item.str() + '|' + std::string(to_string(d.decision)) + '|' +
             d.rationale.text.str();
    }
    return all;
  }
};

TEST(Text, AWrittenLetterIsReadWhole) {
  const imr::parsed<imr::letter> first = imr::parse(support::sample_letter);
  const std::string text = written(*first);
  const imr::parsed<imr::letter> second = imr::parse(text);
  EXPECT_EQ(second.status, imr::status::complete);
  EXPECT_EQ(second->header.case_number, first->header.case_number);
  EXPECT_EQ(second->header.decision_date, first->header.decision_date);
  EXPECT_EQ(second->reviewer.practice_hours_per_week, 24);
  EXPECT_EQ(second->clinical_summary.text, first->clinical_summary.text);
  ASSERT_EQ(second->disputes.size(), first->disputes.size());
  for (std::size_t i = 0; i < first->disputes.size(); ++i) {
    EXPECT_EQ(second->disputes[i].item, first->disputes[i].item);
    EXPECT_EQ(second->disputes[i].decision, first->disputes[i].decision);
    EXPECT_EQ(second->disputes[i].reviewer_guideline->text, first->disputes[i].reviewer_guideline->text);
    EXPECT_EQ(second->disputes[i].rationale.text, first->disputes[i].rationale.text);
  }
}

TEST(Text, WritingWhatWasReadOfAWrittenLetterGivesTheSameText) {
  for (std::string letter : {std::string(support::sample_letter), support::sample_with_findings()}) {
    const imr::parsed<imr::letter> first = imr::parse(letter);
    const std::string text = written(*first);
    const imr::parsed<imr::letter> second = imr::parse(text);
    EXPECT_EQ(written(*second), text);
  }
}

TEST(Text, ATextThatIsNoLetterIsWrittenAsNothing) { EXPECT_EQ(written(imr::letter()), ""); }

TEST(Text, EachFieldStandsInOneLine) {
  made m;
  m.dispute().rationale.text = imr::excerpt("It broke.\n\n  A day\tlater it was mended.", 0);
  EXPECT_NE(written(m.letter).find("\nDecision rationale: It broke. A day later it was mended.\n"),
            std::string::npos);
}

TEST(Text, ALabelInAFieldIsQuoted) {
  made m;
  m.dispute().rationale.text = imr::excerpt("So: Upheld MAXIMUS guideline: none. So be it.", 0);
  EXPECT_EQ(m.again(), "Brace|upheld|So: Upheld \"MAXIMUS guideline: none. So be it.");
}

TEST(Text, AHeadingThatBeginsAFieldIsSaidToBeQuoted) {
  made m;
  m.letter.documents_reviewed = imr::excerpt("CLINICAL CASE SUMMARY", 0);
  EXPECT_NE(written(m.letter).find("\nQuoted from the form: CLINICAL CASE SUMMARY\n"), std::string::npos);
  EXPECT_EQ(m.again(), "Brace|upheld|Nothing speaks for it.");
}

TEST(Text, WhatADamagedLetterWouldTakeForTheFormIsSaidToBeQuotedToo) {
  made m;
  m.letter.documents_reviewed = imr::excerpt("| the notes ~", 0);  // which shows damage
  for (const std::string item : {"CLINICAL CASE SUMMARY", "* CLlNICAL CASE SUMMARY"}) {
    m.dispute().item = imr::excerpt(item, 0);
    EXPECT_EQ(m.again(), "Quoted from the form: " + item + "|upheld|Nothing speaks for it.");
  }
}

TEST(Text, ATextOfNothingButBlanksIsNoText) {
  made m;
  m.dispute().item = imr::excerpt(" \n", 0);
  m.dispute().rationale.text = imr::excerpt("\t", 0);
  m.letter.documents_reviewed = imr::excerpt("\f", 0);
  EXPECT_EQ(m.again(), "Unnamed item|upheld|");
  EXPECT_EQ(written(m.letter).find("DOCUMENTS"), std::string::npos);
}

TEST(Text, ARationaleEndsWithASentence) {
  made m;
  m.dispute().rationale.text = imr::excerpt("no end", 0);
  m.letter.disputes.push_back(m.dispute());
  EXPECT_EQ(m.again(), "Brace|upheld|no end.; Brace|upheld|no end.");
  m.dispute().rationale.text = imr::excerpt("It was no", 0);
  EXPECT_EQ(m.again(), "Brace|upheld|It was no..; Brace|upheld|no end.");
}

TEST(Text, AHyphenAtTheEndOfAFieldDoesNotJoinTheNextLine) {
  made m;
  m.dispute().claims_administrator_guideline.emplace().text = imr::excerpt("short-", 0);
  EXPECT_NE(written(m.letter).find("guideline: short-.\nMAXIMUS"), std::string::npos);
}

TEST(Text, WhatWouldBeAPageNumberHasAFullStop) {
  made m;
  m.letter.documents_reviewed = imr::excerpt("Page 3 of 5", 0);
  EXPECT_NE(written(m.letter).find("\nPage 3 of 5.\n"), std::string::npos);
}

TEST(Text, AGuidelineThatEndsInADecisionDoesNotDecide) {
  made m;
  m.dispute().claims_administrator_guideline.emplace().text = imr::excerpt("The denial: Upheld", 0);
  EXPECT_EQ(m.again(), "Brace|upheld|Nothing speaks for it.");
}

TEST(Text, ASummaryOrDocumentsThatEndInADecisionMakeNoItem) {
  made m;
  m.letter.clinical_summary.text = imr::excerpt("His wish: Overturned", 0);
  m.letter.documents_reviewed = imr::excerpt("The denial: Upheld", 0);
  EXPECT_EQ(m.again(), "Brace|upheld|Nothing speaks for it.");
}

TEST(Text, ADecisionThatIsUnknownIsSaidToBe) {
  made m;
  m.dispute().decision = imr::decision::unknown;
  EXPECT_EQ(m.again(), "Brace|unknown|Nothing speaks for it.");
}

TEST(Text, AnItemWithoutTextHasAName) {
  made m;
  m.dispute().item = imr::excerpt();
  m.letter.disputes.push_back(m.dispute());
  EXPECT_EQ(m.again(),
            "Unnamed item|upheld|Nothing speaks for it.; Unnamed item|upheld|Nothing speaks for it.");
}

TEST(WriteText, ALineThatATitleWouldBeTakenForIsClosed) {
  using imr::write::detail::as_line;
  EXPECT_EQ(as_line(imr::excerpt("For:", 0)), "For:.");
  EXPECT_EQ(as_line(imr::excerpt("Final Determination Letter for", 0)), "Final Determination Letter for.");
  EXPECT_EQ(as_line(imr::excerpt("Knee brace", 0)), "Knee brace");
}

}  // namespace
