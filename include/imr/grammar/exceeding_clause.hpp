#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "../lexical/word.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// What a request goes beyond, as one word of its sentence: what is recommended there is not what the sentence
/// comes to.
///
///     exceeds what the page recommends
///
///     exceeding_clause = exceeding_words 1*6(gap word) gap advising_words
struct exceeding_words : lexical::phrase<exceeding_words> {
  static constexpr lexical::literal words[] = {"exceeds what", "exceed what", "exceeded what",
                                               "exceeding what", "exceeds that which"};
};
struct advising_words : lexical::phrase<advising_words> {
  static constexpr lexical::literal words[] = {"recommends", "recommend", "allows",   "allow",
                                               "advises",    "advise",    "supports", "support",
                                               "permits",    "permit",    "suggests", "suggest"};
};
struct exceeded_word : peg::seq<lexical::gap, peg::not_at<advising_words>, lexical::word> {};
struct exceeding_clause
    : peg::seq<exceeding_words, peg::rep_min_max<1, 6, exceeded_word>, lexical::gap, advising_words> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
