#pragma once

#include "../detail/peg.hpp"
#include "../grammar/heading.hpp"
#include "../grammar/label.hpp"
#include "../grammar/older_heading.hpp"
#include "../layout/damaged_anchor.hpp"
#include "../layout/verdict.hpp"
#include "../lexical/sentence.hpp"
#include "../model/letter.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

namespace imr {
inline namespace v0 {
namespace write {

namespace detail {

/// The words that begin a section at a line start, whatever follows them.
struct section_words : peg::sor<grammar::how_lead, grammar::credentials_words, grammar::summary_words,
                                grammar::issues_words, grammar::heading, grammar::decisions_heading> {};
[[nodiscard]] inline bool begins_section(std::string_view text) {
  return imr::detail::match_prefix<section_words>(text) != std::string_view::npos;
}

/// Whether a label of the form begins a text.
[[nodiscard]] inline bool begins_label(std::string_view text) {
  constexpr std::string_view initials = "cCmMdDsS";
  if (text.empty() || initials.find(text.front()) == std::string_view::npos) return false;
  return imr::detail::match_prefix<grammar::label>(text) != std::string_view::npos;
}

[[nodiscard]] inline bool is_quote(char c) noexcept { return c == '"' || c == '\'' || c == '('; }

/// A text in which each label stands in a quotation, as no label of the form does.
[[nodiscard]] inline std::string with_quoted_labels(std::string_view text) {
  std::string all;
  all.reserve(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool open = at == 0 || !is_quote(text[at - 1]);
    if (open && begins_label(text.substr(at))) all += '"';
    all += text[at];
  }
  return all;
}

/// A field in the one line that it is written in. A hyphen at its end would join the line behind it.
[[nodiscard]] inline std::string in_line(const excerpt& field) {
  std::string text = with_quoted_labels(field.str());
  if (lexical::ends_in_joining_hyphen(text.data(), text.data() + text.size())) text += '.';
  return text;
}

/// What parts a field from the part of the form that it begins like. Marks alone do not: where a letter shows
/// damage, stray ones are passed over before a heading or a label.
inline constexpr std::string_view quotation = "Quoted from the form: ";

/// A field that begins its line: what would be a heading or a label there, or keep the heading before it from
/// being one, is quoted.
[[nodiscard]] inline std::string at_line_start(const excerpt& field) {
  const std::string text = field.str();
  if (begins_section(text) || begins_label(text) || layout::damaged_anchor_finder::begins(text))
    return std::string(quotation) + in_line(field);
  return !text.empty() && lexical::is_lower(text.front()) ? '"' + in_line(field) : in_line(field);
}

/// Whether an item's decision ends a text.
[[nodiscard]] inline bool ends_in_decision(std::string_view text) {
  return layout::verdict_before(text, static_cast<std::uint32_t>(text.size())).found();
}

/// A field that fills its line: a number at its end would make a short one the page's, a title a running
/// footer, a decision an item.
[[nodiscard]] inline std::string as_line(const excerpt& field) {
  std::string text = at_line_start(field);
  if (text.empty()) return text;
  if (ends_in_decision(text)) text += '"';
  const bool title = lexical::to_lower(text.front()) == 'f' && (text.back() == 'r' || text.back() == ':');
  if (lexical::is_digit(text.back()) || text.back() == '-' || title) text += '.';
  return text;
}

/// What stands before a label. A decision at its end would be that of an item.
[[nodiscard]] inline std::string before_label(const excerpt& field) {
  std::string text = in_line(field);
  if (ends_in_decision(text)) text += '"';
  return text;
}

/// A rationale ends with its last sentence, so that the next item can be told from it.
[[nodiscard]] inline std::string as_sentences(const excerpt& field) {
  std::string text = in_line(field);
  if (text.empty()) return text;
  while (lexical::ends_sentence(text) != lexical::sentence_end::strong)
    text += '.';  // twice behind an abbreviation
  return text;
}

/// `02/17/2015`
[[nodiscard]] inline std::string as_numbers(date day) {
  const std::string iso = to_string(day);
  return iso.substr(5, 2) + '/' + iso.substr(8, 2) + '/' + iso.substr(0, 4);
}

[[nodiscard]] constexpr std::string_view words_of(decision d) noexcept {
  return d == decision::upheld                 ? "Upheld"
         : d == decision::overturned           ? "Overturned"
         : d == decision::partially_overturned ? "Partially Overturned"
                                               : "Unknown";
}

inline void put_date(std::ostream& out, std::string_view label, const reading<date>& day) {
  if (day) out << label << as_numbers(*day) << '\n';
}

inline void put_header(std::ostream& out, const header& h) {
  if (!h.case_number.empty()) out << "Case Number: " << h.case_number << '\n';
  put_date(out, "Date Assigned: ", h.date_assigned);
  put_date(out, "Date of Injury: ", h.date_of_injury);
  put_date(out, "Decision Date: ", h.decision_date);
  put_date(out, "UR Denial Date: ", h.ur_denial_date);
  put_date(out, "Application Received: ", h.application_received);
  if (h.priority) out << "Priority: " << (*h.priority == priority::expedited ? "Expedited\n" : "Standard\n");
}

inline void put_names(std::ostream& out, std::string_view label, const list<excerpt>& names) {
  std::string_view before = label;
  for (const excerpt& name : names) {
    out << before << in_line(name);
    before = ", ";
  }
  if (!names.empty()) out << '\n';
}

inline void put_reviewer(std::ostream& out, const reviewer& r) {
  out << "\nHOW THE IMR FINAL DETERMINATION WAS MADE\n"
         "MAXIMUS Federal Services sent the complete case file to an expert reviewer.\n";
  if (r.no_affiliation == true)
    out << "He/she has no affiliation with the employer, employee, providers or the claims administrator.\n";
  if (r.practice_years_over)
    out << "He/she has been in active clinical practice for more than " << *r.practice_years_over
        << " years.\n";
  if (r.practice_hours_per_week)
    out << "He/she is currently working at least " << *r.practice_hours_per_week
        << " hours a week in active practice.\n";
  out << "\nThe Expert Reviewer has the following credentials:\n";
  put_names(out, "State(s) of Licensure: ", r.licensed_states);
  put_names(out, "Certification(s)/Specialty: ", r.specialties);
}

inline void put_summary(std::ostream& out, const letter& l) {
  const std::string documents = as_line(l.documents_reviewed);
  if (!documents.empty()) out << "\nDOCUMENTS REVIEWED\n" << documents << '\n';
  out << "\nCLINICAL CASE SUMMARY\n"
         "The expert reviewer developed the following clinical case summary based on a review of the case "
         "file, "
         "including all medical records:\n"
      << as_line(l.clinical_summary.text) << '\n';
}

inline void put_guideline(std::ostream& out, std::string_view label, const std::optional<guideline>& g) {
  const std::string text = g ? before_label(g->text) : "";
  out << label << (text.empty() ? "" : " ") << text << '\n';
}

inline void put_dispute(std::ostream& out, const dispute& d) {
  const std::string item = at_line_start(d.item);
  const std::string rationale = as_sentences(d.rationale.text);
  out << '\n'
      << (item.empty() ? "Unnamed item" : item) << (d.partial ? " is: " : ": ") << words_of(d.decision)
      << '\n';
  put_guideline(out, "Claims Administrator guideline:", d.claims_administrator_guideline);
  put_guideline(out, "MAXIMUS guideline:", d.reviewer_guideline);
  out << "Decision rationale:" << (rationale.empty() ? "" : " ") << rationale << '\n';
}

}  // namespace detail

/// Writes a letter in the form that is read best: each value on a line of its own, every heading and label in
/// its place. What is read from it again is the record, but for what only the layout of the old text said
/// (places, sections, diagnostics). Of a record that could not stand in a letter as it is, this is changed:
///
///     a decision           has the words `Upheld`, `Overturned`, `Partially Overturned`, or `Unknown`
///     an item without text is `Unnamed item`
///     a rationale          ends with a full stop where it has no sentence end
///     a label in a field   stands behind a quotation mark
///     a field that begins its line as a label or a heading does stands behind `Quoted from the form:`
///     a decision that ends a guideline text, a summary or the documents has one behind it
///     a field that ends in a hyphen or would be a page's number or footer has a full stop behind it
///
/// So writing what was read from a written letter gives the same text, unless a field that begins its line
/// says, in damaged words, what a heading or a label says, a guideline's text ends, damaged, in a decision, or
/// an item that is not decided ends like a sentence. A text that was no letter is written as nothing.
inline void text(std::ostream& out, const letter& l) {
  if (l.format == format::unknown) return;
  detail::put_header(out, l.header);
  detail::put_reviewer(out, l.reviewer);
  detail::put_summary(out, l);
  out << "\nIMR ISSUES, DECISIONS AND RATIONALES\n"
         "The Final Determination was based on decisions for the disputed items/services set forth below:\n";
  for (const dispute& d : l.disputes) detail::put_dispute(out, d);
}

}  // namespace write
}  // namespace v0
}  // namespace imr
