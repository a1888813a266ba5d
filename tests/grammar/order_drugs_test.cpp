#include <imr/grammar/order_drugs.hpp>

#include "support/order_rows.hpp"

#include <gtest/gtest.h>

namespace {

namespace orders = imr::grammar::orders;

TEST(GrammarOrderDrugs, RowsAreLowerCaseAndOnce) {
  support::expect_rows(orders::telling_medication);
  support::expect_rows(orders::drug_names);
}

}  // namespace
