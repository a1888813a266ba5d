#pragma once

#include "../excerpt.hpp"
#include "../list.hpp"
#include "../reading.hpp"

namespace imr {
inline namespace v0 {

/// What the letter says of its expert reviewer, who is never named.
struct reviewer {
  /// One entry a state, as written.
  list<excerpt> licensed_states;
  /// One entry a board certification or specialty.
  list<excerpt> specialties;
  /// `more than five years` → 5
  reading<int> practice_years_over;
  /// `at least 24 hours a week` → 24
  reading<int> practice_hours_per_week;
  /// True where the letter states that there is none with the parties.
  reading<bool> no_affiliation;
};

}  // namespace v0
}  // namespace imr
