#pragma once

#include "exit_code.hpp"
#include "output.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstddef>
#include <iostream>
#include <optional>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace front {

/// What the user asked any of the programs for.
struct options {
  std::vector<std::string> paths;
  std::string output = "-";
  std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
  bool quiet = false;
  /// Whether the program wants the diagnostics on standard error.
  bool reports = true;
};

/// The end of a command line that is answered at once: help, the version, or a mistake in it.
struct answer {
  exit_code code;
  std::string output;
  std::string errors;
};

/// Adds the options that every program has; one that has more adds them to `app`, too.
inline void describe(CLI::App& app, options& o) {
  app.add_option("PATH", o.paths, "files, directories (all files below them), or - for standard input")
      ->type_name("");
  app.add_option("-o,--output", o.output, "write to FILE, which appears when it is complete")
      ->type_name("FILE");
  app.add_option("-j,--jobs", o.threads, "threads; the output is the same for any number")
      ->type_name("N")
      ->check(CLI::Range(1, 1024));
  app.footer("Exit codes: 0 all well; 1 a letter has an error or an input could not be read;\n"
             "2 usage; 3 the output could not be completed; 4 no input is a letter.");
}

/// What the command line's syntax does not say.
inline void check(const options& o) {
  if (o.paths.empty()) throw CLI::RequiredError("PATH");
  if (std::count(o.paths.begin(), o.paths.end(), "-") > 1)
    throw CLI::ValidationError("- can stand only once");
}

/// Reads the command line, then calls `check()`; an answer where there is nothing more to do.
template <class Check>
[[nodiscard]] std::optional<answer> read_command_line(CLI::App& app, int argc, char** argv, Check check) {
  try {
    app.parse(argc, argv);
    check();
  } catch (const CLI::ParseError& e) {
    std::ostringstream output;
    std::ostringstream errors;
    const bool well = app.exit(e, output, errors) == 0;
    return answer{well ? exit_code::well : exit_code::usage, output.str(), errors.str()};
  }
  return std::nullopt;
}

/// Prints an answer; the exit code.
[[nodiscard]] inline exit_code give(const answer& a) {
  std::cerr << a.errors;
  output out("-");
  out.write(a.output);
  return out.finish() ? a.code : exit_code::output_failed;
}

}  // namespace front
