#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// What turns a sentence around from its beginning, so that its verb alone does not tell what it decides:
/// `Neither X nor Y is medically necessary`. `No. 3` and `No-sting film` deny nothing.
struct negated_words : lexical::phrase<negated_words> {
  static constexpr lexical::literal words[] = {"neither", "none", "no", "not"};
};
struct negated_subject : peg::seq<negated_words, peg::not_at<peg::one<'.', '-'>>> {};

/// A word of a subject that denies, or that makes it a clause which may: `It is not shown that X is medically
/// necessary`, `There is insufficient evidence that …`, `Whether …`. `No. 3` denies nothing.
///
///     denying_word = "not" / "cannot" / "that" / "whether" / "evidence" / "lacks" / … / "no", not before "."
struct denying_words : lexical::phrase<denying_words> {
  static constexpr lexical::literal words[] = {
      "not",      "neither",   "nor",         "none",     "cannot",       "never",          "nothing",
      "nobody",   "that",      "whether",     "evidence", "if",           "unless",         "lack",
      "lacks",    "lacked",    "lacking",     "fail",     "fails",        "failed",         "unclear",
      "unable",   "unproven",  "doubtful",    "doubts",   "insufficient", "insufficiently", "hardly",
      "scarcely", "barely",    "unlikely",    "denies",   "denied",       "deny",           "refuses",
      "refused",  "uncertain", "unsupported", "isn't",    "aren't",       "doesn't",        "didn't",
      "hasn't",   "wasn't",    "can't"};
};
struct denying_no_word : lexical::phrase<denying_no_word> {
  static constexpr lexical::literal words[] = {"no"};
};
struct denying_no : peg::seq<denying_no_word, peg::not_at<peg::one<'.'>>> {};
struct denying_word : peg::sor<denying_words, denying_no> {};

/// The verb of a clause. One right behind `that` or `which` is that of a relative clause, which only says
/// more of the thing before it: `Norco that was dispensed on 8/1/2013`.
struct clause_verb : lexical::phrase<clause_verb> {
  static constexpr lexical::literal words[] = {"is",   "are",  "was", "were",  "has",   "have",
                                               "had",  "does", "did", "could", "would", "should",
                                               "must", "it",   "he",  "she",   "they",  "there"};
};
/// The same where it stands alone: it makes a clause of what holds it.
struct clause_verb_alone : peg::seq<clause_verb> {};
struct relative_word : lexical::phrase<relative_word> {
  static constexpr lexical::literal words[] = {"that", "which", "who"};
};
struct relative_clause : peg::seq<relative_word, lexical::gap, clause_verb> {};
/// A subject that begins with one of these is a clause too: `With no sign of gain, a lamp is medically
/// necessary`
struct opening_word : lexical::phrase<opening_word> {
  static constexpr lexical::literal words[] = {"with", "in",       "given", "for",   "since", "because",
                                               "as",   "although", "while", "based", "due",   "absent",
                                               "on",   "under",    "at",    "if",    "by"};
};
struct clause_opening : peg::seq<opening_word, lexical::gap> {};

/// Denying words inside the name of a thing. They turn no sentence around unless a verb makes a clause of it.
///
///     phrase_denial     = reduced_denial / led_denial / apart_denial / "no refills" / "evidence based"
///     reduced_denial    = ("not" / "if" / "unless") gap [reduced_adverb gap] reduced_word
///     reduced_word      = a word that ends in "ed" / "necessary" / "given" / …
///     led_denial        = ("for" / "of" / "after" / "the" / …) gap ("failed" / "denied" / "lack" / …)
///                       / "with no"
///     apart_denial      = ("," / ";" / ":" / "/") [gap] ("no" / "none")
///     unit_name         = "IF", before no article: interferential current
struct conditional_word : lexical::phrase<conditional_word> {
  static constexpr lexical::literal words[] = {"not", "if", "unless"};
};
struct ed_ending : peg::seq<peg::string<'e', 'd'>, peg::not_at<peg::alpha>> {};
struct ed_word : peg::seq<peg::rep_min_max<2, 24, peg::not_at<ed_ending>, peg::alpha>, ed_ending> {};
struct reduced_words : lexical::phrase<reduced_words> {
  static constexpr lexical::literal words[] = {
      "given",       "known",     "otherwise", "necessary", "available", "possible", "applicable",
      "appropriate", "including", "to exceed", "more than", "less than", "listed",   "any"};
};
struct reduced_adverb : lexical::phrase<reduced_adverb> {
  static constexpr lexical::literal words[] = {"not already", "not yet", "not previously", "not", "already",
                                               "previously",  "yet",     "medically"};
};
struct reduced_denial : peg::seq<conditional_word, peg::opt<lexical::gap, reduced_adverb>, lexical::gap,
                                 peg::sor<reduced_words, ed_word>> {};
struct leading_word : lexical::phrase<leading_word> {
  static constexpr lexical::literal words[] = {"for",  "of",         "after", "to",     "from",
                                               "the",  "a",          "an",    "s/p",    "previously",
                                               "post", "history of", "with",  "despite"};
};
struct led_words : lexical::phrase<led_words> {
  static constexpr lexical::literal words[] = {"failed",       "denied",   "refused",
                                               "lack",         "lacking",  "unsupported",
                                               "insufficient", "unproven", "evidence"};
};
struct with_no : lexical::phrase<with_no> {
  static constexpr lexical::literal words[] = {"with no", "no refills", "no refill", "evidence based"};
};
struct led_denial : peg::sor<with_no, peg::seq<leading_word, lexical::gap, led_words>> {};
struct apart_words : lexical::phrase<apart_words> {
  static constexpr lexical::literal words[] = {"no", "none"};
};
struct apart_denial : peg::seq<peg::one<',', ';', ':', '/'>, lexical::opt_gap, apart_words> {};
struct phrase_denial : peg::sor<reduced_denial, led_denial, apart_denial> {};
struct article_behind : lexical::phrase<article_behind> {
  static constexpr lexical::literal words[] = {"the",  "a",     "an",  "his",   "her",
                                               "this", "these", "any", "there", "no"};
};
struct unit_name
    : peg::seq<peg::string<'I', 'F'>, peg::not_at<peg::alpha>, peg::not_at<lexical::gap, article_behind>> {};

/// What says nothing of its own: words in brackets, and a word that a hyphen joins to another.
struct bracketed_aside : peg::seq<peg::one<'('>, peg::rep_opt<200, peg::not_one<'(', ')'>>, peg::one<')'>> {};
struct word_sign : peg::alnum {};
struct compound_word
    : peg::seq<peg::rep_min_max<1, 32, word_sign>, peg::one<'-'>, peg::rep_min_max<1, 32, word_sign>> {};

/// What may begin at a word of a subject that tells whether the subject denies.
struct subject_part : peg::sor<bracketed_aside, compound_word, relative_clause, phrase_denial, unit_name,
                               denying_word, clause_verb_alone> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
