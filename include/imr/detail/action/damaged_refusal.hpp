#pragma once

#include "../../lexical/near_phrase.hpp"
#include "../context.hpp"
#include "summary_marks.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace imr {
inline namespace v0 {
namespace detail {

/// What stands right before a word of approval and may be what is left of `non-`.
struct refusal_prefix {
  std::string_view letters;
  /// No blank stands between it and the word, or a mark does.
  bool glued = false;
};

[[nodiscard]] inline refusal_prefix prefix_before(std::string_view text, std::size_t at) noexcept {
  const auto is_mark = [](char c) { return c != ' ' && !lexical::is_letter(c) && !lexical::is_digit(c); };
  const auto is_name = [](char c) { return lexical::is_letter(c) || lexical::is_digit(c); };
  std::size_t end = at;
  while (end != 0 && at - end < 3 && (text[end - 1] == ' ' || is_mark(text[end - 1]))) --end;
  const std::string_view joint = text.substr(end, at - end);
  const bool stops = joint.find_first_of(".,;:()\"") != std::string_view::npos;
  std::size_t begin = end;
  while (begin != 0 && is_name(text[begin - 1])) --begin;
  if (stops) return {};
  return {text.substr(begin, end - begin), joint.find_first_not_of(' ') != std::string_view::npos};
}

/// `nou-certified`, `non~certified`: an approval behind what is left of `non-` is a denial, and is reported;
/// behind another short rest that has grown to it, it tells nothing.
inline void read_damaged_refusals(std::string_view text, std::vector<mark_at>& marks, context& ctx) {
  constexpr unsigned most = 3;
  constexpr std::size_t longest_rest = 3;
  for (mark_at& m : marks) {
    if (m.kind != word_mark::approved) continue;
    const auto at = static_cast<std::size_t>(m.begin() - text.data());
    const refusal_prefix prefix = prefix_before(text, at);
    unsigned price = prefix.glued ? most : most - 1;
    const bool denies =
        lexical::detail::near_phrase_length(prefix.letters, "non", price) == prefix.letters.size();
    const bool again = lexical::detail::equal_ignoring_case(prefix.letters, "re") ||
                       lexical::detail::equal_ignoring_case(prefix.letters, "pre");
    if (prefix.letters.empty() || again) continue;
    if (denies) {
      m.kind = word_mark::denied;
      m.text = between(prefix.letters.data(), m.end());
      ctx.report(code::repaired_text, ctx.range_of(m.text), "a damaged `non-` before this act was read");
    } else if (prefix.glued && prefix.letters.size() <= longest_rest) {
      m.kind = word_mark::none;
    }
  }
}

}  // namespace detail
}  // namespace v0
}  // namespace imr
