#pragma once

#include "../detail/peg.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// How a guideline text says what it rests on; each rule is tried where a sentence begins.
///
///     decider      = ["The"] ("Claims Administrator" / "Expert Reviewer" / "Physician Reviewer" …)
///     none_cited   = decider "did not cite any"
///     not_mtus     = decider "did not base" possessive "decision on the MTUS"
///     outside_mtus = decider "based" possessive "decision on recommendation(s) outside of the MTUS"
///     on_non_mtus  = decision_on "Non" ["-" / gap] "MTUS"
///     on_mtus      = decision_on ["the"] "MTUS"
///     on_other     = decision_on (anything else)
struct decider : peg::seq<peg::opt<lexical::phrase<TAO_PEGTL_ISTRING("the")>, lexical::gap>,
                          peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("claims administrator")>,
                                   lexical::phrase<TAO_PEGTL_ISTRING("expert reviewer")>,
                                   lexical::phrase<TAO_PEGTL_ISTRING("physician reviewer")>,
                                   lexical::phrase<TAO_PEGTL_ISTRING("reviewer")>>,
                          lexical::gap> {};
struct possessive : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("their")>, lexical::phrase<TAO_PEGTL_ISTRING("his/her")>,
                             lexical::phrase<TAO_PEGTL_ISTRING("his")>, lexical::phrase<TAO_PEGTL_ISTRING("her")>,
                             lexical::phrase<TAO_PEGTL_ISTRING("its")>> {};
struct none_cited : peg::seq<decider, lexical::phrase<TAO_PEGTL_ISTRING("did not cite any")>> {};
struct not_mtus : peg::seq<decider, lexical::phrase<TAO_PEGTL_ISTRING("did not base")>, lexical::gap, possessive,
                           lexical::gap, lexical::phrase<TAO_PEGTL_ISTRING("decision on the mtus")>> {};
struct decider_on : peg::seq<decider, lexical::phrase<TAO_PEGTL_ISTRING("based")>, lexical::gap, possessive, lexical::gap,
                             lexical::phrase<TAO_PEGTL_ISTRING("decision on")>, lexical::gap> {};
struct outside_words
    : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("recommendation(s) outside of the mtus")>,
               lexical::phrase<TAO_PEGTL_ISTRING("recommendations outside of the mtus")>,
               lexical::phrase<TAO_PEGTL_ISTRING("recommendation outside of the mtus")>> {};
struct outside_mtus : peg::seq<decider_on, outside_words> {};
struct decision_on
    : peg::sor<peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("decision based on")>, lexical::gap>, decider_on> {};
struct the_word : peg::opt<lexical::phrase<TAO_PEGTL_ISTRING("the")>, lexical::gap> {};
struct non_mtus_word : peg::seq<peg::istring<'n', 'o', 'n'>, peg::opt<peg::one<'-'>>, lexical::opt_gap,
                                lexical::phrase<TAO_PEGTL_ISTRING("mtus")>> {};
struct on_non_mtus : peg::seq<decision_on, the_word, non_mtus_word> {};
struct on_mtus : peg::seq<decision_on, the_word, lexical::phrase<TAO_PEGTL_ISTRING("mtus")>> {};
struct on_other : decision_on {};

struct basis_sentence : peg::sor<none_cited, not_mtus, outside_mtus, on_non_mtus, on_mtus, on_other> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
