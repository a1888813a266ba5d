// imr2csv: letters in, tables out: letters.csv, items.csv, citations.csv and diagnostics.csv in a folder, or
// one of them on standard output. One row of letters a letter, in the order of the inputs; a letter that
// cannot be read has its row, too, with the reason among the diagnostics.

#include "front/csv.hpp"
#include "front/exit_code.hpp"
#include "front/letter_tables.hpp"
#include "front/manifest.hpp"
#include "front/options.hpp"
#include "front/output.hpp"
#include "front/program.hpp"
#include "front/run.hpp"

#include <imr/config.hpp>

#include <cstddef>
#include <deque>
#include <filesystem>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace {

/// A file: a table behind the columns that say where the letter was found.
struct csv_file {
  front::table table;
  /// How many columns of `sources` it has: all tables name the source and the offset, letters all that is
  /// known of it.
  std::ptrdiff_t source_columns;
};

/// The values of `sources` without its first, the letter's id, which every table has itself.
template <class Values> Values with_source(const csv_file& file, const Values& source, const Values& values) {
  Values all(source.begin() + 1, source.begin() + 1 + file.source_columns);
  all.insert(all.end(), values.begin(), values.end());
  return all;
}

std::vector<csv_file> csv_files() {
  std::vector<csv_file> files;
  for (front::table& t : front::main_tables()) {
    const std::size_t all = std::size(front::fields::sources) - 1;
    const std::size_t columns = t.name == "letters" ? all : 2;
    files.push_back({std::move(t), static_cast<std::ptrdiff_t>(columns)});
  }
  return files;
}

std::vector<front::column> columns(const csv_file& file) {
  return with_source(file, front::source_table().columns, file.table.columns);
}

struct options : front::options {
  /// The name of one table and where it goes; empty for all of them into a folder.
  std::pair<std::string, std::string> one;
  bool columns = false;

  [[nodiscard]] bool into_folder() const { return one.first.empty(); }
};

/// The files of a run, all of which are written before the first appears under its name.
class csv_writer {
 public:
  explicit csv_writer(const options& o) {
    if (o.into_folder()) {
      std::error_code error;
      std::filesystem::create_directories(o.output, error);
      if (error) error_ = o.output + ": " + error.message();
    }
    for (csv_file& file : csv_files()) {
      if (!o.into_folder() && file.table.name != o.one.first) continue;
      outputs_.emplace_back(o.into_folder() ? o.output + '/' + std::string(file.table.name) + ".csv"
                                            : o.one.second);
      files_.push_back(std::move(file));
      // The shares' files in order are the whole run's.
      if (o.share.number == 1) write_header(files_.back(), outputs_.back());
    }
  }

  /// The lines of a letter in each of the files.
  [[nodiscard]] std::vector<std::string> lines_of(const front::document& d) const {
    const front::letter_row letter(d, front::places::in_input);
    std::vector<front::row> source;
    source_.add_rows(letter, source);
    std::vector<std::string> lines(files_.size());
    for (std::size_t i = 0; i < files_.size(); ++i) {
      std::vector<front::row> rows;
      files_[i].table.add_rows(letter, rows);
      for (const front::row& row : rows)
        front::csv::append_line(lines[i], with_source(files_[i], source[0], row));
    }
    return lines;
  }

  bool write(const std::vector<std::string>& lines) {
    bool good = error_.empty();
    for (std::size_t i = 0; i < lines.size(); ++i) good = outputs_[i].write(lines[i]) && good;
    return good;
  }

  [[nodiscard]] bool finish() {
    bool good = error_.empty();
    for (front::output& o : outputs_) good = o.close() && good;
    for (front::output& o : outputs_) good = good && o.finish();
    return good;
  }

  /// How many bytes were written.
  [[nodiscard]] std::uint64_t size() const {
    std::uint64_t all = 0;
    for (const front::output& o : outputs_) all += o.size();
    return all;
  }
  [[nodiscard]] bool good() const { return error().empty(); }
  [[nodiscard]] std::string error() const {
    std::string first = error_;
    for (const front::output& o : outputs_)
      if (first.empty()) first = o.error();
    return first;
  }

 private:
  static void write_header(const csv_file& file, front::output& to) {
    front::row names;
    for (const front::column& c : columns(file)) names.push_back(front::of(c.name));
    std::string line;
    front::csv::append_line(line, names);
    to.write(line);
  }

  front::table source_ = front::source_table();
  std::vector<csv_file> files_;
  std::deque<front::output> outputs_;  // an output stays where it is
  std::string error_;
};

/// What every column means, as a table of its own.
std::string columns_in_csv() {
  using front::of;
  constexpr std::string_view types[] = {"text", "date", "integer", "real", "boolean"};
  std::string lines;
  front::csv::append_line(lines, {of("table"), of("column"), of("type"), of("meaning")});
  for (const csv_file& file : csv_files())
    for (const front::column& c : columns(file))
      front::csv::append_line(lines, {of(file.table.name), of(c.name),
                                      of(types[static_cast<std::size_t>(c.type)]), of(c.meaning)});
  return lines;
}

front::exit_code convert_all(const options& options) {
  csv_writer writer(options);
  front::exit_code code = front::exit_code::output_failed;
  if (writer.good()) {
    const auto convert = [&](const front::document& d) { return writer.lines_of(d); };
    const auto write = [&](const std::vector<std::string>& lines, front::progress&) {
      return writer.write(lines);
    };
    const front::tally tally = front::run(options, convert, write);
    const std::uint64_t bytes = writer.size();
    if (writer.finish() && front::write_manifest(options, "imr2csv", tally, bytes)) code = tally.code();
  }
  if (!writer.good()) std::cerr << "imr2csv: " << writer.error() << '\n';
  return code;
}

void check(const options& o) {
  front::check(o);
  if (o.output == "-" && o.into_folder()) throw CLI::RequiredError("-o FOLDER or --one TABLE FILE");
  if (o.output != "-" && !o.into_folder()) throw CLI::ValidationError("-o and --one exclude each other");
  if (o.into_folder()) return;
  std::string names;
  for (const front::table& t : front::main_tables()) {
    if (t.name == o.one.first) return;
    names += (names.empty() ? "" : ", ") + std::string(t.name);
  }
  throw CLI::ValidationError("--one: the tables are " + names);
}

std::optional<front::answer> read_options(options& o, int argc, char** argv) {
  CLI::App app("Reads IMR Final Determination letters and writes them as CSV tables: letters, items, "
               "citations, diagnostics.");
  app.set_version_flag("--version", std::string("imr2csv ") + imr::version);
  front::describe(app, o);
  app.get_option("--output")
      ->description("write letters.csv, items.csv … into FOLDER; they appear when all are complete")
      ->type_name("FOLDER");
  app.add_option("--one", o.one, "write only this table, to FILE or - for standard output")
      ->type_name("TABLE FILE");
  app.add_flag("--columns", o.columns,
               "print the columns of the tables, with types and meaning, as CSV and exit");
  app.add_flag("-q,--quiet", o.quiet, "no diagnostics and no progress on standard error");
  return front::read_command_line(app, argc, argv, [&] {
    if (!o.columns) check(o);
  });
}

front::exit_code run(int argc, char** argv) {
  options options;
  if (const auto answer = read_options(options, argc, argv)) return front::give(*answer);
  if (options.columns) return front::give({front::exit_code::well, columns_in_csv(), {}});
  return convert_all(options);
}

}  // namespace

int main(int argc, char** argv) {
  return front::run_program("imr2csv", [&] { return run(argc, argv); });
}
