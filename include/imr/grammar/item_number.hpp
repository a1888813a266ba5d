#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// The number of an item in a list: `1.`, `2)`, `(3)`, `#4`, `Item 5:`, `VI.`, `g)`. No decimal begins with
/// one (`7.5mg`), and no amount (`#60 tablets`, `Request 30 tablets`). A capital letter behind `#60` or
/// `Request 30` does not tell a number from an amount: the reader has to know that it is the next one.
///
///     item_number     = arabic_number / hash_number / named_number / roman_number / lettered_number
///                     / damaged_number
///     arabic_number   = ["("] 1*2DIGIT (("." / ")") (gap / before a letter) / damaged_mark)
///     damaged_mark    = ("," / ":" / ";") gap, before a capital letter
///     hash_number     = "#" 1*2DIGIT (number_sign gap / open_end)
///     named_number    = ("Item" / "Issue" / "Request") gap (hash_number / 1*2DIGIT number_sign gap / open_number)
///     open_number     = 1*2DIGIT open_end
///     open_end        = gap, before a capital letter
///     roman_number    = ["("] ("I" / "II" / … / "X") ("." / ")") gap
///     lettered_number = ["("] LOWER ")" gap
///     damaged_number  = 1*2DIGIT gap ("." / ")") gap / 1*2DIGIT ("}" / "]") gap, before a letter or the end
///                     / damaged_digits ("." / ")") gap, before a letter
///     damaged_digits  = digit_sign [DIGIT] / DIGIT digit_sign
struct item_digits : peg::rep_min_max<1, 2, peg::digit> {};
struct item_mark : peg::seq<peg::one<'.', ')'>, peg::sor<lexical::gap, peg::at<peg::alpha>>> {};
struct damaged_mark : peg::seq<peg::one<',', ':', ';'>, lexical::gap, peg::at<peg::upper>> {};
struct arabic_number : peg::seq<peg::opt<peg::one<'('>>, item_digits, peg::sor<item_mark, damaged_mark>> {};

struct number_sign : peg::one<'.', ')', ':', '-'> {};
struct marked_end : peg::seq<number_sign, lexical::gap> {};
struct open_end : peg::seq<lexical::gap, peg::at<peg::upper>> {};
struct hash_number : peg::seq<peg::one<'#'>, item_digits, peg::sor<marked_end, open_end>> {};
struct item_word : lexical::phrase<item_word> {
  static constexpr lexical::literal words[] = {"item", "issue", "request"};
};
struct marked_number : peg::seq<item_digits, marked_end> {};
struct open_number : peg::seq<item_digits, open_end> {};
struct named_number : peg::seq<item_word, lexical::gap, peg::sor<hash_number, marked_number, open_number>> {};

template <char... Digits> struct roman : peg::seq<peg::string<Digits...>, peg::not_at<peg::alpha>> {};
struct roman_digits : peg::sor<roman<'I'>, roman<'I', 'I'>, roman<'I', 'I', 'I'>, roman<'I', 'V'>, roman<'V'>,
                               roman<'V', 'I'>, roman<'V', 'I', 'I'>, roman<'V', 'I', 'I', 'I'>,
                               roman<'I', 'X'>, roman<'X'>> {};
struct roman_number : peg::seq<peg::opt<peg::one<'('>>, roman_digits, peg::one<'.', ')'>, lexical::gap> {};
struct item_letter : peg::lower {};
struct lettered_number : peg::seq<peg::opt<peg::one<'('>>, item_letter, peg::one<')'>, lexical::gap> {};

struct digit_sign : peg::one<'O', 'o', 'l', 'i', '|', '!', ']', 'Z', 'z', 'S', 's', 'B'> {};
struct damaged_digits
    : peg::sor<peg::seq<digit_sign, peg::opt<peg::digit>>, peg::seq<peg::digit, digit_sign>> {};
struct damaged_end : peg::sor<peg::at<peg::alpha>, peg::eof> {};
struct damaged_number
    : peg::sor<peg::seq<item_digits, lexical::gap, peg::one<'.', ')'>, lexical::gap>,
               peg::seq<item_digits, peg::one<'}', ']'>, lexical::gap, damaged_end>,
               peg::seq<damaged_digits, peg::one<'.', ')'>, lexical::gap, peg::at<peg::alpha>>> {};

struct item_number
    : peg::sor<arabic_number, hash_number, named_number, roman_number, lettered_number, damaged_number> {};

/// The mark before an entry of a list that is not numbered. U+F0A7, U+F0B7 and U+F0D8 are what extractors make
/// of a symbol font's marks; the byte 0x95 is the bullet of CP1252.
///
///     item_bullet = ("•" / "·" / "▪" / "■" / "●" / "►" / "☒" / "–" / "-" / "*" / "o" / …) gap
struct round_bullet : peg::sor<peg::string<'\xE2', '\x80', '\xA2'>, peg::string<'\xC2', '\xB7'>,
                               peg::string<'\xE2', '\x97', '\x8F'>, peg::string<'\xE2', '\x97', '\xA6'>,
                               peg::string<'\xEF', '\x82', '\xB7'>, peg::one<'\x95', 'o'>> {};
/// Squares, triangles, boxes with or without a cross, check marks and arrows.
struct square_bullet
    : peg::sor<peg::seq<peg::string<'\xE2', '\x96'>, peg::one<'\xAA', '\xA0', '\xA1', '\xBA', '\xB6'>>,
               peg::seq<peg::string<'\xE2', '\x98'>, peg::one<'\x90', '\x91', '\x92'>>,
               peg::seq<peg::string<'\xE2', '\x9C'>, peg::one<'\x93', '\x94', '\x97'>>,
               peg::string<'\xE2', '\x9E', '\xA2'>, peg::string<'\xEF', '\x82', '\xA7'>,
               peg::string<'\xEF', '\x83', '\x98'>> {};
struct dash_bullet
    : peg::sor<peg::string<'\xE2', '\x80', '\x93'>, peg::string<'\xE2', '\x80', '\x94'>, peg::one<'-', '*'>> {
};
struct bullet_sign : peg::sor<round_bullet, square_bullet, dash_bullet> {};
struct item_bullet : peg::seq<bullet_sign, lexical::gap> {};

/// The letter before one of the things under one number: `2. Aids: a. A cane …`
///
///     sub_letter = ["("] LOWER ("." / ")") gap
struct sub_letter : peg::seq<peg::opt<peg::one<'('>>, item_letter, peg::one<'.', ')'>, lexical::gap> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
