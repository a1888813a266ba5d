#include <imr/grammar/pain_score.hpp>

#include "support/rule.hpp"
#include "support/summary_text.hpp"

namespace {

using imr::grammar::pain_score;
using support::expect_no_prefix;
using support::expect_read;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;
using support::scores_in;

TEST(PainScoreGrammar, IsSound) {
  expect_sound<pain_score>();
  expect_sound<imr::grammar::scale>();
  expect_sound<imr::grammar::second_score>();
  expect_sound<imr::grammar::and_scores>();
}

TEST(PainScoreGrammar, TakesFiguresOnTheScaleOfTen) {
  expect_takes<pain_score>({
      "7/10",
      "0/10",
      "10/10",
      "7.5/10",
      "7 /10",
      "7/ 10",
      "7 / 10",
      "7\n/10",
      "1-2/10",
      "1 - 2/10",
      "1\xE2\x80\x93"
      "2/10",
      "5 to 6/10",
      "5-6 out of 10",
      "5 to 6 out of 10",
      "9 out of 10",
      "9 out of ten",
      "9 OUT OF 10",
      "9 out of a possible 10",
      "9/10 to 10/10",
      "9/10-10/10",
      "9/10 - 10/10",
      "8 out of 10 to 9 out of 10",
      "6 on a scale of 10",
      "6 on a scale of 1 to 10",
      "6 on a scale of 0-10",
      "6 on a 10 point scale",
      "6 on a 10-point scale",
      "2.5-3.5/10",
      "4\nout\nof\n10",
      "3-4 on a scale of 0 to 10",
  });
}

TEST(PainScoreGrammar, RefusesFiguresWithoutTheScale) {
  expect_refuses<pain_score>({
      "",
      "7",
      "7/",
      "/10",
      "7/5",
      "7/100",
      "7/10/15",
      "7/10/2015",
      "7-10",
      "7 to 8",
      "5-6",
      "700/10",
      "7 out 10",
      "7 out of 100",
      "7 out of 5",
      "7/10-15",
      "7/10.5",
      "7/10mg",
      "7//10",
      "7/1O",
      "out of 10",
      "seven out of 10",
      "a/10",
      "7 - /10",
      "5 to/10",
      "7 on a scale",
      "7 on a scale of 100",
      "-7/10",
      "7.123/10",
  });
  expect_no_prefix<pain_score>(
      {"7/10/15", "7/10/2015", "7/10-15", "10/325", "7/100", "130/80", "4/5 strength"});
}

TEST(PainScoreGrammar, StopsBehindTheScale) {
  expect_takes_prefix<pain_score>({
      {"7/10.", "7/10"},
      {"7/10, and", "7/10"},
      {"7/10 today", "7/10"},
      {"9/10 to bed", "9/10"},
      {"9/10 to 10", "9/10"},
      {"9/10 and 10/10", "9/10"},
      {"9 out of 10-step plan", "9 out of 10"},
      {"9/10) to", "9/10"},
  });
}

TEST(PainScores, AreReadWhereverTheyStand) {
  expect_read(scores_in, {
                             {"Pain was rated 6/10.", "6"},
                             {"Pain (6/10) was constant.", "6"},
                             {"She rates the wrist at 3-4/10.", "3-4"},
                             {"Pain ranges from 3 to 4 out of 10.", "3-4"},
                             {"Pain of 3\xE2\x80\x93"
                              "4/10 was told.",
                              "3-4"},
                             {"Neck pain is 5 out of 10, elbow pain 2 out of 10.", "5 2"},
                             {"Pain is 8/10 without and 4/10 with tablets.", "8 4"},
                             {"The ache was 8/10 to 9/10.", "8-9"},
                             {"The ache was 8 out of 10 to 9 out of 10.", "8-9"},
                             {"The ache was 7.5/10.", "7.5"},
                             {"The ache was 0/10 after the block.", "0"},
                             {"It was ten, that is 10/10, at night.", "10"},
                             {"He scores it at 6 on a scale of 1 to 10.", "6"},
                             {"VAS score was 7 / 10.", "7"},
                             {"He had 4/10 pain. She had 5/10 pain.", "4 5"},
                             {"It was rated at\n4\nout of\n10.", "4"},
                             {"Rated 4 - 6/10 daily.", "4-6"},
                             {"Rated at an 8 out of ten.", "8"},
                             {"5/10 pain was told.", "5"},
                             {"It fell from 9/10 to 4/10 with tablets.", "9 4"},
                             {"With tablets 2/10; without 6/10; at night 7/10.", "2 6 7"},
                             {"Pain was rated 6/10 on 7/10/2015.", "6"},
                             {"It was 7-8/10 at worst, 3/10 at best and 5/10 on average.", "7-8 3 5"},
                             {"It was reduced from 9/10 to 4/10.", "9 4"},
                             {"It was 6/10-7/10.", "6-7"},
                             {"It was between 3/10 and 4/10.", "3-4"},
                             {"It was between 3 and 4/10.", "3-4"},
                             {"It was between 6 and 8 out of 10.", "6-8"},
                             {"It was 6 of 10 at night.", "6"},
                             {"It was 6/10; 7/10 when he walked.", "6 7"},
                             {"It was 3/10, 4/10, and 5/10.", "3 4 5"},
                             {"It was 7 out of 10 on the visual analog scale.", "7"},
                             {"It was rated 7 on the 10 point scale.", "7"},
                             {"It was 6.5 to 7.5/10.", "6.5-7.5"},
                             {"It was 8/10 (10/10 at worst).", "8 10"},
                             {"Reflexes 5/5, pain 5/10.", "5"},
                         });
}

TEST(PainScores, OtherFiguresAreNone) {
  expect_read(scores_in, {
                             {"Pain was rated 7.", ""},
                             {"Pain was rated at 2-3.", ""},
                             {"Motor strength was 4/5.", ""},
                             {"Motor strength was 4 out of 5.", ""},
                             {"He was seen on 7/10/15.", ""},
                             {"He was seen on 7/10/2015 for pain.", ""},
                             {"Norco 10/325 was given.", ""},
                             {"Norco 5/10mg was given.", ""},
                             {"Flexion was 80/90 degrees.", ""},
                             {"Pain was 80/100.", ""},
                             {"Pressure was 120/10.", ""},
                             {"Strength of 12/10 was told.", ""},
                             {"Pages 7-10 were read.", ""},
                             {"He had 7 of 10 visits.", ""},
                             {"A drop of 50 percent was told.", ""},
                             {"", ""},
                             {"He attended 6/10 visits of therapy.", ""},
                             {"He attended 6 out of 10 visits of therapy.", ""},
                             {"He attended 6 of 10 visits of therapy.", ""},
                             {"On 5/10 he was seen.", ""},
                             {"It was 3/4/10.", ""},
                         });
}

TEST(PainScores, ARangeInOneFigureThatFallsHasNoOrderToTell) {
  expect_read(scores_in, {{"Pain was 8-6/10.", ""}, {"Pain was 8 to 6 out of 10.", ""}});
}

TEST(PainScores, AFigureBehindAScoreThatIsOnNoScaleIsNoneOfIt) {
  expect_read(scores_in, {{"Pain was 3/10 - 5 visits were made.", "3"}, {"Pain was 3 out of 10-5.3.", "3"}});
}

TEST(PainScores, ThePlaceIsThatOfTheScoreWithItsScale) {
  const std::string_view text = "The wrist was 3-4\nout of 10, the hip 5/10 to 6/10.";
  const auto r = imr::parse_piece<imr::clinical_summary>(text);
  ASSERT_EQ(r->pain_scores.size(), 2U);
  EXPECT_EQ(support::marked(text, r->pain_scores[0].where), "3-4\nout of 10");
  EXPECT_EQ(support::marked(text, r->pain_scores[1].where), "5/10 to 6/10");
}

TEST(PainScore, DamagedWordsBetweenItsFiguresAreReadAndReported) {
  expect_read(scores_in, {
                             {"Her pain is 8 out ot 10 today.", "8"},
                             {"Her pain is 8 oul of 10 today.", "8"},
                             {"Her pain was 7/10 Lo 8/10 today.", "7-8"},
                             {"Her pain was 7/10 10 8/10 today.", "7-8"},
                             {"Her pain was 7/10 or 8/10 today.", "7 8"},
                             {"Her pain was 710 today.", ""},
                         });
  const auto r = imr::parse_piece<imr::clinical_summary>("Her pain was 7/10 Lo 8/10 today.");
  ASSERT_EQ(r.diagnostics.size(), 1U);
  EXPECT_EQ(r.diagnostics[0].code, imr::code::repaired_text);
}

TEST(PainScore, ARangeWhoseLowerFigureIsLostIsReported) {
  for (const char* text : {"The pain is l-9/10.", "The pain is Z-9/10.",
                           "The pain is ?\xE2\x80\x93"
                           "9/10."}) {
    EXPECT_EQ(support::scores_in(text), "") << text;
    EXPECT_EQ(imr::parse_piece<imr::clinical_summary>(text).diagnostics.size(), 1U) << text;
  }
  EXPECT_EQ(support::scores_in("The VAS-9/10 today, pain - 7/10."), "9 7");
}

TEST(PainScores, AScoreEndsWithItsScale) {
  expect_read(scores_in, {{"The pain is 7/10a.", ""}, {"The pain is 5-17/10.", ""}});
}

}  // namespace
