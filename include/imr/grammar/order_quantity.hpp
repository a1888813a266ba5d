#pragma once

#include "../detail/peg.hpp"
#include "../lexical/count.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "date.hpp"
#include "order_strength.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {
namespace orders {

/// How many are asked for.
///
///     hash_quantity     = "#" opt_gap [":" opt_gap] quantity_count [opt_gap dispensed]
///     labelled_quantity = quantity_word [gap "of"] opt_gap [":" / "." / "=" / "-"] opt_gap ["#"] quantity_count
///     counted_forms     = quantity_count opt_gap ["-"] dispensed                 ; 60 tablets, 240gm, 2 boxes
///     times_quantity    = times_mark quantity_count before no unit of time        ; x 30 tablets, times 2
///     bracketed_count   = "(" ["x"] quantity_count [opt_gap dispensed] ")"
///     supply            = count opt_gap ["-"] time_unit gap "supply" [":" count]  ; states no quantity
///     unknown_amount    = "unknown quantity", "unspecified amount", …             ; states none either
///
/// `#100`, `QTY: 30.00`, `Quantity 60`, `x 30 tablets`, `(#90)`, `180 gm`, `#1 box`.
struct quantity_count : lexical::count {};
struct dispensed : lexical::phrase<dispensed> {
  static constexpr lexical::literal words[] = {
      "tablets",    "tablet",      "tabs",      "tab",      "capsules",      "capsule",     "caps",
      "cap",        "caplets",     "pills",     "pill",     "patches",       "patch",       "grams",
      "gram",       "gms",         "gm",        "g",        "mls",           "ml",          "milliliters",
      "milliliter", "millilitres", "cc",        "ounces",   "ounce",         "oz",          "fl oz",
      "bottles",    "bottle",      "tubes",     "tube",     "boxes",         "box",         "packs",
      "pack",       "packets",     "packages",  "package",  "vials",         "vial",        "jars",
      "jar",        "containers",  "container", "inhalers", "inhaler",       "pens",        "pen",
      "syringes",   "syringe",     "kits",      "kit",      "suppositories", "suppository", "lozenges",
      "films",      "film",        "strips",    "pads",     "pairs",         "pair",        "pieces",
      "each",       "sprays",      "ampules",   "cartons",  "bags",          "rolls",       "sets",
      "units",      "count",       "ct"};
};
struct quantity_word : lexical::phrase<quantity_word> {
  static constexpr lexical::literal words[] = {"qty",   "quantity", "quantities",    "quant",
                                               "disp",  "dispense", "dispensed",     "amount",
                                               "count", "no.",      "total quantity"};
};
struct of_word : lexical::phrase<of_word> {
  static constexpr lexical::literal words[] = {"of"};
};
struct amount_mark : peg::seq<peg::opt<peg::one<':', '.', '=', '-'>>, lexical::opt_gap,
                              peg::opt<peg::one<'#'>>, lexical::opt_gap> {};
struct hash_mark : peg::seq<peg::one<'#'>, lexical::opt_gap, peg::opt<peg::one<':'>, lexical::opt_gap>> {};
struct times_word : lexical::phrase<times_word> {
  static constexpr lexical::literal words[] = {"times", "time"};
};
/// `×` is U+00D7.
struct times_sign : peg::sor<peg::one<'x', 'X', '*'>, peg::string<'\xC3', '\x97'>> {};
/// times_mark = "times" gap / "x" opt_gap
struct times_mark : peg::sor<peg::seq<times_word, lexical::gap>, peg::seq<times_sign, lexical::opt_gap>> {};

struct time_unit : lexical::phrase<time_unit> {
  static constexpr lexical::literal words[] = {"days",  "day", "weeks",   "week",   "wks",  "wk",    "months",
                                               "month", "mos", "mo",      "years",  "year", "hours", "hour",
                                               "hrs",   "hr",  "minutes", "minute", "mins", "min"};
};
struct hyphen_or_gap : peg::sor<peg::one<'-'>, lexical::opt_gap> {};
struct time_span
    : peg::seq<lexical::count, peg::opt<lexical::opt_gap, dash, lexical::opt_gap, lexical::count>,
               hyphen_or_gap, time_unit> {
  static constexpr bool is_remembered = true;
};
/// No quantity goes on into another amount: `#60/month`, `x 3 weeks`, `#1-2`.
struct no_other_amount : peg::not_at<peg::sor<peg::seq<hyphen_or_gap, time_unit>, peg::alnum,
                                              peg::seq<peg::one<'/', '-'>, peg::digit>>> {};
/// `#6O` is damaged, `#60g` is not.
struct no_word_after : peg::sor<peg::not_at<peg::alnum>, peg::at<dispensed>> {};
struct quantity_form : peg::opt<peg::sor<peg::one<'-'>, lexical::opt_gap>, dispensed> {};

struct hash_quantity : peg::seq<hash_mark, quantity_count, no_word_after, quantity_form> {};
struct labelled_quantity : peg::seq<quantity_word, peg::opt<lexical::gap, of_word>, lexical::opt_gap,
                                    amount_mark, quantity_count, no_word_after, quantity_form> {};
struct counted_forms : peg::seq<quantity_count, hyphen_or_gap, dispensed> {};
struct times_quantity : peg::seq<times_mark, quantity_count, no_other_amount, quantity_form> {};
struct bracketed_count : peg::seq<peg::one<'('>, lexical::opt_gap, peg::opt<times_mark>, quantity_count,
                                  lexical::opt_gap, peg::opt<dispensed>, lexical::opt_gap, peg::one<')'>> {};

struct supply_word : lexical::phrase<supply_word> {
  static constexpr lexical::literal words[] = {"supply", "supplies", "coverage"};
};
struct supply_head : peg::seq<lexical::opt_gap, supply_word> {};
struct supply_value : peg::seq<lexical::opt_gap, peg::one<':'>, lexical::opt_gap, lexical::count> {};
struct supply : peg::sor<peg::seq<time_span, hyphen_or_gap, supply_head, peg::opt<supply_value>>,
                         peg::seq<time_unit, supply_head, supply_value>> {};

struct unknown_word : lexical::phrase<unknown_word> {
  static constexpr lexical::literal words[] = {"unknown",     "unspecified", "unlisted",
                                               "undisclosed", "an unknown",  "an unspecified"};
};
struct amount_word : lexical::phrase<amount_word> {
  static constexpr lexical::literal words[] = {"quantity", "quantities", "qty",      "amount",   "number",
                                               "dosage",   "dose",       "strength", "duration", "frequency",
                                               "length",   "rental",     "period"};
};
struct unknown_amount
    : peg::seq<peg::opt<peg::sor<quantity_word, amount_word>, lexical::opt_gap, peg::opt<peg::one<':'>>,
                        lexical::opt_gap>,
               unknown_word, peg::opt<lexical::gap, amount_word, peg::opt<lexical::gap, of_word>>> {};

}  // namespace orders
}  // namespace grammar
}  // namespace v0
}  // namespace imr
