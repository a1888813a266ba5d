#include <imr/layout/soundness.hpp>

#include "support/layout.hpp"
#include "support/letter_files.hpp"
#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

bool is_damaged(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!imr::lexical::is_letter(text[at]) && imr::layout::detail::is_damage(text, at)) return true;
  }
  return false;
}

bool is_sound(std::string_view letter) {
  imr::layout::flow flow;
  flow.read(letter, 0);
  const support::scanned read{std::string(letter)};
  return imr::layout::is_sound(flow.text(), read.scan.sections(), read.scan.disputes());
}

std::string whole_letter(std::string_view summary = "A roofer fell.") {
  return "HOW THE IMR FINAL DETERMINATION WAS MADE\nSo.\n\nCLINICAL CASE SUMMARY\n"
         "The expert reviewer developed the following clinical case summary based on a review of the case "
         "file, including all medical records:\n" +
         std::string(summary) + "\n\n" + support::issues({{"1. Norco 10mg #60: Upheld"}});
}

TEST(LayoutSoundness, DigitsAndMarksInsideWordsAreDamage) {
  for (const std::string_view text :
       {"the guide1ine is", "medi,cally so", "medic'ally so", "a | b", "a ~ b", "a ` b"}) {
    EXPECT_TRUE(is_damaged(text)) << text;
  }
}

TEST(LayoutSoundness, PrintHoldsNoneOfIt) {
  for (const std::string_view text :
       {"", "1", "It is so, he said.", "the patient's pain", "he doesn't", "L5-S1 and B12", "10mg, 5mg",
        "x2y", "at 3pm", "H2O", "2nd", "9792.20-9792.26", "vitamin b12 daily"}) {
    EXPECT_FALSE(is_damaged(text)) << text;
  }
}

TEST(LayoutSoundness, AWholeLetterIsSound) { EXPECT_TRUE(is_sound(whole_letter())); }

TEST(LayoutSoundness, ALetterWithADamagedWordIsNot) {
  EXPECT_FALSE(is_sound(whole_letter("A ro0fer fell. His guide1ine.")));
}

TEST(LayoutSoundness, ALetterThatLacksAPartOfItsFormIsNot) {
  EXPECT_FALSE(is_sound(""));
  EXPECT_FALSE(is_sound("CLINICAL CASE SUMMARY\nA roofer fell.\n"));
  const std::string letter = whole_letter();
  for (const std::string_view part :
       {"HOW THE IMR FINAL DETERMINATION WAS MADE", "CLINICAL CASE SUMMARY", "developed the following",
        "was based on decisions", ": Upheld", "MAXIMUS guideline:", "Decision rationale:"}) {
    std::string lacking = letter;
    const std::size_t at = lacking.find(part);
    ASSERT_NE(at, std::string::npos);
    lacking.erase(at, part.size());
    EXPECT_FALSE(is_sound(lacking)) << part;
  }
}

TEST(LayoutSoundness, AReviewerWhoIsToldInASentenceIsNoDamage) {
  EXPECT_TRUE(imr::layout::detail::has_sound_words(
      "The expert reviewer is Board Certified in Hand Surgery, and is licensed to practice in Texas."));
  EXPECT_FALSE(imr::layout::detail::has_sound_words("The expert reviewer is 1icensed to practlce in Texas."));
}

TEST(LayoutSoundness, ALetterThatStandsForADigitOfADoseIsDamage) {
  for (const std::string_view text : {"take Smg of it", "take 1Omg, twice"})
    EXPECT_TRUE(imr::layout::detail::holds_damage(text)) << text;
  for (const std::string_view text :
       {"Smg of it", "take 5mg of it", "take Kmg of it", "take mg of it", "take xmg of it", "take ASmg of it",
        "take Smgs of it", "take Smg", "5mg"})
    EXPECT_FALSE(imr::layout::detail::holds_damage(text)) << text;
}

}  // namespace
