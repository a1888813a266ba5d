#include "support/letter_files.hpp"
#include "support/noise.hpp"
#include "support/record_text.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// Layout noise on the letters of tests/letters: whatever an extraction does to lines, blanks and pages, the
/// record stays as it is.
namespace {

struct named_letter {
  std::string name;
  std::string text;
  std::string record;
};

const std::vector<named_letter>& letters() {
  static const std::vector<named_letter> all = [] {
    std::vector<named_letter> found;
    for (const auto& entry : std::filesystem::directory_iterator(IMR_TEST_LETTERS)) {
      if (entry.path().extension() != ".txt") continue;
      const std::string text = support::read_file(entry.path());
      found.push_back({entry.path().stem().string(), text, support::record_text(text)});
    }
    std::sort(found.begin(), found.end(),
              [](const named_letter& a, const named_letter& b) { return a.name < b.name; });
    return found;
  }();
  return all;
}

/// A letter that a noise says something else about, and why.
struct exception {
  std::string_view letter;
  std::string_view reason;
};

using noise = std::string (*)(std::string_view, unsigned);

void expect_same_records(noise make, std::initializer_list<exception> exceptions = {}) {
  constexpr unsigned seeds = 5;
  ASSERT_FALSE(letters().empty());
  for (const named_letter& letter : letters()) {
    const bool skipped = std::any_of(exceptions.begin(), exceptions.end(),
                                     [&](const exception& e) { return e.letter == letter.name; });
    for (unsigned seed = 1; seed <= seeds && !skipped; ++seed) {
      const std::string noisy = make(letter.text, seed);
      EXPECT_EQ(support::record_text(noisy), letter.record) << letter.name << ", seed " << seed;
    }
  }
}

TEST(Noise, LineEndsOfEveryKind) {
  expect_same_records(support::crlf);
  expect_same_records(support::lone_cr);
}

TEST(Noise, BlanksAtTheEndsOfLines) {
  expect_same_records(support::trailing_blanks);
  expect_same_records(support::indented);
}

TEST(Noise, DoubleSpacing) { expect_same_records(support::double_lines); }

TEST(Noise, NoBlankLines) {
  expect_same_records(support::no_blank_lines,
                      {{"bare_page_numbers", "one of its page numbers stands in a gap only"},
                       {"heading_of_no_form", "a heading that no form has is told by the gaps around it"}});
}

TEST(Noise, GapsOfPages) { expect_same_records(support::page_gaps); }

TEST(Noise, FormFeedsBetweenLines) {
  expect_same_records(support::form_feeds);
  expect_same_records(support::only_form_feeds);
}

TEST(Noise, RunningFootersBetweenLines) {
  expect_same_records(support::running_footers);
  expect_same_records(support::counted_pages);
}

TEST(Noise, BarePageNumbersBetweenLines) {
  expect_same_records(support::bare_pages,
                      {{"bare_page_numbers", "it counts its own pages, and two counts are none"}});
}

TEST(Noise, NoBreakSpaces) { expect_same_records(support::no_break_spaces); }

TEST(Noise, AByteOrderMark) { expect_same_records(support::byte_order_mark); }

TEST(Noise, OtherWrapsOfTheProse) { expect_same_records(support::rewrapped); }

TEST(Noise, SeveralAtOnce) {
  expect_same_records([](std::string_view text, unsigned seed) {
    using namespace support;
    return crlf(trailing_blanks(running_footers(indented(rewrapped(text, seed), seed), seed), seed), seed);
  });
  expect_same_records([](std::string_view text, unsigned seed) {
    using namespace support;
    return byte_order_mark(lone_cr(form_feeds(double_lines(rewrapped(text, seed), seed), seed), seed), seed);
  });
}

/// The noises are noises: each changes the bytes of every letter.
TEST(Noise, EachNoiseChangesTheText) {
  for (const noise make :
       {support::crlf, support::lone_cr, support::trailing_blanks, support::indented, support::double_lines,
        support::page_gaps, support::form_feeds, support::running_footers, support::counted_pages,
        support::bare_pages, support::byte_order_mark, support::rewrapped}) {
    std::size_t changed = 0;
    for (const named_letter& letter : letters()) changed += make(letter.text, 1) != letter.text ? 1U : 0U;
    EXPECT_GE(changed + 1, letters().size());
  }
}

}  // namespace
