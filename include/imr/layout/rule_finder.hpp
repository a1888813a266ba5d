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

/// The first place of a word (in lower case) in a stretch, in any case of its letters; the end of the stretch where there
/// is none.
[[nodiscard]] inline std::uint32_t find_word(std::string_view text, range in,
                                             std::string_view word) noexcept {
  const auto fits = [&](std::size_t at) {
    for (std::size_t i = 1; i < word.size(); ++i) {
      if (lexical::to_lower(text[at + i]) != word[i]) return false;
    }
    return true;
  };
  imr::detail::work_in_blocks(in.size());
  for (std::size_t at = in.begin; at + word.size() <= in.end; ++at) {
    if (lexical::to_lower(text[at]) == word.front() && fits(at)) return static_cast<std::uint32_t>(at);
  }
  return in.end;
}

/// The first stretch that a rule takes and that holds a word, which stands behind at most `most_before` words of it;
/// empty where there is none. Of several beginnings the farthest before the word is taken.
///
///     find_around<grammar::effect_label>(text, in, "effect", 0)
template <class Rule>
[[nodiscard]] range find_around(std::string_view text, range in, std::string_view word, int most_before) {
  constexpr std::uint32_t longest_word = 40;
  for (std::uint32_t hit = find_word(text, in, word); hit != in.end;
       hit = find_word(text, {hit + 1, in.end}, word)) {
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
    if (!best.empty()) return best;
  }
  return {};
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
