#pragma once

#include "citation_body.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// A chapter of the practice guidelines of the American College of Occupational and Environmental Medicine.
///
///     acoem_citation   = acoem_name *acoem_detail [acoem_chapter] acoem_body
///     acoem_more       = acoem_chapter acoem_body     ; another chapter of the work named before
///     acoem_detail     = mark (edition / cited_year / year_remark / remark)
///     acoem_chapter    = [chapter_number [mark]] acoem_title ["Chapter"] [cited_year] / chapter_number
///
///     ACOEM Occupational Medicine Practice Guidelines, 3rd ed., Elbow Disorders, pg. 12
///     MTUS ACOEM Practice Guidelines Chapter 12 Low Back Complaints Page(s): 303
struct acoem_next : peg::seq<chapter_join, chapter_number> {};
struct acoem_end : peg::sor<topic_end, acoem_next> {};
struct acoem_topic : topic_until<acoem_end> {};
struct acoem_stop : peg::sor<topic_stop, next_source, next_chapter, acoem_next> {};
struct acoem_body : citation_body<acoem_stop, acoem_topic> {};

struct acoem_mark : peg::sor<body_mark, peg::seq<peg::one<'.'>, lexical::gap>> {};
struct acoem_detail : peg::seq<acoem_mark,
                               peg::sor<year_remark, citation_remark, cited_edition, cited_year,
                                        online_remark, updated_remark, regulation_range>,
                               peg::opt<guidelines_tail>> {};
struct acoem_free_title
    : peg::seq<cited_title_word, peg::star<peg::not_at<acoem_end>, lexical::gap,
                                           peg::not_at<odg_chapter_word>, cited_title_word>> {};
struct not_acoem_title
    : peg::sor<section_label, labelled_pages, bare_pages, regulation_range, citation_remark, year_remark> {};
struct acoem_title : peg::seq<peg::not_at<not_acoem_title>, peg::sor<mtus_chapter, acoem_free_title>> {};
struct acoem_bracket_title : bracket_text {};
struct acoem_number_title : chapter_number {};
struct acoem_year : peg::seq<peg::opt<peg::one<','>>, lexical::gap, peg::sor<cited_year, year_remark>> {};
struct acoem_named
    : peg::seq<
          peg::sor<peg::seq<peg::one<'('>, peg::not_at<not_acoem_title>, acoem_bracket_title, peg::one<')'>>,
                   acoem_title>,
          peg::opt<lexical::gap, odg_chapter_word>, peg::opt<acoem_year>> {};
struct chapter_and_name
    : peg::seq<chapter_number, peg::not_at<acoem_stop>, body_mark, peg::not_at<peg::one<'('>, page_label>,
               peg::sor<peg::one<'('>, acoem_title>> {};
/// The number behind the name: `Low Back Complaints, Chapter 12`.
struct number_behind
    : peg::seq<
          peg::sor<peg::seq<lexical::opt_gap, peg::one<','>, lexical::gap>, lexical::gap>, chapter_number,
          peg::at<peg::sor<topic_stop, peg::one<',', ';', ':', '.'>, peg::seq<lexical::gap, page_label>>>> {};
struct acoem_chapter : peg::sor<peg::seq<peg::at<chapter_and_name>, chapter_number, body_mark, acoem_named>,
                                acoem_number_title, peg::seq<acoem_named, peg::opt<number_behind>>> {};
struct acoem_over_at_once
    : peg::sor<topic_stop, next_source,
               peg::seq<chapter_join, peg::opt<cited_article, lexical::gap>, schedule_chapter>> {};
struct acoem_start_of_chapter : peg::seq<peg::not_at<acoem_over_at_once>, acoem_mark, acoem_chapter> {};
struct acoem_citation : peg::seq<acoem_name, peg::star<peg::not_at<acoem_over_at_once>, acoem_detail>,
                                 peg::opt<acoem_start_of_chapter>, acoem_body> {};
struct acoem_more
    : peg::seq<peg::at<peg::sor<chapter_number, body_chapter, approach_chapter>>, acoem_chapter, acoem_body> {
};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
