#include <imr/excerpt.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::string folded(std::string_view raw) { return imr::excerpt(raw, 0).str(); }

/// An excerpt of a text in which each stretch between `[` and `]` is furniture.
imr::excerpt with_holes(std::string_view raw, std::uint64_t offset = 0) {
  imr::list<imr::span, 0> holes;
  for (std::size_t open = raw.find('['); open != std::string_view::npos; open = raw.find('[', open + 1)) {
    holes.push_back({offset + open, raw.find(']', open) + 1 - open});
  }
  return {raw, offset, holes};
}

std::vector<std::string> words_of(const imr::excerpt& e) {
  std::vector<std::string> words;
  e.words([&](std::string_view word) { words.emplace_back(word); });
  return words;
}

TEST(Excerpt, ARunOfWhiteSpaceOfAnyKindIsOneBlank) {
  for (const char* space : {" ", "  ", "\t", "\v", "\n", "\r", "\r\n", "\f", "\n\n\n", " \t \r\n \f \n "}) {
    EXPECT_EQ(folded("a" + std::string(space) + "b"), "a b") << ::testing::PrintToString(space);
  }
}

TEST(Excerpt, WideSpacesAreWhiteSpace) {
  const std::vector<std::string> spaces = {
      "\xC2\xA0",      // U+00A0 no-break space
      "\xE2\x80\x80",  // U+2000 en quad
      "\xE2\x80\x83",  // U+2003 em space
      "\xE2\x80\x89",  // U+2009 thin space
      "\xE2\x80\x8A",  // U+200A hair space
      "\xE2\x80\xAF",  // U+202F narrow no-break space
      "\xE2\x81\x9F",  // U+205F medium mathematical space
      "\xE3\x80\x80",  // U+3000 ideographic space
      "\xEF\xBB\xBF",  // U+FEFF byte order mark
  };
  for (const std::string& space : spaces) {
    EXPECT_EQ(folded("a" + space + "b"), "a b") << ::testing::PrintToString(space);
    EXPECT_EQ(folded("a " + space + " \n" + space + space + "b"), "a b") << ::testing::PrintToString(space);
    EXPECT_EQ(folded(space + "a" + space), "a") << ::testing::PrintToString(space);
  }
}

TEST(Excerpt, CharactersThatOnlyBeginLikeAWideSpaceStay) {
  // A copyright sign, an en dash, a per mille sign, a bullet, a Japanese full stop, a ligature; a lead byte
  // alone.
  for (const char* text : {"a\xC2\xA9 b", "a\xE2\x80\x93 b", "a\xE2\x80\xB0 b", "\xE2\x80\xA2 b",
                           "a\xE3\x80\x82 b", "\xEF\xAC\x81 b", "a\xC2", "a \xE2\x80", "a \xC2 b"}) {
    EXPECT_EQ(folded(text), text);
  }
}

TEST(Excerpt, WhiteSpaceAtItsEndsIsLeftOut) {
  EXPECT_EQ(folded("  \n\t a b \r\n\f "), "a b");
  EXPECT_EQ(folded(" \n "), "");
}

TEST(Excerpt, AHyphenAtALineEndIsKeptAndTheBreakBehindItDropped) {
  EXPECT_EQ(folded("short-\nterm"), "short-term");
  EXPECT_EQ(folded("2-25-\r\n13"), "2-25-13");
  EXPECT_EQ(folded("short-\n\n\f\n   term"), "short-term");
  EXPECT_EQ(folded("short-\rterm"), "short-term");
  EXPECT_EQ(folded("short-\fterm"), "short-term");
  EXPECT_EQ(folded("short-  \n  term"), "short-term");
}

TEST(Excerpt, AHyphenInsideALineJoinsNothing) {
  EXPECT_EQ(folded("short- term"), "short- term");
  EXPECT_EQ(folded("short-  term"), "short- term");
  EXPECT_EQ(folded("short-\tterm"), "short- term");
}

TEST(Excerpt, AHyphenThatTouchesNoWordIsADash) {
  EXPECT_EQ(folded("9792.20 -\n9792.26"), "9792.20 - 9792.26");
  EXPECT_EQ(folded("a\t-\nb"), "a - b");
  EXPECT_EQ(folded("a\xC2\xA0-\nb"), "a - b");
  EXPECT_EQ(folded("a\n-\nb"), "a - b");
  EXPECT_EQ(folded("-\nb"), "- b");
  EXPECT_EQ(folded("a--\nb"), "a-- b");
}

TEST(Excerpt, OtherHyphensJoinAndDashesDoNot) {
  EXPECT_EQ(folded("short\xE2\x80\x90\nterm"), "short\xE2\x80\x90term");   // U+2010 hyphen
  EXPECT_EQ(folded("short\xE2\x80\x91\nterm"), "short\xE2\x80\x91term");   // U+2011 no-break hyphen
  EXPECT_EQ(folded("short\xC2\xAD\nterm"), "short\xC2\xADterm");           // U+00AD soft hyphen
  EXPECT_EQ(folded("short\xE2\x80\x93\nterm"), "short\xE2\x80\x93 term");  // U+2013 en dash
  EXPECT_EQ(folded("short\xE2\x80\x94\nterm"), "short\xE2\x80\x94 term");  // U+2014 em dash
}

