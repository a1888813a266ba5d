#include <imr/limits.hpp>
#include <imr/parse.hpp>

#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace {

imr::limits bytes(std::size_t count) {
  imr::limits bounds;
  bounds.letter_bytes = count;
  return bounds;
}
imr::limits findings(std::size_t count) {
  imr::limits bounds;
  bounds.diagnostics = count;
  return bounds;
}

std::size_t count_of(const imr::parsed<imr::letter>& r, imr::code code) {
  return static_cast<std::size_t>(std::count_if(r.diagnostics.begin(), r.diagnostics.end(),
                                                [&](const imr::diagnostic& d) { return d.code == code; }));
}

/// A letter in which many items are undecided.
std::string letter_with_findings(int count) {
  std::string text(support::sample_letter);
  for (int i = 0; i < count; ++i) {
    text += "\nItem " + std::to_string(i) +
            ": Deferred\nClaims Administrator guideline: Decision based on MTUS Pain.\nMAXIMUS guideline: "
            "Decision based on "
            "MTUS Pain.\nDecision rationale: The page says so. The request is medically necessary.\n";
  }
  return text;
}

TEST(Limits, ByDefaultAnOrdinaryLetterReachesNone) {
  EXPECT_EQ(count_of(imr::parse(support::sample_letter), imr::code::limit_reached), 0U);
  EXPECT_GE(imr::limits().letter_bytes, std::size_t{1} << 20);
}

TEST(Limits, ALetterOfJustTheLimitsLengthIsReadWhole) {
  const auto r = imr::parse(support::sample_letter, bytes(support::sample_letter.size()));
  EXPECT_EQ(r.status, imr::status::complete);
  EXPECT_EQ(count_of(r, imr::code::limit_reached), 0U);
}

TEST(Limits, OfALongerLetterWhatLiesBeyondIsNotReadAndTheLetterSaysSo) {
  const std::size_t most = support::sample_letter.find("Naproxen 500mg #60: Overturned");
  const auto r = imr::parse(support::sample_letter, bytes(most));
  EXPECT_EQ(r.status, imr::status::recovered);
  ASSERT_EQ(r->disputes.size(), 1U);
  EXPECT_EQ(r->disputes[0].decision, imr::decision::upheld);
  ASSERT_EQ(count_of(r, imr::code::limit_reached), 1U);
  const auto d = std::find_if(r.diagnostics.begin(), r.diagnostics.end(), [](const imr::diagnostic& found) {
    return found.code == imr::code::limit_reached;
  });
  EXPECT_EQ(d->where, (imr::span{most, support::sample_letter.size() - most}));
}

TEST(Limits, TheLetterStillHasItsWholeLength) {
  const auto r = imr::parse(support::sample_letter, bytes(3000));
  EXPECT_EQ(r->where.length, support::sample_letter.size());
  EXPECT_EQ(r->sections.back().where.end(), support::sample_letter.size());
}

TEST(Limits, NothingBeyondTheLimitIsQuoted) {
  for (std::size_t most = 0; most < support::sample_letter.size(); most += 7) {
    const auto r = imr::parse(support::sample_letter, bytes(most));
    EXPECT_EQ(count_of(r, imr::code::limit_reached), 1U);
    EXPECT_NE(r.status, imr::status::complete);
    EXPECT_LE(r->header.case_number.span().end(), most);
    EXPECT_LE(r->clinical_summary.text.span().end(), most);
    for (const imr::dispute& d : r->disputes) {
      EXPECT_LE(d.where.end(), most);
      EXPECT_LE(d.rationale.text.span().end(), most);
    }
  }
}

TEST(Limits, ALimitOfNothingReadsNothing) {
  const auto r = imr::parse(support::sample_letter, bytes(0));
  EXPECT_EQ(r.status, imr::status::failed);
  EXPECT_EQ(count_of(r, imr::code::limit_reached), 1U);
  EXPECT_EQ(count_of(r, imr::code::not_a_letter), 1U);
}

TEST(Limits, BelowTheNumberOfDiagnosticsNoneIsLost) {
  const std::string text = letter_with_findings(20);
  const auto r = imr::parse(text, findings(1000));
  EXPECT_EQ(count_of(r, imr::code::unknown_decision), 20U);
  EXPECT_EQ(count_of(r, imr::code::limit_reached), 0U);
}

