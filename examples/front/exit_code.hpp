#pragma once

namespace front {

/// How a converter ended, for the shell.
enum class exit_code : int {
  well = 0,
  /// All output is written, but some letter has a diagnostic of severity error or some input could not be
  /// read.
  errors = 1,
  usage = 2,
  /// The output could not be completed.
  output_failed = 3,
  /// Every input could be read, and none is a letter.
  nothing_recognized = 4,
};

/// What happened to the inputs, and the exit code that follows from it.
struct tally {
  bool recognized = false;
  bool unreadable = false;
  bool errors = false;

  void add(const tally& other) {
    recognized = recognized || other.recognized;
    unreadable = unreadable || other.unreadable;
    errors = errors || other.errors;
  }

  [[nodiscard]] exit_code code() const {
    if (!recognized && !unreadable) return exit_code::nothing_recognized;
    return errors || unreadable ? exit_code::errors : exit_code::well;
  }
};

}  // namespace front
