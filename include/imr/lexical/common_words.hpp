#pragma once

#include "literal.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

/// Words of the form that stand in letters far oftener than the others: where damage leaves the choice
/// between one of them and a rare word, it was the common one. All are form words too.
// clang-format off
inline constexpr literal commonest_words =
    "active administrator all and are back based been california case cervical chronic citation claims "
    "clinical complaints currently date dated decision decisions determination disability disputed "
    "documentation evidence expert file final following for guideline guidelines had has her his hours imr "
    "included including injured injury items knee least left low lumbar maximus medical medically medication "
    "medicine more mtus necessary non not noted odg official over pain patient physical practice rationale "
    "recommended records request requested review reviewer right section service services sessions she "
    "shoulder spine state strength summary than that the therapy there this treatment upheld visits was week "
    "weeks were with worker";
inline constexpr literal common_words =
    "abduction according acoem activities acute additional affiliation after also analgesics ankle anti "
    "applicant application appropriate assigned associated authorization authorized available being below "
    "bilateral care certification certified chapter chiropractic cite claim clear complained complete "
    "condition conditions conservative considered continue continued contrast credentials criteria crps cuff "
    "current daily december degrees denial denied determinations developed diagnoses diagnosis diagnostic did "
    "documented drug due duration education effects elbow electrical electrodiagnostic eligible employee "
    "employer evaluation exam examination exercise extremities extremity failed failure family federal female "
    "findings first five follow foot form forth fracture from function functional general given hand have "
    "having history home however ibuprofen imaging improvement include includes independent indicate indicated "
    "indicates indication industrial inflammatory initial injection injections internal intervention issues "
    "joint lack lateral less licensure limited line long lower made magnetic male management manipulation "
    "manual medications modalities modification modified months most motion muscle muscles necessity neck "
    "nerve norco note notes november number occupational october old ongoing only opioid opioids oral original "
    "other outside overturned page passive per performed physician plan portion post prescribed preventive "
    "previously prior priority program progress provided provider range rated rationales received recommend "
    "recommendation regarding regulations rehabilitation relief remaining report reported resonance risk "
    "rotator same scan sent severe should side significant since spasms specialties specialty specific spinal "
    "standard stated states stimulation strain studies submitted such support supported surgery surgical "
    "sustained symptoms syndrome tendon term test testing their therapeutic therefore these they thoracic "
    "those three time times topical treated treating treatments trial ultrasound under undergoing unspecified "
    "upper used utilization visit warrant well when which who within without work would wrist year years";
// clang-format on

}  // namespace lexical
}  // namespace v0
}  // namespace imr
