#include <imr/lexical/vocabulary.hpp>

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

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> all;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find(' '), text.size());
    all.push_back(text.substr(0, size));
    text.remove_prefix(std::min(size + 1, text.size()));
  }
  return all;
}

std::vector<std::string_view> near_words() {
  std::vector<std::string_view> all;
  for (const std::string_view part :
       {lexical::near_words_a_d, lexical::near_words_e_o, lexical::near_words_p_z}) {
    for (const std::string_view word : split(part)) all.push_back(word);
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

TEST(VocabularyLists, AreSortedAndHoldNothingTwice) {
  const auto strictly = [](const auto& list) {
    return std::adjacent_find(list.begin(), list.end(), [](auto a, auto b) { return a >= b; }) == list.end();
  };
  EXPECT_TRUE(strictly(split(lexical::form_words)));
  EXPECT_TRUE(strictly(split(lexical::common_words)));
  EXPECT_TRUE(strictly(split(lexical::commonest_words)));
  EXPECT_TRUE(strictly(near_words()));
  EXPECT_TRUE(std::is_sorted(std::begin(lexical::word_pairs), std::end(lexical::word_pairs),
                             [](const lexical::word_pair& a, const lexical::word_pair& b) {
                               return a.first == b.first ? a.second < b.second : a.first < b.first;
                             }));
}

TEST(VocabularyLists, ShareNoWord) {
  for (const std::string_view word : near_words()) EXPECT_FALSE(words().is_form_word(word)) << word;
  const auto common = split(lexical::common_words);
  for (const std::string_view word : split(lexical::commonest_words)) {
    EXPECT_FALSE(std::binary_search(common.begin(), common.end(), word)) << word;
  }
}

TEST(VocabularyLists, CommonWordsAreFormWords) {
  const auto form = split(lexical::form_words);
  for (const std::string_view list : {lexical::common_words, lexical::commonest_words}) {
    for (const std::string_view word : split(list)) {
      EXPECT_TRUE(std::binary_search(form.begin(), form.end(), word)) << word;
    }
  }
}

TEST(VocabularyLists, EveryWordIsKnownAndShortEnoughToBeCompared) {
  for (const std::string_view word : split(lexical::form_words)) {
    EXPECT_TRUE(words().is_form_word(word)) << word;
    EXPECT_LE(word.size(), lexical::damage::longest_word) << word;
  }
  for (const std::string_view word : near_words()) {
    EXPECT_TRUE(words().knows(word)) << word;
    EXPECT_LE(word.size(), lexical::word_list<1>::longest_word) << word;
  }
}

}  // namespace
