#include <imr/detail/choice.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <string_view>

namespace {

using imr::detail::choice_table;
using imr::detail::symbols;

symbols only(char c) {
  symbols s;
  s.add(c);
  return s;
}
symbols all_but(char c) {
  symbols s = symbols::all();
  s.letters &= ~only(c).letters;
  s.number = false;
  return s;
}

std::uint64_t open_at(const choice_table<std::uint16_t>& table, std::string_view text) {
  imr::detail::numbers_behind numbers;
  return table.at(text.data(), text.data() + text.size(), numbers);
}

TEST(Choice, EachByteOpensThePartsThatMayBeginWithIt) {
  const symbols firsts[] = {only('a'), all_but('b'), only('b') | only('\xFF')};
  const choice_table<std::uint16_t> table(firsts, 3);
  EXPECT_EQ(open_at(table, "a"), 0b011U);
  EXPECT_EQ(open_at(table, "b"), 0b100U);
  EXPECT_EQ(open_at(table, "c"), 0b010U);
  EXPECT_EQ(open_at(table, "1"), 0b010U);
  EXPECT_EQ(open_at(table, "\xFF"), 0b110U);
}

TEST(Choice, NumberWordsAreLookedAtBehindTheFirstByte) {
  const symbols firsts[] = {only('x'), symbols::number_words()};
  const choice_table<std::uint16_t> table(firsts, 2);
  EXPECT_EQ(open_at(table, "seven"), 0b10U);
  EXPECT_EQ(open_at(table, "several"), 0b10U);
  EXPECT_EQ(open_at(table, "sample"), 0U);
}

TEST(Choice, AtTheEndEveryPartIsTried) {
  const symbols firsts[] = {only('a'), only('b')};
  EXPECT_EQ(open_at(choice_table<std::uint16_t>(firsts, 2), "") & 0b11U, 0b11U);
}

}  // namespace
