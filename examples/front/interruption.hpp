#pragma once

#include <chrono>
#include <stdexcept>

namespace front {

/// The user asked for the end (control-C, kill): what is under way is left as if it had never begun.
struct interrupted : std::runtime_error {
  interrupted() : std::runtime_error("interrupted") {}
};

/// While it lives, SIGINT, SIGTERM and SIGHUP do not end the program at once, but whatever waits throws
/// `interrupted`, so that files under way are taken away and child processes ended. The second signal ends
/// the program.
class interruption {
 public:
  interruption();
  ~interruption();
  interruption(const interruption&) = delete;
  interruption& operator=(const interruption&) = delete;

  /// The signal that came; 0 where none did.
  [[nodiscard]] static int signal();
  /// Throws `interrupted` where it happened.
  static void check();
};

using deadline = std::chrono::steady_clock::time_point;

constexpr int no_file = -1;

/// Waits until one of two files can be read from, or is at its end, and tells which; `no_file` when the time
/// is over. Throws `interrupted`.
int wait_to_read(int file, int other, deadline until);

}  // namespace front
