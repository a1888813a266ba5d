#include <imr/write/report.hpp>

#include <imr/lexical/utf8.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::string report(std::string_view text, imr::span where, imr::span related = {}, std::uint64_t base = 0) {
  std::ostringstream out;
  imr::write::report(out, "letter.txt", imr::source(text, base),
                     {imr::code::unknown_decision, where, "expected Upheld or Overturned", related});
  return out.str();
}

/// The lines of a report behind its first.
std::vector<std::string> shown(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  lines.erase(lines.begin());
  return lines;
}

TEST(Report, IsPrintedAsCompilersDo) {
  EXPECT_EQ(report("Brace\nValium 10mg: Deferred\nrest", {19, 8}),
            "letter.txt:2:14: error: expected Upheld or Overturned [unknown-decision]\n"
            "  Valium 10mg: Deferred\n"
            "               ^~~~~~~~\n");
}

TEST(Report, HasTheSeverityOfTheCode) {
  std::ostringstream out;
  imr::write::report(out, "-", imr::source("abc"),
                     {imr::code::repaired_text, {0, 1}, "read as it should stand", {}});
  imr::write::report(out, "-", imr::source("abc"), {imr::code::date_order, {1, 1}, "too early", {}});
  EXPECT_EQ(out.str(), "-:1:1: note: read as it should stand [repaired-text]\n  abc\n  ^\n"
                       "-:1:2: warning: too early [date-order]\n  abc\n   ^\n");
}

TEST(Report, NamesTheOtherPlaceThatBelongsToTheFinding) {
  EXPECT_EQ(
      report("one\ntwo\nthree", {0, 3}, {9, 2}),
      "letter.txt:1:1: error: expected Upheld or Overturned (see also line 3, column 2) [unknown-decision]\n"
      "  one\n"
      "  ^~~\n");
}

TEST(Report, OffsetsCountFromTheBeginningOfTheInput) {
  EXPECT_EQ(
      report("one\ntwo", {1005, 2}, {1000, 1}, 1000),
      "letter.txt:2:2: error: expected Upheld or Overturned (see also line 1, column 1) [unknown-decision]\n"
      "  two\n"
      "   ^~\n");
}

TEST(Report, ATabStandsAsOneBlankSoThatTheCaretPointsRight) {
  EXPECT_EQ(report("a\tb\tcd", {4, 2}),
            "letter.txt:1:5: error: expected Upheld or Overturned [unknown-decision]\n"
            "  a b cd\n"
            "      ^~\n");
}

TEST(Report, BytesThatWouldMoveTheCaretOrSteerATerminalAreBlanks) {
  EXPECT_EQ(report("a\x1B[31m\x7F\b\fz", {9, 1}),
            "letter.txt:1:10: error: expected Upheld or Overturned [unknown-decision]\n"
            "  a [31m   z\n"
            "           ^\n");
  EXPECT_EQ(shown(report(std::string_view("a\0b", 3), {2, 1})), (std::vector<std::string>{"  a b", "    ^"}));
}

TEST(Report, ACharacterOfSeveralBytesBeforeTheCaretTakesOneColumn) {
  EXPECT_EQ(report("caf\xC3\xA9 \xE2\x80\x9Cx\xE2\x80\x9D: no", {15, 2}),
            "letter.txt:1:16: error: expected Upheld or Overturned [unknown-decision]\n"
            "  caf\xC3\xA9 \xE2\x80\x9Cx\xE2\x80\x9D: no\n"
            "            ^~\n");
}

TEST(Report, ACharacterOfSeveralBytesUnderTheCaretTakesOneColumn) {
  EXPECT_EQ(shown(report("a \xE2\x80\x9Cx\xE2\x80\x9D b", {2, 7})),
            (std::vector<std::string>{"  a \xE2\x80\x9Cx\xE2\x80\x9D b", "    ^~~"}));
}

TEST(Report, AFindingOfNoLengthStillHasACaret) {
  EXPECT_EQ(shown(report("abc", {1, 0})), (std::vector<std::string>{"  abc", "   ^"}));
}

TEST(Report, AFindingOfSeveralLinesIsMarkedToTheEndOfItsFirst) {
  EXPECT_EQ(shown(report("abc\ndef\nghi", {1, 9})), (std::vector<std::string>{"  abc", "   ^~"}));
}

