#pragma once

#include "../detail/peg.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// How a guideline text says what it rests on; each rule is tried where a sentence begins.
///
///     basis_sentence   = passive_sentence / active_sentence
///     passive_sentence = "Decision based on" ground
///     active_sentence  = decider ("did not cite any" / not_mtus / "based" possessive "decision on" ground)
///     decider          = ["The"] ("Claims Administrator" / "Expert Reviewer" / "Physician Reviewer" / "Reviewer")
///     ground           = ["the"] "MTUS" / ["the"] "Non" ["-"] "MTUS" / "recommendation(s) outside of the MTUS" / other
///     not_mtus         = "did not base" possessive "decision on the MTUS"
struct decider : peg::seq<peg::opt<lexical::phrase<TAO_PEGTL_ISTRING("the")>, lexical::gap>,
                          peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("claims administrator")>,
                                   lexical::phrase<TAO_PEGTL_ISTRING("expert reviewer")>,
                                   lexical::phrase<TAO_PEGTL_ISTRING("physician reviewer")>,
                                   lexical::phrase<TAO_PEGTL_ISTRING("reviewer")>>,
                          lexical::gap> {};
struct possessive : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("their")>, lexical::phrase<TAO_PEGTL_ISTRING("his/her")>,
                             lexical::phrase<TAO_PEGTL_ISTRING("his")>, lexical::phrase<TAO_PEGTL_ISTRING("her")>,
                             lexical::phrase<TAO_PEGTL_ISTRING("its")>> {};
struct none_cited : lexical::phrase<TAO_PEGTL_ISTRING("did not cite any")> {};
struct not_mtus : peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("did not base")>, lexical::gap, possessive, lexical::gap,
                           lexical::phrase<TAO_PEGTL_ISTRING("decision on the mtus")>> {};
struct outside_mtus
    : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("recommendation(s) outside of the mtus")>,
               lexical::phrase<TAO_PEGTL_ISTRING("recommendations outside of the mtus")>,
               lexical::phrase<TAO_PEGTL_ISTRING("recommendation outside of the mtus")>> {};
struct the_word : peg::opt<lexical::phrase<TAO_PEGTL_ISTRING("the")>, lexical::gap> {};
struct on_non_mtus : peg::seq<the_word, peg::istring<'n', 'o', 'n'>, peg::opt<peg::one<'-'>>, lexical::opt_gap,
                              lexical::phrase<TAO_PEGTL_ISTRING("mtus")>> {};
struct on_mtus : peg::seq<the_word, lexical::phrase<TAO_PEGTL_ISTRING("mtus")>> {};
struct on_other : peg::success {};
struct ground : peg::sor<on_mtus, on_non_mtus, outside_mtus, on_other> {};

struct passive_sentence
    : peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("decision based on")>, lexical::gap, ground> {};
struct based_on : peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("based")>, lexical::gap, possessive, lexical::gap,
                           lexical::phrase<TAO_PEGTL_ISTRING("decision on")>, lexical::gap> {};
struct active_sentence : peg::seq<decider, peg::sor<none_cited, not_mtus, peg::seq<based_on, ground>>> {};
struct basis_sentence : peg::sor<passive_sentence, active_sentence> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
