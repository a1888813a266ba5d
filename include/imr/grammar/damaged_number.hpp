#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {
namespace damaged {

/// A digit, or a letter or mark that a scan makes of one: `1Omg`, `Smg`, `O2/l7/2O15`.
struct digit_like
    : peg::one<'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'O', 'o', 'Q', 'D', 'l', 'I', '|', 'i', '!',
               ']', '[', 'Z', 'z', 'S', 's', '$', 'B', 'G', 'b', 'g', 'q', 'A', 'T'> {};
/// The likenesses that are no beginning of a word or of a level of the spine (`S1`, `B12`).
struct round_or_stroke : peg::one<'O', 'o', 'l', 'I', '|'> {};

struct stray_blank : peg::seq<peg::one<' '>, peg::at<peg::digit>> {};
struct stray : peg::star<peg::sor<peg::one<'.', ',', '\'', '`'>, stray_blank>> {};
struct date_digit : peg::seq<digit_like, stray> {};
struct stray_mark_of_date : peg::seq<peg::one<'/', '-', '~'>, stray> {};

/// day = 1*2digit_like mark 1*2digit_like mark (century 2digit_like / 2digit_like)
///
/// A day whose digits are letters in part, whose hyphens are waves, or that has stray marks and blanks
/// inside. A year of four digits begins with 19 or 20, so that a number behind a year of two digits is no
/// part of it.
struct century
    : peg::sor<peg::seq<peg::one<'2', 'Z', 'z'>, stray, peg::one<'0', 'O', 'o', 'Q', 'D'>, stray>,
               peg::seq<peg::one<'1', 'l', 'I', '|', 'i', '!'>, stray, peg::one<'9', 'g', 'q'>, stray>> {};
struct year : peg::sor<peg::seq<century, date_digit, date_digit>, peg::seq<date_digit, date_digit>> {};
struct day : peg::seq<peg::rep_min_max<1, 2, date_digit>, stray_mark_of_date,
                      peg::rep_min_max<1, 2, date_digit>, stray_mark_of_date, year> {};

/// A month in one digit behind a mark or a blank that may stand for its other digit, or be a stray one:
/// `!1/11/2010`, `1 2/22/2014`. The reader of the date knows which days can be meant.
struct torn_month
    : peg::seq<peg::sor<peg::one<'|', '!', '[', ']'>, peg::seq<peg::one<'0', '1'>, peg::one<' '>>>,
               peg::digit, peg::one<'/', '-'>> {};

/// count = "#" 1*4digit_like
struct count : peg::seq<peg::one<'#'>, peg::rep_min_max<1, 4, digit_like>> {};

/// dose = 1*4digit_like *("/" / "." / "-" 1*4digit_like) unit
struct dose_unit : peg::sor<peg::istring<'m', 'g'>, peg::istring<'m', 'c', 'g'>, peg::istring<'m', 'l'>,
                            peg::istring<'g', 'm'>, peg::one<'%'>> {};
/// `mg` whose letters ran into one another or lost their tails: `10mq`, `5rng`, `4ing`.
struct damaged_milligrams
    : peg::sor<peg::string<'m', 'q'>, peg::string<'m', '9'>, peg::string<'m', 'y'>,
               peg::string<'r', 'n', 'g'>, peg::string<'r', 'n', 'q'>, peg::string<'i', 'n', 'g'>,
               peg::string<'n', 'i', 'g'>, peg::string<'r', 'a', 'g'>> {};
struct milligrams_over : peg::not_at<peg::alnum> {};
struct dose_mark : peg::one<'/', '.', '-'> {};
struct dose_digit : peg::seq<peg::not_at<dose_unit>, digit_like> {};
struct dose_digits : peg::rep_min_max<1, 4, dose_digit> {};
struct dose_figures : peg::seq<dose_digits, peg::star<dose_mark, dose_digits>> {};
struct dose : peg::seq<dose_figures, dose_unit> {};
/// A dose in damaged milligrams has digits of its own before them.
struct digits_before_unit : peg::seq<peg::digit, peg::star<peg::sor<peg::digit, dose_mark>>> {};
struct milligram_dose : peg::seq<digits_before_unit, damaged_milligrams, milligrams_over> {};

/// regulation = "97" 2digit_like ("." / ",") 2digit_like ["." 1*2digit_like]    ; a section of the Code of
/// Regulations
struct regulation
    : peg::seq<peg::one<'9', 'g', 'q'>, peg::one<'7', 'T'>, peg::one<'9', 'g', 'q'>, peg::one<'2', 'Z', 'z'>,
               peg::one<'.', ','>, peg::rep<2, digit_like>,
               peg::opt<peg::one<'.', ','>, peg::rep_min_max<1, 2, peg::digit>>, milligrams_over> {};

/// score = 1*2digit_like "/" ("1" / likeness) ("0" / likeness)
struct score : peg::seq<peg::rep_min_max<1, 2, digit_like>, peg::one<'/'>,
                        peg::one<'1', 'l', 'I', '|', 'i', '!'>, peg::one<'0', 'O', 'o', 'Q', 'D'>> {};

/// A year, or a number, in which strokes and rounds stand for 1 and 0: `2O16`, `6O`, `l2`.
struct year_digit : peg::sor<peg::digit, round_or_stroke, peg::one<'S', 'B'>> {};
struct year_alone : peg::seq<peg::one<'2', '1', 'l'>, peg::one<'0', 'O', 'o', '9'>, peg::rep<2, year_digit>> {
};
struct integer
    : peg::sor<peg::seq<peg::one<'l', '|'>, peg::digit, peg::star<peg::sor<peg::digit, peg::one<'O', 'o'>>>>,
               peg::seq<peg::digit, peg::plus<peg::sor<peg::digit, round_or_stroke>>>> {};

/// rate = rate_figure ["-" rate_end] before " " rate_noun       ; `Z times`, `1Z-18 sessions`, `G hours`
///
/// A letter that alone, or behind a digit, counts what treatments are counted by.
struct rate_letter : peg::one<'O', 'l', 'I', '|', 'Z', 'z', 'S', 'B', 'G'> {};
struct rate_figure
    : peg::sor<peg::seq<peg::digit, peg::opt<peg::sor<peg::digit, rate_letter>>>, rate_letter> {};
struct rate_noun : lexical::phrase<rate_noun> {
  static constexpr lexical::literal words[] = {"times", "hours", "visits", "sessions", "weeks", "treatments"};
};
struct rate_end : peg::rep_min_max<1, 2, peg::sor<peg::digit, rate_letter>> {};
struct rate : peg::seq<rate_figure, peg::opt<peg::one<'-'>, rate_end>, peg::at<peg::one<' '>, rate_noun>> {};

/// The year of a chapter, and pages behind their label: `Z016`, `20'04`, `7S-B0`.
struct word_over : peg::not_at<peg::alnum> {};
struct stray_in_year : peg::opt<peg::one<' ', '.', ',', '\'', '`'>> {};
struct chapter_year : peg::seq<peg::one<'1', '2', 'Z', 'z', 'l', 'I', '|'>, stray_in_year,
                               peg::one<'9', '0', 'O', 'o', 'Q', 'D', 'g', 'q'>, stray_in_year, digit_like,
                               stray_in_year, digit_like, word_over> {};
struct page_digits : peg::rep_min_max<1, 4, digit_like> {};
struct pages : peg::seq<page_digits, peg::star<peg::one<'-', '~'>, page_digits>, word_over> {};

/// A word that a number was turned into.
struct number : peg::sor<day, count, milligram_dose, dose, regulation, score, year_alone, rate, integer> {};

}  // namespace damaged
}  // namespace grammar
}  // namespace v0
}  // namespace imr
