#include <imr/layout/mending.hpp>

#include "support/letter_files.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

using imr::layout::damage_finder;
using imr::layout::flow;
using imr::layout::mends;

damage_finder& finder() {
  static damage_finder shared;  // its word lists take their time
  return shared;
}

/// The running text with all damage put back.
std::string mended(std::string_view letter, damage_finder& by = finder()) {
  flow f;
  f.read(letter, 0);
  mends found;
  by.find(f, found);
  f.put_back(found);
  return std::string(f.text());
}

struct damaged {
  std::string_view read;
  std::string_view was;
};

void expect_mended(std::initializer_list<damaged> table) {
  for (const damaged& d : table) EXPECT_EQ(mended(d.read), d.was) << d.read;
}

void expect_left(std::initializer_list<std::string_view> texts) {
  for (const std::string_view text : texts) EXPECT_EQ(mended(text), text);
}

TEST(LayoutMending, PutsBackWordsOfTheForm) {
  expect_mended({{"The guide1ine is clear.", "The guideline is clear."},
                 {"(rationa1e)", "(rationale)"},
                 {"rnedical/legal", "medical/legal"},
                 {"retum to work", "return to work"},
                 {"\"Tbe request\"", "\"The request\""},
                 {"me'dically nec.essary", "medically necessary"},
                 {"Certi\xEF\xAC\x81"
                  "cation",
                  "Certification"},
                 {"a de\xEF\xAC\x81"
                  "cit",
                  "a deficit"}});
}

TEST(LayoutMending, KeepsTheCaseOfWhatItMends) {
  expect_mended({{"Guide1ine", "Guideline"}, {"GUIDEL1NE", "GUIDELINE"}, {"guide1ine", "guideline"}});
}

TEST(LayoutMending, MendsNoMoreForWhatItMendedInTheTextBefore) {
  std::string text;
  for (char first = 'a'; first <= 'h'; ++first) {
    for (char second = 'a'; second <= 'z'; ++second)
      text += std::string("prov") + first + 'q' + second + "d ";
  }
  text += "The guide1ine is clear.";
  damage_finder fresh;
  damage_finder used;
  EXPECT_EQ(mended("The guide1ine is clear.", used), "The guideline is clear.");
  EXPECT_EQ(mended(text, used), mended(text, fresh));
}

TEST(LayoutMending, LeavesWordsThatStandAsTheyShould) {
  expect_left({"", "The worker denies pain.", "The patient's guideline.", "therapy.In the clinic",
               "He isn't well.", "Mr. Xavier Quux of Zyzzyx Road", "5 mg daily", "L5-S1", "B12 at 08:30",
               "handwritten background", "the patient\xE2\x80\x99s request"});
}

TEST(LayoutMending, JoinsAWordThatABlankBroke) {
  expect_mended({{"medi cally necessary", "medically necessary"},
                 {"the guide line.", "the guideline."},
                 {"a deci sion", "a decision"}});
}

TEST(LayoutMending, JoinsNoWordsOfTwoLines) { EXPECT_EQ(mended("a deci\nsion"), "a deci sion"); }

TEST(LayoutMending, PartsTwoWordsThatLostTheirBlank) {
  expect_mended({{"basedon the", "based on the"}, {"Claimsadministrator", "Claims administrator"}});
  expect_left({"background", "furthermore", "handwritten"});
}

TEST(LayoutMending, MendsAShortWordBetweenItsNeighbors) {
  expect_mended({{"lack ot evidence", "lack of evidence"},
                 {"was hased on", "was based on"},
                 {"worker hay been", "worker has been"}});
}

TEST(LayoutMending, LeavesAKnownWordThatItsNeighborsAllow) {
  expect_left({"by the way of treatment", "it was an hay of", "worker has been", "patient is in pain",
               "in he field"});
}

TEST(LayoutMending, PutsBackNumbers) {
  expect_mended({{"on O2/l7/2O15, he", "on 02/17/2015, he"},
                 {"Norco 1Omg #6O", "Norco 10mg #60"},
                 {"pain 8/1O", "pain 8/10"},
                 {"1-16-16 19 visits", "1-16-16 19 visits"}});
}

TEST(LayoutMending, ADayEndsWithItsLine) { EXPECT_EQ(mended("on 02/17/2\n015"), "on 02/17/2 015"); }

TEST(LayoutMending, ChangesNothingInCleanLetters) {
  for (const std::string& letter : support::all_letters()) {
    flow f;
    f.read(letter, 0);
    mends found;
    finder().find(f, found);
    for (const mends::mend& m : found.list()) {
      if (m.where.end == f.size()) continue;  // half a word, where a letter is cut off
      ADD_FAILURE() << f.text(m.where) << " is taken for " << found.text(m);
    }
  }
}

TEST(LayoutMending, FindsItsStretchesInOrder) {
  flow f;
  f.read("Tbe guide1ine wos basedon O2/l7/2O15 and deci sion 1Omg", 0);
  mends found;
  finder().find(f, found);
  EXPECT_EQ(found.list().size(), 7U);
  std::uint32_t end = 0;
  for (const mends::mend& m : found.list()) {
    EXPECT_GE(m.where.begin, end);
    EXPECT_FALSE(m.where.empty());
    end = m.where.end;
  }
  EXPECT_LE(end, f.size());
}

TEST(LayoutMending, StopsWhereNothingButUnknownWordsStand) {
  std::string text;
  std::uint32_t random = 1;
  while (text.size() < 40000) {
    for (int i = 0; i < 5; ++i) {
      random = random * 1664525U + 1013904223U;
      text += "qxzjvkw"[(random >> 24U) % 7U];
    }
    text += ' ';
  }
  EXPECT_EQ(mended("guide1ine " + text), "guideline " + text.substr(0, text.size() - 1));
  EXPECT_EQ(mended(text + "guide1ine"), text + "guide1ine");
}

TEST(LayoutMending, AnUnfinishedSignAndAWordOfNoEndAreLeft) {
  expect_left({"The decis\xEF\xAC"});
  const std::string longest = "The " + std::string(60, 'i') + " is";
  EXPECT_EQ(mended(longest), longest);
}

}  // namespace
