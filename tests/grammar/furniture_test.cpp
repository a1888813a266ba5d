#include <imr/grammar/furniture.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;

TEST(FurnitureGrammar, IsSound) {
  expect_sound<footer_line>();
  expect_sound<case_footer_line>();
  expect_sound<page_line>();
}

TEST(FurnitureGrammar, TakesRunningFooters) {
  expect_takes<footer_line>({
      "Final Determination Letter for IMR Case Number CM15-0012345    3",
      "Final Determination Letter for IMR Case Number CM15-0012345 3",
      "Final Determination Letter for IMR Case Number CM15-0012345",
      "Final Determination Letter for IMR Case Number: CM15-0012345 12",
      "Final Determination Letter for IMR Case Number : CM15-0012345",
      "FINAL DETERMINATION LETTER FOR IMR CASE NUMBER CM15-0012345 3",
      "Final Determination Letter for IMR Case Number",
      "Final Determination Letter for IMR Case Number 4",
      "Final Determination Letter for IMR Case Number CM15-0012345 Page 3",
      "Final Determination Letter for IMR Case Number CM15-0012345 Page 3 of 5",
      "Final Determination\tLetter for IMR Case Number CM15-0012345 3",
  });
}

TEST(FurnitureGrammar, TakesCountedPages) {
  expect_takes<footer_line>({"Page 1 of 4", "page 2 of 10", "PAGE 3 OF 3", "Page  1  of  4", "Pg. 2 of 4"});
}

TEST(FurnitureGrammar, TakesCaseNumbersAsFooters) {
  expect_takes<case_footer_line>({"CM15-0012345", "CM15-0012345 3", "CM15-0012345 Page 3",
                                  "CM15-0012345 Page 3 of 5", "Case Number CM15-0012345",
                                  "Case Number: CM15-0012345", "IMR Case Number: CM15-0012345",
                                  "IMR CASE NUMBER CM15-0012345 7"});
}

TEST(FurnitureGrammar, TakesATitleWithTheNumberOfTheCase) {
  expect_takes<case_footer_line>({"Notice of Independent Medical Review Determination, CM13-0002177   Page 2",
                                  "Medical Professional Review for Case Number CM13-0000967 3",
                                  "Independent Medical Review CM13-0000967 Page 2 of 9"});
  expect_refuses<case_footer_line>({"Independent Medical Review of CM13-0000967",
                                    "Independent Medical Review", "Medical Professional Review 3"});
}

TEST(FurnitureGrammar, TakesTheNumberOfTheCaseWithAPagesMark) {
  expect_takes<paged_footer_line>(
      {"IMR Case Number CM13-0039821   Page 2 of 4", "CM13-0039821 Page 3",
       "Notice of Independent Medical Review Determination, CM13-0002177 Page 2"});
  expect_refuses<paged_footer_line>({"CM13-0039821", "CM13-0039821 3", "Page 2 of 4"});
}

TEST(FurnitureGrammar, TakesBarePageNumbers) {
  expect_takes<page_line>({"1", "12", "999", "- 3 -", "- 12 -", "Page 3", "page 3", "PAGE 14", "Pg. 3"});
}

TEST(FurnitureGrammar, RefusesProseAsAFooter) {
  expect_refuses<footer_line>({
      "",
      "3",
      "Page",
      "Page 3",
      "Page 3 of",
      "Page of 5",
      "Page 3 of 5.",
      "Page 3 of 5 in the file",
      "See Page 3 of 5",
      "Pages 3 of 5",
      "Page three of 5",
      "Final Determination",
      "Final Determination Letter",
      "Final Determination Letter for IMR Case",
      "Final Determination Letter for IMR Case Number CM15-0012345 was sent",
      "The Final Determination Letter for IMR Case Number CM15-0012345 3",
      "CM15-0012345",
  });
}

TEST(FurnitureGrammar, RefusesOtherLinesAsCaseFooters) {
  expect_refuses<case_footer_line>(
      {"", "Case Number", "Case Number:", "IMR CM15-0012345", "CM15-0012345 Overturned", "CM15-0012345.",
       "Case Number: CM15-0012345 Date", "Claim Number: CM15-0012345", "CM15-00123"});
}

TEST(FurnitureGrammar, RefusesOtherLinesAsPageNumbers) {
  expect_refuses<page_line>({"",           "-",       "--",          "3.",  "3)",      "(3)",
                             "3 4",        "3mg",     "#3",          "- 3", "3 -",     "Page",
                             "Page three", "Page 3.", "Page(s): 24", "p 3", "Pages 3", "x3",
                             "1234567890", "3-4",     "3/4",         "3 of"});
}

}  // namespace
