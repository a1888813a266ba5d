#pragma once

#include "../detail/peg.hpp"
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

/// The topics of a chapter. A list of them is separated by commas, and topics hold commas themselves:
///
///     topic          = (comma_topic / citation_word) *(topic_word / comma_rest) [last_word]
///     comma_rest     = "," gap (comma_tail / lower-case word)
///     numbered_topic = section_number gap text         ; to the next ", " section_number
///     section_number = 1*2DIGIT 1*("." 1*2DIGIT)
///
/// A comma before a lower-case word, or before a tail that is known, goes on with the topic; any other comma
/// ends it. So `Ultrasound, therapeutic` is one and `Special Studies, Summary` are two. A topic that begins in lower
/// case goes on only with a known tail.

/// Whole topics with commas of their own before a capital letter or between parts of the body.
struct comma_topic : lexical::phrase<comma_topic> {
  static constexpr std::string_view words[] = {"forearm, wrist, and hand",
                                               "forearm, wrist, & hand",
                                               "forearm, wrist and hand",
                                               "forearm, wrist & hand",
                                               "hip, pelvis, and thigh",
                                               "hip, pelvis and thigh",
                                               "hip, pelvis, & thigh",
                                               "hip, pelvis & thigh",
                                               "hand, wrist, and forearm",
                                               "hand, wrist, & forearm",
                                               "hand, wrist and forearm",
                                               "hand, wrist & forearm",
                                               "pain, suffering, and the restoration of function",
                                               "pain, suffering and the restoration of function",
                                               "education, training, and",
                                               "head, neck",
                                               "autonomic nervous system function testing, "};
};

/// Tails that belong to the topic before their comma, in any case of letters.
struct comma_tail : lexical::phrase<comma_tail> {
  static constexpr std::string_view words[] = {"criteria for use",
                                               "criteria for the use",
                                               "criteria for",
                                               "specific drug list",
                                               "specific guidelines",
                                               "gi symptoms",
                                               "gi symptom",
                                               "gi effects",
                                               "gi risk",
                                               "cardiovascular risk",
                                               "hypertension",
                                               "long-term assessment",
                                               "long-term users",
                                               "long term users",
                                               "long-term use",
                                               "long term use",
                                               "screening for risk",
                                               "screening for addiction",
                                               "screening tests for risk",
                                               "steps to avoid",
                                               "differentiation",
                                               "indicators for addiction",
                                               "pain treatment agreement",
                                               "psychological intervention",
                                               "state medical boards",
                                               "dealing with misuse",
                                               "on-going management",
                                               "ongoing management",
                                               "on going management",
                                               "initiating therapy",
                                               "when to continue",
                                               "when to discontinue",
                                               "differentiation: dependence",
                                               "dosing",
                                               "chronic pain",
                                               "post operative pain",
                                               "post-operative pain",
                                               "postoperative pain",
                                               "acute pain",
                                               "opioids (specific",
                                               "prevention",
                                               "sympathetic and epidural blocks",
                                               "diagnostic criteria",
                                               "diagnostic tests",
                                               "medications",
                                               "spinal cord stimulators",
                                               "treatment",
                                               "general",
                                               "therapeutic",
                                               "diagnostic",
                                               "topical",
                                               "percutaneous",
                                               "lumbar",
                                               "cervical",
                                               "injectable",
                                               "oral",
                                               "psychological"};
};
/// Of the tails those that are topics of their own, too, where they begin with a capital letter.
struct own_topic : lexical::phrase<own_topic> {
  static constexpr std::string_view words[] = {
      "diagnostic criteria", "prevention", "medications", "treatment", "diagnostic tests",
      "psychological",       "lumbar",     "cervical",    "general",   "acute pain",
      "chronic pain",        "diagnostic"};
};
/// Topics after which even those belong to them.
struct tail_head : lexical::phrase<tail_head> {
  static constexpr std::string_view words[] = {"crps", "complex regional pain syndrome"};
};

struct section_number : peg::seq<peg::rep_min_max<1, 2, peg::digit>,
                                 peg::plus<peg::one<'.'>, peg::rep_min_max<1, 2, peg::digit>>,
                                 peg::opt<peg::one<'.'>>, peg::at<peg::space>> {};

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
struct next_chapter : peg::seq<chapter_join, peg::opt<cited_article, lexical::gap>, known_next> {};

/// Another chapter of the Official Disability Guidelines in the same list.
///
///     odg_next = (";" / "and") gap odg_chapter odg_next_end / "," gap odg_chapter strong_end
struct strong_end : peg::sor<peg::seq<lexical::opt_gap, peg::sor<peg::one<'/'>, citation_remark>>,
                             peg::seq<lexical::gap, odg_chapter_word>> {};
