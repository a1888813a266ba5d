#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// Names of topics that hold commas. The tables sharpen the splitting of lists; a topic that is in none of
/// them is read by the letters behind its commas (topic.hpp).

/// Whole topics with commas of their own before a capital letter or between parts of the body.
struct comma_topic : lexical::phrase<comma_topic> {
  static constexpr lexical::literal words[] = {
      "forearm, wrist, and hand",
      "forearm, wrist, & hand",
      "forearm, wrist and hand",
      "forearm, wrist & hand",
      "hip, pelvis, and thigh",
      "hip, pelvis and thigh",
      "hip, pelvis, & thigh",
      "hip, pelvis & thigh",
      "hand, wrist, and forearm",
      "hand, wrist, & forearm",
      "hand, wrist and forearm",
      "hand, wrist & forearm",
      "pain, suffering, and the restoration of function",
      "pain, suffering and the restoration of function",
      "weaning, opioids",
      "weaning, carisoprodol",
      "weaning, scheduled medications",
      "weaning, benzodiazepines",
      "weaning, muscle relaxants",
      "psychological evaluations, idds",
      "psychological evaluations, scs",
      "work conditioning, work hardening",
      "chronic pain programs, early intervention",
      "chronic pain programs, intensity",
      "chronic pain programs, opioids",
      "physical medicine, active",
  };
};

/// Tails that belong to the topic before their comma, in any case of letters.
struct comma_tail : lexical::phrase<comma_tail> {
  static constexpr lexical::literal words[] = {"criteria for use",
                                               "criteria for the use",
                                               "criteria for",
                                               "specific drug list",
                                               "specific guidelines",
                                               "gi symptoms",
                                               "gi symptom",
                                               "gi effects",
                                               "gi risk",
                                               "cardiovascular risk",
                                               "hypertension",
                                               "long-term assessment",
                                               "long-term users",
                                               "long term users",
                                               "long-term use",
                                               "long term use",
                                               "screening for risk",
                                               "screening for addiction",
                                               "screening tests for risk",
                                               "steps to avoid",
                                               "differentiation",
                                               "indicators for addiction",
                                               "pain treatment agreement",
                                               "psychological intervention",
                                               "state medical boards",
                                               "dealing with misuse",
                                               "on-going management",
                                               "ongoing management",
                                               "on going management",
                                               "initiating therapy",
                                               "when to continue",
                                               "when to discontinue",
                                               "differentiation: dependence",
                                               "dosing",
                                               "chronic pain",
                                               "post operative pain",
                                               "post-operative pain",
                                               "postoperative pain",
                                               "acute pain",
                                               "opioids (specific",
                                               "prevention",
                                               "sympathetic and epidural blocks",
                                               "diagnostic criteria",
                                               "diagnostic tests",
                                               "medications",
                                               "spinal cord stimulators",
                                               "treatment",
                                               "general",
                                               "therapeutic",
                                               "diagnostic",
                                               "topical",
                                               "percutaneous",
                                               "lumbar",
                                               "cervical",
                                               "injectable",
                                               "oral",
                                               "psychological"};
};
/// Of the tails those that are topics of their own, too, where they begin with a capital letter.
struct own_topic : lexical::phrase<own_topic> {
  static constexpr lexical::literal words[] = {
      "diagnostic criteria", "prevention", "medications", "treatment", "diagnostic tests",
      "psychological",       "lumbar",     "cervical",    "general",   "acute pain",
      "chronic pain",        "diagnostic"};
};
/// Topics that have no tails: a capital letter behind their comma begins another.
struct closed_topic : lexical::phrase<closed_topic> {
  static constexpr lexical::literal words[] = {"on-going management",
                                               "ongoing management",
                                               "on going management",
                                               "salicylate topicals",
                                               "topical analgesics",
                                               "benzodiazepines",
                                               "when to continue opioids",
                                               "when to discontinue opioids",
                                               "functional improvement measures",
                                               "return to work",
                                               "weaning of medications",
                                               "urine drug testing",
                                               "drug testing",
                                               "muscle relaxants (for pain)",
                                               "massage therapy",
                                               "acupuncture",
                                               "home exercise"};
};
/// Topics after which even those belong to them.
struct tail_head : lexical::phrase<tail_head> {
  static constexpr lexical::literal words[] = {"crps", "complex regional pain syndrome"};
};

struct section_number : peg::seq<peg::rep_min_max<1, 2, peg::digit>,
                                 peg::plus<peg::one<'.'>, peg::rep_min_max<1, 2, peg::digit>>,
                                 peg::opt<peg::one<'.'>>, peg::at<peg::space>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
