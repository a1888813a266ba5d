#include <imr/layout/necessity_verdict.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

using imr::decision;
using imr::layout::find_necessity;
using imr::layout::verdict;

verdict first_in(std::string_view text) {
  return find_necessity(text, {0, static_cast<std::uint32_t>(text.size())});
}

std::string words_of(std::string_view text) {
  const verdict v = first_in(text);
  return std::string(text.substr(v.words.begin, v.words.size()));
}

TEST(LayoutNecessityVerdict, TellsWhatTheFirstStatementDecides) {
  EXPECT_EQ(first_in("Norco 7.5mg is not medically necessary and appropriate.").value, decision::upheld);
  EXPECT_EQ(
      first_in("Norco 7.5mg is medically necessary and appropriate. It is not medically necessary.").value,
      decision::overturned);
  EXPECT_EQ(first_in("Norco is partially medically necessary.").value, decision::partially_overturned);
  EXPECT_EQ(words_of("Norco is not medically necessary or appropriate."),
            "is not medically necessary or appropriate");
  EXPECT_FALSE(first_in("Norco is denied.").found());
}

TEST(LayoutNecessityVerdict, ALostBlankFlipsNothing) {
  const verdict v = first_in("Norco is notmedically necessary.");
  EXPECT_EQ(v.value, decision::upheld);
  EXPECT_TRUE(v.damaged);
  EXPECT_FALSE(first_in("Norco is not medically necessary.").damaged);
  EXPECT_EQ(first_in("Norco isnot medically necessary.").value, decision::upheld);
}

TEST(LayoutNecessityVerdict, WordsThatAreNotUnderstoodDecideNothing) {
  for (const std::string_view text :
       {"Norco is nol medically necessary.", "Norco is n ot medically necessary.",
        "Norco is in no way medically necessary.", "Norco is not edically necessary and appropriate."}) {
    EXPECT_TRUE(first_in(text).found()) << text;
    EXPECT_EQ(first_in(text).value, decision::unknown) << text;
    EXPECT_EQ(first_in(text).item_end, 6U) << text;
  }
}

TEST(LayoutNecessityVerdict, ADenyingSubjectTakesTheDecisionBack) {
  verdict v = first_in("Neither A nor B is medically necessary.");
  weigh_subject("Neither A nor B", v);
  EXPECT_EQ(v.value, decision::unknown);
  v = first_in("Norco is medically necessary.");
  weigh_subject("Norco", v);
  EXPECT_EQ(v.value, decision::overturned);
}

TEST(LayoutNecessityVerdict, ASubjectThatReadsLikeAClauseDecidesNothing) {
  for (const std::string_view subject :
       {"There is no proof that a lamp", "There is insufficient cause to hold a lamp", "Whether a lamp",
        "A lamp, for which evidence is thin,", "A lamp lacks support and", "He fails to show why a lamp",
        "It is unclear why a lamp", "With No hope, a lamp"}) {
    verdict v = first_in("A lamp is medically necessary.");
    weigh_subject(subject, v);
    EXPECT_EQ(v.value, decision::unknown) << subject;
  }
  for (const std::string_view subject :
       {"A scan without contrast", "Thatched mat No. 3", "Node scan", "Lackawanna"}) {
    verdict v = first_in("A lamp is medically necessary.");
    weigh_subject(subject, v);
    EXPECT_EQ(v.value, decision::overturned) << subject;
  }
}

TEST(LayoutNecessityVerdict, WordsInsideTheNameOfAThingTurnNothingAround) {
  for (const std::string_view subject :
       {"IF device", "Retinol 5mg #30 with no refills", "A stimulator for failed neck surgery syndrome",
        "A patch (not specified)", "A scan if needed", "Retinol 5mg that was dispensed on 3/4/2013",
        "Evidence-based dance", "no-slip mat", "A mat, size not given", "The previously denied scan",
        "The lamp that was not dispensed", "Retinol, refills: none", "A pillow for lack of sleep",
        "A lamp which is not covered"}) {
    verdict v = first_in("A lamp is not medically necessary.");
    weigh_subject(subject, v);
    EXPECT_EQ(v.value, decision::upheld) << subject;
  }
  for (const std::string_view subject :
       {"It is not shown that a lamp", "The reviewer has not established that a lamp",
        "If the pain lasts, a lamp", "A scan if the pain lasts",
        "There is a lack of evidence for a lamp, which", "The guide finds no lamp", "A lamp, if pain lasts,",
        "The records fail to tell why a lamp", "With no refills given, a lamp"}) {
    verdict v = first_in("A lamp is not medically necessary.");
    weigh_subject(subject, v);
    EXPECT_EQ(v.value, decision::unknown) << subject;
  }
}

TEST(LayoutNecessityVerdict, WordsThatSayOfWhatKindAThingIsDecideNothing) {
  EXPECT_EQ(words_of("Medically necessary transport is not medically necessary."),
            "is not medically necessary");
  EXPECT_EQ(words_of("A request for medically necessary care is medically necessary."),
            "is medically necessary");
  EXPECT_EQ(first_in("Norco n0t medically necessary and appropriate.").value, decision::unknown);
  EXPECT_EQ(first_in("Norco is nol medically necessary care.").value, decision::unknown);
}

TEST(LayoutNecessityVerdict, AHyphenOfALineEndPartsTheWordAnywhere) {
  for (const std::string_view text :
       {"Norco is not medi-cally necessary.", "Norco is not med-ically necessary.",
        "Norco is not medical-ly necessary."})
    EXPECT_EQ(first_in(text).value, decision::upheld) << text;
}

}  // namespace
