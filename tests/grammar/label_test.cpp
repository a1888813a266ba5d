#include <imr/grammar/label.hpp>

#include "support/rule.hpp"

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_refuses;
using support::expect_sound;
using support::expect_takes;
using support::expect_takes_prefix;

TEST(LabelGrammar, IsSound) { expect_sound<label>(); }

TEST(LabelGrammar, TakesTheClaimsAdministratorsLabel) {
  expect_takes<claims_label>({
      "Claims Administrator guideline:",
      "Claims Administrator guidelines:",
      "Claim Administrator guideline:",
      "Claims Administrator's guideline:",
      "Claims Administrator's Guidelines:",
      "CLAIMS ADMINISTRATOR GUIDELINE:",
      "claims administrator guideline:",
      "Claims  Administrator\tguideline:",
      "Claims\nAdministrator guideline:",
      "Claims Administrator\n\nguideline:",
      "Claims Administrator guideline :",
      "Claims Administrator guideline\n:",
      "Claims\xC2\xA0"
      "Administrator guideline:",
  });
}

TEST(LabelGrammar, TakesTheReviewersLabelAndTheRationales) {
  expect_takes<reviewer_label>({"MAXIMUS guideline:", "Maximus Guideline:", "MAXIMUS guidelines:",
                                "MAXIMUS\nguideline:", "MAXIMUS \f guideline:", "maximus guideline :"});
  expect_takes<rationale_label>({"Decision rationale:", "DECISION RATIONALE:", "Decision\nrationale:",
                                 "Decision  rationale :", "decision\r\nrationale:"});
}

TEST(LabelGrammar, TakesTheLabelsOfTheCredentials) {
  expect_takes<states_label>(
      {"State(s) of Licensure:", "States of Licensure:", "State of Licensure:", "STATE(S) OF LICENSURE:",
       "State(s) of\nLicensure:", "State(s) of Licensure :"});
  expect_takes<certifications_label>({
      "Certification(s)/Specialty:",
      "Certifications/Specialty:",
      "Certification/Specialties:",
      "Certification(s) / Specialty:",
      "Certification(s)/Specialty(ies):",
      "Certification(s)/\nSpecialty:",
      "CERTIFICATION(S)/SPECIALTY:",
  });
}

TEST(LabelGrammar, RefusesWhatOnlyResemblesALabel) {
  expect_refuses<label>({
      "",
      ":",
      "guideline:",
      "Administrator guideline:",
      "Claims Administrator:",
      "Claims Administrator guideline",
      "Claims Administrator guideline;",
      "Claims Administrator guideline: ",
      "Claims Administrator guideliness:",
      "ClaimsAdministrator guideline:",
      "The Claims Administrator guideline:",
      "MAXIMUS:",
      "MAXIMUS Federal Services:",
      "MAXIMUS guideline",
      "MAXIMUSguideline:",
      "Decision:",
      "Decision rationale",
      "Decision rationales:",
      "Decision and rationale:",
      "Decisionrationale:",
      "rationale:",
      "State(s):",
      "State(s) of Licensure",
      "Licensure:",
      "Specialty:",
      "Certification(s) Specialty:",
      "Certification(s)/Special:",
  });
}

TEST(LabelGrammar, ALabelEndsWithItsColon) {
  expect_takes_prefix<label>({
      {"Claims Administrator guideline: Decision based on MTUS.", "Claims Administrator guideline:"},
      {"MAXIMUS guideline:The", "MAXIMUS guideline:"},
      {"Decision rationale:: A", "Decision rationale:"},
      {"State(s) of Licensure: Iowa", "State(s) of Licensure:"},
      {"Certification(s)/Specialty:\nSurgery", "Certification(s)/Specialty:"},
  });
  expect_no_prefix<label>({"Decision rationale is:", "MAXIMUS and its guideline:", "a MAXIMUS guideline:"});
}

}  // namespace
