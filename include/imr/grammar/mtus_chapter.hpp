#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "citation_text.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// Chapters of the Medical Treatment Utilization Schedule, by name. The names say where one chapter ends and
/// the next begins; a chapter that is not among them is read up to its year.
///
///     mtus_chapter  = body_chapter / treatment_chapter
///     body_chapter  = body_name gap ("Complaints" / "Disorders" / "Conditions")
///     guidelines    = gap "Guidelines"

/// Forearm, wrist and hand, in every order and punctuation.
struct chapter_hand_part : lexical::phrase<chapter_hand_part> {
  static constexpr lexical::literal words[] = {"forearm", "forearms", "wrist", "wrists", "hand", "hands"};
};
struct chapter_hand_join : peg::sor<peg::seq<lexical::opt_gap, peg::one<',', '/', '&'>, lexical::opt_gap,
                                             peg::opt<cited_and, lexical::gap>>,
                                    peg::seq<lexical::gap, cited_and, lexical::gap>> {};
struct chapter_hand : peg::seq<chapter_hand_part, peg::rep_max<3, chapter_hand_join, chapter_hand_part>> {};

struct complaint_site : lexical::phrase<complaint_site> {
  static constexpr lexical::literal words[] = {"neck and upper back",
                                               "neck & upper back",
                                               "cervical and thoracic spine",
                                               "cervical & thoracic spine",
                                               "shoulder",
                                               "elbow",
                                               "low back",
                                               "hip and groin",
                                               "hip & groin",
                                               "knee",
                                               "ankle and foot",
                                               "ankle & foot",
                                               "foot and ankle",
                                               "eye",
                                               "stress-related",
                                               "stress related"};
};
struct complaint_word : lexical::phrase<complaint_word> {
  static constexpr lexical::literal words[] = {"complaints", "complaint",  "disorders",
                                               "disorder",   "conditions", "condition"};
};
struct body_chapter : peg::seq<peg::sor<chapter_hand, complaint_site>, lexical::gap, complaint_word> {};

/// Chapters that only the schedule has.
struct schedule_chapter : lexical::phrase<schedule_chapter> {
  static constexpr lexical::literal words[] = {"chronic pain medical treatment",
                                               "chronic pain treatment",
                                               "chronic pain medical",
                                               "chronic pain guidelines",
                                               "opioid treatment",
                                               "opioids treatment",
                                               "opioid medical treatment",
                                               "opioids medical treatment",
                                               "acupuncture medical treatment",
                                               "acupuncture treatment",
                                               "acupuncture guidelines",
                                               "acupuncture medical",
                                               "postsurgical physical medicine treatment",
                                               "postsurgical treatment",
                                               "post-surgical treatment",
                                               "post surgical treatment",
                                               "postsurgical physical medicine",
                                               "postsurgical guidelines",
                                               "post-surgical guidelines",
                                               "postsurgical rehabilitation",
                                               "post-surgical rehabilitation",
                                               "physical medicine treatment guidelines"};
};
/// Chapters of ACOEM's second edition that carry no site in their name.
struct approach_chapter : lexical::phrase<approach_chapter> {
  static constexpr lexical::literal words[] = {"general approaches",
                                               "general approach to initial assessment and documentation",
                                               "initial approaches to treatment",
                                               "cornerstones of disability prevention and management",
                                               "independent medical examinations and consultations",
                                               "pain, suffering, and the restoration of function",
                                               "pain, suffering and the restoration of function"};
};
struct treatment_chapter : peg::sor<schedule_chapter, approach_chapter> {};
struct mtus_chapter : peg::sor<body_chapter, treatment_chapter> {};

struct guidelines_word : lexical::phrase<guidelines_word> {
  static constexpr lexical::literal words[] = {"guidelines", "guideline"};
};
struct guidelines_tail : peg::seq<lexical::gap, guidelines_word> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
