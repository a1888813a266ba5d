#pragma once

#include "../detail/peg.hpp"
#include "../lexical/keywords.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// What opens the list behind a noun that announces one.
///
///     listing_opening = *6(gap filler) (":" / gap listing_verb [gap listing_manner] [":"])
///     listing_verb    = "include" … / "are" … / "consist of" … / "of"
///     listing_manner  = ["documented" / "listed" / "noted" …] ["as" / "is"] ["follows" / "the following"]
struct listing_manner_word : lexical::phrase<listing_manner_word> {
  static constexpr std::string_view words[] = {"documented as",
                                               "documented is",
                                               "documented to be",
                                               "listed as",
                                               "noted as",
                                               "noted to be",
                                               "noted to include",
                                               "reported as",
                                               "recorded as",
                                               "given as",
                                               "stated as",
                                               "considered to be",
                                               "described as",
                                               "documented",
                                               "listed",
                                               "noted",
                                               "stated to be",
                                               "established as",
                                               "currently",
                                               "as follows",
                                               "as",
                                               "that of",
                                               "those of",
                                               "the following diagnoses",
                                               "the following conditions",
                                               "the following treatments",
                                               "the following",
                                               "but is not limited to",
                                               "but are not limited to",
                                               "but not limited to",
                                               "now",
                                               "both",
                                               "use of the following"};
};
struct listing_manner
    : peg::star<lexical::opt_gap, peg::opt<peg::one<','>, lexical::gap>, listing_manner_word> {};
struct listing_colon : peg::opt<lexical::opt_gap, peg::one<':'>> {};

struct include_verb : lexical::phrase<include_verb> {
  static constexpr std::string_view words[] = {
      "include",     "includes",   "included",      "including",    "consisted of",
      "consists of", "consist of", "consisting of", "comprised of", "comprised",
      "comprises",   "to include", "involved",      "been with",    "been comprised of"};
};
struct state_verb : lexical::phrase<state_verb> {
  static constexpr std::string_view words[] = {"are", "is", "were", "was", "of", "being"};
};
struct diagnosis_verb : peg::sor<include_verb, state_verb> {};
struct treatment_verb : include_verb {};

/// Words between the noun and its verb. A noun of something requested or planned announces nothing that was.
struct no_filler : lexical::phrase<no_filler> {
  static constexpr std::string_view words[] = {"plan",
                                               "plans",
                                               "requested",
                                               "request",
                                               "recommended",
                                               "recommendation",
                                               "recommendations",
                                               "proposed",
                                               "options",
                                               "goals",
                                               "guidelines",
                                               "was",
                                               "were",
                                               "is",
                                               "are",
                                               "would",
                                               "will",
                                               "should",
                                               "may",
                                               "can",
                                               "denied",
                                               "and",
                                               "but",
                                               "or",
                                               "if",
                                               "not"};
};
struct filler_word : lexical::phrase<filler_word> {
  static constexpr std::string_view words[] = {"and evaluation",
                                               "and evaluations",
                                               "and diagnostic testing",
                                               "and diagnostics",
                                               "and diagnostic studies",
                                               "and testing",
                                               "and management",
                                               "and care",
                                               "and therapies",
                                               "and medications",
                                               "or therapy"};
};
struct filler_bracket : peg::seq<peg::one<'('>, peg::rep_max<60, peg::not_one<')'>>, peg::one<')'>> {};
struct plain_filler
    : peg::seq<peg::not_at<no_filler>, peg::plus<peg::sor<peg::alnum, peg::one<'-', '\'', '/'>>>> {};
struct filler : peg::sor<filler_word, filler_bracket, plain_filler> {};
struct comma : peg::opt<peg::one<','>> {};

template <class Verb>
struct listing_opening
    : peg::seq<peg::rep_max<8, comma, peg::not_at<lexical::gap, Verb>, lexical::gap, filler>,
               peg::sor<peg::seq<lexical::opt_gap, peg::one<':'>>,
                        peg::seq<comma, lexical::gap, Verb, listing_manner, listing_colon>>> {};
