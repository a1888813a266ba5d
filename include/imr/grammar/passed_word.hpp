#pragma once

#include "../detail/peg.hpp"
#include "../lexical/space.hpp"
#include "damaged_number.hpp"

#include <cstddef>

namespace imr {
inline namespace v0 {
namespace grammar {
namespace orders {

/// What says nothing, with the white space behind it:
///
///     passed_word = (1*alnum *("-" 1*alnum) / figure "." 1*alnum / any) opt_gap     ; without the hyphens unless Hyphens
///     figure      = 1*(DIGIT / "O" / "o" / "l" / "I" / "|")
template <bool Hyphens> struct passed_word {
  using rule_t = peg::any::rule_t;  // to the analysis: takes something or fails
  using subs_t = peg::empty_list;

  template <class Input> static bool match(Input& in) {
    if (in.empty()) return false;
    const char* p = skip_alnum(in.current(), in.end());
    if (p == in.current()) {
      ++p;
    } else if (is_point(p, in.end()) && is_figure(in.current(), p)) {
      p = skip_alnum(p + 1, in.end());
    }
    while (Hyphens && in.end() - p > 1 && *p == '-' && p[-1] != '-' && peg::alnum::test(p[1]) &&
           peg::alnum::test(p[-1]))
      p = skip_alnum(p + 1, in.end());
    imr::detail::work(static_cast<std::size_t>(p - in.current()) - 1);
    p += lexical::spaces_length(p, in.end());
    in.bump(static_cast<std::size_t>(p - in.current()));
    return true;
  }

 private:
  [[nodiscard]] static bool is_point(const char* p, const char* end) noexcept {
    return end - p > 1 && *p == '.' && peg::digit::test(p[1]);
  }
  /// Digits, and letters that a scan makes of them: the `.5` of `1O.5` is no number of its own.
  [[nodiscard]] static bool is_figure(const char* p, const char* end) noexcept {
    imr::detail::work(static_cast<std::size_t>(end - p));
    while (p != end && (peg::digit::test(*p) || damaged::round_or_stroke::test(*p))) ++p;
    return p == end;
  }
  [[nodiscard]] static const char* skip_alnum(const char* p, const char* end) noexcept {
    while (p != end && peg::alnum::test(*p)) ++p;
    return p;
  }
};

}  // namespace orders
}  // namespace grammar
}  // namespace v0
}  // namespace imr
