// The cost of hostile inputs, counted in work (detail/work.hpp), never in time: bounded by the size, and
// growing as it.

#include "hostile.hpp"

#include <imr.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#ifndef IMR_COUNT_WORK
#error "without IMR_COUNT_WORK there is nothing to test"
#endif

namespace {

/// Most steps a byte may cost, by what the input is made of. The dearest input known of each kind stands
/// behind it.
constexpr double most_work_per_byte = 5.4;          // 5.28: ascending page numbers
constexpr double most_work_per_cited_byte = 5.6;    // 5.47: chapters and `and`, again and again
constexpr double most_work_per_ordered_byte = 5.5;  // 5.38: short items of nothing but `1/`
/// Most steps a byte of a letter, and of all letters together.
constexpr double most_work_per_letter_byte = 2.6;    // 2.56: a short notice
constexpr double usual_work_per_letter_byte = 1.95;  // 1.94
/// Finding where letters begin.
constexpr double most_work_per_sought_byte = 7.5;      // 7.42: lines of `date of injury of`
constexpr double most_work_per_byte_of_letters = 1.9;  // 1.84: a short letter with wrapped headings
/// A letter that shows damage is read twice, and its words are compared with those of the form.
constexpr double most_work_per_mended_byte = 9.95;    // 9.88: lines of `MAXIMUS guideline:`
constexpr double most_work_per_damaged_byte = 14.35;  // 14.31: a notice of two lists that differ
constexpr std::uint64_t fixed_work = 1000;
/// Beside its bytes, a text of any size: one as long as posted letters is read to its end, however dear.
constexpr std::uint64_t most_work_per_byte_beside = 8;
// 393,200: 128 KiB of lines of `Decision rationale:`
constexpr std::uint64_t fixed_work_of_a_letter = 400000;

constexpr std::size_t large = std::size_t{1} << 20;
/// A longer text is read as it stands, however damaged.
constexpr std::size_t mended = 250000;
constexpr std::size_t small = std::size_t{1} << 16;

std::uint64_t work_of(std::string_view text) {
  imr::parser parser;
  imr::handler::discard nobody;
  const std::uint64_t before = imr::detail::work_done;
  parser.parse(text, nobody);
  return imr::detail::work_done - before;
}

std::uint64_t work_of_letters(std::string_view text) {
  const std::uint64_t before = imr::detail::work_done;
  for (const imr::letter_text& l : imr::letters(text)) EXPECT_FALSE(l.text.empty());
  return imr::detail::work_done - before;
}

std::uint64_t bound(std::size_t bytes, double per_byte) {
  return static_cast<std::uint64_t>(per_byte * static_cast<double>(bytes)) + fixed_work;
}

struct dearest_input {
  double work_per_byte = 0;
  std::string name;

