#include <imr/layout/decision_end.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace {

using namespace imr::layout;

/// What the decision of a sentence is, weighed with what stands behind it.
imr::decision weighed(std::string_view rest) {
  const std::string sentence = "A cane is medically necessary and appropriate";
  flow f;
  const std::string text = sentence + std::string(rest);
  f.read(text, 0);
  verdict v;
  v.value = imr::decision::overturned;
  weigh_rest(f, {static_cast<std::uint32_t>(sentence.size()), f.size()}, v);
  return v.value;
}

TEST(LayoutDecisionEnd, AFullStopOrTheEndLeavesADecision) {
  for (const char* const rest : {"", ".", ". He walks.", "\nHe walks."})
    EXPECT_EQ(weighed(rest), imr::decision::overturned) << rest;
}

TEST(LayoutDecisionEnd, WhatLimitsOrContradictsItDecidesNothing) {
  for (const char* const rest : {" for a month only.", ", but not new.", ". (MODIFIED)",
                                 ". A second cane is not medically necessary and appropriate."})
    EXPECT_EQ(weighed(rest), imr::decision::unknown) << rest;
}

}  // namespace
