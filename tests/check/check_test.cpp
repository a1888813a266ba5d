#include <imr/check/check.hpp>

#include "support/made_letter.hpp"
#include "support/sample_letter.hpp"

#include <imr/parse.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

struct collector {
  std::vector<imr::diagnostic> all;
  void on(const imr::diagnostic& d) { all.push_back(d); }
};

TEST(Check, BothFormsOfAParseDeliverTheSameFindings) {
  const std::string letter =
      support::damaged(support::sample_letter, "Decision Date: 04/06/2015", "Decision Date: 01/06/2015");
  const auto parsed = imr::parse(letter);
  collector called;
  imr::parse(letter, called);
  ASSERT_EQ(called.all.size(), parsed.diagnostics.size());
  std::size_t order = 0;
  for (std::size_t i = 0; i < called.all.size(); ++i) {
    EXPECT_TRUE(called.all[i] == parsed.diagnostics[i]);
    order += called.all[i].code == imr::code::date_order ? 1U : 0U;
  }
  EXPECT_EQ(order, 1U);
}

TEST(Check, AContradictionIsNoFaultOfTheParse) {
  const std::string letter =
      support::damaged(support::sample_letter, "Decision Date: 04/06/2015", "Decision Date: 01/06/2015");
  EXPECT_EQ(imr::parse(letter).status, imr::status::complete);
}

TEST(Check, ALetterInAgreementHasNoFinding) {
  EXPECT_TRUE(imr::parse(support::sample_letter).diagnostics.empty());
}

TEST(Check, ALetterThatSaysNothingHasNoFinding) { EXPECT_EQ(support::made_letter().findings(), ""); }

TEST(Check, EachContradictionIsReported) {
  support::made_letter l;
  l->header.date_of_injury = l.day(2012, 6, 14);
  l->header.decision_date = l.day(2012, 6, 13);
  l.summary("A 47 year old roofer fell.", 47);
  l.add({"Soma 350mg #60",
         "Soma",
         {350},
         60,
         "The request for Soma 250mg #90 for this 74 year old man is hers."});
  EXPECT_EQ(l.findings(), "quantity-mismatch [quantity] [90], strength-mismatch [mg] [250mg], "
                          "date-order [2012-06-13] [2012-06-14], age-mismatch [47] [74 year old]");
}

}  // namespace
