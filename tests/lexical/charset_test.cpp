#include <imr/lexical/charset.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace {

namespace lexical = imr::lexical;
using lexical::byte_kind;

std::size_t space_length(std::string_view text) {
  return lexical::space_length(text.data(), text.data() + text.size());
}
std::size_t space_length_before(std::string_view text) {
  return lexical::space_length_before(text.data(), text.data() + text.size());
}
bool joins(std::string_view line) {
  return lexical::ends_in_joining_hyphen(line.data(), line.data() + line.size());
}

std::string utf8(unsigned code_point) {
  if (code_point < 0x800) {
    return {static_cast<char>(0xC0 | (code_point >> 6)), static_cast<char>(0x80 | (code_point & 0x3F))};
  }
  return {static_cast<char>(0xE0 | (code_point >> 12)), static_cast<char>(0x80 | ((code_point >> 6) & 0x3F)),
          static_cast<char>(0x80 | (code_point & 0x3F))};
}

bool is_wide_space(unsigned code_point) {
  return code_point == 0xA0 || (code_point >= 0x2000 && code_point <= 0x200A) || code_point == 0x202F ||
         code_point == 0x205F || code_point == 0x3000 || code_point == 0xFEFF;
}

TEST(Charset, TellsWhatAByteIsToTheLayout) {
  EXPECT_EQ(lexical::kind_of(' '), byte_kind::blank);
  EXPECT_EQ(lexical::kind_of('\t'), byte_kind::blank);
  EXPECT_EQ(lexical::kind_of('\v'), byte_kind::blank);
  EXPECT_EQ(lexical::kind_of('\n'), byte_kind::break_line);
  EXPECT_EQ(lexical::kind_of('\r'), byte_kind::break_line);
  EXPECT_EQ(lexical::kind_of('\f'), byte_kind::break_page);
  EXPECT_EQ(lexical::kind_of('\xC2'), byte_kind::wide_lead);
  for (const char c : {'a', '0', '-', '\0', '\x7F', '\x80', '\xA0', '\xFF'}) {
    EXPECT_EQ(lexical::kind_of(c), byte_kind::plain);
  }
}

TEST(Charset, ExactlyTheWideSpacesOfTheListAreWhiteSpace) {
  for (unsigned code_point = 0x80; code_point <= 0xFFFF; ++code_point) {
    const std::string text = utf8(code_point) + "x";
    const std::size_t width = text.size() - 1;
    EXPECT_EQ(space_length(text), is_wide_space(code_point) ? width : 0) << "U+" << std::hex << code_point;
    EXPECT_EQ(space_length_before("x" + utf8(code_point)), is_wide_space(code_point) ? width : 0)
        << "U+" << std::hex << code_point;
  }
}

TEST(Charset, AWideSpaceThatIsCutOffIsNone) {
  for (unsigned code_point = 0x80; code_point <= 0xFFFF; ++code_point) {
    if (!is_wide_space(code_point)) continue;
    const std::string whole = utf8(code_point);
    for (std::size_t length = 1; length < whole.size(); ++length) {
      EXPECT_EQ(space_length(std::string_view(whole).substr(0, length)), 0U);
      EXPECT_EQ(space_length_before(std::string_view(whole).substr(whole.size() - length)), 0U);
    }
  }
}

TEST(Charset, EachOrdinaryWhiteSpaceIsOneByte) {
  for (const char* space : {" ", "\t", "\v", "\n", "\r", "\f"}) {
    EXPECT_EQ(space_length(space), 1U);
    EXPECT_EQ(space_length_before(space), 1U);
  }
  EXPECT_EQ(space_length("\r\n"), 1U);
  EXPECT_EQ(space_length("a "), 0U);
  EXPECT_EQ(space_length_before(" a"), 0U);
}

TEST(Charset, AtTheEndsOfATextThereIsNoWhiteSpace) {
  EXPECT_EQ(space_length(""), 0U);
  EXPECT_EQ(space_length_before(""), 0U);
}

TEST(Charset, AHyphenJoinsOnlyIfItTouchesAWord) {
  for (const char* line :
       {"short-", "2-25-", "a-", ")-", "\xC3\xA9-", "a b-", "a\xE2\x80\x90", "a\xE2\x80\x91", "a\xC2\xAD"}) {
    EXPECT_TRUE(joins(line)) << line;
  }
  for (const char* line :
       {"", "-", "a", "a -", "a\t-", "a\xC2\xA0-", "a\xE2\x80\x89-", "a--", "--", "a\xE2\x80\x93",
        "a\xE2\x80\x94", "a \xE2\x80\x90", "a \xC2\xAD", "\xC2\xAD", "\xE2\x80\x90", "a- "}) {
    EXPECT_FALSE(joins(line)) << line;
  }
}

TEST(Charset, LettersAndDigitsAreThoseOfAscii) {
  for (int i = 0; i < 256; ++i) {
    const char c = static_cast<char>(i);
    const std::string_view upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const std::string_view lower = "abcdefghijklmnopqrstuvwxyz";
    EXPECT_EQ(lexical::is_upper(c), upper.find(c) != upper.npos) << i;
    EXPECT_EQ(lexical::is_lower(c), lower.find(c) != lower.npos) << i;
    EXPECT_EQ(lexical::is_letter(c), lexical::is_upper(c) || lexical::is_lower(c)) << i;
    EXPECT_EQ(lexical::is_digit(c), std::string_view("0123456789").find(c) != upper.npos) << i;
    EXPECT_EQ(lexical::to_lower(c), lexical::is_upper(c) ? lower[upper.find(c)] : c) << i;
  }
}

TEST(Charset, KindsOfBytesMadeAtRunTimeAreThoseOfTheTable) {
  EXPECT_EQ(lexical::table::make_kinds(), lexical::table::kinds);
}

}  // namespace
