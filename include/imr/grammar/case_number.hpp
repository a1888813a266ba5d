#pragma once

#include "../detail/peg.hpp"
#include "../lexical/space.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// The number of a case, as posted letters bear it (`CM15-0012345`).
///
///     case_number = "CM" 2DIGIT "-" 6*8DIGIT
struct case_number : peg::seq<peg::istring<'C', 'M'>, peg::rep<2, peg::digit>, peg::one<'-'>,
                              peg::rep_min_max<6, 8, peg::digit>, lexical::word_end> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
