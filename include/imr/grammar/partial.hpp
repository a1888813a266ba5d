#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// An item that tells what was already authorized.
///
///     partial_item  = original_part original_end gap authorized gap remaining
///     original_end  = gap ("was" / "were") "the original request" [sentence_mark]
///     authorized    = "The Claims Administrator authorized" gap authorized_leaving leaving_end
///                   / authorized_part gap ("was" / "were") "authorized by the Claims Administrator" [sentence_mark]
///     leaving_end   = [","] gap "leaving the original request IMR eligible" [sentence_mark]
///     remaining     = (["The"] ["remaining"] "IMR eligible portion of the original request" / "The original request")
///                     [sentence_mark] gap disputed_part
///     disputed_part = up to the item's end, or to a last "is" or "are"; an account of another item behind it is
///                     none of this one's
///     sentence_mark = opt_gap ("." / "," / ";")
struct sentence_mark : peg::seq<lexical::opt_gap, peg::one<'.', ',', ';'>> {};
struct original_words : lexical::phrase<original_words> {
  static constexpr lexical::literal words[] = {"was the original request", "were the original request"};
};
struct original_end : peg::seq<lexical::gap, original_words, peg::opt<sentence_mark>> {};
struct original_part : peg::plus<peg::not_at<original_end>, peg::any> {};

struct authorized_words : lexical::phrase<authorized_words> {
  static constexpr lexical::literal words[] = {"was authorized by the claims administrator",
                                               "were authorized by the claims administrator"};
};
struct authorized_end : peg::seq<lexical::gap, authorized_words, peg::opt<sentence_mark>> {};
struct authorized_part : peg::plus<peg::not_at<authorized_end>, peg::any> {};
struct authorizer_words : lexical::phrase<authorizer_words> {
  static constexpr lexical::literal words[] = {"the claims administrator authorized"};
};
struct authorizer : peg::seq<authorizer_words, lexical::gap> {};
struct leaving_words : lexical::phrase<leaving_words> {
  static constexpr lexical::literal words[] = {"leaving the original request imr eligible"};
};
struct leaving_end : peg::seq<peg::opt<peg::one<','>>, lexical::gap, leaving_words, peg::opt<sentence_mark>> {
};
struct authorized_leaving : peg::plus<peg::not_at<leaving_end>, peg::any> {};
struct authorized : peg::sor<peg::seq<authorizer, authorized_leaving, leaving_end>,
                             peg::seq<authorized_part, authorized_end>> {};

struct eligible_words : lexical::phrase<eligible_words> {
  static constexpr lexical::literal words[] = {"the remaining imr eligible portion of the original request",
                                               "the imr eligible portion of the original request",
                                               "remaining imr eligible portion of the original request",
                                               "imr eligible portion of the original request",
                                               "the original request"};
};
struct is_word : lexical::phrase<is_word> {
  static constexpr lexical::literal words[] = {"is", "are"};
};
struct disputed_end : peg::seq<peg::opt<lexical::gap, is_word>, lexical::opt_gap, peg::eof> {};
struct disputed_part : peg::seq<peg::not_at<is_word, lexical::opt_gap, peg::eof>,
                                peg::plus<peg::not_at<disputed_end>, peg::not_at<original_end>, peg::any>> {};
struct remaining
    : peg::seq<eligible_words, peg::opt<sentence_mark>, lexical::gap, disputed_part, disputed_end> {};

struct partial_item
    : peg::seq<original_part, original_end, lexical::gap, authorized, lexical::gap, remaining> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
