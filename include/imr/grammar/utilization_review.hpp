#pragma once

#include "../detail/peg.hpp"
#include "../lexical/number.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// The words between what Utilization Review did and the item that it did it to.
///
///     object_lead  = *mark [article …] ["request" / "requested"] ["for" / "of"] gap
///     bare_object  = [article …] "request" / "treatment" / "case" …, and nothing else: no item is named
///     request_tail = *6word ("for" / "of" …) gap, behind the word `request`
struct article : lexical::phrase<article> {
  static constexpr std::string_view words[] = {
      "a",         "an",         "the",        "his",      "her",        "their",         "this",
      "these",     "both",       "all",        "any",      "said",       "retrospective", "prospective",
      "original",  "initial",    "prior",      "previous", "current",    "multiple",      "several",
      "following", "subsequent", "concurrent", "separate", "provider's", "physician's",   "applicant's",
      "patient's", "worker's",   "claimant's", "there"};
};
struct articles : peg::star<article, lexical::gap> {};
struct plain_article : lexical::phrase<plain_article> {
  static constexpr std::string_view words[] = {"a", "an", "the", "that the", "that a", "that"};
};

struct bare_word : lexical::phrase<bare_word> {
  static constexpr std::string_view words[] = {"requests",
                                               "request",
                                               "treatments and services",
                                               "treatments",
                                               "treatment",
                                               "services",
                                               "service",
                                               "items",
                                               "item",
                                               "procedures",
                                               "procedure",
                                               "case",
                                               "it",
                                               "this",
                                               "these",
                                               "same",
                                               "issues",
                                               "issue",
                                               "matter",
                                               "appeal",
                                               "authorization",
                                               "certification",
                                               "rfa"};
};
struct requested_word : lexical::phrase<requested_word> {
  static constexpr std::string_view words[] = {"requested", "proposed", "disputed"};
};
struct requested_lead : peg::seq<requested_word, lexical::gap> {};
struct bare_object
    : peg::seq<lexical::opt_gap, articles, peg::opt<requested_lead>, bare_word, lexical::opt_gap,
               peg::opt<peg::one<'.', ',', ';', ':'>>, lexical::opt_gap, peg::eof> {};

/// What opens the item behind the word `request`, or behind a verb without it.
struct of_word_of_item : lexical::phrase<of_word_of_item> {
  static constexpr std::string_view words[] = {
      "for", "of", "regarding", "to include", "including", "to authorize", "to undergo", "concerning", "or"};
};
struct permission : lexical::phrase<permission> {
  static constexpr std::string_view words[] = {"authorization", "certification",     "approval",
                                               "coverage",      "the authorization", "the certification",
                                               "review"};
};
/// Words between `request` and what opens its item: `request dated 3/4/12 for X`.
struct request_filler_word : lexical::phrase<request_filler_word> {
  static constexpr std::string_view words[] = {
      "was",           "were",     "is",       "had been", "has been", "received",
      "submitted",     "made",     "dated",    "on",       "form",     "by",
      "the provider",  "provider", "for",      "of",       "the",      "authorization",
      "certification", "approval", "noted",    "from",     "january",  "february",
      "march",         "april",    "may",      "june",     "july",     "august",
      "september",     "october",  "november", "december"};
};
struct request_filler : peg::sor<request_filler_word, peg::plus<peg::sor<peg::digit, peg::one<'/', '-'>>>> {};
struct item_colon : peg::seq<lexical::opt_gap, peg::one<':', ','>> {};
struct item_opening : peg::sor<item_colon, peg::seq<of_word_of_item, peg::not_at<lexical::gap, permission>>> {
};

/// Words behind which an amount follows that was allowed instead: `to 6 sessions`, `to an initial trial`.
struct count_word : lexical::phrase<count_word> {
  static constexpr std::string_view words[] = {
      "one",     "two",          "three",      "four",    "five",    "six",  "seven", "eight",
      "nine",    "ten",          "eleven",     "twelve",  "initial", "only", "allow", "approve",
      "certify", "include only", "a total of", "a trial", "a one",   "a 1"};
};
struct to_or_from : lexical::phrase<to_or_from> {
  static constexpr std::string_view words[] = {"to", "down to", "from"};
};
struct result_opening : peg::seq<to_or_from, lexical::gap, peg::opt<plain_article, lexical::gap>,
                                 peg::sor<count_word, peg::digit, peg::string<'#'>>> {};

/// A reason, where an item could stand: `for no documentation`, `for lack of …`.
struct reason_word : lexical::phrase<reason_word> {
  static constexpr std::string_view words[] = {"no",
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

/// Words at the end of a subject that are not its own.
struct subject_tail : lexical::phrase<subject_tail> {
  static constexpr std::string_view words[] = {"has",  "have", "had",  "that",  "which", "was",
                                               "were", "is",   "are",  "and",   "but",   "also",
                                               "as",   "to",   "been", "would", "while", "be"};
};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
