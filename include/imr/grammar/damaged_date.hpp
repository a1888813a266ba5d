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

/// A date whose year is torn apart, inside a sentence: 11/18/20 16
struct torn_date : peg::seq<month, date_mark, day, date_mark, century, year_rest> {};

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

}  // namespace grammar
}  // namespace v0
}  // namespace imr
