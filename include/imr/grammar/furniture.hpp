#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/number.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "case_number.hpp"
#include "letter_title.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// What pages carry besides the letter's text. Each rule takes a whole line.
///
///     page_number       = integer
///     page_mark         = ("Page" / "Pg.") gap integer
///     pages_in_all      = integer
///     counted_page_mark = page_mark gap "of" gap pages_in_all
///     dashed_number     = "-" gap integer gap "-"
///     footer_page       = counted_page_mark / page_mark / page_number
///     running_title     = "Final Determination Letter for IMR Case Number" [":"] [case_number] [footer_page]
///     case_footer       = [["IMR"] "Case Number" [":"]] case_number [footer_page]
///     titled_footer     = letter_title [","] ["for"] case_footer
struct page_number : lexical::integer {};
struct of_word : lexical::phrase<of_word> {
  static constexpr lexical::literal words[] = {"of"};
};
struct page_word : lexical::phrase<page_word> {
  static constexpr lexical::literal words[] = {"page", "pg."};
};
struct pages_in_all : lexical::integer {};
struct page_count : peg::seq<lexical::gap, of_word, lexical::gap, pages_in_all> {};
struct page_mark : peg::seq<page_word, lexical::gap, page_number> {};
struct counted_page_mark : peg::seq<page_mark, page_count> {};
struct dashed_number : peg::seq<peg::one<'-'>, lexical::gap, page_number, lexical::gap, peg::one<'-'>> {};

struct footer_page : peg::seq<lexical::opt_gap, peg::sor<counted_page_mark, page_mark, page_number>> {};
struct footer_colon : peg::opt<lexical::opt_gap, peg::one<':'>> {};

struct title_words : lexical::phrase<title_words> {
  static constexpr lexical::literal words[] = {"final determination letter for imr case number"};
};
struct running_title
    : peg::seq<title_words, footer_colon, peg::opt<lexical::opt_gap, case_number>, peg::opt<footer_page>> {};
struct case_words : lexical::phrase<case_words> {
  static constexpr lexical::literal words[] = {"imr case number", "case number"};
};
struct case_footer
    : peg::seq<peg::opt<case_words, footer_colon, lexical::opt_gap>, case_number, peg::opt<footer_page>> {};

struct for_word : lexical::phrase<for_word> {
  static constexpr lexical::literal words[] = {"for"};
};
struct titled_footer : peg::seq<letter_title, lexical::opt_gap, peg::opt<peg::one<',', '-', '|', ';'>>,
                                lexical::opt_gap, peg::opt<for_word, lexical::gap>, case_footer> {};

/// titled_page = *80(any) gap counted_page_mark, as a whole line: a title of any wording with the page at its
/// end
struct titled_page
    : peg::seq<peg::rep_max<80, peg::not_at<lexical::gap, counted_page_mark, peg::eof>, peg::any>,
               lexical::gap, counted_page_mark, peg::eof> {};

/// A line that is furniture wherever it stands.
struct footer_line : peg::seq<peg::sor<running_title, counted_page_mark>, peg::eof> {};
/// A line that is furniture anywhere below the header block.
struct case_footer_line : peg::seq<peg::sor<case_footer, titled_footer>, peg::eof> {};
/// The same with the mark of a page, which no sentence has: `Case Number CM13-0039821 Page 2 of 4`.
struct paged_footer : peg::seq<peg::opt<case_words, footer_colon, lexical::opt_gap>, case_number,
                               lexical::gap, peg::sor<counted_page_mark, page_mark>> {};
struct paged_footer_line
    : peg::seq<peg::opt<letter_title, lexical::opt_gap, peg::opt<peg::one<',', '-', '|', ';'>>,
                        lexical::opt_gap, peg::opt<for_word, lexical::gap>>,
               paged_footer, peg::eof> {};
/// A line that may be furniture, by where it stands: the page's number alone, or `2 of 5`.
struct bare_count : peg::seq<page_number, page_count> {};
/// A page's number that its mark shows to be one.
struct marked_page_line : peg::seq<peg::sor<dashed_number, page_mark>, peg::eof> {};
/// A title of the letter, which pages may repeat.
struct title_footer_line : peg::seq<peg::sor<company_title, letter_title>, peg::eof> {};
struct page_line : peg::seq<peg::sor<dashed_number, page_mark, bare_count, page_number>, peg::eof> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