TEST(Excerpt, NothingElseIsChanged) {
  const char* const text = "Uphe1d: \xE2\x80\x9C#100\xE2\x80\x9D  (q.i.d.)";
  EXPECT_EQ(folded(text), "Uphe1d: \xE2\x80\x9C#100\xE2\x80\x9D (q.i.d.)");
}

TEST(Excerpt, FurnitureIsLeftOut) {
  EXPECT_EQ(with_holes("the first part\n[Page 3 of 5]\nand the second").str(),
            "the first part and the second");
  EXPECT_EQ(with_holes("a\n[1]\nb\n[2]\n[3]\nc").str(), "a b c");
}

TEST(Excerpt, FurnitureWithoutALineEndOfItsOwnStillSeparatesWords) {
  EXPECT_EQ(with_holes("a[1]b").str(), "a b");
}

TEST(Excerpt, AHyphenBeforeFurnitureJoinsTheWordsAroundIt) {
  EXPECT_EQ(with_holes("short-\n[Page 3]\nterm").str(), "short-term");
  EXPECT_EQ(with_holes("short -\n[Page 3]\nterm").str(), "short - term");
}

TEST(Excerpt, HolesCountFromTheBeginningOfTheInput) {
  EXPECT_EQ(with_holes("a\n[Page 3]\nb", 12345).str(), "a b");
}

TEST(Excerpt, KnowsItsPlaceAndItsBytes) {
  const imr::excerpt e("a\n  b", 100);
  EXPECT_EQ(e.span(), (imr::span{100, 5}));
  EXPECT_EQ(e.raw(), "a\n  b");
}

TEST(Excerpt, WithoutTextItIsEmpty) {
  const imr::excerpt none;
  EXPECT_TRUE(none.empty());
  EXPECT_FALSE(static_cast<bool>(none));
  EXPECT_EQ(none.str(), "");
  EXPECT_TRUE(none == "");
  EXPECT_TRUE(static_cast<bool>(imr::excerpt("a", 0)));
}

TEST(Excerpt, EqualsItsFoldedText) {
  const imr::excerpt e("Diazepam   5mg,\n#100", 0);
  EXPECT_TRUE(e == "Diazepam 5mg, #100");
  EXPECT_TRUE("Diazepam 5mg, #100" == e);
  EXPECT_TRUE(e == std::string("Diazepam 5mg, #100"));
  EXPECT_FALSE(e != "Diazepam 5mg, #100");
  EXPECT_TRUE(e != "Diazepam   5mg,\n#100");
  EXPECT_TRUE("Diazepam" != e);
}

TEST(Excerpt, DiffersFromATextThatIsShorterOrLonger) {
  const imr::excerpt e("a  b", 0);
  for (const char* other : {"", "a", "a ", "a  b", "a b ", "a bc", "b", "a c"})
    EXPECT_TRUE(e != other) << other;
  EXPECT_TRUE(imr::excerpt() != "a");
}

TEST(Excerpt, TwoAreEqualWhenTheirFoldedTextsAre) {
  EXPECT_TRUE(imr::excerpt("a  b", 0) == imr::excerpt("a\nb", 70));
  EXPECT_TRUE(with_holes("a\n[Page 3]\nb") == imr::excerpt("a b", 0));
  EXPECT_TRUE(imr::excerpt("a b", 0) != imr::excerpt("ab", 0));
}

TEST(Excerpt, IsPrintedFolded) {
  std::ostringstream out;
  out << '<' << with_holes(" a\n[Page 3]\n  b ") << '>';
  EXPECT_EQ(out.str(), "<a b>");
}

TEST(Excerpt, HandsOutItsWordsOneByOne) {
  using words = std::vector<std::string>;
  EXPECT_EQ(words_of(imr::excerpt(" one  two\nthree\xC2\xA0six ", 0)), (words{"one", "two", "three", "six"}));
  EXPECT_EQ(words_of(with_holes("one\n[Page 3]\ntwo")), (words{"one", "two"}));
  EXPECT_EQ(words_of(imr::excerpt()), words());
}

TEST(Excerpt, AWordThatALineEndHyphenBreaksComesInItsTwoParts) {
  EXPECT_EQ(words_of(imr::excerpt("a short-\nterm use", 0)),
            (std::vector<std::string>{"a", "short-", "term", "use"}));
}

TEST(Excerpt, ThePiecesOfTheFoldPointIntoTheText) {
  const std::string text = "one two  three\nfour";
  imr::excerpt(text, 0).fold([&](std::string_view piece) {
    if (piece != " ") {
      EXPECT_GE(piece.data(), text.data());
      EXPECT_LE(piece.data() + piece.size(), text.data() + text.size());
    }
  });
}

TEST(Excerpt, ACopyKeepsItsHoles) {
  imr::excerpt copy;
  {
    const imr::excerpt original = with_holes("a\n[Page 3]\nb");
    copy = original;
  }
  EXPECT_EQ(copy.str(), "a b");
  EXPECT_EQ(copy.holes().size(), 1U);
}

}  // namespace
