#include <imr/layout/verdict.hpp>

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>

namespace {

using imr::layout::verdict;
using imr::layout::verdict_before;

verdict at_end(std::string_view text) {
  return verdict_before(text, static_cast<std::uint32_t>(text.size()));
}

/// Decision, words, the text before them, and whether a colon stands between.
std::string told(std::string_view text) {
  const verdict v = at_end(text);
  if (!v.found()) return "-";
  std::string all(to_string(v.value));
  all += v.colon ? " : [" : " [";
  std::string_view item = text.substr(0, v.item_end);
  while (!item.empty() && item.back() == ' ') item.remove_suffix(1);
  all += item;
  all += "] [";
  all += text.substr(v.words.begin, v.words.size());
  return all + ']';
}

struct sample {
  std::string_view text;
  std::string_view expected;
};

void expect_told(std::initializer_list<sample> table) {
  for (const sample& s : table) EXPECT_EQ(told(s.text), s.expected) << s.text;
}

TEST(LayoutVerdict, ReadsEveryWording) {
  expect_told({
      {"x: Upheld", "upheld : [x] [Upheld]"},
      {"x: Overturned", "overturned : [x] [Overturned]"},
      {"x: Uphold", "upheld : [x] [Uphold]"},
      {"x: Overturn", "overturned : [x] [Overturn]"},
      {"x: Certified", "overturned : [x] [Certified]"},
      {"x: Non-certified", "upheld : [x] [Non-certified]"},
      {"x: Noncertified", "upheld : [x] [Noncertified]"},
      {"x: Not certified", "upheld : [x] [Not certified]"},
      {"x: Modified", "partially_overturned : [x] [Modified]"},
      {"x: Upheld in part", "partially_overturned : [x] [Upheld in part]"},
      {"x: Overturned in part", "partially_overturned : [x] [Overturned in part]"},
      {"x: Partially Overturned", "partially_overturned : [x] [Partially Overturned]"},
      {"x: Partially upheld", "partially_overturned : [x] [Partially upheld]"},
      {"x: Partial overturn", "partially_overturned : [x] [Partial overturn]"},
  });
}

TEST(LayoutVerdict, CaseAndTheTrailingStopDoNotMatter) {
  expect_told({
      {"x: UPHELD", "upheld : [x] [UPHELD]"},
      {"x: upheld", "upheld : [x] [upheld]"},
      {"x: OVERTURNED IN PART", "partially_overturned : [x] [OVERTURNED IN PART]"},
      {"x: Upheld.", "upheld : [x] [Upheld]"},
      {"x: Overturned. ", "overturned : [x] [Overturned]"},
      {"x: Upheld ", "upheld : [x] [Upheld]"},
  });
}

TEST(LayoutVerdict, TheColonMayStandAnywhereBetween) {
  expect_told({
      {"x:Upheld", "upheld : [x] [Upheld]"},
      {"x : Upheld", "upheld : [x] [Upheld]"},
      {"x :Upheld", "upheld : [x] [Upheld]"},
      {"x Upheld", "upheld [x] [Upheld]"},
      {"DOS: 3/4/2015: Upheld", "upheld : [DOS: 3/4/2015] [Upheld]"},
      {"QTY: 30.00: Upheld", "upheld : [QTY: 30.00] [Upheld]"},
      {"Upheld", "upheld [] [Upheld]"},
      {": Upheld", "upheld : [] [Upheld]"},
  });
}

TEST(LayoutVerdict, ALongerWordingWinsOverItsEnd) {
  expect_told({
      {"x: Not certified", "upheld : [x] [Not certified]"},
      {"Compound: Partially Overturned", "partially_overturned : [Compound] [Partially Overturned]"},
      {"x not: certified", "overturned : [x not] [certified]"},
  });
}

TEST(LayoutVerdict, OtherEndsAreNone) {
  expect_told({
      {"", "-"},
      {" ", "-"},
      {".", "-"},
      {"x", "-"},
      {"x: ", "-"},
      {"x: Deferred", "-"},
      {"x: Upheld today", "-"},
      {"x: Upheld,", "-"},
      {"x: Upheld..", "-"},
      {"x: Upheld)", "-"},
      {"x: Reupheld", "-"},
      {"x: Recertified", "-"},
      {"x: unmodified", "-"},
      {"x: Upheld: the request", "-"},
      {"the request is not medically necessary.", "-"},
  });
}

TEST(LayoutVerdict, OnlyTheTextBeforeThePlaceIsRead) {
  const std::string_view text = "x: Upheld Claims Administrator guideline:";
  const verdict v = verdict_before(text, 10);
  EXPECT_TRUE(v.found());
  EXPECT_EQ(v.words.begin, 3U);
  EXPECT_EQ(v.words.end, 9U);
  EXPECT_FALSE(verdict_before(text, 8).found());
  EXPECT_FALSE(verdict_before(text, 0).found());
}

TEST(LayoutVerdict, AnUnknownDecisionHasNoWords) {
  const verdict v = at_end("x: Deferred");
  EXPECT_EQ(v.value, imr::decision::unknown);
  EXPECT_TRUE(v.words.empty());
  EXPECT_FALSE(v.colon);
}

}  // namespace
