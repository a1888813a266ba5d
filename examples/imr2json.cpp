// imr2json: letters in, JSON records out. One record a letter, in the order of the inputs; a letter that
// cannot be read has its record too, with the reason among its diagnostics.

#include "front/exit_code.hpp"
#include "front/manifest.hpp"
#include "front/options.hpp"
#include "front/output.hpp"
#include "front/program.hpp"
#include "front/record.hpp"
#include "front/resumable_output.hpp"
#include "front/run.hpp"

#include "letter_schema.hpp"

#include <imr/config.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace {

struct options : front::options {
  bool lines = false;
  bool spans = false;
  bool schema = false;
  bool resume = false;

  /// What decides, beside its letter, what a record holds.
  [[nodiscard]] std::string maker() const {
    return std::string(imr::schema) + ' ' + imr::version + (spans ? " spans" : "") + " ocr " +
           std::to_string(static_cast<int>(reading.ocr));
  }
};

constexpr const char* program = "imr2json";

front::exit_code end(const options& o, const front::tally& t, bool finished, std::uint64_t bytes) {
  if (!finished || !front::write_manifest(o, program, t, bytes)) return front::exit_code::output_failed;
  return t.code();
}

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
    output.write(record);
    return options.lines ? output.write("\n") && output.flush() : output.good();
  };
  const front::tally tally = front::run(options, convert, write);
  if (!options.lines) output.write(*before == '[' ? "[]\n" : "\n]\n");
  const std::uint64_t bytes = output.size();
  return end(options, tally, output.finish(), bytes);
}

front::exit_code convert_the_rest(options o) {
  front::resumable_output output(o.output, o.maker());
  o.earlier = &output;
  const auto convert = [&](const front::document& d) {
    return front::print(front::record(d, o.spans), -1) + '\n';
  };
  const auto write = [&](const std::string& line, front::progress&) { return output.write(line); };
  const front::tally tally = front::run(o, convert, write);
  const bool finished = output.finish();
  return end(o, tally, finished, output.size());
}

void check(const options& o) {
  front::check(o);
  if (o.resume && (!o.lines || o.output == "-"))
    throw CLI::ValidationError("--resume works with --ndjson and -o FILE");
}

std::optional<front::answer> read_options(options& o, int argc, char** argv) {
  CLI::App app("Reads IMR Final Determination letters and prints them as JSON.");
  app.set_version_flag("--version", std::string("imr2json ") + imr::version);
  front::describe(app, o);
  app.add_flag("--ndjson", o.lines, "one record a line; without it, one JSON array");
  app.add_flag("--resume", o.resume,
               "let FILE grow line by line, and use again what an earlier run with --resume left in it; when "
               "complete it "
               "holds this run's records in order. Needs --ndjson and -o");
  app.add_flag("--spans", o.spans, "beside each value its place in the input: [offset, length] in bytes");
  app.add_flag("--schema", o.schema, "print the JSON Schema of a record and exit");
  app.add_flag("-q,--quiet", o.quiet, "no diagnostics and no progress on standard error");
  return front::read_command_line(app, argc, argv, [&] {
    if (!o.schema) check(o);
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
  return options.resume ? convert_the_rest(options) : convert_all(options);
}

}  // namespace

int main(int argc, char** argv) {
  return front::run_program(program, [&] { return run(argc, argv); });
}
