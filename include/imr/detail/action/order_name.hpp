#pragma once

#include "../../grammar/order_name.hpp"
#include "../../lexical/sentence.hpp"

#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace detail {

[[nodiscard]] constexpr bool is_mark_beside_name(char c) noexcept {
  return std::string_view(" ,;:-./+=#*([\"").find(c) != std::string_view::npos;
}

/// Takes the last of the words away that lead from a name to its amount; false where the text ends otherwise.
[[nodiscard]] inline bool drop_name_tail(std::string_view& name) noexcept {
  for (const std::string_view tail : grammar::orders::name_tail::words) {
    if (name.size() > tail.size() && !lexical::detail::continues_word(name, name.size() - tail.size() - 1) &&
        lexical::detail::ends_with_ignoring_case(name, tail)) {
      name.remove_suffix(tail.size());
      return true;
    }
  }
  return false;
}

/// The name without a bracket that is not closed in it, and what stands in the bracket.
[[nodiscard]] inline std::string_view without_open_bracket(std::string_view name) noexcept {
  std::size_t open = 0;
  std::size_t first = 0;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] == '(' && open++ == 0) first = i;
    if (name[i] == ')' && open != 0) --open;
  }
  return open == 0 ? name : name.substr(0, first);
}

/// The name in the text before an amount.
[[nodiscard]] inline std::string_view trimmed_name(std::string_view name, bool before_amount) noexcept {
  if (before_amount) name = without_open_bracket(name);
  do {
    while (!name.empty() && is_mark_beside_name(name.back())) name.remove_suffix(1);
  } while (before_amount && drop_name_tail(name));
  while (!name.empty() && (is_mark_beside_name(name.front()) || name.front() == ')') && name.front() != '(')
    name.remove_prefix(1);
  return name;
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