TEST(Report, ALineEndsBeforeItsCarriageReturn) {
  EXPECT_EQ(shown(report("abc\r\ndef\rghi", {5, 3})), (std::vector<std::string>{"  def", "  ^~~"}));
}

TEST(Report, BehindTheLastCharacterOfALineTheCaretStandsAlone) {
  EXPECT_EQ(shown(report("abc", {3, 0})), (std::vector<std::string>{"  abc", "     ^"}));
  EXPECT_EQ(shown(report("abc\r\ndef", {4, 1})), (std::vector<std::string>{"  abc", "     ^"}));
}

TEST(Report, OfAnEmptyLineOnlyTheFirstLineIsPrinted) {
  EXPECT_EQ(report("", {0, 0}), "letter.txt:1:1: error: expected Upheld or Overturned [unknown-decision]\n");
  EXPECT_EQ(report("a\n\nb", {2, 0}),
            "letter.txt:2:1: error: expected Upheld or Overturned [unknown-decision]\n");
}

TEST(Report, APlaceBehindTheTextIsItsEnd) {
  EXPECT_EQ(report("ab\ncd", {1000, 5}),
            "letter.txt:2:3: error: expected Upheld or Overturned [unknown-decision]\n"
            "  cd\n"
            "    ^\n");
}

TEST(Report, ALengthBeyondAnyTextIsCutAtTheLine) {
  EXPECT_EQ(shown(report("ab\ncd", {1, std::uint64_t{1} << 62})), (std::vector<std::string>{"  ab", "   ^"}));
}

TEST(Report, OfAVeryLongLineTheStretchAroundTheFindingIsShown) {
  std::string line;
  for (int i = 0; i < 2000; ++i) line += static_cast<char>('a' + i % 26);
  const auto lines = shown(report(line, {1000, 4}));
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_LE(lines[0].size(), 162U);
  const std::size_t caret = lines[1].find('^');
  EXPECT_EQ(lines[1].substr(caret), "^~~~");
  EXPECT_EQ(lines[0].substr(caret, 30), line.substr(1000, 30)) << "the caret points at the finding";
  EXPECT_EQ(lines[0].substr(2, caret - 2), line.substr(1000 - (caret - 2), caret - 2))
      << "what stands before it is shown";
}

TEST(Report, WhereverTheFindingStandsInALongLineTheCaretPointsAtIt) {
  for (const std::size_t length : {100U, 160U, 161U, 400U}) {
    for (std::size_t at = 0; at < length; ++at) {
      std::string line(length, '.');
      line[at] = 'X';
      const auto lines = shown(report(line, {at, 1}));
      ASSERT_EQ(lines.size(), 2U);
      ASSERT_EQ(lines[0].find('X'), lines[1].find('^')) << at << " of " << length;
      ASSERT_EQ(lines[1].find_first_not_of(' '), lines[1].size() - 1);
    }
  }
}

TEST(Report, AMegabyteWithoutALineEndIsCut) {
  const std::string line(1000000, 'x');
  EXPECT_LT(report(line, {500000, 400000}).size(), 500U);
}

TEST(Report, AVeryLongLineIsNotCutInsideACharacter) {
  for (std::size_t before = 0; before < 3; ++before) {
    std::string line(before, 'x');
    while (line.size() < 900) line += "\xE2\x80\x9C";
    const std::size_t at = line.size();
    line += "X";
    std::ostringstream out;
    imr::write::report(out, "f", imr::source(line), {imr::code::invalid_date, {at, 1}, "m", {}});
    EXPECT_EQ(imr::lexical::find_invalid_utf8(out.str()), std::string_view::npos) << before;
  }
}

TEST(Report, ALineThatIsNotUTF8IsCutAsItComes) {
  using imr::write::detail::character_at;
  EXPECT_EQ(character_at(std::string(10, '\x80'), 8), 8U);
  EXPECT_EQ(character_at("\x80\x80", 1), 1U);
  EXPECT_EQ(character_at("a\xC3\xA9", 2), 1U);
  EXPECT_EQ(character_at("abc", 7), 3U);
}

}  // namespace
