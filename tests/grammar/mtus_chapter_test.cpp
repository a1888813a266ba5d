#include <imr/grammar/mtus_chapter.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_sound;
using support::expect_takes;

TEST(MtusChapterGrammar, IsSound) { expect_sound<mtus_chapter>(); }

TEST(MtusChapterGrammar, TakesTheChaptersOfTheSchedule) {
  expect_takes<mtus_chapter>({"Chronic Pain Medical Treatment",
                              "Chronic Pain Treatment",
                              "Opioid Treatment",
                              "Opioids Treatment",
                              "Acupuncture Treatment",
                              "Acupuncture Medical Treatment",
                              "Postsurgical Treatment",
                              "Post-surgical Treatment",
                              "General Approaches",
                              "Neck and Upper Back Complaints",
                              "NECK AND UPPER BACK COMPLAINTS",
                              "Shoulder Complaints",
                              "Elbow Complaints",
                              "Elbow Disorders",
                              "Forearm, Wrist, and Hand Complaints",
                              "Forearm, Wrist and Hand Complaints",
                              "Forearm, Wrist, & Hand Complaints",
                              "Hand, Wrist, and Forearm Disorders",
                              "Low Back Complaints",
                              "Low Back Disorders",
                              "Knee Complaints",
                              "Ankle and Foot Complaints",
                              "Ankle & Foot Disorders",
                              "Stress-Related Conditions",
                              "Stress Related Conditions",
                              "Hip and Groin Disorders",
                              "Eye Complaints",
                              "Cervical and Thoracic Spine Disorders",
                              "Initial Approaches to Treatment",
                              "Cornerstones of Disability Prevention and Management",
                              "Pain, Suffering, and the Restoration of Function"});
}

TEST(MtusChapterGrammar, RefusesTopicsAndOtherTexts) {
  expect_no_prefix<mtus_chapter>({"", "Low Back", "Shoulder", "Forearm, Wrist, and Hand", "Special Studies",
                                  "Opioids", "Chronic Pain", "Complaints", "Back Complaints", "Acupuncture",
                                  "Shouldered Complaints"});
}

}  // namespace
