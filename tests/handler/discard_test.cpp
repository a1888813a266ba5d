#include <imr/handler/discard.hpp>
#include <imr/parse.hpp>

#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

namespace {

static_assert(!imr::handler::handles<imr::handler::discard, imr::letter_begin>);
static_assert(!imr::handler::handles<imr::handler::discard, imr::dispute>);
static_assert(!imr::handler::handles<imr::handler::discard, imr::diagnostic>);
static_assert(!imr::handler::handles<imr::handler::discard, imr::letter_end>);

TEST(HandlerDiscard, TheStatusIsThatOfTheLetter) {
  EXPECT_EQ(imr::parse(support::sample_letter, imr::handler::discard()), imr::status::complete);
  EXPECT_EQ(imr::parse(support::sample_with_findings(), imr::handler::discard()), imr::status::recovered);
  EXPECT_EQ(imr::parse("no letter at all", imr::handler::discard()), imr::status::failed);
}

}  // namespace
