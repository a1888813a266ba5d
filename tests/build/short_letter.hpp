#pragma once

/// A letter of two disputes: the first is upheld, the second overturned.
inline constexpr char short_letter[] = R"(HOW THE IMR FINAL DETERMINATION WAS MADE

The Expert Reviewer has the following credentials:
State(s) of Licensure: California
Certification(s)/Specialty: Family Practice

CLINICAL CASE SUMMARY

This 40 year old female hurt the left shoulder at work on 3/4/12 and has pain when lifting.

IMR ISSUES, DECISIONS AND RATIONALES

The Final Determination was based on decisions for the disputed items/services set forth below:

Physical therapy, 6 visits: Upheld

Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Physical Medicine Page(s): 98-99.

Decision rationale: As many visits were made already as the guideline allows. The request is not medically
necessary.

Ibuprofen 800mg #60: Overturned

Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs Page(s): 67.

Decision rationale: A short course is what the guideline advises. The request is medically necessary.
)";
