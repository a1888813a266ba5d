#pragma once

#include "../../grammar/mention.hpp"
#include "../peg.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

/// A number and where it stands.
struct mentioned_number {
  double value = 0;
  std::string_view where;
};

/// Takes the next number off the front of a text, with what stands before it; nothing where there is none.
[[nodiscard]] inline std::optional<mentioned_number> take_number(std::string_view& text) {
  constexpr std::string_view digits = "0123456789";
  for (;;) {
    const std::size_t begin = text.find_first_of(digits);
    if (begin == std::string_view::npos) return std::nullopt;
    text.remove_prefix(begin);
    const std::size_t width = match_prefix<grammar::mention::amount_number>(text);
    if (width == std::string_view::npos) {  // a number longer than any amount
      const std::size_t end = text.find_first_not_of(digits);
      text.remove_prefix(end == std::string_view::npos ? text.size() : end);
      continue;
    }
    mentioned_number number{0, text.substr(0, width)};
    double scale = 0;  // of the next digit behind the point
    for (const char c : number.where) {
      if (c == '.') scale = 0.1;
      if (c == '.' || c == ',') continue;
      if (scale == 0) {
        number.value = 10 * number.value + (c - '0');
      } else {
        number.value += scale * (c - '0');
        scale /= 10;
      }
    }
    text.remove_prefix(width);
    return number;
  }
}

/// What a mention says of amounts; an empty place stands for nothing.
struct mentioned_amounts {
  std::string_view strengths;
  mentioned_number quantity;
};

struct keep_strengths {
  template <class Match> static void apply(const Match& in, mentioned_amounts& to) {
    to.strengths = in.string_view();
  }
};
struct keep_quantity {
  template <class Match> static void apply(const Match& in, mentioned_amounts& to) {
    std::string_view text = in.string_view();
    if (const auto number = take_number(text)) to.quantity = *number;
  }
};

template <class Rule> struct mention_action : peg::nothing<Rule> {};
template <> struct mention_action<grammar::mention::strength_list> : keep_strengths {};
template <> struct mention_action<grammar::mention::marked_quantity> : keep_quantity {};
template <> struct mention_action<grammar::mention::contained_quantity> : keep_quantity {};

/// Reads what Rule matches at the beginning of a text; the number of bytes it took, or npos.
template <class Rule> std::size_t read_mention(std::string_view text, mentioned_amounts& to) {
  input in = make_input(text);
  if (!peg::parse<Rule, mention_action, control>(in, to)) return std::string_view::npos;
  return static_cast<std::size_t>(in.current() - text.data());
}

/// `12` and `twelve (12)` are 12; 0 where the words are none of the rule's.
[[nodiscard]] inline double visits_of(std::string_view match) {
  constexpr std::array<double, 17> values = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16, 18, 24, 20, 36, 30};
  static_assert(values.size() == std::size(grammar::mention::number_word::words));
  std::string_view rest = match;
  if (const auto number = take_number(rest)) return number->value;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::string_view word = grammar::mention::number_word::words[i];
    if (lexical::detail::match_phrase(match.data(), match.data() + match.size(), word) != 0) return values[i];
  }
  return 0;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
