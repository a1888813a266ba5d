#include <imr/lexical/sentences.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using list = std::vector<std::string>;

list split(std::string_view text) {
  list all;
  imr::lexical::sentences sentences(text);
  for (std::string_view s; sentences.next(s);) all.emplace_back(s);
  return all;
}

/// The text is one sentence.
void expect_whole(std::initializer_list<const char*> texts) {
  for (const char* text : texts) EXPECT_EQ(split(text), list{text}) << text;
}

TEST(Sentences, AreCutBehindTheirMarks) {
  EXPECT_EQ(split("The knee hurt. Was it braced? It was! He went home."),
            (list{"The knee hurt.", "Was it braced?", "It was!", "He went home."}));
  EXPECT_EQ(split("The knee hurt. 12 visits were asked for."),
            (list{"The knee hurt.", "12 visits were asked for."}));
}

TEST(Sentences, ATextWithoutAFullStopIsOne) {
  expect_whole({"no mark at all", "colons: and; semicolons"});
  EXPECT_EQ(split(""), list());
  EXPECT_EQ(split("   "), list());
}

TEST(Sentences, WhatStandsBehindTheLastMarkIsOneToo) {
  EXPECT_EQ(split("It hurt. And then"), (list{"It hurt.", "And then"}));
}

TEST(Sentences, AbbreviationsGoOn) {
  expect_whole({
      "Seen by Dr. Nguyen today.",
      "As told by Mrs. Petrov on a visit.",
      "The 3rd ed. Chapter on knees says so.",
      "Braces, e.g. Velcro ones, were worn.",
      "Smith et al. 2009 found none.",
      "Item No. 4 was cut.",
      "One tablet p.o. b.i.d. for pain.",
      "It began on Jan. 26, 2000 at work.",
      "The panel (see pp. 12, pg. 14) agreed.",
      "MRI vs. CT was weighed.",
      "Reviewed by J. K. Rowan for the panel.",
      "Harris J. Occupational practice, 2nd edition.",
      "The U.S. Preventive panel agreed.",
  });
}

TEST(Sentences, AnAbbreviationBeforeAnOpenerEndsOne) {
  EXPECT_EQ(split("One tablet b.i.d. The pain went."), (list{"One tablet b.i.d.", "The pain went."}));
  EXPECT_EQ(split("The answer was no. This was kept."), (list{"The answer was no.", "This was kept."}));
  EXPECT_EQ(split("He took vitamin D. He was well."), (list{"He took vitamin D.", "He was well."}));
}

TEST(Sentences, NumbersKeepTheirPoints) {
  expect_whole({"The dose was 4.5 mg a day.", "See 9792.20 and 9792.26 there.", "Chapter 3.3.9 says so.",
                "Cream 0.5% was used."});
  EXPECT_EQ(split("The score was 5. The next was 4.5. Then none."),
            (list{"The score was 5.", "The next was 4.5.", "Then none."}));
}

TEST(Sentences, AListsNumberBelongsToItsEntry) {
  EXPECT_EQ(split("1. A brace was worn. 2. A cane was used."),
            (list{"1. A brace was worn.", "2. A cane was used."}));
}

TEST(Sentences, TheBlankBehindAMarkMayBeLost) {
  EXPECT_EQ(split("He had therapy.In May he fell."), (list{"He had therapy.", "In May he fell."}));
  EXPECT_EQ(split("It began in 2000.Thus it is old."), (list{"It began in 2000.", "Thus it is old."}));
  EXPECT_EQ(split("It was worn (at night).The pain went."),
            (list{"It was worn (at night).", "The pain went."}));
  expect_whole({"See www.example.org/page for more.", "One tablet q.Day was given.", "B.I.D. dosing"});
}

TEST(Sentences, ClosingMarksBelongToTheSentenceBefore) {
  EXPECT_EQ(split("He said \"no.\" She left."), (list{"He said \"no.\"", "She left."}));
  EXPECT_EQ(split("(It was worn.) She left."), (list{"(It was worn.)", "She left."}));
  EXPECT_EQ(split("He said \xE2\x80\x9Cno.\xE2\x80\x9D She left."),
            (list{"He said \xE2\x80\x9Cno.\xE2\x80\x9D", "She left."}));
}

TEST(Sentences, ASmallLetterContinues) {
  expect_whole({"The ref. is old.", "Worn approx. two weeks.", "It hurt ... and then stopped."});
}

TEST(Sentences, AnOpeningMarkMayBeginOne) {
  EXPECT_EQ(split("It hurt. \"Rest\" was advised."), (list{"It hurt.", "\"Rest\" was advised."}));
  EXPECT_EQ(split("It hurt. (Rest helped.)"), (list{"It hurt.", "(Rest helped.)"}));
}

TEST(Sentences, EveryByteIsGivenOnce) {
  const std::string_view text = "A. b. C. . . . ?! \x80\xFF. \"). 5.X Dr. E.g. ... (.)";
  std::size_t bytes = 0;
  for (const std::string& s : split(text)) {
    for (const char c : s) bytes += c != ' ';
  }
  std::size_t all = 0;
  for (const char c : text) all += c != ' ';
  EXPECT_EQ(bytes, all);
}

TEST(Sentences, AFullStopBeforeTheNextNumeralOfAListGoesOn) {
  expect_whole({"Diagnoses: 1. Sprain. 2) Strain.", "Diagnoses: 1. Sprain. 2. Strain."});
  for (const char* text : {"2 of them hurt.", "123 films.", "2"})
    EXPECT_EQ(split(std::string("Diagnoses: 1. Sprain. ") + text), (list{"Diagnoses: 1. Sprain.", text}));
}

TEST(Sentences, ALostBlankBehindAMarkIsNoEndOfAWord) {
  EXPECT_EQ(split("Cream 5%.The pain went."), (list{"Cream 5%.", "The pain went."}));
  EXPECT_EQ(split("He had vitamin-b.The pain went."), (list{"He had vitamin-b.", "The pain went."}));
  EXPECT_EQ(split("He said \"no.\"The pain went."), (list{"He said \"no.\"", "The pain went."}));
  EXPECT_EQ(split("One tablet b.i.d. The"), (list{"One tablet b.i.d.", "The"}));
}

}  // namespace
