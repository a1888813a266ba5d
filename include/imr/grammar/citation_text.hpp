#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "date.hpp"

#include <algorithm>
#include <cstddef>

namespace imr {
inline namespace v0 {
namespace grammar {

/// What the citations of all sources are made of.

/// The place of the bracket that closes the one at `begin`, or null: brackets nest, and a pair holds at most
/// 240 bytes.
[[nodiscard]] inline const char* closing_bracket(const char* begin, const char* end) noexcept {
  constexpr std::ptrdiff_t longest = 240;
  const char* const stop = begin + (std::min)(end - begin, longest);
  int depth = 0;
  for (const char* p = begin; p != stop; ++p) {
    if (*p == '(') ++depth;
    if (*p == ')' && --depth == 0) return p;
  }
  return nullptr;
}

/// bracketed = "(" text ")"                ; with what is bracketed inside
struct bracketed {
  using rule_t = peg::any::rule_t;  // to the analysis: takes something or fails
  using subs_t = peg::empty_list;

  [[nodiscard]] static constexpr detail::symbols first_bytes() noexcept {
    detail::symbols bytes;
    bytes.add('(');
    return bytes;
  }

  template <class Input> static bool match(Input& in) {
    if (in.empty() || *in.current() != '(') return false;
    const char* const close = closing_bracket(in.current(), in.end());
    if (close == nullptr) return false;
    in.bump(static_cast<std::size_t>(close + 1 - in.current()));
    return true;
  }
};

/// bracket_text = the text of a pair of brackets, tried behind the opening one; it is not empty
struct bracket_text {
  using rule_t = peg::any::rule_t;  // to the analysis: takes something or fails
  using subs_t = peg::empty_list;

  template <class Input> static bool match(Input& in) {
    const char* const close = closing_bracket(in.current() - 1, in.end());
    if (close == nullptr || close == in.current()) return false;
    in.bump(static_cast<std::size_t>(close - in.current()));
    return true;
  }
};

/// cited_year = ("19" / "20") 2DIGIT       ; no part of a longer number, of a date or of a range
struct cited_year : peg::seq<century, peg::rep<2, peg::digit>, lexical::word_end,
                             peg::not_at<peg::sor<peg::one<'/', '-', '.'>, unicode_dash>, peg::digit>> {};

/// edition = ordinal gap ("edition" / "ed.")     ; 3rd ed., 14th Edition, Second Edition
struct cited_ordinal_word : lexical::phrase<cited_ordinal_word> {
  static constexpr lexical::literal words[] = {"first", "second",  "third",   "fourth",  "fifth",
                                               "sixth", "current", "revised", "updated", "latest"};
};
struct cited_ordinal_end : lexical::phrase<cited_ordinal_end> {
  static constexpr lexical::literal words[] = {"st", "nd", "rd", "th"};
};
struct cited_ordinal
    : peg::sor<cited_ordinal_word, peg::seq<peg::rep_min_max<1, 2, peg::digit>, cited_ordinal_end>> {};
struct cited_edition_word : lexical::phrase<cited_edition_word> {
  static constexpr lexical::literal words[] = {"edition", "ed.", "ed", "version"};
};
struct version_mark
    : peg::seq<peg::one<'v', 'V'>, peg::opt<peg::one<'.'>>, lexical::opt_gap, peg::digit, lexical::word_end> {
};
struct cited_edition : peg::sor<peg::seq<cited_ordinal, lexical::gap, cited_edition_word>, version_mark> {};

/// online_remark = "online version" / "web-based version" …
struct online_remark : lexical::phrase<online_remark> {
  static constexpr lexical::literal words[] = {
      "current online version", "online version",   "online edition", "web-based version", "web version",
      "web based version",      "internet version", "online"};
};
/// updated_remark = ["last"] "updated" gap date
struct updated_words : lexical::phrase<updated_words> {
  static constexpr lexical::literal words[] = {"last updated on", "last updated", "updated on",  "updated",
                                               "last update",     "effective",    "accessed on", "accessed"};
};
struct updated_remark : peg::seq<updated_words, peg::opt<peg::one<':'>>, lexical::gap, date> {};

/// A remark in brackets that is no topic: its edition, its update, its reach.
///
///     remark      = "(" (reach *(reach_join reach) / remark_lead text / edition [","] …) ")"
///     reach       = "Acute" / "Chronic" / "Subacute" / "Lumbar" / "Thoracic"
struct remark_reach : lexical::phrase<remark_reach> {
  static constexpr lexical::literal words[] = {"acute",  "chronic",  "subacute", "sub-acute",
                                               "lumbar", "thoracic", "and",      "&"};
};
struct reach_mark : peg::sor<peg::one<',', '/', '&', ' ', '-'>, lexical::gap> {};
struct reach_remark : peg::seq<peg::one<'('>, peg::plus<peg::sor<reach_mark, remark_reach>>, peg::one<')'>> {
};
struct remark_lead : lexical::phrase<remark_lead> {
  static constexpr lexical::literal words[] = {
      "updated",  "last updated", "last update", "update",   "online", "web",   "web-based",
      "current",  "effective",    "revised",     "accessed", "odg",    "twc",   "version",
      "internet", "as of",        "acoem",       "mtus",     "type 1", "dated", "treatment in workers"};
};
/// month_and_year = month_name gap cited_year
struct month_and_year
    : peg::seq<month_name, peg::opt<peg::one<','>>, lexical::gap, century, peg::rep<2, peg::digit>> {};
struct remark_opening
    : peg::seq<peg::one<'('>, lexical::opt_gap,
               peg::sor<remark_lead, cited_edition, numeric_date, month_first, month_and_year>> {};
struct citation_remark : peg::sor<reach_remark, peg::seq<peg::at<remark_opening>, bracketed>> {};
/// year_remark = "(" [(edition / "revised") [","] gap] cited_year ")"
struct revised_word : lexical::phrase<revised_word> {
  static constexpr lexical::literal words[] = {"revised", "rev.", "rev"};
};
struct year_opening
    : peg::seq<peg::one<'('>,
               peg::opt<peg::sor<cited_edition, revised_word>, peg::opt<peg::one<','>>, lexical::gap>> {};
struct year_remark
    : peg::seq<peg::at<year_opening, cited_year, peg::one<')'>>, year_opening, cited_year, peg::one<')'>> {};

/// A full stop inside a word: `9792.20`, `www.example.org`.
struct inner_stop : peg::seq<peg::one<'.'>, peg::not_at<peg::sor<peg::eof, peg::space>>,
                             peg::not_at<peg::one<',', ';', ')'>>> {};
struct dotted_word : lexical::phrase<dotted_word> {
  static constexpr lexical::literal words[] = {"vs.", "e.g.", "i.e."};
};
/// A word of a citation; brackets belong to it as a whole, and what is neither a bracket nor a stop is taken
/// at once.
struct citation_bytes : peg::plus<peg::not_one<' ', ',', ';', '.', '('>> {};
struct citation_word : peg::sor<peg::seq<dotted_word, peg::at<peg::space>>,
                                peg::plus<peg::sor<citation_bytes, bracketed, peg::one<'('>, inner_stop>>> {};

/// A word of a title of which nothing is known.
struct cited_title_byte : peg::not_one<' ', ',', ';', '.', ':', '/', '('> {};
struct cited_title_word : peg::plus<peg::sor<cited_title_byte, inner_stop>> {};

struct cited_and : lexical::phrase<cited_and> {
  static constexpr lexical::literal words[] = {"and", "&"};
};
struct cited_dash : peg::sor<peg::one<'-'>, unicode_dash> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
