#pragma once

#include "../excerpt.hpp"
#include "../list.hpp"
#include "../reading.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace imr {
inline namespace v0 {

/// What an item is about. Functional capacity evaluations and pre-operative clearance are evaluations;
/// functional restoration is therapy; gym memberships, transport and hospital stays are other.
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

/// How much of a drug one unit of it holds: `10/325mg` states two, 10 mg and 325 mg.
struct strength {
  double value = 0;
  /// In one spelling, however the letter writes it: `mg`, `mcg`, `g`, `mEq`, `units`, `IU`, `%`, or two of
  /// them as in `mg/ml`, `mcg/hr`.
  std::string_view unit;
  span where;
};

/// How often a treatment is asked for: `2 times per week for 6 weeks` → 2, 6, 12. A range (`2-3 times a
/// week`) leaves its member without a value. The total is the one stated, or else the product; then its place
/// covers both factors.
struct sessions {
  reading<double> per_week;
  reading<double> weeks;
  reading<double> total;
};

/// What an item asks for, taken apart.
///
///     auto o = imr::parse_piece<imr::order>("Naproxen 550mg, one tablet twice a day #60 with 2 refills");
///     // o->name == "Naproxen", o->quantity == 60, o->refills == 2, o->directions == "one tablet twice a day"
struct order {
  /// What the words are about; has a value wherever there is an item.
  reading<order_kind> kind;
  /// The text up to the first amount, without what leads in to it (`Continue`, `Retrospective:`, `Purchase
  /// of`).
  excerpt name;
  list<strength> strengths;
  /// Units dispensed or delivered: tablets, patches, grams, millilitres, containers.
  reading<double> quantity;
  /// `no refills` is 0; absent where refills are not mentioned.
  reading<int> refills;
  /// How a medication is to be taken, in the letter's words.
  excerpt directions;
  imr::sessions sessions;
};

}  // namespace v0
}  // namespace imr
