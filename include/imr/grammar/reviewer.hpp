#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/number.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// Lists of names: separated by commas with or without a blank, and by `and`.
///
///     name_separator = opt_gap ("," / ";") opt_gap ["and" gap] / gap "and" gap
struct and_word : lexical::phrase<and_word> {
  static constexpr lexical::literal words[] = {"and"};
};
struct name_separator
    : peg::sor<
          peg::seq<lexical::opt_gap, peg::one<',', ';'>, lexical::opt_gap, peg::opt<and_word, lexical::gap>>,
          peg::seq<lexical::gap, and_word, lexical::gap>> {};

/// A word of a name begins with a capital letter or is one of the small words names hold.
struct sentence_opener : lexical::phrase<sentence_opener> {
  static constexpr lexical::literal words[] = {"the", "this", "he/she", "he", "she"};
};
struct name_byte : peg::not_one<' ', ',', ';', '.', '\n', '\r', '\t', '\f'> {};
struct capital_word
    : peg::seq<peg::not_at<sentence_opener>, peg::sor<peg::upper, peg::one<'&', '('>>, peg::star<name_byte>> {
};
struct small_word : lexical::phrase<small_word> {
  static constexpr lexical::literal words[] = {"of", "in"};
};
struct dash_word : peg::one<'-', '/'> {};
/// `Physical Medicine & rehabilitation`
struct joined_word : peg::seq<peg::one<'&'>, lexical::gap, peg::at<peg::alpha>, peg::plus<name_byte>> {};
struct name_word
    : peg::sor<joined_word, capital_word, peg::seq<dash_word, peg::at<lexical::gap, capital_word>>,
               peg::seq<small_word, peg::at<lexical::gap, capital_word>>> {};

/// A name in small letters ends where a heading in capitals begins: `Family Practice CLINICAL CASE SUMMARY`.
struct capitals : peg::rep<4, peg::upper> {};
struct next_label : peg::istring<'c', 'e', 'r', 't', 'i'> {};
struct next_name_word : peg::seq<lexical::gap, peg::not_at<capitals>, peg::not_at<next_label>, name_word> {};
template <unsigned Most, class Word = name_word>
struct name_in_capitals : peg::seq<peg::at<capitals>, capital_word,
                                   peg::rep_max<Most, lexical::gap, peg::not_at<next_label>, Word>> {};

/// The states, for lists whose commas a scan lost.
struct known_state : lexical::phrase<known_state> {
  static constexpr lexical::literal words[] = {
      "alabama",     "alaska",       "arizona",        "arkansas",       "california",    "colorado",
      "connecticut", "delaware",     "florida",        "georgia",        "hawaii",        "idaho",
      "illinois",    "indiana",      "iowa",           "kansas",         "kentucky",      "louisiana",
      "maine",       "maryland",     "massachusetts",  "michigan",       "minnesota",     "mississippi",
      "missouri",    "montana",      "nebraska",       "nevada",         "new hampshire", "new jersey",
      "new mexico",  "new york",     "north carolina", "north dakota",   "ohio",          "oklahoma",
      "oregon",      "pennsylvania", "rhode island",   "south carolina", "south dakota",  "tennessee",
      "texas",       "utah",         "vermont",        "virginia",       "washington",    "west virginia",
      "wisconsin",   "wyoming",      "puerto rico"};
};
struct whole_state : peg::seq<peg::at<peg::upper>, known_state,
                              peg::not_at<lexical::gap, peg::not_at<known_state>, peg::not_at<capitals>,
                                          peg::not_at<next_label>, name_word>> {};

/// state_list   = state_name *(name_separator state_name)
/// credentials of a label: state_name *((name_separator / lost_comma) state_name)
/// lost_comma   = opt_gap "." opt_gap / gap            ; before a state
struct state_name
    : peg::sor<whole_state, name_in_capitals<4>, peg::seq<capital_word, peg::rep_max<4, next_name_word>>> {};
struct state_list : peg::seq<state_name, peg::star<name_separator, state_name>> {};
struct lost_state_comma
    : peg::seq<peg::sor<peg::seq<lexical::opt_gap, peg::one<'.'>, lexical::opt_gap>, lexical::gap>,
               peg::at<known_state>> {};
struct state_credentials
    : peg::seq<state_name, peg::star<peg::sor<name_separator, lost_state_comma>, state_name>> {};

