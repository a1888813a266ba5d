#include <imr/lexical/phrase.hpp>

#include <gtest/gtest.h>
#include <tao/pegtl/contrib/analyze.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace {

namespace lexical = imr::lexical;
namespace peg = imr::peg;

struct decision_rationale : lexical::phrase<decision_rationale> {
  static constexpr imr::lexical::literal words[] = {"decision rationale"};
};
struct states : lexical::phrase<states> {
  static constexpr imr::lexical::literal words[] = {"state(s)"};
};
struct mtus : lexical::phrase<mtus> {
  static constexpr imr::lexical::literal words[] = {"mtus"};
};
struct in_part : lexical::phrase<in_part> {
  static constexpr imr::lexical::literal words[] = {"up", "upheld in part", "upheld", "partially upheld"};
};
struct sentence : lexical::phrase<sentence> {
  static constexpr imr::lexical::literal words[] = {"a case in which eight or more bytes agree at once"};
};

constexpr std::size_t no_match = std::string_view::npos;

template <class Rule> std::size_t taken(std::string_view text) {
  return imr::detail::match_prefix<Rule>(text);
}

TEST(Phrase, MatchesItsWordsInAnyCase) {
  for (const char* text :
       {"decision rationale", "Decision rationale", "DECISION RATIONALE", "dEcIsIoN rAtIoNaLe"}) {
    EXPECT_EQ(taken<decision_rationale>(text), 18U) << text;
  }
  EXPECT_EQ(taken<mtus>("mtus"), 4U);
  EXPECT_EQ(taken<mtus>("MTUS"), 4U);
}

TEST(Phrase, ABlankInItMatchesAnyWhiteSpace) {
  for (const char* space : {"  ", "\n", "\r\n", "\t", "\f", "\n\n   ", "\xC2\xA0", " \xE2\x80\x89 "}) {
    const std::string text = "Decision" + std::string(space) + "rationale";
    EXPECT_EQ(taken<decision_rationale>(text), text.size()) << ::testing::PrintToString(space);
  }
}

TEST(Phrase, ABlankInItNeedsSomeWhiteSpace) {
  EXPECT_EQ(taken<decision_rationale>("Decisionrationale"), no_match);
  EXPECT_EQ(taken<decision_rationale>("Decision-rationale"), no_match);
}

TEST(Phrase, NeverEndsInsideAWord) {
  EXPECT_EQ(taken<decision_rationale>("Decision rationales"), no_match);
  EXPECT_EQ(taken<decision_rationale>("Decision rationale2"), no_match);
  EXPECT_EQ(taken<mtus>("MTUSes"), no_match);
  EXPECT_EQ(taken<decision_rationale>("Decision rationale: x"), 18U);
  EXPECT_EQ(taken<decision_rationale>("Decision rationale\n"), 18U);
  EXPECT_EQ(taken<decision_rationale>("Decision rationale-"), 18U);
}

TEST(Phrase, AfterAMarkAWordMayFollowAtOnce) { EXPECT_EQ(taken<states>("State(s)of"), 8U); }

TEST(Phrase, BeginsWhereTheTextBegins) {
  EXPECT_EQ(taken<decision_rationale>(" Decision rationale"), no_match);
  EXPECT_EQ(taken<decision_rationale>("The decision rationale"), no_match);
}

TEST(Phrase, ATextThatIsCutOffAnywhereIsNoMatch) {
  const std::string_view whole = "Decision rationale";
  for (std::size_t length = 0; length < whole.size(); ++length) {
    EXPECT_EQ(taken<decision_rationale>(whole.substr(0, length)), no_match) << length;
  }
}

TEST(Phrase, ALetterOffIsNoMatch) {
  EXPECT_EQ(taken<decision_rationale>("Decision rationa1e"), no_match);
  EXPECT_EQ(taken<decision_rationale>("Precision rationale"), no_match);
}

TEST(Phrase, OfSeveralWordingsTheFirstThatFitsIsTaken) {
  EXPECT_EQ(taken<in_part>("Upheld in part"), 14U);
  EXPECT_EQ(taken<in_part>("Upheld in parts"), 6U);
  EXPECT_EQ(taken<in_part>("Upheld."), 6U);
  EXPECT_EQ(taken<in_part>("Up and down"), 2U);
  EXPECT_EQ(taken<in_part>("Partially  Upheld"), 17U);
  EXPECT_EQ(taken<in_part>("Partially"), no_match);
  EXPECT_EQ(taken<in_part>("Upper"), no_match);
}

TEST(Phrase, AByteThatIsNotTheWordsInEitherCaseIsNoMatchWhereverItStands) {
  const std::string whole = "decision rationale";
  for (std::size_t at = 0; at < whole.size(); ++at) {
    for (int byte = 0; byte < 256; ++byte) {
      std::string text = whole + ": and more text";
      text[at] = static_cast<char>(byte);
      const bool space = std::string_view(" \t\n\v\f\r").find(text[at]) != std::string_view::npos;
      const bool same = whole[at] == ' ' ? space : lexical::to_lower(text[at]) == whole[at];
      EXPECT_EQ(taken<decision_rationale>(text), same ? whole.size() : no_match)
          << "byte " << byte << " at " << at;
    }
  }
}

TEST(Phrase, TheWidthOfAGapMattersNeitherBeforeNorBehindAnyWord) {
  const std::string whole(sentence::words[0]);
  for (std::size_t at = whole.find(' '); at != std::string::npos; at = whole.find(' ', at + 1)) {
    for (const char* space : {"  ", "\n", " \n ", "\xC2\xA0"}) {
      std::string text = whole;
      text.replace(at, 1, space);
      EXPECT_EQ(taken<sentence>(text), text.size()) << text;
      text.erase(at, std::string_view(space).size());
      EXPECT_EQ(taken<sentence>(text), no_match) << text;
    }
  }
}

TEST(Phrase, TheRuleCannotLoop) {
  EXPECT_EQ(peg::analyze<decision_rationale>(), 0U);
  EXPECT_EQ(peg::analyze<peg::star<decision_rationale>>(), 0U);
  EXPECT_EQ((peg::analyze<peg::plus<peg::opt<mtus>, lexical::gap>>()), 0U);
}

TEST(Phrase, ItsFirstBytesAreThoseOfItsWordsInBothCases) {
  const imr::detail::symbols first = in_part::first_bytes();
  for (const char c : std::string_view("uUpP")) EXPECT_TRUE(first.has(c));
  EXPECT_FALSE(first.has('i'));
}

TEST(Phrase, BehindANumberItStandsAsItsWordsDo) {
  using place = imr::detail::number_place;
  const auto path = in_part::behind_number();
  EXPECT_TRUE(path.leaves[place::plain][place::after_plain].has('U'));
  EXPECT_FALSE(path.leaves[place::plain][place::after_plain].has('i'));
}

TEST(Phrase, TheWordAheadIsOneOfItsFirstWords) {
  auto ahead = in_part::words_ahead().either();
  EXPECT_TRUE(ahead.has(imr::detail::word_class::of('u'), imr::detail::word_class::of('p')));
  EXPECT_TRUE(ahead.has(imr::detail::word_class::of('p'), imr::detail::word_class::of('a')));
  EXPECT_FALSE(ahead.has(imr::detail::word_class::of('p'), imr::detail::word_class::of('u')));
}

}  // namespace
