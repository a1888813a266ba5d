#include <imr/lexical/blurred_word.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace {

using imr::lexical::blurred_word;

std::set<std::uint32_t> remainders(std::string_view word, unsigned lost) {
  std::set<std::uint32_t> all;
  blurred_word(word).each_remainder(lost, [&](std::uint32_t hash) { all.insert(hash); });
  return all;
}

bool share(std::string_view first, std::string_view second, unsigned lost) {
  const std::set<std::uint32_t> others = remainders(second, lost);
  for (const std::uint32_t hash : remainders(first, lost)) {
    if (others.count(hash) != 0) return true;
  }
  return false;
}

TEST(BlurredWord, LettersThatLookAlikeAreOne) {
  for (const auto& [read, was] : {std::pair{"rat1ona1e", "rationale"},
                                  {"upheid", "upheld"},
                                  {"cleniecl", "cleniecl"},
                                  {"medieolly", "medically"},
                                  {"treattnent", "treatinent"}})
    EXPECT_TRUE(share(read, was, 0)) << read;
  EXPECT_FALSE(share("upheld", "denied", 0));
}

TEST(BlurredWord, AnMIsAnIAndAnN) { EXPECT_TRUE(share("treatinent", "treatment", 0)); }

TEST(BlurredWord, MarksAndBytesOfOtherSignsAreLeftOut) {
  EXPECT_TRUE(share("med'i.cally", "medically", 0));
  EXPECT_TRUE(share("patient\xE2\x80\x99s", "patients", 0));
  EXPECT_EQ(blurred_word("'.,-").size(), 0U);
}

TEST(BlurredWord, WordsShareARemainderWhereNoMoreLettersAreLostOrOthersThanAreTakenAway) {
  for (const auto& [read, was] :
       {std::pair{"guidelne", "guideline"}, {"guidexine", "guideline"}, {"xguideline", "guideline"}}) {
    EXPECT_FALSE(share(read, was, 0)) << read;
    EXPECT_TRUE(share(read, was, 1)) << read;
  }
  EXPECT_FALSE(share("gxidexine", "guideline", 1));
  EXPECT_TRUE(share("gxidexine", "guideline", 2));
  EXPECT_FALSE(share("gxidexixe", "guideline", 2));
}

TEST(BlurredWord, AWordOfSoManyLettersHasSoManyRemainders) {
  EXPECT_EQ(remainders("", 2).size(), 1U);
  EXPECT_EQ(remainders("k", 2).size(), 2U);
  EXPECT_EQ(remainders("kxz", 1).size(), 4U);
  EXPECT_EQ(remainders("kxz", 2).size(), 7U);
  EXPECT_EQ(remainders("kxzwgeainsv", 2).size(), 1U + 11U + 55U);
}

TEST(BlurredWord, OfALongWordNoTwoLettersAreTakenAway) {
  const std::string word = "kxzwgekxzwgekxzwgekx";
  ASSERT_GT(word.size(), blurred_word::longest_of_two);
  EXPECT_EQ(remainders(word, 2), remainders(word, 1));
}

TEST(BlurredWord, TheLongestWordOfTheWidestLettersFits) {
  const std::string word(imr::lexical::damage::longest_word, 'm');
  EXPECT_EQ(blurred_word(word).size(), 2 * word.size());
}

TEST(BlurredWord, TheTableMadeAtRunTimeIsThatOfTheCompiler) {
  imr::lexical::detail::blur_table made;
  EXPECT_EQ(made.as, imr::lexical::detail::blur.as);
}

}  // namespace
