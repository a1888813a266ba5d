#include <imr/lexical/vocabulary.hpp>

#include "support/words.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace lexical = imr::lexical;

const lexical::vocabulary& words() {
  static const lexical::vocabulary all;
  return all;
}

std::string mended(std::string_view read) { return std::string(words().mend(read).word); }

std::string between(std::string_view before, std::string_view read, std::string_view after,
                    bool both = true) {
  return std::string(words().mend_between(before, read, after, both).word);
}

std::vector<std::string_view> near_words() {
  std::vector<std::string_view> all;
  for (const std::string_view part :
       {lexical::near_words_a_d, lexical::near_words_e_o, lexical::near_words_p_z}) {
    for (const std::string_view word : support::words_of(part)) all.push_back(word);
  }
  return all;
}

struct damaged {
  std::string_view read;
  std::string_view was;
};

TEST(Vocabulary, MendsADamagedWordOfTheForm) {
  for (const damaged& d : std::initializer_list<damaged>{
           {"guide1ine", "guideline"},
           {"rationa1e", "rationale"},
           {"uphe1d", "upheld"},
           {"clecision", "decision"},
           {"rnedically", "medically"},
           {"med'ically", "medically"},
           {"tbe", "the"},
           {"wos", "was"},
           {"f0r", "for"},
           {"cyclobenzaprin", "cyclobenzaprine"},
           {"adrninistrater", "administrator"},
           {"baed", "based"},
           {"sectionts", "section(s"},
           {"heshe", "he/she"},
           {"occupationat", "occupational"},
       }) {
    EXPECT_EQ(mended(d.read), d.was) << d.read;
  }
}

TEST(Vocabulary, LeavesAWordThatStandsAsItShould) {
  for (const char* word :
       {"guideline", "denies", "patent", "upload", "some", "selection", "the", "tube", "of"}) {
    EXPECT_EQ(mended(word), "") << word;
  }
}

TEST(Vocabulary, LeavesAWordThatIsTooFarFromAny) {
  for (const char* word :
       {"", "x", "qx", "xqz", "vwqxyz", "kdkdkdkdkd", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"}) {
    EXPECT_EQ(mended(word), "") << word;
  }
}

TEST(Vocabulary, LeavesAWordThatIsAsNearToTwo) {
  for (const char* word : {"requeste", "xight", "hane"}) EXPECT_EQ(mended(word), "") << word;
}

TEST(Vocabulary, LeavesWhatIsDerivedFromAWordOfTheForm) {
  for (const char* word : {"triptans", "unsupervised", "nonprescription", "uncertified", "inferiorly"}) {
    EXPECT_FALSE(words().is_form_word(word)) << word;
    EXPECT_TRUE(words().knows(word)) << word;
    EXPECT_EQ(mended(word), "") << word;
  }
}

TEST(Vocabulary, OfTwoNearWordsTheCommonOneIsLikelier) {
  EXPECT_EQ(mended("baed"), "based");  // not band
  EXPECT_EQ(mended("leat"), "least");  // not heat
}

TEST(Vocabulary, MendsBetweenNeighbors) {
  EXPECT_EQ(between("claims", "adrnin1strotcr", "guideline"), "administrator");
  EXPECT_EQ(between("lack", "ot", "evidence"), "of");
  EXPECT_EQ(between("was", "hased", "on"), "based");
  EXPECT_EQ(between("medically", "necossory", "", false), "necessary");
}

TEST(Vocabulary, WantsBothNeighborsWhereItIsAsked) {
  EXPECT_EQ(between("medically", "necossory", "", true), "");
  EXPECT_EQ(between("", "hased", "on", true), "");
  EXPECT_EQ(between("", "hased", "on", false), "based");
}

TEST(Vocabulary, MendsNothingBetweenWordsThatHoldNoneLikeIt) {
  EXPECT_EQ(between("claims", "xyz", "guideline"), "");
  EXPECT_EQ(between("", "", ""), "");
  EXPECT_EQ(between("zebra", "ot", "zebra", false), "");
}

TEST(Vocabulary, KnowsPairs) {
  EXPECT_TRUE(lexical::vocabulary::are_pair("claims", "administrator"));
  EXPECT_FALSE(lexical::vocabulary::are_pair("administrator", "claims"));
  EXPECT_FALSE(lexical::vocabulary::are_pair("", "claims"));
  EXPECT_FALSE(lexical::vocabulary::are_pair("claims", ""));
}

TEST(VocabularyLists, EveryWordIsKnownAndShortEnoughToBeCompared) {
  for (const std::string_view word : support::words_of(lexical::form_words)) {
    EXPECT_TRUE(words().is_form_word(word)) << word;
    EXPECT_LE(word.size(), lexical::damage::longest_word) << word;
  }
  for (const std::string_view word : near_words()) {
    EXPECT_TRUE(words().knows(word)) << word;
    EXPECT_LE(word.size(), lexical::word_list<1>::longest_word) << word;
  }
}

TEST(Vocabulary, MendsNoWordThatIsTooLongToBeCompared) {
  const std::string longest(lexical::damage::longest_word + 1, 'x');
  EXPECT_EQ(between("claims", longest, "guideline", false), "");
}

}  // namespace
