#pragma once

#include "checks.hpp"
#include "choices.hpp"

namespace fuzz {

/// What a fuzz target is: its oracle, and how its inputs are mutated.
struct target {
  std::string (*check)(std::string_view);
  /// Inputs are letters, behind this many bytes that choose; negative where they are none.
  int letter_behind;
  /// How inputs are mutated that are no letters but have a form; none where they are only bytes.
  std::string (*mutate)(std::string_view, choices&) = nullptr;
};

/// Defined by the one source file that makes a program a target; target.cpp does the rest.
extern const target this_target;

}  // namespace fuzz
