#pragma once

#include "letter_fields.hpp"

#include <imr/model/clinical_summary.hpp>
#include <imr/model/order.hpp>

/// The columns of the tables that hold the lists of the record, one row an entry. In CSV files these lists
/// are cells of letters and items.
namespace front::fields {

inline constexpr field<letter_entry<imr::excerpt>> specialties[] = {
    {"letter_id", text, [](auto& e) { return of(e.in.id); }, "the row of letters"},
    {"number", integer, [](auto& e) { return of(e.number); }, "in the letter's order, from 1"},
    {"specialty", text, [](auto& e) { return of(e.value); }, "a board certification or specialty"},
};

inline constexpr field<letter_entry<imr::excerpt>> states[] = {
    {"letter_id", text, [](auto& e) { return of(e.in.id); }, "the row of letters"},
    {"number", integer, [](auto& e) { return of(e.number); }, "in the letter's order, from 1"},
    {"state", text, [](auto& e) { return of(e.value); }, "licensed there; as written"},
};

inline constexpr field<letter_entry<imr::excerpt>> diagnoses[] = {
    {"letter_id", text, [](auto& e) { return of(e.in.id); }, "the row of letters"},
    {"number", integer, [](auto& e) { return of(e.number); }, "in the letter's order, from 1"},
    {"diagnosis", text, [](auto& e) { return of(e.value); }, "what the worker is said to have"},
};

inline constexpr field<letter_entry<imr::excerpt>> treatments[] = {
    {"letter_id", text, [](auto& e) { return of(e.in.id); }, "the row of letters"},
    {"number", integer, [](auto& e) { return of(e.number); }, "in the letter's order, from 1"},
    {"treatment", text, [](auto& e) { return of(e.value); }, "what the worker was treated with"},
};

inline constexpr field<letter_entry<imr::injury>> injuries[] = {
    {"letter_id", text, [](auto& e) { return of(e.in.id); }, "the row of letters"},
    {"number", integer, [](auto& e) { return of(e.number); }, "by date, from 1"},
    {"start_date", date, [](auto& e) { return of(e.value.start); }, "of a single day the same as end_date"},
    {"end_date", date, [](auto& e) { return of(e.value.end); }, "later in cumulative trauma"},
};

inline constexpr field<letter_entry<imr::ur_decision>> ur_decisions[] = {
    {"letter_id", text, [](auto& e) { return of(e.in.id); }, "the row of letters"},
    {"number", integer, [](auto& e) { return of(e.number); }, "in the summary's order, from 1"},
    {"date", date, [](auto& e) { return of(e.value.date); }, "null where the account states none"},
    {"action", text, [](auto& e) { return of(e.value.action); }, "denied, modified, approved, delayed"},
    {"item", text, [](auto& e) { return of(e.value.item); }, "what was requested"},
};

inline constexpr field<letter_entry<imr::pain_score>> pain_scores[] = {
    {"letter_id", text, [](auto& e) { return of(e.in.id); }, "the row of letters"},
    {"number", integer, [](auto& e) { return of(e.number); }, "in the summary's order, from 1"},
    {"low", real, [](auto& e) { return of(e.value.low); },
     "of 1-2/10: 1; of a single score the same as high"},
    {"high", real, [](auto& e) { return of(e.value.high); }, "2"},
    {"scale", integer, [](auto& e) { return of(e.value.scale); }, "10"},
};

inline constexpr field<item_entry<imr::strength>> strengths[] = {
    {"letter_id", text, [](auto& e) { return of(e.in.in.id); }, "the row of letters"},
    {"item_number", integer, [](auto& e) { return of(e.in.number); }, "the row of items"},
    {"number", integer, [](auto& e) { return of(e.number); }, "in the item's order, from 1"},
    {"value", real, [](auto& e) { return of(e.value.value); }, "of one unit of the drug"},
    {"unit", text, [](auto& e) { return of(e.value.unit); },
     "mg, mcg, g, mEq, units, IU, %, mg/ml, mcg/hr and the like"},
};

}  // namespace front::fields
