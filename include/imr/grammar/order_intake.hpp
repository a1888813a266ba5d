#pragma once

#include "../detail/peg.hpp"
#include "../lexical/count.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "order_quantity.hpp"
#include "order_refills.hpp"
#include "order_sessions.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {
namespace orders {

/// The parts of directions: how much is taken, how, and how often.
///
///     dose   = dose_amount opt_gap dose_word             ; 1-2 tabs, 1/2 tablet
///     route  = "by mouth" / "PO" / "topically" / …
///     intake = "twice a day" / "every 4-6 hours" / "q8h" / "BID" / "as needed" / "at bedtime" / …
struct half_word : lexical::phrase<half_word> {
  static constexpr lexical::literal words[] = {"half a", "half", "one half", "one-half"};
};
/// A dose is small; what is more are the units dispensed.
struct dose_number
    : peg::sor<peg::seq<peg::one<'1'>, peg::string<'/', '2'>>, peg::string<'\xC2', '\xBD'>, half_word,
               peg::seq<peg::digit, peg::not_at<peg::digit>,
                        peg::opt<peg::one<'.'>, peg::rep_min_max<1, 2, peg::digit>>, peg::not_at<peg::digit>>,
               lexical::count> {};
struct small_digits : peg::seq<peg::digit, peg::not_at<peg::digit>> {};
struct dose_size
    : peg::sor<peg::at<peg::alpha>, peg::at<small_digits>, peg::at<peg::string<'\xC2', '\xBD'>>> {};
struct dose_amount : peg::seq<dose_size, dose_number, peg::opt<range_mark, dose_size, dose_number>> {};
struct dose_word : lexical::phrase<dose_word> {
  static constexpr lexical::literal words[] = {
      "tab(s)",       "tablet(s)",   "capsule(s)",  "cap(s)",   "tablets", "tablet",     "tabs",    "tab",
      "capsules",     "capsule",     "caps",        "cap",      "pills",   "pill",       "caplets", "caplet",
      "puffs",        "puff",        "drops",       "drop",     "sprays",  "spray",      "patches", "patch",
      "applications", "application", "pumps",       "pump",     "gm",      "g",          "grams",   "gram",
      "ml",           "cc",          "teaspoons",   "teaspoon", "tsp",     "tablespoon", "units",   "films",
      "film",         "lozenge",     "suppository", "doses",    "dose",    "packets",    "packet",  "scoop"};
};
/// A liquid is taken by more: `10 ml`, `15 units`.
struct liquid_unit : lexical::phrase<liquid_unit> {
  static constexpr lexical::literal words[] = {"ml", "cc", "units"};
};
struct liquid_dose : peg::seq<peg::rep<2, peg::digit>, hyphen_or_gap, liquid_unit> {};
struct dose_unit : peg::seq<dose_word, peg::opt<peg::one<'.'>>> {};
struct dose : peg::sor<peg::seq<dose_amount, hyphen_or_gap, dose_unit>, liquid_dose> {};

struct route : lexical::phrase<route> {
  static constexpr lexical::literal words[] = {"to affected area(s)",
                                               "by mouth",
                                               "orally",
                                               "per oral",
                                               "po",
                                               "p.o.",
                                               "p.o",
                                               "sublingually",
                                               "sublingual",
                                               "sl",
                                               "topically",
                                               "transdermally",
                                               "intranasally",
                                               "rectally",
                                               "vaginally",
                                               "under the tongue",
                                               "to affected areas",
                                               "to affected area",
                                               "to the affected areas",
                                               "to the affected area",
                                               "to the skin",
                                               "to skin",
                                               "to painful area",
                                               "to the painful area",
                                               "in each nostril",
                                               "each nostril",
                                               "in each eye",
                                               "in both eyes",
                                               "subcutaneously",
                                               "with water",
                                               "by oral route",
                                               "via oral route"};
};
struct day_word : lexical::phrase<day_word> {
  static constexpr lexical::literal words[] = {"day",   "daily",    "night",   "nightly", "week",  "weekly",
                                               "month", "24 hours", "morning", "evening", "24 hrs"};
};
struct daily_word : lexical::phrase<daily_word> {
  static constexpr lexical::literal words[] = {"daily", "nightly", "weekly"};
};
/// `three times a day`, `twice daily`, `4x/day`, `once a night`
struct each_day : peg::seq<peg::opt<each_mark>, day_word> {};
/// A number right before it needs the `a`: `30 day` is a time.
struct counted_times : peg::sor<peg::seq<peg::sor<times_word, times_sign>, lexical::opt_gap, each_day>,
                                peg::seq<each_mark, day_word>, daily_word> {};
struct times_a_day : peg::sor<peg::seq<rate_in_words, lexical::opt_gap, each_day>,
                              peg::seq<any_amount, lexical::opt_gap, counted_times>> {
  static constexpr bool is_remembered = true;
};
struct a_day_words : lexical::phrase<a_day_words> {
  static constexpr lexical::literal words[] = {"per day", "a day",    "each day", "per night",
                                               "a night", "per week", "a week",   "per month"};
};
struct slash_day : lexical::phrase<slash_day> {
  static constexpr lexical::literal words[] = {"/day", "/ day", "/d"};
};
struct a_day : peg::sor<a_day_words, slash_day> {};
struct every_word : lexical::phrase<every_word> {
  static constexpr lexical::literal words[] = {"every", "each", "q", "q."};
};
struct hour_word : lexical::phrase<hour_word> {
  static constexpr lexical::literal words[] = {"hours", "hour",   "hrs",   "hr",      "h",
                                               "hr.",   "hrs.",   "days",  "day",     "weeks",
                                               "week",  "months", "month", "minutes", "min"};
};
/// `8`, `4-6`, `4 to 6`
struct interval : any_amount {};
struct some_hours : peg::seq<interval, hyphen_or_gap, hour_word> {};
/// `every 4-6 hours`, `every 12 hrs`, `q 8 hours`
struct every_hours : peg::seq<every_word, lexical::opt_gap, some_hours> {};
/// `q8h`, `q4-6hrs`, `q6`
struct q_hours : peg::seq<peg::one<'q', 'Q'>, peg::opt<peg::one<'.'>>, interval,
                          peg::opt<lexical::opt_gap, hour_word>, lexical::word_end> {};
struct intake_words : lexical::phrase<intake_words> {
  static constexpr lexical::literal words[] = {"every other day",
                                               "every day",
                                               "every morning",
                                               "every evening",
                                               "every night at bedtime",
                                               "every night",
                                               "every bedtime",
                                               "every week",
                                               "every am",
                                               "every pm",
                                               "each morning",
                                               "each night",
                                               "each evening",
                                               "daily",
                                               "nightly",
                                               "weekly",
                                               "once",
                                               "bid",
                                               "b.i.d.",
                                               "b.i.d",
                                               "tid",
                                               "t.i.d.",
                                               "t.i.d",
                                               "qid",
                                               "q.i.d.",
                                               "q.i.d",
                                               "qd",
                                               "q.d.",
                                               "q.d",
                                               "qod",
                                               "q.o.d.",
                                               "qday",
                                               "q day",
                                               "q daily",
                                               "qdaily",
                                               "qhs",
                                               "q.h.s.",
                                               "q.h.s",
                                               "q hs",
                                               "qam",
                                               "q am",
                                               "q.a.m.",
                                               "qpm",
                                               "q pm",
                                               "q.p.m.",
                                               "qam",
                                               "qmonth",
                                               "q week",
                                               "hs",
                                               "h.s.",
                                               "prn",
                                               "p.r.n.",
                                               "p.r.n",
                                               "as needed",
                                               "as-needed",
                                               "when needed",
                                               "if needed",
                                               "as directed",
                                               "as instructed",
                                               "as prescribed",
                                               "at bedtime",
                                               "before bedtime",
                                               "before bed",
                                               "at night",
                                               "at hour of sleep",
                                               "in the morning",
                                               "in the evening",
                                               "in the afternoon",
                                               "in am",
                                               "in pm",
                                               "in the am",
                                               "in the pm",
                                               "at noon",
                                               "with meals",
                                               "with food",
                                               "with each meal",
                                               "before meals",
                                               "after meals",
                                               "around the clock",
                                               "12 hours on 12 hours off",
                                               "12 hours on and 12 hours off",
                                               "12 hours on, 12 hours off",
                                               "12 hours on/12 hours off",
                                               "12 hrs on 12 hrs off",
                                               "on 12 hours off 12 hours",
                                               "12 hours on",
                                               "12 hours off",
                                               "on for 12 hours",
                                               "off for 12 hours",
                                               "stat",
                                               "one time only",
                                               "one time",
                                               "ac",
                                               "pc",
                                               "ad lib"};
};
struct intake_prefix : lexical::phrase<intake_prefix> {
  static constexpr lexical::literal words[] = {"up to",   "no more than", "maximum of",    "max of",
                                               "maximum", "max",          "not to exceed", "about"};
};
struct intake : peg::sor<every_hours, q_hours, times_a_day, intake_words> {};
/// Where no number of times a day stands.
struct other_intake : peg::sor<every_hours, q_hours, intake_words> {};
struct limited_intake
    : peg::seq<
          intake_prefix, peg::opt<peg::one<':'>>, lexical::gap,
          peg::sor<intake, peg::seq<interval, peg::opt<lexical::gap, dose_unit>, lexical::opt_gap, a_day>>> {
};

}  // namespace orders
}  // namespace grammar
}  // namespace v0
}  // namespace imr
