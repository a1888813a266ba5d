#include <imr/grammar/odg_chapter.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(OdgChapterGrammar, IsSound) {
  expect_sound<odg_chapter>();
  expect_sound<chapter_mark>();
}

TEST(OdgChapterGrammar, TakesTheChapters) {
  expect_takes<odg_chapter>({"Pain",
                             "Low Back",
                             "Low Back - Lumbar & Thoracic",
                             "Low Back -Lumbar & Thoracic",
                             "Low back, Lumbar & Thoracic",
                             "Low Back & Thoracic",
                             "Low Back Lumbar and Thoracic",
                             "Neck and Upper Back",
                             "Neck & Upper Back",
                             "Shoulder",
                             "Elbow",
                             "elbow",
                             "Forearm, Wrist, & Hand",
                             "Forearm, Wrist and Hand",
                             "Forearm/Wrist/Hand",
                             "Wrist",
                             "Carpal Tunnel Syndrome",
                             "Hip & Pelvis",
                             "Hip and Pelvis",
                             "Knee & Leg",
                             "Knee and Leg",
                             "Knee",
                             "Ankle & Foot",
                             "Ankle and Foot",
                             "Head",
                             "Mental Illness & Stress",
                             "Mental Illness and Stress",
                             "Hernia",
                             "Fitness for Duty",
                             "Diabetes",
                             "Pulmonary",
                             "Eye",
                             "Burns",
                             "Infectious Diseases",
                             "Preface"});
}

TEST(OdgChapterGrammar, RefusesOtherWords) {
  expect_no_prefix<odg_chapter>(
      {"", "Painful", "Physical therapy", "Back", "Kneeling", "MRI", "Chapter", "Lowback", "Headache"});
  expect_takes_prefix<odg_chapter>(
      {{"Low Back, Lumbar supports", "Low Back"}, {"Knee/DME", "Knee"}, {"Wrist splint", "Wrist"}});
}

TEST(OdgChapterGrammar, TakesWhatMayFollowAName) {
  expect_takes<chapter_mark>({" Chapter", " section", " (Acute & Chronic)", " (Acute and Chronic)",
                              " (Chronic)", " (updated 11/23/16)", " (Online Version)", " (online version)",
                              " last updated 11/21/2014", " Procedure Summary",
                              " (Thoracic and Lumbar, Acute and Chronic)", " (Type 1, 2, and Gestational)",
                              "(Web)"});
  expect_no_prefix<chapter_mark>(
      {"", " (Durable medical equipment)", " (chronic use of splints)", ", Chapter", " MRI", " (", " ()"});
}

}  // namespace
