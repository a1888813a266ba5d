#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/near_phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {
namespace damaged {

/// An age whose figure or words damage changed; whose age it is, is for the reader to look at.
///
///     age        = age_figure age_joint years_old         ; 5Z-year-cld, 67 car old, 4 8 year old, 48~year-o1d
///     age_figure = age_digit [" " / "." / "," / "'" / "`"] age_digit, not before a digit
struct age_digit
    : peg::sor<peg::digit, peg::one<'O', 'o', 'l', 'I', '|', ']', 'Z', 'z', 'S', '$', 'B', 'G', 'q'>> {};
struct age_figure
    : peg::seq<age_digit, peg::opt<peg::one<' ', '.', ',', '\'', '`'>>, age_digit, peg::not_at<age_digit>> {};
struct age_joint : peg::star<peg::sor<lexical::space, peg::one<'-', '~', '_', '.', ','>>> {};
struct years_old : lexical::near_phrase<years_old> {
  static constexpr lexical::literal words[] = {"year old", "years old", "years of age"};
  static constexpr unsigned most = 6;
};
struct age : peg::seq<age_figure, age_joint, years_old> {};

/// The digit that one of them stands for.
[[nodiscard]] constexpr char age_digit_of(char c) noexcept {
  constexpr std::string_view seen = "OolI|]ZzS$BGq";
  constexpr std::string_view digits = "0011112255869";
  const std::size_t at = seen.find(c);
  return at == std::string_view::npos ? c : digits[at];
}

/// The worker's sex right behind an age: `ma1e`, `fema.le`, `temale`.
struct male_word : lexical::near_phrase<male_word> {
  static constexpr lexical::literal words[] = {"male"};
  static constexpr unsigned most = 3;
};
struct female_word : lexical::near_phrase<female_word> {
  static constexpr lexical::literal words[] = {"female"};
  static constexpr unsigned most = 5;
};

}  // namespace damaged
}  // namespace grammar
}  // namespace v0
}  // namespace imr
