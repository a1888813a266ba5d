#pragma once

#include "../detail/peg.hpp"
#include "../lexical/count.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "date.hpp"
#include "order_directions.hpp"
#include "order_quantity.hpp"
#include "order_refills.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {
namespace orders {

/// What stands before the name of what is asked for, and is no part of it.
///
///     lead_in      = lead_words opt_gap [":" / "-" / ","] / service_date / container_lead / prescription_lead / period_lead
///                  / leading_refills
///     container_lead = count gap container gap "of"                                             ; One container of
///     service_date = ("DOS" [":"] / "on" / "dated" / …) date *(mark date)                       ; DOS: 11/14/16
struct lead_words : lexical::phrase<lead_words> {
  static constexpr lexical::literal words[] = {"continued use of",
                                               "continued",
                                               "continue with",
                                               "continue",
                                               "continuation of",
                                               "continuation for",
                                               "continuation with",
                                               "continuation",
                                               "continuing",
                                               "additional",
                                               "retrospective request for",
                                               "retrospective use of",
                                               "retrospective review of",
                                               "retrospective review for",
                                               "retrospectively",
                                               "retrospective",
                                               "retro request for",
                                               "retro",
                                               "prospective request for",
                                               "prospective use of",
                                               "prospective",
                                               "concurrent request for",
                                               "concurrent",
                                               "prescription of",
                                               "prescription for",
                                               "prescriptions for",
                                               "rx of",
                                               "rx for",
                                               "rx",
                                               "purchase of",
                                               "purchase or rental of",
                                               "rental or purchase of",
                                               "rental/purchase of",
                                               "purchase/rental of",
                                               "purchase",
                                               "rental of",
                                               "rental for",
                                               "unknown quantity of",
                                               "unknown number of",
                                               "unknown amount of",
                                               "unknown prescription of",
                                               "unknown",
                                               "unspecified quantity of",
                                               "unspecified number of",
                                               "unspecified amount of",
                                               "unspecified",
                                               "refills of",
                                               "refill of",
                                               "refill",
                                               "request for",
                                               "request for authorization of",
                                               "authorization for",
                                               "trial of",
                                               "a trial of",
                                               "a course of",
                                               "course of",
                                               "a series of",
                                               "series of",
                                               "series",
                                               "a total of",
                                               "sessions of",
                                               "visits of",
                                               "treatments of",
                                               "dispensed",
                                               "a prescription of",
                                               "a prescription for",
                                               "prescription drug",
                                               "a",
                                               "an",
                                               "the",
                                               "of",
                                               "for",
                                               "one time",
                                               "one-time"};
};
struct lead_mark : peg::seq<lexical::opt_gap, peg::opt<peg::one<':', ',', '-', ';', '.'>>, lexical::opt_gap> {
};
struct date_words : lexical::phrase<date_words> {
  static constexpr lexical::literal words[] = {
      "on",           "from",          "through",  "to",         "between",      "and",
      "dated",        "date",          "for",      "performed",  "performed on", "dispensed on",
      "dispensed",    "provided on",   "done on",  "per",        "as of",        "thru",
      "requested on", "prescribed on", "given on", "rendered on"};
};
struct more_dates
    : peg::seq<lexical::opt_gap, peg::sor<peg::one<',', '-', '&', ';'>, date_words, unicode_dash>,
               lexical::opt_gap, date> {};
struct dates : peg::seq<date, peg::star<more_dates>> {};
struct dos_lead
    : peg::seq<peg::opt<peg::one<'(', '['>>, service_date_word, lexical::opt_gap,
               peg::opt<peg::one<':', '-', '#', '='>>, lexical::opt_gap, peg::opt<date_words, lexical::gap>> {
};
struct date_lead : peg::seq<peg::opt<peg::one<'(', '['>>, peg::opt<date_words, lexical::gap>> {};
struct service_date : peg::sor<peg::seq<dos_lead, peg::opt<dates>, peg::opt<peg::one<')', ']'>>>,
                               peg::seq<date_lead, dates, peg::opt<peg::one<')', ']'>>>> {};

struct container_count : lexical::count {};
struct container_lead : peg::seq<container_count, lexical::gap, dispensed, lexical::gap, of_word> {};
struct stay_kind : lexical::phrase<stay_kind> {
  static constexpr lexical::literal words[] = {"inpatient", "in-patient", "hospital",    "overnight",
                                               "stay",      "gym",        "health club", "membership",
                                               "pool",      "ymca",       "weight"};
};
struct period_lead : peg::sor<peg::seq<peg::sor<supply, trial_period, time_span>, lexical::gap, of_word>,
                              peg::seq<time_span, peg::at<lexical::gap, stay_kind>>> {};
/// How many prescriptions there are is no quantity of what they prescribe.
struct prescription_words : lexical::phrase<prescription_words> {
  static constexpr lexical::literal words[] = {"prescriptions of", "prescription of", "prescriptions for",
                                               "prescription for", "prescription",    "month supply",
                                               "trial of",         "course of",       "series of"};
};
struct prescription_lead : peg::seq<lexical::count, lexical::gap, prescription_words> {};
struct leading_refills : peg::seq<counted_refills, lexical::gap, of_word> {};

/// Before a medication these tell when it is given; elsewhere they belong to the name.
struct operation_words : lexical::phrase<operation_words> {
  static constexpr lexical::literal words[] = {
      "post-operative", "post operative", "postoperative", "post-op",       "post op",     "postop",
      "pre-operative",  "pre operative",  "preoperative",  "pre-op",        "pre op",      "preop",
      "peri-operative", "perioperative",  "post-surgical", "post surgical", "postsurgical"};
};

/// A number that belongs to a drug's name: `Tylenol #3`, `Omega-3`.
struct numbered_name : lexical::phrase<numbered_name> {
  static constexpr lexical::literal words[] = {
      "tylenol #3",    "tylenol # 3",        "tylenol #4",         "tylenol # 4", "tylenol no. 3",
      "tylenol no. 4", "tylenol-codeine #3", "tylenol/codeine #3", "codeine #3",  "codeine # 3",
      "codeine #4",    "codeine # 4",        "apap/codeine #3",    "tylenol 3 ",  "omega 3",
      "vitamin b 12",  "vitamin d 3"};
};

/// The words between a name and its amount: `for`, `x`, `total`.
struct name_tail : lexical::phrase<name_tail> {
  static constexpr lexical::literal words[] = {"for",
                                               "x",
                                               "times",
                                               "with",
                                               "and",
                                               "of",
                                               "at",
                                               "a",
                                               "an",
                                               "total",
                                               "additional",
                                               "in the amount of",
                                               "to",
                                               "on",
                                               "per",
                                               "plus",
                                               "the",
                                               "quantity",
                                               "w/",
                                               "extra",
                                               "more",
                                               "sig",
                                               "for a",
                                               "for an",
                                               "for a total of",
                                               "a total of",
                                               "up to",
                                               "over",
                                               "dispensed",
                                               "as",
                                               "or",
                                               "by",
                                               "in",
                                               "within",
                                               "every",
                                               "from",
                                               "dates"};
};

}  // namespace orders
}  // namespace grammar
}  // namespace v0
}  // namespace imr
