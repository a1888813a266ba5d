#include <imr/detail/number_path.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace {

namespace peg = TAO_PEGTL_NAMESPACE;
using imr::detail::number_path;
using imr::detail::symbols;
using place = imr::detail::number_place;

number_path bytes(std::string_view all) {
  symbols set;
  for (const char c : all) set.add(c);
  return imr::detail::path_of_bytes(set);
}
number_path words(std::string_view text) {
  number_path path;
  path.add_words(text);
  return path;
}

/// Behind a number at the beginning of a rule: the printed bytes with which the rule goes on, `#` before a number
/// word, `$` at the end of the text; `*` where the rule can end there.
std::string behind(const number_path& path, place::row row) {
  if (path.may_end_before(row)) return "*";
  const symbols& leaves = path.leaves[place::begin][row];
  std::string text;
  for (char c = ' '; c <= '~'; ++c) {
    if (leaves.has(c)) text += c;
  }
  return text + (leaves.number ? "#" : "") + (leaves.end ? "$" : "");
}
std::string behind(const number_path& path) { return behind(path, place::after_plain); }

TEST(NumberPath, GoesOnBehindTheNumber) {
  const number_path number = number_path::digits() | number_path::words();
  EXPECT_EQ(behind(number), "*");
  EXPECT_EQ(behind(number + bytes("m")), "m");
  EXPECT_EQ(behind(number + number_path::space() + words("kits")), "Kk");
  EXPECT_EQ(behind(number + number_path::space() + words("six")), "Ss#");
  EXPECT_EQ(behind(number + (words("mg") | bytes("%"))), "%Mm");
  EXPECT_EQ(behind(number + number_path::end_of_text()), "$");
}

TEST(NumberPath, APointOrAMarkLeadsToARowOfItsOwn) {
  const number_path number = number_path::digits();
  EXPECT_EQ(behind(number + bytes("/") + words("kit"), place::after_slash), "Kk");
  EXPECT_EQ(behind(number + bytes("/") + words("kit")), "");
  EXPECT_EQ(behind(number + bytes("-") + bytes("b"), place::after_dash), "b");
  EXPECT_EQ(behind(number + bytes(".") + bytes("b"), place::after_pointed), "b");
  EXPECT_EQ(behind(number + bytes(" ") + bytes("/-x"), place::after_slash), "*");
}

TEST(NumberPath, ANumberBehindAMarkLeadsToARowOfItsOwn) {
  const number_path number = number_path::digits();
  EXPECT_EQ(behind(number + bytes("/") + number + words("kit"), place::after_fraction), "Kk");
  EXPECT_EQ(behind(number + bytes("/") + number + words("kit"), place::after_slash), ".");
  EXPECT_EQ(behind(number + bytes("-") + number + bytes(" ") + bytes("b"), place::after_range), "b");
  EXPECT_EQ(behind(number + bytes("/") + number + bytes("b"), place::after_range), "");
  EXPECT_EQ(behind(number + bytes("/") + bytes("1") + bytes("b"), place::after_fraction), "b");
  EXPECT_EQ(behind(number + bytes("/"), place::after_fraction), "*");
}

TEST(NumberPath, WordsMayBeginWithTheNumber) {
  EXPECT_EQ(behind(words("1 kit")), "Kk");
  EXPECT_EQ(behind(words("24/7")), "");
  EXPECT_EQ(behind(words("24/7"), place::after_slash), "");
  EXPECT_EQ(behind(words("24/7"), place::after_fraction), "*");
  EXPECT_EQ(behind(words("24/7 x"), place::after_fraction), "Xx");
  EXPECT_EQ(behind(words("1")), "*");
  EXPECT_EQ(behind(words("kit")), "");
}

TEST(NumberPath, WhatIsRepeatedMayStandManyTimes) {
  EXPECT_EQ(behind(number_path::digits() + bytes("a").repeated() + bytes("b")), "ab");
  EXPECT_EQ(behind(bytes("12").repeated()), "*");
}

TEST(NumberPath, NothingTakesNothingAndOfTheUnknownNothingIsKnown) {
  EXPECT_EQ(behind(number_path::nothing() + bytes("1") + bytes("a")), "a");
  EXPECT_EQ(behind(number_path::any()), "*");
}

TEST(NumberPath, IsKnownOfTheRulesOfPegtl) {
  using number = peg::plus<peg::digit>;
  EXPECT_EQ(behind(imr::detail::path_v<peg::seq<number, peg::one<'x'>>>), "x");
  EXPECT_EQ(behind(imr::detail::path_v<peg::seq<number, peg::opt<peg::one<' '>>, peg::istring<'m', 'g'>>>),
            "Mm");
  EXPECT_EQ(behind(imr::detail::path_v<peg::seq<number, peg::sor<peg::string<'a', 'b'>, peg::eof>>>), "a$");
  EXPECT_EQ(behind(imr::detail::path_v<peg::seq<number, peg::rep<2, peg::one<'q'>>>>), "q");
}

}  // namespace
