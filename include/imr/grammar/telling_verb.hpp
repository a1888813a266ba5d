#pragma once

#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// The verbs that tell something of what stands before them. A request has none.
struct telling_verb : lexical::phrase<telling_verb> {
  static constexpr lexical::literal words[] = {"is",     "are",   "was",   "were", "has", "have", "had",
                                               "should", "would", "could", "does", "did", "been", "cannot"};
};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
