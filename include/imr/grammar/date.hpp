#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// A date as letters write it. Whether such a day exists is for the reader of the parts to say.
///
///     date         = numeric_date / dotted_date / month_first / day_first
///     numeric_date = month slash day slash year / month dash day dash year   ; 2/1/01, 02/25/2013, 2-25-13
///                  / month date_mark day date_mark long_year                 ; 11/18-2016
///     dotted_date  = month "." day "." long_year                             ; 02.25.2013
///     month_first  = month_name ["."] gap ["the" gap] day [ordinal] year_gap year   ; January 26, 2000
///     day_first    = day [ordinal] gap ["of" gap] month_name ["."] year_gap year    ; 26 January 2000
///     year_gap     = "," opt_gap / gap
///     year         = (4DIGIT / 2DIGIT) before no letter or digit, and not 19 or 20 before year_rest
///     long_year    = ("19" / "20") 2DIGIT before no letter or digit
///     year_rest    = gap 2DIGIT                              ; of a year that is torn apart
///
/// Two different marks need the year in full: `7-8/10` is a score, not a day.
struct month : peg::rep_min_max<1, 2, peg::digit> {};
struct day : peg::seq<peg::rep_min_max<1, 2, peg::digit>, peg::not_at<peg::digit>> {};

/// A slash, a hyphen or one of the dashes U+2010–U+2015 and U+2212; a line may end behind it.
struct unicode_dash : peg::sor<peg::seq<peg::string<'\xE2', '\x80'>, peg::range<'\x90', '\x95'>>,
                               peg::string<'\xE2', '\x88', '\x92'>> {};
struct any_dash : peg::sor<peg::one<'-'>, unicode_dash> {};
struct date_slash : peg::seq<peg::one<'/'>, lexical::opt_gap> {};
struct date_dash : peg::seq<any_dash, lexical::opt_gap> {};
struct date_mark : peg::sor<date_slash, date_dash> {};

struct year_rest
    : peg::seq<lexical::gap, peg::rep<2, peg::digit>, lexical::word_end, peg::not_at<date_mark>> {};
struct century : peg::sor<peg::string<'1', '9'>, peg::string<'2', '0'>> {};
struct short_year : peg::seq<peg::not_at<century, year_rest>, peg::rep<2, peg::digit>> {};
struct year : peg::seq<peg::sor<peg::rep<4, peg::digit>, short_year>, lexical::word_end> {};
struct long_year : peg::seq<peg::at<century>, peg::rep<4, peg::digit>, lexical::word_end> {};

struct alike_marks : peg::sor<peg::seq<date_slash, day, date_slash>, peg::seq<date_dash, day, date_dash>> {};
template <class Mark, class OtherMark>
struct day_and_year
    : peg::seq<Mark, day, peg::sor<peg::seq<Mark, year>, peg::seq<OtherMark, peg::at<long_year>, year>>> {};
struct numeric_date
    : peg::seq<month, peg::sor<day_and_year<date_slash, date_dash>, day_and_year<date_dash, date_slash>>> {};
/// Numbers that may be something else than a date: strengths, scores.
struct short_numbers : peg::seq<month, alike_marks, short_year> {};
struct short_date : peg::seq<short_numbers, lexical::word_end> {};
struct dotted_date : peg::seq<month, peg::one<'.'>, day, peg::one<'.'>, long_year> {};

struct month_name : lexical::phrase<month_name> {
  static constexpr lexical::literal words[] = {
      "january", "jan",  "february", "feb",  "march",    "mar",    "april",    "apr",
      "may",     "june", "jun",      "july", "jul",      "august", "aug",      "september",
      "sept",    "sep",  "october",  "oct",  "november", "nov",    "december", "dec"};
};
struct ordinal : lexical::phrase<ordinal> {
  static constexpr lexical::literal words[] = {"st", "nd", "rd", "th"};
};
struct day_article : lexical::phrase<day_article> {
  static constexpr lexical::literal words[] = {"the"};
};
struct month_link : lexical::phrase<month_link> {
  static constexpr lexical::literal words[] = {"of"};
};
struct month_word : peg::seq<month_name, peg::opt<peg::one<'.'>>> {};
struct day_word : peg::seq<day, peg::opt<ordinal>> {};
struct year_gap : peg::sor<peg::seq<peg::one<','>, lexical::opt_gap>, lexical::gap> {};

template <class Year>
struct month_first_with
    : peg::seq<month_word, lexical::gap, peg::opt<day_article, lexical::gap>, day_word, year_gap, Year> {};
template <class Year>
struct day_first_with
    : peg::seq<day_word, lexical::gap, peg::opt<month_link, lexical::gap>, month_word, year_gap, Year> {};
struct month_first : month_first_with<year> {};
struct day_first : day_first_with<year> {};

struct date_in_digits : peg::seq<peg::at<peg::digit>, peg::sor<numeric_date, dotted_date, day_first>> {};
struct date : peg::sor<date_in_digits, peg::seq<peg::at<peg::alpha>, month_first>> {};

/// A date inside a sentence, where the words around it may look like a part of it.
///
///     prose_date    = (numeric_date / dotted_date / iso_date / day_first / month_first) date_end
///     iso_date      = long_year "-" 2DIGIT "-" 2DIGIT              ; 2014-12-15
///     date_end      = before no unit of a dose, no decimals and no further number, unless that is a date too
///
/// A month's name needs the year in full there: in `On May 10, 12 visits were left` the number is no year.
/// The text 30.5/30/16mg holds none, 10/12/16-11/12/16 holds two.
struct dose_words : lexical::phrase<dose_words> {
  static constexpr lexical::literal words[] = {"mg", "mcg", "ml", "gm", "gms", "g",       "gram",    "grams",
                                               "kg", "meq", "iu", "cc", "%",   "percent", "strength"};
};
struct dose_unit : peg::seq<lexical::opt_gap, dose_words> {};
struct decimals : peg::seq<peg::one<'.'>, peg::digit> {};
struct next_number : peg::seq<peg::sor<peg::one<'/'>, any_dash>, peg::not_at<numeric_date>, peg::digit> {};
struct date_end : peg::not_at<peg::sor<dose_unit, decimals, next_number>> {};
/// 2014-12-15
struct iso_date : peg::seq<long_year, peg::one<'-'>, peg::at<peg::rep<2, peg::digit>>, month, peg::one<'-'>,
                           peg::at<peg::rep<2, peg::digit>>, day, lexical::word_end> {};
struct prose_digits : peg::seq<peg::at<peg::digit>,
                               peg::sor<numeric_date, dotted_date, iso_date, day_first_with<long_year>>> {};
struct prose_date
    : peg::seq<peg::sor<prose_digits, peg::seq<peg::at<peg::alpha>, month_first_with<long_year>>>, date_end> {
};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
