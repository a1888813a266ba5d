#include <imr/detail/word_path.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace {

namespace peg = TAO_PEGTL_NAMESPACE;
using imr::detail::beginning;
using imr::detail::symbols;
using imr::detail::word_class;
using imr::detail::word_path;

symbols set(std::string_view bytes) {
  symbols all;
  for (const char c : bytes) all.add(c);
  return all;
}
beginning takes(std::string_view bytes) { return {set(bytes), {}}; }
word_path words(std::string_view text) {
  word_path path;
  path.add_words(text);
  return path;
}

/// A letter of each class: of letters themselves, `0` digits, `,` marks, `$` the end, `(`, `~` wide space, `?` others.
constexpr std::string_view names = "abcdefghijklmnopqrstuvwxyz0,$(~?";

/// The words ahead of which a rule may stand, by their first and second byte; `*` for any second.
std::string ahead(const word_path& path) {
  const imr::detail::word_set all = path.either();
  std::string text;
  for (std::size_t i = 0; i < word_class::count; ++i) {
    if (all.seconds[i] == 0) continue;
    text += text.empty() ? "" : " ";
    text += names[i];
    if (all.seconds[i] == word_path::all_classes) {
      text += '*';
      continue;
    }
    for (std::size_t j = 0; j < word_class::count; ++j)
      text += (all.seconds[i] >> j & 1U) != 0 ? names.substr(j, 1) : "";
  }
  return text;
}

TEST(WordPath, BytesAreToldApartByClass) {
  EXPECT_EQ(word_class::of('Q'), word_class::of('q'));
  EXPECT_EQ(word_class::of('0'), word_class::digit);
  for (const char c : std::string_view(",;.:/- \n")) EXPECT_EQ(word_class::of(c), word_class::mark) << c;
  EXPECT_EQ(word_class::of('('), word_class::bracket);
  EXPECT_EQ(word_class::of('\xC2'), word_class::wide);
  EXPECT_EQ(word_class::of('?'), word_class::other);
}

TEST(WordPath, TheClassesOfASetAreThoseOfItsBytes) {
  for (const char c : std::string_view("aZ5,;.:/- \t\n(\xC2\xE2?\x80\xFF@")) {
    EXPECT_EQ(imr::detail::classes_of(set({&c, 1})), word_class::bit(word_class::of(c))) << c;
  }
  symbols end;
  end.end = true;
  EXPECT_EQ(imr::detail::classes_of(end), word_class::bit(word_class::end));
  EXPECT_EQ(imr::detail::classes_of(symbols::number_words()), (1U << 26U) - 1U);
}

TEST(WordPath, OfAByteAnythingMayFollow) {
  EXPECT_EQ(ahead(word_path::byte_of(set("aB"))), "a* b*");
  EXPECT_EQ(ahead(word_path::from(set("x"))), "x*");
  EXPECT_EQ(ahead(word_path::end_of_text()), "$*");
}

TEST(WordPath, AMarkIsLookedThroughSoThatNothingIsKnown) {
  EXPECT_EQ(ahead(word_path::from(set(","))), ahead(word_path::any()));
  EXPECT_EQ(ahead(word_path::byte_of(set(","))), ahead(word_path::nothing()));
  EXPECT_EQ(ahead(word_path::space()), ahead(word_path::nothing()));
}

TEST(WordPath, WordsAreKnownByTheirFirstTwoLetters) {
  EXPECT_EQ(ahead(words("pain")), "pa");
  EXPECT_EQ(ahead(words("a day")), "a,~");
  EXPECT_EQ(ahead(words("- per")), "pe ~*");
  EXPECT_EQ(ahead(words("x")), "x*");
  EXPECT_EQ(ahead(words("")), "");
  EXPECT_EQ(ahead(words("/")), ahead(word_path::nothing()));
}

TEST(WordPath, OfARowTheNextPartIsSeenBehindAByteOrNothing) {
  word_path comma = word_path::byte_of(set(","));
  EXPECT_EQ(ahead(comma.then(words("pain"), takes("p"))), "pa");
  word_path a = word_path::byte_of(set("a"));
  EXPECT_EQ(ahead(a.then(word_path::byte_of(set("b")), takes("b"))), "ab");
  EXPECT_EQ(ahead(a.optional().then(word_path::byte_of(set("b")), takes("b"))), "ab b*");
  EXPECT_EQ(ahead(a.then(word_path::nothing(), {{}, symbols::all()})), "a*");
}

TEST(WordPath, WhatIsRepeatedMayFollowItself) {
  EXPECT_EQ(ahead(word_path::byte_of(set("ab")).repeated(takes("ab")) | words("xy")), "a* b* xy");
}

TEST(WordPath, NumberWordsBeginAsTheyAreSpelled) {
  const std::string all = ahead(word_path::number_words());
  EXPECT_NE(all.find("s"), std::string::npos);
  EXPECT_EQ(all.find("b"), std::string::npos);
}

TEST(WordPath, IsKnownOfTheRulesOfPegtl) {
  EXPECT_EQ(ahead(imr::detail::words_of_all<peg::one<'a'>, peg::one<'b'>>()), "ab");
  EXPECT_EQ(ahead(imr::detail::words_v<peg::sor<peg::one<'a'>, peg::eof>>), "a* $*");
}

TEST(WordPath, ASetTellsWhereItTurnsHalfOfTheLettersAway) {
  EXPECT_TRUE(words("pain").either().tells());
  EXPECT_FALSE(word_path::any().either().tells());
  EXPECT_TRUE(imr::detail::word_set().empty());
}

TEST(WordPath, ClassesMadeAtRunTimeAreThoseOfTheTable) {
  imr::detail::table::word_classes made;
  for (std::size_t c = 0; c < 256; ++c) EXPECT_EQ(made.of[c], imr::detail::table::classes.of[c]) << c;
}

}  // namespace
