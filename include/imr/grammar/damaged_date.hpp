#pragma once

#include "../detail/peg.hpp"
#include "../lexical/charset.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "date.hpp"

#include <cstddef>
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

/// A date with a name whose comma is read as another mark: November 8. 2016
///
///     spotted_date = month_name gap day [ordinal] opt_gap ("." / ";" / ":") gap long_year
struct spotted_date : peg::seq<month_word, lexical::gap, day_word, lexical::opt_gap, peg::one<'.', ';', ':'>,
                               lexical::gap, long_year> {};

/// A date in full of a header, each part in two digits or four, whose marks are lost or read as something
/// else, and whose digits are read as letters: 1216/2016, 01/13:2017, 1210212016, o1iz2017. The reader knows
/// which byte can be what; here it is the whole of a word with digits enough.
struct ruined_date {
  using rule_t = peg::any::rule_t;  // to the analysis: takes something or fails
  using subs_t = peg::empty_list;

  static constexpr std::ptrdiff_t longest = 14;
  static constexpr int digits_of_date = 8;
  static constexpr int least_digits = 5;

  [[nodiscard]] static constexpr bool is_like_digit(char c) noexcept {
    return std::string_view("OoQDlIi|!][tZzSGbBgq").find(c) != std::string_view::npos;
  }
  [[nodiscard]] static constexpr bool is_mark(char c) noexcept {
    return std::string_view("/-:;.,~'`*").find(c) != std::string_view::npos;
  }

  /// A mark that stands inside a number by chance.
  [[nodiscard]] static constexpr bool is_stray(char c) noexcept {
    return std::string_view(".,'`*").find(c) != std::string_view::npos;
  }

  template <class Input> static bool match(Input& in) {
    const char* p = in.current();
    if (p == in.end() || std::string_view("|!][").find(*p) != std::string_view::npos) return false;
    int digits = 0;
    int likely = 0;
    for (; p != in.end() && p - in.current() <= longest; ++p) {
      if (lexical::is_digit(*p)) {
        ++digits;
      } else if (is_like_digit(*p)) {
        ++likely;
      } else if (!is_mark(*p)) {
        break;
      }
    }
    const bool ends = p == in.end() || lexical::space_length(p, in.end()) != 0 || *p == ')' || *p == '}';
    if (!ends || digits < least_digits || digits + likely < digits_of_date) return false;
    in.bump(static_cast<std::size_t>(p - in.current()));
    return true;
  }
};

struct count_words : lexical::phrase<count_words> {
  static constexpr lexical::literal words[] = {
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
/// Three numbers that count something: `12-18-24 sessions`.
struct counted_numbers : peg::seq<short_numbers, peg::at<counted>> {};

/// A date with letters for some of its digits, inside a sentence: 11-30-2O16, 12/l5/2014. Letters that more
/// than one digit looks like make it doubtful: 11-30-201G, 12/1S/2014
///
///     misread_prose_date  = 1*2round_digit slash 1*2round_digit slash round_year date_end   ; or dashes
///     round_year          = digit (3round_digit / round_digit)
///     doubtful_prose_date = the same with doubtful digits
struct round_digit : peg::sor<peg::digit, peg::one<'O', 'o', 'l', 'I'>> {};
struct round_part : peg::rep_min_max<1, 2, round_digit> {};
struct round_year : peg::seq<peg::digit, peg::sor<peg::rep<3, round_digit>, round_digit>, lexical::word_end> {
};
template <class Part, class Year>
struct lettered_date
    : peg::seq<Part, peg::sor<peg::seq<date_slash, Part, date_slash>, peg::seq<date_dash, Part, date_dash>>,
               Year, date_end> {};
struct misread_prose_date : lettered_date<round_part, round_year> {};
struct doubtful_digit : peg::sor<round_digit, peg::one<'Z', 'z', 'S', 's', 'G', 'B', 'b', 'q', 'g'>> {};
struct doubtful_part : peg::rep_min_max<1, 2, doubtful_digit> {};
struct doubtful_year : peg::seq<peg::sor<peg::rep<4, doubtful_digit>, peg::seq<peg::digit, doubtful_digit>>,
                                lexical::word_end> {};
struct doubtful_prose_date : lettered_date<doubtful_part, doubtful_year> {};

/// What is left of a year behind its first two digits and a blank, read as letters in part: `12/1/20 I5`.
struct misread_year_rest
    : peg::seq<lexical::gap, peg::sor<peg::seq<peg::digit, round_digit>, peg::seq<round_digit, peg::digit>>,
               lexical::word_end> {};

/// A date that a blank or a mark tears, or whose year lost a digit, inside a sentence; only a year that
/// begins as one in full tells it from other numbers.
///
///     broken_date    = (torn_day / split_day / broken_name) date_end
///     torn_day       = month [" "] "/" torn_part [" "] "/" torn_year            ; 11/06 /2013, 01/12/201 5
///     torn_part      = ("0" / "1" / "2" / "3") [[" "] digit] / digit
///     torn_year      = century [" "] digit [[" "] digit] / "2 0" 2DIGIT         ; 20 16, 201, 2 013
///     split_day      = month "-" digit "-" digit "-" long_year                  ; 11-3-0-2016
///     broken_name    = month_name gap torn_name_day year_gap (torn_year / lettered_year)   ; December l5, 201G
struct inner_gap : peg::opt<lexical::space> {};
struct torn_rest : peg::seq<inner_gap, peg::digit> {};
struct torn_part : peg::sor<peg::seq<peg::range<'0', '3'>, peg::opt<torn_rest>>, peg::digit> {};
struct torn_century : peg::sor<peg::seq<peg::one<'2'>, inner_gap, peg::one<'0'>>,
                               peg::seq<peg::one<'1'>, inner_gap, peg::one<'9'>>> {};
struct torn_year : peg::seq<torn_century, inner_gap, peg::digit, peg::opt<torn_rest>, lexical::word_end> {};
template <class Mark>
struct torn_by
    : peg::seq<month, inner_gap, Mark, inner_gap, torn_part, inner_gap, Mark, inner_gap, torn_year> {};
struct torn_day : peg::sor<torn_by<peg::one<'/'>>, torn_by<any_dash>> {};
struct split_day : peg::seq<month, any_dash, peg::digit, any_dash, peg::digit, any_dash, long_year> {};
struct torn_name_day : peg::seq<doubtful_digit, peg::opt<inner_gap, doubtful_digit>, peg::opt<ordinal>> {};
struct lettered_year : peg::seq<peg::rep<4, doubtful_digit>, lexical::word_end> {};
struct broken_name : peg::seq<month_word, lexical::opt_gap, torn_name_day, lexical::opt_gap, peg::one<','>,
                              lexical::opt_gap, peg::sor<torn_year, lettered_year>> {};
struct broken_date : peg::seq<peg::sor<torn_day, split_day, broken_name>, date_end, peg::not_at<counted>> {};
/// A date with points for its marks and a year of two digits, which sections are numbered like.
struct short_dotted_date : peg::seq<month, peg::one<'.'>, day, peg::one<'.'>, peg::rep<2, peg::digit>,
                                    lexical::word_end, date_end> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
