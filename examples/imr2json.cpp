// imr2json: letters in, JSON records out. One record a letter, in the order of the inputs; a letter that
// cannot be read has its record too, with the reason among its diagnostics.

#include "front/diagnostics.hpp"
#include "front/exit_code.hpp"
#include "front/inputs.hpp"
#include "front/options.hpp"
#include "front/output.hpp"
#include "front/pipeline.hpp"
#include "front/progress.hpp"
#include "front/read.hpp"
#include "front/record.hpp"
#include "front/text.hpp"

#include "letter_schema.hpp"

#include <imr.hpp>

#include <exception>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace {

/// What each thread keeps from letter to letter.
struct worker {
  imr::parser parser;
  imr::handler::to_letter letter;
};

/// One input, ready to be written.
struct converted {
  std::string record;
  std::string report;
  front::tally tally;
};

converted convert(worker& w, const front::input& from, const front::options& options) {
  front::contents contents = front::read(from, 2 * imr::limits().letter_bytes + 4);
  const front::text text = front::to_utf8(std::move(contents.bytes));
  const imr::source source(text.bytes);
  converted c;
  if (contents.error.empty()) {
    c.tally.recognized = w.parser.parse(text.bytes, w.letter) != imr::status::failed;
  } else {
    w.letter = {};
    w.letter.diagnostics.push_back({imr::code::unreadable_input, {}, contents.error, {}});
    c.tally.unreadable = true;
  }
  for (const imr::diagnostic& d : w.letter.diagnostics) {
    c.tally.errors = c.tally.errors || d.severity() == imr::severity::error;
  }
  const front::origin origin{from.name, text.encoding};
  c.record = front::print(front::record(w.letter.letter, w.letter.diagnostics, source, origin, options.spans),
                          options.lines ? -1 : 2);
  if (!options.quiet) {
    std::ostringstream report;
    front::print(report, from.name, source, w.letter.diagnostics);
    c.report = report.str();
  }
  return c;
}

front::exit_code convert_all(const std::vector<front::input>& inputs, const front::options& options) {
  front::output output(options.output);
  front::progress progress(inputs.size(), !options.quiet);
  front::tally tally;
  const char* before = options.lines ? "" : "[\n";
  const auto work = [&](worker& w, std::size_t index) { return convert(w, inputs[index], options); };
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
  if (output.good()) front::in_order<worker>(inputs.size(), options.threads, work, write);
  if (!options.lines) output.write(inputs.empty() ? "[]\n" : "\n]\n");
  return output.finish() ? tally.code() : front::exit_code::output_failed;
}

front::exit_code run(int argc, char** argv) {
  front::options options;
  const std::string version = std::string("imr2json ") + imr::version;
  if (const auto answer = front::read_options(
          options, "Reads IMR Final Determination letters and prints them as JSON.", version, argc, argv)) {
    std::cerr << answer->errors;
    front::output output("-");
    output.write(answer->output);
    return output.finish() ? answer->code : front::exit_code::output_failed;
  }
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
