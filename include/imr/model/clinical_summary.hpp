#pragma once

#include "../excerpt.hpp"
#include "../list.hpp"
#include "../reading.hpp"
#include "date.hpp"

#include <optional>
#include <string_view>

namespace imr {
inline namespace v0 {

enum class sex { male, female };

[[nodiscard]] constexpr std::string_view to_string(sex s) noexcept {
  return s == sex::male ? "male" : "female";
}

/// A day (start equals end) or a span of cumulative trauma.
struct injury {
  date start;
  date end;
  span where;
};

/// What Utilization Review did with a request.
enum class ur_action { denied, modified, approved, delayed };

[[nodiscard]] constexpr std::string_view to_string(ur_action a) noexcept {
  return a == ur_action::denied     ? "denied"
         : a == ur_action::modified ? "modified"
         : a == ur_action::approved ? "approved"
                                    : "delayed";
}

struct ur_decision {
  reading<imr::date> date;
  ur_action action = ur_action::denied;
  excerpt item;
  span where;
};

/// `1-2/10` → 1, 2, 10
struct pain_score {
  double low = 0;
  double high = 0;
  int scale = 10;
  span where;
};

/// The section CLINICAL CASE SUMMARY.
struct clinical_summary {
  /// The section after its introductory sentence.
  excerpt text;
  reading<int> age;
  reading<imr::sex> sex;
  list<injury> injuries;
  list<ur_decision> ur_decisions;
  /// Every date mentioned, in order, repeats kept.
  list<reading<date>> dates;
  list<pain_score> pain_scores;
  list<excerpt> diagnoses;
  list<excerpt> treatments;
};

}  // namespace v0
}  // namespace imr
