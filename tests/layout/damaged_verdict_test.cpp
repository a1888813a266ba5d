#include <imr/layout/damaged_verdict.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

/// Decision, item and words, with `:` where a colon stands and `;` where another mark does.
std::string told(std::string_view text, bool label = true) {
  const imr::layout::verdict v =
      imr::layout::damaged_verdict_before(text, static_cast<std::uint32_t>(text.size()), label);
  if (!v.found()) return "-";
  std::string all(to_string(v.value));
  all += v.colon ? " : [" : v.marked ? " ; [" : " [";
  std::string_view item = text.substr(0, v.item_end);
  while (!item.empty() && item.back() == ' ') item.remove_suffix(1);
  return all.append(item).append("] [").append(text.substr(v.words.begin, v.words.size())) + ']';
}

TEST(LayoutDamagedVerdict, LettersReadAsOthersAreRead) {
  EXPECT_EQ(told("Splint: Uphe1d"), "upheld : [Splint] [Uphe1d]");
  EXPECT_EQ(told("Splint: Upheid"), "upheld : [Splint] [Upheid]");
  EXPECT_EQ(told("Splint: Lipheld"), "upheld : [Splint] [Lipheld]");
  EXPECT_EQ(told("Splint: Overtumed"), "overturned : [Splint] [Overtumed]");
  EXPECT_EQ(told("Splint: 0vertumcd"), "overturned : [Splint] [0vertumcd]");
  EXPECT_EQ(told("Splint: Modificd"), "partially_overturned : [Splint] [Modificd]");
}

TEST(LayoutDamagedVerdict, WordsBrokenInTwoAndStrayMarksAreRead) {
  EXPECT_EQ(told("Splint: Up held"), "upheld : [Splint] [Up held]");
  EXPECT_EQ(told("Splint: Over turned"), "overturned : [Splint] [Over turned]");
  EXPECT_EQ(told("Splint: Upheld .,"), "upheld : [Splint] [Upheld]");
  EXPECT_EQ(told("Splint: (overturned"), "overturned : [Splint] [overturned]");
  EXPECT_EQ(told("Splint: Up'held`"), "upheld : [Splint] [Up'held]");
}

TEST(LayoutDamagedVerdict, AMarkMayStandForTheColon) {
  EXPECT_EQ(told("Splint; Upheld"), "upheld ; [Splint] [Upheld]");
  EXPECT_EQ(told("Splint. Upheld"), "upheld ; [Splint] [Upheld]");
  EXPECT_EQ(told("Splint Upheld"), "upheld [Splint] [Upheld]");
}

TEST(LayoutDamagedVerdict, DecisionsInPartStayInPart) {
  EXPECT_EQ(told("Splint: Partia1ly Overturned"), "partially_overturned : [Splint] [Partia1ly Overturned]");
  EXPECT_EQ(told("Splint: Partially 0verturned"), "partially_overturned : [Splint] [Partially 0verturned]");
}

TEST(LayoutDamagedVerdict, TheRadiusIsWiderBehindAMarkBeforeALabel) {
  EXPECT_EQ(told("Splint: Ubhcd"), "upheld : [Splint] [Ubhcd]");
  EXPECT_EQ(told("Splint: Ubhcd", false), "-");
  EXPECT_EQ(told("Splint Ubhcd"), "-");
}

TEST(LayoutDamagedVerdict, WordsOfTheLanguageAreNoDecisions) {
  for (const std::string_view word :
       {"Held", "Hold", "Shell", "Upset", "Field", "Photo", "Used", "Overture", "Overtime", "Returned",
        "Modifier", "Upper", "Shield", "Knee", "Unit", "Panel", "Tablet"}) {
    const std::string text = "Splint: " + std::string(word);
    EXPECT_EQ(told(text), "-") << word;
    EXPECT_EQ(told(text, false), "-") << word;
  }
}

TEST(LayoutDamagedVerdict, TextsThatEndNowhereHaveNone) {
  EXPECT_EQ(told(""), "-");
  EXPECT_EQ(told(" .:"), "-");
  EXPECT_EQ(told("x"), "-");
}

/// Within two edits no decision is read as another.
TEST(LayoutDamagedVerdict, TwoEditsNeverTurnADecisionIntoAnother) {
  const auto each_edit = [](const std::string& word, auto&& visit) {
    for (std::size_t i = 0; i < word.size(); ++i) {
      visit(word.substr(0, i) + word.substr(i + 1));
      for (const char c : std::string_view("aelrd1. ")) {
        std::string changed = word;
        changed[i] = c;
        visit(changed);
        visit(word.substr(0, i) + c + word.substr(i));
      }
    }
  };
  const auto expect_own = [&](const std::string& word, std::string_view own) {
    each_edit(word, [&](const std::string& once) {
      each_edit(once, [&](const std::string& twice) {
        const std::string text = "Splint: " + twice;
        const std::string read = told(text);
        if (read != "-") {
          ASSERT_EQ(read.substr(0, own.size() + 1), std::string(own) + ' ') << text;
        }
      });
    });
  };
  expect_own("Upheld", "upheld");
  expect_own("Overturned", "overturned");
}

TEST(LayoutDamagedVerdict, AWordSetAsADecisionEndsALine) {
  const auto ends = [](std::string_view text) {
    return imr::layout::ends_as_decision(text, static_cast<std::uint32_t>(text.size()));
  };
  for (const std::string_view text : {"Cane; Uvheyd", "Cane: 0verturncd", "Cane. Vphelcl ", "Cane, Upheld"})
    EXPECT_TRUE(ends(text)) << text;
  for (const std::string_view text : {"", "Upheld", "Cane Upheld", "Cane: upheld", "Cane: Up",
                                      "Cane: Upheld.", "Cane: it was", "It is so. The"})
    EXPECT_FALSE(ends(text)) << text;
}

}  // namespace
