#pragma once

#include "../detail/peg.hpp"
#include "../detail/work.hpp"
#include "../lexical/charset.hpp"
#include "mends.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

/// The first place of a word (in lower case) in a stretch, in any case of its letters; the end of the stretch
/// where there is none.
[[nodiscard]] inline std::uint32_t find_word(std::string_view text, range in,
                                             std::string_view word) noexcept {
  const auto fits = [&](std::size_t at) {
    for (std::size_t i = 1; i < word.size(); ++i) {
      if (lexical::to_lower(text[at + i]) != word[i]) return false;
    }
    return true;
  };
  std::size_t at = in.begin;
  while (at + word.size() <= in.end && !(lexical::to_lower(text[at]) == word.front() && fits(at))) ++at;
  const bool found = at + word.size() <= in.end;
  const std::uint32_t place = found ? static_cast<std::uint32_t>(at) : in.end;
  imr::detail::work_in_blocks(place - (std::min)(in.begin, place));
  return place;
}

/// The stretch that a rule takes and that holds a place, which stands behind at most `most_before` words of
/// it; empty where there is none. Of several beginnings the farthest before the place is taken.
template <class Rule>
[[nodiscard]] range take_around(std::string_view text, range in, std::uint32_t hit, int most_before) {
  constexpr std::uint32_t longest_word = 40;
  range best;
  std::uint32_t at = hit;
  for (int words = 0; words <= most_before; ++words) {
    const std::uint32_t floor = at - (std::min)(at - in.begin, longest_word);
    while (at > floor && text[at - 1] != ' ') --at;
    const std::size_t width = imr::detail::match_prefix<Rule>(text.substr(at, in.end - at));
    if (width != std::string_view::npos && at + width > hit)
      best = {at, at + static_cast<std::uint32_t>(width)};
    if (at == floor) break;
    --at;
  }
  return best;
}

/// The first stretch that a rule takes around a word; empty where there is none.
///
///     find_around<grammar::effect_label>(text, in, "effect", 0)
template <class Rule>
[[nodiscard]] range find_around(std::string_view text, range in, std::string_view word, int most_before) {
  for (std::uint32_t hit = find_word(text, in, word); hit != in.end;
       hit = find_word(text, {hit + 1, in.end}, word)) {
    const range found = take_around<Rule>(text, in, hit, most_before);
    if (!found.empty()) return found;
  }
  return {};
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
