#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

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
struct guideline_word : lexical::phrase<guideline_word> {
  static constexpr lexical::literal words[] = {"guideline", "guidelines"};
};
struct claims_word : lexical::phrase<claims_word> {
  static constexpr lexical::literal words[] = {"claims administrator's", "claims administrator",
                                               "claim administrator"};
};
struct claims_label : peg::seq<claims_word, lexical::gap, guideline_word, label_colon> {};
struct maximus_word : lexical::phrase<maximus_word> {
  static constexpr lexical::literal words[] = {"maximus"};
};
struct reviewer_label : peg::seq<maximus_word, lexical::gap, guideline_word, label_colon> {};
struct rationale_words : lexical::phrase<rationale_words> {
  static constexpr lexical::literal words[] = {"decision rationale"};
};
struct rationale_label : peg::seq<rationale_words, label_colon> {};

/// The two labels of the reviewer's credentials.
///
///     states_label         = ("State(s)" / "State" / "States") "of Licensure" ":"
///     certifications_label = "Certification" ["(s)" / "s"] "/" ("Specialty" / "Specialties") ":"
struct states_word : lexical::phrase<states_word> {
  static constexpr lexical::literal words[] = {"state(s) of licensure", "states of licensure",
                                               "state of licensure"};
};
struct states_label : peg::seq<states_word, label_colon> {};
struct certification_word : lexical::phrase<certification_word> {
  static constexpr lexical::literal words[] = {"certification(s)", "certifications", "certification"};
};
struct specialty_word : lexical::phrase<specialty_word> {
  static constexpr lexical::literal words[] = {"specialty(ies)", "specialty", "specialties"};
};
struct certifications_label : peg::seq<certification_word, lexical::opt_gap, peg::one<'/'>, lexical::opt_gap,
                                       specialty_word, label_colon> {};

struct label : peg::sor<claims_label, reviewer_label, rationale_label, states_label, certifications_label> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
