#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// Who makes the determinations.
///
///     company_name = "MAXIMUS Federal Services" [","] ["Inc" ["."]]
struct company_words : lexical::phrase<company_words> {
  static constexpr lexical::literal words[] = {"maximus federal services, inc",
                                               "maximus federal services inc", "maximus federal services"};
};
struct company_name : peg::seq<company_words, peg::opt<peg::one<'.'>>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
