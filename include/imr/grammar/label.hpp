#pragma once

#include "../detail/peg.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// label_colon = opt_gap ":"
struct label_colon : peg::seq<lexical::opt_gap, peg::one<':'>> {};

/// The three labels of a dispute.
///
///     claims_label    = ("Claims" / "Claim") "Administrator" ["'s"] "guideline" ["s"] ":"
///     reviewer_label  = "MAXIMUS" "guideline" ["s"] ":"
///     rationale_label = "Decision" "rationale" ":"
struct guideline_word
    : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("guideline")>, lexical::phrase<TAO_PEGTL_ISTRING("guidelines")>> {};
struct claims_word : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("claims administrator's")>,
                              lexical::phrase<TAO_PEGTL_ISTRING("claims administrator")>,
                              lexical::phrase<TAO_PEGTL_ISTRING("claim administrator")>> {};
struct claims_label : peg::seq<claims_word, lexical::gap, guideline_word, label_colon> {};
struct maximus_word : lexical::phrase<TAO_PEGTL_ISTRING("maximus")> {};
struct reviewer_label : peg::seq<maximus_word, lexical::gap, guideline_word, label_colon> {};
struct rationale_label : peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("decision rationale")>, label_colon> {};

/// The two labels of the reviewer's credentials.
///
///     states_label         = ("State(s)" / "State" / "States") "of Licensure" ":"
///     certifications_label = "Certification" ["(s)" / "s"] "/" ("Specialty" / "Specialties") ":"
struct states_word : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("state(s) of licensure")>,
                              lexical::phrase<TAO_PEGTL_ISTRING("states of licensure")>,
                              lexical::phrase<TAO_PEGTL_ISTRING("state of licensure")>> {};
struct states_label : peg::seq<states_word, label_colon> {};
struct certification_word
    : peg::seq<peg::istring<'c', 'e', 'r', 't', 'i', 'f', 'i', 'c', 'a', 't', 'i', 'o', 'n'>,
               peg::opt<peg::sor<peg::istring<'(', 's', ')'>, peg::istring<'s'>>>> {};
struct specialty_word
    : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("specialty")>, lexical::phrase<TAO_PEGTL_ISTRING("specialties")>,
               lexical::phrase<TAO_PEGTL_ISTRING("specialty(ies)")>> {};
struct certifications_label : peg::seq<certification_word, lexical::opt_gap, peg::one<'/'>, lexical::opt_gap,
                                       specialty_word, label_colon> {};

struct label : peg::sor<claims_label, reviewer_label, rationale_label, states_label, certifications_label> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
