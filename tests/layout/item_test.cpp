#include <imr/layout/item.hpp>

#include "support/layout.hpp"

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <vector>

namespace {

/// How the rationale before the item ends, and the item, line by line.
struct place {
  std::string_view rationale;
  std::string_view item;
};

/// The item is found whole, with the line breaks as given, with a blank line after every line, and with none.
void expect_item(const place& p) {
  const std::string text =
      support::issues({{"Knee sleeve: Upheld", p.rationale}, {std::string(p.item) + ": Overturned"}});
  for (const std::string& spaced : {text, support::double_spaced(text), support::single_spaced(text)}) {
    const support::scanned s(spaced);
    EXPECT_EQ(s.items(), (std::vector<std::string>{"Knee sleeve", support::folded(p.item)})) << spaced;
  }
}

void expect_items(std::initializer_list<place> table) {
  for (const place& p : table) expect_item(p);
}

constexpr std::string_view plain =
    "The joint was stable in both visits. The sleeve is not medically necessary.";

TEST(LayoutItem, PunctuationInsideAnItemDoesNotEndIt) {
  expect_items({
      {plain, "Lab work: CBC"},
      {plain, "Labs to include: CBC, CMP, and TSH"},
      {plain, "Urine screen, DOS: 3/4/2015"},
      {plain, "Famotidine 20mg QTY: 30.00"},
      {plain, "Associated surgical service: Pre-op labs: CBC, PT, PTT"},
      {plain, "Kit \"Dry-Foot\" with two pads"},
      {plain, "Splint (thumb), \"night\""},
      {plain, "\"Dry-Foot\" kit"},
      {plain, "(Left) thumb splint"},
      {plain, "#60 Famotidine 20mg"},
      {plain, "Ketamine 5%-Baclofen 2% cream; 240 grams"},
      {plain, "Hot packs & cold packs, 2 of each"},
      {plain, "Cortisone shot, left thumb, x 1"},
  });
}

TEST(LayoutItem, FullStopsInsideAnItemDoNotEndIt) {
  expect_items({
      {plain, "Visit with Dr. [REDACTED] and one follow-up"},
      {plain, "Gauze 4 in. x 4 in. rolls"},
      {plain, "Famotidine 20mg b.i.d. for 4 wk. supply"},
      {plain, "Re-check. Left foot, in six weeks"},
      {plain, "Sling, approx. 40 inches, as per Dr.\n[REDACTED]"},
      {plain, "Cane, wood vs.\nmetal"},
      {plain, "Gel with 5% salt.\nTwo tubes"},
  });
}

TEST(LayoutItem, AnItemMayTakeManyLines) {
  expect_items({
      {plain, "Foam wedge for the\nbed at home"},
      {plain, "Compound cream: Lidocaine 5%,\nKetamine 2%, in a base of 60\ngrams"},
      {plain, "Bath chair, with arms,\nwith a back,\nand with rubber feet,\nfor the shower at home,\none "
              "unit,\npurchase"},
      {plain,
       "Therapy for the thumb, two times a week\nfor six weeks, to include heat, ultrasound and\nexercise"},
  });
}

TEST(LayoutItem, AnItemBeginsBehindAnyEndOfARationale) {
  expect_items({
      {"It was worn \"only once.\"", "Thumb splint"},
      {"It was worn once (see the note).", "Thumb splint"},
      {"It was worn once (as the note says.)", "Thumb splint"},
      {"The page says \"sleeves are not advised\"", "Thumb splint"},
      {"It was not worn (see the note of May)", "Thumb splint"},
      {"Was it worn? No!", "Thumb splint"},
      {"What would it add?", "Thumb splint"},
      {"The page says \xE2\x80\x9Csleeves are not advised.\xE2\x80\x9D", "Thumb splint"},
      {"It was worn twice. [12]", "Thumb splint"},
  });
}

TEST(LayoutItem, AConclusionWithoutItsFullStopEndsTheRationale) {
  expect_items({
      {"The joint was stable. The sleeve is not medically necessary", "Thumb splint"},
      {"The joint was stable. The sleeve is medically necessary", "Thumb splint, right"},
      {"The joint was stable. The sleeve is not medically necessary and appropriate", "Thumb splint"},
      {"The sleeve is not medically necessary", "Thumb splint for\nthe night"},
      {"The joint was stable. The sleeve is not medically necessary", "thumb splint"},
      {"The sleeve is \"not useful\"\nand it is not \"helpful\"", "Thumb splint"},
  });
}

TEST(LayoutItem, AnItemMayBeginInLowerCaseOrWithADigit) {
  expect_items({
      {plain, "thumb splint"},
      {plain, "e-stim pads"},
      {plain, "12 visits of therapy"},
      {plain, "2 pairs of crutches,\none for the car"},
      {plain, "30 day rental of a bed"},
      {plain, "one (1) thumb splint"},
      {plain, "5% Lidocaine cream"},
  });
}

TEST(LayoutItem, TheAccountOfWhatWasAuthorizedBelongsToTheItem) {
  expect_items({
      {plain, "Yoga, 12 classes was the original request. Yoga, 9 classes was authorized by the Claims "
              "Administrator. The "
              "remaining IMR eligible portion of the original request, yoga, 3 classes is"},
      {plain, "Yoga, 12 classes was the original request.\nYoga, 9 classes was authorized by the Claims "
              "Administrator.\nThe "
              "remaining IMR eligible portion of the original request, yoga, 3 classes is"},
      {plain, "Yoga, 12 classes\nwas the original request. Yoga, 9 classes was authorized by the "
              "Claims\nAdministrator. The "
              "remaining IMR\neligible portion of the original request, yoga, 3 classes is"},
      {plain, "Yoga, 12 classes was the original request. The Claims Administrator authorized 9 "
              "classes,\nleaving the "
              "original request IMR eligible.\nThe original request, yoga, 12 classes is"},
      {"The sleeve is not medically necessary",
       "Yoga, 12 classes was the original request.\nYoga, 9 classes was authorized "
       "by the Claims Administrator.\nThe remaining IMR eligible portion of the original request, yoga, 3 "
       "classes"},
  });
}

TEST(LayoutItem, TheAccountThatARationaleTellsStaysOutOfTheItem) {
  expect_items({
      {"Yoga, 12 classes was the original request. Yoga, 9 classes was authorized by the Claims "
       "Administrator. "
       "The remaining IMR eligible portion of the original request, 3 classes, is not medically necessary.",
       "Thumb splint"},
      {"Yoga, 12 classes was the original request. Yoga, 9 classes was authorized.\nWhat remains of the "
       "original request was not authorized.",
       "Thumb splint,\nleft"},
      {"Yoga, 12 classes was the original request. The Claims Administrator authorized 9 classes, leaving "
       "the "
       "original request IMR eligible.",
       "Thumb splint"},
      {"Yoga, 12 classes was the original request. The original request is not medically necessary.",
       "Gel, 9 tubes was the original request. Gel, 6 tubes was authorized by the Claims Administrator.\nThe "
       "remaining IMR eligible portion of the original request, gel, 3 tubes is"},
  });
}

TEST(LayoutItem, TheFirstItemBeginsBehindTheIntroductorySentence) {
  for (const std::string_view item : {"Thumb splint", "thumb splint.\nRe-check", "\"Dry-Foot\" kit: one, two",
                                      "12 visits", "Labs to include: CBC,\nCMP", "Gel. Tape. Pads"}) {
    const support::scanned s(support::issues({{std::string(item) + ": Upheld"}}));
    EXPECT_EQ(s.items(), std::vector<std::string>{support::folded(item)});
  }
}

TEST(LayoutItem, SentencesOfTheRationaleStayOutOfTheItem) {
  expect_items({
      {"The sleeve was tried.\nThe joint is stable.\nIt is not medically necessary.", "Thumb splint"},
      {"A rest of two weeks would do.\nNone was tried.", "Thumb splint"},
      {"The rule on braces says no: they do not help.\nThe request is denied.", "Thumb splint"},
      {"The range of motion was full.\nThe other request was upheld.", "Thumb splint,\nleft"},
  });
}

TEST(LayoutItem, ThereMayBeNoSentenceBeforeTheItem) {
  const std::string text =
      "Thumb splint,\nleft: Upheld" + std::string(support::triple) + "It was never worn.\n";
  EXPECT_EQ(support::scanned(text).items(), std::vector<std::string>{"Thumb splint, left"});
}

TEST(LayoutItem, AnEndlessTextBeforeADecisionIsNotTakenAsTheItem) {
  std::string text(support::issues_beginning);
  text += "Knee sleeve: Upheld";
  text += support::triple;
  for (int i = 0; i < 400; ++i) text += "and so on and so on\n";
  text += "Thumb splint: Overturned";
  text += support::triple;
  text += "It helps.\n";
  const std::vector<std::string> items = support::scanned(text).items();
  ASSERT_EQ(items.size(), 2U);
  EXPECT_LE(items[1].size(), 2100U);
  EXPECT_EQ(items[1].substr(items[1].size() - 12), "Thumb splint");
}

}  // namespace
