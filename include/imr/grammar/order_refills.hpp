#pragma once

#include "../detail/peg.hpp"
#include "../lexical/count.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "order_quantity.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {
namespace orders {

/// How often a prescription may be filled again.
///
///     refills        = [refill_lead] (counted_refills / refills_counted / no_refills)
///     counted_refills = [times_mark] refill_count gap ["additional" gap] refill_word   ; with 2 refills, x 3 refills
///     refills_counted = refill_word opt_gap [":" / "-" / "=" / times_mark / "of"] ["#"] refill_count
///     no_refills      = ("no" / "without" / "zero") ["any"] gap refill_word / refill_word [":"] "none"
///     some_refills    = refill_word                                                   ; how many is not said
struct refill_count : lexical::count {};
struct refill_word : lexical::phrase<refill_word> {
  static constexpr lexical::literal words[] = {"refill(s)", "refills",  "refill", "rfs",
                                               "rf",        "re-fills", "re-fill"};
};
struct refill_lead_words : lexical::phrase<refill_lead_words> {
  static constexpr lexical::literal words[] = {"with", "w/", "plus", "and", "including", "total of"};
};
struct refill_lead : peg::seq<peg::sor<refill_lead_words, peg::one<'+'>>, lexical::opt_gap> {};
struct more_word : lexical::phrase<more_word> {
  static constexpr lexical::literal words[] = {"additional", "more", "monthly"};
};
struct counted_refills : peg::seq<peg::opt<times_mark>, refill_count, lexical::opt_gap,
                                  peg::opt<more_word, lexical::gap>, refill_word> {};
struct refills_counted
    : peg::seq<refill_word, lexical::opt_gap,
               peg::opt<peg::sor<times_mark, peg::one<':', '-', '=', '.', '('>, of_word>>, lexical::opt_gap,
               peg::opt<peg::one<'#'>>, peg::opt<times_mark>, refill_count, peg::opt<peg::one<')'>>> {};
struct no_word : lexical::phrase<no_word> {
  static constexpr lexical::literal words[] = {"no", "without any", "without", "with no"};
};
struct none_word : lexical::phrase<none_word> {
  static constexpr lexical::literal words[] = {"none", "no"};
};
struct no_refills : peg::sor<peg::seq<no_word, lexical::gap, refill_word>,
                             peg::seq<refill_word, lexical::opt_gap, peg::opt<peg::one<':', '-'>>,
                                      lexical::opt_gap, none_word>> {};
struct some_refills : refill_word {};
struct refills
    : peg::seq<peg::opt<refill_lead>, peg::sor<no_refills, counted_refills, refills_counted, some_refills>> {
};

}  // namespace orders
}  // namespace grammar
}  // namespace v0
}  // namespace imr
