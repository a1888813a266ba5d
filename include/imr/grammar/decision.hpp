#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// The words that decide an item. Each role has its rule; the longer wording stands first.
struct in_part : lexical::phrase<in_part> {
  static constexpr lexical::literal words[] = {
      "upheld in part",       "overturned in part", "partially upheld", "partially uphold", "partial uphold",
      "partially overturned", "partially overturn", "partial overturn", "modified"};
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
struct upheld : peg::sor<upheld_word, non_certified> {};
struct overturned : peg::sor<overturned_word, certified> {};

/// decision = in_part / upheld / overturned
struct decision : peg::sor<in_part, upheld, overturned> {};

/// The words that alone, without a colon before them, may stand for a decision: they have no other use in an
/// item.
struct sure_decision : peg::sor<upheld_word, overturned_word> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
