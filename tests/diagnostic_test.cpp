#include <imr/diagnostic.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <iterator>
#include <set>
#include <string>

namespace {

struct expected_code {
  imr::code code;
  const char* name;
  imr::severity severity;
};

/// As the record's definition has them.
constexpr expected_code codes[] = {
    {imr::code::unreadable_input, "unreadable-input", imr::severity::error},
    {imr::code::limit_reached, "limit-reached", imr::severity::error},
    {imr::code::not_a_letter, "not-a-letter", imr::severity::error},
    {imr::code::truncated_letter, "truncated-letter", imr::severity::error},
    {imr::code::missing_section, "missing-section", imr::severity::warning},
    {imr::code::section_out_of_order, "section-out-of-order", imr::severity::warning},
    {imr::code::duplicate_section, "duplicate-section", imr::severity::warning},
    {imr::code::empty_section, "empty-section", imr::severity::warning},
    {imr::code::no_disputes, "no-disputes", imr::severity::error},
    {imr::code::unknown_decision, "unknown-decision", imr::severity::error},
    {imr::code::missing_guideline, "missing-guideline", imr::severity::warning},
    {imr::code::missing_rationale, "missing-rationale", imr::severity::warning},
    {imr::code::repaired_text, "repaired-text", imr::severity::note},
    {imr::code::invalid_date, "invalid-date", imr::severity::warning},
    {imr::code::invalid_utf8, "invalid-utf8", imr::severity::warning},
    {imr::code::quantity_mismatch, "quantity-mismatch", imr::severity::warning},
    {imr::code::strength_mismatch, "strength-mismatch", imr::severity::warning},
    {imr::code::decision_rationale_conflict, "decision-rationale-conflict", imr::severity::warning},
    {imr::code::date_order, "date-order", imr::severity::warning},
    {imr::code::age_mismatch, "age-mismatch", imr::severity::warning},
    {imr::code::item_not_in_ur, "item-not-in-ur", imr::severity::note},
    {imr::code::injury_date_mismatch, "injury-date-mismatch", imr::severity::warning},
    {imr::code::ur_date_mismatch, "ur-date-mismatch", imr::severity::warning},
    {imr::code::partial_mismatch, "partial-mismatch", imr::severity::warning},
};

TEST(Diagnostic, EachCodeHasTheNameAndTheSeverityOfTheRecordsDefinition) {
  for (const expected_code& expected : codes) {
    EXPECT_EQ(imr::to_string(expected.code), expected.name);
    EXPECT_EQ(imr::severity_of(expected.code), expected.severity) << expected.name;
  }
}

TEST(Diagnostic, NoCodeIsWithoutAName) {
  EXPECT_EQ(std::size(imr::detail::code_table), std::size(codes));
  EXPECT_EQ(static_cast<std::size_t>(imr::code::partial_mismatch) + 1, std::size(codes));
}

TEST(Diagnostic, NoTwoCodesShareAName) {
  std::set<std::string> names;
  for (const auto& entry : imr::detail::code_table) names.emplace(entry.name);
  EXPECT_EQ(names.size(), std::size(imr::detail::code_table));
}

TEST(Diagnostic, SeveritiesHaveTheNamesOfCompilers) {
  EXPECT_EQ(imr::to_string(imr::severity::note), "note");
  EXPECT_EQ(imr::to_string(imr::severity::warning), "warning");
  EXPECT_EQ(imr::to_string(imr::severity::error), "error");
}

TEST(Diagnostic, SeveritiesAscend) {
  EXPECT_LT(imr::severity::note, imr::severity::warning);
  EXPECT_LT(imr::severity::warning, imr::severity::error);
}

TEST(Diagnostic, HasTheSeverityOfItsCode) {
  EXPECT_EQ((imr::diagnostic{imr::code::repaired_text, {}, "", {}}).severity(), imr::severity::note);
  EXPECT_EQ((imr::diagnostic{imr::code::no_disputes, {}, "", {}}).severity(), imr::severity::error);
}

TEST(Diagnostic, EqualsOnlyTheSameFinding) {
  const imr::diagnostic d{imr::code::date_order, {3, 4}, "message", {9, 1}};
  EXPECT_TRUE(d == (imr::diagnostic{imr::code::date_order, {3, 4}, "message", {9, 1}}));
  EXPECT_FALSE(d == (imr::diagnostic{imr::code::invalid_date, {3, 4}, "message", {9, 1}}));
  EXPECT_FALSE(d == (imr::diagnostic{imr::code::date_order, {3, 5}, "message", {9, 1}}));
  EXPECT_FALSE(d == (imr::diagnostic{imr::code::date_order, {3, 4}, "other", {9, 1}}));
  EXPECT_FALSE(d == (imr::diagnostic{imr::code::date_order, {3, 4}, "message", {}}));
}

}  // namespace
