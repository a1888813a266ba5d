#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "cited_source.hpp"
#include "mtus_chapter.hpp"
#include "odg_chapter.hpp"
#include "page_list.hpp"
#include "regulation_range.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// What tells that a citation, or a topic of one, is over: the end of the text, another source, another
/// chapter, pages.

/// The stop that ends a sentence, and so every topic.
struct topic_stop : peg::seq<peg::opt<peg::one<'.'>>, peg::eof> {};

/// Another chapter of the schedule in the same sentence: its name is known.
///
///     next_chapter = chapter_join ["the" gap] known_next
struct chapter_join
    : peg::sor<
          peg::seq<lexical::opt_gap, peg::one<',', ';'>, lexical::opt_gap, peg::opt<cited_and, lexical::gap>>,
          peg::seq<lexical::gap, cited_and, lexical::gap>, peg::seq<peg::one<'.'>, lexical::gap>> {};
struct known_next
    : peg::sor<peg::seq<peg::sor<body_chapter, schedule_chapter>, peg::not_at<lexical::gap, peg::lower>>,
               peg::seq<approach_chapter, lexical::gap, cited_year>> {};
struct next_chapter : peg::seq<chapter_join, peg::opt<cited_article, lexical::gap>, known_next> {
  static constexpr bool is_remembered = true;
};

/// Where a citation that begins with the name of its source follows.
struct source_join : peg::sor<peg::seq<lexical::opt_gap, peg::one<',', ';', '.', '-'>, lexical::opt_gap,
                                       peg::opt<cited_and, lexical::gap>>,
                              peg::seq<lexical::gap, peg::opt<cited_and, lexical::gap>>> {};
struct work_join
    : peg::sor<peg::seq<lexical::opt_gap, peg::one<';'>, lexical::opt_gap, peg::opt<cited_and, lexical::gap>>,
               peg::seq<peg::one<'.'>, lexical::gap>,
               peg::seq<peg::opt<peg::one<','>>, lexical::gap, cited_and, lexical::gap>,
               peg::seq<peg::one<','>, lexical::gap>> {};
struct which_clause : lexical::phrase<which_clause> {
  static constexpr lexical::literal words[] = {"which is", "which are", "as well as", "and on the",
                                               "in addition"};
};
struct next_source : peg::sor<peg::seq<source_join, peg::sor<source_start, which_clause, basis_sentence>>,
                              peg::seq<work_join, known_work>> {
  static constexpr bool is_remembered = true;
};

/// Sections are announced by a word; some letters put them behind the label of pages.
struct section_label_words : lexical::phrase<section_label_words> {
  static constexpr lexical::literal words[] = {"section(s)", "sections", "section",
                                               "topics",     "topic(s)", "topic"};
};
struct empty_page_label : lexical::phrase<empty_page_label> {
  static constexpr lexical::literal words[] = {"page(s):", "pages:", "page:"};
};
struct section_label : peg::sor<peg::seq<section_label_words, peg::one<':'>>, empty_page_label> {};

/// Pages or sections of the Code, behind a mark or a blank.
struct pages_next
    : peg::seq<peg::sor<peg::seq<lexical::opt_gap, peg::one<',', '.', ';', ':', '-'>, lexical::opt_gap>,
                        lexical::gap>,
               peg::sor<labelled_pages, regulation_range>> {};
/// The treatises among the guidelines, which are cited by their whole name: `Physical Therapy Guidelines`.
struct treatise_word : peg::seq<lexical::gap, peg::not_at<guidelines_word>, cited_title_word> {};
struct treatise_end
    : peg::seq<lexical::opt_gap, peg::sor<topic_stop, peg::one<',', ';'>, next_source, pages_next>> {};
struct odg_treatise
    : peg::seq<cited_title_word, peg::rep_max<5, treatise_word>, guidelines_tail, peg::at<treatise_end>> {};

/// Another chapter of the Official Disability Guidelines in the same list.
///
///     odg_next   = ";" ["and"] gap (odg_treatise / odg_chapter (strong_end / weak_end))
///                / ("," / "and") gap odg_chapter strong_end
///     strong_end = "/" / remark / gap "Chapter"
///     weak_end   = "," / ":" / ";" / "/" / "(" / gap dash / the end
struct chapter_strong_end : peg::sor<peg::seq<lexical::opt_gap, peg::sor<peg::one<'/'>, citation_remark>>,
                                     peg::seq<lexical::gap, odg_chapter_word>> {};
struct chapter_weak_end
    : peg::seq<lexical::opt_gap, peg::sor<peg::one<',', ':', ';', '/', '('>, topic_stop>> {};
struct chapter_strong_join
    : peg::seq<lexical::opt_gap, peg::one<';'>, lexical::opt_gap, peg::opt<cited_and, lexical::gap>> {};
struct chapter_weak_join
    : peg::sor<peg::seq<peg::one<','>, lexical::opt_gap, peg::opt<cited_and, lexical::gap>>,
               peg::seq<lexical::gap, cited_and, lexical::gap>> {};
struct chapter_end : peg::sor<chapter_strong_end, chapter_weak_end, peg::seq<lexical::gap, cited_dash>> {};
struct odg_next
    : peg::sor<peg::seq<chapter_strong_join, peg::sor<odg_treatise, peg::seq<odg_chapter, chapter_end>>>,
               peg::seq<chapter_weak_join, odg_chapter, chapter_strong_end>> {
  static constexpr bool is_remembered = true;
};

/// What ends a topic of any chapter.
struct label_next : peg::seq<peg::opt<peg::one<',', '.', ';'>>, lexical::gap, section_label> {};
struct bracketed_pages : peg::seq<lexical::opt_gap, peg::one<'('>, page_label> {};
/// None of it begins with a dash or a slash behind its mark.
struct stray_dash : peg::seq<lexical::opt_gap, peg::opt<peg::one<',', ';', '.', ':', '-'>>, lexical::opt_gap,
                             peg::one<'-', '/'>> {};
struct topic_next : peg::sor<next_source, next_chapter, pages_next, label_next, bracketed_pages> {};
struct topic_end : peg::sor<topic_stop, peg::seq<peg::not_at<stray_dash>, topic_next>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
