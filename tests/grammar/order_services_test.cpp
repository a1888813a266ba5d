#include <imr/grammar/order_services.hpp>

#include "support/order_rows.hpp"

#include <gtest/gtest.h>

namespace {

namespace orders = imr::grammar::orders;

TEST(GrammarOrderServices, RowsAreLowerCaseAndOnce) {
  support::expect_rows(orders::no_kind);
  support::expect_rows(orders::head_evaluation);
  support::expect_rows(orders::weak_evaluation);
  support::expect_rows(orders::head_therapy);
  support::expect_rows(orders::plain_therapy);
  support::expect_rows(orders::weak_therapy);
  support::expect_rows(orders::plain_imaging);
  support::expect_rows(orders::telling_imaging);
  support::expect_rows(orders::plain_diagnostic_test);
  support::expect_rows(orders::strong_injection);
  support::expect_rows(orders::plain_injection);
  support::expect_rows(orders::plain_surgery);
  support::expect_rows(orders::strong_surgery);
  support::expect_rows(orders::strong_home_health);
  support::expect_rows(orders::head_other);
}

}  // namespace
