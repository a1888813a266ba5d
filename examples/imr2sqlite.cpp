// imr2sqlite: letters in, an SQLite database out that can be added to. Every letter is in it once, whatever
// it is named; running again on the same letters changes nothing. Alone among the converters it does not
// write beside the final name and rename: it adds to what is there, and a transaction a batch keeps that
// whole whenever it is stopped.

#include "front/exit_code.hpp"
#include "front/letter_database.hpp"
#include "front/manifest.hpp"
#include "front/options.hpp"
#include "front/program.hpp"
#include "front/run.hpp"

#include <imr/config.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace {

struct options : front::options {
  std::size_t batch = 500;
  bool schema = false;
};

front::exit_code store_all(const options& options) {
  front::letter_database database(options.output);
  std::vector<front::stored_letter> batch;  // others can use the database until it is full
  const auto convert = [&](const front::document& d) { return database.rows_of(d); };
  const auto store = [&](const front::stored_letter& letter, front::progress&) {
    batch.push_back(letter);
    if (batch.size() < options.batch) return true;
    database.add(batch);
    batch.clear();
    return true;
  };
  const front::tally tally = front::run(options, convert, store);
  database.add(batch);
  const bool told = front::write_manifest(options, "imr2sqlite", tally, std::nullopt);
  return told ? tally.code() : front::exit_code::output_failed;
}

void check(const options& o) {
  front::check(o);
  if (o.output == "-" || o.output.empty()) throw CLI::RequiredError("-o DATABASE");
}

std::optional<front::answer> read_options(options& o, int argc, char** argv) {
  CLI::App app("Reads IMR Final Determination letters and adds them to an SQLite database.");
  app.set_version_flag("--version", std::string("imr2sqlite ") + imr::version);
  front::describe(app, o);
  app.get_option("--output")
      ->description("add to DATABASE, which is made where there is none; a letter that it has stays as it is")
      ->type_name("DATABASE");
  app.add_option("--batch", o.batch, "letters a transaction; what was committed outlives any end; 500")
      ->type_name("N")
      ->check(CLI::Range(1, 1'000'000));
  app.add_flag("--schema", o.schema, "print the SQL of tables, indices and views and exit");
  app.add_flag("-q,--quiet", o.quiet, "no diagnostics and no progress on standard error");
  return front::read_command_line(app, argc, argv, [&] {
    if (!o.schema) check(o);
  });
}

front::exit_code run(int argc, char** argv) {
  options options;
  if (const auto answer = read_options(options, argc, argv)) return front::give(*answer);
  if (options.schema) return front::give({front::exit_code::well, front::database_schema(), {}});
  return store_all(options);
}

}  // namespace

int main(int argc, char** argv) {
  return front::run_program("imr2sqlite", [&] { return run(argc, argv); });
}
