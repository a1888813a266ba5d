#pragma once

#include "../detail/peg.hpp"
#include "charset.hpp"

#include <cstddef>

namespace imr {
inline namespace v0 {
namespace lexical {

/// word = 1*(any byte but white space and ":")
struct word {
  using rule_t = peg::any::rule_t;  // to the analysis: takes something or fails
  using subs_t = peg::empty_list;

  template <class Input> static bool match(Input& in) {
    const char* p = in.current();
    while (p != in.end() && *p != ':' && space_length(p, in.end()) == 0) ++p;
    const auto width = static_cast<std::size_t>(p - in.current());
    if (width != 0) in.bump(width);
    return width != 0;
  }
};

}  // namespace lexical
}  // namespace v0
}  // namespace imr
