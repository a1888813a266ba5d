#include <imr/layout/flow.hpp>

#include "support/letter_files.hpp"

#include <imr/lexical/charset.hpp>

#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace {

using imr::layout::flow;
using imr::layout::range;

/// The running text, with `|` at each line start.
std::string marked(std::string_view letter) {
  flow f;
  f.read(letter, 0);
  std::string text(f.text());
  for (auto at = f.line_starts().rbegin(); at != f.line_starts().rend(); ++at) text.insert(*at, 1, '|');
  return text;
}

/// A byte of the flow is the letter's byte it leads to, or a blank where the letter has white space.
void expect_traceable(std::string_view letter) {
  flow f;
  f.read(letter, 0);
  std::uint32_t before = 0;
  for (std::uint32_t at = 0; at < f.size(); ++at) {
    const std::uint32_t source = f.source_of(at);
    ASSERT_LT(source, letter.size());
    ASSERT_TRUE(at == 0 || source > before) << "at " << at;
    before = source;
    const bool space = imr::lexical::space_length(letter.data() + source, letter.data() + letter.size()) != 0;
    if (f.text()[at] == ' ') {
      ASSERT_TRUE(space) << "at " << at;
    } else {
      ASSERT_EQ(f.text()[at], letter[source]) << "at " << at;
    }
  }
}

/// What is quoted folds to the flow's text, for every stretch from one line start to a later one.
void expect_quotable(std::string_view letter) {
  flow f;
  f.read(letter, 100);
  const auto& starts = f.line_starts();
  for (std::size_t i = 0; i < starts.size(); ++i) {
    for (const std::size_t lines : {1U, 2U, 5U, 1000U}) {
      const std::uint32_t end = i + lines < starts.size() ? starts[i + lines] : f.size();
      const imr::excerpt quote = f.quote({starts[i], end});
      ASSERT_EQ(quote.str(), f.text(f.trimmed({starts[i], end})));
      ASSERT_TRUE(f.letter_span().contains(quote.span()));
      ASSERT_EQ(quote.raw(), letter.substr(quote.span().offset - 100, quote.span().length));
    }
  }
}

constexpr std::string_view messy =
    "\xEF\xBB\xBF  One\xC2\xA0 two \r\n\r\nthree-\r\nfour  five -\nsix\n\nPage 1 of 2\n\f\n seven\x0B"
    "eight\rnine\n"
    "Final Determination Letter for IMR Case Number CM15-0012345 2\n\ften-\n\nPage 2 of 2\n\f eleven \n";

TEST(LayoutFlow, LinesFollowOneAnotherWithOneBlank) {
  EXPECT_EQ(marked(""), "");
  EXPECT_EQ(marked(" \n\f\n"), "");
  EXPECT_EQ(marked("one"), "|one");
  EXPECT_EQ(marked("one\ntwo\r\nthree\rfour\ffive"), "|one |two |three |four |five");
  EXPECT_EQ(marked("\n\n one \n\n\n  two\n"), "|one |two");
  EXPECT_EQ(marked("a  b\tc \xC2\xA0 d"), "|a b c d");
}

TEST(LayoutFlow, AHyphenAtALinesEndJoinsIfItTouchesItsWord) {
  EXPECT_EQ(marked("short-\nterm"), "|short-|term");
  EXPECT_EQ(marked("2-25-\r\n\r\n13 he"), "|2-25-|13 he");
  EXPECT_EQ(marked("short-\n\fterm"), "|short-|term");
  EXPECT_EQ(marked("9792.20 -\n9792.26"), "|9792.20 - |9792.26");
  EXPECT_EQ(marked("end--\nnext"), "|end-- |next");
  EXPECT_EQ(marked("-\nnext"), "|- |next");
  EXPECT_EQ(marked("short- term"), "|short- term");
  EXPECT_EQ(marked("short\xE2\x80\x90\nterm"), "|short\xE2\x80\x90|term");
  EXPECT_EQ(marked("1999 \xE2\x80\x93\n2004"), "|1999 \xE2\x80\x93 |2004");
}

