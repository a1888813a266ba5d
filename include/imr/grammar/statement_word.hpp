#pragma once

#include "../lexical/phrase.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// Nouns and small words of a sentence on necessity: whom it quotes, what it rests on, and what only joins its parts.

struct guideline_words : lexical::phrase<guideline_words> {
  static constexpr std::string_view words[] = {"guideline",      "guidelines", "mtus",       "odg",
                                               "acoem",          "fda",        "literature", "criteria",
                                               "recommendation", "studies"};
};
struct speaker_words : lexical::phrase<speaker_words> {
  static constexpr std::string_view words[] = {"provider",
                                               "physician",
                                               "doctor",
                                               "patient",
                                               "applicant",
                                               "claimant",
                                               "attorney",
                                               "utilization review",
                                               "ur",
                                               "claims administrator",
                                               "surgeon",
                                               "worker",
                                               "therapist",
                                               "chiropractor",
                                               "employee",
                                               "peer reviewer",
                                               "prior reviewer",
                                               "previous reviewer",
                                               "utilization reviewer",
                                               "adjuster",
                                               "he",
                                               "she",
                                               "they",
                                               "specialist"};
};
struct speech_words : lexical::phrase<speech_words> {
  static constexpr std::string_view words[] = {
      "state",     "states",        "stated",    "note",       "notes",     "noted",     "indicate",
      "indicates", "says",          "argues",    "believes",   "reports",   "reported",  "opines",
      "opined",    "feels",         "recommend", "recommends", "suggest",   "suggests",  "suggested",
      "claims",    "claimed",       "stating",   "advise",     "advises",   "maintains", "contends",
      "asserts",   "asserted",      "thinks",    "specify",    "specifies", "describe",  "describes",
      "denied",    "non-certified", "opinion"};
};
struct article_words : lexical::phrase<article_words> {
  static constexpr std::string_view words[] = {"a", "an", "the", "this", "any", "these", "such", "its", "my"};
};
struct preposition_words : lexical::phrase<preposition_words> {
  static constexpr std::string_view words[] = {"of",     "for",       "with",   "in",    "on",  "by",
                                               "from",   "regarding", "at",     "about", "per", "under",
                                               "behind", "within",    "before", "after", "who", "which"};
};
/// `does not meet the standard of medical necessity`: words of which the necessity is told.
struct measure_words : lexical::phrase<measure_words> {
  static constexpr std::string_view words[] = {
      "standard of",   "standards of", "criteria of",  "criteria for",  "definition of", "threshold of",
      "threshold for", "test of",      "standard for", "standards for", "burden of"};
};
/// `I am unable to find the request medically necessary`
struct unable_words : lexical::phrase<unable_words> {
  static constexpr std::string_view words[] = {
      "unable to find", "unable to deem",  "unable to consider", "cannot find",     "can not find",
      "do not find",    "did not find",    "does not find",      "cannot deem",     "cannot consider",
      "do not deem",    "do not consider", "does not consider",  "not able to find"};
};
struct to_words : lexical::phrase<to_words> {
  static constexpr std::string_view words[] = {"to"};
};
struct evidence_words : lexical::phrase<evidence_words> {
  static constexpr std::string_view words[] = {"evidence",  "documentation", "information", "indication",
                                               "rationale", "justification", "basis",       "proof",
                                               "reason",    "data",          "findings"};
};
struct taper_words : lexical::phrase<taper_words> {
  static constexpr std::string_view words[] = {"taper",   "tapering", "weaning",        "wean",
                                               "tapered", "weaned",   "detoxification", "discontinuation"};
};
/// `not only … but also` denies nothing.
struct adverb_words : lexical::phrase<adverb_words> {
  static constexpr std::string_view words[] = {"not only",
                                               "not just",
                                               "not merely",
                                               "at this time",
                                               "at this point",
                                               "currently",
                                               "in this case",
                                               "both",
                                               "clearly",
                                               "still",
                                               "also",
                                               "medically",
                                               "in my opinion",
                                               "for this patient",
                                               "presently",
                                               "at the present time",
                                               "at present",
                                               "objectively",
                                               "in this instance",
                                               "all",
                                               "to the patient",
                                               "adequately",
                                               "sufficiently",
                                               "fully"};
};
struct number_words : lexical::phrase<number_words> {
  static constexpr std::string_view words[] = {"one",    "two",    "three",   "four",  "five",
                                               "six",    "seven",  "eight",   "nine",  "ten",
                                               "eleven", "twelve", "initial", "first", "half"};
};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
