#pragma once

#include "letter_rows.hpp"
#include "table.hpp"

#include <imr/diagnostic.hpp>
#include <imr/model/dispute.hpp>

/// The columns of the main tables, each with its type, its value and its meaning. Names and meaning are those
/// of the letter record (letter.schema.json); columns are added at the end and never renamed.
namespace front::fields {

inline constexpr auto text = column_type::text;
inline constexpr auto date = column_type::date;
inline constexpr auto integer = column_type::integer;
inline constexpr auto real = column_type::real;
inline constexpr auto boolean = column_type::boolean;

/// Where a letter was found: columns of the CSV files, and the table `sources` of a database.
inline constexpr field<letter_row> sources[] = {
    {"letter_id", text, [](auto& l) { return of(l.id); }, "the row of letters"},
    {"source_name", text, [](auto& l) { return of(l.from.name); },
     "the input as given or found; - for standard input"},
    {"source_offset", integer, [](auto& l) { return of(l.from.offset); },
     "where the letter begins in it, in bytes"},
    {"source_length", integer, [](auto& l) { return of(l.from.text.size()); }, "the letter's bytes"},
    {"source_encoding", text, [](auto& l) { return of(l.from.encoding); },
     "what it was transcoded from; else null"},
};

inline constexpr field<letter_row> letters[] = {
    {"letter_id", text, [](auto& l) { return of(l.id); },
     "SHA-256 of the letter's bytes; in CSV files null where the input could not be read"},
    {"recognized", boolean, [](auto& l) { return of(l.from.tally.recognized); },
     "whether it is an IMR letter"},
    {"format", text, [](auto& l) { return of(l.letter.format); },
     "imr-2014, imr-2013, notice-2013, professional-review, unknown"},
    {"case_number", text, [](auto& l) { return of(l.letter.header.case_number); },
     "as printed; two letters can bear the same"},
    {"outcome", text, [](auto& l) { return of(l.letter.outcome); },
     "upheld, overturned, partially_overturned, unknown"},
    {"item_count", integer, [](auto& l) { return of(l.letter.disputes.size()); }, "rows in items"},
    {"priority", text, [](auto& l) { return of(l.letter.header.priority); }, "standard, expedited"},
    {"date_of_injury", date, [](auto& l) { return of(l.letter.header.date_of_injury); }, "of the header"},
    {"ur_denial_date", date, [](auto& l) { return of(l.letter.header.ur_denial_date); }, "of the header"},
    {"application_received", date, [](auto& l) { return of(l.letter.header.application_received); },
     "of the header"},
    {"date_assigned", date, [](auto& l) { return of(l.letter.header.date_assigned); }, "of the header"},
    {"decision_date", date, [](auto& l) { return of(l.letter.header.decision_date); }, "of the header"},
    {"reviewer_states", text, [](auto& l) { return joined(l.letter.reviewer.licensed_states); },
     "licensed in; joined by ;"},
    {"reviewer_specialties", text, [](auto& l) { return joined(l.letter.reviewer.specialties); },
     "joined by ;"},
    {"practice_years_over", integer, [](auto& l) { return of(l.letter.reviewer.practice_years_over); },
     "more than five years: 5"},
    {"practice_hours_per_week", integer,
     [](auto& l) { return of(l.letter.reviewer.practice_hours_per_week); }, "at least"},
    {"no_affiliation", boolean, [](auto& l) { return of(l.letter.reviewer.no_affiliation); },
     "true where the letter states it"},
    {"age", integer, [](auto& l) { return of(l.letter.clinical_summary.age); },
     "of the injured worker, in years"},
    {"sex", text, [](auto& l) { return of(l.letter.clinical_summary.sex); },
     "of the injured worker: male, female"},
    {"injuries", text, [](auto& l) { return injuries_of(l.letter.clinical_summary); },
     "of the summary: start/end, of a day the same; joined by ;"},
    {"diagnoses", text, [](auto& l) { return joined(l.letter.clinical_summary.diagnoses); }, "joined by ;"},
    {"treatments", text, [](auto& l) { return joined(l.letter.clinical_summary.treatments); }, "joined by ;"},
    {"clinical_summary", text, [](auto& l) { return of(l.letter.clinical_summary.text); },
     "the section's text"},
    {"documents_reviewed", text, [](auto& l) { return of(l.letter.documents_reviewed); },
     "the section's text"},
    {"errors", integer, [](auto& l) { return of(count(l.from, imr::severity::error)); },
     "diagnostics of this severity"},
    {"warnings", integer, [](auto& l) { return of(count(l.from, imr::severity::warning)); },
     "diagnostics of this severity"},
    {"notes", integer, [](auto& l) { return of(count(l.from, imr::severity::note)); },
     "diagnostics of this severity"},
};

inline constexpr field<item_row> items[] = {
    {"letter_id", text, [](auto& i) { return of(i.in.id); }, "the row of letters"},
    {"item_number", integer, [](auto& i) { return of(i.number); }, "in the letter's order, from 1"},
    {"case_number", text, [](auto& i) { return of(i.in.letter.header.case_number); }, "of the letter"},
    {"decision_date", date, [](auto& i) { return of(i.in.letter.header.decision_date); }, "of the letter"},
    {"reviewer_specialties", text, [](auto& i) { return joined(i.in.letter.reviewer.specialties); },
     "of the letter; joined by ;"},
    {"reviewer_states", text, [](auto& i) { return joined(i.in.letter.reviewer.licensed_states); },
     "of the letter; joined by ;"},
    {"item", text, [](auto& i) { return of(i.value.item); }, "the request as printed"},
    {"order_kind", text, [](auto& i) { return of(i.value.order.kind); },
     "medication, therapy, imaging, injection, surgery, equipment, diagnostic_test, evaluation, home_health, "
     "other"},
    {"order_name", text, [](auto& i) { return of(i.value.order.name); },
     "what is requested, without amounts"},
    {"strengths", text, [](auto& i) { return strengths_of(i.value.order); }, "10 mg; 325 mg"},
    {"quantity", real, [](auto& i) { return of(i.value.order.quantity); }, "units dispensed or delivered"},
    {"refills", integer, [](auto& i) { return of(i.value.order.refills); },
     "0: no refills; null: not mentioned"},
    {"sessions_per_week", real, [](auto& i) { return of(i.value.order.sessions.per_week); },
     "2 times per week for 6 weeks: 2"},
    {"sessions_weeks", real, [](auto& i) { return of(i.value.order.sessions.weeks); }, "6"},
    {"sessions_total", real, [](auto& i) { return of(i.value.order.sessions.total); }, "12"},
    {"directions", text, [](auto& i) { return of(i.value.order.directions); },
     "how a medication is to be taken"},
    {"decision", text, [](auto& i) { return of(i.value.decision); },
     "of the UR decision: upheld (the denial stands), overturned, partially_overturned, unknown"},
    {"medically_necessary", boolean, [](auto& i) { return necessity_of(i.value.decision); },
     "overturned: true; upheld: false; else null"},
    {"decision_text", text, [](auto& i) { return of(i.value.decision_text); },
     "the words that say the decision"},
    {"conclusion", text, [](auto& i) { return of(i.value.rationale.conclusion); },
     "of the rationale: medically_necessary, not_medically_necessary, partially_medically_necessary, "
     "unstated"},
    {"rationale", text, [](auto& i) { return of(i.value.rationale.text); }, "its text"},
    {"claims_administrator_basis", text,
     [](auto& i) { return basis_of(i.value.claims_administrator_guideline); },
     "mtus, non_mtus, both, none; null: the text does not tell"},
    {"claims_administrator_guideline", text,
     [](auto& i) { return text_of(i.value.claims_administrator_guideline); }, "its text"},
    {"reviewer_basis", text, [](auto& i) { return basis_of(i.value.reviewer_guideline); },
     "mtus, non_mtus, both, none; null: the text does not tell"},
    {"reviewer_guideline", text, [](auto& i) { return text_of(i.value.reviewer_guideline); }, "its text"},
    {"partial_original", text, [](auto& i) { return part_of(i.value, &imr::partial::original); },
     "of an item in part: what was requested"},
    {"partial_authorized", text, [](auto& i) { return part_of(i.value, &imr::partial::authorized); },
     "what was authorized before"},
    {"partial_disputed", text, [](auto& i) { return part_of(i.value, &imr::partial::disputed); },
     "what is in dispute"},
};

inline constexpr field<citation_row> citations[] = {
    {"letter_id", text, [](auto& c) { return of(c.in.item.in.id); }, "the row of letters"},
    {"item_number", integer, [](auto& c) { return of(c.in.item.number); }, "the row of items"},
    {"cited_by", text, [](auto& c) { return of(c.in.cited_by); }, "claims_administrator, reviewer"},
    {"citation_number", integer, [](auto& c) { return of(c.number); }, "in the guideline's order, from 1"},
    {"source", text, [](auto& c) { return of(c.value.source); }, "who published it: MTUS, ACOEM, ODG, other"},
    {"title", text, [](auto& c) { return of(c.value.title); }, "the chapter or work"},
    {"year", integer, [](auto& c) { return of(c.value.year); }, "the edition"},
    {"sections", text, [](auto& c) { return joined(c.value.sections); },
     "topics in the chapter; joined by ;"},
    {"pages", text, [](auto& c) { return pages_of(c.value); }, "24; 75-80"},
    {"regulations", text, [](auto& c) { return regulations_of(c.value); },
     "of the California Code of Regulations: 9792.20-9792.26; joined by ;"},
};

inline constexpr field<diagnostic_row> diagnostics[] = {
    {"letter_id", text, [](auto& d) { return of(d.in.id); }, "the row of letters"},
    {"diagnostic_number", integer, [](auto& d) { return of(d.number); }, "from 1"},
    {"severity", text, [](auto& d) { return of(d.value.severity()); }, "error, warning, note"},
    {"code", text, [](auto& d) { return of(d.value.code); }, "what was found"},
    {"message", text, [](auto& d) { return of(d.value.message); }, "the same in words"},
    {"line", integer, [](auto& d) { return of(position_of(d.in, d.value.where).line); }, "from 1"},
    {"column", integer, [](auto& d) { return of(position_of(d.in, d.value.where).column); },
     "from 1, in bytes"},
    {"offset", integer, [](auto& d) { return of(offset_of(d.in, d.value.where)); }, "of the place, in bytes"},
    {"length", integer, [](auto& d) { return of(d.value.where.length); }, "of the place, in bytes"},
    {"related_line", integer,
     [](auto& d) { return d.value.related.empty() ? cell() : of(position_of(d.in, d.value.related).line); },
     "of the other mention, where there is one"},
    {"related_offset", integer,
     [](auto& d) { return d.value.related.empty() ? cell() : of(offset_of(d.in, d.value.related)); },
     "of the other mention, in bytes"},
    {"related_length", integer,
     [](auto& d) { return d.value.related.empty() ? cell() : of(d.value.related.length); },
     "of the other mention, in bytes"},
};

}  // namespace front::fields
