#pragma once

#include "../detail/peg.hpp"
#include "../lexical/count.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "date.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {
namespace orders {

/// How much of a drug a unit holds.
///
///     strengths      = strength_group *(strength_mark strength_group)
///     strength_group = strength_row opt_gap strength_unit
///     strength_row   = strength_value *12(strength_mark strength_value)
///     strength_value = decimal
///     strength_mark  = opt_gap ("/" / "-" / a dash) opt_gap
///     strength_unit  = a row of the table below, and no letter or digit after it
///
/// `10/325mg`, `7.5-325 mg`, `30.5/30/16mg`, `4%-27.5%`, `25mcg/hr`, `10mg/1ml`. The values of a group
/// share its unit. Grams and millilitres are amounts dispensed, not strengths, but for tablets and
/// capsules (`1gm tablet`).
struct strength_unit : lexical::phrase<strength_unit> {
  static constexpr lexical::literal words[] = {
      "mg/1ml",     "mg/1 ml",   "mg/ml",  "mg/5ml",  "mg/5 ml",   "mg/hour",       "mg/hr",     "mg/h",
      "mg/g",       "mg/gm",     "mg/cc",  "mg",      "mgs",       "milligrams",    "milligram", "mcg/hour",
      "mcg/hr",     "mcg/h",     "mcg/ml", "mcg/1ml", "mcg/spray", "mcg/actuation", "mcg",       "mcgs",
      "micrograms", "microgram", "ug/hr",  "ug/h",    "ug",        "percent",       "%",         "units/ml",
      "units",      "iu",        "meq",    "mmol"};
  /// The one spelling of each row.
  static constexpr lexical::literal names[] = {"mg/ml",     "mg/ml",
                                               "mg/ml",     "mg/5ml",
                                               "mg/5ml",    "mg/hr",
                                               "mg/hr",     "mg/hr",
                                               "mg/g",      "mg/g",
                                               "mg/ml",     "mg",
                                               "mg",        "mg",
                                               "mg",        "mcg/hr",
                                               "mcg/hr",    "mcg/hr",
                                               "mcg/ml",    "mcg/ml",
                                               "mcg/spray", "mcg/actuation",
                                               "mcg",       "mcg",
                                               "mcg",       "mcg",
                                               "mcg/hr",    "mcg/hr",
                                               "mcg",       "%",
                                               "%",         "units/ml",
                                               "units",     "IU",
                                               "mEq",       "mmol"};
};
struct dash : peg::sor<peg::one<'-'>, unicode_dash> {};
struct strength_mark
    : peg::seq<lexical::opt_gap, peg::sor<peg::one<'/', '-'>, unicode_dash>, lexical::opt_gap> {
  static constexpr bool is_remembered = true;
};
struct strength_value : lexical::decimal {};
/// More values than this are no strengths; so a long row of numbers is not read again from each of them.
inline constexpr unsigned most_values = 12;
struct strength_row : peg::seq<strength_value, peg::rep_opt<most_values, strength_mark, strength_value>> {
  static constexpr bool is_remembered = true;
};
struct strength_group : peg::seq<strength_row, lexical::opt_gap, strength_unit> {
  static constexpr bool is_remembered = true;
};
struct strengths : peg::seq<strength_group, peg::star<strength_mark, strength_group>> {};
/// A row of more values than that: it states nothing, and is passed over at once.
struct number_row : peg::seq<strength_row, peg::plus<strength_mark, lexical::decimal>> {};

/// Grams of a tablet or capsule: `1gm capsules`.
struct gram_unit : lexical::phrase<gram_unit> {
  static constexpr lexical::literal words[] = {"gm", "g", "gram", "grams", "gms"};
};
struct solid_form : lexical::phrase<solid_form> {
  static constexpr lexical::literal words[] = {"tablets", "tablet", "tabs", "tab",     "capsules",
                                               "capsule", "caps",   "cap",  "caplets", "caplet"};
};
struct gram_value : lexical::decimal {};
struct gram_strength : peg::seq<gram_value, lexical::opt_gap, gram_unit, peg::at<lexical::gap, solid_form>> {
};

/// Values whose unit is not said: `10/325`. They bound the name, and state no strength.
struct bare_strengths
    : peg::seq<lexical::decimal, peg::rep_min_max<1, most_values, peg::one<'/', '-'>, lexical::decimal>,
               lexical::word_end> {};
/// A strength by an amount that the table of units does not have: `10gm/15ml`. It bounds the name too.
struct volume_unit : lexical::phrase<volume_unit> {
  static constexpr lexical::literal words[] = {"ml", "cc", "g", "gm", "l", "oz"};
};
struct ratio_strength
    : peg::seq<lexical::decimal, lexical::opt_gap, peg::sor<strength_unit, gram_unit>, peg::one<'/'>,
               lexical::opt_gap, lexical::decimal, lexical::opt_gap, volume_unit> {};

}  // namespace orders
}  // namespace grammar
}  // namespace v0
}  // namespace imr
