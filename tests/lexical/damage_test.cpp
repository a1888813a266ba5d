#include <imr/lexical/damage.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace {

namespace damage = imr::lexical::damage;

unsigned price(std::string_view read, std::string_view word, unsigned most = 100) {
  return imr::lexical::word_comparison().price(read, word, most);
}

/// The plain weighted edit distance, without bounds; the longest words only.
unsigned plain_price(std::string_view read, std::string_view word) {
  if (read.empty()) return static_cast<unsigned>(word.size()) * damage::lost_letter;
  const bool mark = !imr::lexical::is_letter(read.back()) && !imr::lexical::is_digit(read.back());
  const std::string_view shorter = read.substr(0, read.size() - 1);
  unsigned best = plain_price(shorter, word) + (mark ? damage::stray_mark : damage::extra_letter);
  if (word.empty()) return best;
  const std::string_view rest = word.substr(0, word.size() - 1);
  best = std::min(best, plain_price(read, rest) + damage::lost_letter);
  best = std::min(best,
                  plain_price(shorter, rest) + price(read.substr(read.size() - 1), word.substr(rest.size())));
  if (word.size() >= 2 && imr::lexical::detail::is_blend(read.back(), word[word.size() - 2], word.back()))
    best = std::min(best, plain_price(shorter, word.substr(0, word.size() - 2)) + damage::likeness);
  if (read.size() >= 2 && imr::lexical::detail::is_blend(word.back(), read[read.size() - 2], read.back()))
    best = std::min(best, plain_price(read.substr(0, read.size() - 2), rest) + damage::likeness);
  return best;
}

struct damaged {
  std::string_view read;
  std::string_view word;
  unsigned price;
};

TEST(Damage, OfEachKindHasItsPrice) {
  for (const damaged& d : std::initializer_list<damaged>{
           {"upheld", "upheld", 0},
           {"", "", 0},
           {"uphe1d", "upheld", damage::likeness},
           {"rationa1e", "rationale", damage::likeness},
           {"medic'ally", "medically", damage::stray_mark},
           {"guide line", "guideline", damage::stray_mark},
           {"guidelne", "guideline", damage::lost_letter},
           {"uideline", "guideline", damage::lost_letter},
           {"guidelin", "guideline", damage::lost_letter},
           {"guidelinxe", "guideline", damage::extra_letter},
           {"guidelinex", "guideline", damage::extra_letter},
           {"guidexine", "guideline", damage::other_letter},
           {"retum", "return", damage::likeness},
           {"medicai", "medical", damage::likeness},
           {"rnedical", "medical", damage::likeness},
           {"clenied", "denied", damage::likeness},
           {"sectionts", "section(s", damage::likeness},
           {"heshe", "he/she", damage::lost_letter},
           {"cornrnon", "common", 2 * damage::likeness},
           {"abc", "", 3 * damage::extra_letter},
           {"", "abc", 3 * damage::lost_letter},
       }) {
    EXPECT_EQ(price(d.read, d.word), d.price) << d.read << " for " << d.word;
    EXPECT_EQ(price(d.read, d.word, d.price), d.price) << d.read << " for " << d.word;
  }
}

TEST(Damage, BeyondTheBoundIsTooMuch) {
  EXPECT_EQ(price("guidelne", "guideline", 2), damage::too_much);
  EXPECT_EQ(price("guidelne", "guideline", 3), 3U);
  EXPECT_EQ(price("xyz", "guideline", 5), damage::too_much);
  EXPECT_EQ(price("a", "guidelines", 10), damage::too_much);
  EXPECT_EQ(price("guidelines", "a", 10), damage::too_much);
  EXPECT_EQ(price("a", std::string(damage::longest_word + 1, 'a'), 1000), damage::too_much);
}

TEST(Damage, ABoundChangesNoPriceBelowIt) {
  for (const std::string_view read :
       {"uphcld", "rned1ca1", "wa", "tbe", "ap.pr'ove", "in", "clecision", "gui de", "nirn", "statewidt"}) {
    for (const std::string_view word :
         {"upheld", "medical", "was", "the", "approve", "m", "decision", "guide", "mm"}) {
      const unsigned all = plain_price(read.substr(0, 9), word);
      for (unsigned most = 0; most <= 14; ++most) {
        EXPECT_EQ(price(read.substr(0, 9), word, most), all <= most ? all : damage::too_much)
            << read << " for " << word << " at most " << most;
      }
    }
  }
}

TEST(Damage, AComparisonCanBeUsedAgain) {
  imr::lexical::word_comparison comparison;
  EXPECT_EQ(comparison.price("guideIines of the kind", "guidelines", 4), damage::too_much);
  EXPECT_EQ(comparison.price("denled", "denied", 4), damage::likeness);
  EXPECT_EQ(comparison.price("x", "y", 4), damage::other_letter);
  EXPECT_EQ(comparison.price("denled", "denied", 4), damage::likeness);
}

TEST(Damage, TheLeastPriceIsNeverAboveThePrice) {
  for (const std::string_view read :
       {"uphcld", "rned1ca1", "tbe", "ap.prove", "clecision", "retum", "sectionts", "hour"}) {
    const imr::lexical::least_damage least(read);
    for (const std::string_view word :
         {"upheld", "medical", "the", "approve", "decision", "return", "section(s", "hours", "treatment"}) {
      EXPECT_LE(least.price(imr::lexical::letters_in(word)), price(read, word)) << read << " for " << word;
    }
  }
  EXPECT_GT(imr::lexical::least_damage("xyz").price(imr::lexical::letters_in("the")), 4U);
}

TEST(Damage, LettersAreCountedOnce) {
  EXPECT_EQ(imr::lexical::count_letters(0), 0U);
  EXPECT_EQ(imr::lexical::count_letters(imr::lexical::letters_in("abba, 12")), 2U);
  EXPECT_EQ(imr::lexical::count_letters(0xFFFFFFFFU), 32U);
}

TEST(Damage, ALongerWordMayBeDamagedMore) {
  EXPECT_EQ(imr::lexical::most_damage(0), 0U);
  EXPECT_EQ(imr::lexical::most_damage(2), 0U);
  for (std::size_t letters = 1; letters < 40; ++letters) {
    EXPECT_GE(imr::lexical::most_damage(letters), imr::lexical::most_damage(letters - 1));
    EXPECT_LT(imr::lexical::most_damage(letters), damage::other_letter * letters);
  }
}

TEST(Damage, TablesMadeAtRunTimeAreThoseOfTheCompiler) {
  imr::lexical::detail::likeness_table likenesses;
  imr::lexical::detail::second_half_table halves;
  EXPECT_EQ(likenesses.seen_as, imr::lexical::detail::looks_like.seen_as);
  EXPECT_EQ(halves.of, imr::lexical::detail::second_halves.of);
}

TEST(Damage, OnlyLettersOfBlendsAreHalves) {
  std::uint32_t halves = 0;
  halves = imr::lexical::detail::halves();
  for (const char c : std::string_view("rnicltvs"))
    EXPECT_NE(halves & imr::lexical::detail::letter_bit(c), 0U) << c;
  EXPECT_EQ(halves & imr::lexical::detail::letter_bit('z'), 0U);
}

}  // namespace
