// imr2json: letters in, JSON records out. One record a letter, in the order of the inputs; a letter that
// cannot be read has its record too, with the reason among its diagnostics.

#include "front/exit_code.hpp"
#include "front/options.hpp"
#include "front/output.hpp"
#include "front/record.hpp"
#include "front/run.hpp"

#include "letter_schema.hpp"

#include <imr/config.hpp>

#include <exception>
#include <iostream>
#include <optional>
#include <string>

namespace {

struct options : front::options {
  bool lines = false;
  bool spans = false;
  bool schema = false;
};

front::exit_code convert_all(const options& options) {
  front::output output(options.output);
  if (!output.good()) return front::exit_code::output_failed;
  const char* before = options.lines ? "" : "[\n";
  const auto convert = [&](const front::document& d) {
    return front::print(front::record(d, options.spans), options.lines ? -1 : 2);
  };
  const auto write = [&](const std::string& record, front::progress&) {
    output.write(before);
    before = options.lines ? "" : ",\n";
    return output.write(record) && (!options.lines || output.write("\n"));
  };
  const front::tally tally = front::run(options, convert, write);
  if (!options.lines) output.write(*before == '[' ? "[]\n" : "\n]\n");
  return output.finish() ? tally.code() : front::exit_code::output_failed;
}

std::optional<front::answer> read_options(options& o, int argc, char** argv) {
  CLI::App app("Reads IMR Final Determination letters and prints them as JSON.");
  app.set_version_flag("--version", std::string("imr2json ") + imr::version);
  front::describe(app, o);
  app.add_flag("--ndjson", o.lines, "one record a line; without it, one JSON array");
  app.add_flag("--spans", o.spans, "beside each value its place in the input: [offset, length] in bytes");
  app.add_flag("--schema", o.schema, "print the JSON Schema of a record and exit");
  app.add_flag("-q,--quiet", o.quiet, "no diagnostics and no progress on standard error");
  return front::read_command_line(app, argc, argv, [&] {
    if (!o.schema) front::check(o);
  });
}

front::exit_code run(int argc, char** argv) {
  options options;
  if (const auto answer = read_options(options, argc, argv)) return front::give(*answer);
  if (options.schema) {
    front::output output(options.output);
    output.write(letter_schema);
    return output.finish() ? front::exit_code::well : front::exit_code::output_failed;
  }
  return convert_all(options);
}

}  // namespace

int main(int argc, char** argv) {
  front::exit_code code = front::exit_code::output_failed;
  try {
    code = run(argc, argv);
  } catch (const std::exception& e) {
    std::cerr << "imr2json: " << e.what() << '\n';
  }
  if (code == front::exit_code::output_failed) std::cerr << "imr2json: the output could not be completed\n";
  return static_cast<int>(code);
}
