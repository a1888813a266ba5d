#include <imr/lexical/fold.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace {

using pieces = std::vector<std::string>;

pieces pieces_of(std::string_view text) {
  pieces found;
  imr::lexical::folder folder;
  folder.add(text, [&](std::string_view piece) { found.emplace_back(piece); });
  return found;
}

/// Folds texts that furniture stood between.
std::string fold_with_cuts(std::initializer_list<std::string_view> texts) {
  std::string folded;
  imr::lexical::folder folder;
  bool first = true;
  for (const std::string_view text : texts) {
    if (!first) folder.cut();
    first = false;
    folder.add(text, [&](std::string_view piece) { folded += piece; });
  }
  return folded;
}

TEST(Fold, ATextThatIsFoldedAlreadyIsOnePiece) {
  EXPECT_EQ(pieces_of("one two three"), (pieces{"one two three"}));
}

TEST(Fold, AFoldedRunIsAPieceOfItsOwn) {
  EXPECT_EQ(pieces_of("one  two\nthree"), (pieces{"one", " ", "two", " ", "three"}));
}

TEST(Fold, NoPieceIsEmpty) {
  for (const char* text : {"", " ", "a", " a ", "a-\nb", "\n\n", "a  b  "}) {
    for (const std::string& piece : pieces_of(text)) EXPECT_FALSE(piece.empty()) << text;
  }
}

TEST(Fold, WhiteSpaceAloneGivesNoPiece) {
  EXPECT_EQ(pieces_of(""), pieces());
  EXPECT_EQ(pieces_of(" \t\r\n\xC2\xA0\f"), pieces());
}

TEST(Fold, AJoiningHyphenGivesTwoPiecesAndNoBlank) {
  EXPECT_EQ(pieces_of("a short-\n term"), (pieces{"a short-", "term"}));
}

TEST(Fold, FoldingWhatIsFoldedChangesNothing) {
  for (const char* text : {"a  b\n c", "x -\ny", "short-\nterm", "a\xC2\xA0 b", " a--\nb-\n\nc "}) {
    const std::string once = fold_with_cuts({text});
    EXPECT_EQ(fold_with_cuts({once}), once);
  }
}

TEST(Fold, TheSmallestMixturesOfWordsHyphensAndSpacesFoldAsThePlainRuleSays) {
  // Every text of up to six of these characters, against the rule spelled out a character at a time.
  const std::string_view alphabet = "a- \n";
  std::vector<std::string> texts = {""};
  for (std::size_t from = 0, length = 0; length < 6; ++length) {
    const std::size_t to = texts.size();
    for (; from < to; ++from) {
      for (const char c : alphabet) texts.push_back(texts[from] + c);
    }
  }
  for (const std::string& text : texts) {
    std::string expected;
    for (std::size_t i = 0; i < text.size();) {
      if (text[i] != ' ' && text[i] != '\n') {
        expected += text[i++];
        continue;
      }
      const std::size_t stop = std::min(text.find_first_not_of(" \n", i), text.size());
      const bool breaks = text.find('\n', i) < stop;
      const bool hyphen = expected.size() >= 2 && expected.back() == '-' &&
                          expected[expected.size() - 2] != '-' && expected[expected.size() - 2] != ' ';
      if (!expected.empty() && stop != text.size() && !(breaks && hyphen)) expected += ' ';
      i = stop;
    }
    EXPECT_EQ(fold_with_cuts({text}), expected) << ::testing::PrintToString(text);
  }
}

TEST(Fold, ACutSeparatesWordsAsALineEndDoes) {
  EXPECT_EQ(fold_with_cuts({"a", "b"}), "a b");
  EXPECT_EQ(fold_with_cuts({"a\n", "\nb"}), "a b");
  EXPECT_EQ(fold_with_cuts({"a ", "", " b"}), "a b");
}

TEST(Fold, ACutBehindAJoiningHyphenJoins) {
  EXPECT_EQ(fold_with_cuts({"short-", "term"}), "short-term");
  EXPECT_EQ(fold_with_cuts({"short-\n", "\nterm"}), "short-term");
  EXPECT_EQ(fold_with_cuts({"short -", "term"}), "short - term");
}

TEST(Fold, CutsAtTheEndsGiveNothing) {
  EXPECT_EQ(fold_with_cuts({"", "a", ""}), "a");
  EXPECT_EQ(fold_with_cuts({" ", "a", " \n"}), "a");
  EXPECT_EQ(fold_with_cuts({"", "", ""}), "");
}

}  // namespace
