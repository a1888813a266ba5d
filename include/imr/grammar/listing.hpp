#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "date.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// What opens the list behind a noun that announces one.
///
///     listing_opening = *6(gap filler) (":" / gap listing_verb [gap listing_manner] [":"])
///     listing_verb    = "include" … / "are" … / "consist of" … / "of"
///     listing_manner  = ["documented" / "listed" / "noted" …] ["as" / "is"] ["follows" / "the following"]
struct listing_manner_word : lexical::phrase<listing_manner_word> {
  static constexpr lexical::literal words[] = {"said to be",
                                               "documented as",
                                               "documented is",
                                               "documented to be",
                                               "listed as",
                                               "noted as",
                                               "noted to be",
                                               "noted to include",
                                               "reported as",
                                               "recorded as",
                                               "given as",
                                               "stated as",
                                               "considered to be",
                                               "described as",
                                               "documented",
                                               "listed",
                                               "noted",
                                               "stated to be",
                                               "established as",
                                               "currently",
                                               "as follows",
                                               "as",
                                               "that of",
                                               "those of",
                                               "the following diagnoses",
                                               "the following conditions",
                                               "the following treatments",
                                               "the following",
                                               "but is not limited to",
                                               "but are not limited to",
                                               "but not limited to",
                                               "now",
                                               "both",
                                               "use of the following"};
};
struct listing_manner
    : peg::star<lexical::opt_gap, peg::opt<peg::one<','>, lexical::gap>, listing_manner_word> {};
struct listing_colon : peg::opt<lexical::opt_gap, peg::one<':'>> {};

struct as_of : lexical::phrase<as_of> {
  static constexpr lexical::literal words[] = {"as of", "as well"};
};
struct include_verb : lexical::phrase<include_verb> {
  static constexpr lexical::literal words[] = {"include",
                                               "includes",
                                               "included",
                                               "including",
                                               "consisted of",
                                               "consists of",
                                               "consist of",
                                               "consisting of",
                                               "comprised of",
                                               "comprised",
                                               "comprises",
                                               "to include",
                                               "involved",
                                               "been with",
                                               "been comprised of",
                                               "been composed of",
                                               "been limited to",
                                               "was limited to",
                                               "were limited to",
                                               "comprise",
                                               "took the form of",
                                               "consisted first of",
                                               "consisted initially of",
                                               "consists at present of",
                                               "consists currently of",
                                               "consisted mainly of",
                                               "consisted primarily of",
                                               "consisted only of"};
};
struct state_verb : lexical::phrase<state_verb> {
  static constexpr lexical::literal words[] = {"are", "is", "were", "was", "being", "as", "to be"};
};
struct diagnosis_verb : peg::sor<include_verb, peg::seq<peg::not_at<as_of>, state_verb>> {};
struct treatment_verb : include_verb {};

/// Words between the noun and its verb. A noun of something requested or planned announces nothing that was.
struct no_filler : lexical::phrase<no_filler> {
  static constexpr lexical::literal words[] = {"plan",
                                               "plans",
                                               "requested",
                                               "request",
                                               "recommended",
                                               "recommendation",
                                               "recommendations",
                                               "proposed",
                                               "options",
                                               "goals",
                                               "guidelines",
                                               "was",
                                               "were",
                                               "is",
                                               "are",
                                               "would",
                                               "will",
                                               "should",
                                               "may",
                                               "can",
                                               "denied",
                                               "and",
                                               "but",
                                               "or",
                                               "if",
                                               "not"};
};
struct filler_word : lexical::phrase<filler_word> {
  static constexpr lexical::literal words[] = {"and evaluation",
                                               "and evaluations",
                                               "and diagnostic testing",
                                               "and diagnostics",
                                               "and diagnostic studies",
                                               "and testing",
                                               "and management",
                                               "and care",
                                               "and therapies",
                                               "and medications",
                                               "or therapy"};
};
struct filler_bracket : peg::seq<peg::one<'('>, peg::rep_max<60, peg::not_one<')'>>, peg::one<')'>> {};
struct as_of_date : peg::seq<as_of, lexical::gap, date> {};
struct plain_filler
    : peg::seq<peg::not_at<no_filler>, peg::plus<peg::sor<peg::alnum, peg::one<'-', '\'', '/'>>>> {};
struct filler : peg::sor<as_of_date, filler_word, filler_bracket, plain_filler> {};
struct comma : peg::opt<peg::one<','>> {};

template <class Verb>
struct listing_opening
    : peg::seq<peg::rep_max<14, comma, peg::not_at<lexical::gap, Verb>, lexical::gap, filler>,
               peg::sor<peg::seq<lexical::opt_gap, peg::one<':', '='>>,
                        peg::seq<comma, lexical::gap, Verb, listing_manner, listing_colon>>> {};
struct of_list : lexical::phrase<of_list> {
  static constexpr lexical::literal words[] = {"of"};
};
struct of_opening : peg::seq<lexical::gap, of_list, listing_manner, listing_colon> {};
struct diagnosis_opening : peg::sor<of_opening, listing_opening<diagnosis_verb>> {};
struct treatment_opening : listing_opening<treatment_verb> {};
/// Behind words that a list follows at once.
struct direct_opening : peg::seq<listing_manner, listing_colon> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
