#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/number.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// An age as summaries write it.
///
///     age       = age_years [age_joint] age_unit                     ; 54 year old, 54-year-old, 46 y/o, 58yo
///     age_unit  = "year" / "years" / "yr" / "yrs" ["."] … "old" / "years of age" / "y/o" / "y.o." / "yo"
///     age_joint = gap / "-"
struct age_years : peg::seq<peg::rep_min_max<1, 3, peg::digit>, peg::not_at<peg::digit>> {};
struct age_joint : peg::sor<peg::seq<lexical::opt_gap, peg::one<'-'>, lexical::opt_gap>, lexical::gap> {};
struct year_word : lexical::phrase<year_word> {
  static constexpr lexical::literal words[] = {"years", "year", "yrs", "yr"};
};
struct old_word : lexical::phrase<old_word> {
  static constexpr lexical::literal words[] = {"old"};
};
struct of_age : lexical::phrase<of_age> {
  static constexpr lexical::literal words[] = {"of age"};
};
struct short_age : lexical::phrase<short_age> {
  static constexpr lexical::literal words[] = {"y/o", "yo", "y.o.", "y.o"};
};
struct spelled_age : peg::seq<year_word, peg::opt<peg::one<'.'>>, age_joint, peg::sor<old_word, of_age>> {};
struct age_unit : peg::sor<spelled_age, short_age> {};
struct age : peg::seq<age_years, peg::opt<age_joint>, age_unit> {};

/// A sex right behind an age, as one letter: `47 y/o F`.
///
///     sex_letter = gap ("M" / "F") word_end
struct male_letter : peg::seq<peg::one<'M'>, lexical::word_end> {};
struct female_letter : peg::seq<peg::one<'F'>, lexical::word_end> {};
struct sex_letter : peg::seq<lexical::gap, peg::sor<male_letter, female_letter>> {};

/// Words right before an age that tell when something happened, not how old the worker is.
struct age_time_word : lexical::phrase<age_time_word> {
  static constexpr lexical::literal words[] = {
      "since he was", "since she was", "when he was", "when she was", "until he was",  "until she was",
      "at",           "since",         "when",        "until",        "from",          "for",
      "than",         "about",         "over",        "nearly",       "approximately", "almost"};
};
/// Words before somebody who is not the worker: `was hit by a 60 year old driver`.
struct doer_word : lexical::phrase<doer_word> {
  static constexpr lexical::literal words[] = {"by a",   "by an",  "by the", "by another",
                                               "with a", "from a", "another"};
};
template <class Words>
struct ends_in : peg::seq<peg::star<peg::not_at<Words, lexical::opt_gap, peg::eof>,
                                    peg::plus<peg::not_one<' '>>, lexical::gap>,
                          Words, lexical::opt_gap, peg::eof> {};
struct age_time : ends_in<age_time_word> {};
struct doer : ends_in<doer_word> {};
/// The same, with more words of the person behind them.
struct some_doer
    : peg::seq<peg::star<peg::not_at<doer_word>, peg::plus<peg::not_one<' '>>, lexical::opt_gap>, doer_word> {
};
/// What may follow the age of the worker where no noun does: not `25 year old scar`.
struct age_who : lexical::phrase<age_who> {
  static constexpr lexical::literal words[] = {"who",   "and",  "with", "when", "at",
                                               "right", "left", "was",  "is"};
};
struct age_end : peg::seq<lexical::opt_gap, peg::sor<peg::eof, peg::one<',', '.', ';', ')'>, age_who>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
