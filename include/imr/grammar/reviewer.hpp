#pragma once

#include "../detail/peg.hpp"
#include "../lexical/number.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// Lists of names: separated by commas with or without a blank, and by `and`.
///
///     name_separator = opt_gap ("," / ";") opt_gap ["and" gap] / gap "and" gap
struct and_word : lexical::phrase<TAO_PEGTL_ISTRING("and")> {};
struct name_separator
    : peg::sor<peg::seq<lexical::opt_gap, peg::one<',', ';'>, lexical::opt_gap, peg::opt<and_word, lexical::gap>>,
               peg::seq<lexical::gap, and_word, lexical::gap>> {};

/// A word of a name begins with a capital letter or is one of the small words names hold.
struct sentence_opener
    : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("the")>, lexical::phrase<TAO_PEGTL_ISTRING("this")>,
               lexical::phrase<TAO_PEGTL_ISTRING("he/she")>, lexical::phrase<TAO_PEGTL_ISTRING("he")>,
               lexical::phrase<TAO_PEGTL_ISTRING("she")>> {};
struct name_byte : peg::not_one<' ', ',', ';', '.', '\n', '\r', '\t', '\f'> {};
struct capital_word : peg::seq<peg::not_at<sentence_opener>, peg::sor<peg::upper, peg::one<'&', '('>>, peg::star<name_byte>> {};
struct small_word : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("of")>, lexical::phrase<TAO_PEGTL_ISTRING("in")>> {};
struct name_word : peg::sor<capital_word, peg::seq<small_word, peg::at<lexical::gap, capital_word>>> {};

/// state_list = state_name *(name_separator state_name)
struct state_name : peg::seq<capital_word, peg::rep_max<4, lexical::gap, name_word>> {};
struct state_list : peg::seq<state_name, peg::star<name_separator, state_name>> {};

/// Specialties whose own name holds an `and` or a comma.
struct compound_name
    : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("physical medicine and rehabilitation")>,
               lexical::phrase<TAO_PEGTL_ISTRING("obstetrics and gynecology")>,
               lexical::phrase<TAO_PEGTL_ISTRING("hospice and palliative medicine")>,
               lexical::phrase<TAO_PEGTL_ISTRING("allergy and immunology")>,
               lexical::phrase<TAO_PEGTL_ISTRING("colon and rectal surgery")>,
               lexical::phrase<TAO_PEGTL_ISTRING("child and adolescent psychiatry")>,
               lexical::phrase<TAO_PEGTL_ISTRING("public health and general preventive medicine")>,
               lexical::phrase<TAO_PEGTL_ISTRING("occupational and environmental medicine")>,
               lexical::phrase<TAO_PEGTL_ISTRING("endocrinology, diabetes and metabolism")>,
               lexical::phrase<TAO_PEGTL_ISTRING("endocrinology, diabetes, and metabolism")>,
               lexical::phrase<TAO_PEGTL_ISTRING("diabetes and metabolism")>,
               lexical::phrase<TAO_PEGTL_ISTRING("ear, nose and throat")>,
               lexical::phrase<TAO_PEGTL_ISTRING("ear, nose, and throat")>,
               lexical::phrase<TAO_PEGTL_ISTRING("plastic and reconstructive surgery")>,
               lexical::phrase<TAO_PEGTL_ISTRING("oral and maxillofacial surgery")>,
               lexical::phrase<TAO_PEGTL_ISTRING("head and neck surgery")>,
               lexical::phrase<TAO_PEGTL_ISTRING("foot and ankle surgery")>,
               lexical::phrase<TAO_PEGTL_ISTRING("hand and upper extremity surgery")>,
               lexical::phrase<TAO_PEGTL_ISTRING("marriage and family therapy")>> {};

/// specialty_list = specialty *(name_separator specialty)
struct specialty : peg::sor<compound_name, peg::seq<capital_word, peg::rep_max<8, lexical::gap, peg::sor<compound_name, name_word>>>> {};
struct specialty_list : peg::seq<specialty, peg::star<name_separator, specialty>> {};

/// The prose form.
///
///     board_sentence = "Board" ("-" / gap) "Certified in" gap specialty_list
///                      ["," gap "has a" ["sub"] "specialty in" gap specialty_list]
///     license_phrase = "licensed to practice in" gap state_list
struct board_words : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("board certified in")>,
                              lexical::phrase<TAO_PEGTL_ISTRING("board-certified in")>> {};
struct subspecialty_words : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("has a subspecialty in")>,
                                     lexical::phrase<TAO_PEGTL_ISTRING("has subspecialties in")>,
                                     lexical::phrase<TAO_PEGTL_ISTRING("with a subspecialty in")>> {};
struct subspecialty : peg::seq<peg::opt<peg::one<','>>, lexical::gap, peg::opt<and_word, lexical::gap>,
                               subspecialty_words, lexical::gap, specialty_list> {};
struct board_sentence : peg::seq<board_words, lexical::gap, specialty_list, peg::opt<subspecialty>> {};
struct license_phrase : peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("licensed to practice in")>, lexical::gap, state_list> {};

/// A small number in digits or words.
template <int Value, class Word>
struct number_named : lexical::phrase<Word> {};
struct count_in_words
    : peg::sor<number_named<1, TAO_PEGTL_ISTRING("one")>, number_named<2, TAO_PEGTL_ISTRING("two")>,
               number_named<3, TAO_PEGTL_ISTRING("three")>, number_named<4, TAO_PEGTL_ISTRING("four")>,
               number_named<5, TAO_PEGTL_ISTRING("five")>, number_named<6, TAO_PEGTL_ISTRING("six")>,
               number_named<7, TAO_PEGTL_ISTRING("seven")>, number_named<8, TAO_PEGTL_ISTRING("eight")>,
               number_named<9, TAO_PEGTL_ISTRING("nine")>, number_named<10, TAO_PEGTL_ISTRING("ten")>,
               number_named<12, TAO_PEGTL_ISTRING("twelve")>, number_named<15, TAO_PEGTL_ISTRING("fifteen")>,
               number_named<24, TAO_PEGTL_ISTRING("twenty-four")>,
               number_named<20, TAO_PEGTL_ISTRING("twenty")>> {};
struct count_in_digits : lexical::integer {};
struct small_count : peg::sor<count_in_digits, count_in_words> {};

/// practice_years = "more than" gap small_count gap "years"
struct practice_years : peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("more than")>, lexical::gap, small_count, lexical::gap,
                                 lexical::phrase<TAO_PEGTL_ISTRING("years")>> {};
/// practice_hours = "at least" gap small_count gap "hours" gap ("a" / "per") gap "week"
struct practice_hours
    : peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("at least")>, lexical::gap, small_count, lexical::gap,
               peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("hours a week")>, lexical::phrase<TAO_PEGTL_ISTRING("hours per week")>>> {};
/// no_affiliation = "has no affiliation with"
struct no_affiliation : lexical::phrase<TAO_PEGTL_ISTRING("has no affiliation with")> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
