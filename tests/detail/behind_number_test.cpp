#include <imr/detail/behind_number.hpp>
#include <imr/detail/rule_table.hpp>
#include <imr/grammar/citation_text.hpp>
#include <imr/grammar/date.hpp>
#include <imr/grammar/order_quantity.hpp>
#include <imr/grammar/order_strength.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace {

namespace orders = imr::grammar::orders;

/// Which of four rules can match at the beginning of a text: a date, a strength, a number of forms, a span of
/// time.
unsigned open_at(std::string_view text) {
  return imr::detail::behind_numbers_of<imr::grammar::numeric_date, orders::strengths, orders::counted_forms,
                                        orders::time_span>
             .at(imr::detail::behind_number::at(text.data(), text.data() + text.size())) &
         15U;
}
constexpr unsigned date = 1;
constexpr unsigned strength = 2;
constexpr unsigned forms = 4;
constexpr unsigned span = 8;

TEST(DetailBehindNumber, TellsRulesApartByWhatFollowsTheNumber) {
  EXPECT_EQ(open_at("12 kits"), forms);
  EXPECT_EQ(open_at("12 %"), strength);
  EXPECT_EQ(open_at("12 tablets"), forms);
  EXPECT_EQ(open_at("two hours"), span);
  EXPECT_EQ(open_at("12 months"), strength | forms | span);
  EXPECT_EQ(open_at("12 1"), 0U);
  EXPECT_EQ(open_at("two ten"), 0U);
  EXPECT_EQ(open_at("12"), 0U);
}

TEST(DetailBehindNumber, TellsRulesApartBehindAMark) {
  EXPECT_EQ(open_at("1/2/"), date | strength);
  EXPECT_EQ(open_at("1 / 2%"), strength);
  EXPECT_EQ(open_at("1 -pack"), forms);
  EXPECT_EQ(open_at("12-week"), span);
  EXPECT_EQ(open_at("12-2-"), date | strength | span);
  EXPECT_EQ(open_at("12-2 days"), span);
  EXPECT_EQ(open_at("12-2"), 0U);
  EXPECT_EQ(open_at("12/x"), 0U);
}

TEST(DetailBehindNumber, KnowsPoints) {
  EXPECT_EQ(open_at("1.5 1"), 0U);
  EXPECT_EQ(open_at("1.5%"), strength);
}

TEST(DetailBehindNumber, LooksAtNoLongRow) {
  EXPECT_EQ(open_at("1234567890123456789 of"), 15U);
  EXPECT_EQ(open_at("1                           of"), 15U);
}

/// What a rule of a number, any byte and a full stop can be told by.
struct open_word : imr::peg::seq<imr::lexical::decimal, imr::grammar::bracket_text, imr::peg::one<'.'>> {};

TEST(DetailBehindNumber, ARuleOfWhichNothingIsKnownGoesOnWithAnything) {
  EXPECT_FALSE(imr::detail::numbers_of<open_word>.tells());
}

TEST(DetailBehindNumber, ARuleIsTurnedAwayByWhatFollowsTheNumber) {
  const auto fits = [](std::string_view text) {
    return imr::detail::numbers_of<orders::counted_forms>.has(
        imr::detail::behind_number::at(text.data(), text.data() + text.size()));
  };
  EXPECT_TRUE(fits("12 tablets"));
  EXPECT_TRUE(fits("two tablets"));
  EXPECT_FALSE(fits("two 2"));
  EXPECT_FALSE(fits("12"));
  EXPECT_FALSE(fits("12%"));
}

TEST(DetailBehindNumber, PlacesAreKeptApart) {
  const std::string_view text = "1 2 3 4 5 6 7 8 9 kits";
  const char* const end = text.data() + text.size();
  imr::detail::numbers_behind numbers;
  for (int round = 0; round < 2; ++round) {
    for (std::size_t at = 0; at < 18; at += 2) {
      const auto& behind = numbers.at(text.data() + at, end);
      EXPECT_EQ(behind.symbol, static_cast<unsigned char>(at == 16 ? 'k' : text[at + 2]));
    }
  }
}

TEST(DetailBehindNumber, TablesMadeAtRunTimeAreThoseOfTheCompiler) {
  using imr::detail::path_v;
  imr::detail::number_set set(path_v<orders::counted_forms>);
  EXPECT_EQ(set.tells(), imr::detail::numbers_of<orders::counted_forms>.tells());
  const imr::detail::number_path* const paths[] = {&path_v<orders::strengths>, &imr::detail::any_path};
  imr::detail::behind_number_table<std::uint16_t> table(paths, 2);
  const auto at = [&](std::string_view text) {
    return table.at(imr::detail::behind_number::at(text.data(), text.data() + text.size()));
  };
  EXPECT_EQ(at("12 %"), 3U);
  EXPECT_EQ(at("12 kits"), 2U);
}

}  // namespace
