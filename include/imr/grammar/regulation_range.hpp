#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "citation_text.hpp"
#include "page_list.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// Sections of the California Code of Regulations.
///
///     regulation_range = [code_name] *("§" / "section") regulation_first [range_mark regulation_last] ["et seq."]
///     regulation       = 4*5DIGIT 1*("." 1*3DIGIT)           ; 9792.24.2
///     code_name        = ["Title"] "8" ("CCR" / "C.C.R." / "California Code of Regulations") [","]
struct regulation
    : peg::seq<peg::rep_min_max<4, 5, peg::digit>,
               peg::plus<peg::one<'.'>, peg::rep_min_max<1, 3, peg::digit>>, lexical::word_end> {};
struct regulation_first : regulation {};
struct regulation_last : regulation {};
struct code_words : lexical::phrase<code_words> {
  static constexpr lexical::literal words[] = {"title 8, california code of regulations",
                                               "title 8 california code of regulations",
                                               "title 8, ccr",
                                               "8 california code of regulations",
                                               "california code of regulations, title 8",
                                               "california code of regulations",
                                               "title 8",
                                               "8 c.c.r.",
                                               "8 c.c.r",
                                               "8 ccr",
                                               "8ccr",
                                               "ccr"};
};
struct section_sign : peg::seq<peg::sor<peg::string<'\xC2', '\xA7'>, peg::one<'\xA7'>>, lexical::opt_gap> {};
struct regulation_word : lexical::phrase<regulation_word> {
  static constexpr lexical::literal words[] = {"sections",    "section(s)", "section", "sec.",
                                               "regulations", "regulation", "reg."};
};
struct et_seq : lexical::phrase<et_seq> {
  static constexpr lexical::literal words[] = {"et seq.", "et seq", "et. seq.", "et. seq"};
};
struct regulation_mark
    : peg::sor<section_sign, peg::seq<regulation_word, peg::opt<peg::one<':'>>, lexical::gap>> {};
struct regulation_lead : peg::seq<peg::opt<code_words, peg::opt<peg::one<',', ':'>>, lexical::gap>,
                                  peg::rep_max<3, regulation_mark>> {};
struct regulation_range
    : peg::seq<peg::at<regulation_lead, regulation>, regulation_lead, regulation_first,
               peg::opt<cited_range_mark, peg::rep_max<3, regulation_mark>, regulation_last>,
               peg::opt<lexical::gap, et_seq>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
