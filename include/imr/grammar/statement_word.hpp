#pragma once

#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// Nouns and small words of a sentence on necessity: whom it quotes, what it rests on, and what only joins
/// its parts.

struct proof_words : lexical::phrase<proof_words> {
  static constexpr lexical::literal words[] = {"established",
                                               "establish",
                                               "establishes",
                                               "establishing",
                                               "demonstrated",
                                               "demonstrate",
                                               "demonstrates",
                                               "demonstrating",
                                               "supported",
                                               "support",
                                               "supports",
                                               "supporting",
                                               "substantiated",
                                               "substantiate",
                                               "substantiates",
                                               "documented",
                                               "document",
                                               "documents",
                                               "proven",
                                               "prove",
                                               "proves",
                                               "proved",
                                               "shown",
                                               "show",
                                               "shows",
                                               "met",
                                               "meet",
                                               "meets",
                                               "confirmed",
                                               "confirm",
                                               "confirms",
                                               "justified",
                                               "justify",
                                               "justifies",
                                               "evident",
                                               "apparent",
                                               "clear",
                                               "satisfied",
                                               "satisfy",
                                               "affirmed",
                                               "affirm",
                                               "verified",
                                               "verify",
                                               "validated",
                                               "validate",
                                               "evidenced",
                                               "exists",
                                               "exist",
                                               "warranted",
                                               "warrant",
                                               "warrants",
                                               "certain",
                                               "present",
                                               "identified",
                                               "upheld",
                                               "satisfies",
                                               "fulfilled",
                                               "rise to the level of",
                                               "rises to the level of",
                                               "rising to the level of",
                                               "persuaded",
                                               "convinced"};
};
struct guideline_words : lexical::phrase<guideline_words> {
  static constexpr lexical::literal words[] = {"guideline",      "guidelines", "mtus",       "odg",
                                               "acoem",          "fda",        "literature", "criteria",
                                               "recommendation", "studies"};
};
struct speaker_words : lexical::phrase<speaker_words> {
  static constexpr lexical::literal words[] = {"provider",
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
                                               "specialist",
                                               "earlier reviewer",
                                               "initial reviewer",
                                               "original reviewer",
                                               "first reviewer",
                                               "other reviewer",
                                               "denial",
                                               "plan",
                                               "insurer",
                                               "carrier",
                                               "evaluator",
                                               "dr",
                                               "qme",
                                               "ame"};
};
struct speech_words : lexical::phrase<speech_words> {
  static constexpr lexical::literal words[] = {
      "state",     "states",  "stated",        "note",       "notes",   "noted",     "indicate",
      "indicates", "says",    "argues",        "believes",   "reports", "reported",  "opines",
      "opined",    "feels",   "recommend",     "recommends", "suggest", "suggests",  "suggested",
      "claims",    "claimed", "stating",       "advise",     "advises", "maintains", "contends",
      "holds",     "asserts", "asserted",      "thinks",     "specify", "specifies", "describe",
      "describes", "denied",  "non-certified", "opinion"};
};
struct article_words : lexical::phrase<article_words> {
  static constexpr lexical::literal words[] = {"a", "an", "the", "this", "any", "these", "such", "its", "my"};
};
struct preposition_words : lexical::phrase<preposition_words> {
  static constexpr lexical::literal words[] = {
      "of",    "for",    "with",   "in",     "on",    "by",  "from",  "regarding", "at",     "about",
      "under", "behind", "within", "before", "after", "who", "which", "past",      "beyond", "during"};
};
/// `does not meet the standard of medical necessity`: words of which the necessity is told.
struct measure_words : lexical::phrase<measure_words> {
  static constexpr lexical::literal words[] = {
      "standard of",   "standards of", "criteria of",  "criteria for",  "definition of", "threshold of",
      "threshold for", "test of",      "standard for", "standards for", "burden of"};
};
/// `I am unable to find the request medically necessary`
struct unable_words : lexical::phrase<unable_words> {
  static constexpr lexical::literal words[] = {
      "decline to find",      "declines to find",    "declined to find",   "refuse to find",
      "refuses to find",      "refused to find",     "unable to find",     "unable to deem",
      "unable to consider",   "cannot find",         "can not find",       "do not find",
      "did not find",         "does not find",       "cannot deem",        "cannot consider",
      "do not deem",          "do not consider",     "does not consider",  "not able to find",
      "fails to qualify",     "fail to qualify",     "failed to qualify",  "does not qualify",
      "do not qualify",       "did not qualify",     "cannot qualify",     "can not qualify",
      "falls short of being", "fall short of being", "fell short of being"};
};
struct to_words : lexical::phrase<to_words> {
  static constexpr lexical::literal words[] = {"to"};
};
struct evidence_words : lexical::phrase<evidence_words> {
  static constexpr lexical::literal words[] = {"evidence",  "documentation", "information", "indication",
                                               "rationale", "justification", "basis",       "proof",
                                               "reason",    "data",          "findings"};
};
struct taper_words : lexical::phrase<taper_words> {
  static constexpr lexical::literal words[] = {"taper",   "tapering", "weaning",        "wean",
                                               "tapered", "weaned",   "detoxification", "discontinuation"};
};
/// `not only … but also` denies nothing.
struct adverb_words : lexical::phrase<adverb_words> {
  static constexpr lexical::literal words[] = {"not only",
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
                                               "fully",
                                               "on balance",
                                               "on the whole",
                                               "as a whole",
                                               "strictly speaking",
                                               "on the other hand",
                                               "by contrast",
                                               "in contrast",
                                               "in fact",
                                               "indeed",
                                               "of course",
                                               "so far",
                                               "to date",
                                               "customary",
                                               "usual",
                                               "standard",
                                               "routine",
                                               "integral",
                                               "essential",
                                               "needed",
                                               "proper",
                                               "sound",
                                               "timely"};
};
/// What takes every doubt away: `there can be no doubt that the brace is …`.
struct assurance_words : lexical::phrase<assurance_words> {
  static constexpr lexical::literal words[] = {"no doubt that", "no question that", "no dispute that",
                                               "not in doubt that", "beyond doubt that"};
};
/// `medical necessity is beyond question`: as good as shown.
struct undisputed_words : lexical::phrase<undisputed_words> {
  static constexpr lexical::literal words[] = {"beyond question",  "beyond doubt",     "beyond dispute",
                                               "beyond any doubt", "beyond all doubt", "not in doubt",
                                               "not in question",  "not in dispute",   "self-evident"};
};
/// `has yet to be shown`
struct outstanding_words : lexical::phrase<outstanding_words> {
  static constexpr lexical::literal words[] = {"yet to", "remains to", "remain to"};
};
/// `medical necessity is absent`; of a request they say nothing.
struct unproven_words : lexical::phrase<unproven_words> {
  static constexpr lexical::literal words[] = {"unproven",     "lacking",       "absent", "undemonstrated",
                                               "undocumented", "unestablished", "unmet"};
};
/// The reviewer's own `that`.
struct agreement_words : lexical::phrase<agreement_words> {
  static constexpr lexical::literal words[] = {"it follows", "i concur",         "i agree",
                                               "we agree",   "reviewer concurs", "reviewer agrees"};
};
/// `qualifies as`
struct qualify_words : lexical::phrase<qualify_words> {
  static constexpr lexical::literal words[] = {"qualifies as", "qualify as", "counts as", "count as",
                                               "ranks as"};
};
/// What a grant is held to, or what it leaves out: `necessary, limited to 6 visits`.
struct limit_words : lexical::phrase<limit_words> {
  static constexpr lexical::literal words[] = {
      "limited to",          "but limited",        "albeit limited",  "with a limit of", "at most",
      "to the extent of",    "no more than",       "not more than",   "not to exceed",   "maximum of",
      "modified form",       "modified quantity",  "modified amount", "as modified",     "reduced quantity",
      "reduced amount",      "reduced number",     "reduced dose",    "lesser quantity", "lesser amount",
      "lesser number",       "smaller quantity",   "smaller amount",  "smaller number",  "shorter course",
      "shorter period",      "fewer visits",       "fewer sessions",  "fewer tablets",   "fewer refills",
      "fewer units",         "fewer days",         "fewer weeks",     "all but",         "all except",
      "everything but",      "lower dose",         "lower dosage",    "lower quantity",  "lower amount",
      "lower number",        "smaller dose",       "to a degree",     "to some degree",  "to some extent",
      "to a certain extent", "to a limited extent"};
};
/// `except for the refills`
struct exception_words : lexical::phrase<exception_words> {
  static constexpr lexical::literal words[] = {"with the exception of",
                                               "except for",
                                               "except",
                                               "excepting",
                                               "excluding",
                                               "exclusive of",
                                               "other than",
                                               "minus",
                                               "save for",
                                               "apart from",
                                               "aside from"};
};
/// A limit where an amount follows: `up to 6 visits`, but not `up to date`.
struct ceiling_words : lexical::phrase<ceiling_words> {
  static constexpr lexical::literal words[] = {"up to"};
};
/// `part of the request is`
struct share_words : lexical::phrase<share_words> {
  static constexpr lexical::literal words[] = {
      "part of", "parts of",   "portion of", "half of",          "some of",
      "most of", "several of", "many of",    "majority of",      "fraction of",
      "few of",  "half the",   "half these", "beyond the first", "after the first"};
};
/// An item of a list that says it is open limits nothing.
struct open_list_words : lexical::phrase<open_list_words> {
  static constexpr lexical::literal words[] = {"but not limited to", "not limited to"};
};
struct number_words : lexical::phrase<number_words> {
  static constexpr lexical::literal words[] = {"one",    "two",    "three",   "four",  "five",
                                               "six",    "seven",  "eight",   "nine",  "ten",
                                               "eleven", "twelve", "initial", "first", "half"};
};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
