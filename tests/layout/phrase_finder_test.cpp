#include <imr/layout/phrase_finder.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

/// The phrase found at the `|` of a text, `=` before one that stands undamaged, and what is left behind it.
std::string find(std::string_view marked) {
  static const imr::lexical::vocabulary words;
  static imr::layout::phrase_finder finder;
  std::string text(marked);
  std::size_t at = text.find('|');
  if (at == std::string::npos) {
    at = 0;
  } else {
    text.erase(at, 1);
  }
  finder.begin(text);
  const auto found = finder.find(at, words);
  if (found.phrase.empty()) return "none";
  return (found.damaged ? "" : "=") + std::string(found.phrase) + "|" + text.substr(at + found.width);
}

TEST(PhraseFinder, FindsAPhraseThatStandsAsPrinted) {
  EXPECT_EQ(find("Decision based on MTUS Elbow"), "=Decision based on MTUS| Elbow");
  EXPECT_EQ(find("SHOULDER COMPLAINTS 2004"), "=Shoulder Complaints| 2004");
}

TEST(PhraseFinder, FindsADamagedPhrase) {
  EXPECT_EQ(find("Decislon bosed ou MTS Elbow"), "Decision based on MTUS| Elbow");
  EXPECT_EQ(find("Deeision based on on-MUS itation Qfficial Dlsability Guidelines (OOG), Knee"),
            "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG)|, Knee");
  EXPECT_EQ(find("Kuee Complaiuts 2004"), "Knee Complaints| 2004");
}

TEST(PhraseFinder, ALostFirstLetterIsBorne) {
  EXPECT_EQ(find("ecision ased on MTUS x"), "Decision based on MTUS| x");
  EXPECT_EQ(find("D ecision based on MTUS x"), "Decision based on MTUS| x");
  EXPECT_EQ(find("A vvas the original requesf"), "none");
}

TEST(PhraseFinder, ALigatureIsItsLetters) {
  EXPECT_EQ(find("Of\xEF\xAC\x81"
                 "cial Disability Guidelines x"),
            "Official Disability Guidelines| x");
}

TEST(PhraseFinder, TheLeadOfAnotherSourceIsNoLeadOfTheSchedule) {
  EXPECT_EQ(find("Decision based on Nn-MTS Citation Mosby"), "Decision based on Non-MTUS Citation| Mosby");
  EXPECT_EQ(find("Decision based on the Mosby"), "=Decision based on the| Mosby");
}

TEST(PhraseFinder, ALongSentenceHasOneWording) {
  EXPECT_EQ(find("as authorized by the Claims Administrator. x"),
            "was authorized by the Claims Administrator|. x");
  EXPECT_EQ(find("The Exert Reviewer based their decision on x"),
            "The Expert Reviewer based their decision on| x");
}

TEST(PhraseFinder, ALabelInThePluralLosesItsBrackets) {
  for (const std::string_view text : {"Sectionts): Yoga", "Sectionts: Yoga", "Sectiontsi: Yoga",
                                      "Sections) Yoga", "Section{s): Yoga", "Scction(s); Yoga"}) {
    EXPECT_EQ(find(text), "Section(s):| Yoga") << text;
  }
  EXPECT_EQ(find("Pagetsy: 92"), "Page(s):| 92");
}

TEST(PhraseFinder, AStrayMarkBehindAPhraseIsTakenWithIt) {
  EXPECT_EQ(find("Elbow Complaints' 2004"), "Elbow Complaints| 2004");
}

TEST(PhraseFinder, WordingsOfTheirOwnAreLeftAlone) {
  for (const std::string_view text :
       {"Official Disability Guideline, Knee", "the low back complains", "Elbow complaint 2004",
        "knee or leg", "Eight (8) physical therapy sessions", "as carpal tunnel", "sections, topics",
        "Sections: Yoga"}) {
    EXPECT_EQ(find(text), "none") << text;
  }
}

TEST(PhraseFinder, BracketsThatHoldMoreAreNotBroken) {
  EXPECT_EQ(find("(Lumbar, |Acute and Chronic), Yoga"), "none");
  EXPECT_EQ(find("(Acute & Chronic, updated 2016) Yoga"), "none");
  EXPECT_EQ(find("(Acute & Chronic Yoga"), "(Acute & Chronic)| Yoga");
}

TEST(PhraseFinder, FindsNothingInNothing) {
  EXPECT_EQ(find(""), "none");
  EXPECT_EQ(find("\xFF\xFE\x80"), "none");
}

TEST(PhraseFinder, PrintedPhrasesStandInTheOrderOfTheList) {
  auto printed = imr::layout::detail::print_phrases();
  EXPECT_EQ(printed.size(), std::size(imr::lexical::set_phrases));
}

}  // namespace
