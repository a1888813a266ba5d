#pragma once

#include "../detail/peg.hpp"
#include "space.hpp"

namespace imr {
inline namespace v0 {
namespace lexical {

/// Fixed words of the form, in any case, with any white space where the phrase has a blank:
///
///     struct decision_rationale : lexical::phrase<TAO_PEGTL_ISTRING("decision rationale")> {};
///
/// matches `Decision rationale` and `DECISION⏎ RATIONALE`. A phrase never ends inside a word.
template <class Literal>
struct phrase;

template <char... Chars>
struct phrase<peg::istring<Chars...>> {
  using rule_t = peg::any::rule_t;  // to the analysis: takes something or fails
  using subs_t = peg::empty_list;

  template <class Input>
  static bool match(Input& in) {
    const char* p = in.current();
    const char* const end = in.end();
    if (!(one<Chars>(p, end) && ...)) return false;
    if (p != end && (is_letter(p[-1]) || is_digit(p[-1])) && (is_letter(*p) || is_digit(*p))) return false;
    in.bump(static_cast<std::size_t>(p - in.current()));
    return true;
  }

 private:
  template <char C>
  static bool one(const char*& p, const char* end) noexcept {
    if constexpr (C == ' ') {
      const char* const before = p;
      while (const std::size_t width = space_length(p, end)) p += width;
      return p != before;
    } else if constexpr (is_letter(C)) {
      return p != end && static_cast<char>(*p++ | 0x20) == to_lower(C);  // no byte but the two cases gives a letter
    } else {
      return p != end && *p++ == C;
    }
  }
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
