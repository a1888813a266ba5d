#include <imr/grammar/title_line.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(TitleLineGrammar, IsSound) {
  expect_sound<title_line>();
  expect_sound<dated_notice>();
}

TEST(TitleLineGrammar, TakesTheCompanyWithTheTitleBelowIt) {
  expect_takes<title_line>({
      "MAXIMUS FEDERAL SERVICES, INC.\nIndependent Medical Review",
      "MAXIMUS Federal Services, Inc.\r\n   Independent Medical Review  ",
      "MAXIMUS FEDERAL SERVICES\n\nNotice of Independent Medical Review Determination",
      "MEDICAL PROFESSIONAL REVIEW",
  });
  expect_takes<title_line>(
      {"MAXIMUS FEDERAL SERVICES\nNotice of Independent Medical Review Determination Dated"});
  expect_takes_prefix<title_line>({{"MEDICAL PROFESSIONAL REVIEW \nISSUE", "MEDICAL PROFESSIONAL REVIEW "}});
}

TEST(TitleLineGrammar, TheCompanyInASentenceIsNoTitle) {
  expect_no_prefix<title_line>({
      "MAXIMUS Federal Services, Inc.",
      "MAXIMUS Federal Services sent the complete case file",
      "MAXIMUS Federal Services, Inc.\nIndependent Medical Review was asked",
      "Independent Medical Review",
      "medical professional review of the file",
  });
}

TEST(TitleLineGrammar, ANoticeIsDatedBelowItsTitle) {
  expect_takes<dated_notice>({"Notice of Independent Medical Review Determination\n\nDated"});
  expect_no_prefix<dated_notice>({"Notice of Independent Medical Review Determination\nEmployee"});
}

}  // namespace