/// Specialties whose own name holds an `and` or a comma.
struct compound_name : lexical::phrase<compound_name> {
  static constexpr lexical::literal words[] = {"physical medicine and rehabilitation",
                                               "obstetrics and gynecology",
                                               "hospice and palliative medicine",
                                               "allergy and immunology",
                                               "colon and rectal surgery",
                                               "child and adolescent psychiatry",
                                               "public health and general preventive medicine",
                                               "occupational and environmental medicine",
                                               "endocrinology, diabetes and metabolism",
                                               "endocrinology, diabetes, and metabolism",
                                               "diabetes and metabolism",
                                               "ear, nose and throat",
                                               "ear, nose, and throat",
                                               "plastic and reconstructive surgery",
                                               "oral and maxillofacial surgery",
                                               "head and neck surgery",
                                               "foot and ankle surgery",
                                               "hand and upper extremity surgery",
                                               "marriage and family therapy"};
};

/// specialty_list = specialty *(name_separator specialty)
struct word_of_specialty : peg::sor<compound_name, name_word> {};
struct next_specialty_word
    : peg::seq<lexical::gap, peg::not_at<capitals>, peg::not_at<next_label>, word_of_specialty> {};
struct specialty : peg::sor<compound_name, name_in_capitals<8, word_of_specialty>,
                            peg::seq<capital_word, peg::rep_max<8, next_specialty_word>>> {};
struct specialty_list : peg::seq<specialty, peg::star<name_separator, specialty>> {};
/// A full stop between two names of a labelled list was a comma: `Preventive Medicine. Occupational Medicine`
struct lost_specialty_comma : peg::seq<lexical::opt_gap, peg::one<'.'>, lexical::opt_gap,
                                       peg::at<capital_word>, peg::at<peg::upper, peg::rep<3, peg::lower>>> {
};
struct specialty_credentials
    : peg::seq<specialty, peg::star<peg::sor<name_separator, lost_specialty_comma>, specialty>> {};

/// The prose form.
///
///     board_sentence = "Board" ("-" / gap) "Certified in" gap specialty_list
///                      ["," gap "has a" ["sub"] "specialty in" gap specialty_list]
///     license_phrase = "licensed to practice in" gap ["the" ["state of"] gap] state_list
struct board_words : lexical::phrase<board_words> {
  static constexpr lexical::literal words[] = {"board certified in", "board-certified in"};
};
struct subspecialty_words : lexical::phrase<subspecialty_words> {
  static constexpr lexical::literal words[] = {"has a subspecialty in", "has subspecialties in",
                                               "with a subspecialty in"};
};
struct subspecialty : peg::seq<peg::opt<peg::one<','>>, lexical::gap, peg::opt<and_word, lexical::gap>,
                               subspecialty_words, lexical::gap, specialty_list> {};
struct board_sentence : peg::seq<board_words, lexical::gap, specialty_list, peg::opt<subspecialty>> {};
struct license_words : lexical::phrase<license_words> {
  static constexpr lexical::literal words[] = {"licensed to practice in"};
};
struct state_words : lexical::phrase<state_words> {
  static constexpr lexical::literal words[] = {"the state of", "the states of", "the"};
};
struct license_phrase
    : peg::seq<license_words, lexical::gap, peg::opt<state_words, lexical::gap>, state_list> {};

/// A small number in digits or words.
struct count_in_words : lexical::phrase<count_in_words> {
  static constexpr lexical::literal words[] = {"one",    "two",     "three",       "four",  "five",
                                               "six",    "seven",   "eight",       "nine",  "ten",
                                               "twelve", "fifteen", "twenty-four", "twenty"};
  static constexpr int values[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 24, 20};
};
struct count_in_digits : lexical::integer {};
struct small_count : peg::sor<count_in_digits, count_in_words> {};

/// practice_years = "more than" gap small_count gap "years"
struct more_than : lexical::phrase<more_than> {
  static constexpr lexical::literal words[] = {"more than"};
};
struct years_word : lexical::phrase<years_word> {
  static constexpr lexical::literal words[] = {"years", "year"};
};
struct practice_years : peg::seq<more_than, lexical::gap, small_count, lexical::gap, years_word> {};
/// practice_hours = "at least" gap small_count gap "hours" gap ("a" / "per") gap "week"
struct at_least : lexical::phrase<at_least> {
  static constexpr lexical::literal words[] = {"at least"};
};
struct hours_words : lexical::phrase<hours_words> {
  static constexpr lexical::literal words[] = {"hours a week", "hours per week"};
};
struct practice_hours : peg::seq<at_least, lexical::gap, small_count, lexical::gap, hours_words> {};
struct no_affiliation : lexical::phrase<no_affiliation> {
  static constexpr lexical::literal words[] = {"has no affiliation with", "no affiliation with"};
};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
