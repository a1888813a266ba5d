#include <imr/check/strength_mismatch.hpp>

#include "support/made_letter.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using support::findings_of;
using support::made_letter;

std::string of_single(std::string_view rationale) {
  return findings_of({"Lorazepam 2mg #30", "Lorazepam", {2}, 30, rationale});
}
std::string of_combination(std::string_view rationale) {
  return findings_of({"Percocet 5/325mg #30", "Percocet", {5, 325}, 30, rationale});
}

TEST(StrengthMismatch, IsFoundWhereTheRationaleNamesTheRequestOtherwise) {
  for (const std::string_view rationale : {
           "The requested Lorazepam 1mg #30 is not medically necessary.",
           "The request for Lorazepam 1 mg is not medically necessary.",
           "The request is for Lorazepam 0.5mg, #30.",
           "Lorazepam 1mg is not medically necessary.",
           "The request for Lorazepam tablets 1 mg, at night, #30 is not supported.",
       }) {
    EXPECT_NE(of_single(rationale).find("strength-mismatch [mg] ["), std::string::npos) << rationale;
  }
  for (const std::string_view rationale : {
           "The requested Percocet 10/325mg is not medically necessary.",
           "The request for Percocet 10-325 mg #30 is not medically necessary.",
           "The request for Percocet 7.5/325 #30 is not medically necessary.",
           "The request for Percocet 10mg/325mg #30 is not medically necessary.",
           "The request for Percocet 10 mg #30 is not medically necessary.",
       }) {
    EXPECT_NE(of_combination(rationale).find("strength-mismatch [mg] ["), std::string::npos) << rationale;
  }
}

TEST(StrengthMismatch, IsNotFoundInOtherStrengths) {
  for (const std::string_view rationale : {
           "The request for Lorazepam 0mg is not medically necessary.",
           "The request for Lorazepam 2 mg is not medically necessary.",
           "The request for Lorazepam 1-2 mg is not medically necessary.",
           "The request for Lorazepam 4mg per day is not medically necessary.",
           "The request for Lorazepam 4 mg daily is not medically necessary.",
           "She took Lorazepam 1mg. The request is not medically necessary.",
           "The previous request for Lorazepam 1mg was denied.",
           "Lorazepam 1mg would be medically necessary while weaning.",
           "The request for Lorazepam is not medically necessary. Zolpidem 5mg may do.",
           "The request for Lorazepam 2000 mcg is not medically necessary.",
           "The request for Lorazepam or Zolpidem 5mg is not medically necessary.",
       }) {
    EXPECT_EQ(of_single(rationale), "") << rationale;
  }
  for (const std::string_view rationale : {
           "The request for Percocet 5-325 mg #30 is not medically necessary.",
           "The request for Percocet 5 mg/325 mg is not medically necessary.",
           "The request for Percocet 5mg is not medically necessary.",
           "The request for Percocet 5/325 is not medically necessary.",
       }) {
    EXPECT_EQ(of_combination(rationale), "") << rationale;
  }
}

TEST(StrengthMismatch, TheURDecisionIsComparedToo) {
  made_letter l;
  l.ur(imr::ur_action::modified, "a request for Lorazepam 1mg");
  l.add({"Lorazepam 2mg #30", "Lorazepam", {2}, 30});
  EXPECT_EQ(l.findings(), "strength-mismatch [mg] [1mg]");
}

TEST(StrengthMismatch, PercentMayBeSpelledOut) {
  using imr::check::detail::unit_of;
  EXPECT_EQ(unit_of("5 percent"), "%");
  EXPECT_EQ(unit_of("5%"), "%");
  EXPECT_EQ(unit_of("5 mcg"), "mcg");
  EXPECT_EQ(unit_of("5 mg"), "mg");
  EXPECT_EQ(unit_of("5"), "");
}

}  // namespace
