#include <imr/grammar/basis.hpp>

#include "support/rule.hpp"

#include <imr/detail/action/guideline.hpp>
#include <imr/parse_piece.hpp>

#include <optional>
#include <string>

namespace {

using namespace imr::grammar;
using support::expect_no_prefix;
using support::expect_sound;
using support::expect_takes;

/// What a text says of its basis, its citations left aside.
std::optional<imr::basis> basis_in(std::string_view text) {
  imr::detail::basis_parts parts = imr::detail::read_basis_parts(text, [](std::string_view) {});
  if (parts.named) imr::detail::add_named({}, parts);
  return imr::detail::basis_of(parts);
}

std::string basis_of(std::string_view text) {
  const auto found = basis_in(text);
  return found ? std::string(to_string(*found)) : "-";
}

void expect_basis(std::string_view expected, support::texts inputs) {
  for (const std::string_view text : inputs) EXPECT_EQ(basis_of(text), expected) << text;
}

TEST(BasisGrammar, IsSound) { expect_sound<basis_sentence>(); }

TEST(BasisGrammar, TakesEachForm) {
  expect_takes<basis_sentence>({
      "The Claims Administrator did not cite any",
      "The Expert Reviewer did not cite any",
      "the physician reviewer did not\ncite any",
      "Claims Administrator did not cite any",
      "The Claims Administrator did not base their decision on the MTUS",
      "The Expert Reviewer did not base his/her decision on the MTUS",
      "Claims Administrator did not base its decision on the mtus",
      "The Claims Administrator based their decision on recommendation(s) outside of the MTUS",
      "The Expert Reviewer based his/her decision on recommendations outside of the MTUS",
      "The Claims Administrator based its decision on\nrecommendation outside of the MTUS",
      "Decision based on Non-MTUS",
      "Decision based on NonMTUS",
      "Decision based on Non MTUS",
      "DECISION BASED ON NON-MTUS",
      "Decision based on\nNon-\nMTUS",
      "The Expert Reviewer based his/her decision on the Non-MTUS",
      "Decision based on MTUS",
      "decision based on mtus",
      "Decision based on the MTUS",
      "The Claims Administrator based its decision on the MTUS",
      "Decision\nbased on\nMTUS",
  });
}

TEST(BasisGrammar, RefusesOtherBeginnings) {
  expect_no_prefix<basis_sentence>(
      {"", "MTUS", "Non-MTUS", "Decision", "Decision based", "The decision is based on MTUS", "Based on MTUS",
       "Claims Administrator", "The Claims Administrator cited MTUS", "The Claims Administrator did not cite",
       "Administrator did not cite any", "Decisions based on MTUS", "Decision basedon MTUS"});
}

TEST(BasisReader, StrayMarksHideNeitherTheSentenceNorItsGround) {
  expect_basis("mtus", {"Decision based on .MTUS Low Back Complaints 2004.", ",Decision based on MTUS."});
  expect_basis("both", {",Decision based on MTUS Knee Complaints 2004. Decision based on Non-MTUS ODG."});
  expect_basis("non_mtus", {"Decision based on '(Non-MTUS ODG."});
}

TEST(BasisReader, ReadsWhatAGuidelineRestsOn) {
  expect_basis("mtus",
               {"Decision based on ,MTUS Low Back Complaints 2004.",
                "Decision based on MTUS Low Back Complaints 2004.",
                "Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 24.",
                "Decision based on MTUS.",
                "Decision based on MTUS Neck and Upper Back Complaints 2004, and Low Back Complaints 2004.",
                "The Expert Reviewer based his/her decision on the MTUS."});
  expect_basis("non_mtus",
               {"Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter.",
                "Decision based on NonMTUS Citation UpToDate.",
                "Decision based on Official Disability Guidelines (ODG), Knee Chapter.",
                "Decision based on ODG, Shoulder.",
                "The Claims Administrator based their decision on recommendation(s) outside of the MTUS "
                "Guidelines.",
                "The Claims Administrator did not base their decision on the MTUS. Decision based on "
                "Non-MTUS Citation ODG."});
  expect_basis("none",
               {"The Claims Administrator did not cite any medical evidence for its decision.",
                "The Expert Reviewer did not cite any medical evidence for its decision.",
                "The Claims Administrator did not cite any evidence-based criteria for its decision."});
}

TEST(BasisReader, TwoSentencesTogetherMayRestOnBoth) {
  expect_basis(
      "both",
      {"Decision based on MTUS Elbow Complaints 2007. Decision based on Non-MTUS Citation ODG, Elbow.",
       "Decision based on Non-MTUS Citation ODG. Decision based on MTUS Elbow Complaints 2007.",
       "The Claims Administrator based their decision on recommendation(s) outside of the MTUS "
       "Guidelines. Decision based on MTUS Knee Complaints 2004."});
}

TEST(BasisReader, AnotherSentenceDoesNotUndoWhatIsCited) {
  expect_basis(
      "mtus",
      {"The Claims Administrator did not cite any medical evidence for its decision. Decision based on "
       "MTUS Knee Complaints 2004.",
       "Decision based on MTUS Knee Complaints 2004. Non-MTUS works were read but not used."});
}

TEST(BasisReader, ABareCitationTellsItsBasisByItsName) {
  expect_basis("mtus",
               {"MTUS Low Back Complaints 2004.", "MTUS Chronic Pain Treatment Guidelines Page(s): 24."});
  expect_basis("non_mtus", {"Non-MTUS Citation UpToDate.", "NonMTUS Citation UpToDate.", "ODG, Knee Chapter.",
                            "Official Disability Guidelines, Pain Chapter."});
}

TEST(BasisReader, IsAbsentWhereNoFormStands) {
  expect_basis("-", {"", "See above.", "N/A", "Same as for the first item.", "Low Back Complaints 2004.",
                     "Mtusville"});
}

TEST(GuidelinePiece, HoldsItsTextAndTheBasisWithItsPlace) {
  const std::string_view text = "Decision based on MTUS\nLow Back Complaints 2004.\n";
  const auto g = imr::parse_piece<imr::guideline>(text);
  EXPECT_EQ(g.status, imr::status::complete);
  EXPECT_EQ(g->text, "Decision based on MTUS Low Back Complaints 2004.");
  EXPECT_EQ(g->basis, imr::basis::mtus);
  EXPECT_EQ(g->basis.span(), (imr::span{0, 48}));
  EXPECT_EQ(imr::parse_piece<imr::guideline>("See above.").status, imr::status::failed);
}

TEST(Basis, AWorkNamedInTheMiddleOfASentenceIsNotWhatTheDecisionRestsOn) {
  EXPECT_FALSE(basis_in("The MTUS is silent on this item.").has_value());
  EXPECT_EQ(basis_in("CA MTUS Low Back Complaints 2004."), imr::basis::mtus);
  EXPECT_EQ(basis_in("Official Disability Guidelines, Pain."), imr::basis::non_mtus);
}

TEST(Basis, ANamedWorkIsOfTheMtusWhereItsCitationIs) {
  const auto basis = [](std::string_view text) {
    const auto g = imr::parse_piece<imr::guideline>(text);
    return g && g->basis ? std::string(to_string(*g->basis)) : "-";
  };
  EXPECT_EQ(basis("The Claims Administrator based its decision on the Low Back Complaints 2004, page 300, "
                  "which is part of the MTUS."),
            "mtus");
  EXPECT_EQ(basis("The Physician Reviewer based his/her decision on the Official Disability Guidelines, Pain "
                  "Chapter."),
            "non_mtus");
  EXPECT_EQ(basis("The Claims Administrator based its decision on the Neck Complaints (ACOEM Practice "
                  "Guidelines, 2nd Edition (2004), Chapter 8), which is part of the MTUS."),
            "mtus");
  EXPECT_EQ(
      basis("The Claims Administrator based its decision on the Neck Complaints (ACOEM Practice "
            "Guidelines), which is part of the MTUS. The Claims Administrator also based its decision on "
            "the Official Disability Guidelines, Pain."),
      "both");
  EXPECT_EQ(
      basis(
          "The Claims Administrator based its decision on the guidelines of a clinic, which is not a part of "
          "the MTUS."),
      "non_mtus");
  EXPECT_EQ(
      basis("The Claims Administrator based its decision on the MTUS Low Back Complaints 2004. The Claims "
            "Administrator also based its decision on the Official Disability Guidelines, Pain."),
      "both");
  EXPECT_EQ(basis("The Physician Reviewer based his/her decision on a textbook."), "non_mtus");
  EXPECT_EQ(basis("The Expert Reviewer relied on the Chronic Pain Medical Treatment Guidelines, page 7, "
                  "which is part of "
                  "the MTUS."),
            "mtus");
  EXPECT_EQ(basis("The Expert Reviewer relied upon a textbook."), "non_mtus");
}

}  // namespace
