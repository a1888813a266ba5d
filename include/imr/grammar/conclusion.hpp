#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "belief.hpp"
#include "exceeding_clause.hpp"
#include "necessity.hpp"
#include "reported_word.hpp"
#include "statement_word.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// The words of a sentence that may say whether a request is medically necessary, each by the part it
/// plays; what they say together is for the reader of the sentence.
///
///     conclusion_sentence = *(conclusion_word / comma / clause_stop / number / plain_word / passed_over)
///     conclusion_word     = necessary / unnecessary / necessity / copula / negation / …   ; the tables below
///     passed_over         = white space, quotes, brackets, full stops
struct copula_words : lexical::phrase<copula_words> {
  static constexpr lexical::literal words[] = {"is",      "are",    "be",      "been",
                                               "remains", "remain", "becomes", "am"};
};
struct past_copula_words : lexical::phrase<past_copula_words> {
  static constexpr lexical::literal words[] = {"was", "were"};
};
struct auxiliary_words : lexical::phrase<auxiliary_words> {
  static constexpr lexical::literal words[] = {"has", "have", "had", "does", "do", "did", "can", "will"};
};
struct modal_words : lexical::phrase<modal_words> {
  static constexpr lexical::literal words[] = {"would", "could", "should", "must"};
};
struct negation_words : lexical::phrase<negation_words> {
  static constexpr lexical::literal words[] = {"not at all",
                                               "not",
                                               "never",
                                               "cannot",
                                               "no longer",
                                               "in no way",
                                               "by no means",
                                               "neither",
                                               "nor",
                                               "hasn't",
                                               "haven't",
                                               "doesn't",
                                               "don't",
                                               "didn't",
                                               "can't",
                                               "couldn't",
                                               "won't",
                                               "wouldn't",
                                               "hasn\xE2\x80\x99t",
                                               "haven\xE2\x80\x99t",
                                               "doesn\xE2\x80\x99t",
                                               "don\xE2\x80\x99t",
                                               "didn\xE2\x80\x99t",
                                               "can\xE2\x80\x99t",
                                               "couldn\xE2\x80\x99t",
                                               "won\xE2\x80\x99t",
                                               "wouldn\xE2\x80\x99t"};
};
/// `isn't` is a verb and a negation.
struct negated_copula : lexical::phrase<negated_copula> {
  static constexpr lexical::literal words[] = {"isnot",
                                               "arenot",
                                               "wasnot",
                                               "isn't",
                                               "aren't",
                                               "wasn't",
                                               "weren't",
                                               "isn\xE2\x80\x99t",
                                               "aren\xE2\x80\x99t",
                                               "wasn\xE2\x80\x99t",
                                               "weren\xE2\x80\x99t"};
};
/// Parts of an item, which negate nothing.
struct item_words : lexical::phrase<item_words> {
  static constexpr lexical::literal words[] = {
      "no refills",      "no refill",          "without contrast", "with and without contrast",
      "without refills", "without gadolinium", "without dye",      "without sedation"};
};
/// `not only … but`, `not necessarily`: nothing is denied.
struct hedge_words : lexical::phrase<hedge_words> {
  static constexpr lexical::literal words[] = {"anything but",
                                               "anything other than",
                                               "anything less than",
                                               "nothing but",
                                               "nothing short of",
                                               "nothing less than",
                                               "no less than",
                                               "no fewer than",
                                               "whether",
                                               "why",
                                               "how",
                                               "may",
                                               "might",
                                               "not necessarily",
                                               "in order to",
                                               "in order for",
                                               "perhaps",
                                               "possibly",
                                               "potentially",
                                               "unclear",
                                               "uncertain",
                                               "questionable",
                                               "unknown",
                                               "arguably",
                                               "what",
                                               "debatable"};
};
struct condition_words : lexical::phrase<condition_words> {
  static constexpr lexical::literal words[] = {"if",       "unless",    "until", "provided that",
                                               "assuming", "contingent"};
};
/// Conditions where something is granted; beside a denial they only tell the time.
struct occasion_words : lexical::phrase<occasion_words> {
  static constexpr lexical::literal words[] = {"when", "once", "pending"};
};
struct lack_words : lexical::phrase<lack_words> {
  static constexpr lexical::literal words[] = {
      "no",           "lack",           "lacks",      "lacked",          "without",
      "insufficient", "insufficiently", "inadequate", "inadequately",    "absence",
      "fail",         "fails",          "failed",     "failing",         "failure",
      "unable",       "none",           "nothing",    "dispute",         "disputes",
      "denies",       "hardly",         "barely",     "rarely",          "unlikely",
      "doubt",        "deny",           "doubtful",   "unsubstantiated", "little",
      "impossible",   "false",          "untrue",     "refute",          "refutes",
      "contradict",   "contradicts",    "contrary",   "rather than",     "instead of",
      "disprove",     "error",          "reject",     "rejects",         "rejected",
      "nobody",       "scant",          "seldom",     "falls short of",  "fall short of",
      "fell short of"};
};
struct opinion_words : lexical::phrase<opinion_words> {
  static constexpr lexical::literal words[] = {
      "considered", "deemed", "found",     "determined", "felt",      "judged", "thought",  "viewed",
      "regarded",   "held",   "concluded", "believed",   "find",      "deem",   "consider", "appear",
      "appears",    "seem",   "seems",     "adjudged",   "considers", "finds",  "seen to",  "seen as"};
};
struct that_words : lexical::phrase<that_words> {
  static constexpr lexical::literal words[] = {"that",       "said",   "say",   "conclude",
                                               "conclusion", "assume", "argue", "argued"};
};
struct request_words : lexical::phrase<request_words> {
  static constexpr lexical::literal words[] = {"request", "requests", "requested"};
};
/// What stands for the request: `As submitted, it is not supported`.
struct submitted_words : lexical::phrase<submitted_words> {
  static constexpr lexical::literal words[] = {"as submitted", "as requested", "as written", "as prescribed"};
};
struct ruling_words : lexical::phrase<ruling_words> {
  static constexpr lexical::literal words[] = {"certified", "approved", "authorized",
                                               "granted",   "allowed",  "overturned"};
};
struct judgment_words : lexical::phrase<judgment_words> {
  static constexpr lexical::literal words[] = {"recommended", "indicated", "appropriate", "reasonable",
                                               "endorsed"};
};
struct refusal_words : lexical::phrase<refusal_words> {
  static constexpr lexical::literal words[] = {
      "denied",       "non-certified",  "noncertified",  "non certified", "disapproved",
      "unsupported",  "non-authorized", "inappropriate", "unwarranted",   "unjustified",
      "unreasonable", "excessive",      "unnecessary"};
};
struct part_words : lexical::phrase<part_words> {
  static constexpr lexical::literal words[] = {
      "partially",    "in part", "partial approval", "partial certification", "modified",
      "modification", "partly"};
};
struct only_words : lexical::phrase<only_words> {
  static constexpr lexical::literal words[] = {"only", "solely"};
};
/// What is left of an item beside the part that was authorized is the item under review, not a part of it.
struct eligible_rest : lexical::phrase<eligible_rest> {
  static constexpr lexical::literal words[] = {"remaining imr eligible"};
};
struct rest_words : lexical::phrase<rest_words> {
  static constexpr lexical::literal words[] = {"remainder", "remaining", "rest",
                                               "balance",   "others",    "other"};
};
struct connector_words : lexical::phrase<connector_words> {
  static constexpr lexical::literal words[] = {"therefore",
                                               "thus",
                                               "hence",
                                               "consequently",
                                               "accordingly",
                                               "as such",
                                               "for these reasons",
                                               "for that reason",
                                               "for those reasons",
                                               "as a result",
                                               "likewise",
                                               "then",
                                               "in summary",
                                               "for this reason",
                                               "overall",
                                               "in conclusion",
                                               "subsequently",
                                               "so that"};
};
struct contrast_words : lexical::phrase<contrast_words> {
  static constexpr lexical::literal words[] = {"but",     "however",      "yet",
                                               "whereas", "nevertheless", "nonetheless"};
};
struct reason_words : lexical::phrase<reason_words> {
  static constexpr lexical::literal words[] = {"while",   "although", "though",      "since",
                                               "because", "given",    "even though", "despite",
                                               "as",      "due to",   "based on",    "because of"};
};
struct being_words : lexical::phrase<being_words> {
  static constexpr lexical::literal words[] = {"as being", "being"};
};
struct join_words : lexical::phrase<join_words> {
  static constexpr lexical::literal words[] = {"and", "or", "so", "and/or"};
};
struct comma_mark : peg::one<','> {};
struct clause_stop : peg::one<';', ':'> {};
struct number_mark : peg::seq<peg::opt<peg::one<'#'>>, peg::plus<peg::digit>, lexical::word_end> {};