TEST(LayoutFlow, FurnitureIsLeftOut) {
  EXPECT_EQ(marked("one\nPage 1 of 2\n\ftwo"), "|one |two");
  EXPECT_EQ(marked("short-\nPage 1 of 2\n\fterm"), "|short-|term");
  EXPECT_EQ(marked("Page 1 of 1"), "");
  EXPECT_EQ(marked(messy), "|One two |three-|four five - |six |seven eight |nine |ten-|eleven");
}

TEST(LayoutFlow, EveryByteLeadsBackToTheLetter) {
  expect_traceable(messy);
  expect_traceable("a");
  expect_traceable(" a-\nb ");
  for (const std::string& letter : support::all_letters()) expect_traceable(letter);
}

TEST(LayoutFlow, EveryQuoteFoldsToTheFlow) {
  expect_quotable(messy);
  for (const std::string& letter : support::all_letters()) expect_quotable(letter);
}

TEST(LayoutFlow, AQuoteHasItsFurnitureAsHoles) {
  const std::string_view letter = "one\nPage 1 of 2\n\ftwo\nPage 2 of 2\n";
  flow f;
  f.read(letter, 50);
  const imr::excerpt all = f.quote({0, f.size()});
  EXPECT_EQ(all.raw(), "one\nPage 1 of 2\n\ftwo");
  ASSERT_EQ(all.holes().size(), 1U);
  EXPECT_EQ(all.holes()[0], (imr::span{54, 11}));
  EXPECT_TRUE(f.quote({0, 3}).holes().empty());
  EXPECT_TRUE(f.quote({4, 7}).holes().empty());
}

TEST(LayoutFlow, AQuoteIsTrimmedAndAnEmptyOneIsEmpty) {
  flow f;
  f.read("one two three", 0);
  EXPECT_EQ(f.quote({3, 8}).raw(), "two");
  EXPECT_EQ(f.quote({3, 8}).span(), (imr::span{4, 3}));
  EXPECT_TRUE(f.quote({3, 4}).empty());
  EXPECT_TRUE(f.quote({5, 5}).empty());
  EXPECT_TRUE(f.quote({7, 2}).empty());
}

TEST(LayoutFlow, APlaceCountsFromTheInputsBeginning) {
  flow f;
  f.read("  one\n\n  two", 1000);
  EXPECT_EQ(f.place({0, 3}), (imr::span{1002, 3}));
  EXPECT_EQ(f.place({4, 7}), (imr::span{1009, 3}));
  EXPECT_EQ(f.place({0, 7}), (imr::span{1002, 10}));
  EXPECT_EQ(f.place({4, 4}), (imr::span{1009, 0}));
  EXPECT_EQ(f.letter_span(), (imr::span{1000, 12}));
}

TEST(LayoutFlow, TellsTheLineOfAPlace) {
  flow f;
  f.read("one\ntwo-\nthree", 0);
  EXPECT_EQ(f.text(), "one two-three");
  EXPECT_EQ(f.line_of(0), 0U);
  EXPECT_EQ(f.line_of(3), 0U);
  EXPECT_EQ(f.line_of(4), 1U);
  EXPECT_EQ(f.line_of(7), 1U);
  EXPECT_EQ(f.line_of(8), 2U);
  EXPECT_TRUE(f.is_line_start(0));
  EXPECT_TRUE(f.is_line_start(4));
  EXPECT_TRUE(f.is_line_start(8));
  EXPECT_FALSE(f.is_line_start(3));
}

TEST(LayoutFlow, AnotherLetterReplacesTheFirst) {
  flow f;
  f.read("one-\nPage 1 of 2\n\ftwo-", 7);
  f.read("three", 0);
  EXPECT_EQ(f.text(), "three");
  EXPECT_EQ(f.line_starts().size(), 1U);
  EXPECT_EQ(f.quote({0, 5}).span(), (imr::span{0, 5}));
  f.read("", 3);
  EXPECT_EQ(f.size(), 0U);
  EXPECT_TRUE(f.line_starts().empty());
}