TEST(Limits, NeverMoreDiagnosticsThanTheLimitAndTheOneThatSaysSoAmongThem) {
  const std::string text = letter_with_findings(20);
  for (std::size_t most = 1; most < 20; ++most) {
    const auto r = imr::parse(text, findings(most));
    EXPECT_EQ(r.diagnostics.size(), most);
    EXPECT_EQ(count_of(r, imr::code::limit_reached), 1U);
  }
}

TEST(Limits, TheLimitOfDiagnosticsTakesNoValueAway) {
  const std::string text = letter_with_findings(20);
  const auto all = imr::parse(text);
  const auto few = imr::parse(text, findings(2));
  EXPECT_EQ(few->disputes.size(), all->disputes.size());
  EXPECT_EQ(few->outcome, all->outcome);
  EXPECT_EQ(few.status, imr::status::recovered);
}

TEST(Limits, AHandlerIsBoundByThemToo) {
  struct keeps_codes {
    std::vector<imr::code> codes;
    void on(const imr::diagnostic& d) { codes.push_back(d.code); }
  };
  keeps_codes handler;
  EXPECT_EQ(imr::parse(support::sample_letter, handler, bytes(100)),
            imr::parse(support::sample_letter, bytes(100)).status);
  EXPECT_EQ(std::count(handler.codes.begin(), handler.codes.end(), imr::code::limit_reached), 1);
}

TEST(Limits, AsManyDiagnosticsAsTheLimitAllowsAreAllKept) {
  imr::limits bounds;
  bounds.diagnostics = 1;
  const auto r = imr::parse("x", bounds);
  ASSERT_EQ(r.diagnostics.size(), 1U);
  EXPECT_EQ(r.diagnostics[0].code, imr::code::not_a_letter);
}

TEST(Limits, OfMoreItemsThanTheLimitTheRestIsNotReadAndTheLetterSaysSo) {
  imr::limits bounds;
  bounds.disputes = 3;
  const std::string text = letter_with_findings(5);
  const auto r = imr::parse(text, bounds);
  ASSERT_EQ(r->disputes.size(), 3U);
  ASSERT_EQ(count_of(r, imr::code::limit_reached), 1U);
  const auto d = std::find_if(r.diagnostics.begin(), r.diagnostics.end(), [](const imr::diagnostic& found) {
    return found.code == imr::code::limit_reached;
  });
  EXPECT_GT(d->where.offset, r->disputes.back().where.offset);
}

/// Guidelines without end; the last item stands behind more than the limit.
std::string letter_of_guidelines(std::size_t bytes) {
  std::string text(support::sample_letter);
  while (text.size() < bytes) {
    text += "\nItem 1mg #2: Upheld\nClaims Administrator guideline: Decision based on MTUS Pain.\nMAXIMUS "
            "guideline: Decision based on MTUS Pain.\nDecision rationale: The request is not medically "
            "necessary.\n";
  }
  return text;
}

TEST(Limits, ALetterAsLongAsPostedOnesIsReadCloselyToItsEnd) {
  const std::string text = letter_of_guidelines(std::size_t{16} << 10);
  const auto r = imr::parse(text);
  EXPECT_EQ(count_of(r, imr::code::limit_reached), 0U);
  EXPECT_TRUE(r->disputes.back().reviewer_guideline->basis.has_value());
}

TEST(Limits, BehindMoreItemsAndGuidelinesThanALetterHoldsTheirWordsAreKeptUnread) {
  const std::string text = letter_of_guidelines(std::size_t{1} << 20);
  const auto r = imr::parse(text);
  EXPECT_EQ(count_of(r, imr::code::limit_reached), 1U);
  const imr::dispute& last = r->disputes.back();
  EXPECT_EQ(last.item, "Item 1mg #2");
  EXPECT_EQ(last.decision, imr::decision::upheld);
  EXPECT_FALSE(last.order.kind.has_value());
  EXPECT_EQ(last.reviewer_guideline->text, "Decision based on MTUS Pain.");
  EXPECT_FALSE(last.reviewer_guideline->basis.has_value());
  EXPECT_TRUE(r->disputes.front().reviewer_guideline->basis.has_value());
}

}  // namespace
