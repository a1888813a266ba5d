#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// What a reviewer's sentence says is to become of a request or of its denial, in other words than those of
/// its necessity: `should be certified`, `is approved.`, `the denial be overturned`, `Certification is
/// recommended`. A verb of the past tells what others did, and words behind an outcome that limit it make it
/// a guideline's.
///
///     denial_reversed = (to_be / now) reversing_outcome
///     denial_kept     = (to_be / now) keeping_outcome / not_to_be reversing_outcome
///     outcome_granted = to_be granting_outcome outcome_rest / now granting_outcome outcome_stop
///                     / not_to_be refusing_outcome / certification now advised / advises certification
///     outcome_refused = to_be refusing_outcome outcome_rest / now refusing_outcome outcome_stop
///                     / not_to_be granting_outcome outcome_rest / certification now "not" advised
///                     / refusal now advised / advises refusal
///     outcome_in_part = amount "of the" (amount / "requested" / …)
struct to_be : lexical::phrase<to_be> {
  static constexpr lexical::literal words[] = {"should be", "must be",   "shall be",
                                               "is to be",  "are to be", "be"};
};
struct not_to_be_done : lexical::phrase<not_to_be_done> {
  static constexpr lexical::literal words[] = {"should not be", "must not be", "shall not be", "is not to be",
                                               "cannot be",     "not be",      "is not",       "are not",
                                               "isn't",         "aren't"};
};
struct outcome_now : lexical::phrase<outcome_now> {
  static constexpr lexical::literal words[] = {"is", "are"};
};
struct granting_outcome : lexical::phrase<granting_outcome> {
  static constexpr lexical::literal words[] = {"certified", "approved", "authorized", "granted"};
};
struct refusing_outcome : lexical::phrase<refusing_outcome> {
  static constexpr lexical::literal words[] = {"denied", "non-certified", "noncertified", "declined",
                                               "refused"};
};
struct reversing_outcome : lexical::phrase<reversing_outcome> {
  static constexpr lexical::literal words[] = {"overturned", "reversed", "set aside"};
};
struct keeping_outcome : lexical::phrase<keeping_outcome> {
  static constexpr lexical::literal words[] = {"upheld", "sustained", "affirmed"};
};

/// What makes an outcome one that a guideline tells of: `should be approved only if …`, `is approved by …`
struct outcome_limit : lexical::phrase<outcome_limit> {
  static constexpr lexical::literal words[] = {"by",    "in",   "when",   "after",  "only",
                                               "if",    "to",   "unless", "until",  "before",
                                               "where", "once", "with",   "during", "without"};
};
struct outcome_rest : peg::seq<peg::not_at<lexical::gap, outcome_limit>> {};
struct outcome_going_on : lexical::phrase<outcome_going_on> {
  static constexpr lexical::literal words[] = {"and",          "but",     "as requested",
                                               "at this time", "in full", "as it"};
};
struct outcome_stop : peg::sor<peg::at<lexical::opt_gap, peg::eof>, peg::at<peg::one<'.', ',', ';'>>,
                               peg::at<lexical::gap, outcome_going_on>> {};

struct certification_outcome : lexical::phrase<certification_outcome> {
  static constexpr lexical::literal words[] = {"certification", "approval", "authorization"};
};
struct refusal_outcome : lexical::phrase<refusal_outcome> {
  static constexpr lexical::literal words[] = {"non-certification", "noncertification", "denial",
                                               "non certification"};
};
struct advised_words : lexical::phrase<advised_words> {
  static constexpr lexical::literal words[] = {"recommended", "warranted", "supported", "appropriate",
                                               "advised",     "indicated", "justified", "reasonable"};
};
struct advises_words : lexical::phrase<advises_words> {
  static constexpr lexical::literal words[] = {"recommends the", "recommends full", "recommends",
                                               "recommend the",  "recommend full",  "recommend",
                                               "recommending"};
};
struct advises_not : lexical::phrase<advises_not> {
  static constexpr lexical::literal words[] = {"not recommend the", "not recommend", "not recommending",
                                               "cannot recommend"};
};
struct outcome_not : lexical::phrase<outcome_not> {
  static constexpr lexical::literal words[] = {"is not", "isn't", "is neither"};
};
struct certification_advised
    : peg::sor<peg::seq<certification_outcome, lexical::gap, outcome_now, lexical::gap, advised_words>,
               peg::seq<advises_words, lexical::gap, certification_outcome>> {};
