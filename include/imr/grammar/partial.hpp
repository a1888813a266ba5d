#pragma once

#include "../detail/peg.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// An item that tells what was already authorized.
///
///     partial_item     = original_part was "the original request." gap authorized gap remaining
///     authorized       = authorized_part was "authorized by the Claims Administrator."
///                      / "The Claims Administrator authorized" authorized_leaving ["."]
///     remaining        = ["The"] ["remaining"] "IMR eligible portion of the original request," disputed_part
///                      / "The original request," disputed_part
///     disputed_part    = up to the item's end, or a last "is"
struct was_word : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("was")>, lexical::phrase<TAO_PEGTL_ISTRING("were")>> {};
struct full_stop : peg::seq<lexical::opt_gap, peg::one<'.', ',', ';'>> {};
struct original_end : peg::seq<lexical::gap, was_word, lexical::gap,
                               lexical::phrase<TAO_PEGTL_ISTRING("the original request")>, peg::opt<full_stop>> {};
struct original_part : peg::plus<peg::not_at<original_end>, peg::any> {};

struct authorized_end : peg::seq<lexical::gap, was_word, lexical::gap,
                                 lexical::phrase<TAO_PEGTL_ISTRING("authorized by the claims administrator")>,
                                 peg::opt<full_stop>> {};
struct authorized_part : peg::plus<peg::not_at<authorized_end>, peg::any> {};
struct authorizer : peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("the claims administrator authorized")>, lexical::gap> {};
struct leaving_end : peg::seq<peg::opt<peg::one<','>>, lexical::gap,
                              lexical::phrase<TAO_PEGTL_ISTRING("leaving the original request imr eligible")>,
                              peg::opt<full_stop>> {};
struct authorized_leaving : peg::plus<peg::not_at<leaving_end>, peg::any> {};
struct authorized : peg::sor<peg::seq<authorizer, authorized_leaving, leaving_end>, peg::seq<authorized_part, authorized_end>> {};

struct eligible_words
    : peg::seq<peg::opt<lexical::phrase<TAO_PEGTL_ISTRING("the")>, lexical::gap>,
               peg::opt<lexical::phrase<TAO_PEGTL_ISTRING("remaining")>, lexical::gap>,
               lexical::phrase<TAO_PEGTL_ISTRING("imr eligible portion of the original request")>> {};
struct request_words : lexical::phrase<TAO_PEGTL_ISTRING("the original request")> {};
struct disputed_end : peg::seq<peg::opt<lexical::gap, peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("is")>,
                                                               lexical::phrase<TAO_PEGTL_ISTRING("are")>>>,
                               lexical::opt_gap, peg::eof> {};
struct disputed_part : peg::plus<peg::not_at<disputed_end>, peg::any> {};
struct remaining : peg::seq<peg::sor<eligible_words, request_words>, peg::opt<peg::one<','>>, lexical::gap, disputed_part> {};

struct partial_item : peg::seq<original_part, original_end, lexical::gap, authorized, lexical::gap, remaining> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
