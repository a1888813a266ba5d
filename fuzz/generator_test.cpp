// The letters of known truth: undamaged, they are read as they were made.

#include "generator.hpp"
#include "layouts.hpp"
#include "ocr_case.hpp"
#include "reader.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace {

constexpr int letters = 300;

std::string seed(int number) { return "letter " + std::to_string(number); }

fuzz::true_letter letter(int number) {
  const std::string bytes = seed(number);
  fuzz::choices from(bytes);
  return generate(from);
}

template <class T>
void expect_number(const std::optional<T>& truth, const imr::reading<T>& read, const std::string& item) {
  ASSERT_EQ(read.has_value(), truth.has_value()) << item;
  if (truth) {
    EXPECT_EQ(*read, *truth) << item;
  }
}

void expect_truth(const fuzz::true_dispute& truth, const imr::dispute& read) {
  EXPECT_EQ(read.decision, truth.decision) << truth.item;
  EXPECT_EQ(read.rationale.conclusion, truth.conclusion) << truth.rationale;
  expect_number(truth.quantity, read.order.quantity, truth.item);
  expect_number(truth.refills, read.order.refills, truth.item);
  expect_number(truth.sessions, read.order.sessions.total, truth.item);
  ASSERT_EQ(read.order.strengths.size(), truth.strengths.size()) << truth.item;
  for (std::size_t i = 0; i < truth.strengths.size(); ++i)
    EXPECT_EQ(read.order.strengths[i].value, truth.strengths[i]) << truth.item;
  EXPECT_EQ(read.partial.has_value(), truth.partial) << truth.item;
}

TEST(Generator, EveryValueOfAGeneratedLetterIsRead) {
  for (int i = 0; i < letters; ++i) {
    const fuzz::true_letter truth = letter(i);
    const std::string text = fuzz::written(fuzz::record_of(truth));
    const imr::parsed<imr::letter> r = fuzz::parse(text);
    EXPECT_EQ(r.status, imr::status::complete) << text;
    EXPECT_EQ(r->header.date_of_injury, truth.injury);
    EXPECT_EQ(r->header.decision_date, truth.decided);
    EXPECT_EQ(r->header.priority, truth.priority);
    EXPECT_EQ(r->clinical_summary.age, truth.age) << truth.summary;
    EXPECT_EQ(r->clinical_summary.sex, *truth.sex) << truth.summary;
    EXPECT_EQ(r->reviewer.licensed_states.size(), truth.states.size());
    ASSERT_EQ(r->disputes.size(), truth.disputes.size()) << text;
    for (std::size_t d = 0; d < truth.disputes.size(); ++d) expect_truth(truth.disputes[d], r->disputes[d]);
    for (const imr::diagnostic& d : r.diagnostics) EXPECT_NE(d.code, imr::code::repaired_text) << text;
  }
}

/// FNV-1a
std::uint64_t hash_of(std::uint64_t hash, const std::string& text) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return hash;
}

/// A finding of one compiler is an input for every other one. The number changes with the generator and the
/// noise.
TEST(Generator, TheSameBytesMakeTheSameLetterWithEveryCompiler) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (int i = 0; i < letters; ++i) {
    const fuzz::ocr_case made = fuzz::make_ocr_case(std::string(1, static_cast<char>(i % 4)) + seed(i));
    hash = hash_of(hash_of(hash, made.clean), made.text);
  }
  EXPECT_EQ(hash, 0x98D208E4819F734BU);
}

TEST(Generator, OtherBytesMakeAnotherLetter) {
  std::set<std::string> texts;
  for (int i = 0; i < letters; ++i) texts.insert(fuzz::written(fuzz::record_of(letter(i))));
  EXPECT_EQ(texts.size(), static_cast<std::size_t>(letters));
}

TEST(Noise, DamagesEachLetter) {
  for (int kind = 0; kind < static_cast<int>(fuzz::noises); ++kind) {
    for (int i = 0; i < letters / 10; ++i) {
      const fuzz::ocr_case made = fuzz::make_ocr_case(std::string(1, static_cast<char>(kind)) + seed(i));
      EXPECT_NE(made.text, made.clean);
      EXPECT_GT(made.text.size(), made.clean.size() / 2);
    }
  }
}

TEST(Layouts, EachIsAnother) {
  const std::string text = fuzz::written(fuzz::record_of(letter(1)));
  std::set<std::string> texts;
  for (int i = 0; i < letters; ++i) {
    const std::string bytes = seed(i);
    fuzz::choices from(bytes);
    texts.insert(relaid(text, from));
  }
  EXPECT_GT(texts.size(), static_cast<std::size_t>(letters / 2));
}

}  // namespace
