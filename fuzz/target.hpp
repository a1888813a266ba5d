#pragma once

#include "checks.hpp"

namespace fuzz {

/// What a fuzz target is: its oracle, and how its inputs are mutated.
struct target {
  std::string (*check)(std::string_view);
  /// Inputs are letters, behind this many bytes that choose; negative where they are none.
  int letter_behind;
};

/// Defined by the one source file that makes a program a target; target.cpp does the rest.
extern const target this_target;

}  // namespace fuzz
