#pragma once

#include <cstdint>

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

/// What happened to the letters, and the exit code that follows from it.
struct tally {
  bool recognized = false;
  bool unreadable = false;
  bool errors = false;
  /// Letters and inputs without one: each is one of the other three.
  std::uint64_t letters = 0;
  std::uint64_t ok = 0;
  std::uint64_t failed = 0;
  /// Those whose records an earlier run left.
  std::uint64_t skipped = 0;
  /// Of files, of the members of archives, and of the letters of a stream.
  std::uint64_t bytes = 0;
  /// Files given or found below folders given, and standard input.
  std::uint64_t inputs = 0;

  void add(const tally& other) {
    recognized = recognized || other.recognized;
    unreadable = unreadable || other.unreadable;
    errors = errors || other.errors;
    letters += other.letters;
    ok += other.ok;
    failed += other.failed;
    skipped += other.skipped;
    bytes += other.bytes;
    inputs += other.inputs;
  }

  [[nodiscard]] exit_code code() const {
    if (!recognized && !unreadable) return exit_code::nothing_recognized;
    return errors || unreadable ? exit_code::errors : exit_code::well;
  }
};

}  // namespace front
