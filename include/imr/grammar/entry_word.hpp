#pragma once

#include "../lexical/keywords.hpp"

#include <cstdint>

namespace imr {
inline namespace v0 {
namespace grammar {

/// What a word of an entry says about whether the entry can stand alone.
enum class entry_word : std::uint8_t {
  other,    ///< a condition, a treatment, anything that can
  part,     ///< a part of the body, a side, a degree: needs a noun behind it
  link,     ///< at an entry's beginning: goes on with the entry before
  opening,  ///< `including`: a list inside the entry
  use,      ///< `use of`: what is used may be two things
  care,     ///< a treatment's own noun
};

namespace table {

using ew = lexical::keyword<entry_word>;
using e = entry_word;

// clang-format off
inline constexpr ew entry_words[] = {
    {"left", e::part}, {"right", e::part}, {"bilateral", e::part}, {"both", e::part}, {"upper", e::part},
    {"lower", e::part}, {"mid", e::part}, {"middle", e::part}, {"low", e::part}, {"proximal", e::part},
    {"distal", e::part}, {"medial", e::part}, {"lateral", e::part}, {"anterior", e::part},
    {"posterior", e::part}, {"superior", e::part}, {"inferior", e::part}, {"central", e::part},
    {"chronic", e::part}, {"acute", e::part}, {"subacute", e::part}, {"severe", e::part}, {"mild", e::part},
    {"moderate", e::part}, {"persistent", e::part}, {"recurrent", e::part}, {"residual", e::part},
    {"intermittent", e::part}, {"multilevel", e::part}, {"sided", e::part}, {"cervical", e::part},
    {"thoracic", e::part}, {"lumbar", e::part}, {"lumbosacral", e::part}, {"sacral", e::part},
    {"thoracolumbar", e::part}, {"cervicothoracic", e::part}, {"sacroiliac", e::part}, {"cranial", e::part},
    {"pelvic", e::part}, {"abdominal", e::part}, {"glenohumeral", e::part}, {"acromioclavicular", e::part},
    {"patellofemoral", e::part}, {"neck", e::part}, {"back", e::part}, {"head", e::part}, {"face", e::part},
    {"scalp", e::part}, {"shoulder", e::part}, {"shoulders", e::part}, {"elbow", e::part},
    {"elbows", e::part}, {"wrist", e::part}, {"wrists", e::part}, {"hand", e::part}, {"hands", e::part},
    {"finger", e::part}, {"fingers", e::part}, {"thumb", e::part}, {"thumbs", e::part}, {"hip", e::part},
    {"hips", e::part}, {"knee", e::part}, {"knees", e::part}, {"ankle", e::part}, {"ankles", e::part},
    {"foot", e::part}, {"feet", e::part}, {"toe", e::part}, {"toes", e::part}, {"heel", e::part},
    {"leg", e::part}, {"legs", e::part}, {"arm", e::part}, {"arms", e::part}, {"forearm", e::part},
    {"forearms", e::part}, {"thigh", e::part}, {"thighs", e::part}, {"calf", e::part}, {"shin", e::part},
    {"groin", e::part}, {"buttock", e::part}, {"buttocks", e::part}, {"chest", e::part}, {"rib", e::part},
    {"ribs", e::part}, {"spine", e::part}, {"jaw", e::part}, {"eye", e::part}, {"eyes", e::part},
    {"ear", e::part}, {"ears", e::part}, {"nose", e::part}, {"pelvis", e::part}, {"abdomen", e::part},
    {"sacrum", e::part}, {"coccyx", e::part}, {"trapezius", e::part}, {"extremity", e::part},
    {"index", e::part}, {"extremities", e::part}, {"joint", e::part}, {"joints", e::part},
    {"muscle", e::part}, {"muscles", e::part}, {"tendon", e::part}, {"tendons", e::part},
    {"ligament", e::part}, {"ligaments", e::part}, {"fascia", e::part}, {"disc", e::part}, {"discs", e::part},
    {"facet", e::part}, {"meniscus", e::part}, {"cartilage", e::part}, {"biceps", e::part},
    {"patella", e::part}, {"tibia", e::part}, {"fibula", e::part}, {"femur", e::part}, {"humerus", e::part},
    {"radius", e::part}, {"ulna", e::part}, {"clavicle", e::part}, {"scapula", e::part}, {"nerve", e::part},
    {"root", e::part}, {"roots", e::part}, {"wall", e::part}, {"region", e::part}, {"area", e::part},
    {"front", e::part}, {"side", e::part}, {"carpal", e::part}, {"cubital", e::part}, {"radial", e::part},
    {"ulnar", e::part}, {"tunnel", e::part}, {"rotator", e::part}, {"cuff", e::part}, {"medium", e::part},
    {"physical", e::part}, {"occupational", e::part}, {"hot", e::part}, {"cold", e::part}, {"oral", e::part},
    {"topical", e::part}, {"facial", e::part}, {"degenerative", e::part}, {"herniated", e::part},
    {"long", e::part}, {"ring", e::part}, {"small", e::part}, {"little", e::part}, {"great", e::part},
    {"big", e::part}, {"collateral", e::part}, {"cruciate", e::part}, {"rami", e::part}, {"ramus", e::part},
    {"pubic", e::part}, {"metatarsal", e::part}, {"metatarsals", e::part}, {"metacarpal", e::part},
    {"metacarpals", e::part}, {"phalanx", e::part}, {"phalanges", e::part}, {"quadriceps", e::part},
    {"hamstring", e::part}, {"hamstrings", e::part}, {"achilles", e::part}, {"labrum", e::part},
    {"tibial", e::part}, {"peroneal", e::part}, {"web", e::part}, {"space", e::part}, {"clavicular", e::part},
    {"ulnocarpal", e::part}, {"triceps", e::part}, {"trapezial", e::part}, {"occipital", e::part},
    {"temporal", e::part}, {"maxillary", e::part}, {"orbital", e::part}, {"plantar", e::part},
    {"dorsal", e::part}, {"palmar", e::part}, {"volar", e::part}, {"greater", e::part}, {"lesser", e::part},
    {"first", e::part}, {"second", e::part}, {"third", e::part}, {"fourth", e::part}, {"fifth", e::part},
    {"the", e::part}, {"a", e::part}, {"an", e::part}, {"rule out", e::part}, {"possible", e::part},
    {"probable", e::part}, {"suspected", e::part}, {"and", e::part}, {"or", e::part}, {"his", e::part},
    {"her", e::part}, {"associated", e::part}, {"of", e::link}, {"to", e::link}, {"in", e::link},
    {"at", e::link}, {"with", e::link}, {"without", e::link}, {"due", e::link}, {"secondary", e::link},
    {"subsequent", e::link}, {"sequela", e::link}, {"sequelae", e::link}, {"initial encounter", e::link},
    {"unspecified", e::link}, {"not otherwise specified", e::link}, {"nos", e::link}, {"resulting", e::link},
    {"consistent", e::link}, {"involving", e::link}, {"affecting", e::link}, {"per", e::link},
    {"since", e::link}, {"for", e::link}, {"on", e::link}, {"from", e::link}, {"via", e::link},
    {"radiating", e::link}, {"extending", e::link}, {"nondisplaced", e::link},
    {"closed fracture of", e::other}, {"status post being", e::link}, {"use of", e::use},
    {"including", e::opening}, {"such as", e::opening}, {"namely", e::opening}, {"consisting of", e::opening},
    {"therapy", e::care}, {"acupuncture", e::care}, {"chiropractic", e::care}, {"exercise", e::care},
    {"exercises", e::care}, {"injection", e::care}, {"injections", e::care}, {"surgery", e::care},
    {"rest", e::care}, {"brace", e::care}, {"bracing", e::care}, {"splint", e::care}, {"splinting", e::care},
    {"tens", e::care}, {"massage", e::care}, {"ice", e::care}, {"heat", e::care}, {"modification", e::care},
    {"modifications", e::care}, {"unit", e::care}, {"sling", e::care}, {"crutches", e::care},
    {"program", e::care}, {"sessions", e::care}, {"restrictions", e::care}, {"duty", e::care},
    {"counseling", e::care}, {"psychotherapy", e::care}, {"manipulation", e::care}, {"traction", e::care},
    {"stimulation", e::care}, {"immobilization", e::care}, {"orthotics", e::care}, {"boot", e::care},
    {"cast", e::care}, {"casting", e::care}, {"imaging", e::care}, {"diagnostics", e::care},
    {"testing", e::care}, {"mri", e::care}, {"x-rays", e::care}, {"blocks", e::care},
};
// clang-format on

}  // namespace table

inline constexpr lexical::keyword_table entry_words(table::entry_words);

}  // namespace grammar
}  // namespace v0
}  // namespace imr
