#include <imr/lexical/keywords.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using imr::lexical::keyword;
using imr::lexical::next_word;
using imr::lexical::word_end_of;

enum class thing { none, tool, saw, hammer, time };

constexpr keyword<thing> rows[] = {
    {"saw", thing::saw},        {"hack saw", thing::saw},  {"sawed-off", thing::tool},
    {"saw horse", thing::tool}, {"hammer", thing::hammer}, {"t/o", thing::time},
    {"tool", thing::tool},      {"tool box", thing::none}, {"zero hour", thing::time},
    {"a.m.", thing::time},      {"all day", thing::time},
};
constexpr imr::lexical::keyword_table things(rows);

struct looked_up {
  std::string_view text;
  thing kind;
  std::size_t width;
};

TEST(Keywords, AreFoundAtTheBeginningOfAText) {
  for (const looked_up& l : std::initializer_list<looked_up>{
           {"saw", thing::saw, 3},
           {"hammer and tongs", thing::hammer, 6},
           {"hammer, tongs", thing::hammer, 6},
           {"hammer-head", thing::hammer, 6},
           {"hammer's head", thing::hammer, 6},
           {"tool", thing::tool, 4},
           {"t/o at noon", thing::time, 3},
           {"zero hour", thing::time, 9},
           {"zero hour.", thing::time, 9},
           {"a.m. and p.m.", thing::time, 4},
           {"all day", thing::time, 7},
           {"SAW", thing::saw, 3},
           {"Hack Saw", thing::saw, 8},
           {"zErO hOuR", thing::time, 9},
           {"hack  saw", thing::saw, 9},
           {"hack\n saw", thing::saw, 9},
           {"hack\xC2\xA0saw", thing::saw, 9},
       }) {
    const auto found = things.find(l.text);
    EXPECT_EQ(found.width, l.width) << l.text;
    EXPECT_EQ(found.kind, l.kind) << l.text;
  }
}

TEST(Keywords, OfThoseThatFitTheLongestIsTaken) {
  for (const looked_up& l : std::initializer_list<looked_up>{
           {"saw horse", thing::tool, 9},
           {"saw horses", thing::saw, 3},
           {"saw house", thing::saw, 3},
           {"sawed-off", thing::tool, 9},
           {"saw-off", thing::saw, 3},
           {"tool box", thing::none, 8},
           {"tool boxes", thing::tool, 4},
           {"tool bo", thing::tool, 4},
       }) {
    const auto found = things.find(l.text);
    EXPECT_EQ(found.width, l.width) << l.text;
    EXPECT_EQ(found.kind, l.kind) << l.text;
  }
}

TEST(Keywords, NothingElseIsFound) {
  for (const std::string_view text :
       {"",      " saw",    "sa",       "saws",      "saw2",       "sawed",     "seesaw",
        "hack",  "hacksaw", "hack-saw", "hack saws", "ham",        "hammered",  "toolbox",
        "tools", "t o",     "to",       "zero",      "zero hours", "zero-hour", "am",
        "a.m",   "all  da", "1saw",     "-saw",      "(saw)",      "\xC3\xA4",  "\xE2\x80\x9Csaw",
        "b",     "y",       "Z"}) {
    EXPECT_EQ(things.find(text).width, 0U) << text;
    EXPECT_EQ(things.find(text).kind, thing()) << text;
  }
}

TEST(Keywords, NothingBehindTheEndIsLookedAt) {
  const std::string_view text = "zero hour";
  for (std::size_t n = 0; n < text.size(); ++n) EXPECT_EQ(things.find(text.substr(0, n)).width, 0U) << n;
}

TEST(Keywords, AnyByteCanBeginAText) {
  for (int byte = 0; byte < 256; ++byte) {
    const std::string text(1, static_cast<char>(byte));
    EXPECT_EQ(things.find(text).width, 0U) << byte;
  }
}

TEST(Keywords, TheTableIsMadeWhenItIsCompiled) {
  constexpr keyword<int> one[] = {{"z", 26}, {"a", 1}};
  constexpr imr::lexical::keyword_table letters(one);
  EXPECT_EQ(letters.find("z").kind, 26);
  EXPECT_EQ(letters.find("A").kind, 1);
  EXPECT_EQ(letters.find("m").width, 0U);
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> all;
  for (std::size_t at = next_word(text, 0); at < text.size();) {
    const std::size_t end = word_end_of(text, at);
    all.emplace_back(text.substr(at, end - at));
    at = next_word(text, end);
  }
  return all;
}

TEST(Words, BeginWithALetterOrADigit) {
  using list = std::vector<std::string>;
  EXPECT_EQ(words_of(""), list());
  EXPECT_EQ(words_of(" ,.- "), list());
  EXPECT_EQ(words_of("one two"), (list{"one", "two"}));
  EXPECT_EQ(words_of("  one,two; (three)"), (list{"one", "two", "three"}));
  EXPECT_EQ(words_of("54-year-old"), (list{"54", "year", "old"}));
  EXPECT_EQ(words_of("7/10"), (list{"7", "10"}));
  EXPECT_EQ(words_of("10mg x2"), (list{"10mg", "x2"}));
  EXPECT_EQ(words_of("patient's knee"), (list{"patient's", "knee"}));
  EXPECT_EQ(words_of("na\xC3\xAFve"), (list{"na", "ve"}));
}

TEST(Words, NextFromInsideAWordIsBehindIt) {
  const std::string_view text = "left knee's pain";
  EXPECT_EQ(next_word(text, 0), 0U);
  EXPECT_EQ(next_word(text, 1), 5U);
  EXPECT_EQ(next_word(text, 4), 5U);
  EXPECT_EQ(next_word(text, 5), 5U);
  EXPECT_EQ(next_word(text, 7), 12U);
  EXPECT_EQ(next_word(text, 10), 12U);  // behind the apostrophe
  EXPECT_EQ(next_word(text, 13), text.size());
  EXPECT_EQ(next_word(text, text.size()), text.size());
}

TEST(Words, EndBeforeTheNextMarkOrBlank) {
  const std::string_view text = "left-sided 3x4";
  EXPECT_EQ(word_end_of(text, 0), 4U);
  EXPECT_EQ(word_end_of(text, 4), 4U);
  EXPECT_EQ(word_end_of(text, 5), 10U);
  EXPECT_EQ(word_end_of(text, 11), 14U);
  EXPECT_EQ(word_end_of(text, text.size()), text.size());
}

}  // namespace
