#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/near_phrase.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "necessity.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// The words that decide an item inside its sentence, as letters before 2014 have them. Each word between the
/// verb and what it says is one of these: a sentence with another word there decides nothing that can be
/// told.
///
///     necessity_decision = (necessity_in_part / necessity_refused / necessity_granted) [decision_tail]
///     necessity_in_part  = decided_verb ("partially" / "in part" / "partly") necessary_words
///     necessity_refused  = (decided_verb [opinion] "not" / contracted_verb) [opinion] necessary_words
///                        / decided_verb opined "not to be" necessary_words / merged_verb necessary_words
///                        / decided_verb [opinion] (merged_unnecessary / unnecessary_words)
///     necessity_granted  = decided_verb [opinion] necessary_words
///     decision_tail      = ("and" / "or" / "nor") ["medically"] "appropriate"
struct decided_verb : lexical::phrase<decided_verb> {
  static constexpr lexical::literal words[] = {"is/are", "is/was", "was/were", "has been", "have been",
                                               "is",     "are",    "was",      "were"};
};
struct decided_opinion : lexical::phrase<decided_opinion> {
  static constexpr lexical::literal words[] = {"found to be", "determined to be", "considered to be",
                                               "considered",  "deemed to be",     "deemed"};
};
struct decided_not : lexical::phrase<decided_not> {
  static constexpr lexical::literal words[] = {"not", "neither"};
};
/// An opinion whose verb stands before what it denies: `is found not to be medically necessary`.
struct opined : lexical::phrase<opined> {
  static constexpr lexical::literal words[] = {"found", "determined", "considered", "deemed", "felt"};
};
struct not_to_be : lexical::phrase<not_to_be> {
  static constexpr lexical::literal words[] = {"not to be"};
};
struct contracted_verb : lexical::phrase<contracted_verb> {
  static constexpr lexical::literal words[] = {
      "isn't",  "isn\xE2\x80\x99t",  "aren't",  "aren\xE2\x80\x99t",
      "wasn't", "wasn\xE2\x80\x99t", "weren't", "weren\xE2\x80\x99t"};
};
/// The blank before `not` was lost.
struct merged_verb : lexical::phrase<merged_verb> {
  static constexpr lexical::literal words[] = {"isnot", "arenot", "wasnot", "werenot"};
};
struct decided_part : lexical::phrase<decided_part> {
  static constexpr lexical::literal words[] = {"partially", "partly", "in part"};
};
struct opt_opinion : peg::opt<lexical::gap, decided_opinion> {};

struct necessity_in_part
    : peg::seq<decided_verb, opt_opinion, lexical::gap, decided_part, lexical::gap, necessary_words> {};
struct refusing_verb
    : peg::sor<peg::seq<decided_verb, opt_opinion, lexical::gap, decided_not>, contracted_verb> {};
struct opined_not : peg::seq<decided_verb, lexical::gap, opined, lexical::gap, not_to_be> {};
struct plainly_refused
    : peg::seq<peg::sor<opined_not, peg::seq<refusing_verb, opt_opinion>>, lexical::gap, necessary_words> {};
struct merged_refused : peg::sor<peg::seq<merged_verb, opt_opinion, lexical::gap, necessary_words>,
                                 peg::seq<decided_verb, opt_opinion, lexical::gap, merged_unnecessary>> {};
struct unnecessary_refused : peg::seq<decided_verb, opt_opinion, lexical::gap, unnecessary_words> {};
struct necessity_refused : peg::sor<plainly_refused, merged_refused, unnecessary_refused> {};
struct necessity_granted : peg::seq<decided_verb, opt_opinion, lexical::gap, necessary_words> {};

