#include <imr/grammar/topic_name.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(TopicNameGrammar, IsSound) {
  expect_sound<comma_topic>();
  expect_sound<comma_tail>();
  expect_sound<section_number>();
}

TEST(TopicNameGrammar, KnowsTopicsWithCommas) {
  expect_takes<comma_topic>({"Forearm, Wrist, & Hand", "Forearm, Wrist, and Hand", "Forearm, Wrist and Hand",
                             "Hip, Pelvis and Thigh", "Weaning, opioids", "Work conditioning, work hardening",
                             "Pain, Suffering, and the Restoration of Function"});
  expect_no_prefix<comma_topic>(
      {"", "Forearm", "Wrist, Hand", "Opioids", "Weaning of medications", "Knee, Shoulder"});
  expect_takes<comma_tail>({"criteria for use", "Criteria for Use", "specific drug list", "GI symptoms",
                            "hypertension", "dosing", "general", "therapeutic", "topical",
                            "long-term assessment", "steps to avoid"});
  expect_no_prefix<comma_tail>(
      {"", "Summary", "Special Studies", "Benzodiazepines", "generalized", "oralistic"});
}

TEST(TopicNameGrammar, ASectionNumberHasAStopInside) {
  expect_takes_prefix<section_number>(
      {{"3.3.9 Opioids", "3.3.9"}, {"1.4 Opioids", "1.4"}, {"2.1. Opioids", "2.1."}});
  expect_no_prefix<section_number>({"", "3 Opioids", "3.3.9", "9792.20 a", "3.Opioids", "2.1, a"});
}

}  // namespace
