#pragma once

#include "citation_bounds.hpp"
#include "topic_name.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// The topics of a chapter. A list of them is separated by commas, and topics hold commas themselves:
///
///     topic          = (comma_topic / citation_word) *(gap citation_word / comma_rest)
///     comma_rest     = "," gap (comma_tail / lower-case word)
///     numbered_topic = section_number gap text         ; to the next ", " section_number
///     section_number = 1*2DIGIT 1*("." 1*2DIGIT)
///
/// A comma before a lower-case word, or before a tail that is known, goes on with the topic; any other comma
/// ends it. So `Ultrasound, therapeutic` is one and `Special Studies, Summary` are two. A topic that begins
/// in lower case goes on only with a known tail.

/// `and` between two topics that are written like sentences, behind a lower-case word or brackets:
/// `Home exercise kits and Office visits`.
struct and_capital : peg::seq<lexical::gap, cited_and, lexical::gap, peg::upper> {};

struct sentence_word : peg::sor<peg::lower, peg::seq<bracketed, peg::space>> {};
struct word_before_and : peg::seq<lexical::gap, peg::at<sentence_word>, citation_word, peg::at<and_capital>> {
};
/// Any word but that.
struct middle_word
    : peg::seq<lexical::gap,
               peg::sor<peg::seq<peg::not_at<sentence_word>, citation_word>,
                        peg::seq<peg::at<sentence_word>, citation_word, peg::not_at<and_capital>>>> {};
template <class End> struct final_word : peg::seq<peg::not_at<End>, word_before_and> {};

struct topic_comma : peg::seq<peg::one<','>, lexical::gap> {};
/// A comma before a tail; a capital letter makes some tails topics of their own.
struct tail_ahead : peg::seq<topic_comma, peg::sor<peg::seq<peg::at<peg::lower>, comma_tail>,
                                                   peg::seq<peg::not_at<own_topic>, comma_tail>>> {};
struct lower_ahead : peg::seq<topic_comma, peg::not_at<cited_and>, peg::lower> {};

struct tail_rest : peg::seq<peg::at<tail_ahead>, topic_comma, citation_word> {};
struct lower_rest : peg::seq<peg::at<lower_ahead>, topic_comma, citation_word> {};
struct any_tail : peg::seq<peg::at<topic_comma, comma_tail>, topic_comma, citation_word> {};
/// What goes on with a topic. Where the topic ends is asked once for all of its forms.
template <class End, class... Rests> struct topic_rest : peg::seq<peg::not_at<End>, peg::sor<Rests...>> {};

template <class End>
struct headed_topic
    : peg::seq<peg::at<tail_head>, citation_word,
               peg::star<topic_rest<End, middle_word, any_tail, lower_rest>>, peg::opt<final_word<End>>> {};
template <class End>
struct lower_topic : peg::seq<peg::at<peg::lower>, citation_word,
                              peg::star<topic_rest<End, middle_word, tail_rest>>, peg::opt<final_word<End>>> {
};
template <class End>
struct short_topic
    : peg::seq<peg::at<closed_topic>, citation_word, peg::star<topic_rest<End, middle_word, lower_rest>>,
               peg::opt<final_word<End>>> {};
template <class End>
struct plain_topic
    : peg::seq<peg::sor<comma_topic, citation_word>,
               peg::star<topic_rest<End, middle_word, tail_rest, lower_rest>>, peg::opt<final_word<End>>> {};

struct number_ahead : peg::seq<lexical::opt_gap, peg::one<',', ';'>, lexical::opt_gap,
                               peg::opt<cited_and, lexical::gap>, section_number> {};
template <class End>
struct numbered_word : peg::seq<peg::not_at<End>, peg::not_at<number_ahead>, peg::opt<peg::one<',', ';'>>,
                                lexical::gap, citation_word> {};
template <class End> struct numbered_topic : peg::seq<section_number, peg::star<numbered_word<End>>> {};

template <class End>
struct topic_until
    : peg::sor<numbered_topic<End>, headed_topic<End>, short_topic<End>, lower_topic<End>, plain_topic<End>> {
};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