struct weak_end : peg::seq<lexical::opt_gap, peg::sor<peg::one<',', ':', ';', '/', '('>, topic_stop>> {};
struct strong_join
    : peg::sor<
          peg::seq<lexical::opt_gap, peg::one<';'>, lexical::opt_gap, peg::opt<cited_and, lexical::gap>>> {};
struct weak_join : peg::sor<peg::seq<peg::one<','>, lexical::opt_gap, peg::opt<cited_and, lexical::gap>>,
                            peg::seq<lexical::gap, cited_and, lexical::gap>> {};
struct odg_next : peg::sor<peg::seq<strong_join, odg_chapter,
                                    peg::sor<strong_end, weak_end, peg::seq<lexical::gap, cited_dash>>>,
                           peg::seq<weak_join, odg_chapter, strong_end>> {};

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
  static constexpr std::string_view words[] = {"which is", "which are", "as well as", "and on the",
                                               "in addition"};
};
struct next_source : peg::sor<peg::seq<source_join, peg::sor<source_start, which_clause, basis_sentence>>,
                              peg::seq<work_join, known_work>> {};

/// Sections are announced by a word.
struct section_label_words : lexical::phrase<section_label_words> {
  static constexpr std::string_view words[] = {"section(s)", "sections", "section", "topics", "topic(s)"};
};
struct section_label : peg::seq<section_label_words, peg::one<':'>> {};

/// What ends a topic of any chapter.
struct pages_next
    : peg::seq<peg::sor<peg::seq<lexical::opt_gap, peg::one<',', '.', ';', ':', '-'>, lexical::opt_gap>,
                        lexical::gap>,
               peg::sor<labelled_pages, regulation_range>> {};
struct label_next : peg::seq<peg::opt<peg::one<',', '.', ';'>>, lexical::gap, section_label> {};
struct bracketed_pages : peg::seq<lexical::opt_gap, peg::one<'('>, page_label> {};
struct topic_end : peg::sor<topic_stop, next_source, next_chapter, pages_next, label_next, bracketed_pages> {
};

/// `and` between two topics that are written like sentences: `Preoperative lab testing and Office visits`.
struct and_capital : peg::seq<lexical::gap, cited_and, lexical::gap, peg::upper> {};

template <class End>
struct topic_word : peg::seq<lexical::gap, peg::not_at<cited_and, lexical::gap, peg::eof>, citation_word> {};
template <class End>
struct last_word_of : peg::seq<lexical::gap, peg::at<peg::lower>, citation_word, peg::at<and_capital>> {};
template <class End>
struct middle_word : peg::seq<peg::not_at<End>, peg::not_at<last_word_of<End>>, topic_word<End>> {};
template <class End> struct final_word : peg::seq<peg::not_at<End>, last_word_of<End>> {};
struct topic_comma : peg::seq<peg::one<','>, lexical::gap> {};
/// A comma before a tail; a capital letter makes some tails topics of their own.
struct tail_ahead : peg::seq<topic_comma, peg::sor<peg::seq<peg::at<peg::lower>, comma_tail>,
                                                   peg::seq<peg::not_at<own_topic>, comma_tail>>> {};
struct lower_ahead : peg::seq<topic_comma, peg::not_at<cited_and>, peg::lower> {};

template <class End>
struct tail_rest : peg::seq<peg::not_at<End>, peg::at<tail_ahead>, topic_comma, citation_word> {};
template <class End>
struct lower_rest : peg::seq<peg::not_at<End>, peg::at<lower_ahead>, topic_comma, citation_word> {};
template <class End>
struct any_tail : peg::seq<peg::not_at<End>, peg::at<topic_comma, comma_tail>, topic_comma, citation_word> {};

template <class End>
struct headed_topic : peg::seq<peg::at<tail_head>, citation_word,
                               peg::star<peg::sor<middle_word<End>, any_tail<End>, lower_rest<End>>>,
                               peg::opt<final_word<End>>> {};
template <class End>
struct lower_topic
    : peg::seq<peg::at<peg::lower>, citation_word, peg::star<peg::sor<middle_word<End>, tail_rest<End>>>,
               peg::opt<final_word<End>>> {};
template <class End>
struct plain_topic : peg::seq<peg::sor<comma_topic, citation_word>,
                              peg::star<peg::sor<middle_word<End>, tail_rest<End>, lower_rest<End>>>,
                              peg::opt<final_word<End>>> {};

struct number_ahead : peg::seq<lexical::opt_gap, peg::one<',', ';'>, lexical::opt_gap,
                               peg::opt<cited_and, lexical::gap>, section_number> {};
template <class End>
struct numbered_word : peg::seq<peg::not_at<End>, peg::not_at<number_ahead>, peg::opt<peg::one<',', ';'>>,
                                lexical::gap, citation_word> {};
template <class End> struct numbered_topic : peg::seq<section_number, peg::star<numbered_word<End>>> {};

template <class End>
struct topic_until : peg::sor<numbered_topic<End>, headed_topic<End>, lower_topic<End>, plain_topic<End>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
