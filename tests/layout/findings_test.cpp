#include <imr/layout/findings.hpp>

#include "support/older_letter.hpp"
#include "support/sample_letter.hpp"

#include <imr/parse.hpp>

#include <gtest/gtest.h>

#include <string>

namespace {

using support::damaged;
using support::sample_letter;

/// Each finding as `code [folded text at its place]`.
std::string findings_of(std::string_view letter) {
  const auto r = imr::parse(letter);
  std::string all;
  for (const imr::diagnostic& d : r.diagnostics) {
    all += (all.empty() ? "" : ", ") + std::string(to_string(d.code)) + " [";
    all += imr::excerpt(letter.substr(d.where.offset, d.where.length), 0).str();
    all += ']';
  }
  return all;
}

std::string with(std::string_view from, std::string_view to) { return damaged(sample_letter, from, to); }

constexpr std::string_view refused = " is not medically necessary and appropriate.";

/// The letter with a stretch, from the beginning of one passage to that of another, cut out.
std::string without(std::string letter, std::string_view from, std::string_view to) {
  const std::size_t begin = letter.find(from);
  letter.erase(begin, letter.find(to, begin) - begin);
  return letter;
}

constexpr std::string_view summary_lead = "The expert reviewer developed the following clinical case summary "
                                          "based on a review of the case file, including all "
                                          "medical records:";

TEST(LayoutFindings, AWholeLetterHasNone) { EXPECT_EQ(findings_of(sample_letter), ""); }

TEST(LayoutFindings, AMissingHeadingIsReportedWhereItsSectionShows) {
  EXPECT_EQ(findings_of(with("CLINICAL CASE SUMMARY\n", "")),
            "missing-section [" + std::string(summary_lead) + "]");
  EXPECT_EQ(findings_of(with("IMR ISSUES, DECISIONS AND RATIONALES\n", "")),
            "missing-section [The Final Determination was based on decisions for the disputed items/services "
            "set forth below:]");
}

TEST(LayoutFindings, AMissingHowHeadingIsReported) {
  const std::string letter = with("HOW THE IMR FINAL DETERMINATION WAS MADE\n", "");
  const auto r = imr::parse(letter);
  ASSERT_EQ(r.diagnostics.size(), 1U);
  EXPECT_EQ(r.diagnostics[0].code, imr::code::missing_section);
  EXPECT_EQ(r.status, imr::status::recovered);
}

TEST(LayoutFindings, AMissingSectionIsReportedAtTheLettersBeginning) {
  EXPECT_EQ(findings_of(without(std::string(sample_letter), "CLINICAL CASE SUMMARY", "IMR ISSUES")),
            "missing-section [C]");
}

TEST(LayoutFindings, DocumentsReviewedMayBeMissing) {
  EXPECT_EQ(findings_of(without(std::string(sample_letter), "DOCUMENTS REVIEWED", "CLINICAL CASE")), "");
}

TEST(LayoutFindings, ASectionBehindALaterOneIsOutOfOrder) {
  const std::string letter(sample_letter);
  const std::size_t summary = letter.find("CLINICAL CASE SUMMARY");
  const std::size_t issues = letter.find("IMR ISSUES");
  EXPECT_EQ(findings_of(letter.substr(0, summary) + letter.substr(issues) + "\n" +
                        letter.substr(summary, issues - summary)),
            "section-out-of-order [CLINICAL CASE SUMMARY]");
}

TEST(LayoutFindings, ARepeatedSectionIsReportedAtItsSecondHeading) {
  const std::string letter(sample_letter);
  const std::size_t summary = letter.find("CLINICAL CASE SUMMARY");
  const std::size_t issues = letter.find("IMR ISSUES");
  const std::string twice = letter.substr(0, issues) + letter.substr(summary);
  const auto r = imr::parse(twice);
  EXPECT_EQ(findings_of(twice), "duplicate-section [CLINICAL CASE SUMMARY]");
  ASSERT_EQ(r.diagnostics.size(), 1U);
  EXPECT_EQ(r.diagnostics[0].where.offset, issues);
}

TEST(LayoutFindings, AnEmptySectionIsReportedAtItsHeading) {
  EXPECT_EQ(findings_of(without(std::string(sample_letter), "A 44 year old", "IMR ISSUES")),
            "empty-section [CLINICAL CASE SUMMARY]");
}

TEST(LayoutFindings, ADecisionThatCannotBeReadIsReportedAtItsWords) {
  const std::string letter = with("Elbow brace: Upheld", "Elbow brace: Deferred");
  const auto r = imr::parse(letter);
  EXPECT_EQ(findings_of(letter), "unknown-decision [Deferred]");
  ASSERT_EQ(r->disputes.size(), 2U);
  EXPECT_EQ(r->disputes[0].decision, imr::decision::unknown);
  EXPECT_EQ(r->outcome, imr::outcome::unknown);
  EXPECT_EQ(r.status, imr::status::recovered);
}

TEST(LayoutFindings, ADecisionThatIsLostIsReportedAtItsItem) {
  EXPECT_EQ(findings_of(with("Elbow brace: Upheld", "Elbow brace:")), "unknown-decision [Elbow brace]");
}

TEST(LayoutFindings, ALostColonIsANoteAtTheDecision) {
  const std::string letter = with("Elbow brace: Upheld", "Elbow brace Upheld");
  const auto r = imr::parse(letter);
  EXPECT_EQ(findings_of(letter), "repaired-text [Upheld]");
  EXPECT_EQ(r.status, imr::status::complete);
  EXPECT_EQ(r->disputes[0].decision, imr::decision::upheld);
}

TEST(LayoutFindings, MissingPartsOfADisputeAreReportedAtItsItem) {
  EXPECT_EQ(findings_of(without(std::string(sample_letter), "Claims Administrator guideline: Decision",
                                "MAXIMUS guideline: "
                                "Decision based on MTUS Chronic")),
            "missing-guideline [Naproxen 500mg #60]");
  EXPECT_EQ(findings_of(without(std::string(sample_letter), "MAXIMUS guideline", "Decision rationale")),
            "missing-guideline [Elbow brace]");
  EXPECT_EQ(findings_of(without(std::string(sample_letter), "Decision rationale", "Naproxen 500mg #60:")),
            "missing-rationale [Elbow brace]");
}

TEST(LayoutFindings, APartWithoutTextIsMissing) {
  EXPECT_EQ(
      findings_of(with("MAXIMUS guideline: Decision based on MTUS Elbow Disorders Chapter (ACOEM 2007).",
                       "MAXIMUS guideline:")),
      "missing-guideline [Elbow brace]");
  EXPECT_EQ(
      findings_of(with(
          " The strap was bent within a week and never worn. The request is not medically necessary.", "")),
      "missing-rationale [Elbow brace]");
}

TEST(LayoutFindings, ALetterWithoutItemsHasNoDisputes) {
  const std::string text(sample_letter);
  const std::string letter = text.substr(0, text.find("Elbow brace: Upheld")) + "None was sent.\n";
  const auto r = imr::parse(letter);
  EXPECT_EQ(findings_of(letter), "no-disputes [C]");
  EXPECT_EQ(r->outcome, imr::outcome::unknown);
  EXPECT_EQ(r.status, imr::status::recovered);
}

TEST(LayoutFindings, ALetterCutOffInsideADisputeIsTruncatedAtItsLastByte) {
  const std::string text(sample_letter);
  const std::size_t last = text.find("Naproxen 500mg #60: Overturned");
  for (const std::string_view cut : {"Claims Administrator guideline:", "ODG Pain.", "MAXIMUS guideline:",
                                     "Page(s): 67.", "Decision rationale:", "A short course"}) {
    const std::string letter = text.substr(0, text.find(cut, last) + cut.size());
    EXPECT_EQ(findings_of(letter), "truncated-letter [" + letter.substr(letter.size() - 1) + "]") << cut;
    const auto r = imr::parse(letter);
    EXPECT_EQ(r->disputes.back().decision, imr::decision::overturned) << cut;
  }
}

TEST(LayoutFindings, ARationaleThatEndsItsSentenceIsNotTruncated) {
  const std::string text(sample_letter);
  const std::string_view stop = "is what the page allows.";
  const std::size_t end = text.find(stop) + stop.size();
  EXPECT_EQ(findings_of(text.substr(0, end)), "");
  EXPECT_EQ(findings_of(text.substr(0, end - 1) + ".\""), "");
  EXPECT_EQ(findings_of(text.substr(0, end - 1) + "!"), "");
}

TEST(LayoutFindings, OneByteThatIsNotUtf8IsReportedAtItsPlace) {
  const std::string letter = with("right elbow", "right \xFF elbow");
  const auto r = imr::parse(letter);
  EXPECT_EQ(findings_of(letter), "invalid-utf8 [\xFF]");
  EXPECT_NE(r->clinical_summary.text.str().find("right \xFF elbow"), std::string::npos);
}

TEST(LayoutFindings, ADayThatDoesNotExistIsReportedAtItsPlace) {
  const std::string letter = with("06/14/2012", "06/31/2012");
  const auto r = imr::parse(letter);
  EXPECT_EQ(findings_of(letter), "invalid-date [06/31/2012]");
  EXPECT_FALSE(r->header.date_of_injury.has_value());
}

TEST(LayoutFindings, ATextThatIsNoLetterHasOneFinding) {
  EXPECT_EQ(findings_of(""), "not-a-letter []");
  EXPECT_EQ(findings_of("A note about a roof.\nIt leaks.\n"), "not-a-letter [A note about a roof.]");
  EXPECT_EQ(imr::parse(std::string_view("A note about a roof.")).status, imr::status::failed);
}

TEST(LayoutFindings, StandInTheLettersOrder) {
  const std::string letter = support::sample_with_findings();
  EXPECT_EQ(findings_of(letter),
            "invalid-utf8 [\xFF], unknown-decision [Deferred], missing-guideline [Naproxen 500mg #60]");
}

TEST(LayoutFindings, ADecidedItemWithoutWordsIsReported) {
  const std::string letter =
      std::string(sample_letter.substr(0, sample_letter.find("IMR ISSUES"))) +
      "IMR ISSUES, DECISIONS AND RATIONALES\nThe Final Determination was based on decisions for the disputed "
      "items/services set forth below:\nA cane: Upheld\nClaims Administrator guideline: A.\nMAXIMUS "
      "guideline: B.\n"
      "Decision rationale: It is not medically necessary.\n: Upheld\nClaims Administrator guideline: A.\n"
      "MAXIMUS guideline: B.\nDecision rationale: It is not medically necessary.\n";
  EXPECT_NE(findings_of(letter).find("empty-section [Upheld]"), std::string::npos) << findings_of(letter);
}

TEST(LayoutFindings, ANumberThatIsNotTheNextTellsOfALostItem) {
  const auto letter = [](std::string_view last) {
    return support::numbered_letter("1. A cane" + std::string(refused) + support::reasons("So.") +
                                    std::string(last) + " A brace" + std::string(refused) +
                                    support::reasons("So."));
  };
  const std::string found = findings_of(letter("3."));
  EXPECT_NE(found.find("unknown-decision [3]"), std::string::npos) << found;
  EXPECT_EQ(findings_of(letter("2.")).find("unknown-decision"), std::string::npos);
  EXPECT_EQ(findings_of(letter("")).find("unknown-decision"), std::string::npos);
}

TEST(LayoutFindings, ADecisionInsideAnItemIsReportedAtItsWords) {
  EXPECT_EQ(findings_of(with("Elbow brace", "Cane: Upheld Elbow brace")), "unknown-decision [Upheld]");
  EXPECT_EQ(findings_of(with("Elbow brace", "Cane: upheld by a strap, elbow brace")), "");
}

TEST(LayoutFindings, AnItemWithoutANumberAmongNumberedOnesHidesNoGap) {
  const std::string end(refused);
  const std::string lost_number = findings_of(
      support::numbered_letter("1. A cane" + end + support::reasons("So.") + "The request for a lamp" + end +
                               support::reasons("So.") + "3. A brace" + end + support::reasons("So.")));
  EXPECT_NE(lost_number.find("repaired-text [3]"), std::string::npos) << lost_number;
  EXPECT_EQ(lost_number.find("unknown-decision"), std::string::npos) << lost_number;
  const std::string lost_item =
      findings_of(support::numbered_letter("1. A cane" + end + " A lamp" + end + support::reasons("So.") +
                                           "3. A brace" + end + support::reasons("So.")));
  EXPECT_NE(lost_item.find("unknown-decision [3]"), std::string::npos) << lost_item;
}

TEST(LayoutFindings, AnItemThatStandsTwiceInOtherWaysIsReported) {
  const std::string first = "1. A cane" + std::string(refused) + support::reasons("So.");
  const std::string found = findings_of(
      support::numbered_letter(first + "1. A cane" + std::string(refused) + support::reasons("No.")));
  EXPECT_NE(found.find("duplicate-section [A cane]"), std::string::npos) << found;
  EXPECT_EQ(findings_of(support::numbered_letter(first + first)).find("duplicate-section"),
            std::string::npos);
}

TEST(LayoutFindings, SentencesBeforeTheFirstItemTellOfALostOne) {
  const std::string letter = without(std::string(sample_letter), "Elbow brace: Upheld", "The strap was bent");
  EXPECT_EQ(
      findings_of(damaged(letter, "The strap was bent", "the strap was bent")),
      "missing-rationale [the strap was bent within a week and never worn. The request is not medically "
      "necessary. Naproxen 500mg #60]");
  std::string sentences;
  for (int i = 0; i < 80; ++i) sentences += "It was bent and is worn no more.\n";
  EXPECT_EQ(
      findings_of(damaged(letter, "The strap was bent", sentences + "The strap was bent")).substr(0, 36),
      "missing-rationale [It was bent and i");
}

TEST(LayoutFindings, AnItemWhoseLabelsAreUnreadableDoesNotTakeThoseOfTheNext) {
  std::string letter(sample_letter);
  const std::size_t first =
      letter.find("Claims Administrator guideline:", letter.find("Elbow brace: Upheld"));
  letter.erase(first, std::string_view("Claims Administrator guideline:").size());
  letter = damaged(
      damaged(letter, "MAXIMUS guideline: Decision based on MTUS Elbow", "Decision based on MTUS Elbow"),
      "Decision rationale: The strap", "The strap");
  letter = damaged(letter, "Naproxen 500mg #60: Overturned", "Naproxen 500mg #60 0vrtd");
  const std::string found = findings_of(letter);
  EXPECT_NE(found.find("unknown-decision [The Cl"), std::string::npos) << found;
}

}  // namespace
