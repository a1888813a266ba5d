#pragma once

#include "earlier_records.hpp"
#include "exit_code.hpp"
#include "reading_options.hpp"
#include "share.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace front {

/// What the user asked any of the programs for.
struct options {
  std::vector<std::string> paths;
  std::string output = "-";
  std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
  reading_options reading;
  /// Which part of the inputs is read.
  front::share share;
  /// A folder for what failed; empty: none.
  std::string rejects;
  /// A file that tells what the run did; empty: none.
  std::string manifest;
  bool quiet = false;
  /// Whether the program wants the diagnostics on standard error.
  bool reports = true;
  /// Records that need not be made again.
  earlier_records* earlier = nullptr;
};

/// The end of a command line that is answered at once: help, the version, or a mistake in it.
struct answer {
  exit_code code;
  std::string output;
  std::string errors;
};

/// Adds the options that every program has; one that has more adds them to `app`, too.
void describe(CLI::App& app, options& o);

/// What the command line's syntax does not say.
void check(const options& o);

/// Reads the command line, then calls `check()`; an answer where there is nothing more to do.
[[nodiscard]] std::optional<answer> read_command_line(CLI::App& app, int argc, char** argv,
                                                      const std::function<void()>& check);

/// Prints an answer; the exit code.
[[nodiscard]] exit_code give(const answer& a);

}  // namespace front
