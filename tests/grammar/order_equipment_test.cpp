#include <imr/grammar/order_equipment.hpp>

#include "support/order_rows.hpp"

#include <gtest/gtest.h>

namespace {

namespace orders = imr::grammar::orders;

TEST(GrammarOrderEquipment, RowsAreLowerCaseAndOnce) {
  support::expect_rows(orders::telling_equipment);
  support::expect_rows(orders::plain_equipment);
}

}  // namespace
