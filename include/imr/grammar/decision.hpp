#pragma once

#include "../detail/peg.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// The words that decide an item. Each role has its rule; the longer wording stands first.
///
///     in_part     = ("Upheld" / "Overturned") "in part" / "Partially" ("Upheld" / "Overturned" / "Overturn") / "Modified"
///     upheld      = "Upheld" / "Uphold" / "Non-certified" / "Noncertified" / "Not certified"
///     overturned  = "Overturned" / "Overturn" / "Certified"
struct in_part
    : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("upheld in part")>,
               lexical::phrase<TAO_PEGTL_ISTRING("overturned in part")>,
               lexical::phrase<TAO_PEGTL_ISTRING("partially upheld")>,
               lexical::phrase<TAO_PEGTL_ISTRING("partially overturned")>,
               lexical::phrase<TAO_PEGTL_ISTRING("partially overturn")>,
               lexical::phrase<TAO_PEGTL_ISTRING("partial overturn")>, lexical::phrase<TAO_PEGTL_ISTRING("modified")>> {};
struct upheld_word
    : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("upheld")>, lexical::phrase<TAO_PEGTL_ISTRING("uphold")>> {};
struct overturned_word
    : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("overturned")>, lexical::phrase<TAO_PEGTL_ISTRING("overturn")>> {};
struct non_certified : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("non-certified")>,
                                lexical::phrase<TAO_PEGTL_ISTRING("noncertified")>,
                                lexical::phrase<TAO_PEGTL_ISTRING("not certified")>> {};
struct certified : lexical::phrase<TAO_PEGTL_ISTRING("certified")> {};
struct upheld : peg::sor<upheld_word, non_certified> {};
struct overturned : peg::sor<overturned_word, certified> {};

/// decision = in_part / upheld / overturned
struct decision : peg::sor<in_part, upheld, overturned> {};

/// The words that alone, without a colon before them, may stand for a decision: they have no other use in an item.
struct sure_decision : peg::sor<upheld_word, overturned_word> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
