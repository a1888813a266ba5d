#pragma once

#include "letter_tables.hpp"
#include "sqlite.hpp"
#include "table.hpp"

#include "letter_views.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

/// The tables of letters in an SQLite database.
namespace front {

namespace detail {

/// The number changes with the tables, the views or the meaning of a column.
inline constexpr std::int64_t schema_version = 1;
/// `IMRl`; `file` shows it.
inline constexpr std::int64_t application_id = 0x494D526C;

inline std::string identifier(std::string_view name) { return '"' + std::string(name) + '"'; }

/// `("letter_id", "item_number")`: the key of a table.
inline std::string key_columns(const table& t) {
  std::string names;
  for (std::size_t i = 0; i < t.key; ++i) names += (i == 0 ? "" : ", ") + identifier(t.columns[i].name);
  return '(' + names + ')';
}

inline std::string create_column(const column& c, bool in_key) {
  const std::string_view type = c.type == column_type::real                                  ? "REAL"
                                : c.type == column_type::text || c.type == column_type::date ? "TEXT"
                                                                                             : "INTEGER";
  std::string line = "  " + identifier(c.name) + ' ' + std::string(type);
  if (in_key) line += " NOT NULL";
  if (c.type == column_type::boolean) line += " CHECK (" + identifier(c.name) + " IN (0, 1))";
  return line + ", -- " + std::string(c.meaning) + '\n';
}

/// A table that is searched by text has a row number that VACUUM does not change: `letter_row`, `item_row`.
inline std::string row_number(const table& t) {
  return t.name == "letters" ? "letter_row" : t.name == "items" ? "item_row" : "";
}

inline std::string create_table(const table& t, const std::vector<table>& all) {
  const std::string number = row_number(t);
  std::string sql = "-- " + std::string(t.meaning) + "\nCREATE TABLE " + identifier(t.name) + " (\n";
  if (!number.empty()) sql += "  " + identifier(number) + " INTEGER PRIMARY KEY, -- for full-text search\n";
  for (std::size_t i = 0; i < t.columns.size(); ++i) sql += create_column(t.columns[i], i < t.key);
  for (const table& parent : all)
    if (parent.name == t.parent)
      sql += "  FOREIGN KEY " + key_columns(parent) + " REFERENCES " + identifier(parent.name) + ' ' +
             key_columns(parent) + " ON DELETE CASCADE,\n";
  return sql + (number.empty() ? "  PRIMARY KEY " : "  UNIQUE ") + key_columns(t) +
         (number.empty() ? "\n) STRICT, WITHOUT ROWID;\n\n" : "\n) STRICT;\n\n");
}

/// What is there already stays as it is.
inline std::string insert_into(const table& t) {
  std::string names;
  std::string values;
  for (const column& c : t.columns) {
    names += (names.empty() ? "" : ", ") + identifier(c.name);
    values += values.empty() ? "?" : ", ?";
  }
  return "INSERT INTO " + identifier(t.name) + " (" + names + ") VALUES (" + values +
         ") ON CONFLICT DO NOTHING";
}

/// SQLite's functions take a text to end at NUL.
inline void replace_nul(std::string& text) {
  if (text.find('\0') == std::string::npos) return;
  std::string clean;
  for (const char c : text) clean += c == '\0' ? std::string_view("\xEF\xBF\xBD") : std::string_view(&c, 1);
  text = std::move(clean);
}

}  // namespace detail

/// What makes an empty database one of letters.
[[nodiscard]] inline std::string database_schema() {
  std::string sql = "PRAGMA application_id = " + std::to_string(detail::application_id) +
                    ";\nPRAGMA user_version = " + std::to_string(detail::schema_version) + ";\n\n";
  const std::vector<table> all = all_tables();
  for (const table& t : all) sql += detail::create_table(t, all);
  sql += "-- An input that could not be read when it was last tried.\n"
         "CREATE TABLE \"unreadable\" (\n  \"source_name\" TEXT NOT NULL PRIMARY KEY,\n"
         "  \"error\" TEXT NOT NULL\n) STRICT, WITHOUT ROWID;\n\n";
  return sql + letter_views;
}

/// A letter's rows, ready to be stored.
struct stored_letter {
  std::string source_name;
  /// Why the input could not be read; then there are no rows.
  std::string error;
  /// In the order of `all_tables()`.
  std::vector<std::vector<row>> rows;
};

/// A database of letters that can be added to.
class letter_database {
 public:
  explicit letter_database(const std::string& path) : file_(open(path)) {
    for (const table& t : tables_) inserts_.emplace_back(file_, detail::insert_into(t));
  }

  /// The rows of a letter; any number of threads may ask for them.
  [[nodiscard]] stored_letter rows_of(const document& d) const {
    stored_letter result{valid_text(d.name), valid_text(d.error), {}};
    if (!d.error.empty()) return result;
    const letter_row letter(d, places::in_letter);
    for (const table& t : tables_) {
      std::vector<row>& rows = result.rows.emplace_back();
      t.add_rows(letter, rows);
      for (row& r : rows)
        for (cell& value : r)
          if (auto* text = std::get_if<std::string>(&value)) detail::replace_nul(*text);
    }
    return result;
  }

  /// Adds letters in one transaction; of one whose bytes are there already, only where else it was found.
  void add(const std::vector<stored_letter>& letters) {
    file_.run("BEGIN IMMEDIATE");
    for (const stored_letter& letter : letters) {
      if (letter.error.empty()) {
        add_readable(letter);
      } else {
        set_unreadable_.run({letter.source_name, letter.error});
      }
    }
    file_.run("COMMIT");
  }

 private:
  /// Makes an empty database one of letters, and refuses what is neither.
  static sqlite::database open(const std::string& path) {
    sqlite::database file(path);
    file.run("PRAGMA foreign_keys = ON; BEGIN IMMEDIATE");
    std::int64_t version = file.number("PRAGMA user_version");
    if (version == 0 && file.number("SELECT count(*) FROM sqlite_schema") == 0) {
      file.run(database_schema());
      version = detail::schema_version;
    }
    if (version != 0 && version != detail::schema_version)
      file.fail("its schema has version " + std::to_string(version) + ", and this program writes version " +
                std::to_string(detail::schema_version) + ": name another file");
    if (file.number("PRAGMA application_id") != detail::application_id)
      file.fail("this database was not made by imr2sqlite: name another file");
    file.run("COMMIT");
    return file;
  }

  void add_readable(const stored_letter& letter) {
    set_readable_.run({letter.source_name});
    bool is_new = true;
    for (std::size_t i = 0; i < tables_.size(); ++i) {
      if (!is_new && tables_[i].name != "sources") continue;
      for (const row& r : letter.rows[i]) inserts_[i].run(r);
      if (tables_[i].name == "letters") is_new = file_.changed() != 0;
    }
  }

  sqlite::database file_;
  std::vector<table> tables_ = all_tables();
  std::vector<sqlite::statement> inserts_;
  sqlite::statement set_unreadable_{file_,
                                    "INSERT INTO unreadable VALUES (?, ?) ON CONFLICT DO UPDATE SET error = "
                                    "excluded.error WHERE error <> excluded.error"};
  sqlite::statement set_readable_{file_, "DELETE FROM unreadable WHERE source_name = ?"};
};

}  // namespace front
