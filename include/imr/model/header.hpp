#pragma once

#include "../excerpt.hpp"
#include "../reading.hpp"
#include "date.hpp"

#include <string_view>

namespace imr {
inline namespace v0 {

enum class priority { standard, expedited };

[[nodiscard]] constexpr std::string_view to_string(priority p) noexcept {
  return p == priority::expedited ? "expedited" : "standard";
}

/// The labelled block at the top of posted and mailed copies. What it does not state is absent, never
/// guessed.
struct header {
  /// `CM15-0012345`
  excerpt case_number;
  reading<date> date_assigned;
  reading<date> date_of_injury;
  reading<date> decision_date;
  reading<date> ur_denial_date;
  reading<date> application_received;
  reading<imr::priority> priority;
};

}  // namespace v0
}  // namespace imr
