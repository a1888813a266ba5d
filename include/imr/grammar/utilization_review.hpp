#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/number.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {
namespace review {

/// The words between what Utilization Review did and the item that it did it to.
///
///     object_lead  = *mark [article …] ["request" / "requested"] ["for" / "of"] gap
///     bare_object  = [article …] "request" / "treatment" / "case" …, and nothing else: no item is named
///     request_tail = *6word ("for" / "of" …) gap, behind the word `request`
struct article : lexical::phrase<article> {
  static constexpr lexical::literal words[] = {
      "a",         "an",         "the",        "his",      "her",        "their",         "this",
      "these",     "both",       "all",        "any",      "said",       "retrospective", "prospective",
      "original",  "initial",    "prior",      "previous", "current",    "multiple",      "several",
      "following", "subsequent", "concurrent", "separate", "provider's", "physician's",   "applicant's",
      "patient's", "worker's",   "claimant's", "there"};
};
struct articles : peg::star<article, lexical::gap> {};
struct articles_only : peg::seq<lexical::opt_gap, articles, peg::eof> {};
struct plain_article : lexical::phrase<plain_article> {
  static constexpr lexical::literal words[] = {"a", "an", "the", "that the", "that a", "that"};
};

struct bare_word : lexical::phrase<bare_word> {
  static constexpr lexical::literal words[] = {"every one",     "each one",
                                               "everything",    "one",
                                               "ones",          "requests",
                                               "request",       "treatments and services",
                                               "treatments",    "treatment",
                                               "services",      "service",
                                               "items",         "item",
                                               "procedures",    "procedure",
                                               "case",          "it",
                                               "them",          "both",
                                               "all",           "each",
                                               "all of it",     "all of them",
                                               "both of them",  "either",
                                               "this",          "these",
                                               "same",          "issues",
                                               "issue",         "matter",
                                               "appeal",        "authorization",
                                               "certification", "rfa"};
};
struct requested_word : lexical::phrase<requested_word> {
  static constexpr lexical::literal words[] = {"requested", "proposed", "disputed"};
};
struct requested_lead : peg::seq<requested_word, lexical::gap> {};
struct bare_object
    : peg::seq<lexical::opt_gap, articles, peg::opt<requested_lead>, bare_word, lexical::opt_gap,
               peg::opt<peg::one<'.', ',', ';', ':'>>, lexical::opt_gap, peg::eof> {};

/// What opens the item behind the word `request`, or behind a verb without it.
struct of_word_of_item : lexical::phrase<of_word_of_item> {
  static constexpr lexical::literal words[] = {
      "for", "of", "regarding", "to include", "including", "to authorize", "to undergo", "concerning", "or"};
};
struct permission : lexical::phrase<permission> {
  static constexpr lexical::literal words[] = {"authorization", "certification",     "approval",
                                               "coverage",      "the authorization", "the certification",
                                               "review"};
};
/// Words between `request` and what opens its item: `request dated 3/4/12 for X`.
struct request_filler_word : lexical::phrase<request_filler_word> {
  static constexpr lexical::literal words[] = {
      "was",           "were",     "is",       "had been", "has been", "received",
      "submitted",     "made",     "dated",    "on",       "form",     "by",
      "the provider",  "provider", "for",      "of",       "the",      "authorization",
      "certification", "approval", "noted",    "from",     "january",  "february",
      "march",         "april",    "may",      "june",     "july",     "august",
      "september",     "october",  "november", "december"};
};
struct request_filler : peg::sor<request_filler_word, peg::plus<peg::sor<peg::digit, peg::one<'/', '-'>>>> {};
struct following_word : lexical::phrase<following_word> {
  static constexpr lexical::literal words[] = {"the following", "following", "the following items",
                                               "the following requests"};
};
struct item_colon : peg::seq<peg::opt<following_word>, lexical::opt_gap, peg::one<':', ','>> {};
struct item_opening : peg::sor<item_colon, peg::seq<of_word_of_item, peg::not_at<lexical::gap, permission>>> {
};

/// Subjects that a denial without its author is not the review's for.
struct other_subject_word : lexical::phrase<other_subject_word> {
  static constexpr lexical::literal words[] = {"claim",          "claims",       "benefits", "liability",
                                               "compensability", "compensation", "injury",   "coverage",
                                               "disability",     "appeal",       "psyche"};
};
struct other_subject
    : peg::seq<peg::star<peg::not_at<other_subject_word>, peg::plus<peg::not_one<' '>>, lexical::opt_gap>,
               other_subject_word> {};

/// What stands between a verb and its item, where no request is named: `denied certification of X`.
struct object_lead : peg::seq<peg::opt<articles, peg::opt<permission, lexical::gap>>, item_opening> {};

/// `letter dated`, `decision of` before a date: the day of the act.
struct ruling_noun : lexical::phrase<ruling_noun> {
  static constexpr lexical::literal words[] = {
      "letter dated",        "letter of",        "report dated", "report of", "decision dated", "decision of",
      "determination dated", "determination of", "notice dated", "notice of", "review dated",   "review of"};
};
struct day_of_ruling
    : peg::seq<peg::star<peg::not_at<ruling_noun>, peg::plus<peg::not_one<' '>>, lexical::gap>, ruling_noun,
               lexical::opt_gap, peg::eof> {};

/// Verbs before a date that tell when the item itself was: `provided on 3/4/12`.
struct service_verb : lexical::phrase<service_verb> {
  static constexpr lexical::literal words[] = {
      "provided", "performed", "dispensed", "prescribed", "submitted",  "administered",
      "received", "requested", "rendered",  "completed",  "done",       "dated",
      "signed",   "obtained",  "taken",     "given",      "seen",       "injected",
      "ordered",  "evaluated", "fitted",    "delivered",  "carried out"};
};
struct on_word : lexical::phrase<on_word> {
  static constexpr lexical::literal words[] = {"on"};
};
struct service_day
    : peg::seq<peg::star<peg::not_at<service_verb>, peg::plus<peg::not_one<' '>>, lexical::gap>, service_verb,
               lexical::gap, on_word, lexical::opt_gap, peg::eof> {};

/// What a day belongs to that stands right before it: `a November 18, 2016 date of service` is no day of the
/// review.
struct dated_thing : lexical::phrase<dated_thing> {
  static constexpr lexical::literal words[] = {"date of service", "dates of service", "dos", "office visit",
                                               "progress note",   "rfa form",         "rfa"};
};
struct thing_of_day : peg::seq<lexical::gap, dated_thing> {};

/// A noun for what the review did has an object: `non-certification of X`.
struct denial_object : peg::seq<lexical::gap, of_word_of_item> {};
/// `the rationale for denial` tells no act; tried on the few words before the noun.
struct reason_words : lexical::phrase<reason_words> {
  static constexpr lexical::literal words[] = {"rationale for", "reason for", "reasons for", "basis for",
                                               "appeal of",     "appeal",     "result of",   "grounds for"};
};
struct reason_lead : peg::star<peg::not_at<reason_words>, peg::plus<peg::not_one<' '>>, lexical::gap> {};
struct reason_before_denial
    : peg::seq<reason_lead, reason_words, peg::star<lexical::gap, article>, peg::eof> {};

/// Subjects that stand for the review in the sentences behind one that names it; tried on the words before
/// the verb.
struct review_pronoun : lexical::phrase<review_pronoun> {
  static constexpr lexical::literal words[] = {
      "it then",       "it also",          "it further", "it",         "that decision", "this decision",
      "the decision",  "the letter",       "the report", "the notice", "the review",    "that letter",
      "second letter", "the determination"};
};
struct review_subject : peg::seq<peg::star<peg::not_at<review_pronoun, lexical::opt_gap, peg::eof>,
                                           peg::plus<peg::not_one<' '>>, lexical::gap>,
                                 review_pronoun, lexical::opt_gap, peg::eof> {};

/// Words right before an act that take it back: `did not deny`, `nor modified`, `would have denied`.
struct act_negation : lexical::phrase<act_negation> {
  static constexpr lexical::literal words[] = {
      "not been",   "not being",       "not be",     "never been",      "not yet",    "not",
      "never",      "neither",         "nor",        "without",         "no",         "would have been",
      "would have", "could have been", "could have", "might have been", "might have", "may have been",
      "may have",   "would be",        "would"};
};
struct negated_act : peg::seq<peg::star<peg::not_at<act_negation, lexical::opt_gap, peg::eof>,
                                        peg::plus<peg::not_one<' '>>, lexical::gap>,
                              act_negation, lexical::opt_gap, peg::eof> {};
/// Nothing is what the act was done to: `approved none of the items`, `neither the ramp nor the rail was`.
struct none_object : lexical::phrase<none_object> {
  static constexpr lexical::literal words[] = {"none", "neither", "nothing", "no"};
};
struct behind_none_object : peg::seq<lexical::gap, none_object> {};
struct none_subject_word : lexical::phrase<none_subject_word> {
  static constexpr lexical::literal words[] = {"none", "neither", "nothing"};
};
struct none_subject
    : peg::seq<lexical::opt_gap,
               peg::star<peg::not_at<none_subject_word>, peg::plus<peg::not_one<' '>>, lexical::gap>,
               none_subject_word> {};

/// Who else may deny: then the act is not the review's.
struct other_agent : lexical::phrase<other_agent> {
  static constexpr lexical::literal words[] = {
      "her",           "his",          "the insurer",     "the insurance",
      "the employer",  "the carrier",  "the health plan", "the physician",
      "the provider",  "the patient",  "the worker",      "the injured worker",
      "the doctor",    "the treating", "a judge",         "the court",
      "medicare",      "medi-cal",     "the state",       "social security",
      "the applicant", "the claimant"};
};
struct by_word : lexical::phrase<by_word> {
  static constexpr lexical::literal words[] = {"by"};
};
struct on_day
    : peg::seq<lexical::gap, on_word, lexical::gap, peg::plus<peg::sor<peg::digit, peg::one<'/', '-'>>>> {};
struct by_other : peg::seq<peg::opt<on_day>, lexical::gap, by_word, lexical::gap, other_agent> {};

/// Words behind which an amount follows that was allowed instead: `to 6 sessions`, `to an initial trial`.
struct count_word : lexical::phrase<count_word> {
  static constexpr lexical::literal words[] = {
      "one",     "two",          "three",      "four",    "five",    "six",  "seven", "eight",
      "nine",    "ten",          "eleven",     "twelve",  "initial", "only", "allow", "approve",
      "certify", "include only", "a total of", "a trial", "a one",   "a 1"};
};
struct to_or_from : lexical::phrase<to_or_from> {
  static constexpr lexical::literal words[] = {"to", "down to", "from"};
};
struct result_amount
    : peg::seq<peg::opt<plain_article, lexical::gap>, peg::sor<count_word, peg::digit, peg::one<'#'>>> {};
struct result_opening : peg::seq<to_or_from, lexical::gap, peg::sor<count_word, result_amount>> {};

/// A reason, where an item could stand: `for no documentation`, `for lack of …`.
struct reason_word : lexical::phrase<reason_word> {
  static constexpr lexical::literal words[] = {"no",
                                               "not",
                                               "lack",
                                               "a lack",
                                               "the lack",
                                               "failure",
                                               "insufficient",
                                               "absence",
                                               "the absence",
                                               "reason",
                                               "reasons",
                                               "the reason",
                                               "the following",
                                               "exceeding",
                                               "being",
                                               "medical necessity",
                                               "documentation",
                                               "missing",
                                               "inadequate",
                                               "further",
                                               "more information",
                                               "additional information",
                                               "want"};
};

/// `modified it to 30`: what it was is told before.
struct it_word : lexical::phrase<it_word> {
  static constexpr lexical::literal words[] = {"it to", "this to", "them to", "that to"};
};

/// Words at the end of a subject that are not its own.
struct subject_tail : lexical::phrase<subject_tail> {
  static constexpr lexical::literal words[] = {"has",  "have",  "had",   "that", "which", "was",    "were",
                                               "is",   "are",   "and",   "but",  "also",  "as",     "to",
                                               "been", "would", "while", "be",   "by",    "by the", "by a"};
};

}  // namespace review
}  // namespace grammar
}  // namespace v0
}  // namespace imr
