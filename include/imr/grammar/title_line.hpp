#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "letter_title.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// The titles that a letter begins with where several stand in one text. The company's name is one only with
/// the title below it, as it stands in addresses and sentences too.
///
///     title_line   = company_title gap (dated_notice / letter_title line_end) / professional_title line_end
///     dated_notice = notice_title gap "Dated"
///     line_end     = *blank, before the end of the line
struct line_end : peg::seq<peg::star<peg::blank>, peg::at<peg::sor<peg::eof, peg::one<'\n', '\r', '\f'>>>> {};
struct dated_below : lexical::phrase<dated_below> {
  static constexpr lexical::literal words[] = {"dated"};
};
struct dated_notice : peg::seq<notice_title, lexical::gap, dated_below> {};

struct titled_line : peg::seq<letter_title, line_end> {};
struct company_line : peg::seq<company_title, lexical::gap, peg::sor<dated_notice, titled_line>> {};
struct professional_line : peg::seq<professional_title, line_end> {};
struct title_line : peg::sor<company_line, professional_line> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
