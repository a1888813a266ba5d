#include <imr/layout/page_order.hpp>

#include "support/sample_letter.hpp"

#include <imr/parse.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using imr::layout::page_of;
using imr::layout::told_page;

TEST(LayoutPageOrder, AFooterTellsItsPage) {
  const auto tells = [](std::string_view line, std::string_view words, int number, int total) {
    const told_page page = page_of(line);
    EXPECT_EQ(page.words, words) << line;
    EXPECT_EQ(page.number, number) << line;
    EXPECT_EQ(page.total, total) << line;
  };
  tells("Page 3 of 5", "Page ", 3, 5);
  tells("- 4 -", "- ", 4, 0);
  tells("Page 2", "Page ", 2, 0);
  tells("7", "", 7, 0);
  tells("2 of 6", "", 2, 6);
  tells("Final Determination Letter for IMR Case Number CM15-0012345 3",
        "Final Determination Letter for IMR Case Number CM15-0012345 ", 3, 0);
  tells("IMR Case Number: CM15-0012345 Page 2 of 4", "IMR Case Number: CM15-0012345 Page ", 2, 4);
  tells("A letter of some title Page 2 of 4", "A letter of some title Page ", 2, 4);
}

TEST(LayoutPageOrder, ALineWithoutAPageTellsNone) {
  for (const std::string_view line : {"Final Determination Letter for IMR Case Number CM15-0012345",
                                      "CM15-0012345", "MAXIMUS FEDERAL SERVICES"})
    EXPECT_FALSE(page_of(line).found()) << line;
}

/// The sample letter on pages that bear these footers; a page without one ends in a form feed alone.
std::string paged(const std::vector<std::string>& footers) {
  std::string letter;
  std::string_view rest = support::sample_letter;
  for (std::size_t i = 0; i < footers.size(); ++i) {
    const bool last = i + 1 == footers.size();
    const std::size_t end = last ? rest.size() : rest.find('\n', 500) + 1;
    letter += std::string(rest.substr(0, end)) + '\n' + footers[i] + "\n\f";
    rest.remove_prefix(end);
  }
  return letter;
}

std::string findings_of(const std::string& letter) {
  std::string all;
  for (const imr::diagnostic& d : imr::parse(letter).diagnostics)
    all += std::string(to_string(d.code)) + " [" + letter.substr(d.where.offset, d.where.length) + "] ";
  return all;
}

TEST(LayoutPageOrder, PagesThatCountOnAreNoFinding) {
  EXPECT_EQ(findings_of(paged({"Page 1 of 4", "Page 2 of 4", "Page 3 of 4", "Page 4 of 4"})), "");
  EXPECT_EQ(findings_of(paged({"2", "3", "4", "5"})), "") << "a cover page may be left out";
  EXPECT_EQ(findings_of(paged({"Page 1 of 4", "Page 2 of 4", "Page 3 of 4", ""})), "")
      << "the last footer may be lost";
}

TEST(LayoutPageOrder, AMissingPageIsReportedBesideTheOneBefore) {
  EXPECT_EQ(findings_of(paged({"Page 1 of 5", "Page 2 of 5", "Page 4 of 5", "Page 5 of 5"})),
            "missing-section [Page 2 of 5] ");
  EXPECT_EQ(findings_of(paged({"1", "2", "4", "5"})), "missing-section [2] ");
  EXPECT_EQ(findings_of(paged({"1", "2", "4"})), "missing-section [2] ");
  const std::string title = "Final Determination Letter for IMR Case Number CM15-0123456  ";
  EXPECT_EQ(findings_of(paged({title + "1", title + "3", title + "4"})), "missing-section [" + title + "1] ");
}

TEST(LayoutPageOrder, APageWhoseFooterIsLostIsNotMissing) {
  EXPECT_EQ(findings_of(paged({"Page 1 of 4", "", "Page 3 of 4", "Page 4 of 4"})), "");
}

TEST(LayoutPageOrder, APageThatStandsTwiceOrTooLateIsReported) {
  EXPECT_EQ(findings_of(paged({"Page 1 of 3", "Page 2 of 3", "Page 2 of 3", "Page 3 of 3"})),
            "duplicate-section [Page 2 of 3] ");
  EXPECT_EQ(findings_of(paged({"Page 1 of 3", "Page 3 of 3", "Page 2 of 3"})),
            "missing-section [Page 1 of 3] section-out-of-order [Page 2 of 3] ");
}

TEST(LayoutPageOrder, LinesWithOtherWordsCountByThemselves) {
  EXPECT_EQ(findings_of(paged({"Page 1 of 4", "Page 7 of 40\n\fPage 2 of 4", "Page 3 of 4", "Page 4 of 4"})),
            "");
  EXPECT_EQ(findings_of(paged({"1", "Page 1 of 2\n\f2", "3", "Page 2 of 2\n\f4"})), "");
}

TEST(LayoutPageOrder, APageOfABundleIsNotTheLettersLast) {
  EXPECT_EQ(findings_of(paged({"Page 1 of 40", "Page 2 of 40", "Page 3 of 40"})), "");
}

TEST(LayoutPageOrder, TheLastPageMayBeMissing) {
  EXPECT_EQ(findings_of(paged({"Page 1 of 4", "Page 2 of 4", "Page 3 of 4"})), "truncated-letter [.] ");
}

}  // namespace
