#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "topic.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// What follows the title of a citation, whoever published it: topics, pages, sections of the Code.
///
///     body  = *part
///     part  = [part_mark] (section_label / year_remark / remark / pages / regulation_range / topic)
struct body_mark : peg::sor<peg::seq<lexical::opt_gap, peg::sor<peg::one<',', ';', ':', '/'>, cited_dash>,
                                     lexical::opt_gap, peg::opt<cited_and, lexical::gap>>,
                            peg::seq<lexical::gap, cited_and, lexical::gap>, lexical::gap> {
  static constexpr bool is_remembered = true;
};
/// A full stop before pages separates nothing.
struct page_part_mark : peg::sor<body_mark, peg::seq<peg::one<'.'>, lexical::opt_gap>> {
  static constexpr bool is_remembered = true;
};
struct bracketed_page_list : peg::seq<peg::at<lexical::opt_gap, peg::one<'('>, labelled_pages, peg::one<')'>>,
                                      lexical::opt_gap, peg::one<'('>, labelled_pages, peg::one<')'>> {};
struct topic_lead : lexical::phrase<topic_lead> {
  static constexpr lexical::literal words[] = {"under",      "on", "regarding", "re:",     "for",
                                               "section on", "in", "topic:",    "topics:", "at"};
};
struct page_part : peg::sor<bracketed_page_list, peg::seq<peg::opt<page_part_mark>, labelled_pages>> {};
struct regulation_part : peg::seq<peg::opt<page_part_mark>, regulation_range> {};
struct remark_part
    : peg::seq<peg::opt<body_mark>,
               peg::sor<year_remark, citation_remark, updated_remark, online_remark, cited_edition>> {};
struct label_part : peg::seq<peg::opt<page_part_mark>, section_label, lexical::opt_gap> {};

template <class Topic>
struct topic_part : peg::seq<peg::opt<body_mark>, peg::opt<peg::at<peg::lower>, topic_lead, lexical::gap>,
                             peg::sor<bare_pages, Topic>> {};
template <class Topic>
struct any_part : peg::sor<label_part, page_part, regulation_part, remark_part, topic_part<Topic>> {};
template <class End, class Topic> struct body_part : peg::seq<peg::not_at<End>, any_part<Topic>> {};
template <class End, class Topic> struct citation_body : peg::star<body_part<End, Topic>> {};

/// chapter_number = ("Chapter" / "Ch.") gap 1*2DIGIT
struct chapter_lead : lexical::phrase<chapter_lead> {
  static constexpr lexical::literal words[] = {"chapter", "chapters", "ch.", "ch"};
};
struct chapter_number
    : peg::seq<chapter_lead, lexical::gap, peg::rep_min_max<1, 2, peg::digit>, lexical::word_end> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
