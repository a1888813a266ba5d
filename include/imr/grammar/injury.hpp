#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// What stands between two dates of injury, taken as a whole.
///
///     injury_span_joint = [","] opt_gap ("-" / dash / "to" / "through" / "until" …) ["and including"]
///     injury_list_joint = ("," / ";" / "and" / "&" / ", and") [article] [injury word]  ; no capital: a sentence
struct span_words : lexical::phrase<span_words> {
  static constexpr lexical::literal words[] = {
      "to",           "through",   "thru",   "until",     "till",          "up to",
      "up until",     "ending on", "ending", "ending on", "and ending on", "continuing through",
      "continuing to"};
};
struct span_dash
    : peg::sor<peg::one<'-'>, peg::seq<peg::string<'\xE2', '\x80'>, peg::range<'\x90', '\x95'>>> {};
struct injury_span_joint : peg::seq<lexical::opt_gap, peg::opt<peg::one<','>>, lexical::opt_gap,
                                    peg::sor<span_dash, span_words>, lexical::opt_gap, peg::eof> {};
struct list_words : lexical::phrase<list_words> {
  static constexpr lexical::literal words[] = {"and on", "and of", "and again on", "and", "as well as",
                                               "on",     "of"};
};
struct injury_list_joint
    : peg::seq<lexical::opt_gap, peg::opt<peg::one<',', ';', '&'>>, lexical::opt_gap,
               peg::opt<peg::not_at<peg::upper>, list_words>, lexical::opt_gap, peg::eof> {};
struct and_joint_word : lexical::phrase<and_joint_word> {
  static constexpr lexical::literal words[] = {"and"};
};
/// Between the two days of `between 1/1/10 and 6/3/14`.
struct injury_and_joint
    : peg::seq<peg::opt<peg::one<','>>, lexical::opt_gap, and_joint_word, lexical::opt_gap, peg::eof> {};

/// Words that begin another part of the body or another day behind a date of injury: `and his knee on
/// 4/5/12`.
struct again_word : lexical::phrase<again_word> {
  static constexpr lexical::literal words[] = {"his",       "her",   "the",   "again", "on",  "of",
                                               "another",   "also",  "right", "left",  "to",  "both",
                                               "bilateral", "their", "low",   "neck",  "back"};
};
struct injured_again : peg::seq<lexical::gap, peg::sor<again_word, peg::digit>> {};
/// `after the`, before the word injury: what follows is no longer the injury.
struct behind_injury_word : lexical::phrase<behind_injury_word> {
  static constexpr lexical::literal words[] = {"after the",    "since the",   "following the", "before the",
                                               "prior to the", "until the",   "after that",    "shows the",
                                               "after his",    "after her",   "since his",     "since her",
                                               "prior to his", "prior to her"};
};
/// A blank before it may be lost: `reportedsince the`.
struct behind_injury
    : peg::seq<peg::star<peg::plus<peg::not_at<behind_injury_word>, peg::not_one<' '>>, lexical::opt_gap>,
               behind_injury_word, peg::opt<lexical::gap, peg::plus<peg::not_one<' '>>>, peg::eof> {};

/// The rest of a form's name: the Doctor's First Report of Occupational Injury or Illness.
struct illness_words : lexical::phrase<illness_words> {
  static constexpr lexical::literal words[] = {"or illness", "and illness"};
};
struct or_illness : peg::seq<lexical::gap, illness_words> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
