#pragma once

#include "../lexical/literal.hpp"
#include "citation_body.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// The work of another publisher; all of it is the title, but for its year and pages at the end and the parts
/// that semicolons set off.
///
///     other_citation = other_title *(other_year / other_pages / ";" gap other_section)
///     other_section  = ("Chapter" / "Section" / … / number) text
///
///     Merck Manual, 19th edition, 2011, page 1402
struct other_tail_end
    : peg::sor<topic_stop, peg::seq<peg::opt<peg::one<',', '.'>>, lexical::gap, labelled_pages>,
               peg::seq<peg::opt<peg::one<','>>, lexical::gap, bracketed>,
               peg::seq<peg::one<';'>, lexical::gap>,
               peg::seq<peg::opt<peg::one<'.'>>, lexical::gap, basis_sentence>> {};
struct other_year : peg::seq<peg::opt<peg::one<',', '.'>>, lexical::gap, peg::sor<year_remark, cited_year>,
                             peg::at<other_tail_end>> {};
struct other_pages
    : peg::sor<bracketed_page_list,
               peg::seq<peg::sor<peg::seq<peg::one<',', '.', ':', ';'>, lexical::opt_gap>, lexical::gap>,
                        labelled_pages>> {};
struct next_work : peg::seq<peg::opt<peg::one<','>>, lexical::gap, cited_and, lexical::gap, known_work> {};
struct other_next : peg::seq<source_join, peg::sor<source_start, which_clause, basis_sentence>> {};
/// A semicolon inside a word (`2012;37(4)`) separates nothing.
struct work_semicolon : peg::seq<lexical::opt_gap, peg::one<';'>, peg::sor<lexical::gap, peg::eof>> {};
struct other_end
    : peg::sor<topic_stop, other_next, next_work, peg::at<other_year>, peg::at<other_pages>, work_semicolon> {
};
struct other_work_byte
    : peg::sor<peg::seq<peg::at<peg::one<',', '.', ';'>>, peg::not_at<other_end>, peg::any>, bracketed,
               peg::not_one<' ', ';', ',', '.'>> {};
struct other_work_word : peg::plus<other_work_byte> {};
struct other_work_text
    : peg::seq<other_work_word, peg::star<peg::not_at<other_end>, lexical::gap, other_work_word>> {};
struct other_title : other_work_text {};
struct section_opening_words : lexical::phrase<section_opening_words> {
  static constexpr lexical::literal words[] = {"chapter",  "section", "part", "table",
                                               "appendix", "volume",  "title"};
};
struct section_opening : peg::sor<peg::digit, section_opening_words> {};
struct other_section : other_work_text {};
struct other_section_part : peg::seq<work_semicolon, peg::at<section_opening>, other_section> {};
struct other_citation
    : peg::seq<other_title, peg::star<peg::sor<other_year, other_pages, other_section_part>>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
