#include "../fuzz/checks/place_checker.hpp"
#include "../fuzz/walk.hpp"
#include "support/letter_files.hpp"
#include "support/sample_letter.hpp"

#include <imr/parse.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

/// Texts that no letter is like. Each parse must come to its end, with a status that is true and places
/// inside the text.
namespace {

/// Checks each event as it comes; keeps none of them.
struct watcher {
  fuzz::place_checker places;
  imr::format format = imr::format::unknown;
  std::size_t begins = 0;
  std::size_t ends = 0;
  std::size_t disputes = 0;
  std::size_t diagnostics = 0;
  imr::letter_end end = {};

  explicit watcher(std::string_view letter) : places(letter) {}

  template <class Event> void on(const Event& event) {
    fuzz::walk(places, event);
    count(event);
  }

 private:
  template <class Event> void count(const Event&) {}
  void count(const imr::letter_begin& event) {
    ++begins;
    format = event.format;
  }
  void count(const imr::dispute&) { ++disputes; }
  void count(const imr::diagnostic&) { ++diagnostics; }
  void count(const imr::letter_end& event) {
    ++ends;
    end = event;
  }
};

struct result {
  imr::status status = imr::status::stopped;
  std::size_t disputes = 0;
  std::size_t diagnostics = 0;
};

/// Reads a text and looks over everything that is delivered.
result read(std::string_view text) {
  watcher seen(text);
  const imr::status status = imr::parse(text, seen);
  EXPECT_EQ(seen.places.error(), "");
  EXPECT_EQ(seen.begins, 1U);
  EXPECT_EQ(seen.ends, 1U);
  EXPECT_EQ(seen.end.disputes, seen.disputes);
  EXPECT_EQ(seen.end.diagnostics, seen.diagnostics);
  EXPECT_EQ(status == imr::status::failed, seen.format == imr::format::unknown);
  EXPECT_LE(seen.diagnostics, imr::limits().diagnostics);
  return {status, seen.disputes, seen.diagnostics};
}

std::string repeated(std::string_view token, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + token.size());
  while (text.size() < bytes) text += token;
  return text;
}

constexpr std::size_t four_mebibytes = std::size_t{4} << 20;

result read_repeated(std::string_view token) {
  SCOPED_TRACE("4 MiB of [" + std::string(token) + "]");
  return read(repeated(token, four_mebibytes));
}

TEST(Hostile, AnEmptyTextIsNoLetter) {
  const result r = read("");
  EXPECT_EQ(r.status, imr::status::failed);
  EXPECT_EQ(r.diagnostics, 1U);
}

TEST(Hostile, OneByteIsNoLetter) {
  for (int value = 0; value < 256; ++value) {
    const std::string text(1, static_cast<char>(value));
    EXPECT_EQ(read(text).status, imr::status::failed) << "byte " << value;
  }
}

TEST(Hostile, AllBytesInARowAreNoLetter) {
  std::string text;
  for (int value = 0; value < 256; ++value) text += static_cast<char>(value);
  EXPECT_EQ(read(text).status, imr::status::failed);
  for (int value = 255; value >= 0; --value) text += static_cast<char>(value);
  EXPECT_EQ(read(text).status, imr::status::failed);
}

TEST(Hostile, AnyByteInsideALetterLeavesItALetter) {
  const std::string letter(support::sample_letter);
  const std::size_t inside = letter.find("lateral epicondylitis") + 3;
  for (int value = 0; value < 256; ++value) {
    const std::string text = letter.substr(0, inside) + static_cast<char>(value) + letter.substr(inside);
    const result r = read(text);
    EXPECT_EQ(r.status, value < 128 ? imr::status::complete : imr::status::recovered) << "byte " << value;
    EXPECT_EQ(r.disputes, 2U) << "byte " << value;
  }
}

TEST(Hostile, MuchOfNothingIsNoLetter) {
  for (const std::string_view token : {" ", "\n", "\f", "\r", "\t", "\r\n", "\xC2\xA0", "\xEF\xBB\xBF"}) {
    EXPECT_EQ(read_repeated(token).status, imr::status::failed);
  }
}

TEST(Hostile, MuchOfOneMarkIsNoLetter) {
  for (const std::string_view token : {":", ")", "-", "-\n", "\"", ".", ".\n", "(", "\xFF", "\x01"}) {
    EXPECT_EQ(read_repeated(token).status, imr::status::failed);
  }
}

TEST(Hostile, MuchOfOneWordIsNoLetter) {
  for (const std::string_view token :
       {"x", "word ", "Upheld", "Upheld\n", "Overturned: ", "1/1/11 ", "guideline: ", "of ",
        "medically necessary\n", "was the original request. "}) {
    const result r = read_repeated(token);
    EXPECT_EQ(r.status, imr::status::failed);
    EXPECT_EQ(r.disputes, 0U);
  }
}

TEST(Hostile, MuchOfOneFooterIsNoLetter) {
  for (const std::string_view token : {"Page 1\n", "1\n\f", "Page 1 of 2\n", "7\n\n\n", "CM15-0012345\n",
                                       "Final Determination Letter for IMR Case Number CM15-0012345 3\n\f"}) {
    EXPECT_EQ(read_repeated(token).status, imr::status::failed);
  }
}

