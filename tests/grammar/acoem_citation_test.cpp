#include <imr/grammar/acoem_citation.hpp>

#include "support/citations.hpp"
#include "support/rule.hpp"

#include <imr/detail/action/citation.hpp>

namespace {

using namespace imr::grammar;

TEST(AcoemCitationGrammar, IsSound) {
  support::expect_sound<acoem_citation>();
  support::expect_sound<acoem_more>();
}

TEST(AcoemCitationGrammar, NeedsTheNameOfTheCollegeOrOfItsWork) {
  support::expect_no_prefix<acoem_citation>(
      {"", "Chapter 12", "American College of Surgeons", "MTUS Low Back Complaints", "Harris Manual"});
}

TEST(AcoemCitation, IsReadInEachOfItsForms) {
  support::expect_cited(
      {{"Decision based on MTUS ACOEM Chapter 8 Neck and Upper Back Complaints, Chapter 9 Shoulder "
        "Complaints Page(s): 177-179, 208.",
        "ACOEM|Neck and Upper Back Complaints||||\nACOEM|Shoulder Complaints|||177-179 208|"},
       {"Decision based on Non-MTUS Citation American College of Occupational and Environmental Medicine "
        "(ACOEM), 2nd Edition, (2004) Chapter 12 Low Back Complaints, page 303.",
        "ACOEM|Low Back Complaints|2004||303|"},
       {"Decision based on MTUS/ACOEM Guidelines, Chapter 11, page 263.", "ACOEM|Chapter 11|||263|"},
       {"Decision based on MTUS ACOEM Practice Guidelines, Chapter 11 (Forearm, Wrist, and Hand Complaints), "
        "pages 265-266, 270.",
        "ACOEM|Forearm, Wrist, and Hand Complaints|||265-266 270|"},
       {"Decision based on Non-MTUS Citation ACOEM 3rd Edition, Cervical and Thoracic Spine Disorders "
        "(2016), Electrodiagnostic Studies, pages 45-47.",
        "ACOEM|Cervical and Thoracic Spine Disorders|2016|[Electrodiagnostic Studies]|45-47|"},
       {"Decision based on Non-MTUS Citation ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 6, p. "
        "163.",
        "ACOEM|Chapter 6|2004||163|"},
       {"Decision based on Non-MTUS Citation ACOEM Pain, Suffering, and the Restoration of Function Chapter "
        "(page 114).",
        "ACOEM|Pain, Suffering, and the Restoration of Function|||114|"},
       {"Decision based on Non-MTUS Citation ACOEM Guidelines, Low Back Complaints, Chapter 12, page 303.",
        "ACOEM|Low Back Complaints|||303|"},
       {"Decision based on Non-MTUS Citation Harris J (Ed), Occupational Medicine Practice Guidelines, 2nd "
        "Edition (2004), pp 286-288.",
        "ACOEM||2004||286-288|"},
       {"Decision based on Non-MTUS Citation ACOEM V.3, Low Back, General Principles of Treatment.",
        "ACOEM|Low Back||[General Principles of Treatment]||"},
       {"Decision based on MTUS ACOEM Low Back Complaints, Surgical Considerations, pages 305-307.",
        "ACOEM|Low Back Complaints||[Surgical Considerations]|305-307|"},
       {"Decision based on ACOEM Chapter 10 Elbow Disorders (Revised 2007), page 33.",
        "ACOEM|Elbow Disorders|2007||33|"},
       {"Decision based on MTUS ACOEM 2004 Chapter 5 Cornerstones of Disability Prevention and Management, "
        "page 92.",
        "ACOEM|Cornerstones of Disability Prevention and Management|2004||92|"},
       {"Decision based on Non-MTUS Citation ACOEM Guidelines, 2011, Chronic Pain, Behavioral Interventions.",
        "ACOEM|Chronic Pain|2011|[Behavioral Interventions]||"},
       {"Decision based on Non-MTUS Citation American College of Occupational and Environmental Medicine, "
        "Eye Disorders, Screening.",
        "ACOEM|Eye Disorders||[Screening]||"},
       {"The Physician Reviewer based his/her decision on the MTUS ACOEM Practice Guidelines, Chapter 9 "
        "Shoulder Complaints, pages 207-209.",
        "ACOEM|Shoulder Complaints|||207-209|"}});
}

}  // namespace
