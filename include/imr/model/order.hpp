#pragma once

#include "../excerpt.hpp"
#include "../list.hpp"
#include "../reading.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {

enum class order_kind {
  medication,
  therapy,
  imaging,
  injection,
  surgery,
  equipment,
  diagnostic_test,
  evaluation,
  home_health,
  other
};

[[nodiscard]] constexpr std::string_view to_string(order_kind k) noexcept {
  constexpr std::array<std::string_view, 10> names = {
      "medication", "therapy",         "imaging",    "injection",   "surgery",
      "equipment",  "diagnostic_test", "evaluation", "home_health", "other"};
  return names[static_cast<std::size_t>(k)];
}

/// `10/325mg` holds two: 10 mg and 325 mg.
struct strength {
  double value = 0;
  excerpt unit;
  span where;
};

/// `2 times per week for 6 weeks` → 2, 6, 12
struct sessions {
  reading<double> per_week;
  reading<double> weeks;
  reading<double> total;
};

/// What an item asks for, taken apart.
struct order {
  reading<order_kind> kind;
  excerpt name;
  list<strength> strengths;
  reading<double> quantity;
  reading<int> refills;
  excerpt directions;
  imr::sessions sessions;
};

}  // namespace v0
}  // namespace imr
