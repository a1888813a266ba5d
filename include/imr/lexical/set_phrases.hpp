#pragma once

#include "literal.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

/// Wordings of the form that stand in every letter the same: the sentences of guideline texts, the names of
/// sources and chapters, the sentences of an item granted in part. As a whole they bear far more damage than
/// each of their words: `Decislon ascd ou MTS` is read though `ascd` and `MTS` could be anything. Each stands
/// as it is printed. None holds a number: damage of a number is put back figure by figure, or not at all.
// clang-format off
inline constexpr literal set_phrases[] = {
    "Decision based on MTUS",
    "Decision based on Non-MTUS Citation",
    "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG)",
    "Decision based on Non-MTUS Citation Official Disability Guidelines",
    "Decision based on Non-MTUS Citation ACOEM",
    "Decision based on the",
    "Decision based on ACOEM",
    "Decision based on ODG",
    "The Claims Administrator based their decision on",
    "The Claims Administrator based its decision on",
    "The Claims Administrator did not base their decision on the MTUS",
    "The Claims Administrator did not cite any medical evidence for its decision",
    "The Expert Reviewer based their decision on",
    "The Claims Administrator based his/her decision on",
    "The Expert Reviewer based his/her decision on",
    "The Expert Reviewer based its decision on",
    "The Expert Reviewer did not base their decision on the MTUS",
    "The Physician Reviewer based his/her decision on",
    "recommendation(s) outside of the MTUS Guidelines",
    "Other Medical Treatment Guideline or Medical Evidence",
    "Official Disability Guidelines (ODG)",
    "Official Disability Guidelines",
    "ACOEM Occupational Medicine Practice Guidelines",
    "ACOEM Practice Guidelines",
    "American College of Occupational and Environmental Medicine",
    "Medical Treatment Utilization Schedule",
    "Chronic Pain Medical Treatment",
    "Chronic Pain Treatment Guidelines",
    "Chronic Pain Medical Treatment Guidelines",
    "Low Back Complaints",
    "Neck and Upper Back Complaints",
    "Shoulder Complaints",
    "Elbow Complaints",
    "Elbow Disorders",
    "Forearm, Wrist, and Hand Complaints",
    "Forearm, Wrist, & Hand",
    "Knee Complaints",
    "Ankle and Foot Complaints",
    "Stress Related Conditions",
    "Eye Complaints",
    "Postsurgical Treatment",
    "Opioid Treatment",
    "Acupuncture Treatment",
    "General Approaches",
    "Neck and Upper Back",
    "Neck & Upper Back",
    "Low Back & Thoracic",
    "Lumbar & Thoracic",
    "Low Back Chapter",
    "Low Back",
    "Shoulder Chapter",
    "Knee Chapter",
    "Pain Chapter",
    "Knee and Leg",
    "Knee & Leg",
    "Hip and Pelvis",
    "Hip & Pelvis",
    "Ankle & Foot",
    "Ankle and Foot",
    "Carpal Tunnel Syndrome",
    "Mental Illness and Stress",
    "Mental Illness & Stress",
    "Physical Therapy Guidelines",
    "Chiropractic Guidelines",
    "(Acute & Chronic)",
    "(Acute and Chronic)",
    "MRI of the",
    "QTY: ",
    "Section(s):",
    "Page(s):",
    "was the original request",
    "The Claims Administrator authorized",
    "was authorized by the Claims Administrator",
    "leaving the original request IMR eligible",
    "The remaining IMR eligible portion of the original request",
    "The IMR eligible portion of the original request",
};
// clang-format on

}  // namespace lexical
}  // namespace v0
}  // namespace imr
