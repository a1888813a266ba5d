#include <imr/layout/scan.hpp>

#include "support/layout.hpp"
#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using support::scanned;

std::string kinds(const imr::layout::scan& scan) {
  std::string all;
  for (const imr::layout::section_block& s : scan.sections())
    all += (all.empty() ? "" : " ") + std::string(to_string(s.kind));
  return all;
}

TEST(LayoutScan, AWholeLetterIsCutIntoItsBlocks) {
  const scanned s{std::string(support::sample_letter)};
  EXPECT_EQ(kinds(s.scan), "header how credentials documents summary issues");
  EXPECT_EQ(s.items(), (std::vector<std::string>{"Elbow brace", "Naproxen 500mg #60"}));
}

TEST(LayoutScan, TheDisputesMakeASectionWhereNothingElseShowsIt) {
  const std::string disputes = "Splint: Upheld" + std::string(support::triple) + "It was never worn.\n";
  EXPECT_EQ(kinds(scanned(disputes).scan), "issues");
  EXPECT_EQ(kinds(scanned("CLINICAL CASE SUMMARY\nA roofer fell.\n" + disputes).scan), "summary issues");
  const scanned s("CLINICAL CASE SUMMARY\nA roofer fell.\n" + disputes);
  ASSERT_EQ(s.scan.sections().size(), 2U);
  EXPECT_EQ(s.at(s.scan.flow().trimmed(s.scan.sections()[0].content)), "A roofer fell.");
  EXPECT_EQ(s.scan.sections()[1].whole.begin, s.scan.disputes()[0].whole.begin);
}

/// The sample letter, in which words behind the last item's beginning are damaged.
std::string with_damaged_end(std::initializer_list<std::pair<std::string_view, std::string_view>> damages) {
  std::string text(support::sample_letter);
  const std::size_t item = text.find("Naproxen 500mg #60: ");
  EXPECT_NE(item, std::string::npos);
  for (const auto& [printed, seen] : damages) {
    const std::size_t at = text.find(printed, item);
    EXPECT_NE(at, std::string::npos) << printed;
    text.replace(at, printed.size(), seen);
  }
  return text;
}

TEST(LayoutScan, ALetterWithAStrayLabelIsNotWholeThoughItsOtherItemsAre) {
  const scanned s(
      with_damaged_end({{"Claims Adm", "Cloims Adm"}, {"Decision rationale", "Decision rotionale"}}));
  EXPECT_EQ(s.items(), (std::vector<std::string>{"Elbow brace", "Naproxen 500mg #60"}));
}

TEST(LayoutScan, ALetterWithADecisionInARationaleIsNotWholeThoughItsOtherItemsAre) {
  const scanned s(with_damaged_end({{"Claims Adm", "Cloims Adm"},
                                    {"MAXIMUS guide", "MAXlMUS guidc"},
                                    {"Decision rationale", "Decision rotionale"}}));
  EXPECT_EQ(s.items(), (std::vector<std::string>{"Elbow brace", "Naproxen 500mg #60"}));
}

TEST(LayoutScan, ALetterWithADamagedDecisionAboveADamagedLabelIsNotWhole) {
  const scanned s(with_damaged_end({{": Overturned", "; Ovcrtnrned"},
                                    {"Claims Administrator guideline:", "Cloims Admlnistrator guideline"},
                                    {"MAXIMUS guideline:", "MAXlMUS 9uideline"},
                                    {"Decision rationale", "Decision rotionale"}}));
  EXPECT_EQ(s.items(), (std::vector<std::string>{"Elbow brace", "Naproxen 500mg #60"}));
}

TEST(LayoutScan, ALetterWithADecisionWithoutItsColonAboveADamagedLabelIsNotWhole) {
  for (const std::string_view mark : {";", ".", ""}) {
    const std::string decision = std::string(mark) + " Overturned";
    const scanned s(with_damaged_end({{": Overturned", decision},
                                      {"Claims Administrator guideline", "Claims Adminlstrator guideline"},
                                      {"MAXIMUS guideline", "MAXIMUS guicleline"},
                                      {"Decision rationale", "Declsion rationale"}}));
    EXPECT_EQ(s.items(), (std::vector<std::string>{"Elbow brace", "Naproxen 500mg #60"})) << decision;
  }
}

TEST(LayoutScan, AHeadingThatStandsIsNoDamagedWordOfAPhraseAboveIt) {
  std::string text = with_damaged_end({{"Claims Adm", "Cloims Adm"}, {"MAXIMUS guide", "MAXlMUS guidc"}});
  const std::size_t heading = text.find("IMR ISSUES");
  ASSERT_NE(heading, std::string::npos);
  text.insert(heading, "The clinic's denial was a Decision based on\n\n");
  const scanned s(text);
  EXPECT_EQ(kinds(s.scan), "header how credentials documents summary issues");
  const std::string summary = s.at(s.scan.flow().trimmed(s.scan.sections()[4].content));
  EXPECT_EQ(summary.substr(summary.size() - 17), "Decision based on");
}

TEST(LayoutScan, ATextThatIsNoLetterHasNoBlocks) {
  for (const std::string_view text : {"", " \n", "A note about a roof.\nIt leaks.\n", "Upheld", ":"}) {
    const scanned s{std::string(text)};
    EXPECT_TRUE(s.scan.disputes().empty()) << text;
    EXPECT_TRUE(s.scan.anchors().empty()) << text;
  }
}

TEST(LayoutScan, OneScanReadsManyLetters) {
  const std::string other = support::issues({{"Splint: Upheld"}, {"Cane: Upheld"}, {"Walker: Overturned"}});
  imr::layout::scan scan;
  for (int turn = 0; turn < 3; ++turn) {
    scan.read(support::sample_letter, 0);
    EXPECT_EQ(scan.disputes().size(), 2U);
    EXPECT_EQ(kinds(scan), "header how credentials documents summary issues");
    scan.read(other, 77);
    EXPECT_EQ(scan.disputes().size(), 3U);
    EXPECT_EQ(kinds(scan), "issues");
    EXPECT_EQ(scan.flow().place({0, 1}), (imr::span{77, 1}));
    scan.read("", 0);
    EXPECT_TRUE(scan.disputes().empty());
    EXPECT_TRUE(scan.anchors().empty());
  }
}

TEST(LayoutScan, SpacingDoesNotChangeTheBlocks) {
  const std::string letter(support::sample_letter);
  for (const std::string& spaced : {support::double_spaced(letter), support::single_spaced(letter)}) {
    const scanned s(spaced);
    EXPECT_EQ(kinds(s.scan), "header how credentials documents summary issues");
    EXPECT_EQ(s.items(), (std::vector<std::string>{"Elbow brace", "Naproxen 500mg #60"}));
  }
}

}  // namespace
