#pragma once

#include "citation_body.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// A chapter of the Medical Treatment Utilization Schedule.
///
///     mtus_citation      = mtus_name ["Guidelines"] *mtus_detail [mtus_chapter_part] mtus_body
///     schedule_citation  = mtus_chapter_part mtus_body         ; begins with a chapter that is known
///     free_mtus_citation = mtus_chapter_part mtus_body         ; begins with any chapter
///     mtus_chapter_part  = mtus_title [gap (cited_year / lost_year)] ["Guidelines"]
///     lost_year          = ("20" / "19" / "0") 1*2DIGIT    ; of three digits, where a year stands: no page
///     mtus_title         = known / words before a year / words before "Guidelines" / words before a mark
///
///     MTUS Chronic Pain Medical Treatment 2009, Section(s): Yoga, Ketamine
///     MTUS Chronic Pain Treatment Guidelines Opioids, Criteria for Use Page(s): 76-78
struct chapter_dated_word : peg::plus<peg::not_one<' ', ',', ';', '.', ':', '(', ')'>> {};
struct dated_words : peg::seq<chapter_dated_word, peg::rep_max<9, peg::opt<peg::one<','>>, lexical::gap,
                                                               peg::not_at<cited_year>, chapter_dated_word>> {
};
struct dated_ahead : peg::at<dated_words, lexical::gap, cited_year> {};
/// A chapter that only its year tells: behind an `and`, so that no topic of a list is taken for one.
struct dated_join : peg::seq<peg::opt<peg::one<',', ';'>>, lexical::gap, cited_and, lexical::gap> {};
struct dated_next : peg::seq<dated_join, peg::at<peg::upper>, dated_ahead> {};

struct mtus_end : peg::sor<topic_end, dated_next> {};
struct mtus_topic : topic_until<mtus_end> {};
struct mtus_stop : peg::sor<topic_stop, next_source, next_chapter, dated_next> {};
/// The schedule named once more behind its chapter, to tell the edition: `MTUS (Effective July 18, 2009)`.
struct mtus_edition
    : peg::seq<body_mark, peg::opt<state_word, lexical::gap>, mtus_words, lexical::opt_gap, citation_remark,
               peg::at<peg::sor<topic_stop, peg::seq<page_part_mark, labelled_pages>>>> {};
struct mtus_body : peg::star<peg::sor<mtus_edition, body_part<mtus_stop, mtus_topic>>> {};

struct known_title : peg::seq<mtus_chapter, peg::opt<guidelines_tail>> {};
struct guided_word : peg::seq<lexical::gap, peg::not_at<guidelines_word>, cited_title_word> {};
struct guided_title : peg::seq<peg::not_at<guidelines_word>, cited_title_word, peg::rep_max<8, guided_word>,
                               guidelines_tail> {};
struct free_title : peg::seq<cited_title_word, peg::star<peg::not_at<mtus_end>, lexical::gap,
                                                         peg::not_at<odg_chapter_word>, cited_title_word>> {};
struct not_a_title : peg::sor<section_label, labelled_pages, bare_pages, regulation_range, citation_remark> {
};
struct mtus_title : peg::seq<peg::not_at<not_a_title>,
                             peg::sor<known_title, peg::seq<dated_ahead, dated_words>,
                                      peg::seq<peg::at<guided_title>, guided_title>, free_title>> {};
struct mtus_year : peg::seq<peg::opt<peg::one<','>>, lexical::gap, cited_year> {};
struct lost_year
    : peg::seq<peg::sor<peg::seq<century, peg::digit>, peg::seq<peg::one<'0'>, peg::rep<2, peg::digit>>>,
               page_end, peg::not_at<cited_range_mark, peg::digit>> {};
struct mtus_chapter_part
    : peg::seq<peg::opt<chapter_number, body_mark>, mtus_title, peg::opt<lexical::gap, odg_chapter_word>,
               peg::opt<peg::sor<mtus_year, peg::seq<lexical::gap, lost_year>>, peg::opt<guidelines_tail>>> {
};

struct mtus_detail
    : peg::seq<body_mark,
               peg::sor<citation_remark, regulation_range, cited_edition, online_remark, updated_remark>> {};
struct mtus_over_at_once : peg::sor<topic_stop, next_source> {};
struct mtus_citation
    : peg::seq<mtus_name, peg::opt<guidelines_tail>, peg::star<mtus_detail>,
               peg::opt<peg::not_at<mtus_over_at_once>, body_mark, mtus_chapter_part>, mtus_body> {};
struct schedule_citation
    : peg::seq<peg::opt<cited_article, lexical::gap>, peg::at<mtus_chapter>, mtus_chapter_part, mtus_body> {};
struct free_mtus_citation : peg::seq<mtus_chapter_part, mtus_body> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
