#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "furniture.hpp"
#include "header.hpp"
#include "older_heading.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// A line among what is requested that is no request: what a page carries, a stamp, a row of the header that
/// an extraction moved there, or marks alone. Each rule takes a whole line.
///
///     list_furniture = page_line / titled_page / professional_title [gap integer] / stamp_line / header_line
///                    / markless_line
///     header_line    = header_label gap header_value text
///     stamp_line     = ("RECEIVED" / "FAXED" / …) *(any but a small letter)
struct stamp_words : lexical::phrase<stamp_words> {
  static constexpr lexical::literal words[] = {"received", "faxed",        "fax",
                                               "copy",     "confidential", "date received"};
};
struct stamp_rest : peg::rep_opt<60, peg::not_at<peg::lower>, peg::any> {};
struct stamp_line : peg::seq<stamp_words, stamp_rest, peg::eof> {};
struct header_line
    : peg::seq<header_label, lexical::opt_gap, header_value, peg::rep_opt<80, peg::any>, peg::eof> {};
struct markless_line : peg::seq<peg::rep_min_max<1, 80, peg::not_at<peg::alnum>, peg::any>, peg::eof> {};
struct review_title_line
    : peg::seq<professional_title, peg::opt<lexical::gap, lexical::integer>, lexical::opt_gap, peg::eof> {};
struct list_furniture : peg::sor<page_line, titled_page, footer_line, review_title_line, stamp_line,
                                 header_line, markless_line> {};

/// How a line begins that says more of the request before it: `Under fluoroscopic guidance`, `Per RFA dated
/// …`, `Date of service 2/3/2013`.
struct entry_preposition : lexical::phrase<entry_preposition> {
  static constexpr lexical::literal words[] = {
      "under", "with", "without", "for", "to",  "of",    "in",        "on",      "at",      "by",
      "from",  "per",  "and",     "or",  "via", "using", "including", "through", "between", "during"};
};
struct entry_detail_words : lexical::phrase<entry_detail_words> {
  static constexpr lexical::literal words[] = {
      "times",        "x",         "date",      "dates",        "dated",
      "dos",          "quantity",  "qty",       "refills",      "refill",
      "duration",     "frequency", "as needed", "requested by", "ordered by",
      "prescribed by"};
};
struct entry_detail : peg::seq<peg::sor<entry_preposition, entry_detail_words>,
                               peg::sor<peg::at<lexical::gap>, peg::at<peg::one<':', '.'>>>> {};

/// The part of the body that a request is for. A line that holds nothing else is no request of its own
/// (`MRI⏎Lumbar spine`), nor is one that begins with it behind the word that tells which (`of the
/// lumbar⏎Spine`).
///
///     body_line = *(body_side gap) body_part *(sign / gap / body_side / body_part), to the line's end
struct body_side : lexical::phrase<body_side> {
  static constexpr lexical::literal words[] = {
      "lumbar",      "cervical", "thoracic", "right", "left", "bilateral",  "lower",   "upper", "low",
      "lumbosacral", "the",      "both",     "mid",   "and",  "sacroiliac", "lateral", "medial"};
};
struct body_part_word : lexical::phrase<body_part_word> {
  static constexpr lexical::literal words[] = {
      "spine", "knees",  "knee",   "shoulders", "shoulder",    "hips",      "hip",    "back",  "neck",
      "wrist", "wrists", "elbows", "elbow",     "ankles",      "ankle",     "foot",   "feet",  "hands",
      "hand",  "legs",   "leg",    "arms",      "extremities", "extremity", "joints", "joint", "thumb"};
};
struct body_glue : peg::sor<lexical::gap, peg::one<',', '.', '/', '&', ';'>> {};
struct body_line : peg::seq<peg::rep_opt<4, body_side, lexical::gap>, body_part_word,
                            peg::rep_opt<12, peg::sor<body_glue, body_side, body_part_word>>, peg::eof> {};

/// A number of a list that lost its mark: it is one where it is the next.
///
///     bare_number = 1*2DIGIT gap, before a capital letter
struct bare_digits : peg::rep_min_max<1, 2, peg::digit> {};
struct bare_number : peg::seq<bare_digits, lexical::gap, peg::at<peg::upper>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
