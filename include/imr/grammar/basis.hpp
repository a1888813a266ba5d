#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "mtus_chapter.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// How a guideline text says what it rests on; each rule is tried where a sentence begins.
///
///     basis_sentence   = passive_sentence / active_sentence
///     passive_sentence = stray_mark "Decision based on" gap stray_mark ground
///     stray_mark       = *2("," / "." / ";" / ":" / "'" / …)
///     active_sentence  = decider (none_cited / not_mtus / active_base / relied_base)
///     decider          = ["The"] ("Claims Administrator" / "Expert Reviewer" / "Physician Reviewer") / "The Reviewer"
///     none_cited       = "did not cite any"
///     not_mtus         = "did not base" possessive "decision on the MTUS"
///     active_base      = ["also"] "based" possessive "decision on" (on_mtus / on_non_mtus / outside_mtus / named_ground)
///     relied_base      = ["also"] "relied" ("on" / "upon") (on_mtus / on_non_mtus / outside_mtus / named_ground)
///     named_ground     = anything else: what is named tells whether it is a part of the MTUS
///     ground           = on_mtus / on_non_mtus / outside_mtus / on_chapter / on_other   ; on_other: anything else
struct decider_words : lexical::phrase<decider_words> {
  static constexpr lexical::literal words[] = {
      "the claims administrator", "the expert reviewer", "the physician reviewer", "the reviewer",
      "claims administrator",     "expert reviewer",     "physician reviewer"};
};
struct decider : peg::seq<decider_words, lexical::gap> {};
struct possessive : lexical::phrase<possessive> {
  static constexpr lexical::literal words[] = {"their", "his/her", "his", "her", "its"};
};
struct none_cited : lexical::phrase<none_cited> {
  static constexpr lexical::literal words[] = {"did not cite any", "did not provide any",
                                               "did not identify any", "did not reference any"};
};
struct no_base : lexical::phrase<no_base> {
  static constexpr lexical::literal words[] = {"did not base"};
};
struct on_the_mtus : lexical::phrase<on_the_mtus> {
  static constexpr lexical::literal words[] = {"decision on the mtus"};
};
struct not_mtus : peg::seq<no_base, lexical::gap, possessive, lexical::gap, on_the_mtus> {};

struct outside_mtus : lexical::phrase<outside_mtus> {
  static constexpr lexical::literal words[] = {"recommendation(s) outside of the mtus",
                                               "recommendations outside of the mtus",
                                               "recommendation outside of the mtus"};
};
struct on_mtus : lexical::phrase<on_mtus> {
  static constexpr lexical::literal words[] = {"mtus", "the mtus"};
};
struct on_non_mtus : lexical::phrase<on_non_mtus> {
  static constexpr lexical::literal words[] = {"non-mtus", "nonmtus",      "non- mtus",
                                               "non mtus", "the non-mtus", "the nonmtus"};
};
/// A chapter of the MTUS whose own name is lost.
struct on_chapter : peg::at<mtus_chapter> {};
struct on_other : peg::success {};
struct ground : peg::sor<on_mtus, on_non_mtus, outside_mtus, on_chapter, on_other> {};

struct based_on : lexical::phrase<based_on> {
  static constexpr lexical::literal words[] = {"decision based on"};
};
/// A mark right before the sentence or its ground is a stray one.
struct stray_mark : peg::rep_max<2, peg::one<',', '.', ';', ':', '\'', '`', '"', '*', '~', '|', '_', '('>> {};
struct ground_gap : peg::seq<lexical::gap, stray_mark> {};
struct passive_sentence : peg::seq<stray_mark, based_on, ground_gap, ground> {};
struct based_word : lexical::phrase<based_word> {
  static constexpr lexical::literal words[] = {"based"};
};
struct decision_on : lexical::phrase<decision_on> {
  static constexpr lexical::literal words[] = {"decision on"};
};
struct also_word : lexical::phrase<also_word> {
  static constexpr lexical::literal words[] = {"also"};
};
struct named_ground : peg::success {};
struct stated_ground : peg::sor<on_mtus, on_non_mtus, outside_mtus, named_ground> {};
struct active_base : peg::seq<peg::opt<also_word, lexical::gap>, based_word, lexical::gap, possessive,
                              lexical::gap, decision_on, lexical::gap, stated_ground> {};
struct relied_on_words : lexical::phrase<relied_on_words> {
  static constexpr lexical::literal words[] = {"relied on", "relied upon"};
};
struct relied_base
    : peg::seq<peg::opt<also_word, lexical::gap>, relied_on_words, lexical::gap, stated_ground> {};
struct active_sentence : peg::seq<decider, peg::sor<none_cited, not_mtus, active_base, relied_base>> {};
struct basis_sentence : peg::sor<passive_sentence, active_sentence> {};

/// What is said of a work behind its name: `which is part of the MTUS`, `which is not a part of the MTUS`
///
///     schedule_part = ["not"] ["a"] "part of the" ("MTUS" / "Medical Treatment Utilization Schedule")
struct schedule_part_words : lexical::phrase<schedule_part_words> {
  static constexpr lexical::literal words[] = {"a part of the", "part of the", "part of"};
};
struct schedule_denied : lexical::phrase<schedule_denied> {
  static constexpr lexical::literal words[] = {"not"};
};
struct schedule_name : lexical::phrase<schedule_name> {
  static constexpr lexical::literal words[] = {"mtus", "medical treatment utilization schedule"};
};
struct part_of_schedule : peg::seq<schedule_part_words, lexical::gap, schedule_name> {};
struct no_part_of_schedule : peg::seq<schedule_denied, lexical::gap, part_of_schedule> {};
struct schedule_part : peg::sor<no_part_of_schedule, part_of_schedule> {};

/// A text that only names what it cites, tried at its beginning.
struct state_word : lexical::phrase<state_word> {
  static constexpr lexical::literal words[] = {"ca", "california"};
};
struct mtus_work : lexical::phrase<mtus_work> {
  static constexpr lexical::literal words[] = {"mtus"};
};
struct other_work : lexical::phrase<other_work> {
  static constexpr lexical::literal words[] = {"odg", "official disability guidelines",
                                               "official disability guideline", "acoem"};
};
struct bare_citation
    : peg::seq<peg::opt<state_word, lexical::gap>, peg::sor<mtus_work, on_non_mtus, other_work>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
