#pragma once

#include "../detail/peg.hpp"
#include "literal.hpp"
#include "phrase_words.hpp"
#include "space.hpp"

#include <cstddef>
#include <iterator>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

/// Fixed words of the form, in any case, with any white space where the words have a blank. A rule names its
/// words, one wording or several, of which the first that fits is taken:
///
///     struct rationale_words : lexical::phrase<rationale_words> {
///       static constexpr literal words[] = {"decision rationale"};
///     };
///
/// matches `Decision rationale` and `DECISION⏎ RATIONALE`. The words are written in lower case; a match never
/// ends inside a word.
template <class Rule> struct phrase {
  using rule_t = peg::any::rule_t;  // to the analysis: takes something or fails
  using subs_t = peg::empty_list;
  static constexpr bool is_phrase = true;

  [[nodiscard]] static constexpr imr::detail::symbols first_bytes() noexcept {
    imr::detail::symbols bytes;
    for (const std::string_view words : Rule::words) bytes.add_any_case(words.front());
    return bytes;
  }
  [[nodiscard]] static constexpr imr::detail::number_path behind_number() noexcept {
    imr::detail::number_path path;
    for (const std::string_view words : Rule::words) path.add_words(words);
    return path;
  }
  [[nodiscard]] static constexpr imr::detail::word_path words_ahead() noexcept {
    imr::detail::word_path path;
    for (const std::string_view words : Rule::words) path.add_words(words);
    return path;
  }

  template <class Input> static bool match(Input& in) {
    const std::size_t width =
        detail::match_phrases(in.current(), in.end(), std::begin(Rule::words), std::end(Rule::words));
    if (width != 0) in.bump(width);
    return width != 0;
  }
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
