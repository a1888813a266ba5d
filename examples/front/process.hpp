#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace front {

/// A program to run. Its name is looked up on the PATH; no shell reads its arguments, and file names are
/// never among them: it reads an open file as its standard input.
struct command {
  std::vector<std::string> arguments;
  int input = -1;
  std::chrono::seconds limit{60};
  /// What it prints beyond so many bytes is not kept, and it is ended.
  std::size_t most_output = std::size_t{64} << 20;
};

/// How it ended.
struct finished {
  std::string output;
  /// The beginning of what it printed on its standard error.
  std::string messages;
  /// Empty where it ended well; else why not, in a sentence that begins with its name.
  std::string failure;
};

/// Runs a program to its end; ends it, with all that it started, when its time is over or the user
/// interrupts.
[[nodiscard]] finished run(const command& c);

/// The last line of what a program said.
[[nodiscard]] std::string last_line(const std::string& messages);

}  // namespace front
