#include <imr/detail/behind_number.hpp>
#include <imr/detail/rule_table.hpp>
#include <imr/grammar/date.hpp>
#include <imr/grammar/order_quantity.hpp>
#include <imr/grammar/order_strength.hpp>

#include <gtest/gtest.h>

#include <string_view>

namespace {

namespace orders = imr::grammar::orders;

/// Which of four rules can match at the beginning of a text: a date, a strength, a number of forms, a span of
/// time.
unsigned open_at(std::string_view text) {
  return imr::detail::behind_numbers_of<imr::grammar::numeric_date, orders::strengths, orders::counted_forms,
                                        orders::time_span>
             .at(text.data(), text.data() + text.size()) &
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
  EXPECT_EQ(open_at("1/2"), date | strength);
  EXPECT_EQ(open_at("1 / 2"), date | strength);
  EXPECT_EQ(open_at("1 -pack"), forms);
  EXPECT_EQ(open_at("12-week"), span);
  EXPECT_EQ(open_at("12-2"), date | strength | span);
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

}  // namespace
