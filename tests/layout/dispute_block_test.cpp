#include <imr/layout/dispute_block.hpp>

#include "support/layout.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using support::scanned;

/// One line a dispute: item, decision, what stands behind the labels, `-` for a label that does not stand.
std::string told(const scanned& s) {
  std::string all;
  for (const imr::layout::dispute_block& b : s.scan.disputes()) {
    all += s.at(b.item) + " = " + std::string(to_string(b.verdict.value));
    for (std::size_t i = 0; i < 3; ++i) all += " | " + (b.has(i) ? s.at(b.values[i]) : "-");
    all += '\n';
  }
  return all;
}

std::string told(std::string_view disputes) {
  return told(scanned(std::string(support::issues_beginning) + std::string(disputes)));
}

constexpr std::string_view guidelines = "\nClaims Administrator guideline: One.\nMAXIMUS guideline: Two.\n";

std::string full(std::string_view item, std::string_view rationale = "Three.") {
  return std::string(item) + std::string(guidelines) + "Decision rationale: " + std::string(rationale) + '\n';
}

TEST(LayoutDisputeBlock, TheSkeletonIsCutIntoItsParts) {
  EXPECT_EQ(told(full("Splint: Upheld")), "Splint = upheld | One. | Two. | Three.\n");
  EXPECT_EQ(told(full("Splint: Upheld") + full("Cane: Overturned", "Four. Five.")),
            "Splint = upheld | One. | Two. | Three.\nCane = overturned | One. | Two. | Four. Five.\n");
  EXPECT_EQ(told(full("Splint:\nUpheld")), "Splint = upheld | One. | Two. | Three.\n");
  EXPECT_EQ(told(full("Splint: Upheld.")), "Splint = upheld | One. | Two. | Three.\n");
  EXPECT_EQ(told(""), "");
}

TEST(LayoutDisputeBlock, AnyNumberOfItemsIsRead) {
  std::string text;
  std::string expected;
  for (int i = 1; i <= 40; ++i) {
    const std::string item = "Splint no " + std::to_string(i);
    text += full(item + (i % 3 == 0 ? ": Overturned" : ": Upheld"));
    expected += item + (i % 3 == 0 ? " = overturned" : " = upheld") + " | One. | Two. | Three.\n";
  }
  EXPECT_EQ(told(text), expected);
}

TEST(LayoutDisputeBlock, LabelsMayWrap) {
  EXPECT_EQ(told("Splint: Upheld\nClaims\nAdministrator\nguideline: One.\nMAXIMUS\n\n\fguideline: "
                 "Two.\nDecision\nrationale:\n"
                 "Three.\n"),
            "Splint = upheld | One. | Two. | Three.\n");
}

TEST(LayoutDisputeBlock, EverythingMayStandOnOneLine) {
  EXPECT_EQ(told("Splint: Upheld Claims Administrator guideline: One. MAXIMUS guideline: Two. Decision "
                 "rationale: Three.\n"),
            "Splint = upheld | One. | Two. | Three.\n");
}

TEST(LayoutDisputeBlock, AnyLabelMayBeMissing) {
  EXPECT_EQ(told("Splint: Upheld\nMAXIMUS guideline: Two.\nDecision rationale: Three.\n"),
            "Splint = upheld | - | Two. | Three.\n");
  EXPECT_EQ(told("Splint: Upheld\nClaims Administrator guideline: One.\nDecision rationale: Three.\n"),
            "Splint = upheld | One. | - | Three.\n");
  EXPECT_EQ(told("Splint: Upheld\nDecision rationale: Three.\n" + full("Cane: Overturned")),
            "Splint = upheld | - | - | Three.\nCane = overturned | One. | Two. | Three.\n");
  EXPECT_EQ(told("Splint: Upheld" + std::string(guidelines) + full("Cane: Overturned")),
            "Splint = upheld | One. | Two. | -\nCane = overturned | One. | Two. | Three.\n");
  EXPECT_EQ(told("Splint: Upheld\nClaims Administrator guideline: One.\n" + full("Cane: Overturned")),
            "Splint = upheld | One. | - | -\nCane = overturned | One. | Two. | Three.\n");
}

