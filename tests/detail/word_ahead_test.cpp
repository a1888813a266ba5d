#include <imr/detail/peg.hpp>
#include <imr/lexical/count.hpp>
#include <imr/lexical/phrase.hpp>
#include <imr/lexical/space.hpp>

#include <gtest/gtest.h>

#include <cstddef>
#include <string>
#include <string_view>

namespace {

namespace peg = imr::peg;
using imr::lexical::gap;
using imr::lexical::opt_gap;

struct and_word : imr::lexical::phrase<and_word> {
  static constexpr imr::lexical::literal words[] = {"and", "&"};
};
struct pain_word : imr::lexical::phrase<pain_word> {
  static constexpr imr::lexical::literal words[] = {"pain", "post operative"};
};
struct a_day : imr::lexical::phrase<a_day> {
  static constexpr imr::lexical::literal words[] = {"/day", "- a", "x"};
};
struct join : peg::sor<peg::seq<opt_gap, peg::one<',', ';'>, opt_gap, peg::opt<and_word, gap>>,
                       peg::seq<gap, and_word, gap>> {};
struct next : peg::seq<join, pain_word> {};
struct number : peg::seq<opt_gap, imr::lexical::count> {};

/// Whether a rule may match at the beginning of a text, by the word ahead.
template <class Rule> bool fits(std::string_view text) {
  imr::detail::words_ahead ahead;
  return ahead.fit(imr::detail::words_of<Rule>, text.data(), text.data() + text.size());
}

TEST(DetailWordAhead, TurnsAwayByTheWordBehindMarks) {
  for (const char* const text :
       {", pain", " ; pain", ", and pain", "\n and pain", ", & pain", ", POST", " & "})
    EXPECT_TRUE(fits<next>(text)) << text;
  for (const char* const text : {", back", ", p", ", ", " of", ", A", "; 1", "", ", pxin"})
    EXPECT_FALSE(fits<next>(text)) << text;
}

TEST(DetailWordAhead, KnowsWhatFixedWordsBeginWith) {
  for (const char* const text : {"/day", "/ day", "- A", "x", "X,", "/\xC2\xA0"})
    EXPECT_TRUE(fits<a_day>(text)) << text;
  for (const char* const text : {"/hour", "- b", "b", ""}) EXPECT_FALSE(fits<a_day>(text)) << text;
}

TEST(DetailWordAhead, KnowsNumbers) {
  for (const char* const text : {" 12", " .5", " Twelve", "six"}) EXPECT_TRUE(fits<number>(text)) << text;
  for (const char* const text : {" a", " table", " x", ""}) EXPECT_FALSE(fits<number>(text)) << text;
}

TEST(DetailWordAhead, LooksThroughNoLongRowOfMarks) {
  EXPECT_TRUE(fits<next>(std::string(4, ',') + "back"));
  EXPECT_FALSE(fits<next>(std::string(3, ',') + "back"));
}

TEST(DetailWordAhead, KeepsWordsApart) {
  const std::string_view text = " , back, pain";
  const char* const end = text.data() + text.size();
  imr::detail::words_ahead ahead;
  EXPECT_FALSE(ahead.fit(imr::detail::words_of<next>, text.data() + 1, end));
  EXPECT_FALSE(ahead.fit(imr::detail::words_of<next>, text.data(), end));
  EXPECT_TRUE(ahead.fit(imr::detail::words_of<next>, text.data() + 7, end));
  EXPECT_TRUE(ahead.fit(imr::detail::words_of<next>, text.data() + 8, end));
  EXPECT_FALSE(ahead.fit(imr::detail::words_of<next>, text.data() + 3, end));
}

/// Each text of up to six bytes of a small alphabet matches as PEGTL itself, which knows no words ahead.
template <class Rule> void expect_as_pegtl() {
  constexpr std::string_view alphabet = "ab, 1";
  for (std::size_t size = 0; size <= 6; ++size) {
    std::size_t texts = 1;
    for (std::size_t i = 0; i < size; ++i) texts *= alphabet.size();
    for (std::size_t n = 0; n < texts; ++n) {
      std::string text;
      for (std::size_t rest = n; text.size() < size; rest /= alphabet.size())
        text += alphabet[rest % alphabet.size()];
      imr::detail::input in = imr::detail::make_input(text);
      const bool matched = peg::parse<Rule>(in);
      const auto length = static_cast<std::size_t>(in.current() - text.data());
      EXPECT_EQ(imr::detail::match_prefix<Rule>(text), matched ? length : std::string_view::npos)
          << '"' << text << '"';
    }
  }
}

using a = peg::one<'a'>;
using b = peg::one<'b'>;
using comma = peg::one<','>;

TEST(DetailWordAhead, TurnsNothingAwayThatMatches) {
  expect_as_pegtl<peg::seq<opt_gap, comma, opt_gap, a, b>>();
  expect_as_pegtl<peg::seq<peg::opt<comma>, gap, a>>();
  expect_as_pegtl<peg::seq<peg::star<peg::one<',', 'a'>>, b>>();
  expect_as_pegtl<peg::seq<peg::plus<comma>, peg::at<a>, peg::any, peg::opt<b>, peg::one<' '>>>();
  expect_as_pegtl<peg::seq<gap, peg::not_at<a>, peg::sor<b, peg::eof>>>();
  expect_as_pegtl<peg::seq<peg::at<comma, b>, comma, b, peg::rep_min_max<0, 1, a>>>();
  expect_as_pegtl<peg::seq<comma, peg::rep_opt<2, a>, peg::string<'b', ','>>>();
  expect_as_pegtl<peg::seq<peg::opt<gap>, peg::digit, comma, peg::rep<2, b>>>();
}

}  // namespace
