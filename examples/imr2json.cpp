// imr2json: letters in, JSON records out. One record a letter, in the order of the inputs; a letter that
// cannot be read has its record too, with the reason among its diagnostics.

#include "front/diagnostics.hpp"
#include "front/exit_code.hpp"
#include "front/inputs.hpp"
#include "front/options.hpp"
#include "front/output.hpp"
#include "front/parse.hpp"
#include "front/pipeline.hpp"
#include "front/progress.hpp"
#include "front/record.hpp"

#include "letter_schema.hpp"

#include <imr.hpp>

#include <cstddef>
#include <exception>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace {

struct options : front::options {
  bool lines = false;
  bool spans = false;
  bool schema = false;
};

/// One input, ready to be written.
struct converted {
  std::string record;
  std::string report;
  front::tally tally;
};

converted convert(front::worker& w, const front::input& from, const options& options) {
  const front::parsed_input input = front::parse(w, from);
  const imr::source source(input.content.bytes);
  converted c;
  c.tally = input.tally;
  const front::origin origin{from.name, input.content.encoding};
  c.record = front::print(front::record(w.letter.letter, w.letter.diagnostics, source, origin, options.spans),
                          options.lines ? -1 : 2);
  if (!options.quiet) {
    std::ostringstream report;
    front::print(report, from.name, source, w.letter.diagnostics);
    c.report = report.str();
  }
  return c;
}

front::exit_code convert_all(const std::vector<front::input>& inputs, const options& options) {
  front::output output(options.output);
  front::progress progress(inputs.size(), !options.quiet);
  front::tally tally;
  const char* before = options.lines ? "" : "[\n";
  const auto work = [&](front::worker& w, std::size_t index) { return convert(w, inputs[index], options); };
  const auto write = [&](const converted& c) {
    tally.add(c.tally);
    if (!c.report.empty()) {
      progress.clear();
      std::cerr << c.report;
    }
    progress.done();
    output.write(before);
    before = options.lines ? "" : ",\n";
    return output.write(c.record) && (!options.lines || output.write("\n"));
  };
  if (output.good()) front::in_order<front::worker>(inputs.size(), options.threads, work, write);
  if (!options.lines) output.write(inputs.empty() ? "[]\n" : "\n]\n");
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
  return convert_all(front::find_inputs(options.paths), options);
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
