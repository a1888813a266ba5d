#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {
namespace mention {

/// How running text names amounts of what is requested. `drug_amounts` is tried behind a drug's name, the
/// other two behind the words that speak of a request.
///
///     drug_amounts   = [generic] *form [join strength_list] [*12(form / direction) counted]
///     generic        = gap "(" 1*60(any byte but ")" and "#") ")"
///     strength_list  = (combined / amount_number unit) and no rate          ; 10 mg
///     combined       = amount_number [unit] 1*(("/" / "-") amount_number [unit])   ; 10/325mg, 5 mg/325 mg
///     rate           = "per day" / "a day" / "daily" …                      ; a dose in time is no strength
///     counted        = [","] ["("] (marked_quantity / contained_quantity)
///     marked_quantity    = ("#" / "quantity" / "qty" …) amount_number       ; #60, QTY: 30.00
///     contained_quantity = amount_number gap container                      ; 80 tablets
///     direction      = join (sig_word / a word in lower case or digits) that begins none of the above
///     counted_before = ["#"] amount_number gap container gap "of" gap       ; 100 tablets of
///     counted_visits = (amount_number / number_word ["(" number ")"]) *4(gap visit_word) gap ("visits" / "sessions" …)
///     amount_number  = 1*6DIGIT *("," 3DIGIT) ["." 1*4DIGIT]                ; and no digit after it
struct thousands : peg::seq<peg::one<','>, peg::rep<3, peg::digit>, peg::not_at<peg::digit>> {};
struct decimals : peg::seq<peg::one<'.'>, peg::rep_min_max<1, 4, peg::digit>> {};
struct amount_number : peg::seq<peg::rep_min_max<1, 6, peg::digit>, peg::star<thousands>, peg::opt<decimals>,
                                peg::not_at<peg::digit>> {};

struct join : peg::seq<peg::opt<peg::one<',', ';'>>, lexical::gap> {};

struct unit_word : lexical::phrase<unit_word> {
  static constexpr lexical::literal words[] = {"mg", "mcg", "%", "percent", "milligrams", "milligram"};
};
struct unit : peg::seq<lexical::opt_gap, unit_word> {};
struct rate_words : lexical::phrase<rate_words> {
  static constexpr lexical::literal words[] = {"per",   "a day", "daily",    "each day",
                                               "/ day", "/day",  "morphine", "of morphine"};
};
struct rate : peg::seq<lexical::opt_gap, rate_words> {};
struct strength_part : peg::seq<lexical::opt_gap, peg::one<'/', '-'>, lexical::opt_gap, amount_number> {};
struct combined : peg::seq<amount_number, peg::opt<unit>, peg::plus<strength_part, peg::opt<unit>>> {};
struct single_strength : peg::seq<amount_number, unit> {};
struct strength_list : peg::seq<peg::sor<combined, single_strength>, lexical::word_end, peg::not_at<rate>> {};

struct form_word : lexical::phrase<form_word> {
  static constexpr lexical::literal words[] = {"tablets", "tablet", "tabs",    "tab",   "capsules", "capsule",
                                               "caps",    "cap",    "patches", "patch", "pills",    "pill",
                                               "er",      "xr",     "sr",      "cr",    "dr",       "ir",
                                               "hcl",     "cream",  "gel",     "oral",  "ointment"};
};
struct form : peg::seq<join, form_word> {};
struct generic_text : peg::rep_min_max<1, 60, peg::not_one<')', '#'>> {};
struct generic : peg::seq<lexical::gap, peg::one<'('>, generic_text, peg::one<')'>> {};

struct container : lexical::phrase<container> {
  static constexpr lexical::literal words[] = {"tablets", "tabs",     "capsules", "caps",  "pills",
                                               "patches", "lozenges", "vials",    "tubes", "units"};
};
struct quantity_words : lexical::phrase<quantity_words> {
  static constexpr lexical::literal words[] = {"quantity of", "quantity", "qty", "count of"};
};
struct named_mark : peg::seq<quantity_words, peg::opt<peg::one<':', '.'>>, lexical::opt_gap> {};
struct quantity_mark
    : peg::seq<peg::sor<named_mark, peg::at<peg::one<'#'>>>, peg::opt<peg::one<'#'>>, lexical::opt_gap> {};
struct marked_quantity : peg::seq<quantity_mark, amount_number, lexical::word_end> {};
struct contained_quantity : peg::seq<amount_number, lexical::gap, container> {};
struct counted : peg::seq<peg::opt<peg::one<',', ';'>>, lexical::opt_gap, peg::opt<peg::one<'('>>,
                          peg::sor<marked_quantity, contained_quantity>> {};

/// Words that end the naming of what is requested.
struct end_word : lexical::phrase<end_word> {
  static constexpr lexical::literal words[] = {
      "and",   "or",   "is",   "are",   "was",     "were",  "be",         "with",
      "which", "that", "but",  "to",    "from",    "than",  "does",       "do",
      "has",   "have", "had",  "not",   "since",   "until", "would",      "should",
      "could", "may",  "will", "given", "because", "due",   "prescribed", "previously"};
};
struct sig_word : lexical::phrase<sig_word> {
  static constexpr lexical::literal words[] = {"bid", "tid", "qid", "qd",  "qhs", "hs",
                                               "po",  "prn", "q4h", "q6h", "q8h", "q12h"};
};
struct plain_word : peg::seq<peg::sor<peg::lower, peg::digit>,
                             peg::rep_max<15, peg::sor<peg::alnum, peg::one<'/', '-', '.'>>>> {};
struct direction
    : peg::seq<join, peg::not_at<peg::sor<end_word, strength_list, quantity_mark, contained_quantity>>,
               peg::sor<sig_word, plain_word>> {};

struct distant_count : peg::seq<peg::rep_max<12, peg::sor<form, direction>>, counted> {};
struct drug_amounts : peg::seq<peg::opt<generic>, peg::star<form>, peg::opt<join, strength_list>,
                               peg::opt<peg::sor<counted, distant_count>>> {};

/// Words behind which a letter names what it is about.
///
///     ask = "request for" / "request is for" / … / "requested"
struct request_words : lexical::phrase<request_words> {
  static constexpr lexical::literal words[] = {"request for", "requests for", "request is for",
                                               "request was for"};
};
struct requested_word : lexical::phrase<requested_word> {
  static constexpr lexical::literal words[] = {"requested"};
};

struct of_word : lexical::phrase<of_word> {
  static constexpr lexical::literal words[] = {"of"};
};
struct counted_before
    : peg::seq<peg::opt<peg::one<'#'>>, contained_quantity, lexical::gap, of_word, lexical::gap> {};

struct visit_word : lexical::phrase<visit_word> {
  static constexpr lexical::literal words[] = {
      "additional",     "more",          "further",     "physical",     "occupational", "therapy",
      "aquatic",        "chiropractic",  "massage",     "supervised",   "outpatient",   "treatment",
      "post-operative", "postoperative", "acupuncture", "psychotherapy"};
};
struct visits_words : lexical::phrase<visits_words> {
  static constexpr lexical::literal words[] = {"visits", "sessions", "treatments"};
};
struct number_word : lexical::phrase<number_word> {
  static constexpr lexical::literal words[] = {
      "two",    "three",  "four",    "five",     "six",         "seven",  "eight",      "nine",  "ten",
      "eleven", "twelve", "sixteen", "eighteen", "twenty-four", "twenty", "thirty-six", "thirty"};
};
struct bracketed_number : peg::seq<lexical::opt_gap, peg::one<'('>, amount_number, peg::one<')'>> {};
struct visits_in_digits : peg::seq<amount_number, lexical::word_end> {};
struct visits_in_words : peg::seq<number_word, peg::opt<bracketed_number>> {};
struct counted_visits : peg::seq<peg::sor<visits_in_digits, visits_in_words>,
                                 peg::rep_max<4, lexical::gap, visit_word>, lexical::gap, visits_words> {};

/// mentioned_age = 2DIGIT and no digit, *(" " / "-") ("year" ["s"] *(" " / "-") "old" / "y/o" / "yo" …)
struct age_gap : peg::star<peg::one<' ', '-'>> {};
struct year_word : lexical::phrase<year_word> {
  static constexpr lexical::literal words[] = {"years", "year", "yrs", "yr"};
};
struct old_word : lexical::phrase<old_word> {
  static constexpr lexical::literal words[] = {"old"};
};
struct short_age_word : lexical::phrase<short_age_word> {
  static constexpr lexical::literal words[] = {"y/o", "yo", "y.o"};
};
struct mentioned_age : peg::seq<peg::rep<2, peg::digit>, peg::not_at<peg::digit>, age_gap,
                                peg::sor<peg::seq<year_word, age_gap, old_word>, short_age_word>> {};

}  // namespace mention
}  // namespace grammar
}  // namespace v0
}  // namespace imr
