// The cost of hostile inputs, counted in work (detail/work.hpp), never in time: bounded by the size, and
// growing as it.

#include "hostile.hpp"

#include <imr.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#ifndef IMR_COUNT_WORK
#error "without IMR_COUNT_WORK there is nothing to test"
#endif

namespace {

/// Most work a byte of the layout may cost. The dearest input found needs 23: a decided label on each line.
constexpr std::uint64_t most_work_per_byte = 25;
/// Most work a byte of an item or a guideline text may cost: there the rules of orders and citations are tried at each
/// word. The dearest input found needs 143: a letter of nothing but short items.
constexpr std::uint64_t most_work_per_read_byte = 150;
constexpr std::uint64_t fixed_work = 100000;

#if defined(__SANITIZE_ADDRESS__)
constexpr std::size_t large = std::size_t{1} << 18;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr std::size_t large = std::size_t{1} << 18;
#else
constexpr std::size_t large = std::size_t{4} << 20;
#endif
#else
constexpr std::size_t large = std::size_t{4} << 20;
#endif
constexpr std::size_t small = std::size_t{1} << 16;

std::uint64_t work_of(std::string_view text) {
  imr::parser parser;
  imr::handler::discard nobody;
  const std::uint64_t before = imr::detail::work_done;
  parser.parse(text, nobody);
  return imr::detail::work_done - before;
}

std::uint64_t bound(std::size_t bytes, std::uint64_t per_byte) { return per_byte * bytes + fixed_work; }

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
                    std::uint64_t per_byte = most_work_per_byte) {
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
TEST(cost, shapes_are_bounded) { expect_bounded(fuzz::shaped_inputs(), large / 4, most_work_per_read_byte); }
TEST(cost, shapes_are_linear) { expect_linear(fuzz::shaped_inputs(), small); }

/// A hundred thousand of each label, with and without line ends.
TEST(cost, many_labels) {
  std::vector<fuzz::hostile_input> inputs;
  for (const std::string& label : {fuzz::claims_label, fuzz::reviewer_label, fuzz::rationale_label}) {
    inputs.push_back({"label " + label, "", label});
    inputs.push_back({"label in lines " + label, "", label + '\n'});
    inputs.push_back({"decided label " + label, "", "x: Upheld " + label + '\n'});
  }
  for (const fuzz::hostile_input& input : inputs)
    expect_bounded({input}, input.repeated.size() * (large / 40));
}

}  // namespace
