#pragma once

#include "literal.hpp"

namespace imr {
inline namespace v0 {
namespace lexical {

/// A word and the one that follows it.
struct word_pair {
  literal first;
  literal second;
};

/// Words that follow one another in the standing text of the form and in its usual phrases, sorted. Between
/// two words that are sure, a short word can be mended that could be many others alone: `treatment ot the`.
// clang-format off
inline constexpr word_pair word_pairs[] = {
    {"a", "history"}, {"a", "now"}, {"a", "request"}, {"a", "review"}, {"a", "week"}, {"according", "to"},
    {"acoem", "guidelines"}, {"active", "clinical"}, {"active", "practice"}, {"activity", "modification"},
    {"administrator", "based"}, {"administrator", "did"}, {"administrator", "guideline"},
    {"affiliation", "with"}, {"all", "medical"}, {"an", "expert"}, {"an", "industrial"},
    {"an", "occupational"}, {"and", "a"}, {"and", "chronic"}, {"and", "disputed"}, {"and", "expertise"},
    {"and", "is"}, {"and", "left"}, {"and", "lumbar"}, {"and", "myositis"}, {"and", "radiculitis"},
    {"and", "rationales"}, {"and", "regulations"}, {"and", "right"}, {"and", "the"}, {"and", "there"},
    {"and", "upper"}, {"any", "medical"}, {"as", "such"}, {"as", "the"}, {"associated", "with"},
    {"at", "least"}, {"at", "the"}, {"at", "this"}, {"authorization", "was"}, {"authorized", "by"},
    {"back", "and"}, {"back", "complaints"}, {"back", "pain"}, {"based", "on"}, {"based", "their"},
    {"been", "in"}, {"being", "treated"}, {"by", "the"}, {"california", "certification"},
    {"california", "mtus"}, {"case", "file"}, {"case", "involves"}, {"case", "number"}, {"case", "summary"},
    {"cervical", "spine"}, {"chronic", "pain"}, {"citation", "official"}, {"cite", "any"}, {"claim", "from"},
    {"claims", "administrator"}, {"clinical", "case"}, {"clinical", "experience"}, {"clinical", "practice"},
    {"complained", "of"}, {"complaints", "of"}, {"complete", "case"}, {"condition", "and"}, {"course", "of"},
    {"criteria", "for"}, {"currently", "working"}, {"date", "assigned"}, {"date", "has"}, {"date", "of"},
    {"decision", "based"}, {"decision", "date"}, {"decision", "on"}, {"decision", "rationale"},
    {"decisions", "and"}, {"decisions", "for"}, {"denial", "date"}, {"described", "as"},
    {"determination", "was"}, {"developed", "the"}, {"diagnoses", "are"}, {"diagnosis", "of"},
    {"diagnostic", "studies"}, {"did", "not"}, {"disability", "guidelines"}, {"disputed", "items"},
    {"do", "not"}, {"documentation", "of"}, {"documented", "as"}, {"due", "to"}, {"eligible", "portion"},
    {"evaluate", "and"}, {"evidence", "for"}, {"evidence", "hierarchy"}, {"evidence", "of"},
    {"exercise", "program"}, {"expert", "reviewer"}, {"familiar", "with"}, {"family", "practice"},
    {"federal", "services"}, {"female", "with"}, {"file", "to"}, {"final", "determination"}, {"five", "years"},
    {"following", "clinical"}, {"following", "credentials"}, {"for", "a"}, {"for", "an"},
    {"for", "authorization"}, {"for", "chronic"}, {"for", "its"}, {"for", "more"}, {"for", "patients"},
    {"for", "physical"}, {"for", "review"}, {"for", "the"}, {"forth", "below"}, {"functional", "improvement"},
    {"given", "the"}, {"guidelines", "do"}, {"guidelines", "for"}, {"guidelines", "recommend"},
    {"guidelines", "state"}, {"has", "been"}, {"has", "included"}, {"has", "no"}, {"has", "the"},
    {"her", "clinical"}, {"hierarchy", "that"}, {"history", "of"}, {"home", "exercise"}, {"hours", "a"},
    {"how", "the"}, {"imr", "eligible"}, {"imr", "final"}, {"imr", "issues"}, {"in", "active"}, {"in", "the"},
    {"in", "this"}, {"including", "all"}, {"including", "the"}, {"independent", "medical"},
    {"indicated", "for"}, {"industrial", "injury"}, {"injured", "worker"}, {"injury", "is"}, {"injury", "on"},
    {"is", "being"}, {"is", "currently"}, {"is", "not"}, {"is", "recommended"}, {"is", "undergoing"},
    {"it", "was"}, {"its", "decision"}, {"lack", "of"}, {"laws", "and"}, {"low", "back"},
    {"lower", "extremities"}, {"lumbar", "spine"}, {"made", "maximus"}, {"magnetic", "resonance"},
    {"male", "who"}, {"male", "with"}, {"maximus", "federal"}, {"maximus", "guideline"},
    {"medical", "condition"}, {"medical", "evidence"}, {"medical", "necessity"}, {"medical", "records"},
    {"medical", "review"}, {"medical", "treatment"}, {"medically", "necessary"}, {"medicine", "clinical"},
    {"medicine", "treatment"}, {"more", "than"}, {"mtus", "chronic"}, {"mtus", "citation"},
    {"mtus", "guidelines"}, {"mtus", "low"}, {"mtus", "shoulder"}, {"myalgia", "and"}, {"neck", "and"},
    {"no", "affiliation"}, {"no", "documentation"}, {"no", "indication"}, {"not", "be"}, {"not", "cite"},
    {"not", "indicated"}, {"not", "medically"}, {"not", "recommended"}, {"noted", "to"},
    {"objective", "findings"}, {"occupational", "claim"}, {"occupational", "medicine"}, {"odg", "states"},
    {"of", "documentation"}, {"of", "evidence"}, {"of", "injury"}, {"of", "licensure"}, {"of", "motion"},
    {"of", "neck"}, {"of", "pain"}, {"of", "physical"}, {"of", "right"}, {"of", "the"}, {"of", "this"},
    {"of", "treatment"}, {"official", "disability"}, {"old", "female"}, {"old", "male"}, {"on", "decisions"},
    {"on", "his"}, {"on", "mtus"}, {"on", "non"}, {"on", "recommendation"}, {"on", "the"}, {"or", "the"},
    {"original", "request"}, {"original", "utilization"}, {"outside", "of"}, {"over", "the"},
    {"overturned", "claims"}, {"pain", "and"}, {"pain", "guidelines"}, {"pain", "in"}, {"pain", "management"},
    {"pain", "medical"}, {"pain", "was"}, {"pain", "with"}, {"patient", "had"}, {"patient", "has"},
    {"patient", "is"}, {"patient", "was"}, {"patients", "with"}, {"per", "the"}, {"physical", "exam"},
    {"physical", "examination"}, {"physical", "medicine"}, {"physical", "therapy"}, {"plan", "included"},
    {"portion", "of"}, {"practice", "clinical"}, {"practice", "for"}, {"preventive", "medicine"},
    {"prior", "to"}, {"progress", "report"}, {"range", "of"}, {"rationale", "for"}, {"rationales", "the"},
    {"recommended", "as"}, {"recommended", "for"}, {"regarding", "the"}, {"remaining", "imr"},
    {"report", "dated"}, {"request", "for"}, {"request", "is"}, {"request", "was"}, {"resonance", "imaging"},
    {"return", "to"}, {"review", "dated"}, {"review", "determinations"}, {"review", "of"},
    {"reviewer", "based"}, {"reviewer", "developed"}, {"reviewer", "has"}, {"reviewer", "was"}, {"risk", "of"},
    {"same", "or"}, {"selected", "based"}, {"sent", "the"}, {"services", "sent"}, {"services", "set"},
    {"sessions", "of"}, {"set", "forth"}, {"she", "has"}, {"she", "is"}, {"should", "be"},
    {"shoulder", "complaints"}, {"similar", "specialties"}, {"special", "studies"}, {"specialties", "that"},
    {"standard", "application"}, {"state", "that"}, {"states", "that"}, {"strength", "of"}, {"such", "as"},
    {"summary", "based"}, {"summary", "the"}, {"sustained", "an"}, {"term", "use"}, {"than", "five"},
    {"that", "applies"}, {"that", "evaluate"}, {"that", "the"}, {"the", "above"}, {"the", "acoem"},
    {"the", "california"}, {"the", "case"}, {"the", "cervical"}, {"the", "claims"}, {"the", "complete"},
    {"the", "current"}, {"the", "disputed"}, {"the", "documentation"}, {"the", "employer"}, {"the", "expert"},
    {"the", "final"}, {"the", "following"}, {"the", "guidelines"}, {"the", "imr"}, {"the", "injured"},
    {"the", "left"}, {"the", "low"}, {"the", "lumbar"}, {"the", "mechanism"}, {"the", "medical"},
    {"the", "mtus"}, {"the", "neck"}, {"the", "odg"}, {"the", "official"}, {"the", "original"},
    {"the", "pain"}, {"the", "patient"}, {"the", "physical"}, {"the", "remaining"}, {"the", "request"},
    {"the", "requested"}, {"the", "right"}, {"the", "same"}, {"the", "strength"}, {"the", "treating"},
    {"the", "treatment"}, {"the", "use"}, {"the", "utilization"}, {"their", "decision"}, {"therapy", "and"},
    {"therapy", "for"}, {"therapy", "guidelines"}, {"therapy", "is"}, {"therapy", "sessions"},
    {"there", "are"}, {"there", "is"}, {"there", "was"}, {"this", "case"}, {"this", "request"}, {"times", "a"},
    {"to", "date"}, {"to", "independent"}, {"to", "the"}, {"to", "work"}, {"treat", "the"}, {"treated", "for"},
    {"treating", "physician"}, {"treatment", "for"}, {"treatment", "guidelines"}, {"treatment", "of"},
    {"treatment", "plan"}, {"treatment", "to"}, {"undergoing", "treatment"}, {"upheld", "claims"},
    {"upper", "back"}, {"upper", "extremity"}, {"ur", "denial"}, {"utilization", "review"}, {"visits", "over"},
    {"was", "a"}, {"was", "authorized"}, {"was", "based"}, {"was", "made"}, {"was", "no"}, {"was", "not"},
    {"was", "noted"}, {"was", "selected"}, {"was", "the"}, {"week", "for"}, {"week", "in"},
    {"who", "sustained"}, {"with", "a"}, {"with", "an"}, {"with", "governing"}, {"with", "the"},
    {"work", "status"}, {"worker", "complained"}, {"worker", "has"}, {"worker", "is"}, {"worker", "reported"},
    {"worker", "was"}, {"year", "old"}, {"years", "and"},
};
// clang-format on

}  // namespace lexical
}  // namespace v0
}  // namespace imr
