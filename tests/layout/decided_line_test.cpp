#include <imr/layout/decided_line.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace {

using namespace imr::layout;

/// Whether the decision at the end of a text ends an item that begins behind a place.
bool is_item(const std::string& text, std::uint32_t floor = 0) {
  flow f;
  f.read(text, 0);
  return ends_item(f, floor, verdict_before(f.text(), f.size()));
}

TEST(LayoutDecidedLine, AnItemStandsBehindASentenceOrAtTheBeginning) {
  EXPECT_TRUE(is_item("Cane: Upheld"));
  EXPECT_TRUE(is_item("It was not worn.\nCane: Upheld"));
  EXPECT_TRUE(is_item("It was not worn.\nCane for\nthe home: Upheld"));
  EXPECT_TRUE(
      is_item("It was not worn.\nTen visits was the original request. Six visits was authorized by the "
              "Claims\nAdministrator. The remaining IMR eligible portion of the original request,\nfour "
              "visits is: Upheld"));
  EXPECT_FALSE(is_item("Before that:\nCane: Upheld"));
  EXPECT_FALSE(is_item("Rationale: cane: Upheld", 11));
}

TEST(LayoutDecidedLine, ADecisionInPartEndsAnItemAsTheOthersDo) {
  EXPECT_TRUE(is_item("It was not worn.\nCane: Partially Overturned"));
  EXPECT_TRUE(is_item("It was not worn.\nCane: Upheld in part"));
  EXPECT_FALSE(is_item("It was not worn.\nCane: Modified"));
}

TEST(LayoutDecidedLine, ASentenceThatQuotesADecisionIsNoItem) {
  EXPECT_FALSE(is_item("It was not worn.\nThe cane was: Upheld"));
  EXPECT_FALSE(is_item("It was not worn.\nCane Upheld"));
  EXPECT_FALSE(is_item("It was not worn.\nCane: upheld"));
}

TEST(LayoutDecidedLine, AnAccountOfWhatWasAuthorizedIsNoSentence) {
  const auto is_sentence = [](const std::string& text) {
    flow f;
    f.read(text, 0);
    return detail::is_sentence(f, verdict_before(f.text(), f.size()));
  };
  EXPECT_FALSE(is_sentence("The remaining portion of the original request, gel, 3 tubes is: Upheld"));
  EXPECT_FALSE(is_sentence("The remaining portion of the original request,\ngel, 3 tubes ls: Upheld"));
  EXPECT_TRUE(is_sentence("The remaining portion of the original request was: Upheld"));
  EXPECT_TRUE(is_sentence("The decision was that it is: Upheld"));
}

TEST(LayoutDecidedLine, AWordThatQualifiesADecisionIsKnown) {
  for (const char* word : {"not", "Mostly", "partly", "or"}) EXPECT_TRUE(detail::is_qualifier(word)) << word;
  for (const char* word : {"cane", "30", ""}) EXPECT_FALSE(detail::is_qualifier(word)) << word;
}

TEST(LayoutDecidedLine, ADecisionWithoutAnItemIsNone) {
  EXPECT_FALSE(is_item("Upheld"));
  EXPECT_FALSE(is_item("Cane: Upheld", 10));
  flow f;
  f.read("Upheld", 0);
  EXPECT_FALSE(detail::is_sentence(f, verdict_before(f.text(), f.size())));
}

TEST(LayoutDecidedLine, AnAccountEndsInItsVerb) {
  const auto ends = [](const std::string& text) {
    flow f;
    f.read(text, 0);
    return detail::ends_account(f.text(), verdict_before(f.text(), f.size()));
  };
  EXPECT_TRUE(ends("The remaining part of the original request, four visits ls: Upheld"));
  EXPECT_FALSE(ends("The remaining part of the original request, four visits of: Upheld"));
  EXPECT_FALSE(ends("The remaining part of the request, four visits is: Upheld"));
}

}  // namespace
