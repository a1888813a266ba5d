#pragma once

#include "../detail/peg.hpp"
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
  static constexpr std::string_view words[] = {"and"};
};
struct name_separator
    : peg::sor<
          peg::seq<lexical::opt_gap, peg::one<',', ';'>, lexical::opt_gap, peg::opt<and_word, lexical::gap>>,
          peg::seq<lexical::gap, and_word, lexical::gap>> {};

/// A word of a name begins with a capital letter or is one of the small words names hold.
struct sentence_opener : lexical::phrase<sentence_opener> {
  static constexpr std::string_view words[] = {"the", "this", "he/she", "he", "she"};
};
struct name_byte : peg::not_one<' ', ',', ';', '.', '\n', '\r', '\t', '\f'> {};
struct capital_word
    : peg::seq<peg::not_at<sentence_opener>, peg::sor<peg::upper, peg::one<'&', '('>>, peg::star<name_byte>> {
};
struct small_word : lexical::phrase<small_word> {
  static constexpr std::string_view words[] = {"of", "in"};
};
struct dash_word : peg::one<'-', '/'> {};
struct name_word : peg::sor<capital_word, peg::seq<dash_word, peg::at<lexical::gap, capital_word>>,
                            peg::seq<small_word, peg::at<lexical::gap, capital_word>>> {};

/// state_list = state_name *(name_separator state_name)
struct state_name : peg::seq<capital_word, peg::rep_max<4, lexical::gap, name_word>> {};
struct state_list : peg::seq<state_name, peg::star<name_separator, state_name>> {};

/// Specialties whose own name holds an `and` or a comma.
struct compound_name : lexical::phrase<compound_name> {
  static constexpr std::string_view words[] = {"physical medicine and rehabilitation",
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
struct specialty
    : peg::sor<compound_name,
               peg::seq<capital_word, peg::rep_max<8, lexical::gap, peg::sor<compound_name, name_word>>>> {};
struct specialty_list : peg::seq<specialty, peg::star<name_separator, specialty>> {};

/// The prose form.
///
///     board_sentence = "Board" ("-" / gap) "Certified in" gap specialty_list
///                      ["," gap "has a" ["sub"] "specialty in" gap specialty_list]
///     license_phrase = "licensed to practice in" gap ["the" ["state of"] gap] state_list
struct board_words : lexical::phrase<board_words> {
  static constexpr std::string_view words[] = {"board certified in", "board-certified in"};
};
struct subspecialty_words : lexical::phrase<subspecialty_words> {
  static constexpr std::string_view words[] = {"has a subspecialty in", "has subspecialties in",
                                               "with a subspecialty in"};
};
struct subspecialty : peg::seq<peg::opt<peg::one<','>>, lexical::gap, peg::opt<and_word, lexical::gap>,
                               subspecialty_words, lexical::gap, specialty_list> {};
struct board_sentence : peg::seq<board_words, lexical::gap, specialty_list, peg::opt<subspecialty>> {};
struct license_words : lexical::phrase<license_words> {
  static constexpr std::string_view words[] = {"licensed to practice in"};
};
struct state_words : lexical::phrase<state_words> {
  static constexpr std::string_view words[] = {"the state of", "the states of", "the"};
};
struct license_phrase
    : peg::seq<license_words, lexical::gap, peg::opt<state_words, lexical::gap>, state_list> {};

/// A small number in digits or words.
struct count_in_words : lexical::phrase<count_in_words> {
  static constexpr std::string_view words[] = {"one",    "two",     "three",       "four",  "five",
                                               "six",    "seven",   "eight",       "nine",  "ten",
                                               "twelve", "fifteen", "twenty-four", "twenty"};
  static constexpr int values[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 24, 20};
};
struct count_in_digits : lexical::integer {};
struct small_count : peg::sor<count_in_digits, count_in_words> {};

/// practice_years = "more than" gap small_count gap "years"
struct more_than : lexical::phrase<more_than> {
  static constexpr std::string_view words[] = {"more than"};
};
struct years_word : lexical::phrase<years_word> {
  static constexpr std::string_view words[] = {"years"};
};
struct practice_years : peg::seq<more_than, lexical::gap, small_count, lexical::gap, years_word> {};
/// practice_hours = "at least" gap small_count gap "hours" gap ("a" / "per") gap "week"
struct at_least : lexical::phrase<at_least> {
  static constexpr std::string_view words[] = {"at least"};
};
struct hours_words : lexical::phrase<hours_words> {
  static constexpr std::string_view words[] = {"hours a week", "hours per week"};
};
struct practice_hours : peg::seq<at_least, lexical::gap, small_count, lexical::gap, hours_words> {};
struct no_affiliation : lexical::phrase<no_affiliation> {
  static constexpr std::string_view words[] = {"has no affiliation with"};
};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
