#pragma once

#include "document.hpp"
#include "sha256.hpp"
#include "table.hpp"

#include <imr/diagnostic.hpp>
#include <imr/model/letter.hpp>
#include <imr/source.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What the tables have one row each of.
namespace front {

/// Where diagnostics count their places from.
enum class places { in_input, in_letter };

/// A letter, or an input that cannot be read.
struct letter_row {
  letter_row(const document& d, places count_from)
      : from(d), letter(d.letter), id(d.error.empty() ? sha256(d.text) : std::string()),
        begin(count_from == places::in_letter ? d.offset : 0),
        text(d.text, d.offset - begin, count_from == places::in_letter ? 1 : d.first_line) {}

  const document& from;
  const imr::letter& letter;
  /// Of the letter's bytes; empty where there are none.
  std::string id;
  std::uint64_t begin;
  imr::source text;
};

/// An entry of a list of the record; numbers begin at 1.
template <class Parent, class T> struct entry_row {
  const Parent& in;
  std::int64_t number;
  const T& value;
};

template <class T> using letter_entry = entry_row<letter_row, T>;
using item_row = letter_entry<imr::dispute>;
template <class T> using item_entry = entry_row<item_row, T>;
using diagnostic_row = letter_entry<imr::diagnostic>;

/// A citation of the guideline that one of the two sides gave.
struct cited_row {
  const item_row& item;
  std::string_view cited_by;
};
using citation_row = entry_row<cited_row, imr::citation>;

/// Calls `sink(entry_row)` for each entry of a list.
template <class Parent, class List, class Sink>
void each_entry(const Parent& in, const List& values, Sink sink) {
  std::int64_t number = 0;
  for (const auto& value : values) sink(entry_row<Parent, typename List::value_type>{in, ++number, value});
}

template <class Sink> void each_item(const letter_row& l, Sink sink) {
  each_entry(l, l.letter.disputes, sink);
}

template <class Sink> void each_citation(const letter_row& l, Sink sink) {
  each_item(l, [&](const item_row& item) {
    const auto cited = [&](std::string_view by, const std::optional<imr::guideline>& g) {
      if (g) each_entry(cited_row{item, by}, g->citations, sink);
    };
    cited("claims_administrator", item.value.claims_administrator_guideline);
    cited("reviewer", item.value.reviewer_guideline);
  });
}

template <class Sink> void each_strength(const letter_row& l, Sink sink) {
  each_item(l, [&](const item_row& item) { each_entry(item, item.value.order.strengths, sink); });
}

// Shapes of a value that several columns have.

/// `10 mg; 325 mg`
[[nodiscard]] inline cell strengths_of(const imr::order& o) {
  return joined(o.strengths,
                [](const imr::strength& s) { return in_digits(s.value) + ' ' + std::string(s.unit); });
}

/// `24; 75-80`
[[nodiscard]] inline cell pages_of(const imr::citation& c) {
  return joined(c.pages, [](const imr::page_range& p) {
    return std::to_string(p.first) + (p.first == p.last ? "" : '-' + std::to_string(p.last));
  });
}

// What could be taken for a single number or day by a tool that guesses the type from the first rows is
// written as the range that it is.

/// `9792.20-9792.26`
[[nodiscard]] inline cell regulations_of(const imr::citation& c) {
  return joined(c.regulations,
                [](const imr::regulation_range& r) { return r.first.str() + '-' + r.last.str(); });
}

/// `2012-03-14/2012-03-14; 2010-01-01/2012-03-14`: a day, and an interval of cumulative trauma.
[[nodiscard]] inline cell injuries_of(const imr::clinical_summary& s) {
  return joined(s.injuries, [](const imr::injury& i) { return to_string(i.start) + '/' + to_string(i.end); });
}

/// Whether the review found the treatment necessary; null where it did so in part, or the decision is
/// unknown.
[[nodiscard]] inline cell necessity_of(imr::decision d) {
  if (d == imr::decision::overturned) return true;
  return d == imr::decision::upheld ? cell(false) : cell();
}

[[nodiscard]] inline cell basis_of(const std::optional<imr::guideline>& g) {
  return g ? of(g->basis) : cell();
}
[[nodiscard]] inline cell text_of(const std::optional<imr::guideline>& g) { return g ? of(g->text) : cell(); }

/// A part of an item of which something was authorized before.
[[nodiscard]] inline cell part_of(const imr::dispute& d, imr::excerpt imr::partial::*part) {
  return d.partial ? of(*d.partial.*part) : cell();
}

[[nodiscard]] inline std::int64_t offset_of(const letter_row& l, imr::span where) {
  return static_cast<std::int64_t>(where.offset - l.begin);
}
[[nodiscard]] inline imr::position position_of(const letter_row& l, imr::span where) {
  return l.text.locate(where.offset - l.begin);
}

[[nodiscard]] inline std::int64_t count(const document& d, imr::severity wanted) {
  std::int64_t found = 0;
  for (const imr::diagnostic& each : d.diagnostics) found += each.severity() == wanted;
  return found;
}

}  // namespace front
