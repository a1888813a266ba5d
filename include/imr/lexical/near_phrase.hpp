#pragma once

#include "../detail/peg.hpp"
#include "charset.hpp"
#include "damage.hpp"
#include "literal.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace lexical {

namespace detail {

/// A text as a comparison reads it: in lower case, its hyphens and waves as blanks.
class compared_text {
 public:
  explicit compared_text(std::string_view text) noexcept : size_((std::min)(text.size(), lower_.size())) {
    std::transform(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size_), lower_.begin(),
                   [](char c) { return c == '-' || c == '~' || c == '_' ? ' ' : to_lower(c); });
  }
  [[nodiscard]] std::string_view view() const noexcept { return {lower_.data(), size_}; }

 private:
  std::array<char, damage::longest_word> lower_{};
  std::size_t size_;
};

[[nodiscard]] constexpr bool ends_near_word(std::string_view text, std::size_t at) noexcept {
  return at == text.size() || text[at] == ' ' || text[at] == ',' || text[at] == '.' || text[at] == ';' ||
         text[at] == '-';
}

/// How many bytes at the beginning of a text are a damaged phrase, at the lowest price of at most `most`; 0
/// where none are. A few words are tried, as a phrase may have lost or gained a blank.
[[nodiscard]] inline std::size_t near_phrase_length(std::string_view text, std::string_view phrase,
                                                    unsigned& most) noexcept {
  constexpr std::size_t slack = 3;
  word_comparison comparison;
  std::size_t best = 0;
  const std::size_t longest = (std::min)({text.size(), phrase.size() + slack, damage::longest_word});
  for (std::size_t end = phrase.size() - (std::min)(phrase.size() - 1, slack); end <= longest; ++end) {
    if (!ends_near_word(text, end) || ends_near_word(text, end - 1)) continue;
    const compared_text read(text.substr(0, end));
    const unsigned price = comparison.price(read.view(), phrase, most);
    if (price > most || (best != 0 && price == most)) continue;
    most = price;
    best = end;
  }
  return best;
}

}  // namespace detail

/// Words that damage may have changed, in any case; hyphens and waves stand for blanks. A rule names its
/// words and what their damage may cost in the place it is used in:
///
///     struct year_old : lexical::near_phrase<year_old> {
///       static constexpr literal words[] = {"year old"};
///       static constexpr unsigned most = 6;
///     };
///
/// matches `year old`, `yea-old`, `ycar o1d`, `ye ar-cld`. Of several wordings the nearest is taken.
template <class Rule> struct near_phrase {
  using rule_t = peg::any::rule_t;  // to the analysis: takes something or fails
  using subs_t = peg::empty_list;

  template <class Input> static bool match(Input& in) {
    const std::string_view text(in.current(), static_cast<std::size_t>(in.end() - in.current()));
    std::size_t width = 0;
    unsigned most = Rule::most;
    for (const std::string_view words : Rule::words) {
      const std::size_t found = detail::near_phrase_length(text, words, most);
      if (found != 0) width = found;
    }
    if (width != 0) in.bump(width);
    return width != 0;
  }
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
