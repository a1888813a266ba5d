#include <imr/lexical/utf8.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace {

using imr::lexical::find_invalid_utf8;

constexpr std::size_t none = std::string_view::npos;

std::size_t sequence_length(std::string_view text) {
  return imr::lexical::utf8_length(text.data(), text.data() + text.size());
}

struct bad_text {
  const char* text;
  std::size_t at;
};

TEST(Utf8, ValidTextHasNoInvalidByte) {
  for (const char* text : {"", "a", "plain text of more than eight bytes", "\x7F", "\xC2\x80", "\xDF\xBF",
                           "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF",
                           "\xEF\xBB\xBF with a byte order mark", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF",
                           "caf\xC3\xA9 \xE2\x80\x9Cquoted\xE2\x80\x9D \xF0\x9F\x99\x82"}) {
    EXPECT_EQ(find_invalid_utf8(text), none) << text;
  }
}

TEST(Utf8, ANulIsValid) { EXPECT_EQ(find_invalid_utf8(std::string_view("a\0b", 3)), none); }

TEST(Utf8, FindsTheFirstByteOfWhatIsNone) {
  const bad_text texts[] = {
      {"\x80", 0},  // a continuation byte alone
      {"ab\xBF", 2},
      {"\xC0\x80", 0},  // overlong NUL
      {"\xC0\xAF", 0},  // overlong slash
      {"\xC1\xBF", 0},
      {"\xE0\x80\xAF", 0},  // overlong in three bytes
      {"\xE0\x9F\xBF", 0},
      {"\xF0\x80\x80\xAF", 0},  // overlong in four
      {"\xF0\x8F\xBF\xBF", 0},
      {"\xED\xA0\x80", 0},      // first surrogate
      {"\xED\xBF\xBF", 0},      // last surrogate
      {"\xF4\x90\x80\x80", 0},  // beyond U+10FFFF
      {"\xF5\x80\x80\x80", 0},
      {"\xFE", 0},
      {"\xFF", 0},
      {"a\xC3", 1},  // cut off at the end
      {"a\xE2\x80", 1},
      {"a\xE2", 1},
      {"a\xF0\x9F\x99", 1},
      {"\xC3x", 0},  // cut off by another character
      {"\xE2\x80x", 0},
      {"\xE2x\x80", 0},
      {"\xF0\x9F\x99x", 0},
      {"\xC3\xC3\xA9", 0},
      {"\xC3\xA9\xA9", 2},    // a continuation byte too many
      {"Caf\xE9", 3},         // Latin-1
      {"\x93quoted\x94", 0},  // CP1252
  };
  for (const bad_text& bad : texts)
    EXPECT_EQ(find_invalid_utf8(bad.text), bad.at) << ::testing::PrintToString(bad.text);
}

TEST(Utf8, FindsAByteWhereverItStands) {
  for (std::size_t length = 1; length < 40; ++length) {
    for (std::size_t at = 0; at < length; ++at) {
      std::string text(length, 'x');
      text[at] = '\xFF';
      EXPECT_EQ(find_invalid_utf8(text), at) << "of " << length;
    }
  }
}

TEST(Utf8, ASequenceMayLieAcrossEightByteSteps) {
  for (std::size_t before = 0; before < 20; ++before) {
    const std::string text = std::string(before, 'x') + "\xF0\x9F\x99\x82" + std::string(20, 'x');
    EXPECT_EQ(find_invalid_utf8(text), none) << before;
  }
}

TEST(Utf8, ASequenceHasOneToFourBytes) {
  EXPECT_EQ(sequence_length("a"), 1U);
  EXPECT_EQ(sequence_length("\xC3\xA9x"), 2U);
  EXPECT_EQ(sequence_length("\xE2\x80\x9Dx"), 3U);
  EXPECT_EQ(sequence_length("\xF0\x9F\x99\x82x"), 4U);
  EXPECT_EQ(sequence_length("\xFF"), 0U);
  EXPECT_EQ(sequence_length(""), 0U);
}

TEST(Utf8, EveryCodePointButTheSurrogatesHasOneForm) {
  const auto encode = [](unsigned c) {
    std::string s;
    if (c < 0x80)
      s = {static_cast<char>(c)};
    else if (c < 0x800)
      s = {static_cast<char>(0xC0 | (c >> 6)), static_cast<char>(0x80 | (c & 0x3F))};
    else if (c < 0x10000)
      s = {static_cast<char>(0xE0 | (c >> 12)), static_cast<char>(0x80 | ((c >> 6) & 0x3F)),
           static_cast<char>(0x80 | (c & 0x3F))};
    else
      s = {static_cast<char>(0xF0 | (c >> 18)), static_cast<char>(0x80 | ((c >> 12) & 0x3F)),
           static_cast<char>(0x80 | ((c >> 6) & 0x3F)), static_cast<char>(0x80 | (c & 0x3F))};
    return s;
  };
  for (unsigned c = 0; c <= 0x10FFFF; ++c) {
    const std::string text = encode(c);
    const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
    ASSERT_EQ(sequence_length(text), surrogate ? 0 : text.size()) << std::hex << c;
  }
}

TEST(Utf8, EachByteOfASequenceIsLookedAt) {
  EXPECT_EQ(sequence_length("\xF0\x90\x41\x80"), 0U);
  EXPECT_EQ(sequence_length("\xF0\x90\x80\x41"), 0U);
  EXPECT_EQ(sequence_length("\xF0\x90\x80\x80"), 4U);
}

}  // namespace
