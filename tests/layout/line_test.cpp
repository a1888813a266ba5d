#include <imr/layout/line.hpp>

#include <gtest/gtest.h>

#include <string>

namespace {

/// The lines as `[text]`, with the blank lines before each as a number and a page break as `^`.
std::string lines_of(std::string_view letter) {
  std::vector<imr::layout::line> lines;
  imr::layout::find_lines(letter, lines);
  std::string all;
  for (const imr::layout::line& l : lines) {
    if (l.blanks_before != 0) all += std::to_string(l.blanks_before);
    if (l.page_before) all += '^';
    all += '[';
    all += l.in(letter);
    all += ']';
  }
  return all;
}

TEST(LayoutLine, ATextWithoutTextHasNoLines) {
  EXPECT_EQ(lines_of(""), "");
  EXPECT_EQ(lines_of("\n"), "");
  EXPECT_EQ(lines_of(" \t\n \r\n\f\f \r"), "");
  EXPECT_EQ(lines_of("\xC2\xA0\n\xEF\xBB\xBF"), "");
}

TEST(LayoutLine, EveryLineEndCounts) {
  EXPECT_EQ(lines_of("a"), "[a]");
  EXPECT_EQ(lines_of("a\nb"), "[a][b]");
  EXPECT_EQ(lines_of("a\nb\n"), "[a][b]");
  EXPECT_EQ(lines_of("a\r\nb\r\n"), "[a][b]");
  EXPECT_EQ(lines_of("a\rb\r"), "[a][b]");
  EXPECT_EQ(lines_of("a\rb\nc\r\nd"), "[a][b][c][d]");
}

TEST(LayoutLine, BlankLinesAreCountedAlikeForEveryLineEnd) {
  EXPECT_EQ(lines_of("a\n\nb"), "[a]1[b]");
  EXPECT_EQ(lines_of("a\r\n\r\nb"), "[a]1[b]");
  EXPECT_EQ(lines_of("a\r\rb"), "[a]1[b]");
  EXPECT_EQ(lines_of("a\n\r\nb"), "[a]1[b]");
  EXPECT_EQ(lines_of("a\r\n\n\r\nb"), "[a]2[b]");
  EXPECT_EQ(lines_of("a\n \n\t\n\xC2\xA0\nb"), "[a]3[b]");
  EXPECT_EQ(lines_of("\n\na"), "2[a]");
}

TEST(LayoutLine, AFormFeedEndsALineAndIsNoBlankLine) {
  EXPECT_EQ(lines_of("a\fb"), "[a]^[b]");
  EXPECT_EQ(lines_of("a\n\fb"), "[a]^[b]");
  EXPECT_EQ(lines_of("a\n\f\nb"), "[a]1^[b]");
  EXPECT_EQ(lines_of("a\n\n\f\n\nb"), "[a]3^[b]");
  EXPECT_EQ(lines_of("\fa"), "^[a]");
  EXPECT_EQ(lines_of("a\f\f\fb"), "[a]^[b]");
  EXPECT_EQ(lines_of("a\fb\nc"), "[a]^[b][c]");
  EXPECT_EQ(lines_of("a\f"), "[a]");
}

TEST(LayoutLine, WhiteSpaceAtTheEndsOfALineIsTrimmed) {
  EXPECT_EQ(lines_of("  a b\t\nc  \n"), "[a b][c]");
  EXPECT_EQ(lines_of("\xC2\xA0 a\xC2\xA0\n"), "[a]");
  EXPECT_EQ(lines_of("\xEF\xBB\xBF"
                     "a\n\xE2\x80\x83"
                     "b\xE3\x80\x80\n"),
            "[a][b]");
  EXPECT_EQ(lines_of("\va\v"), "[a]");
  EXPECT_EQ(lines_of("a  b\t c"), "[a  b\t c]");
}

TEST(LayoutLine, OtherBytesAreText) {
  EXPECT_EQ(lines_of("\xC2\n\xE2\x80\n\xFF"), "[\xC2][\xE2\x80][\xFF]");
  EXPECT_EQ(lines_of(std::string_view("\0\n\x01", 3)), std::string("[\0][\x01]", 6));
  EXPECT_EQ(lines_of("\xC2\xAD"), "[\xC2\xAD]");
}

TEST(LayoutLine, TheCountOfBlankLinesStopsAtItsMost) {
  std::vector<imr::layout::line> lines;
  imr::layout::find_lines("a" + std::string(255, '\n') + "b" + std::string(257, '\n') + "c" +
                              std::string(1000, '\n') + "d",
                          lines);
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_EQ(lines[1].blanks_before, 254);
  EXPECT_EQ(lines[2].blanks_before, 255);
  EXPECT_EQ(lines[3].blanks_before, 255);
}

TEST(LayoutLine, OffsetsCountFromTheLettersBeginning) {
  std::vector<imr::layout::line> lines;
  imr::layout::find_lines("\r\n  ab \r\n\f c\n", lines);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_EQ(lines[0].begin, 4U);
  EXPECT_EQ(lines[0].end, 6U);
  EXPECT_EQ(lines[1].begin, 11U);
  EXPECT_EQ(lines[1].end, 12U);
}

TEST(LayoutLine, AnotherLetterReplacesTheLines) {
  std::vector<imr::layout::line> lines;
  imr::layout::find_lines("a\nb\nc", lines);
  imr::layout::find_lines("d", lines);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].in("d"), "d");
}

}  // namespace