TEST(LayoutFlow, APartOfTheLetterLeadsToItsStretch) {
  constexpr std::string_view letter = "One  two\n\nPAGE 3\nthree f0ur five";
  flow f;
  f.read(letter, 100);
  const auto stretch = [&](std::string_view part) {
    const auto at = static_cast<std::uint64_t>(part.data() - letter.data());
    return f.text(f.stretch_of({100 + at, part.size()}));
  };
  EXPECT_EQ(stretch(letter), f.text());
  EXPECT_EQ(stretch(letter.substr(letter.find("two"), 3)), "two");
  imr::layout::mends found;
  const auto at = static_cast<std::uint32_t>(f.text().find("f0ur"));
  found.add({at, at + 4}, "fourth");
  f.put_back(found);
  EXPECT_TRUE(f.is_mended());
  EXPECT_EQ(stretch(letter.substr(letter.find("f0ur"), 4)), "fourth");
  EXPECT_EQ(stretch(letter.substr(letter.find("three"))), "three fourth five");
  EXPECT_EQ(stretch(letter.substr(letter.find("five"))), "five");
}

TEST(LayoutFlow, WithoutDamageNothingIsMended) {
  flow f;
  f.read("One", 0);
  EXPECT_FALSE(f.is_mended());
  f.read("", 0);
  EXPECT_TRUE(f.stretch_of({0, 0}).empty());
}

/// A flow in which words were put back, each named by what stands there.
struct mended_flow {
  std::string letter;
  flow f;

  mended_flow(std::string text, std::initializer_list<std::pair<std::string_view, std::string_view>> words)
      : letter(std::move(text)) {
    f.read(letter, 100);
    imr::layout::mends found;
    std::size_t at = 0;
    for (const auto& [old, now] : words) {
      at = f.text().find(old, at);
      EXPECT_NE(at, flow::npos) << old;
      found.add({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + old.size())}, now);
      at += old.size();
    }
    f.put_back(found);
  }
  mended_flow(const mended_flow&) = delete;
  mended_flow& operator=(const mended_flow&) = delete;

  [[nodiscard]] range find(std::string_view words) const {
    const std::size_t at = f.text().find(words);
    EXPECT_NE(at, flow::npos) << words;
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
  }
  /// The letter's bytes of words of the flow.
  [[nodiscard]] std::string source(std::string_view words) const {
    const imr::span where = f.place(find(words));
    return letter.substr(static_cast<std::size_t>(where.offset) - 100,
                         static_cast<std::size_t>(where.length));
  }
};

TEST(LayoutFlowMended, PlacesLeadToTheLettersBytes) {
  const mended_flow m("one tw0 three", {{"tw0", "twenty"}});
  EXPECT_EQ(m.f.text(), "one twenty three");
  EXPECT_EQ(m.source("twenty"), "tw0");
  EXPECT_EQ(m.source("one"), "one");
  EXPECT_EQ(m.source("three"), "three");
  EXPECT_EQ(m.source("e twenty t"), "e tw0 t");
  EXPECT_EQ(m.source("enty three"), "0 three");
  EXPECT_EQ(m.source("one tw"), "one tw");
  EXPECT_EQ(m.f.quote(m.find("one twenty three")).raw(), "one tw0 three");
}

TEST(LayoutFlowMended, NoPlaceCutsACharacterOfTheLetter) {
  const mended_flow m("one t\xE2\x80\x98w0 three", {{"t\xE2\x80\x98w0", "twenty"}});
  EXPECT_EQ(m.source("twenty"), "t\xE2\x80\x98w0");
  const std::string quote = "\xE2\x80\x98";
  EXPECT_EQ(m.source("wenty"), quote + "w0");
  EXPECT_EQ(m.source("enty"), "w0");
  EXPECT_EQ(m.source("nty"), "0");
  EXPECT_EQ(m.source("one tw"), "one t" + quote);
  EXPECT_EQ(m.source("one twe"), "one t" + quote + "w");
  EXPECT_EQ(m.source("one twen"), "one t" + quote + "w0");
}

TEST(LayoutFlowMended, AWordMayBecomeShorter) {
  const mended_flow m("one t.h.r.e.e four", {{"t.h.r.e.e", "three"}});
  EXPECT_EQ(m.f.text(), "one three four");
  EXPECT_EQ(m.source("three"), "t.h.r.e.e");
  EXPECT_EQ(m.source("four"), "four");
  EXPECT_EQ(m.source("three f"), "t.h.r.e.e f");
}

