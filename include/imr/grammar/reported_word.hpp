#pragma once

#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// Words that take a statement on necessity from the reviewer's own finding: whose it is, where it holds,
/// and who speaks against it.

/// Whose opinion follows, or which rule: `per the surgeon`, `per the guidelines`.
struct source_words : lexical::phrase<source_words> {
  static constexpr lexical::literal words[] = {"according to",        "as per",         "per",
                                               "in the opinion of",   "in the view of", "in the judgment of",
                                               "in the judgement of", "in the eyes of"};
};
/// What holds in general need not hold here: `is generally not medically necessary`.
struct general_words : lexical::phrase<general_words> {
  static constexpr lexical::literal words[] = {
      "generally",     "in general", "usually",       "typically", "ordinarily", "normally", "in most cases",
      "in some cases", "often",      "in many cases", "as a rule", "always",     "sometimes"};
};
/// `more than is medically necessary`
struct than_words : lexical::phrase<than_words> {
  static constexpr lexical::literal words[] = {"than"};
};
/// Somebody else's statement is not shared.
struct dissent_words : lexical::phrase<dissent_words> {
  static constexpr lexical::literal words[] = {"disagree",  "disagrees", "differ",    "differs",
                                               "incorrect", "wrong",     "erroneous", "mistaken"};
};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
