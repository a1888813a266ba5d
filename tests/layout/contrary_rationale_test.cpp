#include <imr/layout/contrary_rationale.hpp>

#include <gtest/gtest.h>

#include <string_view>

namespace {

using imr::decision;
using imr::layout::says_both;
using imr::layout::says_contrary;
using imr::layout::says_granted;

TEST(LayoutContraryRationale, AnOutcomeOfTheRequestMayContradictARefusal) {
  for (const std::string_view text :
       {"He limps. The request should be certified.", "The lamp is approved.",
        "The request meets the guideline and should be approved.", "I recommend that the lamp be authorized.",
        "It is recommended that the denial be overturned.", "Certification is recommended.",
        "The reviewer recommends approval of the lamp. A tub is not needed.",
        "Six of the twelve visits are medically necessary."})
    EXPECT_TRUE(says_contrary(text, decision::upheld)) << text;
}

TEST(LayoutContraryRationale, AnOutcomeOfTheRequestMayContradictAGrant) {
  for (const std::string_view text :
       {"The request does not meet the criteria and should be denied.", "The denial should be upheld.",
        "The lamp is not certified.", "Non-certification is recommended.",
        "Six of the twelve visits are medically necessary.", "The request is denied."})
    EXPECT_TRUE(says_contrary(text, decision::overturned)) << text;
}

TEST(LayoutContraryRationale, WhatOthersDidOrAGuidelineSaysIsNoOutcome) {
  for (const std::string_view text :
       {"A lamp was approved on 2/3/2012 for 6 weeks.", "It is recommended by the ODG for the blind.",
        "A scan is indicated in the old.", "The guideline says that a lamp should be approved.",
        "Per ODG a lamp should be approved.", "A lamp should be approved only if he is blind.",
        "Retinol is approved by the FDA for the skin.", "The prior request was certified.",
        "The denial was overturned in May.", "He had six of the twelve visits.",
        "He has had ten of the twelve visits; more is not medically necessary.",
        "The MTUS recommends certification of a program.", "Weaning should be allowed.",
        "The request should be denied.", "The lamp is not approved."})
    EXPECT_FALSE(says_contrary(text, decision::upheld)) << text;
  for (const std::string_view text :
       {"The insurer denied it.", "UR stated that the request is denied.",
        "The carrier says the lamp is denied.", "It was denied on 2/3/2012.",
        "The denial was upheld on appeal.", "If he is well the lamp should be denied.",
        "The request should not be denied."})
    EXPECT_FALSE(says_contrary(text, decision::overturned)) << text;
}

TEST(LayoutContraryRationale, TwoThingsMayBeToldApart) {
  EXPECT_TRUE(says_both("A lamp is medically necessary. A tub is not medically necessary."));
  EXPECT_FALSE(says_both("A lamp is medically necessary. A tub is medically necessary."));
  EXPECT_TRUE(says_granted("A tub is fine. A lamp is approved."));
  EXPECT_FALSE(says_granted("A lamp was approved."));
}

TEST(LayoutContraryRationale, APartOfTheRequestMayBeGrantedInOtherWords) {
  EXPECT_TRUE(says_contrary("Six of the twelve visits should be approved.", decision::overturned));
  EXPECT_FALSE(says_contrary("Six of the twelve visits help.", decision::overturned));
  EXPECT_FALSE(says_contrary("The request should be certified.", decision::unknown));
}

TEST(LayoutContraryRationale, WhatDecidesNothingSpeaksForNeither) {
  EXPECT_TRUE(says_both("A cane is medically necessary. A lamp is not medically necessary."));
  EXPECT_FALSE(says_both("A cane is medically necessary. A lamp is medically necessary."));
  EXPECT_FALSE(says_both(
      "It is unclear if a cane is partially or not medically necessary. A lamp is medically necessary."));
}

}  // namespace
