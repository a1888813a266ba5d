#pragma once

#include "../lexical/literal.hpp"
#include "citation_body.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// A chapter of the Official Disability Guidelines, in whatever order chapter and topic come.
///
///     odg_citation  = odg_name *odg_detail [part_mark odg_content]
///     odg_more      = odg_first odg_body                       ; another chapter of the work named before
///     odg_content   = odg_treatise / odg_first odg_body / odg_last / odg_named odg_body / odg_body
///     odg_treatise  = words "Guidelines"                       ; Physical Therapy Guidelines
///     odg_first     = odg_chapter *chapter_mark                ; Low Back Chapter (updated 11/23/16), Chapter: Pain
///                   / "(" odg_chapter ["Chapter"] ")"
///     odg_last      = topic mark odg_chapter *chapter_mark     ; MRI shoulder, Physical therapy/Preface
///     odg_named     = words *chapter_mark                      ; any words with "Chapter" or a remark behind them
struct odg_end : peg::sor<topic_end, odg_next> {};
struct odg_topic : topic_until<odg_end> {};
struct odg_bracket_topic : bracket_text {};
struct odg_stop : peg::sor<topic_stop, next_source, next_chapter, odg_next> {};
struct odg_bracket_part
    : peg::seq<lexical::opt_gap, peg::one<'('>, peg::not_at<page_label>, odg_bracket_topic, peg::one<')'>> {};
struct odg_body
    : peg::star<peg::not_at<odg_stop>,
                peg::sor<peg::seq<peg::not_at<lexical::opt_gap, citation_remark>, odg_bracket_part>,
                         any_part<odg_topic>>> {};

struct odg_title : peg::seq<odg_chapter, peg::opt<lexical::gap, complaint_word>> {};
struct chapter_label_words : lexical::phrase<chapter_label_words> {
  static constexpr lexical::literal words[] = {"chapter on", "chapters on", "chapter for",
                                               "chapter:",   "section on",  "chapter"};
};
struct chapter_label : peg::seq<chapter_label_words, lexical::gap> {};
struct odg_plain_first
    : peg::seq<peg::opt<chapter_label>, odg_title, lexical::word_end, peg::star<chapter_mark>> {};
struct odg_bracket_first
    : peg::seq<peg::one<'('>, odg_title, peg::opt<lexical::gap, odg_chapter_word>, peg::one<')'>> {};
struct odg_first : peg::sor<peg::seq<peg::at<odg_bracket_first>, odg_bracket_first>, odg_plain_first> {};

/// The chapter behind its topic; a preposition before it belongs to the topic (`MRI of the knee`).
struct topic_preposition : lexical::phrase<topic_preposition> {
  static constexpr lexical::literal words[] = {"of the", "of",     "for the", "for",  "in the",
                                               "in",     "to the", "and",     "with", "or"};
};
struct odg_last_end : peg::seq<peg::star<chapter_mark>, peg::at<topic_stop>> {};
struct last_mark : peg::seq<lexical::opt_gap, peg::one<',', '/', ':'>, lexical::opt_gap> {};
struct last_chapter
    : peg::sor<peg::seq<last_mark, odg_chapter, odg_last_end>, peg::seq<lexical::gap, odg_site, odg_last_end>,
               peg::seq<lexical::gap, odg_matter, peg::plus<chapter_mark>, peg::at<topic_stop>>> {};
struct last_topic_byte
    : peg::seq<peg::not_at<last_chapter>, peg::sor<bracketed, peg::not_one<' ', ',', ';', '.', ':', '('>>> {};
struct last_topic_word : peg::plus<last_topic_byte> {};
struct odg_last_topic
    : peg::seq<
          last_topic_word,
          peg::rep_max<8, peg::not_at<last_chapter>, lexical::gap,
                       peg::sor<peg::seq<topic_preposition, lexical::gap, citation_word>, last_topic_word>>> {
};
struct odg_last_title : odg_chapter {};
struct odg_last : peg::seq<peg::at<odg_last_topic, last_chapter>, odg_last_topic,
                           peg::sor<last_mark, lexical::gap>, odg_last_title, odg_last_end> {};

struct named_word : peg::seq<lexical::gap, peg::not_at<odg_chapter_word>, cited_title_word> {};
struct odg_free_title : peg::seq<cited_title_word, peg::rep_max<7, named_word>> {};
struct odg_named_mark : peg::plus<lexical::opt_gap, peg::sor<odg_chapter_word, reach_remark>> {};
struct odg_named
    : peg::seq<peg::at<odg_free_title, odg_named_mark>, odg_free_title, peg::plus<chapter_mark>> {};

struct odg_content : peg::sor<peg::seq<peg::at<odg_treatise>, odg_treatise, odg_body>,
                              peg::seq<peg::at<odg_first>, odg_first, odg_body>, odg_last,
                              peg::seq<odg_named, odg_body>, odg_body> {};
struct odg_detail
    : peg::seq<
          body_mark,
          peg::sor<year_remark, citation_remark, cited_edition, cited_year, online_remark, updated_remark>,
          peg::opt<guidelines_tail>> {};
struct odg_over_at_once : peg::sor<topic_stop, next_source> {};
struct odg_start
    : peg::seq<peg::not_at<odg_over_at_once>, body_mark, peg::opt<topic_lead, lexical::gap>, odg_content> {};
struct odg_citation
    : peg::seq<odg_name, peg::star<peg::not_at<odg_over_at_once>, odg_detail>, peg::opt<odg_start>> {};
struct odg_more : peg::sor<peg::seq<peg::at<odg_treatise>, odg_treatise, odg_body>,
                           peg::seq<peg::at<odg_first>, odg_first, odg_body>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
