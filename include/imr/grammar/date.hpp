#pragma once

#include "../detail/peg.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// A date as letters write it. Whether such a day exists is for the reader of the parts to say.
///
///     date         = numeric_date / month_first / day_first
///     numeric_date = month date_mark day date_mark year        ; 2/1/01, 02/25/2013, 2-25-13
///     month_first  = month_name ["."] gap day [","] gap year   ; January 26, 2000
///     day_first    = day gap month_name ["."] [","] gap year   ; 26 January 2000
///     year         = 4DIGIT / 2DIGIT
struct month : peg::rep_min_max<1, 2, peg::digit> {};
struct day : peg::seq<peg::rep_min_max<1, 2, peg::digit>, peg::not_at<peg::digit>> {};
struct year : peg::seq<peg::sor<peg::rep<4, peg::digit>, peg::rep<2, peg::digit>>, peg::not_at<peg::digit>> {};

/// A slash, a hyphen or one of the dashes U+2010–U+2015 and U+2212; a line may end behind it.
struct unicode_dash
    : peg::sor<peg::seq<peg::string<'\xE2', '\x80'>, peg::range<'\x90', '\x95'>>, peg::string<'\xE2', '\x88', '\x92'>> {};
struct date_mark : peg::seq<peg::sor<peg::one<'/', '-'>, unicode_dash>, lexical::opt_gap> {};
struct numeric_date : peg::seq<month, date_mark, day, date_mark, year> {};

template <int Number, class Long, class Short>
struct month_named : peg::sor<lexical::phrase<Long>, lexical::phrase<Short>> {};
struct month_name
    : peg::sor<month_named<1, TAO_PEGTL_ISTRING("january"), TAO_PEGTL_ISTRING("jan")>,
               month_named<2, TAO_PEGTL_ISTRING("february"), TAO_PEGTL_ISTRING("feb")>,
               month_named<3, TAO_PEGTL_ISTRING("march"), TAO_PEGTL_ISTRING("mar")>,
               month_named<4, TAO_PEGTL_ISTRING("april"), TAO_PEGTL_ISTRING("apr")>,
               month_named<5, TAO_PEGTL_ISTRING("may"), TAO_PEGTL_ISTRING("may")>,
               month_named<6, TAO_PEGTL_ISTRING("june"), TAO_PEGTL_ISTRING("jun")>,
               month_named<7, TAO_PEGTL_ISTRING("july"), TAO_PEGTL_ISTRING("jul")>,
               month_named<8, TAO_PEGTL_ISTRING("august"), TAO_PEGTL_ISTRING("aug")>,
               month_named<9, TAO_PEGTL_ISTRING("september"), TAO_PEGTL_ISTRING("sept")>,
               month_named<9, TAO_PEGTL_ISTRING("sep"), TAO_PEGTL_ISTRING("sep")>,
               month_named<10, TAO_PEGTL_ISTRING("october"), TAO_PEGTL_ISTRING("oct")>,
               month_named<11, TAO_PEGTL_ISTRING("november"), TAO_PEGTL_ISTRING("nov")>,
               month_named<12, TAO_PEGTL_ISTRING("december"), TAO_PEGTL_ISTRING("dec")>> {};
struct month_first : peg::seq<month_name, peg::opt<peg::one<'.'>>, lexical::gap, day, peg::opt<peg::one<','>>,
                              lexical::gap, year> {};
struct day_first : peg::seq<day, lexical::gap, month_name, peg::opt<peg::one<'.'>>, peg::opt<peg::one<','>>,
                            lexical::gap, year> {};
struct date_in_digits : peg::seq<peg::at<peg::digit>, peg::sor<numeric_date, day_first>> {};
struct date : peg::sor<date_in_digits, peg::seq<peg::at<peg::alpha>, month_first>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
