#pragma once

#include "../detail/peg.hpp"
#include "../grammar/older_label.hpp"
#include "../lexical/charset.hpp"
#include "../lexical/number.hpp"
#include "mends.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// The number of an item, and where it stands; `where` ends behind the blank after it.
struct numbered {
  int number = 0;
  range where;
};

/// The item number that begins at a place; 0 where none does.
[[nodiscard]] inline numbered number_at(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const std::size_t width = imr::detail::match_prefix<grammar::item_number>(text.substr(at, end - at));
  if (width == std::string_view::npos) return {};
  const std::uint32_t digits = text[at] == '(' ? at + 1 : at;
  const std::size_t count = lexical::is_digit(text[digits + 1]) ? 2 : 1;
  return {lexical::integer_value(text.substr(digits, count)), {at, at + static_cast<std::uint32_t>(width)}};
}

/// The item number right before a place, with the place itself where there is none.
[[nodiscard]] inline numbered number_before(std::string_view text, std::uint32_t at) {
  constexpr std::uint32_t longest = 6;
  for (std::uint32_t p = at; p + longest > at && p != 0; --p) {
    const numbered n = number_at(text, p - 1, at);
    if (n.number != 0 && n.where.end == at && (p == 1 || text[p - 2] == ' ')) return n;
  }
  return {0, {at, at}};
}

/// A stretch without the words before the name of what is requested.
[[nodiscard]] inline range without_request_lead(std::string_view text, range item) {
  const std::size_t lead =
      imr::detail::match_prefix<grammar::item_lead>(text.substr(item.begin, item.size()));
  if (lead != std::string_view::npos) item.begin += static_cast<std::uint32_t>(lead);
  return item;
}

}  // namespace detail

}  // namespace layout
}  // namespace v0
}  // namespace imr