struct refusal_advised
    : peg::sor<peg::seq<certification_outcome, lexical::gap, outcome_not, lexical::gap, advised_words>,
               peg::seq<advises_not, lexical::gap, certification_outcome>,
               peg::seq<refusal_outcome, lexical::gap, outcome_now, lexical::gap, advised_words>,
               peg::seq<advises_words, lexical::gap, refusal_outcome>> {};

struct denial_reversed
    : peg::seq<peg::sor<to_be, outcome_now>, lexical::gap, reversing_outcome, outcome_rest> {};
struct denial_kept
    : peg::sor<peg::seq<peg::sor<to_be, outcome_now>, lexical::gap, keeping_outcome, outcome_rest>,
               peg::seq<not_to_be_done, lexical::gap, reversing_outcome>> {};
struct request_granted
    : peg::sor<peg::seq<to_be, lexical::gap, granting_outcome, outcome_rest>,
               peg::seq<outcome_now, lexical::gap, granting_outcome, outcome_stop>,
               peg::seq<not_to_be_done, lexical::gap, peg::sor<refusing_outcome, keeping_outcome>>> {};
struct request_refused : peg::sor<peg::seq<to_be, lexical::gap, refusing_outcome, outcome_rest>,
                                  peg::seq<outcome_now, lexical::gap, refusing_outcome, outcome_stop>,
                                  peg::seq<not_to_be_done, lexical::gap, granting_outcome, outcome_rest>> {};

/// An outcome that a clause or a guideline before it takes away; that of a denial none does.
struct outcome_granted : peg::sor<certification_advised, request_granted> {};
struct outcome_refused : peg::sor<refusal_advised, request_refused> {};

struct outcome_amount : lexical::phrase<outcome_amount> {
  static constexpr lexical::literal words[] = {
      "one",    "two",  "three", "four", "five",   "six",     "seven",  "eight",    "nine",   "ten",
      "twelve", "half", "some",  "part", "twenty", "fifteen", "eleven", "eighteen", "sixteen"};
};
struct outcome_number : peg::seq<peg::rep_min_max<1, 3, peg::digit>, peg::not_at<peg::alnum>> {};
struct of_the : lexical::phrase<of_the> {
  static constexpr lexical::literal words[] = {"of the", "out of the", "of"};
};
struct asked_amount : lexical::phrase<asked_amount> {
  static constexpr lexical::literal words[] = {"requested", "proposed", "disputed"};
};
/// What may stand before such an amount where the sentence tells what becomes of it.
struct part_opening : lexical::phrase<part_opening> {
  static constexpr lexical::literal words[] = {"only", "that", "therefore", "thus", "the"};
};
struct outcome_count : peg::sor<outcome_amount, outcome_number> {};
struct outcome_in_part
    : peg::seq<outcome_count, lexical::gap, of_the, lexical::gap, peg::sor<outcome_count, asked_amount>> {};

/// What makes a sentence tell of something else than the request: a clause, and who says so.
struct told_clause : lexical::phrase<told_clause> {
  static constexpr lexical::literal words[] = {"that",  "if",     "when",  "where",  "which",
                                               "after", "unless", "until", "before", "whether"};
};
struct told_source : lexical::phrase<told_source> {
  static constexpr lexical::literal words[] = {"odg",
                                               "mtus",
                                               "acoem",
                                               "guideline",
                                               "guidelines",
                                               "fda",
                                               "literature",
                                               "study",
                                               "studies",
                                               "per",
                                               "provider",
                                               "patient",
                                               "ur",
                                               "utilization review",
                                               "claims administrator",
                                               "carrier",
                                               "insurer",
                                               "adjuster",
                                               "prior",
                                               "previous",
                                               "previously"};
};
/// The reviewer's own words before such a clause: `It is recommended that the request be approved`.
struct advised_that : lexical::phrase<advised_that> {
  static constexpr lexical::literal words[] = {"recommended that", "recommend that", "recommends that",
                                               "opinion that",     "concluded that", "determined that",
                                               "concludes that"};
};
/// A sentence of the request, whatever it weighs before its outcome: `The request meets the guideline and …`
struct request_opening_words : lexical::phrase<request_opening_words> {
  static constexpr lexical::literal words[] = {
      "the request",         "this request",           "the requested",     "the treatment",
      "the current request", "therefore, the request", "thus, the request", "the service",
      "the proposed",        "as such, the request"};
};

/// What may begin at a word of a reviewer's sentence.
struct outcome_part : peg::sor<denial_reversed, denial_kept, outcome_granted, outcome_refused,
                               outcome_in_part, advised_that, told_clause, told_source> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