TEST(Hostile, MuchOfOneDecisionIsNeverALetterWithoutFault) {
  for (const std::string_view token : {"x: Upheld\n", "x: Overturned. ", ": Upheld\n", "Upheld in part: "}) {
    EXPECT_NE(read_repeated(token).status, imr::status::complete);
  }
}

TEST(Hostile, MuchOfOneLabelIsNeverALetterWithoutFault) {
  for (const std::string_view token :
       {"Claims Administrator guideline:", "MAXIMUS guideline: ", "Decision rationale:\n",
        "State(s) of Licensure: ", "Certification(s)/Specialty:\n",
        "Claims Administrator guideline:\nMAXIMUS guideline:\nDecision rationale:\n"}) {
    EXPECT_NE(read_repeated(token).status, imr::status::complete);
  }
}

TEST(Hostile, MuchOfOneHeadingIsNeverALetterWithoutFault) {
  for (const std::string_view token :
       {"HOW THE IMR FINAL DETERMINATION WAS MADE\n", "CLINICAL CASE SUMMARY\n",
        "IMR ISSUES, DECISIONS AND RATIONALES\n", "CLINICAL CASE SUMMARY ",
        "The Expert Reviewer has the following credentials:\n",
        "The Final Determination was based on decisions for the disputed items/services set forth "
        "below:\n"}) {
    EXPECT_NE(read_repeated(token).status, imr::status::complete);
  }
}

TEST(Hostile, MuchOfOneHeaderLabelHasNoValues) {
  for (const std::string_view token :
       {"Case Number: ", "Date of Injury:\n", "Priority:", "Application\nReceived:\n"}) {
    EXPECT_NE(read_repeated(token).status, imr::status::complete);
  }
}

constexpr std::size_t many = 100000;

TEST(Hostile, AHundredThousandLabelsWithoutADecisionAreNoDisputes) {
  std::string text = "IMR ISSUES, DECISIONS AND RATIONALES\n";
  for (std::size_t i = 0; i < many; ++i) text += "the Decision rationale: ";
  const result r = read(text);
  EXPECT_EQ(r.disputes, 0U);
  EXPECT_EQ(r.status, imr::status::recovered);
}

TEST(Hostile, AHundredThousandDisputesAreAllRead) {
  std::string text = "IMR ISSUES, DECISIONS AND RATIONALES\n";
  for (std::size_t i = 0; i < many; ++i) {
    text += "Splint: Upheld\nClaims Administrator guideline: One.\nMAXIMUS guideline: Two.\nDecision "
            "rationale: Three.\n";
  }
  EXPECT_EQ(read(text).disputes, many);
}

TEST(Hostile, AHundredThousandItemsAboveOneAnotherAreAllRead) {
  std::string text = "IMR ISSUES, DECISIONS AND RATIONALES\nNone.\n";
  for (std::size_t i = 0; i < many; ++i) text += "Splint: Upheld\n";
  text += "Claims Administrator guideline: One.\nMAXIMUS guideline: Two.\nDecision rationale: Three.\n";
  const result r = read(text);
  EXPECT_EQ(r.disputes, many);
  EXPECT_EQ(r.diagnostics, imr::limits().diagnostics);
}

TEST(Hostile, AnItemWithoutAnEndComesToOne) {
  std::string text = "IMR ISSUES, DECISIONS AND RATIONALES\n" + repeated("and a splint\n", 1 << 20);
  text +=
      ": Upheld\nClaims Administrator guideline: One.\nMAXIMUS guideline: Two.\nDecision rationale: Three.\n";
  EXPECT_EQ(read(text).disputes, 1U);
}

/// What a letter that is cut off still says of an item is what the whole letter says of it.
void expect_true_decisions(std::string_view whole, std::size_t cut,
                           const std::map<std::string, imr::decision>& all) {
  const std::string text(whole.substr(0, cut));
  read(text);
  const auto r = imr::parse(text);
  for (const imr::dispute& d : r->disputes) {
    if (d.decision == imr::decision::unknown) continue;
    const auto known = all.find(d.item.str());
    ASSERT_TRUE(known != all.end()) << "cut at " << cut << ": no such item: " << d.item;
    EXPECT_EQ(d.decision, known->second) << "cut at " << cut << ": " << d.item;
  }
}

void expect_true_when_cut(const char* name) {
  const std::string whole = support::read_file(std::filesystem::path(IMR_TEST_LETTERS) / name);
  const auto r = imr::parse(whole);
  std::map<std::string, imr::decision> all;
  for (const imr::dispute& d : r->disputes) all.emplace(d.item.str(), d.decision);
  ASSERT_GE(all.size(), 2U);
  for (std::size_t cut = 0; cut <= whole.size(); ++cut) expect_true_decisions(whole, cut, all);
}

TEST(Hostile, ALetterCutAtAnyByteSaysNothingUntrue) { expect_true_when_cut("items_with_colons.txt"); }

TEST(Hostile, ALetterOfPartialItemsCutAtAnyByteSaysNothingUntrue) {
  expect_true_when_cut("partial_items_no_blank_lines.txt");
}

}  // namespace