  void add(const std::string& called, std::uint64_t work, std::size_t bytes) {
    const double per_byte = static_cast<double>(work) / static_cast<double>(bytes);
    if (per_byte <= work_per_byte) return;
    work_per_byte = per_byte;
    name = called;
  }
};

void expect_bounded(const std::vector<fuzz::hostile_input>& inputs, std::size_t size,
                    double per_byte = most_work_per_byte) {
  dearest_input dearest;
  for (const fuzz::hostile_input& input : inputs) {
    const std::string text = input.make(size);
    const std::uint64_t work = work_of(text);
    EXPECT_LE(work, bound(text.size(), per_byte)) << testing::PrintToString(input.name);
    dearest.add(input.name, work, text.size());
  }
  std::printf("dearest: %.2f work a byte, %s\n", dearest.work_per_byte,
              testing::PrintToString(dearest.name).c_str());
}

void expect_linear(const std::vector<fuzz::hostile_input>& inputs, std::size_t size) {
  constexpr double most_growth = 4.1;
  for (const fuzz::hostile_input& input : inputs) {
    const auto less = static_cast<double>(work_of(input.make(size)));
    const auto more = static_cast<double>(work_of(input.make(4 * size)));
    EXPECT_LE(more / less, most_growth) << testing::PrintToString(input.name);
  }
}

std::vector<fuzz::hostile_input> tokens() {
  const std::vector<std::string> dictionary = fuzz::read_dictionary(IMR_FUZZ "/dictionary.txt");
  EXPECT_GT(dictionary.size(), 100U);
  return fuzz::token_inputs(dictionary);
}

TEST(cost, empty) { EXPECT_LE(work_of(""), fixed_work); }

TEST(cost, each_byte_alone) {
  for (const char byte : fuzz::all_bytes()) EXPECT_LE(work_of({&byte, 1}), fixed_work);
}

TEST(cost, tokens_are_bounded) { expect_bounded(tokens(), large); }
TEST(cost, tokens_are_linear) { expect_linear(tokens(), small); }
TEST(cost, what_is_short_enough_to_be_mended_is_bounded) {
  expect_bounded(tokens(), mended, most_work_per_mended_byte);
  expect_bounded(fuzz::plain_inputs(), mended, most_work_per_mended_byte);
  expect_bounded(fuzz::form_inputs(), mended, most_work_per_mended_byte);
  expect_bounded(fuzz::item_inputs(), mended, most_work_per_mended_byte);
}
TEST(cost, shapes_are_bounded) {
  expect_bounded(fuzz::plain_inputs(), large);
  expect_bounded(fuzz::form_inputs(), large);
  expect_bounded(fuzz::item_inputs(), large);
}
TEST(cost, items_of_numbers_are_bounded) {
  expect_bounded(fuzz::order_inputs(), large / 8, most_work_per_ordered_byte);
}
TEST(cost, guideline_texts_are_bounded) {
  expect_bounded(fuzz::citation_inputs(), large / 8, most_work_per_cited_byte);
}
TEST(cost, texts_of_all_sizes_are_bounded_beside_a_letter) {
  std::vector<fuzz::hostile_input> inputs = tokens();
  const std::vector<fuzz::hostile_input> shapes = fuzz::shaped_inputs();
  inputs.insert(inputs.end(), shapes.begin(), shapes.end());
  for (std::size_t size = small / 16; size <= 2 * small; size *= 2) {
    for (const fuzz::hostile_input& input : inputs) {
      const std::string text = input.make(size);
      EXPECT_LE(work_of(text), most_work_per_byte_beside * text.size() + fixed_work_of_a_letter)
          << testing::PrintToString(input.name) << ' ' << size;
    }
  }
}
TEST(cost, shapes_are_linear) { expect_linear(fuzz::shaped_inputs(), small); }

TEST(cost, finding_letters_is_bounded_and_linear) {
  constexpr double most_growth = 4.1;
  std::vector<fuzz::hostile_input> inputs = tokens();
  const std::vector<fuzz::hostile_input> shapes = fuzz::shaped_inputs();
  inputs.insert(inputs.end(), shapes.begin(), shapes.end());
  for (const fuzz::hostile_input& input : inputs) {
    const std::string more = input.make(4 * small);
    const std::uint64_t work = work_of_letters(more);
    EXPECT_LE(work, bound(more.size(), most_work_per_sought_byte)) << testing::PrintToString(input.name);
    const auto less = static_cast<double>(work_of_letters(input.make(small)));
    EXPECT_LE(static_cast<double>(work) / less, most_growth) << testing::PrintToString(input.name);
  }
}

TEST(cost, letters_are_cheap) {
  std::uint64_t all_work = 0;
  std::size_t all_bytes = 0;
  for (const auto& entry : std::filesystem::directory_iterator(IMR_TEST_LETTERS)) {
    if (entry.path().extension() != ".txt") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    const std::uint64_t work = work_of(text);
    EXPECT_LE(static_cast<double>(work_of_letters(text)),
              most_work_per_byte_of_letters * static_cast<double>(text.size()))
        << entry.path().filename();
    const bool sound = imr::parse(text).diagnostics.empty();
    const double most = sound ? most_work_per_letter_byte : most_work_per_damaged_byte;
    EXPECT_LE(static_cast<double>(work), most * static_cast<double>(text.size())) << entry.path().filename();
    if (!sound) continue;
    all_work += work;
    all_bytes += text.size();
  }
  ASSERT_NE(all_bytes, 0U);
  EXPECT_LE(static_cast<double>(all_work), usual_work_per_letter_byte * static_cast<double>(all_bytes));
}

/// A hundred thousand of each label, with and without line ends.
TEST(cost, many_labels) {
  std::vector<fuzz::hostile_input> inputs;
  for (const std::string& label : {fuzz::claims_label, fuzz::reviewer_label, fuzz::rationale_label}) {
    inputs.push_back({"label " + label, "", label});
    inputs.push_back({"label in lines " + label, "", label + '\n'});
    inputs.push_back({"decided label " + label, "", "x: Upheld " + label + '\n'});
  }
  for (const fuzz::hostile_input& input : inputs)
    expect_bounded({input}, input.repeated.size() * (large / 10));
}

}  // namespace
