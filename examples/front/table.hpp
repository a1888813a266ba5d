#pragma once

#include "document.hpp"
#include "object.hpp"

#include <imr/excerpt.hpp>
#include <imr/lexical/utf8.hpp>
#include <imr/list.hpp>
#include <imr/model/date.hpp>
#include <imr/reading.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

/// Letters as tables: what a column is, and what stands in a cell. The tables themselves are in
/// letter_tables.hpp.
namespace front {

/// A value of a table; without one the cell is null. Dates are ISO 8601.
using cell = std::variant<std::monostate, bool, std::int64_t, double, std::string>;
using row = std::vector<cell>;

enum class column_type { text, date, integer, real, boolean };

struct column {
  std::string_view name;
  column_type type;
  /// For those who read the table: its meaning, and the values where there are only a few.
  std::string_view meaning;
};

/// A column and how its value is had from that of which the table has one row each.
template <class Row> struct field {
  std::string_view name;
  column_type type;
  cell (*value)(const Row&);
  std::string_view meaning;
};

/// A table without the type of its rows. The first `key` columns tell the rows apart and are never null.
struct table {
  std::string_view name;
  std::string_view meaning;
  /// The table to a row of which each row belongs; its key begins with that table's. Empty where there is
  /// none.
  std::string_view parent;
  std::size_t key = 0;
  std::vector<column> columns;
  std::function<void(const struct letter_row&, std::vector<row>&)> add_rows;
};

/// `visit(letter, sink)` calls `sink(row)` for each row that a letter has in the table.
template <class Row, std::size_t Count, class Visit>
[[nodiscard]] table make_table(std::string_view name, std::string_view meaning, std::string_view parent,
                               std::size_t key, const field<Row> (&fields)[Count], Visit visit) {
  table t{name, meaning, parent, key, {}, {}};
  for (const field<Row>& f : fields) t.columns.push_back({f.name, f.type, f.meaning});
  t.add_rows = [&fields, visit](const letter_row& letter, std::vector<row>& rows) {
    visit(letter, [&](const Row& from) {
      row& r = rows.emplace_back();
      r.reserve(Count);
      for (const field<Row>& f : fields) r.push_back(f.value(from));
    });
  };
  return t;
}

/// A letter's bytes may be anything; the text of a cell is valid UTF-8, the same as imr2json prints.
[[nodiscard]] inline std::string valid_text(std::string text) {
  if (imr::lexical::find_invalid_utf8(text) == std::string_view::npos) return text;
  return json::parse(json(text).dump(-1, ' ', false, json::error_handler_t::replace)).get<std::string>();
}

// `of` makes a cell of a value of the record.

[[nodiscard]] inline cell of(std::string_view text) {
  return text.empty() ? cell() : cell(valid_text(std::string(text)));
}
[[nodiscard]] inline cell of(const imr::excerpt& text) { return of(text.str()); }
[[nodiscard]] inline cell of(imr::date day) { return to_string(day); }
[[nodiscard]] inline cell of(double value) { return value; }

template <class Plain, std::enable_if_t<std::is_arithmetic_v<Plain> || std::is_enum_v<Plain>, int> = 0>
[[nodiscard]] cell of(Plain value) {
  if constexpr (std::is_enum_v<Plain>) {
    return of(to_string(value));
  } else if constexpr (std::is_same_v<Plain, bool>) {
    return value;
  } else {
    return static_cast<std::int64_t>(value);
  }
}

template <class T> [[nodiscard]] cell of(const imr::reading<T>& value) { return value ? of(*value) : cell(); }

/// A list in one cell: `Pain Management; Anesthesiology`. `text(entry)` makes a string of an entry.
template <class T, class Text> [[nodiscard]] cell joined(const imr::list<T>& values, Text text) {
  std::string all;
  for (const T& value : values) all += (all.empty() ? "" : "; ") + text(value);
  return of(all);
}
[[nodiscard]] inline cell joined(const imr::list<imr::excerpt>& values) {
  return joined(values, [](const imr::excerpt& value) { return value.str(); });
}

/// A number as people write it: `90`, `7.5`.
[[nodiscard]] inline std::string in_digits(double value) { return detail::plain(value).dump(); }

}  // namespace front
