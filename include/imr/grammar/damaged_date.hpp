#pragma once

#include "../detail/peg.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "date.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// What was a date before an extraction or a scan damaged it.
///
///     damaged_date = misread_date / merged_date
///     misread_date = 1*2ALNUM date_mark 1*2ALNUM date_mark 2*4ALNUM [year_rest]   ; 1O/12/2016, 11/18/20 16
///     merged_date  = merged_front ("-" / "/") merged_back / merged_whole          ; a mark of it was lost
///     merged_front = 1*4DIGIT
///     merged_back  = 2*6DIGIT
///     merged_whole = 7*8DIGIT
///
/// merged_date takes more than dates (`10-325`, `75-80`): the reader knows which lengths a lost mark leaves
/// (11-212016, 2-2513, 11-416, 1117-2016) and refuses the others.
struct damaged_part : peg::rep_min_max<1, 2, peg::alnum> {};
struct misread_date : peg::seq<damaged_part, date_mark, damaged_part, date_mark,
                               peg::rep_min_max<2, 4, peg::alnum>, peg::opt<year_rest>> {};

struct merged_front : peg::rep_min_max<1, 4, peg::digit> {};
struct merged_back : peg::rep_min_max<2, 6, peg::digit> {};
struct merged_whole : peg::rep_min_max<7, 8, peg::digit> {};
struct merged_mark : peg::one<'-', '/'> {};
struct merged_date
    : peg::seq<peg::sor<peg::seq<merged_front, merged_mark, merged_back>, merged_whole>, lexical::word_end> {
};

/// In a header only a year in full tells a date from the numbers of a claim.
struct merged_header_date
    : peg::seq<peg::sor<peg::seq<peg::rep<2, peg::digit>, merged_mark, peg::rep<2, peg::digit>, long_year>,
                        peg::seq<peg::rep<4, peg::digit>, merged_mark, long_year>,
                        peg::seq<peg::rep<4, peg::digit>, long_year>>> {};
struct damaged_date : peg::sor<misread_date, merged_header_date> {};

/// A date whose year is torn apart, inside a sentence: 11/18/20 16
struct torn_date : peg::seq<month, date_mark, day, date_mark, century, year_rest> {};

struct count_words : lexical::phrase<count_words> {
  static constexpr std::string_view words[] = {
      "degrees",  "pounds", "lbs",  "lb",    "tablets", "tabs",  "capsules",  "times", "visits",
      "sessions", "hours",  "days", "weeks", "months",  "years", "minutes",   "mmhg",  "bpm",
      "units",    "inches", "feet", "cm",    "mm",      "pages", "milligrams"};
};
struct counted : peg::seq<lexical::opt_gap, count_words> {};

/// Not the end of a merged date: a unit, decimals, or one more number.
struct merged_end
    : peg::not_at<
          peg::sor<dose_unit, counted, decimals, peg::seq<peg::sor<peg::one<'/'>, any_dash>, peg::digit>>> {};
struct merged_prose_date : peg::seq<merged_date, merged_end> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
