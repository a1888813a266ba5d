#pragma once

#include "../lexical/literal.hpp"
#include "acoem_citation.hpp"
#include "mtus_citation.hpp"
#include "odg_citation.hpp"
#include "other_citation.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// One citation of a guideline text, from the name of its source or of its chapter to its last page or topic:
///
///     named_citation = acoem_citation / odg_citation / mtus_citation    ; its source is named
///     citation       = named_citation / schedule_citation / known_work_citation
///
/// What stands behind the lead of a sentence (`Decision based on MTUS`, `Non-MTUS Citation`) and names no
/// source is a chapter of the schedule (schedule_citation, free_mtus_citation) or the work of another
/// (other_citation).
struct named_citation : peg::sor<acoem_citation, odg_citation, mtus_citation> {};
struct known_work_citation : peg::seq<peg::at<known_work>, other_citation> {};
struct citation : peg::sor<named_citation, schedule_citation, known_work_citation> {};

/// What stands before and between the citations of a guideline text.
///
///     quiet_sentence = decider ("did not cite any" / "did not base …" / "based … outside of the MTUS") text "."
///                    / ["The"] "MTUS" ["guideline(s)"] ("does not" / "is silent" / "has no" …) text "."
///     mtus_citation_lead / non_mtus_citation_lead / stated_lead
struct sentence_rest : peg::seq<peg::star<peg::not_one<'.'>>, peg::opt<peg::one<'.'>>> {};
struct quiet_base
    : peg::seq<based_word, lexical::gap, possessive, lexical::gap, decision_on, lexical::gap, outside_mtus> {
};
/// `The MTUS does not address it.` `MTUS guidelines are silent on this.`
struct silent_source : lexical::phrase<silent_source> {
  static constexpr lexical::literal words[] = {"the mtus guidelines", "the mtus guideline", "the mtus",
                                               "mtus guidelines",     "mtus guideline",     "mtus"};
};
struct silence : lexical::phrase<silence> {
  static constexpr lexical::literal words[] = {"does not",   "do not",      "did not",    "is silent",
                                               "are silent", "is not",      "are not",    "has no",
                                               "have no",    "offers no",   "offer no",   "provides no",
                                               "provide no", "contains no", "contain no", "makes no"};
};
struct silent_words : peg::seq<silent_source, lexical::gap, silence> {};
struct quiet_sentence : peg::sor<peg::seq<decider, peg::sor<none_cited, not_mtus, quiet_base>, sentence_rest>,
                                 peg::seq<silent_words, sentence_rest>> {};
struct decision_lead
    : peg::sor<based_on, peg::seq<decider, based_word, lexical::gap, possessive, lexical::gap, decision_on>> {
};
struct mtus_citation_lead : peg::seq<decision_lead, lexical::gap, peg::at<mtus_name>> {};
struct non_mtus_citation_lead : peg::seq<peg::opt<decision_lead, lexical::gap>, non_mtus_lead> {};
struct stated_lead : peg::seq<decision_lead, lexical::gap, peg::opt<cited_article, lexical::gap>> {};
/// aside = "which is" text     ; up to the next comma: of what the work before is a part
struct aside_words : lexical::phrase<aside_words> {
  static constexpr lexical::literal words[] = {"which is", "which are", "which was", "that is"};
};
struct aside : peg::seq<aside_words, peg::star<peg::not_one<',', ';', '.'>>> {};
/// citation_mark = opt_gap ("," / ";" / "." / ":") opt_gap / gap
struct citation_mark {
  using rule_t = peg::any::rule_t;  // to the analysis: takes something or fails
  using subs_t = peg::empty_list;

  [[nodiscard]] static constexpr detail::symbols first_bytes() noexcept {
    return lexical::space::first_bytes() | detail::set_of<',', ';', '.', ':'>();
  }

  template <class Input> static bool match(Input& in) {
    const char* p = in.current() + lexical::spaces_length(in.current(), in.end());
    if (p != in.end() && (*p == ',' || *p == ';' || *p == '.' || *p == ':')) {
      ++p;
      p += lexical::spaces_length(p, in.end());
    }
    const bool moved = p != in.current();
    in.bump(static_cast<std::size_t>(p - in.current()));
    return moved;
  }
};
struct citation_gap : peg::seq<citation_mark, peg::opt<cited_and, lexical::gap>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
