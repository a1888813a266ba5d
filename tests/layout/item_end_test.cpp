#include <imr/layout/item_end.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace {

using namespace imr::layout;

TEST(LayoutItemEnd, AnItemEndsWithItsDecisionOrTheLabelOfItsRationale) {
  dispute_block b;
  b.verdict.words = {3, 9};
  EXPECT_EQ(detail::end_of(b), 9U);
  b.labels[2] = {12, 20};
  EXPECT_EQ(detail::end_of(b), 20U);
}

TEST(LayoutItemEnd, TheRationaleReachesFromItsLabelToTheEnd) {
  const std::string text = "A cane is needed. Decision rationale: He limps. Next";
  flow f;
  f.read(text, 0);
  const auto at = [&](std::string_view words) { return static_cast<std::uint32_t>(text.find(words)); };
  dispute_block b;
  b.whole = {0, at("Decision")};
  b.labels[2] = {at("Decision"), at(" He limps")};
  bound_item(f, at("Next"), b);
  EXPECT_EQ(f.text(b.values[2]), "He limps.");
  EXPECT_EQ(f.text(b.whole), "A cane is needed. Decision rationale: He limps.");
}

TEST(LayoutItemEnd, ALabelBehindTheEndIsNotTheItems) {
  const std::string text = "A cane is needed. B. Decision rationale: So.";
  flow f;
  f.read(text, 0);
  dispute_block b;
  b.whole = {0, 17};
  b.labels[2] = {21, 40};
  bound_item(f, 18, b);
  EXPECT_FALSE(b.has(2));
}

TEST(LayoutItemEnd, OnlyTheLabelOfTheEffectEndsARationale) {
  const auto rationale = [](const std::string& effect) {
    const std::string text = "Decision rationale: So.\n" + effect;
    flow f;
    f.read(text, 0);
    dispute_block b;
    b.labels[2] = {0, 19};
    b.whole = {0, 19};
    bound_item(f, f.size(), b);
    return std::string(f.text(b.values[2]));
  };
  EXPECT_EQ(rationale("Effect of the decision: Binding."), "So.");
  EXPECT_EQ(rationale("Effect of the decision is little."), "So. Effect of the decision is little.");
}

TEST(LayoutItemEnd, TheEffectOfTheDecisionHasALabel) {
  const auto before_effect = [](std::string_view text) {
    flow f;
    f.read(text, 0);
    return std::string(f.text({0, detail::find_effect(f, {0, f.size()})}));
  };
  EXPECT_EQ(before_effect("So.\nEffect of the Decision: It binds."), "So. ");
  EXPECT_EQ(before_effect("So.\nEffect of the Decision\nIt binds."), "So. ");
  EXPECT_EQ(before_effect("So. Effect of the Decision: It binds."), "So. ");
  for (const std::string_view text :
       {"The effect of the decision: none.", "So.\nEffect of the decision on him.",
        "So. Effect of the decision was none."})
    EXPECT_EQ(before_effect(text).size(), text.size()) << text;
}

TEST(LayoutItemEnd, TheEffectOfTheDecisionStandsOnALineOfItsOwnOrBehindASentence) {
  const auto effect_in = [](const std::string& text) {
    flow f;
    f.read(text, 0);
    return detail::find_effect(f, {0, f.size()});
  };
  EXPECT_EQ(effect_in("Effect of the Decision"), 0U);
  EXPECT_EQ(effect_in("It is so: Effect of the Decision: It binds."), 10U);
  EXPECT_EQ(effect_in("It is so. Effect of the Decision: It binds."), 10U);
  EXPECT_EQ(effect_in("He told the Effect of the Decision: It binds."), 45U);
  EXPECT_EQ(effect_in("Nothing"), 7U);
  flow f;
  f.read("Effect of the Decision", 0);
  EXPECT_EQ(detail::find_effect(f, {9, 9}), 9U);
}

}  // namespace