TEST(LayoutDisputeBlock, LabelsThatARationaleQuotesAreText) {
  const std::string quoting =
      "The form has a line \"Claims Administrator guideline:\" and nothing behind it. Three.";
  EXPECT_EQ(told(full("Splint: Upheld", quoting) + full("Cane: Overturned")),
            "Splint = upheld | One. | Two. | " + quoting + "\nCane = overturned | One. | Two. | Three.\n");
  const std::string naming =
      "Behind MAXIMUS guideline: stands what was read, and the Decision rationale: is this.";
  EXPECT_EQ(told(full("Splint: Upheld", naming) + full("Cane: Overturned")),
            "Splint = upheld | One. | Two. | " + naming + "\nCane = overturned | One. | Two. | Three.\n");
}

TEST(LayoutDisputeBlock, DecisionsThatARationaleSpeaksOfAreText) {
  for (const std::string_view rationale :
       {"The other item was found: Upheld.",
        "An earlier review of the cane said: Overturned. This one agrees.",
        "The first request is upheld. Three.",
        "As to the cane, see below: Upheld. It is not medically necessary.",
        "It was\nOverturned\nonce before."}) {
    EXPECT_EQ(told(full("Splint: Upheld", rationale) + full("Cane: Overturned")),
              "Splint = upheld | One. | Two. | " + support::folded(rationale) +
                  "\nCane = overturned | One. | Two. | Three.\n");
  }
}

TEST(LayoutDisputeBlock, ItemsMayStandAboveOneAnother) {
  EXPECT_EQ(
      told("Splint: Upheld\nCane: Overturned\n" + full("Walker: Upheld")),
      "Splint = upheld | - | - | -\nCane = overturned | - | - | -\nWalker = upheld | One. | Two. | Three.\n");
}

TEST(LayoutDisputeBlock, ADecisionThatLostItsColonIsReadFromSureWords) {
  EXPECT_EQ(told(full("Splint Upheld")), "Splint = upheld | One. | Two. | Three.\n");
  EXPECT_EQ(told(full("Splint\nOverturned")), "Splint = overturned | One. | Two. | Three.\n");
  const scanned s(std::string(support::issues_beginning) + full("Splint Upheld"));
  ASSERT_EQ(s.scan.disputes().size(), 1U);
  EXPECT_FALSE(s.scan.disputes()[0].verdict.colon);
}

TEST(LayoutDisputeBlock, AnUnreadableDecisionIsUnknownNeverGuessed) {
  EXPECT_EQ(told(full("Splint: Deferred")), "Splint = unknown | One. | Two. | Three.\n");
  EXPECT_EQ(told(full("Splint:")), "Splint = unknown | One. | Two. | Three.\n");
  EXPECT_EQ(told(full("Splint: Upheld") + full("Cane: ---") + full("Walker: Overturned")),
            "Splint = upheld | One. | Two. | Three.\nCane = unknown | One. | Two. | Three.\n"
            "Walker = overturned | One. | Two. | Three.\n");
}

TEST(LayoutDisputeBlock, ATextThatEndsAnywhereKeepsWhatItHas) {
  EXPECT_EQ(told("Splint: Upheld\nClaims Administrator guideline:"), "Splint = upheld |  | - | -\n");
  EXPECT_EQ(told("Splint: Upheld\nClaims Administrator guideline: One. MAXIMUS guide"),
            "Splint = upheld | One. MAXIMUS guide | - | -\n");
  EXPECT_EQ(told("Splint: Upheld" + std::string(guidelines) + "Decision rationale: Thr"),
            "Splint = upheld | One. | Two. | Thr\n");
  EXPECT_EQ(told(full("Splint: Upheld") + "Cane: Overturned\n"),
            "Splint = upheld | One. | Two. | Three.\nCane = overturned | - | - | -\n");
  EXPECT_EQ(told(full("Splint: Upheld") + "Cane: Over"),
            "Splint = upheld | One. | Two. | Three. Cane: Over\n");
}

TEST(LayoutDisputeBlock, ASectionThatFollowsEndsTheLastRationale) {
  EXPECT_EQ(told(full("Splint: Upheld") +
                 "CLINICAL CASE SUMMARY\nThe expert reviewer developed the following clinical case "
                 "summary based on a review of the case file, including all medical records:\nText.\n"),
            "Splint = upheld | One. | Two. | Three.\n");
}

