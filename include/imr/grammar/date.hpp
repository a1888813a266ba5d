#pragma once

#include "../detail/peg.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// A date as letters write it. Whether such a day exists is for the reader of the parts to say.
///
///     date         = numeric_date / month_first / day_first
///     numeric_date = month date_mark day date_mark year        ; 2/1/01, 02/25/2013, 2-25-13
///     month_first  = month_name ["."] gap day [","] gap year   ; January 26, 2000
///     day_first    = day gap month_name ["."] [","] gap year   ; 26 January 2000
///     year         = (4DIGIT / 2DIGIT) before no letter or digit, and not 19 or 20 before year_rest
///     year_rest    = gap 2DIGIT                              ; of a year that is torn apart
struct month : peg::rep_min_max<1, 2, peg::digit> {};
struct day : peg::seq<peg::rep_min_max<1, 2, peg::digit>, peg::not_at<peg::digit>> {};

/// A slash, a hyphen or one of the dashes U+2010–U+2015 and U+2212; a line may end behind it.
struct unicode_dash : peg::sor<peg::seq<peg::string<'\xE2', '\x80'>, peg::range<'\x90', '\x95'>>,
                               peg::string<'\xE2', '\x88', '\x92'>> {};
struct date_mark : peg::seq<peg::sor<peg::one<'/', '-'>, unicode_dash>, lexical::opt_gap> {};
struct year_rest
    : peg::seq<lexical::gap, peg::rep<2, peg::digit>, lexical::word_end, peg::not_at<date_mark>> {};
struct century : peg::sor<peg::string<'1', '9'>, peg::string<'2', '0'>> {};
struct short_year : peg::seq<peg::not_at<century, year_rest>, peg::rep<2, peg::digit>> {};
struct year : peg::seq<peg::sor<peg::rep<4, peg::digit>, short_year>, lexical::word_end> {};
struct numeric_date : peg::seq<month, date_mark, day, date_mark, year> {};

struct month_name : lexical::phrase<month_name> {
  static constexpr std::string_view words[] = {
      "january", "jan",  "february", "feb",  "march",    "mar",    "april",    "apr",
      "may",     "june", "jun",      "july", "jul",      "august", "aug",      "september",
      "sept",    "sep",  "october",  "oct",  "november", "nov",    "december", "dec"};
};
struct month_first : peg::seq<month_name, peg::opt<peg::one<'.'>>, lexical::gap, day, peg::opt<peg::one<','>>,
                              lexical::gap, year> {};
struct day_first : peg::seq<day, lexical::gap, month_name, peg::opt<peg::one<'.'>>, peg::opt<peg::one<','>>,
                            lexical::gap, year> {};
struct date_in_digits : peg::seq<peg::at<peg::digit>, peg::sor<numeric_date, day_first>> {};
struct date : peg::sor<date_in_digits, peg::seq<peg::at<peg::alpha>, month_first>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
