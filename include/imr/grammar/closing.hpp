#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "date.hpp"
#include "label.hpp"
#include "older_heading.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// How what stands behind a letter's last rationale begins, each at a line's start: the signature, the list
/// of copies, how to appeal, the proof of service, and a utilization review that was sent with the letter.
///
///     closing_line      = ("Sincerely" / "Respectfully") [","]
///     signature_line    = ["Chief"] "Medical Director"
///     service_heading   = "PROOF OF SERVICE" ["BY MAIL"] [":"]
///     review_heading    = "UTILIZATION REVIEW" ("DETERMINATION" / "DENIAL" / …), in capitals
///     copies_label      = "cc" ":"
///     appeal_beginning  = ("Appeal" / "Right to Appeal" / …) ":" / "You can appeal the final determination" / …
///     initials_line     = "/" 2*4ALPHA / 2*4UPPER ("/" / ":") 2*4ALPHA
///     dated_line        = "Dated" ":" [date]
struct closing_words : lexical::phrase<closing_words> {
  static constexpr lexical::literal words[] = {"sincerely", "respectfully"};
};
struct closing_line : peg::seq<closing_words, peg::opt<peg::one<','>>> {};
struct service_words : lexical::phrase<service_words> {
  static constexpr lexical::literal words[] = {"proof of service", "declaration of service",
                                               "certificate of service"};
};
struct served_by : lexical::phrase<served_by> {
  static constexpr lexical::literal words[] = {"by mail",      "by u.s. mail", "by us mail",
                                               "by facsimile", "by fax",       "by electronic mail"};
};
struct service_heading : peg::seq<service_words, peg::opt<lexical::gap, served_by>, heading_colon> {};
struct disclaimer_word : lexical::phrase<disclaimer_word> {
  static constexpr lexical::literal words[] = {"disclaimer"};
};
/// What the vendor says of itself behind the last rationale; without its label in the words that are always
/// the same, as a rationale may speak of the vendor, too.
struct vendor_words : lexical::phrase<vendor_words> {
  static constexpr lexical::literal words[] = {"maximus is providing",
                                               "maximus federal services is providing", "maximus is not"};
};
struct vendor_sentence : lexical::phrase<vendor_sentence> {
  static constexpr lexical::literal words[] = {
      "maximus is providing an independent review service", "maximus is not engaged in the practice of",
      "maximus federal services is providing an independent review service"};
};
struct vendor_disclaimer
    : peg::sor<peg::seq<disclaimer_word, label_colon, lexical::gap, vendor_words>, vendor_sentence> {};
struct copies_words : lexical::phrase<copies_words> {
  static constexpr lexical::literal words[] = {"cc"};
};
struct copies_label : peg::seq<copies_words, label_colon> {};
struct signature_words : lexical::phrase<signature_words> {
  static constexpr lexical::literal words[] = {"medical director", "chief medical director",
                                               "associate medical director"};
};
struct signature_line : peg::seq<signature_words, peg::opt<peg::one<','>>> {};
struct review_heading_rest
    : peg::sor<peg::string<'D', 'E', 'T', 'E', 'R', 'M', 'I', 'N', 'A', 'T', 'I', 'O', 'N'>,
               peg::string<'D', 'E', 'N', 'I', 'A', 'L'>, peg::string<'D', 'E', 'C', 'I', 'S', 'I', 'O', 'N'>,
               peg::string<'R', 'E', 'P', 'O', 'R', 'T'>> {};
struct review_heading_words : lexical::phrase<review_heading_words> {
  static constexpr lexical::literal words[] = {"utilization review"};
};
struct review_heading : peg::seq<peg::at<peg::rep<11, peg::upper>>, review_heading_words, lexical::gap,
                                 review_heading_rest, heading_colon> {};
struct appeal_words : lexical::phrase<appeal_words> {
  static constexpr lexical::literal words[] = {"appeal", "appeals", "appeal rights", "right to appeal",
                                               "your right to appeal"};
};
struct appeal_sentence : lexical::phrase<appeal_sentence> {
  static constexpr lexical::literal words[] = {"you can appeal the final determination", "you may appeal the",
                                               "appeals must be filed", "an appeal must be filed"};
};
struct appeal_beginning : peg::sor<peg::seq<appeal_words, label_colon>, appeal_sentence> {};
struct initials_line : peg::sor<peg::seq<peg::one<'/'>, peg::rep_min_max<2, 4, peg::alpha>>,
                                peg::seq<peg::rep_min_max<2, 4, peg::upper>, peg::one<'/', ':'>,
                                         peg::rep_min_max<2, 4, peg::alpha>>> {};
struct dating_word : lexical::phrase<dating_word> {
  static constexpr lexical::literal words[] = {"dated"};
};
struct dated_line : peg::seq<dating_word, label_colon, peg::opt<lexical::gap, date>> {};
/// A line that closes a letter where nothing of the letter's own stands behind it.
struct last_line : peg::sor<initials_line, dated_line> {};

/// A line that ends a letter wherever a rationale has ended, and how a text begins that does.
struct closing_heading : peg::sor<service_heading, review_heading, signature_line> {};
struct closing_beginning : peg::sor<copies_label, appeal_beginning, vendor_disclaimer> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
