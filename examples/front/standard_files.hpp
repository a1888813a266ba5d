#pragma once

#include <fcntl.h>
#include <unistd.h>

namespace front {

/// Takes the places of standard files that are closed, so that no other file gets them: nothing can be read
/// from them, and nothing be written to them.
inline void hold_standard_files() {
  for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    if (fcntl(file, F_GETFD) < 0) (void)open("/dev/null", O_RDONLY);
}

}  // namespace front
