#include <imr/handler/to_letter.hpp>
#include <imr/parse.hpp>

#include "support/sample_letter.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

TEST(HandlerToLetter, BuildsTheLetterThatParseReturns) {
  const std::string text = support::sample_with_findings();
  imr::handler::to_letter builder;
  const imr::status ended = imr::parse(text, builder);
  const auto r = imr::parse(text);
  EXPECT_EQ(ended, r.status);
  EXPECT_EQ(builder.letter.format, r->format);
  EXPECT_EQ(builder.letter.where, r->where);
  EXPECT_EQ(builder.letter.outcome, r->outcome);
  EXPECT_EQ(builder.letter.header.case_number, r->header.case_number);
  EXPECT_EQ(builder.letter.reviewer.specialties.size(), r->reviewer.specialties.size());
  EXPECT_EQ(builder.letter.documents_reviewed, r->documents_reviewed);
  EXPECT_EQ(builder.letter.clinical_summary.text, r->clinical_summary.text);
  EXPECT_EQ(builder.letter.sections.size(), r->sections.size());
  ASSERT_EQ(builder.letter.disputes.size(), r->disputes.size());
  EXPECT_EQ(builder.letter.disputes[1].item, r->disputes[1].item);
  EXPECT_TRUE(builder.diagnostics == r.diagnostics);
}

TEST(HandlerToLetter, AnotherLetterTakesThePlaceOfTheOneBefore) {
  const std::string damaged = support::sample_with_findings();
  imr::handler::to_letter builder;
  imr::parse(damaged, builder);
  EXPECT_FALSE(builder.diagnostics.empty());
  imr::parse(support::sample_letter, builder);
  EXPECT_TRUE(builder.diagnostics.empty());
  EXPECT_EQ(builder.letter.disputes.size(), 2U);
  EXPECT_EQ(builder.letter.sections.size(), 6U);
  imr::parse("no letter at all", builder);
  EXPECT_EQ(builder.letter.format, imr::format::unknown);
  EXPECT_TRUE(builder.letter.header.case_number.empty());
  EXPECT_TRUE(builder.letter.disputes.empty());
  EXPECT_EQ(builder.diagnostics.size(), 1U);
}

TEST(HandlerToLetter, WhatItBuiltLivesWithoutTheParser) {
  imr::handler::to_letter builder;
  {
    imr::parser p;
    p.parse(support::sample_letter, builder);
    p.parse("no letter at all", imr::handler::to_letter());
  }
  EXPECT_EQ(builder.letter.disputes[0].item, "Elbow brace");
  EXPECT_EQ(builder.letter.disputes.get_allocator().pool(), nullptr);
  EXPECT_EQ(builder.letter.reviewer.specialties.get_allocator().pool(), nullptr);
  EXPECT_EQ(builder.letter.disputes[0].rationale.text.holes().get_allocator().pool(), nullptr);
}

}  // namespace
