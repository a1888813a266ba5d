#pragma once

#include "../detail/peg.hpp"
#include "../lexical/literal.hpp"
#include "../lexical/phrase.hpp"
#include "../lexical/space.hpp"
#include "../lexical/word.hpp"
#include "case_number.hpp"
#include "damaged_date.hpp"
#include "date.hpp"
#include "label.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {
namespace grammar {

/// The labelled block at the top. It is a table, and each extraction scrambles it in its own way, so the
/// grammar reads a row of labels and values in any order, and the reader brings them together.
///
///     header_days  = date [range_join (date / range_ruin / range_year / range_broken)]
///     year_range   = (range_ruin / range_year / range_broken) range_join date
///     range_ruin   = 1*2DIGIT date_mark 1*2DIGIT year                    ; a mark of the day was lost
///     range_join   = "-" / "/" / "to" / "through" / …
///     header_block = *(claim_number / header_label / header_value / other_label / header_stray / word / space)
///     header_colon = opt_gap ":" / before *(header_stray / space) header_value     ; the colon was lost
///     other_label  = ":"                        ; of a label that is not ours, whose words were passed over
///     header_stray = a rule of the table, a bracket or a quote, which a scan makes of specks and lines
struct standard_priority : lexical::phrase<standard_priority> {
  static constexpr lexical::literal words[] = {"standard", "regular"};
};
struct expedited_priority : lexical::phrase<expedited_priority> {
  static constexpr lexical::literal words[] = {"expedited"};
};
struct header_case : case_number {};
struct header_date : date {};
struct header_priority : peg::sor<standard_priority, expedited_priority> {};
/// Two days and what joins them (`1/2/2012 - 3/4/2013`): one label cannot name both.
struct range_words : lexical::phrase<range_words> {
  static constexpr lexical::literal words[] = {"to", "through", "thru", "and"};
};
struct range_dash
    : peg::sor<peg::one<'-', '/'>, peg::seq<peg::string<'\xE2', '\x80'>, peg::range<'\x90', '\x95'>>> {};
struct range_join : peg::sor<peg::seq<lexical::gap, range_words, lexical::gap>,
                             peg::seq<lexical::opt_gap, range_dash, lexical::opt_gap>> {};
/// A day of which only the year is told, or the month: `2011`, `3/2011`.
struct range_year
    : peg::seq<peg::opt<month, peg::one<'/'>>, long_year, peg::not_at<date_mark, day, date_mark>> {};
/// A day of two that lost a mark: `8/12010`.
struct ruined_rest : peg::sor<peg::seq<peg::rep<2, peg::digit>, long_year>, peg::seq<peg::digit, long_year>> {
};
struct range_ruin : peg::seq<month, date_mark, ruined_rest> {};
/// What begins as a day and goes on as none: `8/I2011`.
struct range_broken : peg::seq<month, date_slash, peg::plus<peg::not_one<' ', '-'>>> {};
struct range_rest : peg::seq<range_join, peg::sor<date, range_ruin, range_year, range_broken>> {};
struct header_days : peg::seq<header_date, peg::opt<range_rest>> {};
struct year_range : peg::seq<peg::sor<range_ruin, range_year, range_broken>, range_join, date> {};
/// A day whose month may have lost its first digit: `1 2/22/2014`, `!1/11/2010`. A mark with its partner
/// behind the day encloses it.
///
///     torn_month  = ("0" / "1") gap month_alone / header_open month_alone before no header_close
///     month_alone = numeric_date whose month is one digit
struct header_quote : peg::seq<peg::string<'\xE2', '\x80'>, peg::range<'\x98', '\x9F'>> {};
struct header_open : peg::sor<peg::one<'|', '[', ']', '(', '{', '}', '\'', '`', '!'>, header_quote> {};
struct header_close : peg::sor<peg::one<']', ')', '}', '\'', '`'>, header_quote> {};
struct month_alone : peg::seq<peg::at<peg::digit, date_mark>, numeric_date> {};
struct torn_month : peg::sor<peg::seq<peg::one<'0', '1'>, lexical::gap, month_alone>,
                             peg::seq<header_open, month_alone, peg::not_at<header_close>>> {};
/// `CM13-003456 7`: the number goes on behind the blank.
struct torn_case
    : peg::seq<peg::istring<'C', 'M'>, peg::rep<2, peg::digit>, peg::one<'-'>, peg::rep<6, peg::digit>,
               lexical::gap, peg::not_at<torn_month>, peg::digit, lexical::word_end, peg::not_at<date_mark>> {
};
struct header_value : peg::sor<header_days, year_range, torn_month, spotted_date, torn_day, broken_name,
                               damaged_date, ruined_date, torn_case, header_case, header_priority> {};
struct header_stray
    : peg::sor<peg::one<'|', '[', ']', '(', ')', '{', '}', '\'', '"', '`', '_', '*', '!', '~', '.', ',', ';'>,
               header_quote> {};
struct header_next : peg::seq<peg::star<peg::sor<lexical::gap, header_stray>>, header_value> {};
struct header_colon : peg::sor<label_colon, peg::at<header_next>> {};

struct case_number_words : lexical::phrase<case_number_words> {
  static constexpr lexical::literal words[] = {"case number", "imr case number", "maximus case number"};
};
struct case_number_label : peg::seq<case_number_words, header_colon> {};
struct date_assigned_words : lexical::phrase<date_assigned_words> {
  static constexpr lexical::literal words[] = {"date assigned", "dateassigned"};
};
struct date_assigned_label : peg::seq<date_assigned_words, header_colon> {};
struct injury_words : lexical::phrase<injury_words> {
  static constexpr lexical::literal words[] = {"date of injury", "dateof injury", "date ofinjury"};
};
struct injury_label : peg::seq<injury_words, header_colon> {};
struct decision_date_words : lexical::phrase<decision_date_words> {
  static constexpr lexical::literal words[] = {"decision date", "decisiondate"};
};
/// The day of a notice; without its colon the word dates something else.
struct dated_word : lexical::phrase<dated_word> {
  static constexpr lexical::literal words[] = {"dated"};
};
struct dated_label : peg::seq<dated_word, label_colon> {};
/// The same word without it, alone before the day on its line.
struct dated_alone : peg::seq<dated_word, peg::opt<peg::one<'.', ',', ';'>>> {};
struct decision_date_label : peg::seq<decision_date_words, header_colon> {};
struct ur_denial_words : lexical::phrase<ur_denial_words> {
  static constexpr lexical::literal words[] = {"ur denial date", "date of ur decision", "urdenial date",
                                               "ur denialdate"};
};
struct ur_denial_label : peg::seq<ur_denial_words, header_colon> {};
struct priority_words : lexical::phrase<priority_words> {
  static constexpr lexical::literal words[] = {"priority"};
};
struct priority_label : peg::seq<priority_words, header_colon> {};

/// `Application Received:` is split around its value by some extractions.
struct received_words : lexical::phrase<received_words> {
  static constexpr lexical::literal words[] = {"application received", "imr application received",
                                               "applicationreceived"};
};
struct received_label : peg::seq<received_words, header_colon> {};
struct application_word : lexical::phrase<application_word> {
  static constexpr lexical::literal words[] = {"application"};
};
struct received_next : peg::seq<lexical::opt_gap, peg::sor<header_next, peg::eof>> {};
struct received_beginning : peg::seq<application_word, peg::sor<label_colon, peg::at<received_next>>> {};
struct received_word : lexical::phrase<received_word> {
  static constexpr lexical::literal words[] = {"received"};
};
struct received_rest : peg::seq<received_word, label_colon> {};

/// What a stamp says before its day.
struct stamp_word : lexical::phrase<stamp_word> {
  static constexpr lexical::literal words[] = {"received", "faxed", "scanned", "filed", "printed"};
};

/// The claims administrator's number, which may look like a day: `Claims Number: 05-12-2013`. Where the
/// columns of the table stand one behind the other, the next label follows.
///
///     claim_number = ("Claims" / "Claim") "Number" ":" gap (word with a digit)
struct claim_number_words : lexical::phrase<claim_number_words> {
  static constexpr lexical::literal words[] = {"claims number", "claim number"};
};
struct claim_value
    : peg::seq<peg::at<peg::star<peg::not_one<' ', ':', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'>>,
                       peg::digit>,
               lexical::word> {};
struct claim_number : peg::seq<claim_number_words, label_colon, lexical::gap, claim_value> {};

/// The letters that labels and values begin with; other words are passed over at once.
struct label_letter
    : peg::at<peg::one<'C', 'c', 'D', 'd', 'U', 'u', 'P', 'p', 'A', 'a', 'R', 'r', 'I', 'i', 'M', 'm'>> {};
struct header_label_name
    : peg::sor<case_number_label, date_assigned_label, injury_label, decision_date_label, dated_label,
               ur_denial_label, priority_label, received_label, received_beginning, received_rest> {};
struct header_label : peg::seq<label_letter, header_label_name> {};

/// The words of labels, and numbers of cases: without one a line is no row of the header.
struct row_words : peg::sor<case_number_words, date_assigned_words, injury_words, decision_date_words,
                            dated_word, ur_denial_words, priority_words, received_words, application_word,
                            received_word, header_case> {};

struct other_label : peg::one<':'> {};
struct other_word : lexical::word {};
struct header_block : peg::star<peg::sor<lexical::gap, claim_number, header_label, header_value, other_label,
                                         header_stray, other_word>> {};

}  // namespace grammar
}  // namespace v0
}  // namespace imr