struct typographic_quote : peg::seq<peg::string<'\xE2', '\x80'>, peg::range<'\x98', '\x9F'>> {};
struct passed_over
    : peg::sor<lexical::gap, peg::one<'"', '\'', '(', ')', '[', ']', '.', '!', '?', '*'>, typographic_quote> {
};
struct plain_end : peg::sor<lexical::space, peg::one<',', ';', ':', '"', '(', ')', '[', ']', '!', '?'>> {};
struct plain_word : peg::seq<peg::any, peg::star<peg::not_at<plain_end>, peg::any>> {};

struct statement_word
    : peg::sor<submitted_words, assurance_words, belief, exceeding_clause, undisputed_words,
               outstanding_words, agreement_words, qualify_words, unproven_words, necessary_words,
               unnecessary_words, merged_unnecessary, necessity_measure, necessity_words, limit_words,
               adverb_words, unable_words, measure_words, hedge_words, condition_words, occasion_words,
               item_words, open_list_words, exception_words, ceiling_words, share_words, source_words,
               general_words, than_words, connector_words, being_words, reason_words, contrast_words,
               eligible_rest> {};
struct verb_word : peg::sor<negated_copula, negation_words, copula_words, past_copula_words, auxiliary_words,
                            modal_words, dissent_words, lack_words, refusal_words, proof_words, opinion_words,
                            ruling_words, judgment_words> {};
struct noun_word : peg::sor<that_words, request_words, part_words, only_words, rest_words, join_words,
                            guideline_words, speaker_words, speech_words, article_words, preposition_words,
                            to_words, evidence_words, taper_words, number_words> {};
struct conclusion_word : peg::sor<statement_word, verb_word, noun_word> {};
struct conclusion_sentence
    : peg::star<peg::sor<passed_over, comma_mark, clause_stop, conclusion_word, number_mark, plain_word>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
