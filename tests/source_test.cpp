#include <imr/source.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <limits>
#include <string>
#include <utility>

namespace {

using place = std::pair<std::uint64_t, std::uint64_t>;

place locate(const imr::source& text, std::uint64_t offset) {
  const imr::position p = text.locate(offset);
  return {p.line, p.column};
}

TEST(Source, LinesAndColumnsCountFromOne) { EXPECT_EQ(locate(imr::source("abc"), 0), place(1, 1)); }

TEST(Source, LinesCountFromTheLineThatTheTextBeginsAt) {
  const imr::source text("ab\ncd", 100, 7);
  EXPECT_EQ(locate(text, 100), place(7, 1));
  EXPECT_EQ(locate(text, 104), place(8, 2));
  EXPECT_EQ(text.line_at(104), "cd");
}

TEST(Source, ALineFeedEndsALine) {
  const imr::source text("ab\ncd\n\ne");
  EXPECT_EQ(locate(text, 1), place(1, 2));
  EXPECT_EQ(locate(text, 2), place(1, 3));  // the line feed stands on the line it ends
  EXPECT_EQ(locate(text, 3), place(2, 1));
  EXPECT_EQ(locate(text, 6), place(3, 1));
  EXPECT_EQ(locate(text, 7), place(4, 1));
}

TEST(Source, CarriageReturnAndLineFeedTogetherEndOneLine) {
  const imr::source text("ab\r\ncd\r\n\r\ne");
  EXPECT_EQ(locate(text, 2), place(1, 3));
  EXPECT_EQ(locate(text, 3), place(1, 4));
  EXPECT_EQ(locate(text, 4), place(2, 1));
  EXPECT_EQ(locate(text, 8), place(3, 1));
  EXPECT_EQ(locate(text, 10), place(4, 1));
}

TEST(Source, ALoneCarriageReturnEndsALine) {
  const imr::source text("ab\rcd\r\re");
  EXPECT_EQ(locate(text, 3), place(2, 1));
  EXPECT_EQ(locate(text, 6), place(3, 1));
  EXPECT_EQ(locate(text, 7), place(4, 1));
}

TEST(Source, LineEndsMayBeMixed) {
  const imr::source text("a\rb\nc\r\nd\n\re");
  EXPECT_EQ(locate(text, 2), place(2, 1));
  EXPECT_EQ(locate(text, 4), place(3, 1));
  EXPECT_EQ(locate(text, 7), place(4, 1));
  EXPECT_EQ(locate(text, 9), place(5, 1));  // a line feed before a carriage return: two line ends
  EXPECT_EQ(locate(text, 10), place(6, 1));
}

TEST(Source, ACarriageReturnAtTheVeryEndEndsItsLine) {
  EXPECT_EQ(locate(imr::source("ab\r"), 3), place(2, 1));
  EXPECT_EQ(locate(imr::source("ab\n"), 3), place(2, 1));
}

TEST(Source, ColumnsCountBytes) { EXPECT_EQ(locate(imr::source("\xC3\xA9x"), 2), place(1, 3)); }

TEST(Source, AnOffsetPastTheEndIsTakenAsTheEnd) {
  const imr::source text("ab\ncd");
  EXPECT_EQ(locate(text, 5), place(2, 3));
  EXPECT_EQ(locate(text, 6), place(2, 3));
  EXPECT_EQ(locate(text, std::numeric_limits<std::uint64_t>::max()), place(2, 3));
}

TEST(Source, AnEmptyTextHasOneEmptyLine) {
  const imr::source text("");
  EXPECT_EQ(locate(text, 0), place(1, 1));
  EXPECT_EQ(locate(text, 9), place(1, 1));
  EXPECT_EQ(text.line_at(0), "");
}

TEST(Source, OffsetsCountFromTheBase) {
  const imr::source text("ab\ncd", 100);
  EXPECT_EQ(text.base(), 100U);
  EXPECT_EQ(locate(text, 100), place(1, 1));
  EXPECT_EQ(locate(text, 104), place(2, 2));
  EXPECT_EQ(text.line_at(104), "cd");
  EXPECT_EQ(text.at({101, 2}), "b\n");
}

TEST(Source, AnOffsetBeforeTheBaseIsTakenAsTheBeginning) {
  const imr::source text("ab\ncd", 100);
  EXPECT_EQ(locate(text, 3), place(1, 1));
  EXPECT_EQ(text.at({98, 4}), "ab");
}

TEST(Source, ALineIsShownWithoutItsEndWhicheverThatIs) {
  const imr::source text("one\ntwo\r\nthree\rfour");
  EXPECT_EQ(text.line_at(0), "one");
  EXPECT_EQ(text.line_at(3), "one");
  EXPECT_EQ(text.line_at(4), "two");
  EXPECT_EQ(text.line_at(8), "two");
  EXPECT_EQ(text.line_at(9), "three");
  EXPECT_EQ(text.line_at(15), "four");
  EXPECT_EQ(text.line_at(1000), "four");
}

TEST(Source, AnEmptyLineIsEmpty) {
  const imr::source text("a\n\nb\r\r\nc\r\n\r\nd");
  EXPECT_EQ(text.line_at(2), "");
  EXPECT_EQ(text.line_at(5), "");
  EXPECT_EQ(text.line_at(10), "");
}

TEST(Source, BytesOfAPlaceAreCutAtTheEndOfTheText) {
  const imr::source text("abcdef");
  EXPECT_EQ(text.at({2, 3}), "cde");
  EXPECT_EQ(text.at({4, 30}), "ef");
  EXPECT_EQ(text.at({6, 1}), "");
  EXPECT_EQ(text.at({50, 1}), "");
  EXPECT_EQ(text.at({3, 0}), "");
}

TEST(Source, KeepsTheTextItBorrows) {
  const std::string owner = "ab\ncd";
  const imr::source text(owner);
  EXPECT_EQ(text.text().data(), owner.data());
  EXPECT_EQ(text.line_at(3).data(), owner.data() + 3);
}

}  // namespace
