#include <imr/grammar/citation_text.hpp>

#include "support/rule.hpp"

#include <string>

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(CitationTextGrammar, IsSound) {
  expect_sound<citation_word>();
  expect_sound<citation_remark>();
  expect_sound<cited_edition>();
}

TEST(CitationTextGrammar, BracketsNest) {
  expect_takes<bracketed>({"()", "(a)", "(a (b) c)", "((a)(b))"});
  expect_no_prefix<bracketed>({"", "a", "(", "((a)", ")"});
  const std::string text = '(' + std::string(300, 'a') + ')';
  expect_no_prefix<bracketed>({std::string_view(text)});
}

TEST(CitationTextGrammar, TakesYearsEditionsAndRemarks) {
  expect_takes<cited_year>({"1999", "2004", "2016", "2021"});
  expect_no_prefix<cited_year>({"", "1804", "20045", "2004-05-01", "20", "2004.5", "2016/2"});
  expect_takes<cited_edition>(
      {"2nd Edition", "3rd ed.", "14th edition", "Third Edition", "2nd ed", "V.3", "v3", "Current version"});
  expect_no_prefix<cited_edition>({"", "Edition", "2 ed.", "vitamin", "2nd visit", "V."});
  expect_takes<citation_remark>({"(Acute & Chronic)", "(Chronic)", "(Acute/Chronic)", "(updated 11/23/16)",
                                 "(Online Version)", "(2nd edition)", "(Effective July 18, 2009)",
                                 "(May 2009)", "(12/5/16)", "(Lumbar & Thoracic)"});
  expect_no_prefix<citation_remark>({"", "(MRI)", "(chronic use)", "(Acute", "(imaging)", "()"});
  expect_takes<year_remark>({"(2004)", "(2nd Edition, 2004)", "(Revised 2007)"});
  expect_no_prefix<year_remark>({"(2004 edition)", "(20045)", "2004", "("});
}

TEST(CitationTextGrammar, AWordKeepsItsBracketsAndInnerStops) {
  expect_takes<citation_word>(
      {"Norco", "9792.20", "(a b, c)", "MRIs(a; b)", "www.example.org/a.b", "TCA's", "a/b", "("});
  expect_takes_prefix<citation_word>(
      {{"a, b", "a"}, {"a.", "a"}, {"a. b", "a"}, {"a; b", "a"}, {"vs. b", "vs."}, {"(a", "(a"}});
}

TEST(CitationTextGrammar, ABracketBeginsWithItsMark) {
  EXPECT_TRUE(bracketed::first_bytes().has('('));
  EXPECT_FALSE(bracketed::first_bytes().has(')'));
}

}  // namespace
