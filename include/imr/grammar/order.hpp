#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/space.hpp"
#include "order_directions.hpp"
#include "order_kind.hpp"
#include "order_name.hpp"
#include "order_quantity.hpp"
#include "order_refills.hpp"
#include "order_sessions.hpp"
#include "order_strength.hpp"
#include "passed_word.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {
namespace orders {

/// What a disputed item asks for, read once its kind is known: each amount is a rule, and whatever stands
/// between two of them is skipped. The readings share one shape, since `#6` counts tablets of a drug, visits
/// of a therapy and pieces of equipment.
///
///     drug      = drug_lead drug_body             ; medication
///     course    = course_lead course_body         ; therapy, evaluations, home health
///     thing     = thing_lead thing_body           ; equipment, surgery, imaging, tests, other
///     injection = injection_lead injection_body
///     *_lead    = *(lead_in / *_lead_mark lead_join) [leading_count]
///     *_body    = *(*_mark / numbered_name / order_word)
struct order_word : passed_word<true> {};

struct lead_in
    : peg::seq<
          peg::sor<service_date, leading_refills, container_lead, period_lead, prescription_lead, lead_words>,
          lead_mark> {};
struct lead_join_words : lexical::phrase<lead_join_words> {
  static constexpr lexical::literal words[] = {"of", "for", "with"};
};
struct lead_join : peg::seq<lexical::opt_gap, peg::opt<peg::one<',', '-', ':', '(', ')', ';'>>,
                            lexical::opt_gap, peg::opt<lead_join_words, lexical::gap>> {};

struct drug_mark : peg::sor<service_date, number_row, supply, refills, unknown_amount, gram_strength,
                            strengths, ratio_strength, directions, hash_quantity, labelled_quantity,
                            counted_forms, bracketed_count, time_span, times_quantity, bare_strengths> {};
struct drug_lead_mark : peg::sor<refills, strengths, hash_quantity, labelled_quantity, counted_forms> {};
struct drug_lead_in : peg::seq<operation_words, lead_mark> {};
struct drug_lead : peg::star<peg::sor<lead_in, drug_lead_in, peg::seq<drug_lead_mark, lead_join>>> {};
struct drug_body : peg::star<peg::sor<lexical::gap, numbered_name, drug_mark, order_word>> {};

/// Numbers that belong to a name: `three phase bone scan`, `two level fusion`.
struct inner_count_words : lexical::phrase<inner_count_words> {
  static constexpr lexical::literal words[] = {
      "phase",   "view",   "views", "level",  "levels", "panel",   "point",  "lead",        "leads", "wheel",
      "wheeled", "in",     "part",  "piece",  "way",    "channel", "on",     "step",        "stage", "person",
      "hour",    "hr",     "day",   "week",   "month",  "year",    "d",      "dimensional", "tesla", "t",
      "and",     "or",     "to",    "minute", "min",    "inch",    "inches", "french",      "prong", "ply",
      "sided",   "legged", "drug",  "night",  "mm",     "cm",      "button", "post"};
};
struct thing_count : lexical::count {};
struct leading_count : peg::seq<thing_count, lexical::gap, peg::at<peg::alpha>,
                                peg::not_at<inner_count_words>, peg::not_at<times_mark>> {};

struct course_mark : peg::sor<service_date, number_row, unknown_amount, trial_period, supply, weekly_course,
                              hours, other_rate, session_grid, course_weeks, session_total, bracketed_total,
                              other_time_span, labelled_total, bare_total, further_total, named_sessions> {};
struct course_lead_mark : peg::sor<trial_period, weekly_course, session_grid, session_total, bracketed_total,
                                   labelled_total, bare_total> {};
struct leading_sessions : named_sessions {};
struct course_lead : peg::seq<peg::star<peg::sor<lead_in, peg::seq<course_lead_mark, lead_join>>>,
                              peg::opt<peg::sor<leading_sessions, leading_count>>> {};
struct course_body : peg::star<peg::sor<lexical::gap, course_mark, numbered_name, order_word>> {};

struct thing_mark : peg::sor<service_date, number_row, unknown_amount, trial_period, supply, weekly_course,
                             other_rate, other_time_span, session_total, hash_quantity, labelled_quantity,
                             counted_forms, bracketed_count, times_quantity> {};
struct thing_lead_mark
    : peg::sor<trial_period, weekly_course, session_total, hash_quantity, labelled_quantity> {};
struct thing_lead
    : peg::seq<peg::star<peg::sor<lead_in, peg::seq<thing_lead_mark, lead_join>>>, peg::opt<leading_count>> {
};
struct thing_body : peg::star<peg::sor<lexical::gap, thing_mark, numbered_name, order_word>> {};

/// An injection may hold a drug with its strength.
struct injection_lead : peg::star<peg::sor<peg::seq<strengths, lead_join>,
                                           peg::seq<thing_lead_mark, lead_join>, lead_in, leading_count>> {};
struct injection_body : peg::star<peg::sor<lexical::gap, strengths, thing_mark, numbered_name, order_word>> {
};

}  // namespace orders
}  // namespace grammar
}  // namespace v0
}  // namespace imr
