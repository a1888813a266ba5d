#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// What the reviewer believes, with the capital that few other words begin with.
struct belief_words : lexical::phrase<belief_words> {
  static constexpr lexical::literal words[] = {"believe that"};
};
struct own_opinion : lexical::phrase<own_opinion> {
  static constexpr lexical::literal words[] = {"t is my opinion that"};
};
struct belief : peg::seq<peg::one<'I'>, peg::sor<peg::seq<lexical::gap, belief_words>, own_opinion>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