struct diagnosis_opening : listing_opening<diagnosis_verb> {};
struct treatment_opening : listing_opening<treatment_verb> {};
/// Behind words that a list follows at once.
struct direct_opening : peg::seq<listing_manner, listing_colon> {};

/// What cannot begin a list: the sentence says that there is none, or goes on otherwise.
struct no_list : lexical::phrase<no_list> {
  static constexpr std::string_view words[] = {"not",
                                               "no",
                                               "none",
                                               "unknown",
                                               "unclear",
                                               "made",
                                               "based",
                                               "established",
                                               "confirmed",
                                               "pending",
                                               "deferred",
                                               "provided",
                                               "available",
                                               "consistent with the",
                                               "unchanged",
                                               "the same",
                                               "discussed",
                                               "reviewed",
                                               "diagnosis of",
                                               "diagnoses of",
                                               "the diagnosis of",
                                               "the diagnoses of",
                                               "a diagnosis of",
                                               "approved",
                                               "denied",
                                               "requested",
                                               "authorized",
                                               "certified",
                                               "recommended",
                                               "necessary",
                                               "effective",
                                               "helpful",
                                               "required",
                                               "to be determined",
                                               "her",
                                               "him",
                                               "them",
                                               "it",
                                               "this",
                                               "that"};
};

/// Where a list ends before its sentence does.
struct list_end_words : lexical::phrase<list_end_words> {
  static constexpr std::string_view words[] = {"who",
                                               "however",
                                               "but",
                                               "and has",
                                               "and have",
                                               "and had",
                                               "and is",
                                               "and was",
                                               "and were",
                                               "and are",
                                               "and he",
                                               "and she",
                                               "and the patient",
                                               "and the injured",
                                               "and the applicant",
                                               "and the claimant",
                                               "and continues",
                                               "and reports",
                                               "and reported",
                                               "and complains",
                                               "and complained",
                                               "and presents",
                                               "and presented",
                                               "and underwent",
                                               "and remains",
                                               "and notes",
                                               "and states",
                                               "and received",
                                               "and sustained",
                                               "and being",
                                               "which have",
                                               "which has",
                                               "which had",
                                               "which were",
                                               "which was",
                                               "which did",
                                               "which helped",
                                               "which provided",
                                               "with minimal relief",
                                               "with no relief",
                                               "with little relief",
                                               "although",
                                               "though",
                                               "while",
                                               "because",
                                               "based on",
                                               "according to",
                                               "per the",
                                               "as of",
                                               "as a result",
                                               "at that time",
                                               "at this time",
                                               "by dr",
                                               "by the",
                                               "and did",
                                               "none of which",
                                               "all of which",
                                               "without relief",
                                               "without benefit",
                                               "without improvement",
                                               "without significant",
                                               "without lasting",
                                               "and now",
                                               "and there",
                                               "and it",
                                               "reportedly",
                                               "resulting from",
                                               "arising from",
                                               "stemming from",
                                               "from an industrial",
                                               "from a work",
                                               "due to an industrial",
                                               "due to a work",
                                               "related to an industrial",
                                               "related to a work",
                                               "following an industrial",
                                               "following a work",
                                               "after an industrial",
                                               "after a work",
                                               "and returned",
                                               "and takes",
                                               "and rated",
                                               "and rates",
                                               "and describes",
                                               "and would",
                                               "for which"};
};
struct list_end : peg::seq<peg::opt<peg::one<',', ';'>>, lexical::gap, list_end_words> {};

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
    {"big", e::part}, {"open reduction", e::part}, {"first", e::part}, {"second", e::part},
    {"third", e::part}, {"fourth", e::part}, {"fifth", e::part}, {"the", e::part}, {"a", e::part},
    {"an", e::part}, {"rule out", e::part}, {"possible", e::part}, {"probable", e::part},
    {"suspected", e::part}, {"and", e::part}, {"or", e::part}, {"his", e::part}, {"her", e::part},
    {"associated", e::part}, {"of", e::link}, {"to", e::link}, {"in", e::link}, {"at", e::link},
    {"with", e::link}, {"without", e::link}, {"due", e::link}, {"secondary", e::link},
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
