#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "date.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// The line that a fax machine prints at the edge of a page, as a whole line: it holds a time of day and what
/// says whose it is, and nothing but such words and numbers.
///
///     JAN-12-2015 14:03 FROM: 9165551212 P.003/007
///     Received: Jan 12 2015 02:03pm
///
///     fax_line  = 1*(fax_part fax_gap), with a fax_clock, a fax_mark, and a fax_day or a phone number among them
///     fax_part  = fax_clock / fax_mark [fax_name] / fax_word / month_name / fax_number
///     fax_clock = 1*2DIGIT ":" 2DIGIT [":" 2DIGIT] [opt_gap ("am" / "pm")]
///     fax_name  = opt_gap 1*4(word in capitals [gap])
///     fax_gap   = *(space / "." / "," / ":" / "-" / "/" / "|")
struct fax_meridiem : lexical::phrase<fax_meridiem> {
  static constexpr lexical::literal words[] = {"am", "pm", "a.m.", "p.m."};
};
struct fax_clock : peg::seq<peg::rep_min_max<1, 2, peg::digit>, peg::one<':'>, peg::rep<2, peg::digit>,
                            peg::opt<peg::one<':'>, peg::rep<2, peg::digit>>,
                            peg::opt<lexical::opt_gap, fax_meridiem>, peg::not_at<peg::digit>> {};
/// What says that a machine wrote the line.
struct fax_mark : lexical::phrase<fax_mark> {
  static constexpr lexical::literal words[] = {
      "from", "to", "fax", "tel", "received", "rcvd", "sent", "via", "rightfax", "page", "pages", "pg", "p"};
};
struct fax_word : lexical::phrase<fax_word> {
  static constexpr lexical::literal words[] = {"id",  "no",  "of",  "by",  "date", "time", "phone", "pst",
                                               "pdt", "pt",  "mst", "mdt", "cst",  "cdt",  "est",   "edt",
                                               "gmt", "mon", "tue", "wed", "thu",  "fri",  "sat",   "sun"};
};
struct fax_capital : peg::seq<peg::plus<peg::upper>, peg::at<peg::sor<peg::eof, lexical::space>>> {};
struct fax_name : peg::seq<lexical::opt_gap, peg::opt<peg::one<':'>>, lexical::opt_gap, fax_capital,
                           peg::rep_max<3, lexical::gap, peg::not_at<fax_mark>, fax_capital>> {};
struct fax_number : peg::seq<peg::opt<peg::one<'(', '+', '#'>>, peg::digit,
                             peg::star<peg::sor<peg::digit, peg::one<'-', '.', '/', '(', ')'>>>> {};
struct fax_gap : peg::star<peg::sor<lexical::space, peg::one<'.', ',', ':', '-', '/', '|'>>> {};
struct fax_part
    : peg::sor<fax_clock, peg::seq<fax_mark, peg::opt<fax_name>>, fax_word, month_name, fax_number> {};

/// A date, or a phone number.
struct fax_day : peg::sor<peg::seq<month_name, fax_gap, peg::digit>,
                          peg::rep<7, peg::sor<peg::digit, peg::one<'-', '/'>>>> {};
template <class Part> struct fax_has : peg::at<peg::star<peg::not_at<Part>, peg::any>, Part> {};

struct fax_behind_mark : peg::seq<fax_part, fax_gap> {};
struct fax_before_mark : peg::seq<peg::not_at<fax_mark>, fax_part, fax_gap> {};
struct fax_line : peg::seq<fax_has<fax_clock>, fax_has<fax_day>, peg::star<fax_before_mark>,
                           peg::at<fax_mark>, peg::plus<fax_behind_mark>, peg::eof> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