struct tail_word : lexical::phrase<tail_word> {
  static constexpr lexical::literal words[] = {"and/or", "and", "or", "nor"};
};
struct appropriate_words : lexical::phrase<appropriate_words> {
  static constexpr lexical::literal words[] = {"medically appropriate", "appropriate", "appro-priate",
                                               "ap-propriate", "appropri-ate"};
};
/// What damage leaves of it decides nothing else.
struct nearly_appropriate : lexical::near_phrase<nearly_appropriate> {
  static constexpr lexical::literal words[] = {"appropriate"};
  static constexpr unsigned most = 6;
};
struct tail_appropriate : peg::sor<appropriate_words, nearly_appropriate> {};
struct decision_tail : peg::seq<lexical::gap, tail_word, lexical::gap, tail_appropriate> {};
/// What damage left of a tail: `and 0f appropriate`, `appropriate and`
struct torn_tail : peg::seq<lexical::gap, peg::sor<tail_word, tail_appropriate>> {};
struct necessity_decision
    : peg::seq<peg::sor<necessity_in_part, necessity_refused, necessity_granted>, peg::opt<decision_tail>> {};

/// How a question ends that asks for a decision: `Is the MRI of the hip medically necessary and appropriate?`
///
///     question_end   = necessary_words [decision_tail] "?"
///     asked_decision = necessity_granted [decision_tail]       ; whether the MRI is medically necessary
struct question_end : peg::seq<necessary_words, peg::opt<decision_tail>, lexical::opt_gap, peg::one<'?'>> {};
struct asked_decision : peg::seq<necessity_granted, peg::opt<decision_tail>> {};

/// A word of a subject that names nothing of its own: `The request`, `It`, `This treatment`, `continued use
/// of the …`
struct unnamed_word : lexical::phrase<unnamed_word> {
  static constexpr lexical::literal words[] = {
      "the",       "a",           "an",       "of",        "for",        "and",         "or",
      "to",        "in",          "on",       "with",      "at",         "by",          "this",
      "that",      "these",       "those",    "such",      "it",         "they",        "as",
      "its",       "request",     "requests", "requested", "treatment",  "treatments",  "service",
      "services",  "item",        "items",    "care",      "medication", "medications", "use",
      "continued", "continuing",  "ongoing",  "further",   "additional", "therefore",   "thus",
      "hence",     "accordingly", "so",       "is",        "was",        "above",       "said",
      "current",   "proposed",    "disputed"};
};
/// How a sentence begins that draws a conclusion from those before it.
struct concluding_words : lexical::phrase<concluding_words> {
  static constexpr lexical::literal words[] = {"therefore",    "thus",     "hence", "accordingly", "as such",
                                               "consequently", "based on", "given", "since",       "because",
                                               "for",          "in",       "it",    "this",        "these",
                                               "however",      "as",       "while", "although",    "due to"};
};
/// What follows words that speak of a necessity without deciding anything: the thing that they are said of
/// (`medically necessary transport`), not what a decision goes on with.
///
///     attributed_rest = gap word, no word of decision_rest
struct decision_rest : lexical::phrase<decision_rest> {
  static constexpr lexical::literal words[] = {
      "and/or", "and", "or", "nor", "only", "but",  "in",    "at",    "for",   "as",      "to",   "by",
      "per",    "if",  "on", "due", "when", "with", "under", "given", "since", "because", "based"};
};
struct attributed_rest : peg::seq<lexical::gap, peg::not_at<decision_rest>, peg::at<peg::lower>> {};

/// Words that grant something without speaking of its necessity: `should be certified`, `is approved`, `are
/// supported`.
///
///     granting = granting_verb [opinion] granted_words
struct granting_verb : lexical::phrase<granting_verb> {
  static constexpr lexical::literal words[] = {"is", "are", "be", "is/are", "stands", "stand"};
};
struct granted_words : lexical::phrase<granted_words> {
  static constexpr lexical::literal words[] = {
      "certified", "approved",  "authorized", "allowed",    "granted",     "supported",  "warranted",
      "indicated", "justified", "reasonable", "overturned", "appropriate", "certifiable"};
};
struct granting : peg::seq<granting_verb, opt_opinion, lexical::gap, granted_words> {};

/// What limits a decision behind its words.
struct limited_words : lexical::phrase<limited_words> {
  static constexpr lexical::literal words[] = {"only", "in part", "but only", "for only"};
};
struct limited_rest : peg::seq<lexical::gap, limited_words> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
