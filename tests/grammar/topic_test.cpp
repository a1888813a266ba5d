#include <imr/grammar/topic.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

struct any_topic : topic_until<topic_end> {};

TEST(TopicGrammar, IsSound) { expect_sound<any_topic>(); }

TEST(TopicGrammar, TakesATopicWithItsCommas) {
  expect_takes<any_topic>({"Benzodiazepines",
                           "Special Studies",
                           "Opioids, criteria for use",
                           "Opioids, Criteria for Use",
                           "Ultrasound, therapeutic",
                           "NSAIDs, GI symptoms & cardiovascular risk",
                           "NSAIDs, specific drug list & adverse effects",
                           "TENS, chronic pain (nerve stimulation, a, b)",
                           "CRPS, medications",
                           "CRPS, Medications",
                           "testing, general",
                           "Capsaicin, topical (a/b)",
                           "Forearm, Wrist, & Hand",
                           "Hip, Pelvis and Thigh (femur)",
                           "3.3.9 Opioids, Chronic: Maintenance, Duration",
                           "Home Health: Criteria for care",
                           "Surgery vs. rest",
                           "MRI (a; b)",
                           "Prevention and Management",
                           "Tests for A and B",
                           "Weaning, opioids (specific guidelines)",
                           "TCA's",
                           "Flector\xC2\xAE patch (diclofenac) topic",
                           "When to stop topic"});
}

TEST(TopicGrammar, LeavesTheNextTopic) {
  expect_takes_prefix<any_topic>({{"Summary, Special Studies", "Summary"},
                                  {"EMG, NCV", "EMG"},
                                  {"Opioids, dosing, Massage", "Opioids, dosing"},
                                  {"massage, yoga", "massage"},
                                  {"Lab testing and Office visits", "Lab testing"},
                                  {"MRI (a b) and CT", "MRI (a b)"},
                                  {"EMG; NCV", "EMG"},
                                  {"Shoulder, Forearm, Wrist, & Hand", "Shoulder"},
                                  {"1.4 A: B, C, 1.5 D", "1.4 A: B, C"},
                                  {"Opioids Page(s): 1", "Opioids"},
                                  {"Opioids. p24", "Opioids"},
                                  {"Massage and ODG", "Massage"},
                                  {"Massage ODG", "Massage"},
                                  {"Special Studies, Prevention", "Special Studies"},
                                  {"Massage.", "Massage"},
                                  {"Opioids, and Low Back Complaints", "Opioids"},
                                  {"Massage, page 2", "Massage"},
                                  {"Surgery, Medications", "Surgery"}});
}

}  // namespace
