#pragma once

#include <string>
#include <string_view>

/// Texts that many tests start from. The letter has every part that a letter can have and nothing to complain
/// about; tests that need damage make it with damaged().
namespace support {

inline constexpr std::string_view sample_letter = R"(Case Number: CM15-0123456    Date of Injury: 06/14/2012
Date Assigned: 03/02/2015    UR Denial Date: 02/09/2015
Decision Date: 04/06/2015    Application Received: 02/20/2015
Priority: Standard

HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation
with the employer, employee, providers or the claims administrator. He/she has been in active clinical
practice for more than five years and is currently working at least 24 hours a week in active practice.

The Expert Reviewer has the following credentials:
State(s) of Licensure: California, Texas
Certification(s)/Specialty: Physical Medicine and Rehabilitation, Pain Management

DOCUMENTS REVIEWED
The following relevant documents were read: the application and one set of clinic notes.

CLINICAL CASE SUMMARY
The expert reviewer developed the following clinical case summary based on a review of the case file,
including all medical records:

A 44 year old male carpenter hurt the right elbow on 6/14/2012. He was diagnosed with lateral
epicondylitis. On 2/9/2015 Utilization Review denied an elbow brace and Naproxen 500mg #60.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

Elbow brace: Upheld
Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.
MAXIMUS guideline: Decision based on MTUS Elbow Disorders Chapter (ACOEM 2007).
Decision rationale: The strap was bent within a week and never worn. The request is not medically necessary.

Naproxen 500mg #60: Overturned
Claims Administrator guideline: Decision based on Non-MTUS Citation ODG Pain.
MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs Page(s): 67.
Decision rationale: A short course is what the page allows. The request is medically necessary.
)";

/// A text with one passage, which must be there, put in another's place.
inline std::string damaged(std::string_view text, std::string_view from, std::string_view to) {
  std::string result(text);
  result.replace(result.find(from), from.size(), to);
  return result;
}

/// The sample letter with a decision that cannot be read, a guideline that is lost and a byte that is not
/// UTF-8.
inline std::string sample_with_findings() {
  std::string text = damaged(sample_letter, "Elbow brace: Upheld", "Elbow brace: Deferred");
  const std::string_view guideline =
      "MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs Page(s): 67.\n";
  text = damaged(text, guideline, "");
  return damaged(text, "right elbow", "right \xFF elbow");
}

}  // namespace support