TEST(LayoutDisputeBlock, TheBlocksFollowOneAnotherWithoutOverlap) {
  const scanned s(support::issues({{"Splint: Upheld"}, {"Cane: Upheld"}, {"Walker: Overturned"}}));
  std::uint32_t end = 0;
  for (const imr::layout::dispute_block& b : s.scan.disputes()) {
    EXPECT_GE(b.whole.begin, end);
    EXPECT_EQ(b.whole.begin, b.item.begin);
    EXPECT_LE(b.item.end, b.verdict.words.begin);
    EXPECT_LE(b.verdict.words.end, b.labels[0].begin);
    for (std::size_t i = 0; i < 3; ++i) {
      EXPECT_LE(b.labels[i].end, b.values[i].begin);
      EXPECT_LE(b.values[i].end, i < 2 ? b.labels[i + 1].begin : b.whole.end);
    }
    end = b.whole.end;
  }
}

TEST(DisputeBlock, LabelsWithoutItemsNeverReachBackOverTheLabelsBeforeThem) {
  const support::scanned s("Claims Administrator guideline:\nMAXIMUS guideline:\nDecision rationale:\n"
                           "Claims Administrator guideline:\nMAXIMUS guideline:\nDecision rationale:\n");
  const auto& disputes = s.scan.disputes();
  for (std::size_t i = 0; i < disputes.size(); ++i) {
    EXPECT_LE(disputes[i].item.begin, disputes[i].item.end);
    EXPECT_LE(disputes[i].verdict.words.end, disputes[i].labels[0].begin);
    if (i == 0) continue;
    EXPECT_GE(disputes[i].verdict.item_end, disputes[i - 1].labels[2].end);
  }
}

/// What follows is read through damage, because the form is not complete.
TEST(LayoutDisputeBlock, DamagedLabelsAndDecisionsMakeADispute) {
  EXPECT_EQ(told("Splint: Uphe1d\nClaes Admini strator guidel1ne: One.\nMAX1MUS guideline; Two.\nDecisi0n "
                 "rat1onale: "
                 "Three.\n"),
            "Splint = upheld | One. | Two. | Three.\n");
  EXPECT_EQ(
      told("Splint; 0verturned.\nClaims Administrator guideline One.\nMAXIMUS guideline. Two.\nDecision "
           "rationale Three.\n"),
      "Splint = overturned | One. | Two. | Three.\n");
}

TEST(LayoutDisputeBlock, AnItemWhoseFirstLabelsAreGoneIsFoundByItsDecision) {
  EXPECT_EQ(told(full("Splint: Upheld") +
                 "Cane: Overturned\nC Gxx Ao nnn:\nMAXIMUS guideline: Two.\nDecision rationale: "
                 "Six.\n"),
            "Splint = upheld | One. | Two. | Three.\nCane = overturned | - | Two. | Six.\n");
  EXPECT_EQ(told(full("Splint: Upheld") +
                 "Cane\nOverturned\nxx\nMAXIMUS guideline: Two.\nDecision rationale: Six.\n"),
            "Splint = upheld | One. | Two. | Three.\nCane = overturned | - | Two. | Six.\n");
}

TEST(LayoutDisputeBlock, AnItemThatIsGoneWithItsDecisionLeavesADispute) {
  EXPECT_EQ(told(full("Splint: Upheld") + std::string(guidelines).substr(1) + "Decision rationale: Six.\n"),
            "Splint = upheld | One. | Two. | Three.\n = unknown | One. | Two. | Six.\n");
}

TEST(LayoutDisputeBlock, InADamagedLetterASentenceThatQuotesADecisionIsNone) {
  EXPECT_EQ(
      told(full("Splint: Uphe1d", "The denial of it was wrong: Upheld\nby mistake it was. It is fine.")),
      "Splint = upheld | One. | Two. | The denial of it was wrong: Upheld by mistake it was. It is fine.\n");
}

