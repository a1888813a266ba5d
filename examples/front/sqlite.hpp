#pragma once

#include "table.hpp"

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>

/// As much of SQLite as imr2sqlite needs. What fails throws an `error` that names the file.
namespace front::sqlite {

struct error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

class statement;

class database {
 public:
  explicit database(const std::string& path) : path_(path) {
    // SQLite takes names such as `:memory:` for no file at all.
    const std::string file = path.substr(0, 1) == "/" ? path : "./" + path;
    sqlite3* opened = nullptr;
    const int code =
        sqlite3_open_v2(file.c_str(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    handle_.reset(opened);
    check(code);
    sqlite3_busy_timeout(opened, 60'000);
  }

  void run(const std::string& sql) {
    check(sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr));
  }

  /// The number that a query gives.
  [[nodiscard]] std::int64_t number(const std::string& sql);

  /// How many rows the statement before this changed, triggers left out.
  [[nodiscard]] int changed() const { return sqlite3_changes(handle_.get()); }

  void check(int code) const {
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE) fail(sqlite3_errmsg(handle_.get()));
  }
  [[noreturn]] void fail(const std::string& why) const { throw error(path_ + ": " + why); }

 private:
  friend statement;
  struct close {
    void operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
  };
  std::string path_;
  std::unique_ptr<sqlite3, close> handle_;
};

/// A prepared statement; the database has to outlive it.
class statement {
 public:
  statement(const database& in, const std::string& sql) : in_(&in) {
    sqlite3_stmt* prepared = nullptr;
    in.check(sqlite3_prepare_v2(in.handle_.get(), sql.c_str(), -1, &prepared, nullptr));
    handle_.reset(prepared);
  }

  /// Runs it with these values for its parameters.
  void run(const row& values) {
    bind(values);
    const int code = sqlite3_step(handle_.get());
    const int end = sqlite3_reset(handle_.get());
    in_->check(code);
    in_->check(end);
  }

  /// The first column of the first row, 0 where there is none.
  [[nodiscard]] std::int64_t number() {
    const int code = sqlite3_step(handle_.get());
    const std::int64_t found = code == SQLITE_ROW ? sqlite3_column_int64(handle_.get(), 0) : 0;
    sqlite3_reset(handle_.get());
    in_->check(code);
    return found;
  }

 private:
  void bind(const row& values) {
    int at = 0;
    for (const cell& value : values) in_->check(bind(++at, value));
  }

  [[nodiscard]] int bind(int at, const cell& value) {
    if (const auto* truth = std::get_if<bool>(&value))
      return sqlite3_bind_int(handle_.get(), at, *truth ? 1 : 0);
    if (const auto* whole = std::get_if<std::int64_t>(&value))
      return sqlite3_bind_int64(handle_.get(), at, *whole);
    if (const auto* number = std::get_if<double>(&value))
      return sqlite3_bind_double(handle_.get(), at, *number);
    if (const auto* text = std::get_if<std::string>(&value))
      return sqlite3_bind_text64(handle_.get(), at, text->data(), text->size(), SQLITE_TRANSIENT,
                                 SQLITE_UTF8);
    return sqlite3_bind_null(handle_.get(), at);
  }

  struct finalize {
    void operator()(sqlite3_stmt* handle) const { sqlite3_finalize(handle); }
  };
  const database* in_;
  std::unique_ptr<sqlite3_stmt, finalize> handle_;
};

inline std::int64_t database::number(const std::string& sql) { return statement(*this, sql).number(); }

}  // namespace front::sqlite
