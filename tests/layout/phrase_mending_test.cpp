#include <imr/layout/phrase_mending.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

/// The text with all that is put back.
std::string mended(std::string_view text) {
  static const imr::lexical::vocabulary words;
  static imr::layout::phrase_mender mender;
  imr::layout::mends found;
  mender.find(text, words, found);
  std::string all;
  std::size_t done = 0;
  for (const auto& m : found.list()) {
    EXPECT_GE(m.where.begin, done) << text;
    all += text.substr(done, m.where.begin - done);
    all += found.text(m);
    done = m.where.end;
  }
  return all + std::string(text.substr(done));
}

void expect_untouched(std::initializer_list<std::string_view> texts) {
  for (const std::string_view text : texts) EXPECT_EQ(mended(text), text);
}

TEST(PhraseMending, PutsPhrasesBack) {
  EXPECT_EQ(mended("x Declsion bascd ou MTS Lcw Back Complaiuts 2004, Sectionts): Yoga"),
            "x Decision based on MTUS Low Back Complaints 2004, Section(s): Yoga");
}

TEST(PhraseMending, KeepsLowerCase) {
  EXPECT_EQ(mended("of the 0fficial disabilify guideliues say"), "of the official disability guidelines say");
}

TEST(PhraseMending, PutsTheYearOfAChapterBack) {
  EXPECT_EQ(mended("Knee Complaints 2O04, x"), "Knee Complaints 2004, x");
  EXPECT_EQ(mended("Knee Complaints Z0'04, x"), "Knee Complaints 2004, x");
  EXPECT_EQ(mended("Knee Complaints 2 004, x"), "Knee Complaints 2004, x");
  expect_untouched({"Knee Complaints 200, x", "Knee Complaints 12 visits", "Knee Complaints BOSS"});
}

TEST(PhraseMending, PutsPagesBack) { EXPECT_EQ(mended("Pagets): 7S~8O. x"), "Page(s): 75-80. x"); }

TEST(PhraseMending, EndsTheSentenceBeforeALead) {
  EXPECT_EQ(mended("Summary, Decision based on MTUS"), "Summary. Decision based on MTUS");
  expect_untouched({"Summary. Decision based on MTUS", "Summary: Decision based on MTUS"});
}

TEST(PhraseMending, PutsCommasBetweenTopicsBack) {
  EXPECT_EQ(mended("Decision based on MTUS Knee Complaints 2004. Section(s): Yoga. Massage, oud Knee"),
            "Decision based on MTUS Knee Complaints 2004, Section(s): Yoga, Massage, and Knee");
}

TEST(PhraseMending, APhraseTakesNothingOfAnItem) {
  expect_untouched({"Decision based on. T: Overturned", "Belt, ty: Upheld"});
  EXPECT_EQ(mended("Belt, ty: I0"), "Belt, qty: I0");
  EXPECT_EQ(mended("Decision based on. T"), "Decision based on the");
}

TEST(PhraseMending, NoColonButThatOfADecisionEndsTheCitations) {
  EXPECT_EQ(mended("Decision based on MTUS Yoga. Massage: Neck, oud Back"),
            "Decision based on MTUS Yoga, Massage: Neck, and Back");
}

TEST(PhraseMending, LeavesTheEndsOfSentencesAlone) {
  expect_untouched({
      "Decision based on MTUS Yoga. Decision based on Non-MTUS Citation Mosby. The next",
      "Decision based on MTUS Yoga. MAXIMUS guideline: Decision based on MTUS Yoga. Decision rationale: A. B",
      "Decision based on MTUS Yoga. The worker fell. He rose",
      "Decision based on MTUS Yoga Decision rationale: Pain. Stiffness, oud more",
      "Decision based on Non-MTUS Citation Green, 3rd ed. Knee",
      "Decision based on MTUS Yoga. Massage is not of use",
      "Decision based on MTUS Yoga. Massage, 3 visits: Uphcld",
      "Yoga. Massage, oud Knee",
  });
}

TEST(PhraseMending, PutsFiguresBehindTimesBack) {
  EXPECT_EQ(mended("Yoga times G. x"), "Yoga times 6. x");
  expect_untouched({"Yoga times Good", "at times I fell", "times 6"});
}

TEST(PhraseMending, PutsTheSentencesOfAnItemInPartBack) {
  EXPECT_EQ(
      mended("A was the 0riginal requesf. B was authorizecl by tbe Cloims Administrato. The remaiuing [MR "
             "eligible "
             "portion of the origiual request, C"),
      "A was the original request. B was authorized by the Claims Administrator. The remaining IMR eligible "
      "portion of the original request, C");
}

TEST(PhraseMending, ATextOfNothingButBeginningsIsLeftAloneInTime) {
  std::string text;
  while (text.size() < (std::size_t{1} << 18U)) text += "Low Bock ";
  const std::string all = mended(text);
  EXPECT_EQ(all.substr(0, 9), "Low Back ");
  EXPECT_EQ(all.substr(all.size() - 9), "Low Bock ");
}

TEST(PhraseMending, OnlyALigatureStandsForItsLetters) {
  EXPECT_EQ(mended("O\xEF\xAC\x83"
                   "cial Disability Guidelines"),
            "Official Disability Guidelines");
  expect_untouched({"O\xEF\xAC\x87"
                    "cial Disability Guidelines",
                    "O\xEF\xAC\x70"
                    "cial Disability Guidelines"});
}

TEST(PhraseMending, ALabelWithAWordOfItsOwnIsLeft) {
  EXPECT_EQ(mended("Sectiois: Yoga"), "Section(s): Yoga");
  EXPECT_EQ(mended("Sect/on(s): Yoga"), "Section(s): Yoga");
  EXPECT_EQ(mended("Pages(): 75-80. x"), "Page(s): 75-80. x");
  expect_untouched({"Sections: Yoga", "Low Back/Complaints 2004"});
}

TEST(PhraseMending, ALetterBehindTimesIsAFigureWhereItStandsAlone) {
  EXPECT_EQ(mended("times G"), "times 6");
  EXPECT_EQ(mended("times B"), "times 8");
  expect_untouched({"times 5", "times G3", "times Ga"});
}

TEST(PhraseMending, AStopBeforeASentenceOrNothingStays) {
  const std::string lead = "Decision based on MTUS Knee Complaints 2004, Section(s): Yoga";
  EXPECT_EQ(mended(lead + ". (Massage)"), lead + ", (Massage)");
  for (const char* rest : {". ", ".  Massage", ". M3ssage", ". Pneumonoultramicroscopicsilico x",
                           ". Belt: Upheld", ". Belt: Partially"})
    EXPECT_EQ(mended(lead + rest), lead + rest);
}

}  // namespace