TEST(LayoutDisputeBlock, InADamagedLetterTheFullStopBeforeAnItemMayBeLost) {
  EXPECT_EQ(
      told(full("Splint: Uphe1d", "It was not supported and\nnone of it was needed for this patient") +
           full("Norco 10mg: Upheld")),
      "Splint = upheld | One. | Two. | It was not supported and none of it was needed for this patient\n"
      "Norco 10mg = upheld | One. | Two. | Three.\n");
}

TEST(LayoutDisputeBlock, InADamagedLetterAnAccountWithItsDecisionIsAnItem) {
  const std::string account =
      "Gel, 3 tubes was the original request. Gel, 1 tube was authorized by the Claims "
      "Administrator. The remaining portion of the original request, gel, 2 tubes ls";
  EXPECT_EQ(told(full("Splint: Uphe1d", "It is not needed.") + account +
                 ": Overturned\nClaims Admiuist rafor guideline: One.\nMAXIMUS guideline: Two.\n"
                 "Decision rationale: Three.\n"),
            "Splint = upheld | One. | Two. | It is not needed.\n" + account +
                " = overturned | - | Two. | Three.\n");
}

TEST(LayoutDisputeBlock, AnItemThatLostItsWordsHasNoText) {
  const scanned s(
      support::issues({{"A cane: Upheld", "He walks. It is not needed."}, {": Upheld", "It failed."}}));
  EXPECT_EQ(s.items(), (std::vector<std::string>{"A cane", ""}));
  EXPECT_EQ(s.at(s.scan.disputes()[0].values[2]), "He walks. It is not needed.");
  const scanned wrapped(support::issues({{"A cane: Upheld"}, {"A splint\n: Upheld"}}));
  EXPECT_EQ(wrapped.items(), (std::vector<std::string>{"A cane", "A splint"}));
}

TEST(LayoutDisputeBlock, AnItemThatLostItsLabelsIsFoundByItsLine) {
  const std::string_view lost = "Cane: Overturned\nMTUS.\nODG.\nFour.\n";
  const std::string cane = "Cane = overturned | - | - | -\n";
  const std::string splint = "Splint = upheld | One. | Two. | Three.\n";
  EXPECT_EQ(told(full("Splint: Upheld") + std::string(lost) + full("Walker: Upheld")),
            splint + cane + "Walker = upheld | One. | Two. | Three.\n");
  EXPECT_EQ(told(std::string(lost) + full("Splint: Upheld")), cane + splint);
  EXPECT_EQ(told(full("Splint: Upheld") + std::string(lost)), splint + cane);
  EXPECT_EQ(
      told(full("Splint: Upheld") + "Cane for the\nhome: Overturned\nMTUS.\nDecision rationale: Four.\n"),
      splint + "Cane for the home = overturned | - | - | Four.\n");
}

TEST(LayoutDisputeBlock, ARationaleThatFollowsAnotherHasLostItsItem) {
  EXPECT_EQ(told(full("Splint: Upheld") + "Decision rationale: Four.\n"),
            "Splint = upheld | One. | Two. | Three.\n = unknown | - | - | Four.\n");
}

TEST(LayoutDisputeBlock, DecisionsOfAListThatARationaleIntroducesAreText) {
  const std::string list = "An earlier letter said:\nCane: Upheld\nWalker: Overturned\nSo it was.";
  EXPECT_EQ(told(full("Splint: Upheld", list)),
            "Splint = upheld | One. | Two. | " + support::folded(list) + '\n');
}

TEST(LayoutDisputeBlock, WordsThatGoOnBehindADecisionMayLimitIt) {
  EXPECT_EQ(told(full("Splint: Overturned\n(as to two visits)")),
            "Splint = unknown | One. | Two. | Three.\n");
  EXPECT_EQ(told(full("Splint: Mostly Upheld")), "Splint = unknown | One. | Two. | Three.\n");
}

TEST(LayoutDisputeBlock, AnItemInsideAGuidelineHasLostItsFirstLabels) {
  EXPECT_EQ(told("Splint: Upheld" + std::string(guidelines) +
                 "Three.\nCane: Overturned\nFour.\nDecision rationale: "
                 "Five.\n"),
            "Splint = upheld | One. | Two. Three. | -\nCane = overturned | - | - | Five.\n");
}

}  // namespace
