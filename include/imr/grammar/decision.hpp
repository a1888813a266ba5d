#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// The words that decide an item. Each role has its rule; the longer wording stands first.
struct decided_in_part : lexical::phrase<decided_in_part> {
  static constexpr lexical::literal words[] = {
      "upheld in part", "overturned in part",   "partially upheld",   "partially uphold",
      "partial uphold", "partially overturned", "partially overturn", "partial overturn"};
};
struct modified : lexical::phrase<modified> {
  static constexpr lexical::literal words[] = {"modified"};
};
struct upheld_word : lexical::phrase<upheld_word> {
  static constexpr lexical::literal words[] = {"upheld", "uphold"};
};
struct overturned_word : lexical::phrase<overturned_word> {
  static constexpr lexical::literal words[] = {"overturned", "overturn"};
};
struct non_certified : lexical::phrase<non_certified> {
  static constexpr lexical::literal words[] = {"non-certified", "noncertified", "not certified"};
};
struct certified : lexical::phrase<certified> {
  static constexpr lexical::literal words[] = {"certified"};
};
struct in_part : peg::sor<decided_in_part, modified> {};
struct upheld : peg::sor<upheld_word, non_certified> {};
struct overturned : peg::sor<overturned_word, certified> {};

/// decision = in_part / upheld / overturned
struct decision : peg::sor<in_part, upheld, overturned> {};

/// The words that alone, without a colon before them, may stand for a decision: they have no other use in an
/// item.
struct sure_decision : peg::sor<decided_in_part, upheld_word, overturned_word> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
