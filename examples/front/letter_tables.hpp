#pragma once

#include "letter_fields.hpp"
#include "letter_list_fields.hpp"
#include "letter_rows.hpp"
#include "table.hpp"

#include <string_view>
#include <utility>
#include <vector>

/// The tables that imr2csv and imr2sqlite make of letters.
namespace front {

/// A table of an entry a row: of a list of the letter that `list(letter)` names.
template <class T, std::size_t Count, class List>
[[nodiscard]] table make_list_table(std::string_view name, std::string_view meaning,
                                    const field<letter_entry<T>> (&columns)[Count], List list) {
  return make_table(name, meaning, "letters", 2, columns,
                    [list](const letter_row& l, auto sink) { each_entry(l, list(l.letter), sink); });
}

/// The tables for everybody: letters, items, citations, diagnostics.
[[nodiscard]] inline std::vector<table> main_tables() {
  return {
      make_table("letters", "One letter.", {}, 1, fields::letters,
                 [](const letter_row& l, auto sink) { sink(l); }),
      make_table("items", "One disputed item, with what its letter says about the case.", "letters", 2,
                 fields::items, [](const letter_row& l, auto sink) { each_item(l, sink); }),
      make_table("citations", "One work that a guideline text cites.", "items", 4, fields::citations,
                 [](const letter_row& l, auto sink) { each_citation(l, sink); }),
      make_table("diagnostics", "One finding about a letter.", "letters", 2, fields::diagnostics,
                 [](const letter_row& l, auto sink) { each_entry(l, l.from.diagnostics, sink); }),
  };
}

/// The lists of the record, one row an entry.
[[nodiscard]] inline std::vector<table> list_tables() {
  using letter = const imr::letter&;
  return {
      make_list_table(
          "reviewer_specialties", "One specialty of a reviewer.", fields::specialties,
          [](letter l) -> auto& { return l.reviewer.specialties; }),
      make_list_table(
          "reviewer_states", "One state that a reviewer is licensed in.", fields::states,
          [](letter l) -> auto& { return l.reviewer.licensed_states; }),
      make_list_table(
          "injuries", "One injury that a summary dates.", fields::injuries,
          [](letter l) -> auto& { return l.clinical_summary.injuries; }),
      make_list_table(
          "ur_decisions", "One action of Utilization Review.", fields::ur_decisions,
          [](letter l) -> auto& { return l.clinical_summary.ur_decisions; }),
      make_list_table(
          "pain_scores", "One score that a summary states.", fields::pain_scores,
          [](letter l) -> auto& { return l.clinical_summary.pain_scores; }),
      make_list_table(
          "diagnoses", "One diagnosis.", fields::diagnoses,
          [](letter l) -> auto& { return l.clinical_summary.diagnoses; }),
      make_list_table(
          "treatments", "One treatment that the worker has had.", fields::treatments,
          [](letter l) -> auto& { return l.clinical_summary.treatments; }),
      make_table("strengths", "One strength of a medication in dispute.", "items", 3, fields::strengths,
                 [](const letter_row& l, auto sink) { each_strength(l, sink); }),
  };
}

/// Where a letter was found: in a database a table, in CSV files columns of every table.
[[nodiscard]] inline table source_table() {
  return make_table("sources", "Where a letter was found.", "letters", 3, fields::sources,
                    [](const letter_row& l, auto sink) { sink(l); });
}

/// All of them. A table stands behind its parent.
[[nodiscard]] inline std::vector<table> all_tables() {
  std::vector<table> all = main_tables();
  all.push_back(source_table());
  for (table& t : list_tables()) all.push_back(std::move(t));
  return all;
}

}  // namespace front
