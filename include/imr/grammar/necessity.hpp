#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// The words that speak of medical necessity, as they are written and miswritten. A hyphen that a line ended
/// with stays inside them (`neces-⏎sary`).
///
///     necessary_words    = "medically necessary" / "medically appropriate" / …
///     unnecessary_words  = "medically unnecessary" / "not-medically necessary" / …
///     merged_unnecessary = "notmedically necessary" / …
///     necessity_measure  = "medical necessity criteria" / …
///     necessity_words    = "medical necessity", not before "decision", "criteria" …
struct necessary_words : lexical::phrase<necessary_words> {
  static constexpr lexical::literal words[] = {
      "medically necessary",  "medical necessary",    "medically-necessary",   "medicallynecessary",
      "medically neccesary",  "medically necesary",   "medically neccessary",  "medically nescessary",
      "medically necessity",  "medically indicated",  "medically appropriate", "medically warranted",
      "medically reasonable", "medically justified",  "medically supported",   "medically needed",
      "medically neces-sary", "medically nec-essary", "medi-cally necessary",  "med-ically necessary",
      "medical-ly necessary"};
};
struct unnecessary_words : lexical::phrase<unnecessary_words> {
  static constexpr lexical::literal words[] = {
      "medically unnecessary",   "not-medically necessary",   "not-medically-necessary",
      "non-medically necessary", "medically un-necessary",    "medically inappropriate",
      "not-medically indicated", "not-medically appropriate", "medically not necessary",
      "medically not indicated", "medically not appropriate", "medically not warranted",
      "medically not justified", "medically not needed"};
};
/// A blank was lost before `medically`.
struct merged_unnecessary : lexical::phrase<merged_unnecessary> {
  static constexpr lexical::literal words[] = {"notmedically necessary", "notmedicallynecessary",
                                               "not medicallynecessary", "notmedically indicated",
                                               "notmedically appropriate"};
};
/// Not the decision, the criteria or the review that `medical necessity` may be a part of.
struct necessity_thing : lexical::phrase<necessity_thing> {
  static constexpr lexical::literal words[] = {
      "decision",  "determination", "criteria",       "review",  "guideline",    "guidelines", "standard",
      "standards", "decisions",     "determinations", "reviews", "requirements", "definition"};
};
struct necessity_noun : lexical::phrase<necessity_noun> {
  static constexpr lexical::literal words[] = {"medical necessity", "medical neccesity",  "medical necesity",
                                               "medical-necessity", "medical neccessity", "necessity"};
};
/// `medical necessity criteria`, which are met or not.
struct necessity_measure : lexical::phrase<necessity_measure> {
  static constexpr lexical::literal words[] = {"medical necessity criteria", "medical necessity requirements",
                                               "medical necessity standards"};
};
struct necessity_words : peg::seq<necessity_noun, peg::not_at<lexical::gap, necessity_thing>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
