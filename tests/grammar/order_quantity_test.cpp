#include <imr/grammar/order_quantity.hpp>

#include "support/rule.hpp"

#include <gtest/gtest.h>

namespace {

namespace orders = imr::grammar::orders;

TEST(GrammarOrderQuantity, TakesNumberSigns) {
  support::expect_takes<orders::hash_quantity>({"#60", "# 60", "#:60", "#100", "#30.00", "#1 box",
                                                "#60 grams", "#60g", "#9 tablets", "#twelve", "#1,000"});
}

TEST(GrammarOrderQuantity, RefusesWhatIsNotNumberSigns) {
  support::expect_refuses<orders::hash_quantity>({"", "#", "60", "#6O", "#x", "##60", "#l00", "#60x"});
}

TEST(GrammarOrderQuantity, TakesLabelledQuantities) {
  support::expect_takes<orders::labelled_quantity>(
      {"QTY: 30.00", "Qty 60", "quantity 60", "Quantity: 60", "quantity of 12", "qty.30", "QTY #90",
       "Quant: 30", "dispense 30", "disp #60", "Qty: 4 boxes", "count 90", "amount: 30"});
}

TEST(GrammarOrderQuantity, RefusesWhatIsNotLabelledQuantities) {
  support::expect_refuses<orders::labelled_quantity>(
      {"qty", "qty:", "quantity x", "quantityof 12", "qty: 6O", "of 12"});
}

TEST(GrammarOrderQuantity, TakesCountedForms) {
  support::expect_takes<orders::counted_forms>({"60 tablets", "30 tabs", "240gm", "180 gm", "420ml",
                                                "111.2 grams", "2 boxes", "one pair", "90-count", "3 tubes",
                                                "sixty tablets"});
}

TEST(GrammarOrderQuantity, RefusesWhatIsNotCountedForms) {
  support::expect_refuses<orders::counted_forms>(
      {"60", "tablets", "60 mg", "#60 tablets", "60 days", "1-2 tabs"});
}

TEST(GrammarOrderQuantity, TakesTimes) {
  support::expect_takes<orders::times_quantity>({"x 30 tablets", "x30", "times 2", "x 4", "X 1", "* 3"});
}

TEST(GrammarOrderQuantity, RefusesWhatIsNotTimes) {
  support::expect_refuses<orders::times_quantity>(
      {"x", "x 3 weeks", "times 6 months", "x 30 days", "x2-3", "30", "x 6/7"});
}

TEST(GrammarOrderQuantity, TakesSupplies) {
  support::expect_takes<orders::supply>({"30 day supply", "30-day supply", "three month supply",
                                         "day supply: 30", "day supply: 30", "90 days supply",
                                         "three months coverage"});
}

TEST(GrammarOrderQuantity, RefusesWhatIsNotSupplies) {
  support::expect_refuses<orders::supply>({"supply", "30 days", "30 tablets supply", "day supply"});
}

TEST(GrammarOrderQuantity, TakesUnknownAmounts) {
  support::expect_takes<orders::unknown_amount>({"unknown quantity", "unspecified amount", "unknown",
                                                 "quantity unknown", "qty: unspecified",
                                                 "duration: unspecified", "unspecified rental"});
}

TEST(GrammarOrderQuantity, RefusesWhatIsNotUnknownAmounts) {
  support::expect_refuses<orders::unknown_amount>({"quantity", "60", "known quantity", "unknowns"});
}

TEST(GrammarOrderQuantity, IsSound) {
  support::expect_sound<orders::hash_quantity>();
  support::expect_sound<orders::labelled_quantity>();
  support::expect_sound<orders::counted_forms>();
  support::expect_sound<orders::times_quantity>();
  support::expect_sound<orders::bracketed_count>();
  support::expect_sound<orders::supply>();
  support::expect_sound<orders::unknown_amount>();
}

}  // namespace
