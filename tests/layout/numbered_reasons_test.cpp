#include <imr/layout/numbered_reasons.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using imr::layout::numbered_reason;
using imr::layout::range;
using texts = std::vector<std::string>;

/// The reasons of each number, where every one has its own; empty where not. Sections stand apart by `//`.
texts cut(std::string_view letter, const std::vector<int>& numbers) {
  std::string all(letter);
  std::vector<std::uint32_t> ends;
  for (std::size_t at = all.find("//"); at != std::string::npos; at = all.find("//"))
    all.erase(at, 2), ends.push_back(static_cast<std::uint32_t>(at));
  imr::layout::flow flow;
  flow.read(all, 0);
  ends.push_back(flow.size());
  std::vector<range> sections;
  std::uint32_t begin = 0;
  for (const std::uint32_t end : ends) {
    sections.push_back(flow.trimmed({begin, end}));
    begin = end;
  }
  imr::layout::numbered_reasons_finder finder;
  texts found;
  if (!finder.find(flow, sections, numbers)) return found;
  for (const int n : numbers) {
    const numbered_reason* const r = finder.of(n);
    found.push_back(r == nullptr ? "none"
                                 : std::to_string(r->section) + ": " + std::string(flow.text(r->text)));
  }
  return found;
}

TEST(LayoutNumberedReasons, EachNumberBeginsItsReasons) {
  EXPECT_EQ(cut("1. He walks\nwell.\n2. It is bright.", {1, 2}),
            (texts{"0: He walks well.", "0: It is bright."}));
  EXPECT_EQ(cut("2) Two.\n//1) One.\n3) Three.", {1, 2, 3}), (texts{"1: One.", "0: Two.", "1: Three."}));
}

TEST(LayoutNumberedReasons, ReasonsOfAllAreNotCut) {
  EXPECT_TRUE(cut("He walks well:\n1. Yes.\n2. No.", {1, 2}).empty());
  EXPECT_TRUE(cut("1. He walks well.", {1}).empty());
  EXPECT_TRUE(cut("He walks.", {1, 2}).empty());
  EXPECT_TRUE(cut("", {1, 2}).empty());
}

TEST(LayoutNumberedReasons, TheReasonsOfANumberMayBeLost) {
  EXPECT_EQ(cut("1. He walks.", {1, 2}), (texts{"0: He walks.", "none"}));
  EXPECT_EQ(cut("2. It is bright.", {1, 2}), (texts{"none", "0: It is bright."}));
}

TEST(LayoutNumberedReasons, ANumberOfNoItemOrThatStandsTwiceLeavesAllUncut) {
  EXPECT_TRUE(cut("1. He walks.\n3. It is bright.", {1, 2}).empty());
  EXPECT_TRUE(cut("1. Two things:\n1. This.\n2. That.\n2. It is bright.", {1, 2}).empty());
  EXPECT_TRUE(cut("1. He walks.\n//1. He walks.\n2. It is bright.", {1, 2}).empty());
  EXPECT_TRUE(cut("1. One.\n2. Two.\n3. Three.", {1, 2}).empty());
  EXPECT_TRUE(cut("1. One.\n2. Two.", {0, 2}).empty());
  EXPECT_TRUE(cut("1. One.", {1, 0}).empty());
}

}  // namespace
