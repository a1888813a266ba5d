#pragma once

#include "exit_code.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace front {

/// What the user asked a converter for.
struct options {
  std::vector<std::string> paths;
  std::string output = "-";
  std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
  bool lines = false;
  bool spans = false;
  bool schema = false;
  bool quiet = false;
};

/// The end of a command line that is answered at once: help, the version, or a mistake in it.
struct answer {
  exit_code code;
  std::string output;
  std::string errors;
};

namespace detail {

inline void describe(CLI::App& app, options& o) {
  app.add_option("PATH", o.paths, "files, directories (all files below them), or - for standard input")
      ->type_name("");
  app.add_flag("--ndjson", o.lines, "one record a line; without it, one JSON array");
  app.add_flag("--spans", o.spans, "beside each value its place in the input: [offset, length] in bytes");
  app.add_option("-o,--output", o.output, "write to FILE, which appears when it is complete")
      ->type_name("FILE");
  app.add_flag("--schema", o.schema, "print the JSON Schema of a record and exit");
  app.add_option("-j,--jobs", o.threads, "threads; the output is the same for any number")
      ->type_name("N")
      ->check(CLI::Range(1, 1024));
  app.add_flag("-q,--quiet", o.quiet, "no diagnostics and no progress on standard error");
  app.footer("Exit codes: 0 all well; 1 a letter has an error or an input could not be read;\n"
             "2 usage; 3 the output could not be completed; 4 no input is a letter.");
}

/// What the command line's syntax does not say.
inline void check(const options& o) {
  if (o.schema) return;
  if (o.paths.empty()) throw CLI::RequiredError("PATH");
  if (std::count(o.paths.begin(), o.paths.end(), "-") > 1)
    throw CLI::ValidationError("- can stand only once");
}

}  // namespace detail

/// Reads the command line into `o`; an answer where there is nothing more to do.
[[nodiscard]] inline std::optional<answer> read_options(options& o, const std::string& about,
                                                        const std::string& version, int argc, char** argv) {
  CLI::App app(about);
  app.set_version_flag("--version", version);
  detail::describe(app, o);
  try {
    app.parse(argc, argv);
    detail::check(o);
  } catch (const CLI::ParseError& e) {
    std::ostringstream output;
    std::ostringstream errors;
    const bool well = app.exit(e, output, errors) == 0;
    return answer{well ? exit_code::well : exit_code::usage, output.str(), errors.str()};
  }
  return std::nullopt;
}

}  // namespace front
