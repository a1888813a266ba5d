#include <imr/lexical/sentence.hpp>

#include <gtest/gtest.h>

namespace {

using imr::lexical::ends_sentence;
using imr::lexical::sentence_end;

TEST(Sentence, APunctuationMarkThatEndsSentencesIsAStrongEnd) {
  for (const char* text : {"The brace was worn.", "Was it worn?", "It was not!", "The dose was 5.",
                           "It was 5mg.", "And so on...", "x."}) {
    EXPECT_EQ(ends_sentence(text), sentence_end::strong) << text;
  }
}

TEST(Sentence, QuotesAndBracketsBehindThePunctuationBelongToTheSentence) {
  for (const char* text :
       {"He said \"no.\"", "(It was worn.)", "(See the \"note.\")", "[It was worn.]", "It was 'worn.'",
        "He said \xE2\x80\x9Cno.\xE2\x80\x9D", "He said \xE2\x80\x98no.\xE2\x80\x99", "Was it (\"worn?\")"}) {
    EXPECT_EQ(ends_sentence(text), sentence_end::strong) << text;
  }
}

TEST(Sentence, AnAbbreviationEndsNone) {
  for (const char* text :
       {"as told by Dr.", "as told by dr.", "DR.", "Mr.", "Mrs.", "one tablet p.o.", "one tablet b.i.d.",
        "T.I.D.", "the MRI vs.", "tablets, e.g.", "tablets (i.e.", "Smith et al.", "MTUS pp.", "Case No."}) {
    EXPECT_EQ(ends_sentence(text), sentence_end::none) << text;
  }
}

TEST(Sentence, AWordThatOnlyEndsLikeAnAbbreviationEndsASentence) {
  for (const char* text :
       {"the first.", "on the floor to the west.", "of the hospital.", "of the milliamps.", "xdr."}) {
    EXPECT_EQ(ends_sentence(text), sentence_end::strong) << text;
  }
}

TEST(Sentence, AnAbbreviationBehindWhichABracketClosesMayEndOne) {
  EXPECT_EQ(ends_sentence("(one tablet p.o.)"), sentence_end::strong);
}

TEST(Sentence, AQuoteOrABracketAloneIsAWeakEnd) {
  for (const char* text :
       {"the brace (worn)", "the \"brace\"", "the brace [1]", "the \xE2\x80\x9Csplint\xE2\x80\x9D"}) {
    EXPECT_EQ(ends_sentence(text), sentence_end::weak) << text;
  }
}

TEST(Sentence, TheWordsThatConcludeARationaleAreAnEndOfTheirOwn) {
  for (const char* text : {"The request is not medically necessary", "is medically necessary",
                           "IS MEDICALLY NECESSARY", "not medically necessary and appropriate"}) {
    EXPECT_EQ(ends_sentence(text), sentence_end::conclusion) << text;
  }
}

TEST(Sentence, OtherTextEndsNone) {
  for (const char* text :
       {"", "the brace", "the brace,", "the brace;", "the brace:", "5mg #60", "medically necessar",
        "necessary", "the brace -", "\xE2\x80\x99x", "a\xE2\x80\x93"}) {
    EXPECT_EQ(ends_sentence(text), sentence_end::none) << text;
  }
}

TEST(Sentence, NothingButClosingMarksEndsNone) {
  for (const char* text : {"\"", ")", "''", "\xE2\x80\x9D"})
    EXPECT_EQ(ends_sentence(text), sentence_end::none) << text;
}

}  // namespace