TEST(LayoutFlowMended, AtBothEndsOfTheText) {
  const mended_flow m("0ne two thr33", {{"0ne", "oneself"}, {"thr33", "three"}});
  EXPECT_EQ(m.f.text(), "oneself two three");
  EXPECT_EQ(m.source("oneself"), "0ne");
  EXPECT_EQ(m.source("two"), "two");
  EXPECT_EQ(m.source("three"), "thr33");
  EXPECT_EQ(m.f.place({m.f.size(), m.f.size()}).offset, 100 + m.letter.size() - 1);
}

TEST(LayoutFlowMended, SeveralSideBySide) {
  const mended_flow m("a0b0 c", {{"a0", "aaa"}, {"b0", "b"}, {" ", "  "}, {"c", "see"}});
  EXPECT_EQ(m.f.text(), "aaab  see");
  EXPECT_EQ(m.source("aaa"), "a0");
  EXPECT_EQ(m.source("b"), "b0");
  EXPECT_EQ(m.source("see"), "c");
}

TEST(LayoutFlowMended, LineStartsFollow) {
  const mended_flow m("0ne\ntw0\n\nthree", {{"0ne", "oneself"}, {"tw0", "two"}});
  EXPECT_EQ(m.f.text(), "oneself two three");
  EXPECT_EQ(m.f.line_starts(), (std::vector<std::uint32_t>{0, 8, 12}));
  EXPECT_EQ(m.source("three"), "three");
}

TEST(LayoutFlowMended, ALineThatStartsInsideStartsAtTheWord) {
  const mended_flow m("one tw\no three", {{"tw o", "two"}});
  EXPECT_EQ(m.f.text(), "one two three");
  EXPECT_EQ(m.f.line_starts(), (std::vector<std::uint32_t>{0, 4}));
  EXPECT_EQ(m.source("two"), "tw\no");
}

TEST(LayoutFlowMended, AcrossFurnitureAndFoldedBlanks) {
  const mended_flow m("one  tw0\nPage 1 of 2\n\f  th  ree \xC2\xA0 f0ur",
                      {{"tw0", "two"}, {"th ree", "three"}, {"f0ur", "four"}});
  EXPECT_EQ(m.f.text(), "one two three four");
  EXPECT_EQ(m.source("two"), "tw0");
  EXPECT_EQ(m.source("three"), "th  ree");
  EXPECT_EQ(m.source("four"), "f0ur");
  EXPECT_EQ(m.f.quote(m.find("two three")).holes().size(), 1U);
}

TEST(LayoutFlowMended, TellsWhatWasMended) {
  const mended_flow m("0ne two thr33 four", {{"0ne", "one"}, {"thr33", "three"}});
  EXPECT_TRUE(m.f.is_mended(m.find("one")));
  EXPECT_TRUE(m.f.is_mended(m.find("e t")));
  EXPECT_TRUE(m.f.is_mended(m.find("two t")));
  EXPECT_TRUE(m.f.is_mended({0, m.f.size()}));
  EXPECT_FALSE(m.f.is_mended(m.find("two")));
  EXPECT_FALSE(m.f.is_mended(m.find(" two ")));
  EXPECT_FALSE(m.f.is_mended(m.find("four")));
  EXPECT_FALSE(m.f.is_mended({2, 2}));
}

TEST(LayoutFlowMended, NothingPutBackChangesNothing) {
  const std::string letter(messy);
  const mended_flow m(letter, {});
  flow plain;
  plain.read(letter, 100);
  EXPECT_EQ(m.f.text(), plain.text());
  EXPECT_EQ(m.f.line_starts(), plain.line_starts());
  for (std::uint32_t at = 0; at < plain.size(); ++at) ASSERT_EQ(m.f.source_of(at), plain.source_of(at)) << at;
}

TEST(LayoutFlowMended, AnotherLetterForgetsIt) {
  mended_flow m("0ne two", {{"0ne", "one"}});
  m.f.read("0ne two", 0);
  EXPECT_EQ(m.f.text(), "0ne two");
  EXPECT_FALSE(m.f.is_mended({0, 3}));
}

}  // namespace
