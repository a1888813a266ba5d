#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "citation_text.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// Pages as citations write them.
///
///     labelled_pages = page_label page_list    ; Page(s): 24 / pages 78, 80 and 91-94 / pg. 607 / p24
///     page_label     = ("Page(s)" / "Pages" / "Page" / "pgs" / "pg" / "pp" / "p") ["."] [":"] opt_gap
///     page_list      = page_range *(page_join page_range)
///     page_range     = first_page [dash last_page] [gap "of" gap number]
///     page_join      = "," / ";" / "&" / "and" / ", and"
///     bare_pages     = page_list               ; that fills its place in a list of topics
///
/// A page has one to four digits, and is no part of a decimal number, a date or a word.
struct page_end : peg::seq<lexical::word_end, peg::not_at<peg::one<'.', '/', '%'>, peg::digit>> {};
struct cited_page : peg::seq<peg::rep_min_max<1, 4, peg::digit>, page_end> {};
struct first_page : cited_page {};
struct last_page : cited_page {};
struct cited_range_word : lexical::phrase<cited_range_word> {
  static constexpr lexical::literal words[] = {"to", "through"};
};
struct cited_range_mark : peg::sor<peg::seq<lexical::opt_gap, cited_dash, lexical::opt_gap>,
                                   peg::seq<lexical::gap, cited_range_word, lexical::gap>> {};
struct page_total_word : lexical::phrase<page_total_word> {
  static constexpr lexical::literal words[] = {"of"};
};
struct page_total : peg::seq<lexical::gap, page_total_word, lexical::gap, cited_page> {};
struct page_range : peg::seq<first_page, peg::opt<cited_range_mark, last_page>, peg::opt<page_total>> {};
struct page_join : peg::sor<peg::seq<lexical::opt_gap, peg::one<',', ';', '&'>, lexical::opt_gap,
                                     peg::opt<cited_and, lexical::gap>>,
                            peg::seq<lexical::gap, cited_and, lexical::gap>> {};
/// A number that begins a topic or a regulation is no page.
struct page_list : peg::seq<page_range, peg::star<page_join, page_range>> {};

struct page_words : lexical::phrase<page_words> {
  static constexpr lexical::literal words[] = {"page(s)", "pages", "page", "page's", "pgs",
                                               "pg(s)",   "pg",    "pp",   "p"};
};
struct short_page_word : peg::seq<peg::one<'p', 'P'>, peg::opt<peg::one<'p', 'P', 'g', 'G'>>> {};
struct page_label : peg::seq<peg::sor<page_words, short_page_word>, peg::opt<peg::one<'.'>>, lexical::opt_gap,
                             peg::opt<peg::one<':', '#'>>, lexical::opt_gap, peg::at<first_page>> {};
struct labelled_pages : peg::seq<page_label, page_list> {};

struct bare_pages_end
    : peg::seq<lexical::opt_gap,
               peg::sor<peg::eof, peg::one<',', ';', '.'>, peg::seq<cited_and, lexical::gap>>> {};
struct bare_pages : peg::seq<peg::at<page_range, bare_pages_end>, page_range> {};

/// Where pages begin, label or not.
struct pages : peg::sor<labelled_pages, bare_pages> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
