#pragma once

#include "../detail/peg.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "case_number.hpp"
#include "date.hpp"
#include "label.hpp"

namespace imr {
inline namespace v0 {
namespace grammar {

/// The labelled block at the top. It is a table, and each extraction scrambles it in its own way, so the grammar
/// reads a row of labels and values in any order, and the reader brings them together.
///
///     header_block = *(header_label / header_value / other_label / word / space)
struct case_number_label : peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("case number")>, label_colon> {};
struct date_assigned_label : peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("date assigned")>, label_colon> {};
struct injury_label : peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("date of injury")>, label_colon> {};
struct decision_date_label : peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("decision date")>, label_colon> {};
struct ur_denial_label : peg::seq<peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("ur denial date")>,
                                           lexical::phrase<TAO_PEGTL_ISTRING("date of ur decision")>>,
                                  label_colon> {};
struct priority_label : peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("priority")>, label_colon> {};

/// `Application Received:` is split around its value by some extractions.
struct received_label : peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("application received")>, label_colon> {};
struct received_beginning : peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("application")>, peg::opt<label_colon>> {};
struct received_rest : peg::seq<lexical::phrase<TAO_PEGTL_ISTRING("received")>, label_colon> {};

/// The letters that labels and values begin with; other words are passed over at once.
struct label_letter : peg::at<peg::one<'C', 'c', 'D', 'd', 'U', 'u', 'P', 'p', 'A', 'a', 'R', 'r'>> {};
struct header_label_name : peg::sor<case_number_label, date_assigned_label, injury_label, decision_date_label, ur_denial_label,
                               priority_label, received_label, received_beginning, received_rest> {};
struct header_label : peg::seq<label_letter, header_label_name> {};

struct standard_priority : peg::sor<lexical::phrase<TAO_PEGTL_ISTRING("standard")>,
                                    lexical::phrase<TAO_PEGTL_ISTRING("regular")>> {};
struct expedited_priority : lexical::phrase<TAO_PEGTL_ISTRING("expedited")> {};
struct header_case : case_number {};
struct header_date : date {};
struct priority_letter : peg::at<peg::one<'S', 's', 'R', 'r', 'E', 'e'>> {};
struct header_priority : peg::seq<priority_letter, peg::sor<standard_priority, expedited_priority>> {};
struct header_value : peg::sor<header_date, header_case, header_priority> {};

struct header_word : peg::plus<peg::not_at<lexical::space>, peg::not_one<':'>> {};
struct other_label : peg::seq<header_word, peg::one<':'>> {};
struct header_block
    : peg::star<peg::sor<lexical::gap, header_label, header_value, other_label, header_word, peg::any>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
