#pragma once

#include "../detail/peg.hpp"
#include "../lexical/count.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "order_quantity.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {
namespace orders {

/// How often and how long a treatment is asked for. A range stands where a number may, and states none.
///
///     amount         = count_range / count                  ; any_amount where both are read alike
///     weekly_course  = weekly_rate [[","] opt_gap (course_weeks / bare_weeks)]  ; 2 times a week for 6 weeks, 2x/week x 6
///     weekly_rate    = rate_count opt_gap [visit_word / times / "days"] rate_joint per_week
///                    / once_or_twice gap per_week / "weekly"
///     session_grid   = rate_count opt_gap times_mark week_count [weeks_word / session_word]     ; 3x4, 2 times 8
///     course_weeks   = [duration_lead] week_count hyphen_or_gap weeks_word
///     session_total  = [total_lead] total_count hyphen_or_gap [more] session_word            ; 12 visits
///     broken_rate    = gap "per" gap 1*ALNUM gap course_weeks ; not behind a session_total
///     named_sessions = total_count gap session_name gap session_word                           ; eight physical therapy sessions
///     other_rate     = a rate by the day, month or year; it states nothing of the week
struct range_word : lexical::phrase<range_word> {
  static constexpr lexical::literal words[] = {"to", "or"};
};
struct range_mark : peg::sor<peg::seq<lexical::opt_gap, dash, lexical::opt_gap>,
                             peg::seq<lexical::gap, range_word, lexical::gap>> {
  static constexpr bool is_remembered = true;
};
struct count_range : peg::seq<lexical::count, range_mark, lexical::count> {
  static constexpr bool is_remembered = true;
};
struct any_amount : peg::seq<lexical::count, peg::opt<range_mark, lexical::count>> {
  static constexpr bool is_remembered = true;
};

struct rate_count : lexical::count {};
struct week_count : lexical::count {};
struct total_count : lexical::count {};
/// A range that stands for each of them.
struct rate_range : count_range {};
struct week_range : count_range {};
struct total_range : count_range {};
struct rate_amount : peg::sor<rate_range, rate_count> {};
struct week_amount : peg::sor<week_range, week_count> {};
struct total_amount : peg::sor<total_range, total_count> {};

struct weeks_word : lexical::phrase<weeks_word> {
  static constexpr lexical::literal words[] = {"week(s)", "wk(s)", "weeks", "week", "wks", "wk"};
};
struct week_noun : lexical::phrase<week_noun> {
  static constexpr lexical::literal words[] = {"week", "wk", "weekly", "perweek", "aweek"};
};
struct each_word : lexical::phrase<each_word> {
  static constexpr lexical::literal words[] = {"a", "per", "each", "every", "in a"};
};
struct each_mark : peg::sor<peg::seq<each_word, lexical::gap>, peg::seq<peg::one<'/'>, lexical::opt_gap>> {};
struct per_week : peg::seq<peg::opt<each_mark>, week_noun> {};
/// A number right before it needs the `per`: `2 week` is a time.
struct each_week : peg::seq<each_mark, week_noun> {};
struct weekly : lexical::phrase<weekly> {
  static constexpr lexical::literal words[] = {"weekly"};
};

struct session_noun : lexical::phrase<session_noun> {
  static constexpr lexical::literal words[] = {"session(s)",   "visit(s)",  "sessions",   "session",
                                               "visits",       "visit",     "treatments", "treatment",
                                               "appointments", "encounters"};
};
/// `treatment sessions`, `visits/sessions`
struct session_word : peg::seq<session_noun, peg::opt<peg::sor<peg::one<'/'>, lexical::gap>, session_noun>> {
};
struct days_noun : lexical::phrase<days_noun> {
  static constexpr lexical::literal words[] = {"days", "day"};
};
/// rate_joint = *(space / ","): a comma before `per week` is a stray one.
struct rate_joint : peg::star<peg::sor<lexical::space, peg::one<','>>> {};
struct rate_noun : peg::sor<session_word, times_word, times_sign, days_noun> {};

/// once = 1, twice = 2, thrice = 3
struct once_word : lexical::phrase<once_word> {
  static constexpr lexical::literal words[] = {"once"};
};
struct twice_word : lexical::phrase<twice_word> {
  static constexpr lexical::literal words[] = {"twice"};
};
struct thrice_word : lexical::phrase<thrice_word> {
  static constexpr lexical::literal words[] = {"thrice"};
};
struct weekly_word : lexical::phrase<weekly_word> {
  static constexpr lexical::literal words[] = {"weekly"};
};
struct rate_in_words : peg::sor<once_word, twice_word, thrice_word> {};
struct weekly_rate
    : peg::sor<peg::seq<rate_amount, lexical::opt_gap,
                        peg::sor<peg::seq<rate_noun, rate_joint, per_week>, each_week, weekly>>,
               peg::seq<rate_in_words, lexical::gap, per_week>, weekly_word> {
  static constexpr bool is_remembered = true;
};

struct duration_words : lexical::phrase<duration_words> {
  static constexpr lexical::literal words[] = {"for the next",
                                               "for a period of",
                                               "for a duration of",
                                               "for a total of",
                                               "for up to",
                                               "over the next",
                                               "over the course of",
                                               "over a period of",
                                               "over a",
                                               "for a",
                                               "for",
                                               "over",
                                               "during",
                                               "within",
                                               "duration"};
};
struct duration_lead
    : peg::sor<peg::seq<duration_words, lexical::opt_gap, peg::opt<peg::one<':'>>, lexical::opt_gap>,
               times_mark> {};
struct weeks_form : peg::seq<peg::opt<duration_lead>, week_amount, hyphen_or_gap, weeks_word> {};
struct course_weeks : weeks_form {};
struct other_unit : peg::seq<hyphen_or_gap, peg::sor<time_unit, session_noun>> {};
/// `2x/week x 6`
struct bare_weeks : peg::seq<duration_lead, week_amount, peg::not_at<other_unit>, peg::not_at<peg::alnum>> {};
struct course_rest : peg::seq<peg::opt<peg::one<','>>, lexical::opt_gap, peg::sor<weeks_form, bare_weeks>> {};
struct weekly_course : peg::seq<weekly_rate, peg::opt<course_rest>> {};

struct grid_mark : peg::sor<peg::seq<times_sign, lexical::opt_gap>, peg::seq<times_word, lexical::gap>> {};
struct grid_unit : peg::seq<hyphen_or_gap, peg::sor<weeks_word, session_noun>> {};
struct session_grid : peg::seq<rate_amount, lexical::opt_gap, grid_mark, week_amount,
                               peg::sor<grid_unit, peg::seq<peg::not_at<other_unit>, peg::not_at<peg::alnum>,
                                                            peg::not_at<lexical::opt_gap, per_week>>>> {};

/// A stay, a rental or a trial: how long, not how often.
struct stay_word : lexical::phrase<stay_word> {
  static constexpr lexical::literal words[] = {"trial",  "rental",     "rent", "use",       "program",
                                               "course", "membership", "stay", "home trial"};
};
struct trial_period : peg::seq<time_span, hyphen_or_gap, lexical::opt_gap, stay_word> {};
struct other_rate_word : lexical::phrase<other_rate_word> {
  static constexpr lexical::literal words[] = {
      "daily",     "monthly", "biweekly", "bi-weekly",        "bimonthly",
      "quarterly", "yearly",  "annually", "every other week", "every other day"};
};
struct other_time : lexical::phrase<other_time> {
  static constexpr lexical::literal words[] = {"day",     "month", "mo", "year", "yr",
                                               "quarter", "hour",  "hr", "night"};
};
struct other_rate : peg::sor<peg::seq<peg::sor<any_amount, rate_in_words>, lexical::opt_gap,
                                      peg::opt<peg::sor<rate_noun, time_unit>, lexical::opt_gap>,
                                      peg::sor<peg::seq<each_mark, peg::opt<lexical::count, hyphen_or_gap>,
                                                        peg::sor<other_time, time_unit>>,
                                               other_rate_word>>,
                             other_rate_word> {};
/// A time that is no course: `15 mins`, `for 2 months`, `160 hours`.
struct other_time_span : peg::seq<peg::opt<duration_lead>, any_amount, hyphen_or_gap, time_unit> {};
struct hours_word : lexical::phrase<hours_word> {
  static constexpr lexical::literal words[] = {"hours", "hour", "hrs", "hr"};
};
struct hours : peg::seq<any_amount, hyphen_or_gap, hours_word> {};

struct total_words : lexical::phrase<total_words> {
  static constexpr lexical::literal words[] = {"total of", "a total of", "for a total of",
                                               "up to",    "for",        "total"};
};
struct total_lead
    : peg::sor<peg::seq<total_words, lexical::opt_gap, peg::opt<peg::one<':'>>, lexical::opt_gap>, times_mark,
               hash_mark> {};
struct adding_word : lexical::phrase<adding_word> {
  static constexpr lexical::literal words[] = {"additional", "more", "further",   "total",    "initial",
                                               "extra",      "new",  "continued", "remaining"};
};
/// `visits per wce for 2 weeks`: a rate whose unit is lost.
struct per_word : lexical::phrase<per_word> {
  static constexpr lexical::literal words[] = {"per"};
};
struct lost_unit : peg::plus<peg::alnum> {};
struct broken_rate : peg::seq<lexical::gap, per_word, lexical::gap, lost_unit, lexical::gap, duration_lead,
                              week_amount, hyphen_or_gap, weeks_word> {};
struct session_total : peg::seq<peg::opt<total_lead>, total_amount, hyphen_or_gap,
                                peg::opt<adding_word, lexical::gap>, session_word, peg::not_at<broken_rate>> {
};
/// `times 6`, `x 6`, `#6`
struct bare_total : peg::seq<peg::sor<times_mark, hash_mark>, total_amount, peg::not_at<other_unit>,
                             peg::not_at<peg::alnum>> {};
struct labelled_total
    : peg::seq<quantity_word, peg::opt<lexical::gap, of_word>, lexical::opt_gap, amount_mark, total_amount> {
};
/// `(8)`, `(total 8)`, `(8 total)`
struct total_word : lexical::phrase<total_word> {
  static constexpr lexical::literal words[] = {"total"};
};
struct bracketed_total : peg::seq<peg::one<'('>, lexical::opt_gap, peg::opt<total_lead>, total_amount,
                                  peg::opt<lexical::gap, total_word>, peg::opt<lexical::gap, session_word>,
                                  lexical::opt_gap, peg::one<')'>> {};
/// The count of a second thing whose noun is left out: `two sessions for the neck and eight for the knee`.
struct and_word : lexical::phrase<and_word> {
  static constexpr lexical::literal words[] = {"and"};
};
struct for_word : lexical::phrase<for_word> {
  static constexpr lexical::literal words[] = {"for", "to", "of"};
};
struct further_total : peg::seq<and_word, lexical::gap, total_amount, peg::at<lexical::gap, for_word>> {};

/// Up to eight words without a number or a mark between them.
struct plain_word : peg::seq<peg::alpha, peg::star<peg::sor<peg::alnum, peg::one<'-', '/', '&', '\''>>>> {};
struct name_word
    : peg::seq<peg::not_at<session_noun>, peg::not_at<for_word>, peg::not_at<lexical::number_words>,
               peg::not_at<times_word>, peg::not_at<time_unit>, peg::not_at<each_word>, plain_word> {};
/// `Medical treatment visits`: a session's noun inside the name.
struct session_name : peg::seq<name_word, peg::rep_max<7, lexical::gap, name_word>> {};
struct adding : peg::opt<adding_word, lexical::gap> {};
struct named_sessions
    : peg::seq<total_amount, hyphen_or_gap, adding, session_name, lexical::gap, session_word> {};

}  // namespace orders
}  // namespace grammar
}  // namespace v0
}  // namespace imr
