#include <imr/layout/notice_part.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace imr::layout;

constexpr std::string_view labels =
    "\nSection of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make "
    "His/Her Decision\nACOEM.\nRationale for the Decision:\nSo.\n";

/// Each part as `number item | what stands behind its label of the rationale`.
std::vector<std::string> parts_of(const std::string& text) {
  flow f;
  f.read(text, 0);
  notice_part_finder finder;
  std::vector<notice_part> parts;
  finder.find(f, {}, parts);
  std::vector<std::string> all;
  for (const notice_part& p : parts) {
    const range behind = f.trimmed({p.reasons.end, p.reasons_end});
    all.push_back(std::to_string(p.number) + ' ' + std::string(f.text(p.item)) + " | " +
                  std::string(f.text(behind)));
  }
  return all;
}

std::string part(std::string_view lead) { return std::string(lead) + std::string(labels); }

TEST(LayoutNoticePart, AnItemBeginsItsPart) {
  EXPECT_EQ(
      parts_of(part("1) Regarding the request for a cane:") + part("2) Regarding the request for Norco:")),
      (std::vector<std::string>{"1 a cane | So.", "2 Norco | So."}));
}

TEST(LayoutNoticePart, ItsColonMayBeReadAsASemicolon) {
  EXPECT_EQ(parts_of(part("1) Regarding the request for a cane;")),
            (std::vector<std::string>{"1 a cane | So."}));
}

TEST(LayoutNoticePart, ALabelShowsAPartWhoseWordsAreDamaged) {
  for (const char* lead : {"2)Regarding the request for Norco:", "2) Regardingthe request for Norco:",
                           "2) Regardinq the request for Norco:"}) {
    EXPECT_EQ(parts_of(part("1) Regarding the request for a cane:") + part(lead)),
              (std::vector<std::string>{"1 a cane | So.", "2 Norco | So."}))
        << lead;
  }
}

TEST(LayoutNoticePart, WordsThatNoLabelFollowsBeginNone) {
  EXPECT_TRUE(parts_of("He wrote regarding the request for a cane: no.\n").empty());
}

TEST(LayoutNoticePart, TheEffectEndsThePart) {
  EXPECT_EQ(parts_of(part("1) Regarding the request for a cane:") + "Effect of the Decision:\nBinding.\n"),
            (std::vector<std::string>{"1 a cane | So."}));
}

TEST(LayoutNoticePart, ANumberAtALineStartStandsForALostColon) {
  EXPECT_EQ(parts_of(part("1) Regarding the request for a cane")),
            (std::vector<std::string>{"1 a cane | So."}));
  EXPECT_TRUE(parts_of(part("He wrote to us regarding the request for a cane")).empty());
  EXPECT_TRUE(parts_of(part("He wrote 1) Regarding the request for a cane")).empty());
}

TEST(LayoutNoticePart, ALabelInsideALineBeginsNone) {
  const std::string label(labels.substr(1, labels.find("\nACOEM") - 1));
  for (const std::string& rest : {"See a lamp: " + label + "\nHe fell.\n", "A lamp:\nSee the " + label})
    EXPECT_EQ(parts_of(part("1) Regarding the request for a cane:") + rest).size(), 1U) << rest;
}

TEST(LayoutNoticePart, ALabelWithoutAnItemBeginsNone) {
  EXPECT_TRUE(parts_of(std::string(labels.substr(1))).empty());
  EXPECT_TRUE(parts_of(part("He fell.")).empty());
  EXPECT_TRUE(parts_of(part(":")).empty());
}

TEST(LayoutNoticePart, TheParagraphBeforeALabelIsAnItemWithoutANumber) {
  const std::string request = "Regardinq the request for a cane\nof wood:";
  const std::vector<std::string> wanted{"0 a cane of wood | So."};
  EXPECT_EQ(parts_of(part("Regardinq the request for a cane:")),
            (std::vector<std::string>{"0 a cane | So."}));
  EXPECT_EQ(parts_of(part("He fell.\n\n" + request)), wanted);
  EXPECT_EQ(parts_of(part("He fell.\n\f" + request)), wanted);
  EXPECT_EQ(parts_of(part("2) He fell. He rose.\n\n" + request)), wanted);
  EXPECT_EQ(parts_of(part("He fell.\n\na) " + request)), wanted);
}

TEST(LayoutNoticePart, FarBelowItsBeginningAnItemIsTheLastLineBeforeItsLabel) {
  std::string lines;
  for (int i = 0; i < 12; ++i) lines += "a lamp\n";
  EXPECT_EQ(parts_of(part(lines + "a cane:")), (std::vector<std::string>{"0 a cane | So."}));
}

TEST(LayoutNoticePart, APartMayBreakOff) {
  const std::string label(labels.substr(0, labels.find("\nACOEM")));
  flow f;
  notice_part_finder finder;
  std::vector<notice_part> parts;
  const std::string bare = "1) Regarding the request for a cane:" + label;
  for (const std::string& text : {bare, bare + "\nACOEM.\n"}) {
    f.read(text, 0);
    finder.find(f, {}, parts);
    ASSERT_EQ(parts.size(), 1U) << text;
    EXPECT_EQ(f.text(parts[0].item), "a cane") << text;
    EXPECT_TRUE(parts[0].reasons.empty()) << text;
  }
}

}  // namespace
