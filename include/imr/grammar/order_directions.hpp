#pragma once

#include "../detail/peg.hpp"
#include "../lexical/count.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "order_intake.hpp"
#include "order_quantity.hpp"
#include "order_refills.hpp"
#include "order_sessions.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {
namespace orders {

/// How a medication is taken: one stretch of the item.
///
///     directions      = ["sig" [":"]] (instructions / regimen)
///     instructions    = ("take" / "apply" / …) gap text up to the next quantity, refills, date of service or the end
///     regimen         = regimen_start *([","] opt_gap ["and" / "or" / "then"] opt_gap regimen_part)
///     regimen_start   = dose regimen_part / dose_count gap regimen_part / intake / route intake
///     regimen_part    = dose / intake / route / for how long / for what
/// For how long, inside directions only: `14 days`, `x 10 days`, `for 2 weeks`
struct intake_time : peg::seq<peg::opt<duration_lead>, interval, hyphen_or_gap, time_unit,
                              peg::not_at<hyphen_or_gap, supply_word>> {};
/// For what: up to five words behind `as needed` or `at bedtime`, up to a mark.
struct purpose_for : lexical::phrase<purpose_for> {
  static constexpr lexical::literal words[] = {"for"};
};
struct purpose_word : peg::seq<peg::not_at<refill_word>, peg::not_at<refill_lead_words>,
                               peg::not_at<quantity_word>, peg::not_at<lexical::number_words>, plain_word> {};
struct purpose
    : peg::seq<purpose_for, lexical::gap, purpose_word, peg::rep_max<4, lexical::gap, purpose_word>> {};

/// What `prn` is said of without a `for`.
struct complaint : lexical::phrase<complaint> {
  static constexpr lexical::literal words[] = {"severe pain",   "breakthrough pain",
                                               "moderate pain", "muscle spasms",
                                               "muscle spasm",  "pain",
                                               "spasms",        "spasm",
                                               "nausea",        "sleep",
                                               "insomnia",      "anxiety",
                                               "constipation",  "inflammation",
                                               "headaches",     "headache",
                                               "itching",       "swelling"};
};
struct needed : lexical::phrase<needed> {
  static constexpr lexical::literal words[] = {"prn", "p.r.n.", "as needed"};
};
struct needed_for : peg::seq<needed, lexical::gap, complaint> {};
struct regimen_part : peg::sor<dose, needed_for, intake, limited_intake, route, a_day, intake_time, purpose> {
};
struct joining_word : lexical::phrase<joining_word> {
  static constexpr lexical::literal words[] = {"and", "or", "then", "may repeat"};
};
struct regimen_join : peg::seq<peg::opt<peg::one<',', ';', '/', '-'>>, lexical::opt_gap,
                               peg::opt<joining_word, lexical::gap>> {};
struct regimen_rest : peg::star<regimen_join, regimen_part> {};
struct dosed_intake
    : peg::seq<peg::sor<peg::seq<dose_amount, peg::opt<hyphen_or_gap, dose_unit>>, liquid_dose>,
               peg::opt<peg::one<','>>, lexical::opt_gap,
               peg::sor<needed_for, intake, limited_intake, route, a_day>> {};
struct regimen_start : peg::sor<times_a_day, dosed_intake, needed_for, other_intake, limited_intake, route> {
};
struct regimen : peg::seq<regimen_start, regimen_rest> {};

struct imperative : lexical::phrase<imperative> {
  static constexpr lexical::literal words[] = {
      "take",     "taken", "to be taken", "to take",  "apply", "applied", "to be applied",
      "to apply", "use",   "to be used",  "inject",   "place", "instill", "rub",
      "massage",  "wear",  "insert",      "dissolve", "chew",  "inhale",  "swallow"};
};
struct service_date_word : lexical::phrase<service_date_word> {
  static constexpr lexical::literal words[] = {
      "dos", "d.o.s.", "date of service", "dates of service", "date(s) of service", "service date"};
};
struct directions_stop
    : peg::seq<lexical::opt_gap, peg::opt<peg::one<',', ';', '.', '(', '-', ')'>>, lexical::opt_gap,
               peg::sor<peg::seq<peg::one<'#'>, lexical::opt_gap, peg::digit>, labelled_quantity, refills,
                        supply, service_date_word, peg::eof>> {};
/// A blank or a mark is where the instructions can stop; the letters of a word are taken at once.
struct instruction_text : peg::plus<peg::not_at<directions_stop>, peg::sor<peg::plus<peg::alnum>, peg::any>> {
};
struct instructions : peg::seq<imperative, instruction_text> {};
struct sig_word : lexical::phrase<sig_word> {
  static constexpr lexical::literal words[] = {"sig", "directions", "instructions"};
};
struct sig : peg::seq<sig_word, lexical::opt_gap, peg::opt<peg::one<':', '-'>>, lexical::opt_gap> {};
struct direction_text : peg::sor<instructions, regimen> {};
struct directions : peg::sor<direction_text, peg::seq<sig, direction_text>> {};

}  // namespace orders
}  // namespace grammar
}  // namespace v0
}  // namespace imr
