#pragma once

#include "../detail/peg.hpp"
#include "../detail/work.hpp"
#include "../grammar/partial.hpp"
#include "../lexical/charset.hpp"
#include "../lexical/sentence.hpp"
#include "flow.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace layout {

namespace detail {

/// Whether a text ends in a sentence whose last word is no abbreviation and no address. In a damaged letter
/// the full stop may have been a comma, so that the words before it must conclude.
[[nodiscard]] inline bool ends_plainly(std::string_view before, bool damaged) noexcept {
  constexpr std::size_t shortest_word = 5;
  if (lexical::ends_sentence(before) != lexical::sentence_end::strong) return false;
  const std::string_view bare = lexical::detail::without_closing(before);
  const std::string_view words = bare.substr(0, bare.size() - 1);
  if (damaged) return lexical::ends_sentence(words) == lexical::sentence_end::conclusion;
  const std::string_view word = lexical::detail::last_word(words);
  return word.size() >= shortest_word && std::all_of(word.begin(), word.end(), lexical::is_lower);
}

}  // namespace detail

/// Calls with each line of a stretch that begins in the middle of a sentence, though the line before it ends
/// one: what stood between them is lost.
///
///     The brace is not medically necessary.
///     anti-inflammatory drugs are the first choice.
template <class Call> void for_each_gap(const flow& flow, range in, const Call& call) {
  const std::string_view text = flow.text();
  const auto& starts = flow.line_starts();
  const auto first = std::upper_bound(starts.begin(), starts.end(), in.begin);
  for (auto at = first; at != starts.end() && *at < in.end; ++at) {
    if (!lexical::is_lower(text[*at]) || text[*at - 1] != ' ') continue;
    if (*at < in.begin + 2 || lexical::is_lower(text[*at - 2])) continue;
    imr::detail::work(1);
    const range line{*at, at + 1 == starts.end() ? in.end : (std::min)(at[1], in.end)};
    if (detail::ends_plainly(text.substr(in.begin, *at - 1 - in.begin), flow.is_mended()))
      call(flow.trimmed(line));
  }
}

/// Where a rationale goes over into the account of what was authorized, which is that of the next item: the
/// rest of that item is lost. Empty where it does not.
///
///     The cane is medically necessary. Ten visits was the original request. Six visits was authorized by the
///     Claims Administrator.
[[nodiscard]] inline range account_at_end(const flow& flow, range rationale) {
  using account = peg::sor<grammar::original_words, grammar::authorized_words, grammar::leaving_words>;
  constexpr std::uint32_t longest = 48;
  constexpr std::uint32_t shortest = 24;
  const std::string_view text = flow.text();
  std::uint32_t end = rationale.end;
  if (end > rationale.begin && text[end - 1] == '.') --end;
  constexpr std::array<std::string_view, 3> last_words = {"request", "administrator", "eligible"};
  const std::string_view whole = text.substr(rationale.begin, end - rationale.begin);
  if (std::none_of(last_words.begin(), last_words.end(), [&](std::string_view word) {
        return lexical::detail::ends_with_ignoring_case(whole, word);
      }))
    return {};
  for (std::uint32_t size = shortest; size <= longest && rationale.begin + size < end; ++size) {
    const std::string_view words = text.substr(end - size, size);
    if (text[end - size - 1] == ' ' && imr::detail::matches<account>(words)) return {end - size, end};
  }
  return {};
}

}  // namespace layout
}  // namespace v0
}  // namespace imr
