#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/near_phrase.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "basis.hpp"
#include "cited_source.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// What damage leaves of the words by which a guideline text names its sources. They name none: where they
/// begin a work, it may be another's than it seems.
///
///     damaged_source = what is nearly "Official Disability" / "Non-MTUS Citation" / "MTUS" /
///                      "recommendation(s) outside", or has grown to "MTUS", or a word before a chapter of it
///     damaged_lead   = what is nearly "Decision based on" / "Decision" [mark] [word] "based", tried where a
///                      sentence begins that states no basis
///     next_name      = gap (acoem_name / odg_name / mtus_name)     ; right behind a work, without a mark
///
///     Official Disabiliy Guidelines      MTUSChronic Pain      Decision: based on      RECEIVED MTUS
struct nearly_disability : lexical::near_phrase<nearly_disability> {
  static constexpr lexical::literal words[] = {"official disability", "disability guidelines",
                                               "official guidelines"};
  static constexpr unsigned most = 8;
};
struct merged_disability : lexical::phrase<merged_disability> {
  static constexpr lexical::literal words[] = {"official disabilityguidelines", "disabilityguidelines"};
};
struct nearly_citation : lexical::near_phrase<nearly_citation> {
  static constexpr lexical::literal words[] = {"citation", "non mtus", "non mtus citation"};
  static constexpr unsigned most = 5;
};
struct nearly_mtus : lexical::near_phrase<nearly_mtus> {
  static constexpr lexical::literal words[] = {"mtus"};
  static constexpr unsigned most = 3;
};
struct merged_mtus : peg::seq<peg::opt<peg::istring<'n', 'o', 'n'>, peg::opt<peg::one<'-'>>>,
                              peg::string<'M', 'T', 'U', 'S'>, peg::at<peg::alpha>> {};
struct merged_citation : peg::seq<peg::istring<'c', 'i', 't', 'a', 't', 'i', 'o', 'n'>, peg::at<peg::upper>> {
};
/// `recommendation(s) outside of the` what is no longer the MTUS.
struct nearly_outside : lexical::near_phrase<nearly_outside> {
  static constexpr lexical::literal words[] = {"recommendation(s) outside"};
  static constexpr unsigned most = 6;
};
/// A word that is no longer `MTUS`, before a chapter of it.
struct word_of_chapter : peg::seq<peg::rep_min_max<1, 8, peg::not_one<' '>>, lexical::gap, mtus_chapter> {};
struct damaged_source : peg::sor<word_of_chapter, merged_mtus, merged_citation, merged_disability,
                                 nearly_disability, nearly_citation, nearly_outside, nearly_mtus> {};

struct nearly_based : lexical::near_phrase<nearly_based> {
  static constexpr lexical::literal words[] = {"decision based on"};
  static constexpr unsigned most = 8;
};
/// A sentence of its own that tells what a decision is based on.
struct own_lead : lexical::phrase<own_lead> {
  static constexpr lexical::literal words[] = {"decision based upon", "decision is based",
                                               "decision was based", "decisions based", "decision not based"};
};
struct lead_word : lexical::phrase<lead_word> {
  static constexpr lexical::literal words[] = {"decision"};
};
/// `Decision COPY based on`
struct parted_lead : peg::seq<lead_word, peg::opt<peg::one<':', ';', '.', ','>>, lexical::gap,
                              peg::opt<peg::rep_min_max<1, 8, peg::not_one<' '>>, lexical::gap>,
                              peg::istring<'b', 'a', 's', 'e', 'd'>> {};
struct damaged_lead
    : peg::seq<peg::at<peg::one<'D', 'd'>>, peg::not_at<own_lead>, peg::sor<nearly_based, parted_lead>> {};

struct next_name : peg::seq<lexical::gap, peg::sor<acoem_name, odg_name, mtus_name>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
